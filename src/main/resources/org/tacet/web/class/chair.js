// The chair's desk: who is here, the question and its silence, assurances, and what has happened.

import { byId, el } from "/page/dom.js";
import { act, breaches, clock, follow, standing } from "/class/room.js";
import { plain } from "/page/words.js";

const doing = (what, more = {}) => () => act("/class/act", { do: what, ...more });
const button = (text, act, off = false) => el("button", { type: "button", disabled: off, onclick: act }, text);

let minutes = "2";
const door = fetch("/class/address.json").then((reply) => reply.json());

follow("/class/chair", show);

async function show({ view, wrongCodes, watching }) {
  const { address, code } = await door;
  const length = el("select", { "aria-label": "Minutes of silence", onchange: () => { minutes = length.value; } },
    ["0.25", "0.5", "1", "2", "5", "10", "20"].map((one) => el("option", { value: one, selected: one === minutes }, `${one} min`)));
  const chronicle = await fetch("/class/chronicle.yaml").then((reply) => reply.text());
  const { lesson, kept } = await fetch("/class/lessons.json").then((reply) => reply.json());
  const others = kept.filter((name) => name !== lesson);
  byId("main").replaceChildren(
    el("h1", {}, view.lesson),
    el("section", { class: "door" }, el("img", { src: "/class/address.svg", alt: "The address as a code", width: 150, height: 150 }),
      el("p", {}, "Students come in at ", el("b", {}, address), " with the code ", el("b", { id: "room-code" }, code), "."),
      el("p", {}, el("a", { href: "/class/projector", target: "projector" }, "The page to project"), ` · ${watching} pages are open`),
      wrongCodes ? el("p", { class: "warn", role: "status" }, `Wrong codes were given: ${wrongCodes}.`) : ""),
    el("section", { class: "desk" }, el("p", { class: "question" }, view.question), clock(view), el("p", { class: "standing", role: "status" }, standing(view)), breaches(view),
      el("p", { class: "acts" }, el("span", {}, button(view.put ? "Put it again" : "Put the question", () => act("/class/act", { do: "put", seconds: Math.round(60 * Number(minutes)) }), view.runs), " with a silence of ", length),
        view.runs ? button(view.paused ? "Go on" : "Pause", doing(view.paused ? "resume" : "pause")) : "",
        view.runs ? button("One minute more", doing("extend", { seconds: 60 })) : "",
        button(view.shown ? "Keep positions private" : "Show positions to all", doing(view.shown ? "hide" : "show"))),
      el("p", {}, el("a", { href: "/class/chronicle.yaml", download: "chronicle.yaml" }, "The chronicle"), " as a scenario file · ",
        el("a", { href: `/?own=${encodeURIComponent(chronicle)}`, target: "chronicle" }, "open it on the page"), ": step through it, ask why, take an event out, compare the readings")),
    el("section", {}, el("h2", {}, `${view.seats.filter((one) => one.taken).length} of ${view.seats.length} seats are taken`),
      el("table", { class: "figures" }, el("thead", {}, el("tr", {}, ["Seat", "Held by", "Says", "Do"].map((head) => el("th", { scope: "col" }, head)))),
        el("tbody", {}, view.seats.map((one) => el("tr", { "data-code": one.code, class: one.breaks ? "breaks" : null }, el("th", { scope: "row" }, one.name), el("td", {}, one.holder ?? "–"),
          el("td", {}, one.breaks ? "broke the silence" : one.position ? plain(one.position) : ""),
          el("td", {}, button("Assure", doing("assure", { seat: one.code })), one.taken ? button("Free", doing("free", { seat: one.code })) : "")))))),
    others.length ? el("section", {}, el("h2", {}, "Other lessons"), el("ul", { class: "lessons" }, others.map((name) => el("li", {}, name, " ",
      el("a", { href: `/class/chronicle.yaml?lesson=${encodeURIComponent(name)}`, download: `${name}.yaml` }, "its chronicle"), " ",
      button("Forget", () => confirm(`Forget the lesson ${name}?`) && act("/class/act", { do: "delete", lesson: name })))))) : "",
  );
}
