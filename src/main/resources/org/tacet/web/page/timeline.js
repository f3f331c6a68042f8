// What happened when: a slider over the entries of the answer, with a step back and a step on.

import { byId, el, mark } from "./dom.js";
import { day, outcomeMark, outcomeWord } from "./words.js";

/**
 * Shows the entries of a timeline, the one that is looked at, and the named days. `at` is the index looked at, the last
 * by default; `go(index)` is told where to.
 */
export function showTimeline({ entries, at, deadlines, office, veiled }, go) {
  const box = byId("timeline");
  box.hidden = entries.length < 2;
  if (box.hidden) {
    box.replaceChildren();
    return;
  }
  if (box.children.length === 0) box.append(...controls());
  const [back, slider, on, told] = box.children;
  const entry = entries[at];
  Object.assign(slider, { min: 0, max: entries.length - 1, value: at, oninput: () => go(Number(slider.value)) });
  slider.setAttribute("aria-valuetext", `${day(entry.on)}${veiled ? "" : `: ${outcomeWord(entry.outcome, office, entry.asked)}`}`);
  step(back, at > 0, () => go(at - 1));
  step(on, at < entries.length - 1, () => go(at + 1));
  const near = deadlines.filter(({ on: due }) => due >= entry.on.slice(0, 10) && due < (entries[at + 1]?.on ?? "9999"));
  told.replaceChildren(...el("p", {},
    el("b", {}, day(entry.on)),
    veiled ? null : el("span", { class: "was", "data-outcome": entry.outcome }, mark(outcomeMark(entry.outcome)), outcomeWord(entry.outcome, office, entry.asked)),
    ` ${entry.events.join("; ") || "The day asked about."}`,
    ...near.map(({ name, on: due }) => el("small", {}, ` ${name}: ${day(due)}.`)),
    el("small", {}, ` ${at + 1} of ${entries.length}`),
  ).childNodes);
}

function controls() {
  return [
    el("button", { type: "button", "aria-label": "Step back" }, el("i", { class: "arrow back" })),
    el("input", { type: "range", step: 1, "aria-label": "Day" }),
    el("button", { type: "button", "aria-label": "Step on" }, el("i", { class: "arrow" })),
    el("p", {}),
  ];
}

function step(button, possible, act) {
  button.setAttribute("aria-disabled", String(!possible));
  button.onclick = possible ? act : null;
}

/** The seats as they stood at an entry, where later entries of the same day have moved some since. */
export function seatsAt(seats, verdict, at) {
  const before = new Map();
  const today = verdict.timeline[at].on.slice(0, 10);
  for (const later of verdict.timeline.slice(at + 1).reverse()) {
    if (later.on.slice(0, 10) !== today) continue;
    later.moves.filter(({ candidate }) => candidate === verdict.candidates[0].candidate)
      .forEach(({ member, from }) => before.set(member, from));
  }
  return seats.map((seat) => (before.has(seat.name) ? { ...seat, position: before.get(seat.name) } : seat));
}
