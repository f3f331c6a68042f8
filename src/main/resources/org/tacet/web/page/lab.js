// Looking further: who has how much power, odds, every combination, another scenario beside this one. The engine works
// it out; here it is drawn. What is downloaded is what the command line writes.

import { ask } from "./api.js";
import { byId, el, mark } from "./dom.js";
import { count, does, list, outcomeMark, outcomeWord, plain } from "./words.js";

const AMBIGUOUS = ["reserved", "seeks-assurances", "undeclared", "objects"];
const MOST = 6; // members that are offered at once
const kept = { chances: new Map(), varied: new Set(), other: null };
let shown = null;

/** Offers what can be looked at; nothing is asked before somebody opens it. `facts` is what the state asks about. */
export function showLab(scene, facts, scenarios) {
  const mine = (shown = { facts, now: scene.now });
  const open = new Set([...byId("analyses").querySelectorAll("details[open]")].map((one) => one.id));
  byId("lab").hidden = scene.veiled;
  byId("analyses").replaceChildren(...(scene.veiled ? [] : [
    part("lab-power", "Who has how much power", power),
    part("lab-odds", "What are the odds", odds),
    part("lab-sweep", "Every combination", sweep),
    part("lab-compare", "Beside another scenario", (box) => compare(box, scenarios)),
  ]));

  function part(id, title, fill) {
    const box = el("div", { "aria-live": "polite" });
    const details = el("details", { id, ontoggle: () => details.open && box.childElementCount === 0 && mine === shown && fill(box) },
      el("summary", {}, title), box);
    details.open = open.has(id);
    return details;
  }
}

const query = (extra) => `${shown.facts}${extra.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join("")}`;

const downloads = (path, extra = []) => el("p", { class: "soft" }, "As a file: ",
  ...["csv", "xlsx", "json"].flatMap((ending) => [el("a", { href: `/${path}.${ending}?${query(extra)}`, download: `${path}.${ending}` }, ending.toUpperCase()), " "]));

/** Asks, and shows what is wrong in place of what was found. */
async function found(box, path, show) {
  box.setAttribute("aria-busy", "true");
  const children = await ask(path).then(show, ({ message }) => [el("p", { class: "soft" }, message)]);
  box.replaceChildren(...children.filter((child) => child !== null));
  box.setAttribute("aria-busy", "false");
}

/** A bar of a share from 0 to 1, from a low to a high. */
function bar(from, to, kind) {
  const line = el("span", { class: "bar", "aria-hidden": "true" }, el("i", { class: kind }));
  line.firstChild.style.marginLeft = `${(100 * from).toFixed(1)}%`;
  line.firstChild.style.width = `${(100 * (to - from)).toFixed(1)}%`;
  return line;
}

