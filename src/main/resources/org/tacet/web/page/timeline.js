// What happened when: a track with a mark an entry, a step back and on, play and pause, and what if an event had not
// happened.

import { byId, el, mark } from "./dom.js";
import { day, outcomeMark, outcomeWord } from "./words.js";

const PACE = 1800; // milliseconds an entry is looked at
let playing = null;

/**
 * Shows the entries of a timeline, the one that is looked at, and the named days. `at` is the index looked at, the last
 * by default; `go(index)` is told where to, `drop(on)` which event is to be taken out.
 */
export function showTimeline({ entries, at, deadlines, office, veiled }, go, drop) {
  const box = byId("timeline");
  box.hidden = entries.length < 2;
  if (box.hidden) {
    pause();
    box.replaceChildren();
    return;
  }
  if (box.children.length === 0) box.append(...controls());
  const [back, play, on, track, told] = box.children;
  const [slider, marks] = track.children;
  const entry = entries[at];
  const last = at === entries.length - 1;
  Object.assign(slider, { min: 0, max: entries.length - 1, value: at, oninput: () => { pause(); go(Number(slider.value)); } });
  slider.setAttribute("aria-valuetext", `${day(entry.on)}${veiled ? "" : `: ${outcomeWord(entry.outcome, office, entry.asked)}`}`);
  marks.replaceChildren(...entries.map((one, index) => {
    const point = el("i", { "data-outcome": veiled ? "veiled" : one.outcome, class: index === at ? "now" : null, title: `${day(one.on)}: ${one.events.join("; ")}` });
    point.style.left = `${(100 * index) / (entries.length - 1)}%`;
    return point;
  }));
  step(back, at > 0, () => { pause(); go(at - 1); });
  step(on, !last, () => { pause(); go(at + 1); });
  play.onclick = () => (playing === null ? start(last ? 0 : at + 1, entries.length, go) : pause());
  const near = deadlines.filter(({ on: due }) => due >= entry.on.slice(0, 10) && due < (entries[at + 1]?.on ?? "9999"));
  const out = told.contains(document.activeElement);
  told.replaceChildren(
    el("b", {}, day(entry.on)),
    veiled ? "" : el("span", { class: "was", "data-outcome": entry.outcome }, mark(outcomeMark(entry.outcome)), outcomeWord(entry.outcome, office, entry.asked)),
    ` ${entry.events.join("; ") || "The day asked about."}`,
    ...near.map(({ name, on: due }) => el("small", {}, ` ${name}: ${day(due)}.`)),
    el("small", {}, ` ${at + 1} of ${entries.length} `),
    entry.droppable && entry.on ? el("button", { type: "button", class: "quiet", onclick: () => drop(entry.on) }, "Had this not happened") : "",
  );
  if (out) slider.focus();
}

function start(from, length, go) {
  let at = from;
  const next = () => {
    go(at);
    at += 1;
    if (at === length) pause();
  };
  playing = setInterval(next, PACE);
  label();
  next();
}

function pause() {
  clearInterval(playing);
  playing = null;
  label();
}

function label() {
  const button = document.querySelector("#timeline .play");
  if (!button) return;
  button.setAttribute("aria-label", playing === null ? "Play" : "Pause");
  button.firstChild.className = playing === null ? "arrow" : "bars";
}

function controls() {
  return [
    el("button", { type: "button", "aria-label": "Step back" }, el("i", { class: "arrow back" }), el("i", { class: "stop" })),
    el("button", { type: "button", class: "play", "aria-label": "Play" }, el("i", { class: "arrow" })),
    el("button", { type: "button", "aria-label": "Step on" }, el("i", { class: "arrow" }), el("i", { class: "stop" })),
    el("div", { class: "track" }, el("input", { type: "range", step: 1, "aria-label": "Day" }), el("span", { class: "points", "aria-hidden": "true" })),
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
  return seats.map((seat) => (before.has(seat.name) ? { ...seat, position: before.get(seat.name), conduct: null } : seat));
}
