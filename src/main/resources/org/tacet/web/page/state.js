// The one place where the state of the page and its address meet. The facts of a state are what the engine is asked;
// the rest is how the page shows the answer.

/** Reads a state from a query string. */
export function read(search) {
  const query = new URLSearchParams(search);
  const pair = (text) => [text.slice(0, text.lastIndexOf(":")), text.slice(text.lastIndexOf(":") + 1)];
  const pairs = (key) => new Map(query.getAll(key).filter((text) => text.includes(":")).map(pair));
  return {
    scenario: query.get("scenario"),
    set: pairs("set"),
    procedure: query.get("procedure"),
    assume: query.has("assume") ? pairs("assume") : null,
    asOf: query.get("as-of"),
    drop: query.getAll("drop"),
    own: query.get("own"),
    at: query.get("at"),
    view: ["map", "list"].includes(query.get("view")) ? query.get("view") : "table",
    predict: query.get("predict") === "1",
    big: query.get("big") === "1",
    lesson: /^[1-5]$/.test(query.get("lesson")) ? Number(query.get("lesson")) : null,
  };
}

/** The query string of what the engine is asked; the same for the same facts, whatever the order they came in. */
export function facts(state) {
  const query = new URLSearchParams();
  if (state.own !== null) query.set("own", state.own);
  else if (state.scenario !== null) query.set("scenario", state.scenario);
  [...state.set].sort().forEach(([member, position]) => query.append("set", `${member}:${position}`));
  if (state.procedure !== null) query.set("procedure", state.procedure);
  if (state.assume !== null) {
    [...state.assume].sort().forEach(([position, then]) => query.append("assume", `${position}:${then}`));
    if (state.assume.size === 0) query.set("assume", "none");
  }
  if (state.asOf !== null) query.set("as-of", state.asOf);
  [...state.drop].sort().forEach((event) => query.append("drop", event));
  return query.toString().replaceAll("%3A", ":");
}

/** How many changes a state makes to its scenario. */
export const changes = ({ set, procedure, assume, asOf, drop }) =>
  set.size + drop.length + [procedure, assume, asOf].filter((change) => change !== null).length;

/** The whole address of a state, from `?` on. */
export function address(state) {
  const query = new URLSearchParams();
  if (state.at !== null) query.set("at", state.at);
  if (state.view !== "table") query.set("view", state.view);
  if (state.predict) query.set("predict", "1");
  if (state.big) query.set("big", "1");
  if (state.lesson !== null) query.set("lesson", state.lesson);
  const shown = query.toString().replaceAll("%3A", ":");
  return `?${facts(state)}${shown ? `&${shown}` : ""}`;
}

/** Keeps the state in the address: changes of facts can be undone, one at a time, also by the browser's Back. */
export function keep(listener) {
  let state = read(location.search);
  const depth = () => history.state?.depth ?? 0;
  const tell = () => listener(state);
  addEventListener("popstate", () => {
    state = { ...read(location.search), view: state.view, predict: state.predict, big: state.big, lesson: state.lesson };
    history.replaceState(history.state, "", address(state));
    tell();
  });
  return {
    get: () => state,
    tell,
    /** Changes facts. */
    change(changes) {
      const next = { ...state, ...changes };
      if (facts(next) === facts(state)) return;
      state = next;
      history.pushState({ depth: depth() + 1 }, "", address(state));
      tell();
    },
    /** Changes how the answer is shown. */
    show(changes) {
      state = { ...state, ...changes };
      history.replaceState(history.state, "", address(state));
      tell();
    },
    canUndo: () => depth() > 0,
    undo: () => depth() > 0 && history.back(),
  };
}
