// A guided lesson of five steps that plays on the page itself.

import { byId, el } from "./dom.js";
import { UNCHANGED } from "./tools.js";

const FROM = { ...UNCHANGED, own: null, view: "table", predict: false };

/** What a step says, and the state of the page in which it plays. */
const STEPS = [
  { title: "What is asked", says: "Thirty-one allies sit round the table. The question stands above it. Each seat has two halves: above what articles report, below what the ally does once it is asked. Look at Turkey and Hungary: which half comes from an article?",
    state: { ...FROM, scenario: "baseline" } },
  { title: "Guess", says: "Will he be appointed? Take a vote in the class, then press what most expect.",
    state: { ...FROM, scenario: "baseline", predict: true } },
  { title: "Who stops it, and why", says: "A line leads from whoever stops it to the answer. Point at the first reason under “Why”: its seats light up, and the slip shows the lines that it rests on. What under “Assumed” does no article say?",
    projected: "A line leads from whoever stops it to the answer, and the sentence under the table says why. Has either of them said so in an article? Look at the two halves of its seat.",
    state: { ...FROM, scenario: "baseline" } },
  { title: "Change the rule", says: "Hungary and Turkey now let it pass. Nothing else has changed. Press one reading after the other under the table: the same facts, another rule. Which reading ought to hold?",
    state: { ...FROM, scenario: "baseline", set: new Map([["HUN", "acquiesces"], ["TUR", "acquiesces"]]) } },
  { title: "Break a silence", says: "February 2003: a silence runs until ten in the morning. Play the timeline and watch who breaks it. Then step back to a letter, take it out with “Had this not happened”, and see what the others would have agreed to.",
    state: { ...FROM, scenario: "histories/silence-2003" } },
];

/** Shows the step of a state, in the words for a wall where it is projected; `go(state)` is told the state of another step, null for the end. */
export function showLesson({ lesson, big }, go) {
  const box = byId("lesson");
  const focused = box.contains(document.activeElement);
  if (lesson === null) {
    if (focused) byId("teach").focus(); // what was pressed is gone
    box.hidden = true;
    box.replaceChildren();
    return;
  }
  box.hidden = false;
  const { title, says, projected = says } = STEPS[lesson - 1];
  const to = (number, text) => el("button", { type: "button", onclick: () => go(number === null ? { lesson: null } : { lesson: number, ...STEPS[number - 1].state }) }, text);
  box.replaceChildren(el("h2", { tabindex: "-1" }, `${lesson} of ${STEPS.length} · ${title}`), el("p", {}, big ? projected : says),
    el("p", { class: "steps" }, lesson > 1 ? to(lesson - 1, "Back") : null, lesson < STEPS.length ? to(lesson + 1, "Next") : null, to(null, lesson < STEPS.length ? "Leave the lesson" : "End of the lesson")));
  if (focused) box.querySelector("h2").focus();
}

/** The state in which the lesson begins. */
export const beginning = { lesson: 1, ...STEPS[0].state };
