// What the words of the page mean, in place.

import { byId, el } from "./dom.js";

const WORDS = [
  ["Consensus", "A way to decide without a vote: a decision stands when no member stands in its way. What it asks of those who say nothing differs from body to body."],
  ["Silence procedure", "A proposal is on the table until a day. Who says nothing by then is taken to agree; one objection breaks the silence."],
  ["Unanimity", "Every member says yes. Not to oppose is not enough."],
  ["Acquiesce", "To let a decision pass without backing it."],
  ["Reported and once asked", "What articles tell of a member is its reported position. What it does once the question is put may be another thing; where no source tells, the scenario assumes it, and says so under “Assumed”."],
  ["Holds out", "A member that stops the decision."],
  ["Missing", "A member whose word the procedure needs and that has not given it."],
  ["Pivotal", "A member is pivotal where it alone, by another position, changes the outcome."],
  ["Banzhaf index", "A member’s share of all cases in which somebody is pivotal."],
];

export function showGlossary() {
  byId("glossary").replaceChildren(el("details", {}, el("summary", {}, "What the words mean"),
    el("dl", {}, WORDS.flatMap(([word, means]) => [el("dt", {}, word), el("dd", {}, means)]))));
}
