// The answer in the middle: the outcome in a word, the headline, a tally; or the question what it will be.

import { byId, el, mark, unseen } from "./dom.js";
import { count, day, does, list, outcomeMark, outcomeWord, plain } from "./words.js";

const GUESSES = ["appointed", "blocked", "open"];

/** Shows the answer, or asks for a guess where it is veiled. `guess(outcome)` is told the guess, or null for none. */
export function showVerdict(scene, guess) {
  const { now, entry, veiled, guessed, put } = scene;
  const outcome = entry ? entry.outcome : now.outcome;
  byId("verdict").dataset.outcome = veiled ? "veiled" : outcome;
  byId("outcome").replaceChildren(...(veiled ? [] : [mark(outcomeMark(outcome)), outcomeWord(outcome, now.office, put)]));
  byId("headline").textContent = veiled ? asked(now) : entry ? told(entry, now.seats) : put ? now.headline : wouldBe(now);
  byId("became").textContent = veiled ? "" : scene.became ?? "";
  byId("glance").replaceChildren(...(veiled ? ["What do you expect?"] : [mark(outcomeMark(outcome)), `${outcomeWord(outcome, now.office, put)}${stoppers(now)}`]));
  byId("glance").dataset.outcome = veiled ? "veiled" : outcome;
  byId("guess").replaceChildren(...(veiled ? choices(now, guess) : guessed ? [said(guessed, outcome, now)] : []));
  byId("tally").replaceChildren(...(veiled || entry ? [] : tally(now)));
  byId("about").textContent = [entry ? day(entry.on) : now.asOf ? day(now.asOf) : null, `${now.body}, ${count(now.seats.length, "seat")}`,
    `decided by ${plain(now.procedure)}`].filter(Boolean).join(" · ");
}

function stoppers({ holdouts, seats }) {
  const names = seats.filter((seat) => holdouts.includes(seat.code)).map((seat) => seat.name).sort();
  return names.length === 0 ? "" : names.length > 3 ? ` by ${names.length}` : ` by ${list(names)}`;
}

/** How the answer has changed, and by what: the difference between two states of one scenario. */
export function became(before, now, changed) {
  if (before === null || before.outcome === now.outcome && before.holdouts.join() === now.holdouts.join()) return null;
  const word = ({ outcome, office }) => outcomeWord(outcome, office);
  const from = before.outcome === now.outcome ? null : `${word(before)} → ${word(now).toLowerCase()}`;
  const moved = now.seats.filter((seat) => before.seats.some((old) => old.code === seat.code && old.position !== seat.position));
  const positions = [...new Set(moved.map((seat) => seat.position))];
  const why = positions.length === 0 ? changed
    : positions.map((position) => {
      const names = moved.filter((seat) => seat.position === position).map((seat) => seat.name).sort();
      return `${names.length > 3 ? `${names.length} members` : list(names)} ${does(position, names.length > 1)}`;
    }).join(", ");
  return from === null ? null : `${from}${why ? `, because ${why}` : ""}.`;
}

function asked(now) {
  return now.office === null ? `Will ${now.candidate} be agreed?` : `Will ${now.candidate} be appointed ${now.office}?`;
}

/** The headline of a day on which nobody has put the question yet. */
function wouldBe({ candidate, outcome, office, headline }) {
  const becomes = office === null ? "agreed" : "appointed";
  return outcome === "appointed" ? `${candidate} would be ${becomes}, were the question put.`
    : headline.replace(` is not ${becomes}`, ` would not be ${becomes}`).replace(` are not ${becomes}`, ` would not be ${becomes}`);
}

/** What a moment of the timeline brought. */
function told({ events, holdouts }, seats) {
  const names = seats.filter((seat) => holdouts.includes(seat.code)).map((seat) => seat.name).sort();
  const stop = names.length === 0 ? "" : ` ${list(names)} ${names.length === 1 ? "holds" : "hold"} out.`;
  return `${events.map((event) => `${event.charAt(0).toUpperCase()}${event.slice(1)}.`).join(" ")}${stop}`;
}

function choices(now, guess) {
  return [
    el("p", {}, "What do you expect?"),
    ...GUESSES.map((outcome) => el("button", { type: "button", onclick: () => guess(outcome) },
      mark(outcomeMark(outcome)), outcomeWord(outcome, now.office))),
    el("button", { type: "button", class: "quiet", onclick: () => guess(null) }, "Show the answer"),
  ];
}

function said(guessed, outcome, now) {
  const right = guessed === outcome;
  return el("p", { class: "said" }, `You expected: ${outcomeWord(guessed, now.office).toLowerCase()}. ${right ? "So it is." : "It is not so."}`);
}

/** A block for each seat, by what the member does once asked, and the numbers in words. */
function tally(now) {
  const does = (seat) => now.holdouts.includes(seat.code) ? "holds-out" : now.missing.includes(seat.code) ? "missing"
    : seat.conduct ?? "silent";
  const kinds = [["assents", "for", "supports"], ["silent", "silent", "undeclared"], ["missing", "missing", "wait"],
    ["objects", "against", "objects"], ["holds-out", now.holdouts.length === 1 ? "holds out" : "hold out", "objects"]];
  const shown = kinds.map(([kind, says, sign]) => ({ kind, says, sign, number: now.seats.filter((seat) => does(seat) === kind).length }))
    .filter(({ number }) => number > 0);
  return [
    el("div", { class: "blocks", "aria-hidden": "true" },
      shown.flatMap(({ kind, number }) => Array.from({ length: number }, () => el("i", { class: kind })))),
    el("p", {}, shown.map(({ number, says, sign, kind }) => el("span", { class: kind }, mark(sign), ` ${number} ${says}`)), unseen(".")),
  ];
}
