// The page of a seat: join, the brief, a position, and one large button.

import { byId, el } from "/page/dom.js";
import { POSITIONS, plain } from "/page/words.js";
import { act, breaches, clock, follow, seat, standing } from "/class/room.js";

const CHOICES = POSITIONS.filter(({ word }) => word !== "endorses" && word !== "objects");
const briefs = new Map();
let shown = null; // the seat that is looked at, of those held here
let joining = false;

follow("/api/events", show);

function show({ view, own }) {
  const main = byId("main");
  if (own.length === 0 || joining) {
    if (!main.querySelector("form")) main.replaceChildren(...join(view, own));
    free(view);
    return;
  }
  if (!own.includes(shown)) shown = own[0];
  const me = view.seats.find((one) => one.code === shown);
  const typed = main.querySelector("textarea")?.value ?? "";
  const writing = document.activeElement?.tagName === "TEXTAREA";
  const open = main.querySelector("details.brief")?.open ?? true;
  main.replaceChildren(
    own.length > 1 ? el("nav", {}, own.map((code) => el("button", { type: "button", "aria-pressed": String(code === shown), onclick: () => { shown = code; show({ view, own }); } }, view.seats.find((one) => one.code === code).name))) : "",
    el("h1", {}, me.name),
    el("p", { class: "question" }, view.question),
    clock(view),
    el("p", { class: "standing", role: "status" }, standing(view)),
    breaches(view),
    breaking(view, me, typed),
    el("fieldset", { class: "stances" }, el("legend", {}, `Your position, as the chair sees it${view.shown ? " and all others" : ""}`),
      CHOICES.map(({ word, means }) => el("button", { type: "button", "data-position": word, "aria-pressed": String(me.position === word), onclick: () => act("/api/position", { seat: shown, position: word }) },
        el("b", {}, plain(word)), ` ${means}`))),
    brief(open),
    el("details", {}, el("summary", {}, "The table"), el("ul", { class: "places" }, view.seats.map(seat))),
    el("p", {}, el("button", { type: "button", class: "quiet", onclick: () => { joining = true; main.replaceChildren(); show({ view, own }); } }, "Take another seat"), " ",
      el("button", { type: "button", class: "quiet", onclick: () => confirm(`Leave the seat of ${me.name}?`) && act("/api/leave", { seat: shown }) }, "Leave this seat")),
  );
  if (writing) main.querySelector("textarea")?.focus();
}

function breaking(view, me, typed) {
  if (!view.runs || me.breaks) return "";
  const reason = el("textarea", { rows: 2, maxlength: 200, placeholder: "Why do you object?", "aria-label": "Your reason" });
  reason.value = typed;
  return el("div", { class: "breaking" }, reason,
    el("button", { type: "button", class: "break", onclick: () => act("/api/break", { seat: shown, reason: reason.value }) }, "Break the silence"));
}

function brief(open) {
  const box = el("details", { class: "brief", open }, el("summary", {}, "Your brief"));
  const fill = ({ instruction, lines }) => box.append(
    el("p", {}, "You begin as reported: ", el("b", {}, plain(instruction)), "."),
    el("ul", {}, lines.map(({ says, origin, on }) => el("li", {}, says, " ", el("cite", {}, `${origin}, ${on}`)))),
    lines.length ? "" : el("p", { class: "soft" }, "No article says anything of you."));
  const code = shown;
  if (!briefs.has(code)) briefs.set(code, fetch(`/api/brief?seat=${encodeURIComponent(code)}`).then((reply) => reply.json()));
  briefs.get(code).then(fill, () => briefs.delete(code));
  return box;
}

function join(view, own) {
  const code = el("input", { id: "code", inputmode: "numeric", autocomplete: "off", required: own.length === 0 });
  const name = el("input", { id: "name", autocomplete: "off", maxlength: 40, required: true });
  const choice = el("select", { id: "seat" });
  const go = async (event) => {
    event.preventDefault();
    const free = [...choice.options].map((option) => option.value).filter((value) => value !== "");
    const wanted = choice.value || free[Math.floor(Math.random() * free.length)];
    if (await act("/api/join", { code: code.value, name: name.value, seat: wanted ?? "" })) location.reload();
  };
  return [el("h1", {}, "Take a seat"), el("p", { class: "question" }, view.question),
    el("form", { onsubmit: go }, own.length ? "" : el("label", {}, "Code of the room", code), el("label", {}, "Your name", name), el("label", {}, "Seat", choice),
      el("button", { type: "submit", class: "main" }, "Join"))];
}

function free(view) {
  const choice = byId("seat");
  const chosen = choice.value;
  choice.replaceChildren(el("option", { value: "" }, "Deal me one"), ...view.seats.filter((one) => !one.taken).map((one) => el("option", { value: one.code, selected: one.code === chosen }, one.name)));
}
