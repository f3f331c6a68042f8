// The scenario chooser, the buttons on top, sharing and downloads.

import { byId, el } from "./dom.js";
import { facts } from "./state.js";

/** Fills the chooser and wires the buttons to the kept state. */
export function tools(store, scenarios, { printing, teaching, making }) {
  const chooser = byId("scenario");
  const folder = (name) => (name.startsWith("histories/") ? "Histories" : "What if");
  for (const label of ["What if", "Histories"]) {
    const own = scenarios.filter(({ name }) => folder(name) === label);
    if (own.length) chooser.append(el("optgroup", { label }, own.map(({ name }) => el("option", { value: name }))));
  }
  chooser.addEventListener("change", () => store.change({ ...UNCHANGED, own: null, scenario: chooser.value }));
  byId("undo").addEventListener("click", store.undo);
  byId("reset").addEventListener("click", () => able(byId("reset")) && store.change(UNCHANGED));
  byId("predict").addEventListener("click", () => store.show({ predict: !store.get().predict }));
  byId("big").addEventListener("click", () => store.show({ big: !store.get().big }));
  byId("teach").addEventListener("click", teaching);
  byId("make").addEventListener("click", making);
  byId("print").addEventListener("click", printing);
  byId("views").addEventListener("click", ({ target }) => target.dataset.view && store.show({ view: target.dataset.view }));
}

const able = (button) => button.getAttribute("aria-disabled") !== "true";

export const UNCHANGED = { set: new Map(), procedure: null, assume: null, asOf: null, drop: [], at: null };

/** Shows on the buttons how things stand. */
export function showTools(store, scenarios, view) {
  const state = store.get();
  const chooser = byId("scenario");
  chooser.querySelector("option[value='']")?.remove();
  if (state.own !== null) chooser.prepend(el("option", { value: "" }, "Your own scenario"));
  chooser.value = state.own !== null ? "" : state.scenario ?? scenarios[0].name;
  const known = new Map(scenarios.map((one) => [one.name, one]));
  // a title may tell how it ends: where the class predicts first it is the question that is offered
  for (const option of chooser.options) {
    if (option.value === "") continue;
    const { title, question } = known.get(option.value);
    option.textContent = state.predict ? question ?? "A scenario without a question" : title;
  }
  // a button that is disabled outright would lose the focus with the last step
  byId("undo").setAttribute("aria-disabled", String(!store.canUndo()));
  byId("reset").setAttribute("aria-disabled", String(facts({ ...state, ...UNCHANGED }) === facts(state)));
  byId("predict").setAttribute("aria-pressed", String(state.predict));
  byId("big").setAttribute("aria-pressed", String(state.big));
  byId("teach").setAttribute("aria-pressed", String(state.lesson !== null));
  for (const button of byId("views").children) button.setAttribute("aria-pressed", String(button.dataset.view === view));
  document.documentElement.classList.toggle("big", state.big);
}

/** The address to share and what can be downloaded, for the facts of a state. */
export function showTake(state) {
  const query = `?${facts(state)}`;
  const get = (path, says, hint) => el("li", {}, el("a", { href: `${path}${query}`, download: path.slice(1) }, says), ` ${hint}`);
  const share = el("button", { type: "button", onclick: () => copy(share) }, "Copy the address");
  byId("take").replaceChildren(el("p", {}, share, " It holds all that is changed here."), el("ul", {},
    state.own === null ? get("/scenario.yaml", "Scenario", "a file that the command line plays too (YAML)")
      : el("li", {}, el("a", { href: URL.createObjectURL(new Blob([state.own], { type: "application/yaml" })), download: "own.yaml" }, "Scenario"), " your own, as it is written (YAML)"),
    get("/outcome.json", "Outcome", "for programs (JSON)"),
    get("/outcome.xlsx", "Seats", "for a spreadsheet (XLSX)"),
    get("/outcome.csv", "Seats", "for any program (CSV)"),
    get("/table.svg", "Table", "a picture (SVG)"),
    el("li", {}, el("a", { href: `/report.html${query}` }, "Report"), " one page to print or send")));
}

async function copy(button) {
  await navigator.clipboard.writeText(location.href);
  button.textContent = "Copied";
}
