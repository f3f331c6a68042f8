// What is printed: the seats, the reasons, questions, and lines to write on. Without the answer, where it is veiled.

import { byId, el, mark } from "./dom.js";
import { POSITIONS, changed, count, day, list, plain } from "./words.js";

/** Fills the print sheet from what is shown. */
export function showHandout({ now, veiled }, path) {
  byId("handout").replaceChildren(...[
    el("h1", {}, changed(now)),
    el("p", { class: "about" }, [now.asOf ? day(now.asOf) : null, `${now.body}, ${count(now.seats.length, "seat")}`,
      `decided by ${plain(now.procedure)}`].filter(Boolean).join(" · ")),
    veiled ? null : el("p", { class: "answer" }, now.headline),
    el("h2", {}, "The seats"),
    el("dl", { class: "sheet-seats" }, POSITIONS.flatMap(({ word }) => {
      const names = now.seats.filter((seat) => seat.position === word).map((seat) => seat.name).sort();
      return names.length ? [el("dt", {}, mark(word), `${plain(word)} (${names.length})`), el("dd", {}, names.join(", "))] : [];
    })),
    ...(veiled ? [] : [el("h2", {}, "Why"), el("ol", {}, now.why.map(({ says, sources }) =>
      el("li", {}, says, sources.length ? el("cite", {}, ` ${sources.join(", ")}`) : null)))]),
    el("h2", {}, "Questions"),
    el("ol", { class: "sheet-questions" }, questions(now, veiled, path).map((question) => el("li", {}, question, el("div", { class: "lines" }, el("div"), el("div"), el("div"))))),
  ].filter((part) => part !== null));
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
