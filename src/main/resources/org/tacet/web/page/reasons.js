// Why, what would change it, what is assumed, and one member's part.

import { byId, el, mark } from "./dom.js";
import { list, plain, shortDay } from "./words.js";

/** The sentences of the answer. `light(codes, sources)` is told what a sentence speaks of, while it is looked at. */
export function showWhy(why, light, lines) {
  byId("why").replaceChildren(...why.map((reason) => el("li", {}, sentence(reason, light, lines))));
  byId("because").textContent = why.length ? why[0].says : "";
}

/** A sentence that lights its seats and shows its lines when pointed at, focused or pressed. */
export function sentence({ says, sources, members = [] }, light, lines = {}) {
  const on = () => light(members, sources);
  const off = () => light([], []);
  return el("button", { type: "button", class: "sentence", "aria-pressed": "false",
    onmouseenter: on, onmouseleave: off, onfocus: on, onblur: off, onclick: ({ currentTarget }) => light(members, sources, currentTarget) },
    el("span", {}, says), ...(sources.length ? [" ", el("cite", { title: sources.join(", ") }, cited(sources, lines))] : []));
}

/** Sources as a reader knows them, such as "POLITICO, 22 Feb"; a place in a file as it is. */
export function cited(sources, lines) {
  const names = sources.map((source) => (lines[source] ? `${lines[source][0].origin}, ${shortDay(lines[source][0].on)}` : place(source)));
  return [...new Set(names)].join(" · ");
}

/** A place in a scenario's file, without the file: its line, or the day of its event. */
function place(source) {
  const [, at, line] = source.match(/^(?:.*\.ya?ml|-)(?:@(\S+)|:(\d+))$/) ?? [];
  return at ? `scenario, ${shortDay(at)}` : line ? `scenario, line ${line}` : source;
}

/**
 * What the cited lines say; sources that are places in files are only named. Of what a line says of members by name, only
 * what is said of those that are `lit` is shown, where any are.
 */
export function showLines(sources, { lines, seats }, lit) {
  const names = (codes) => seats.filter((seat) => codes === null || codes.includes(seat.code)).map((seat) => seat.name);
  const named = (text, known) => known.some((name) => text.includes(name));
  const fits = ({ says }) => lit.length === 0 || named(says, names(lit)) || !named(says, names(null));
  byId("slip").replaceChildren(...sources.filter((source) => lines[source]?.some(fits)).map((source) =>
    el("p", {}, el("cite", {}, `${cited([source], lines)} (${source})`), ...lines[source].filter(fits).flatMap(({ says, attribution }) =>
      [` ${says}`, attribution && attribution !== "narrator" ? el("small", {}, ` (${attribution})`) : null]))));
}

/**
 * The smallest sets of changes to another outcome, each a button; null while the engine is looking for them. `apply(steps)`
 * is told the set that is pressed.
 */
export function showPath(path, apply, light) {
  const box = byId("change");
  box.setAttribute("aria-busy", String(path === null));
  if (path === null) {
    box.replaceChildren(el("p", { class: "soft" }, "The engine is looking for it …"));
    return;
  }
  box.replaceChildren(el("p", {}, path.says), el("ul", { class: "paths" }, path.paths.slice(0, MOST).map((steps) => {
    const on = () => light(steps.map((step) => step.code), []);
    const off = () => light([], []);
    return el("li", {}, el("button", {
      type: "button", onclick: () => apply(steps), onmouseenter: on, onmouseleave: off, onfocus: on, onblur: off,
    }, together(steps).map(step)));
  })), path.paths.length > MOST ? el("p", { class: "soft" }, `And ${path.paths.length - MOST} more.`) : "",
  path.smallestSets > path.paths.length ? el("p", { class: "soft" },
    `These are ${path.paths.length} of ${path.smallestSets} smallest sets, the cheapest; tacet path --all names all.`) : "");
}

const MOST = 10;

/** Members that make the same step, together. */
function together(steps) {
  const groups = new Map();
  for (const { member, from, to, or } of steps) {
    const key = [from, to, or].join();
    groups.set(key, { from, to, or, members: [...(groups.get(key)?.members ?? []), member] });
  }
  return [...groups.values()];
}

function step({ members, from, to, or }) {
  return el("span", { class: "step", "data-position": to }, list(members), ": ", plain(from), " → ", mark(to),
    el("b", {}, plain(to)), or ? ` or ${or}` : null);
}

const AMBIGUOUS = ["undeclared", "reserved", "seeks-assurances"];
const CHOICES = ["objects", "acquiesces", "supports"];

/** The assumptions as switches. `assume(position, then)` is told a choice; `then` is null for "stays as it is". */
export function showAssumptions({ assumptions, assumed, left }, assume) {
  const box = byId("assume");
  const focused = box.contains(document.activeElement) ? document.activeElement.id : null;
  const now = new Map(assumptions.map(({ position, then }) => [position, then]));
  const switched = new Set(assumptions.map(({ says }) => says));
  const positions = [...new Set([...AMBIGUOUS, ...now.keys()])];
  box.replaceChildren(
    ...positions.map((position) => choices(position, now.get(position) ?? null, assume)),
    el("ul", { class: "also" }, assumed.filter(({ says }) => !switched.has(says)).map(({ says, where }) =>
      el("li", {}, says, where ? el("cite", {}, ` ${where}`) : null)),
    left ? el("li", {}, "What the scenario leaves to chance is taken as written; tacet odds draws it.") : null),
  );
  if (focused !== null) byId(focused)?.focus();
}

function choices(position, then, assume) {
  const offered = [null, ...new Set([...CHOICES, ...(then === null ? [] : [then])])];
  return el("fieldset", { class: "switch" },
    el("legend", { "data-position": position }, mark(position), plain(position), el("small", {}, " once asked")),
    el("div", { class: "segments" }, offered.map((choice) => el("label", {}, el("input", {
      type: "radio", name: `assume-${position}`, id: `assume-${position}-${choice ?? "none"}`, checked: choice === then,
      onchange: () => assume(position, choice),
    }), el("span", {}, choice === null ? "stays so" : plain(choice))))));
}