const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 0)}%`;

const row = (head, cells) => el("tr", {}, el("th", { scope: "row" }, head), ...cells.map((cell) => el("td", {}, cell)));

const table = (heads, rows) => el("table", { class: "figures" },
  el("thead", {}, el("tr", {}, heads.map((head) => (head === "" ? el("td", {}) : el("th", { scope: "col" }, head))))), el("tbody", {}, rows));

function power(box) {
  return found(box, `/power.json?${query([])}`, (answer) => {
    if (answer.unknown) return [el("p", {}, answer.unknown), downloads("power")];
    const highest = Math.max(...answer.members.map((one) => one.banzhaf), 0.001);
    return [el("p", {}, `Under ${plain(answer.procedure)}: a member swings where a set of supporters stops being enough without it.`),
      table(["Member", "Banzhaf index", "", "Shapley and Shubik"], alike(answer.members)
        .map(({ members, banzhaf, shapleyShubik }) => row(members.length > 4 ? `${members.length} members, each` : list(members), [percent(banzhaf), bar(0, banzhaf / highest, "for"), percent(shapleyShubik)]))),
      downloads("power")];
  });
}

/** Members of the same power together, those with most first. */
function alike(members) {
  const groups = new Map();
  for (const { member, banzhaf, shapleyShubik } of members) {
    const key = `${banzhaf} ${shapleyShubik}`;
    groups.set(key, { banzhaf, shapleyShubik, members: [...(groups.get(key)?.members ?? []), member] });
  }
  return [...groups.values()].sort((a, b) => b.banzhaf - a.banzhaf);
}

/** Members whose position leaves something open, those that matter most first. */
function uncertain() {
  const { seats, holdouts, missing } = shown.now;
  const rank = (seat) => (holdouts.includes(seat.code) ? 0 : seat.position !== "undeclared" ? 1 : seat.sources.length ? 2 : missing.includes(seat.code) ? 3 : 4);
  const open = seats.filter((seat) => AMBIGUOUS.includes(seat.position)).sort((a, b) => rank(a) - rank(b));
  const named = open.filter((seat) => rank(seat) < 3); // of whom something is known
  return (named.length ? named : open).slice(0, MOST);
}

function odds(box) {
  const result = el("div", {});
  const sliders = uncertain().map((seat) => {
    const value = el("output", {}, "");
    const slider = el("input", { type: "range", min: 0, max: 100, step: 5, value: kept.chances.get(seat.name) ?? 50, "aria-label": `Chance that ${seat.name} lets it pass` });
    const tell = () => { value.textContent = `${slider.value}%`; };
    slider.addEventListener("input", tell);
    slider.addEventListener("change", () => { kept.chances.set(seat.name, Number(slider.value)); draw(); });
    kept.chances.set(seat.name, Number(slider.value));
    tell();
    return el("label", { class: "chance" }, el("span", {}, seat.name), slider, value);
  });
  const names = uncertain().map((seat) => seat.name);
  box.replaceChildren(el("p", {}, "How likely is it that each of these lets it pass, rather than objects? The sliders are your assumption, not a source’s."), ...sliders, result);
  return draw();

  function draw() {
    const extra = names.map((name) => ["chance", `${name}=acquiesces:${kept.chances.get(name) / 100}|objects:${(100 - kept.chances.get(name)) / 100}`]);
    return found(result, `/odds.json?${query(extra)}`, (answer) => [
      table(["Outcome", "Odds", ""], Object.entries(answer.outcomes).filter(([, share]) => share > 0).map(([outcome, share]) =>
        row(el("span", { "data-outcome": outcome, class: "was" }, mark(outcomeMark(outcome)), outcomeWord(outcome, shown.now.office)), [percent(share), bar(0, share, outcome === "appointed" ? "for" : "against")]))),
      el("p", { class: "soft" }, answer.method === "exact" ? `Exact, over ${answer.worlds.toLocaleString("en")} worlds.` : `Drawn: ${answer.worlds.toLocaleString("en")} worlds, seed ${answer.seed}.`),
      answer.swing.length ? table(["Whose chance matters most", "If it objects", "", "If it lets it pass"], [...answer.swing].sort((a, b) => (b.high - b.low) - (a.high - a.low))
        .map((one) => row(one.member, [percent(one.low), bar(one.low, one.high, "for"), percent(one.high)]))) : null,
      downloads("odds", extra)]);
  }
}

function sweep(box) {
  const result = el("div", {});
  const offered = uncertain();
  if (kept.varied.size === 0) offered.slice(0, 3).forEach((seat) => kept.varied.add(seat.name));
  const choices = offered.map((seat) => el("label", { class: "tick" }, el("input", { type: "checkbox", checked: kept.varied.has(seat.name),
    onchange: ({ target }) => { kept.varied[target.checked ? "add" : "delete"](seat.name); draw(); } }), ` ${seat.name}`));
  box.replaceChildren(el("p", {}, "Each of these backs it, lets it pass or objects, in every combination:"), el("p", {}, ...choices), result);
  return draw();

  function draw() {
    const names = offered.map((seat) => seat.name).filter((name) => kept.varied.has(name));
    if (names.length === 0) {
      result.replaceChildren(el("p", { class: "soft" }, "Choose at least one."));
      return null;
    }
    const extra = names.map((name) => ["vary", `${name}=supports|acquiesces|objects`]);
    return found(result, `/sweep.json?${query(extra)}`, (answer) => [
      table([count(answer.worlds, "world"), "", ""], Object.entries(answer.outcomes).map(([outcome, number]) =>
        row(el("span", { "data-outcome": outcome, class: "was" }, mark(outcomeMark(outcome)), outcomeWord(outcome, shown.now.office)), [String(number), bar(0, number / answer.worlds, outcome === "appointed" ? "for" : "against")]))),
      table(["Pivotal", "in worlds", ""], answer.pivotal.map((one) => row(one.member, [String(one.pivotal), bar(0, one.pivotal / answer.worlds, "for")]))),
      sets("Enough to stop it", answer.blocking), sets("Enough to make sure of it", answer.enabling),
      downloads("sweep", extra)]);
  }
}

function sets(title, found) {
  if (!found || found.count === 0) return null;
  const says = (set) => list(set.map(({ member, positions }) => `${member} ${positions.map((position) => does(position)).join(" or ")}`));
  return el("p", {}, el("b", {}, `${title}: `), found.sets.map(says).join("; "), found.count > found.sets.length ? `; and ${found.count - found.sets.length} more` : "", ".");
}

function compare(box, scenarios) {
  const result = el("div", {});
  const chooser = el("select", { "aria-label": "The other scenario", onchange: () => { kept.other = chooser.value || null; draw(); } },
    el("option", { value: "" }, "Choose a scenario …"), scenarios.map(({ name, title }) => el("option", { value: name, selected: name === kept.other }, title)));
  box.replaceChildren(el("p", {}, chooser), result);
  return draw();

  function draw() {
    if (kept.other === null) {
      result.replaceChildren();
      return null;
    }
    const extra = [["with", kept.other]];
    const other = ask(`/api/answer?scenario=${encodeURIComponent(kept.other)}`);
    return found(result, `/compare.json?${query(extra)}`, async (answer) => {
      const there = await other;
      const { now } = shown;
      const here = new Map(now.seats.map((seat) => [seat.name, seat]));
      const moved = there.seats.filter((seat) => here.get(seat.name)?.position !== seat.position);
      return [
        table(["", "This one", "The other"], [
          row("Outcome", [now, there].map((one) => el("span", { class: "was", "data-outcome": one.outcome }, mark(outcomeMark(one.outcome)), outcomeWord(one.outcome, one.office)))),
          row("Decided by", [plain(now.procedure), plain(there.procedure)]),
          ...moved.map((seat) => row(seat.name, [here.has(seat.name) ? plain(here.get(seat.name).position) : "no seat", el("b", {}, plain(seat.position))])),
        ]),
        moved.length === 0 ? el("p", { class: "soft" }, "Every member is reported alike.") : null,
        downloads("compare", extra)];
    });
  }
}
