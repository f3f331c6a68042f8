// The seats: buttons that are kept while answers come and go, so that focus stays where it is.

import { el, mark, unseen } from "./dom.js";
import { POSITIONS, plain } from "./words.js";

/**
 * Seats in an element. `choose(seat, button)` is told when a seat is pressed, `move(seat, position)` when an arrow key
 * changes a position; `positionOf(seat)` is the position that was last chosen, though it may not be answered yet.
 */
export function seating(host, { choose, move, positionOf }) {
  const buttons = new Map();
  let seats = [];
  const focused = () => seats.findIndex((seat) => buttons.get(seat.code) === document.activeElement);

  host.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) choose(seats.find((seat) => seat.code === button.dataset.code), button);
  });
  host.addEventListener("keydown", (event) => {
    const at = focused();
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = goal(event.key, at, seats);
    if (to !== null) {
      focus(seats[to].code);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const step = POSITIONS.findIndex(({ word }) => word === positionOf(seats[at])) + (event.key === "ArrowUp" ? -1 : 1);
      if (POSITIONS[step]) move(seats[at], POSITIONS[step].word);
    } else {
      return;
    }
    event.preventDefault();
  });
  host.addEventListener("focusin", (event) => rove(event.target.dataset.code));

  /** One seat at a time can be reached with Tab; arrow keys reach the others. */
  function rove(code) {
    buttons.forEach((button, key) => button.setAttribute("tabindex", key === code ? "0" : "-1"));
  }

  function focus(code) {
    buttons.get(code)?.focus();
  }

  return {
    focus,
    button: (code) => buttons.get(code),
    /** Shows seats in this order; `veiled` leaves out what would tell the outcome. */
    show(next, { holdouts, missing, veiled }) {
      seats = next;
      const codes = new Set(seats.map((seat) => seat.code));
      [...buttons.keys()].filter((code) => !codes.has(code)).forEach((code) => {
        buttons.get(code).remove();
        buttons.delete(code);
      });
      for (const seat of seats) {
        if (!buttons.has(seat.code)) buttons.set(seat.code, seatButton(seat));
        const role = veiled ? "" : holdouts.includes(seat.code) ? "holds out" : missing.includes(seat.code) ? "missing" : "";
        fill(buttons.get(seat.code), seat, role, veiled);
      }
      if (seats.some((seat, at) => host.children[at] !== buttons.get(seat.code))) {
        host.append(...seats.map((seat) => buttons.get(seat.code)));
      }
      if (!seats.some((seat) => buttons.get(seat.code).tabIndex === 0)) rove(seats[0]?.code);
    },
    /** Lights the seats of some members and dims the others; of none: all are as usual. */
    light(codes) {
      host.classList.toggle("lit", codes.length > 0);
      buttons.forEach((button, code) => button.classList.toggle("lit", codes.includes(code)));
    },
  };
}

function seatButton(seat) {
  return el("button", { type: "button", class: "seat", "data-code": seat.code, "aria-haspopup": "menu", tabindex: "-1" });
}

/** A seat in two halves: what is reported, and what the member does once asked. */
function fill(button, seat, role, veiled) {
  button.dataset.position = seat.position;
  button.dataset.role = role.replace(" ", "-");
  button.classList.toggle("changed", seat.changed);
  const asked = veiled || !seat.conduct ? null : once(seat, role);
  button.title = `${seat.name}: ${plain(seat.position)}${asked ? `; once asked: ${asked}` : ""}`;
  button.replaceChildren(
    el("span", { class: "reported" }, el("span", { class: "full" }, seat.name),
      el("span", { class: "head" }, mark(seat.position), el("span", { class: "code", "aria-hidden": "true" }, seat.initials))),
    asked === null ? "" : el("span", { class: "asked", "data-position": seat.whenAsked, "aria-hidden": "true" }, mark(seat.whenAsked), el("span", {}, asked)),
    unseen(`: ${plain(seat.position)}${asked ? `, once asked ${asked}` : ""}${role ? `, ${role}` : ""}${seat.changed ? ", changed" : ""}`),
  );
}

const CONDUCT = { assents: "agrees", silent: "silent", objects: "objects" };

/** What a member does once asked, in a word. */
const once = ({ conduct }, role) => (role === "missing" ? "missing" : role === "holds out" ? "stops it" : CONDUCT[conduct]);

/** The seat that a key leads to, or null where the key does something else. */
function goal(key, at, seats) {
  if (key === "ArrowRight") return (at + 1) % seats.length;
  if (key === "ArrowLeft") return (at + seats.length - 1) % seats.length;
  if (key === "Home") return 0;
  if (key === "End") return seats.length - 1;
  if (!/^\p{L}$/u.test(key)) return null;
  const start = (seat) => seat.name.toLowerCase().startsWith(key.toLowerCase());
  const after = seats.findIndex((seat, index) => index > at && start(seat));
  const first = after >= 0 ? after : seats.findIndex(start);
  return first >= 0 ? first : null;
}
