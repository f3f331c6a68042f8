// The page: a state is read from the address, the engine is asked, the answer is shown. Nothing is decided here.

import { ask } from "./api.js";
import { differs, showChanges } from "./changes.js";
import { showConflicts } from "./conflicts.js";
import { byId, el, mark } from "./dom.js";
import { showGlossary } from "./glossary.js";
import { showHandout } from "./handout.js";
import { showLab } from "./lab.js";
import { beginning, showLesson } from "./lesson.js";
import { showList } from "./list.js";
import { close, seatMenu } from "./menu.js";
import { openOwn } from "./own.js";
import { showReadings } from "./readings.js";
import { sentence, showAssumptions, showLines, showPath, showWhy } from "./reasons.js";
import { land, layOut, possible } from "./scene.js";
import { seating } from "./seats.js";
import { changes, facts, keep } from "./state.js";
import { seatsAt, showTimeline } from "./timeline.js";
import { UNCHANGED, showTake, showTools, tools } from "./tools.js";
import { became, showVerdict } from "./verdict.js";
import { POSITIONS, changed, plain } from "./words.js";

const DEEPEST = 8; // beyond this, sentences are indented no more
const CALM = 250; // milliseconds

const store = keep(update);
const seats = seating(byId("seats"), { choose: openMenu, move, positionOf });
let scenarios = [];
let scene = null;
let revealed = { of: null, guess: null };
let turn = 0;
let pinned = null;

function move(seat, position) {
  const set = new Map(store.get().set);
  if (position === null) set.delete(seat.code);
  else set.set(seat.code, position);
  store.change({ set });
}

function positionOf(seat) {
  return store.get().set.get(seat.code) ?? seat.position;
}

function openMenu(seat, button) {
  const why = scene.veiled ? null : () => showPart(seat);
  seatMenu(seat, button, { choose: (position) => move(seat, position), why });
}

/** Lights seats and shows lines while a sentence is looked at; one that is pressed keeps them, until it is pressed again. */
function light(codes, sources, pressed) {
  if (pressed) pin(pinned === pressed ? null : pressed);
  else if (pinned) return;
  seats.light(codes);
  showLines(sources, scene.now, codes);
}

function pin(sentence) {
  pinned?.setAttribute("aria-pressed", "false");
  pinned = sentence;
  pinned?.setAttribute("aria-pressed", "true");
  byId("slip").classList.toggle("pinned", pinned !== null);
}

/** Asks for what the state asks about and shows it; an answer that comes too late is dropped. */
async function update(state) {
  const mine = ++turn;
  byId("page").setAttribute("aria-busy", "true");
  try {
    const full = await ask(`/api/answer?${facts(state)}`);
    const at = full.timeline.findIndex((entry) => entry.on === state.at);
    const past = at >= 0 && at < full.timeline.length - 1;
    const asked = past ? facts(await before(state, full.timeline[at].on.slice(0, 10))) : facts(state);
    const now = past ? await ask(`/api/answer?${asked}`) : full;
    const map = state.view === "map" ? await land() : null;
    if (mine !== turn) return;
    now.changes = changes(state);
    const same = scene !== null && scene.state.scenario === state.scenario && scene.state.own === state.own && scene.state.at === state.at;
    scene = { ...moment(full, now, past ? at : full.timeline.length - 1), state, asked, map, ...veil(state, asked),
      became: !same ? null : scene.asked === asked ? scene.became : became(scene.now, now, differs(scene.state, state)) };
    byId("faults").replaceChildren();
    show(state);
    await more(mine);
  } catch (fault) {
    if (mine === turn) complain(fault);
  } finally {
    if (mine === turn) byId("page").setAttribute("aria-busy", "false");
  }
}

function complain(fault) {
  byId("page").hidden = scene === null; // headings over nothing tell nobody anything
  byId("faults").replaceChildren(...fault.message.split("\n").map((text) => el("p", {}, text)));
}

/** A state on an earlier day, without what is changed of members that had no seat yet. */
async function before(state, asOf) {
  const day = { ...state, asOf };
  if (state.set.size === 0) return day;
  const { seats: seated } = await ask(`/api/answer?${facts({ ...day, set: new Map() })}`);
  const codes = new Set(seated.map((seat) => seat.code));
  return { ...day, set: new Map([...state.set].filter(([code]) => codes.has(code))) };
}

/** An entry of the timeline: what was so at the end of its day, or earlier on it, where later entries share the day. */
function moment(full, now, at) {
  const entry = full.timeline[at];
  const day = (index) => full.timeline[index]?.on.slice(0, 10);
  const during = day(at) !== undefined && day(at) === day(at + 1);
  return { full, at, put: entry?.asked !== false || at === full.timeline.length - 1, now: during ? { ...now, seats: seatsAt(now.seats, full.verdict, at), holdouts: entry.holdouts, missing: [] } : now,
    entry: during ? entry : null };
}

function veil(state, asked) {
  const open = revealed.of === asked;
  return { veiled: state.predict && !open, guessed: state.predict && open ? revealed.guess : null };
}

function guess(outcome) {
  revealed = { of: scene.asked, guess: outcome };
  store.tell();
  byId("headline").focus(); // what was pressed is gone
}

