// The seats as a plain table, in which every position is a choice.

import { byId, el, mark } from "./dom.js";
import { POSITIONS, plain } from "./words.js";

/** Shows the list. `move(seat, position)` is told a choice. */
export function showList(seats, { holdouts, missing, veiled }, move) {
  const box = byId("list");
  const focused = box.contains(document.activeElement) ? document.activeElement.id : null;
  const does = (seat) => holdouts.includes(seat.code) ? "holds out" : missing.includes(seat.code) ? "missing" : seat.conduct ?? "";
  box.replaceChildren(el("table", {},
    el("caption", { class: "unseen" }, "Every seat, its position, and where that comes from"),
    el("thead", {}, el("tr", {}, ["Member", "Position", ...(veiled ? [] : ["Once asked"]), "Known from"].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, [...seats].sort((a, b) => a.name.localeCompare(b.name)).map((seat) => el("tr", { "data-position": seat.position, "data-code": seat.code, class: seat.changed ? "changed" : null },
      el("th", { scope: "row" }, mark(seat.position), seat.name),
      el("td", {}, choice(seat, move)),
      veiled ? null : el("td", {}, does(seat)),
      el("td", {}, seat.basis, " ", el("cite", {}, seat.sources.join(", "))))))));
  if (focused !== null) byId(focused)?.focus();
}

function choice(seat, move) {
  const select = el("select", { id: `position-${seat.code}`, "aria-label": `Position of ${seat.name}`, onchange: () => move(seat, select.value) },
    POSITIONS.map(({ word }) => el("option", { value: word, selected: word === seat.position }, plain(word))));
  return select;
}
