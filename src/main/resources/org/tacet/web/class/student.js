// The page of a seat: join, the brief, a position, and one large button.

import { byId, el } from "/page/dom.js";
import { POSITIONS, plain } from "/page/words.js";
import { act, breaches, clock, draw, follow, seat, standing } from "/class/room.js";

const CHOICES = POSITIONS.filter(({ word }) => word !== "endorses" && word !== "objects");
const BY_CHAIR = "the chair";
const briefs = new Map();
let last = null; // what was told last
let shown = null; // the seat that is looked at, of those held here
let about = null; // the candidate whom a position is about; null for the one whom the question is about
let joining = false;

follow("/api/events", show);

const again = () => show(last);

function show(state) {
  last = state;
  const { view, own, waits } = state;
  if (waits && own.length === 0) draw(el("h1", {}, "You are in"), el("p", { class: "standing", role: "status" }, "The chair gives you a seat."), el("p", { class: "question" }, view.question), table(view));
  else if (own.length === 0 || joining) draw(...join(view, own));
  else draw(...sitting(view, own));
}

function sitting(view, own) {
  if (!own.includes(shown)) shown = own[0];
  if (!view.candidates.includes(about)) about = null;
  const me = view.seats.find((one) => one.code === shown);
  const candidate = about ?? (view.candidates.includes(view.candidate) ? view.candidate : view.candidates[0]);
  const nav = (names, chosen, choose) => (names.length < 2 ? "" : el("nav", {}, names.map(([key, name]) =>
    el("button", { type: "button", "aria-pressed": String(key === chosen), onclick: () => { choose(key); again(); } }, name))));
  return [
    nav(own.map((code) => [code, view.seats.find((one) => one.code === code).name]), shown, (code) => { shown = code; }),
    el("h1", {}, me.name),
    el("p", { class: "soft delegation" }, me.holders.length > 1 ? `Your delegation: ${me.holders.join(", ")}` : ""),
    el("p", { class: "question" }, view.question),
    el("p", { class: "assured" }, me.assured.map((name) => `${name} has given you an assurance. `)),
    clock(view),
    el("p", { class: "standing", role: "status" }, standing(view)),
    breaches(view),
    breaking(view, me),
    el("div", {}, nav(view.candidates.map((name) => [name, name]), candidate, (name) => { about = name; }),
      candidate ? stances(view, me, candidate) : ""),
    brief(),
    table(view),
    el("p", {}, el("button", { type: "button", class: "quiet", onclick: () => { joining = true; again(); } }, "Take another seat"), " ",
      el("button", { type: "button", class: "quiet", onclick: () => confirm(`Leave the seat of ${me.name}?`) && act("/api/leave", { seat: shown }) }, "Leave this seat")),
  ];
}

function stances(view, me, candidate) {
  return el("fieldset", { class: "stances" }, el("legend", {}, `Your position${view.candidates.length > 1 ? ` on ${candidate}` : ""}, as the chair sees it${view.shown ? " and all others" : ""}`),
    CHOICES.map(({ word, means }) => el("button", { type: "button", "data-position": word, "aria-pressed": String(me.positions[candidate] === word), onclick: () => act("/api/position", { seat: shown, candidate, position: word }) },
      el("b", {}, plain(word)), ` ${means}`)));
}

const table = (view) => el("details", { id: "table" }, el("summary", {}, "The table"), el("ul", { class: "places" }, view.seats.map((one) => seat(one, view.candidate))));

function breaking(view, me) {
  if (!view.runs || me.breaks) return "";
  return el("div", { class: "breaking" }, el("textarea", { id: "reason", rows: 2, maxlength: 200, placeholder: "Why do you object?", "aria-label": "Your reason" }),
    el("button", { type: "button", class: "break", onclick: () => act("/api/break", { seat: shown, reason: byId("reason").value }) }, "Break the silence"));
}

function brief() {
  const code = shown;
  const told = briefs.get(code);
  if (told === undefined) {
    briefs.set(code, null);
    fetch(`/api/brief?seat=${encodeURIComponent(code)}`).then((reply) => reply.json()).then((brief) => { briefs.set(code, brief); again(); }, () => briefs.delete(code));
  }
  return el("details", { id: "brief", class: "brief", open: true }, el("summary", {}, "Your brief"), ...(told ? [
    el("p", {}, "You begin as reported: ", el("b", {}, plain(told.instruction)), "."),
    el("ul", {}, told.lines.map(({ says, origin, on }) => el("li", {}, says, " ", el("cite", {}, `${origin}, ${on}`)))),
    told.lines.length ? "" : el("p", { class: "soft" }, "No article says anything of you.")] : []));
}

function join(view, own) {
  const free = view.seats.filter((one) => !one.taken);
  const go = async (event) => {
    event.preventDefault();
    const choice = byId("seat").value;
    const dealt = free[Math.floor(Math.random() * free.length)]?.code ?? "";
    const wanted = choice === BY_CHAIR ? "" : choice || dealt;
    if (await act("/api/join", { code: byId("code")?.value ?? "", name: byId("name").value, seat: wanted })) location.reload();
  };
  return [el("h1", {}, "Take a seat"), el("p", { class: "question" }, view.question),
    el("form", { onsubmit: go }, own.length ? "" : el("label", {}, "Code of the room", el("input", { id: "code", inputmode: "numeric", autocomplete: "off", required: true })),
      el("label", {}, "Your name", el("input", { id: "name", autocomplete: "off", maxlength: 40, required: true })),
      el("label", {}, "Seat", el("select", { id: "seat" }, free.length ? el("option", { value: "" }, "Deal me one") : "", el("option", { value: BY_CHAIR }, "The chair gives me one"),
        ...free.map((one) => el("option", { value: one.code }, one.name)))),
      el("button", { type: "submit", class: "main" }, "Join"))];
}
