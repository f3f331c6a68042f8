// What the pages of a class share: the state that is pushed, what is done, the clock. Nothing is decided here.

import { byId, el } from "/page/dom.js";

/** Follows a stream of states; `show(state)` is told each. A stream that breaks is taken up again by the browser. */
export function follow(path, show) {
  const stream = new EventSource(path);
  stream.addEventListener("state", ({ data }) => {
    show(JSON.parse(data));
    byId("main").setAttribute("aria-busy", "false");
  });
  stream.addEventListener("error", () => byId("main").setAttribute("aria-busy", "true"));
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
  const face = el("p", { class: "clock", role: "timer" });
  const end = performance.now() + view.left;
  const tick = () => {
    const left = Math.max(0, Math.ceil((view.paused ? view.left : end - performance.now()) / 1000));
    face.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  };
  tick();
  if (view.runs && !view.paused) timer = setInterval(tick, 200);
  face.hidden = !view.runs;
  return face;
}

/** How it stands, in a sentence. */
export function standing({ put, runs, paused, outcome, breaches, candidate }) {
  if (!put) return "The question has not been put yet.";
  if (runs) return paused ? "The clock stands still." : "A silence runs. Who says nothing agrees.";
  if (breaches.length) return `${breaches.map(({ member }) => member).join(" and ")} broke the silence.`;
  return outcome === "appointed" ? `Nobody broke the silence: ${candidate} is agreed.` : `The silence is over: ${outcome}.`;
}

export const breaches = (view) => el("ul", { class: "breaches" }, view.breaches.map(({ member, reason }) => el("li", {}, el("b", {}, member), ": ", reason)));

/** A seat in a list of all. */
export const seat = (one) => el("li", { class: `place${one.taken ? " taken" : ""}${one.breaks ? " breaks" : ""}`, "data-code": one.code, "data-position": one.position },
  el("b", {}, one.name), one.breaks ? " broke it" : one.position ? ` ${one.position.replaceAll("-", " ")}` : one.taken ? " is here" : "");
