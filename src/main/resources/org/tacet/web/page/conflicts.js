// Where the sources disagree, and what was made of it.

import { byId, el } from "./dom.js";

/** Shows the conflicts; each opens at a click. */
export function showConflicts(conflicts) {
  byId("conflicts").replaceChildren(...(conflicts.length === 0
    ? [el("p", { class: "soft" }, "No sources, or none that disagree.")]
    : conflicts.map(conflict)));
}

function conflict({ about, sides = [], concluded, notes = [] }) {
  return el("details", {}, el("summary", {}, about),
    el("ul", {}, sides.map((side) => el("li", {}, el("b", {}, side.says), el("ul", {}, side.claims.map((claim) =>
      el("li", {}, el("cite", {}, claim.source), " ", claim.says, el("small", {}, ` – ${claim.origin}`))))))),
    concluded ? el("p", {}, el("b", {}, "Concluded: "), concluded) : null,
    ...notes.map((note) => el("p", { class: "soft" }, note)));
}
