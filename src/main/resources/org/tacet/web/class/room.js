// What the pages of a class share: the state that is pushed, what is done, the clock. Nothing is decided here.

import { byId, el, morph } from "/page/dom.js";
import { plain } from "/page/words.js";

/** Follows a stream of states; `show(state)` is told each. A stream that breaks is taken up again by the browser. */
export function follow(path, show) {
  const stream = new EventSource(path);
  stream.addEventListener("state", ({ data }) => {
    show(JSON.parse(data));
  });
  stream.addEventListener("error", () => byId("main").setAttribute("aria-busy", "true"));
}

/** Shows a state in place of the one before. */
export function draw(...children) {
  const main = byId("main");
  morph(main, el("main", { id: "main", "aria-busy": "false" }, children));
}

/** Does something; what is wrong with it is shown. True where it is done. */
export async function act(path, body) {
  const faults = byId("faults");
  const reply = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }).catch(() => null);
  if (reply?.ok) {
    faults.replaceChildren();
    return true;
  }
  const told = reply ? await reply.json().catch(() => ({ faults: [`The program answered ${reply.status}.`] })) : { faults: ["The program does not answer. It is tried again."] };
  faults.replaceChildren(...told.faults.map((fault) => el("p", {}, fault)));
  return false;
}

let timer = null;

/** A clock that counts down from what is left of a silence. */
export function clock(view) {
  clearInterval(timer);
  const end = performance.now() + view.left;
  const left = () => {
    const seconds = Math.max(0, Math.ceil((view.paused ? view.left : end - performance.now()) / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  if (view.runs && !view.paused) timer = setInterval(() => { byId("clock").textContent = left(); }, 200);
  return el("p", { id: "clock", class: "clock", role: "timer", hidden: !view.runs }, left());
}

/** How it stands, in a sentence. */
export function standing({ put, runs, paused, outcome, breaches, candidate }) {
  if (!put) return "The question has not been put yet.";
  if (runs) return paused ? "The clock stands still." : "A silence runs. Who says nothing agrees.";
  if (outcome === "not-standing") return `${candidate} no longer stands.`;
  if (breaches.length) return `${breaches.map(({ member }) => member).join(" and ")} broke the silence.`;
  return outcome === "appointed" ? `Nobody broke the silence: ${candidate} is agreed.` : `The silence is over: ${outcome}.`;
}

/** Who broke the silence and why, as far as it may be seen; `more(breach)` is what can be done about one. */
export const breaches = (view, more = () => null) => el("ul", { class: "breaches" }, view.breaches.map((breach) =>
  el("li", {}, el("b", {}, breach.member), breach.reason === null ? " has told the chair why" : `: ${breach.reason}`, more(breach))));

/** A seat in a list of all, and where it stands on whom the question is about. */
export function seat(one, candidate) {
  const position = one.positions[candidate] ?? null;
  return el("li", { class: `place${one.taken ? " taken" : ""}${one.breaks ? " breaks" : ""}`, "data-code": one.code, "data-position": position },
  el("b", {}, one.name), one.breaks ? " broke it" : position ? ` ${plain(position)}` : one.taken ? " is here" : "");
}
