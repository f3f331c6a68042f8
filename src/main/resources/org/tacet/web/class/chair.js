// The chair's desk: who is here, the question and its silence, candidates, assurances, and what has happened.

import { byId, el } from "/page/dom.js";
import { act, breaches, clock, draw, follow, standing } from "/class/room.js";
import { plain } from "/page/words.js";

const MINUTES = ["0.25", "0.5", "1", "2", "5", "10", "20"];
const doing = (what, more = {}) => () => act("/class/act", { do: what, ...more });
const button = (text, act, off = false) => el("button", { type: "button", disabled: off, onclick: act }, text);
const cell = (...inside) => el("td", {}, inside);

const door = fetch("/class/address.json").then((reply) => reply.json());
const names = () => fetch("/class/lessons.json").then((reply) => reply.json());
let lessons = await names();

follow("/class/chair", show);

async function show(state) {
  const { view } = state;
  const { address, code } = await door;
  draw(
    el("h1", {}, view.lesson),
    comingIn(state, address, code),
    desk(view),
    candidates(view),
    waiting(view),
    seats(view),
    others(),
  );
}

function comingIn({ wrongCodes, watching }, address, code) {
  return el("section", { class: "door" }, el("img", { src: "/class/address.svg", alt: "The address as a code", width: 150, height: 150 }),
    el("p", {}, "Students come in at ", el("b", {}, address), " with the code ", el("b", { id: "room-code" }, code), "."),
    el("p", {}, el("a", { href: "/class/projector", target: "projector" }, "The page to project"), ` · ${watching} pages are open`),
    wrongCodes ? el("p", { class: "warn", role: "status" }, `Wrong codes were given: ${wrongCodes}.`) : "");
}

function desk(view) {
  const length = el("select", { id: "minutes", "aria-label": "Minutes of silence" }, MINUTES.map((one) => el("option", { value: one, selected: one === "2" }, `${one} min`)));
  return el("section", { class: "desk" },
    el("p", { class: "question" }, view.question), clock(view), el("p", { class: "standing", role: "status" }, standing(view)),
    breaches(view, ({ number, told }) => (told ? null : button("Let all see it", doing("pass", { reason: number })))),
    el("p", { class: "acts" },
      el("span", {}, button(view.put ? "Put it again" : "Put the question", () => put(view.candidate), view.runs || !view.candidates.includes(view.candidate)), " with a silence of ", length),
      view.runs ? button(view.paused ? "Go on" : "Pause", doing(view.paused ? "resume" : "pause")) : "",
      view.runs ? button("One minute more", doing("extend", { seconds: 60 })) : "",
      button(view.shown ? "Keep positions private" : "Show positions to all", doing(view.shown ? "hide" : "show")),
      button(view.held ? "Show reasons at once" : "See reasons first", doing(view.held ? "unhold" : "hold"))),
    el("p", {}, el("a", { href: "/class/chronicle.yaml", download: "chronicle.yaml" }, "The chronicle"), " as a scenario file · ",
      el("button", { type: "button", class: "quiet", onclick: openChronicle }, "open it on the page"), " to step through it, ask why, take an event out and compare the readings"));
}

const put = (candidate) => act("/class/act", { do: "put", candidate, seconds: Math.round(60 * Number(byId("minutes").value)) });

/** The page holds what it shows in its address. It is opened at once, as a browser lets a press do, and filled then. */
async function openChronicle() {
  const page = window.open("", "chronicle");
  const chronicle = await fetch("/class/chronicle.yaml").then((reply) => reply.text());
  page.location = `/?own=${encodeURIComponent(chronicle)}`;
}

function candidates(view) {
  const entering = el("input", { id: "entering", maxlength: 40, autocomplete: "off", "aria-label": "Name of a candidate" });
  const enter = async (event) => {
    event.preventDefault();
    const field = byId("entering");
    if (await act("/class/act", { do: "enter", candidate: field.value })) field.value = "";
  };
  return el("section", {}, el("h2", {}, "Who stands"),
    el("ul", { class: "standers" }, view.candidates.map((name) => el("li", { "data-candidate": name }, el("b", {}, name), " ",
      name === view.candidate ? "" : button("Put the question", () => put(name), view.runs), button("Withdraws", doing("withdraw", { candidate: name }))))),
    el("form", { class: "acts", onsubmit: enter }, entering, el("button", { type: "submit" }, "Enters")));
}

function waiting(view) {
  if (view.waiting.length === 0) return "";
  const id = (number) => `give-${number}`;
  return el("section", {}, el("h2", {}, "Waiting for a seat"), el("ul", { class: "waiting" }, view.waiting.map(({ number, name }) =>
    el("li", {}, `${name} `, el("select", { id: id(number), "aria-label": `Seat for ${name}` }, view.seats.map((one) => el("option", { value: one.code }, one.taken ? `${one.name}, with ${one.holders.join(", ")}` : one.name))),
      " ", button("Give", () => act("/class/act", { do: "give", visitor: number, seat: byId(id(number)).value }))))));
}

function seats(view) {
  const assure = (code) => view.candidates.map((name) =>
    button(view.candidates.length > 1 ? `Assure for ${name}` : "Assure", doing("assure", { seat: code, candidate: name })));
  const says = ({ breaks, positions, assured }) => [breaks ? "broke the silence" : positions[view.candidate] ? plain(positions[view.candidate]) : "",
    ...assured.map((name) => (view.candidates.length > 1 ? `assured by ${name}` : "assured")),
    ...Object.entries(positions).filter(([name]) => name !== view.candidate).map(([name, position]) => `${name}: ${plain(position)}`)].filter(Boolean).join("; ");
  return el("section", {}, el("h2", {}, `${view.seats.filter((one) => one.taken).length} of ${view.seats.length} seats are taken`),
    el("table", { class: "figures" }, el("thead", {}, el("tr", {}, ["Seat", "Held by", "Says", "Do"].map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", {}, view.seats.map((one) => el("tr", { "data-code": one.code, class: one.breaks ? "breaks" : null },
        el("th", { scope: "row" }, one.name), cell(one.holders.join(", ") || "–"), cell(says(one)),
        cell(assure(one.code), one.taken ? button("Free", doing("free", { seat: one.code })) : ""))))));
}

function others() {
  const kept = lessons.kept.filter((name) => name !== lessons.lesson);
  if (kept.length === 0) return "";
  const forget = async (name) => {
    if (confirm(`Forget the lesson ${name}?`)) {
      lessons = { ...lessons, kept: lessons.kept.filter((one) => one !== name) };
      await act("/class/act", { do: "delete", lesson: name });
    }
  };
  return el("section", {}, el("h2", {}, "Other lessons"), el("ul", { class: "lessons" }, kept.map((name) => el("li", {}, name, " ",
    el("a", { href: `/class/chronicle.yaml?lesson=${encodeURIComponent(name)}`, download: `${name}.yaml` }, "its chronicle"), " ",
    button("Forget", () => forget(name))))));
}
