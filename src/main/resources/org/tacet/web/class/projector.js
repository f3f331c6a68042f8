// What the class sees on the wall: the question, the clock, the table. Nothing that is private comes here.

import { el } from "/page/dom.js";
import { breaches, clock, draw, follow, seat, standing } from "/class/room.js";

const door = fetch("/class/address.json").then((reply) => reply.json());

follow("/class/public", show);

async function show(view) {
  const { address, code } = await door;
  draw(
    el("header", {}, el("p", { class: "question" }, view.question),
      view.put ? "" : el("div", { class: "door" }, el("img", { src: "/class/address.svg", alt: "The address as a code", width: 220, height: 220 }), el("p", {}, address, el("br", {}), "Code ", el("b", {}, code)))),
    clock(view),
    el("div", { role: "status" }, el("h1", { class: "standing" }, standing(view))),
    breaches(view),
    el("ul", { class: "places" }, view.seats.map((one) => seat(one, view.candidate))),
  );
}