function show(state) {
  byId("page").hidden = false;
  const { now, full, at, veiled, entry, map } = scene;
  const view = possible(state.view, now.seats, map);
  document.title = `${changed(now)} · tacet`;
  showTools(store, scenarios, view);
  byId("question").textContent = now.question ?? "";
  showLesson(state, lead);
  showChanges(state, now.seats, (changes) => store.change(changes));
  byId("part").hidden = true;
  showVerdict(scene, guess);
  seats.show(now.seats, { ...now, veiled });
  seats.light([]);
  pin(null);
  showLines([], now, []);
  showList(view === "list" ? now.seats : [], { ...now, veiled }, move);
  layOut(view, now.seats, seats.button, map, stops(now));
  showTimeline({ entries: full.timeline, at, deadlines: full.deadlines ?? [], office: full.office, veiled }, step, (event) => store.change({ drop: [...state.drop, event], at: null }));
  showWhy(veiled || entry ? [] : now.why, light, now.lines);
  byId("why").parentElement.hidden = veiled || entry !== null;
  byId("change").parentElement.hidden = veiled || entry !== null;
  showAssumptions(now, assume);
  showTake(state);
  showReadings(null, scene, null);
  showPath(null);
  showHandout(scene, null);
  showLab(scene, scene.asked, scenarios);
  byId("readings").parentElement.hidden = entry !== null; // they are of the end of that day
}

/** Who stops it, as far as that may be shown. */
const stops = ({ holdouts }) => (scene.veiled ? [] : holdouts);

/** Goes to another step of the lesson. */
function lead(changes) {
  revealed = { of: null, guess: null };
  store.show(changes);
}

function step(at) {
  const last = at === scene.full.timeline.length - 1;
  store.show({ at: last ? null : scene.full.timeline[at].on });
}

/** What comes with the answer: the other readings, and the conflicts. */
async function more(mine) {
  const { asked, veiled } = scene;
  const [readings, conflicts] = await Promise.all([ask(`/api/procedures?${asked}`), ask(`/api/conflicts?${asked}`)]);
  if (mine !== turn) return;
  showReadings(readings, scene, (procedure) => store.change({ procedure }));
  showConflicts(conflicts);
  if (!veiled) setTimeout(() => mine === turn && lookForPath(mine), CALM);
}

/** What would change it may take the engine long, so it is asked only once nobody steps on. */
async function lookForPath(mine) {
  const goal = scene.now.outcome === "appointed" ? "blocked" : "appointed";
  const path = await ask(`/api/path?${scene.asked}&to=${goal}`).catch(({ message }) => ({ says: message, paths: [] }));
  if (mine !== turn) return;
  showPath(path, apply, light);
  showHandout(scene, path);
}

function apply(steps) {
  const set = new Map(store.get().set);
  steps.forEach((one) => set.set(one.code, one.to));
  store.change({ set });
  byId("undo").focus();
}

/** One switch more: all that holds already is kept, as what is given replaces the scenario's own. */
function assume(position, then) {
  const now = new Map(scene.now.assumptions.filter((one) => one.position).map((one) => [one.position, one.then]));
  if (then === null) now.delete(position);
  else now.set(position, then);
  store.change({ assume: now });
}

async function showPart(seat) {
  const told = await ask(`/api/explain?${scene.asked}&member=${encodeURIComponent(seat.code)}`);
  const part = byId("part");
  const power = el("p", { class: "soft" });
  ask(`/power.json?${scene.asked}`).then(({ members, procedure }) => {
    const index = members.find(({ member }) => member === seat.name)?.banzhaf;
    if (index !== undefined) power.textContent = `Its power under ${plain(procedure)}: a Banzhaf index of ${(100 * index).toFixed(1)}%.`;
  }, () => {});
  part.replaceChildren(el("h2", {}, seat.name), el("button", { type: "button", class: "quiet", onclick: () => { part.hidden = true; seats.focus(seat.code); } }, "Close"), power,
    el("ol", { class: "why" }, told.map((one) => {
      const line = el("li", {}, sentence({ ...one, members: [seat.code] }, light, scene.now.lines));
      line.style.marginLeft = `${Math.min(one.depth, DEEPEST) * 0.6}rem`;
      return line;
    })));
  part.hidden = false;
  part.querySelector("button").focus();
}

/** Shows a scenario that is written here; gives what is wrong with it, or nothing. */
async function own(text) {
  const next = { ...UNCHANGED, own: text };
  const faults = await ask(`/api/answer?${facts({ ...store.get(), ...next })}`).then(() => [], ({ message }) => message.split("\n"));
  if (faults.length === 0) store.change({ ...next, lesson: null });
  return faults;
}

/** On a small screen the answer stays in sight at the foot of the window while something below it is changed. */
function glance() {
  new IntersectionObserver(([{ isIntersecting }]) => byId("glance").classList.toggle("away", !isIntersecting)).observe(byId("verdict"));
}

function start() {
  glance();
  byId("legend").replaceChildren(...POSITIONS.map(({ word }) => el("li", { "data-position": word }, mark(word), plain(word))));
  new ResizeObserver(() => {
    close();
    if (scene) layOut(byId("scene").dataset.view, scene.now.seats, seats.button, scene.map, stops(scene.now));
  }).observe(byId("scene"));
  ask("/api/scenarios").then((known) => {
    scenarios = known;
    tools(store, scenarios, { printing: () => print(), making: () => openOwn(store.get().own, own), teaching: () => lead(store.get().lesson === null ? beginning : { lesson: null }) });
    byId("top").inert = false;
    showGlossary();
    store.show({ scenario: store.get().scenario ?? known[0].name }); // so that the address says all there is to it
  }, complain);
}

start();
