// What is changed in a scenario, each change with a way to take it back.

import { byId, el, mark } from "./dom.js";
import { day, plain } from "./words.js";

/** Lists the changes of a state. `change(changes)` is told what remains once one of them is taken back. */
export function showChanges(state, seats, change) {
  const box = byId("changes");
  const focused = box.contains(document.activeElement);
  const name = (code) => seats.find((seat) => seat.code === code)?.name ?? code;
  const without = (map, key) => new Map([...map].filter(([other]) => other !== key));
  const chips = [
    ...[...state.set].map(([code, position]) => chip([`${name(code)}: `, mark(position), ` ${plain(position)}`], `${name(code)}: ${plain(position)}`,
      () => change({ set: without(state.set, code) }))),
    ...(state.procedure === null ? [] : [chip([`Decided by ${plain(state.procedure)}`], `decided by ${plain(state.procedure)}`, () => change({ procedure: null }))]),
    ...(state.assume === null ? [] : [chip(["Other assumptions"], "other assumptions", () => change({ assume: null }))]),
    ...(state.asOf === null ? [] : [chip([`As of ${day(state.asOf)}`], `as of ${day(state.asOf)}`, () => change({ asOf: null }))]),
    ...state.drop.map((event) => chip([`Had ${day(event)} not happened`], `had ${day(event)} not happened`, () => change({ drop: state.drop.filter((other) => other !== event) }))),
  ];
  box.hidden = chips.length === 0;
  box.replaceChildren(...(chips.length ? [el("span", {}, "Changed: "), ...chips] : []));
  if (focused) (box.querySelector("button") ?? byId("undo")).focus();
}

function chip(content, says, act) {
  return el("button", { type: "button", class: "chip", "aria-label": `Take back: ${says}`, onclick: act }, ...content, el("span", { class: "cross" }, mark("objects")));
}

/** What differs between two states besides positions, as a clause. */
export function differs(before, state) {
  if (before.procedure !== state.procedure) return `it is decided by ${plain(state.procedure ?? "the scenario’s own rule")}`;
  if (String(before.drop) !== String(state.drop)) return state.drop.length > before.drop.length ? "something did not happen" : "it did happen";
  return JSON.stringify([...(before.assume ?? [])]) === JSON.stringify([...(state.assume ?? [])]) ? "" : "something else is assumed";
}
