// Where the seats of an oval table stand. Seats are rectangles of one size; neighbours keep one distance, groups a
// little more.

const BEND = 3.6; // 2 is an ellipse; more comes nearer to the edges of the room
const STEPS = 2880;
const LARGEST = 7; // so many seats at least would fit from edge to edge
const GAP = 1.06;
const GROUP_GAP = 1.22;

/**
 * Places seats round an oval, clockwise from the top left of the middle. `groups` has the group of each seat in order,
 * `shape` is how much wider a seat is than high. Gives the size of a seat and the middle of each.
 */
export function round(groups, width, height, shape) {
  const key = [...groups, width, height, shape].join();
  if (kept.size > MOST_KEPT) kept.clear();
  if (!kept.has(key)) kept.set(key, fitted(groups, width, height, shape));
  return kept.get(key);
}

const MOST_KEPT = 20;
const kept = new Map(); // most answers leave the seats where they are

function fitted(groups, width, height, shape) {
  let low = 8;
  let high = Math.min(height / LARGEST, width / LARGEST / shape);
  let best = null;
  for (let turn = 0; turn < 24; turn++) {
    const tall = (low + high) / 2;
    const places = placed(groups, width, height, tall * shape, tall);
    if (places === null) {
      high = tall;
    } else {
      low = tall;
      best = { width: tall * shape, height: tall, places };
    }
  }
  return best;
}

/** The places where seats of a size find room, spread so that the last is as far from the first as any two. */
function placed(groups, width, height, wide, tall) {
  const curve = oval((width - wide) / 2 - 2, (height - tall) / 2 - 2, width / 2, height / 2);
  const apart = (a, b) => Math.max(Math.abs(a.x - b.x) / wide, Math.abs(a.y - b.y) / tall);
  const gap = (seat) => (groups[seat] === groups[(seat + 1) % groups.length] ? GAP : GROUP_GAP);
  const walk = (stretch) => {
    const at = [0];
    for (let seat = 0; seat < groups.length; seat++) {
      let next = at[seat];
      while (next < STEPS && apart(curve[at[seat]], curve[next]) < gap(seat) * stretch) next++;
      if (next >= STEPS && seat < groups.length - 1) return null;
      at.push(next);
    }
    return apart(curve[at[groups.length - 1]], curve[0]) < gap(groups.length - 1) * stretch ? null : at;
  };
  if (walk(1) === null) return null;
  let stretch = 1;
  for (let more = 1; more > 0.005; more /= 2) {
    while (walk(stretch + more) !== null) stretch += more;
  }
  return walk(stretch).slice(0, groups.length).map((step) => curve[step]);
}

/** Points along an oval, from the top clockwise. */
function oval(a, b, x, y) {
  return Array.from({ length: STEPS }, (ignored, step) => {
    const angle = (2 * Math.PI * step) / STEPS - Math.PI / 2;
    const bent = (value) => Math.sign(value) * Math.abs(value) ** (2 / BEND);
    return { x: x + a * bent(Math.cos(angle)), y: y + b * bent(Math.sin(angle)) };
  });
}
