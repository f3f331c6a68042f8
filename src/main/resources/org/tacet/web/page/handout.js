// What is printed: the seats, the reasons, questions, and lines to write on. Without the answer, where it is veiled.

import { byId, el, mark, svg } from "./dom.js";
import { cited } from "./reasons.js";
import { round } from "./table.js";
import { POSITIONS, changed, count, day, list, plain } from "./words.js";

/** Fills the print sheet from what is shown. */
export function showHandout({ now, veiled }, path) {
  byId("handout").replaceChildren(...[
    el("p", { class: "sheet-name" }, el("span", {}, "Name"), el("span", {}, "Date")),
    el("h1", {}, changed(now)),
    el("p", { class: "about" }, [now.asOf ? day(now.asOf) : null, `${now.body}, ${count(now.seats.length, "seat")}`,
      `decided by ${plain(now.procedure)}`].filter(Boolean).join(" · ")),
    veiled ? null : el("p", { class: "answer" }, now.headline),
    drawing(now, veiled),
    el("h2", {}, "The seats"),
    el("dl", { class: "sheet-seats" }, POSITIONS.flatMap(({ word }) => {
      const names = now.seats.filter((seat) => seat.position === word).map((seat) => seat.name).sort();
      return names.length ? [el("dt", {}, mark(word), `${plain(word)} (${names.length})`), el("dd", {}, names.join(", "))] : [];
    })),
    ...(veiled ? [] : [el("h2", {}, "Why"), el("ol", {}, now.why.map(({ says, sources }) =>
      el("li", {}, says, sources.length ? el("cite", {}, ` ${cited(sources, now.lines)}`) : null))), ...key(now)]),
    el("h2", {}, "Questions"),
    el("ol", { class: "sheet-questions" }, questions(now, veiled, path).map((question) => el("li", {}, question, el("div", { class: "lines" }, el("div"), el("div"), el("div"))))),
  ].filter((part) => part !== null));
}

const WIDE = 660;
const TALL = 250;

/** The table as a drawing: each seat with its mark, and who stops it in a heavy frame. */
function drawing({ seats, holdouts }, veiled) {
  const laid = seats.length > 1 && seats.length <= 44 ? round(seats.map((seat) => seat.group), WIDE, TALL, 1.5) : null;
  if (laid === null) return null;
  return svg("svg", { class: "sheet-table", viewBox: `0 0 ${WIDE} ${TALL}`, "aria-hidden": "true" }, ...seats.flatMap((seat, at) => {
    const { x, y } = laid.places[at];
    const stops = !veiled && holdouts.includes(seat.code);
    const text = svg("text", { x, y: y + laid.height * 0.36, "text-anchor": "middle", "font-size": laid.height * 0.36 });
    text.textContent = seat.initials;
    return [
      svg("rect", { x: x - laid.width / 2, y: y - laid.height / 2, width: laid.width, height: laid.height, rx: 4, fill: "#fff", stroke: "#000", "stroke-width": stops ? 3.5 : 0.8 }),
      svg("use", { href: `#mark-${seat.position}`, x: x - laid.height * 0.19, y: y - laid.height * 0.42, width: laid.height * 0.38, height: laid.height * 0.38, fill: "none", stroke: "#000", "stroke-width": 2.6 }),
      text,
    ];
  }));
}

/** What the cited lines say, as a key to the sources. */
function key({ why, lines }) {
  const sources = [...new Set(why.flatMap((reason) => reason.sources))].filter((source) => lines[source]);
  return sources.length === 0 ? [] : [el("h2", {}, "Key to the sources"), el("dl", { class: "sheet-key" }, sources.flatMap((source) =>
    [el("dt", {}, `${cited([source], lines)} (${source})`), el("dd", {}, lines[source].map(({ says }) => says).join(" "))]))];
}

function questions(now, veiled, path) {
  const own = now.question ? [now.question] : [];
  if (veiled) {
    return [...own, `Will ${now.candidate} be ${now.office === null ? "agreed" : "appointed"}, blocked, or left open? Say why before you look.`,
      "Which member could stop it alone?", "Would another reading of the rule give another answer?"];
  }
  const first = path?.paths?.[0] ?? [];
  return [...own,
    "Which of the reasons would you doubt, and what would you want to know?",
    first.length ? change(now, [...new Set(first.map((step) => step.member))]) : "Who gains from this answer, and who pays for it?",
    "Would another reading of the rule give another answer? Which one ought to hold?"];
}

/** What it would take to move those who could change the answer. */
function change(now, members) {
  return now.outcome === "appointed" ? `What might move ${list(members)} to stand in the way, and what would follow?`
    : `What would ${list(members)} have to be offered, and who would pay for it?`;
}
