// Where the seats stand: round the table, or on the map. The list is a table of its own.

import { ask } from "./api.js";
import { byId, el, svg } from "./dom.js";
import { round } from "./table.js";

const MOST = 44; // more seats than this would not be legible round a table
const SHAPE = 1.4;
const MIDDLE = 620; // of the map's width
const TIGHT = 66; // pixels: below this width a seat shows initials only

/** The view that can show these seats, where another was asked for too. */
export function possible(view, seats, map) {
  if (view === "map" && map !== null && !seats.every((seat) => map.shapes.some((shape) => shape.code === seat.code && "x" in shape))) {
    return "table";
  }
  return view === "table" && seats.length > MOST ? "list" : view;
}

/** The map, once. */
export const land = () => ask("/map.json");

/** Lays seats out for a view, in the order they are given. */
export function layOut(view, seats, buttonOf, map, stops = []) {
  const scene = byId("scene");
  scene.dataset.view = view;
  byId("groups").replaceChildren();
  byId("ties").replaceChildren();
  if (view === "table") aroundTable(scene, seats, buttonOf, stops);
  if (view === "map") onMap(seats, buttonOf, map);
}

function aroundTable(scene, seats, buttonOf, stops) {
  const { clientWidth: width, clientHeight: height } = scene;
  const laid = round(seats.map((seat) => seat.group), width, height, width < 520 ? 1.15 : SHAPE);
  if (laid === null) return;
  size(laid.width, laid.height);
  scene.classList.toggle("tight", laid.width < TIGHT);
  seats.forEach((seat, at) => move(buttonOf(seat.code), laid.places[at].x, laid.places[at].y));
  const middle = { x: width / 2, y: height / 2 };
  const verdict = byId("verdict");
  const inner = (edge, seat) => Math.max(120, edge - 2 * seat - 40);
  const most = inner(width, laid.width) * 0.84;
  const room = Math.min(most, inner(height, laid.height) * 1.9);
  verdict.style.setProperty("--room", `${room}px`);
  // a table that is low has room beside the answer: it grows wide, and then says less, before it covers a seat
  const fits = (wide, low) => {
    verdict.style.setProperty("--wide", `${wide}px`);
    scene.classList.toggle("low", low);
    return verdict.offsetHeight <= height - 2 * laid.height - 24;
  };
  [room, (room + most) / 2, most].some((wide) => fits(wide, false)) || fits(most, true);
  const answer = box(middle.x, middle.y, verdict.offsetWidth, verdict.offsetHeight);
  byId("groups").replaceChildren(...labels(seats, laid, middle, answer));
  const wood = svg("ellipse", { class: "wood", cx: middle.x, cy: middle.y, rx: Math.max(10, width / 2 - laid.width * 1.08), ry: Math.max(10, height / 2 - laid.height * 1.12) });
  byId("ties").replaceChildren(wood, ...seats.flatMap((seat, at) => (stops.includes(seat.code) ? [line(laid.places[at], answer)] : [])));
}

/** From a seat that stops it to the edge of the answer. */
function line(seat, answer) {
  const [dx, dy] = [seat.x - answer.x, seat.y - answer.y];
  const inside = Math.min((answer.wide / 2) / Math.max(1, Math.abs(dx)), (answer.tall / 2) / Math.max(1, Math.abs(dy)), 1);
  return svg("path", { d: `M${seat.x.toFixed(1)} ${seat.y.toFixed(1)}L${(answer.x + dx * inside).toFixed(1)} ${(answer.y + dy * inside).toFixed(1)}` });
}

/** The name of each group, inside the table in front of one of its seats, where nothing is in the way. */
function labels(seats, laid, middle, verdict) {
  const groups = [...new Set(seats.map((seat) => seat.group))];
  if (groups.length < 2) return [];
  const taken = [verdict, ...laid.places.map(({ x, y }) => box(x, y, laid.width, laid.height))];
  return groups.flatMap((group) => {
    const label = el("span", {}, group);
    byId("groups").append(label);
    const { offsetWidth: wide, offsetHeight: tall } = label;
    const own = laid.places.filter((place, at) => seats[at].group === group);
    const free = own.flatMap(({ x, y }) => [
      box(x, y + Math.sign(middle.y - y) * (laid.height + tall + 4) / 2, wide, tall),
      box(x + Math.sign(middle.x - x) * (laid.width + wide + 10) / 2, y, wide, tall),
    ]).filter((place) => taken.every((other) => apart(place, other)));
    if (free.length === 0) return [];
    const best = free[Math.floor((free.length - 1) / 2)];
    taken.push(best);
    move(label, best.x, best.y);
    return [label];
  });
}

const box = (x, y, wide, tall) => ({ x, y, wide, tall });

const apart = (a, b) => Math.abs(a.x - b.x) >= (a.wide + b.wide) / 2 || Math.abs(a.y - b.y) >= (a.tall + b.tall) / 2;

function onMap(seats, buttonOf, map) {
  const scene = byId("scene");
  const drawing = byId("land");
  drawing.setAttribute("viewBox", `0 0 ${map.width} ${map.height}`);
  const [[left, top], [right, bottom]] = map.inset;
  const of = new Map(seats.map((seat) => [seat.code, seat]));
  drawing.replaceChildren(
    svg("rect", { width: map.width, height: map.height, class: "sea" }),
    ...map.shapes.map((shape) => svg("path", { d: shape.d, class: "country", ...(of.has(shape.code) ? { "data-position": of.get(shape.code).position } : {}) })),
    svg("rect", { x: left, y: top, width: right - left, height: bottom - top, class: "frame" }),
    ...map.shapes.filter((shape) => shape.from && of.has(shape.code)).flatMap(({ from: [x, y], x: toX, y: toY }) => [
      svg("path", { d: `M${x} ${y}L${toX} ${toY}`, class: "lead" }), svg("circle", { cx: x, cy: y, r: 3.5, class: "lead" })]),
  );
  const box = drawing.getBoundingClientRect();
  const scale = Math.min(box.width / map.width, box.height / map.height);
  const host = byId("seats").getBoundingClientRect();
  const x0 = box.left - host.left + (box.width - map.width * scale) / 2;
  const y0 = box.top - host.top + (box.height - map.height * scale) / 2;
  size(75 * scale, 41 * scale);
  if (scene.scrollWidth > scene.clientWidth) scene.scrollLeft = MIDDLE * scale - scene.clientWidth / 2; // Europe, where most sit
  for (const shape of map.shapes) {
    if (of.has(shape.code) && "x" in shape) move(buttonOf(shape.code), x0 + shape.x * scale, y0 + shape.y * scale);
  }
}

function size(width, height) {
  byId("seats").style.setProperty("--wide", `${width.toFixed(1)}px`);
  byId("seats").style.setProperty("--tall", `${height.toFixed(1)}px`);
}

function move(element, x, y) {
  element.style.left = `${x.toFixed(1)}px`;
  element.style.top = `${y.toFixed(1)}px`;
}
