// What the class sees on the wall: the question, the clock, the table. Nothing that is private comes here.

import { byId, el } from "/page/dom.js";
import { breaches, clock, draw, follow, seat, standing } from "/class/room.js";
import { round } from "/page/table.js";

const MOST = 44; // more seats than this are a list
const SHAPE = 1.7; // how much wider a seat is than high
const door = fetch("/class/address.json").then((reply) => reply.json());

let last = null;
follow("/class/public", show);
addEventListener("resize", () => last && show(last));

async function show(view) {
  last = view;
  const { address, code } = await door;
  const table = view.seats.length <= MOST;
  draw(
    el("header", {}, el("p", { class: "question" }, view.question)),
    el("div", { id: "around", class: table ? "around" : "listed" },
      el("div", { class: "middle" },
        clock(view),
        el("div", { role: "status" }, el("h1", { class: "standing" }, standing(view))),
        breaches(view),
        view.put ? "" : el("div", { class: "door" }, el("img", { src: "/class/address.svg", alt: "The address as a code", width: 220, height: 220 }), el("p", {}, address, el("br", {}), "Code ", el("b", {}, code)))),
      el("ul", { class: "places" }, view.seats.map((one) => seat(one, view.candidate)))),
  );
  if (table) place(byId("around"));
}

/** Puts the seats round the room that is left for them. */
function place(room) {
  const seats = [...room.querySelectorAll(".place")];
  const laid = round(seats.map(() => ""), room.clientWidth, room.clientHeight, SHAPE);
  if (laid === null) return;
  room.style.setProperty("--wide", `${laid.width}px`);
  room.style.setProperty("--tall", `${laid.height}px`);
  seats.forEach((one, at) => {
    one.style.left = `${laid.places[at].x - laid.width / 2}px`;
    one.style.top = `${laid.places[at].y - laid.height / 2}px`;
  });
}
