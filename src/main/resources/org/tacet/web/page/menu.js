// The menu of a seat: the seven positions, what is reported, and the member's part in the answer.

import { byId, el, mark } from "./dom.js";
import { POSITIONS, plain } from "./words.js";

let open = null;

/** Opens the menu of a seat next to its button. `choose(position)` is told a position, or null for what is reported. */
export function seatMenu(seat, button, { choose, why }) {
  close();
  const item = (role, checked, act, ...content) =>
    el("button", {
      type: "button", role, tabindex: "-1", "aria-checked": checked === null ? null : String(checked),
      onclick: () => { close(); button.focus(); act(); },
    }, ...content);
  const items = [
    ...POSITIONS.map(({ word, means }) => {
      const choice = item("menuitemradio", word === seat.position, () => choose(word), mark(word),
        el("span", {}, el("b", {}, plain(word)), " ", el("small", {}, means)));
      choice.dataset.position = word;
      return choice;
    }),
    seat.changed ? item("menuitem", null, () => choose(null), "Back to what was there before") : null,
    why ? item("menuitem", null, why, `${seat.name}’s part in the answer`) : null,
  ].filter(Boolean);
  const menu = el("div", { class: "menu", role: "menu", "aria-label": `Position of ${seat.name}`, onkeydown: keys },
    el("p", { role: "presentation" }, seat.name), ...items);
  byId("page").append(menu);
  place(menu, button.getBoundingClientRect());
  open = { menu, button };
  button.setAttribute("aria-expanded", "true");
  (items.find((choice) => choice.getAttribute("aria-checked") === "true") ?? items[0]).focus();

  function keys(event) {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      items[(to + items.length) % items.length].focus();
      event.preventDefault();
    } else if (event.key === "Escape" || event.key === "Tab") {
      close();
      button.focus();
      event.preventDefault();
    }
  }
}

/** Beside the seat, towards the middle of the window, and never beyond its edge. */
function place(menu, seat) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const inside = (value, size, room) => Math.max(8, Math.min(value, room - size - 8));
  const beside = seat.left + seat.width / 2 < innerWidth / 2 ? seat.right + 6 : seat.left - width - 6;
  menu.style.left = `${inside(beside, width, document.documentElement.clientWidth) + scrollX}px`;
  menu.style.top = `${inside(seat.top + seat.height / 2 - height / 2, height, innerHeight) + scrollY}px`;
}

export function close() {
  if (open === null) return;
  open.menu.remove();
  open.button.removeAttribute("aria-expanded");
  open = null;
}

addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.button.contains(event.target)) close();
});
addEventListener("resize", close);
