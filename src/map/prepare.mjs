// Draws the map of the page once: Europe, and North America in a frame, as SVG paths in
// src/main/resources/org/tacet/web/map.json. To run it again, in this folder:
//     npm install --no-package-lock && npm run prepare-map
// The borders are those of Natural Earth, as the package world-atlas has them: public domain.
import { readFileSync, writeFileSync } from "node:fs";
import { geoAzimuthalEqualArea, geoConicEqualArea, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { CODES, NUDGES } from "./codes.mjs";

const WIDTH = 1170;
const HEIGHT = 780;
const INSET = [[6, 185], [300, 560]];
const FINEST = 0.008; // square degrees: what is smaller would not be seen

const atlas = JSON.parse(readFileSync(new URL("node_modules/world-atlas/countries-50m.json", import.meta.url)));
const world = simplify(presimplify(atlas), FINEST);
const countries = feature(world, world.objects.countries).features;

const corners = (points) => ({ type: "MultiPoint", coordinates: points });
const europe = geoAzimuthalEqualArea().rotate([-13, -52])
  .fitExtent([[204, 20], [WIDTH - 4, HEIGHT - 14]], corners([[-24.5, 65.5], [-9.5, 37], [44.8, 39.5], [31, 70.4], [30, 35.6], [-5, 35.8], [25.7, 71.1]]))
  .clipExtent([[0, 0], [WIDTH, HEIGHT]]).precision(0.3);
const america = geoConicEqualArea().parallels([30, 60]).rotate([96, 0])
  .fitExtent([[INSET[0][0] + 4, INSET[0][1] + 4], [INSET[1][0] - 4, INSET[1][1] - 4]],
    corners([[-166, 60], [-53, 47], [-80, 25.2], [-117, 32.5], [-62, 82], [-124.5, 48], [-141, 70]]))
  .clipExtent(INSET).precision(0.3);

/** The path of a country in a projection, and the middle of its largest part; nothing where it is out of sight. */
function drawn(country, projection) {
  const path = geoPath(projection).digits(1);
  const parts = country.geometry.type === "MultiPolygon"
    ? country.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })) : [country.geometry];
  const seen = parts.filter((part) => path.area(part) > 1.5).sort((a, b) => path.area(b) - path.area(a));
  if (seen.length === 0) return null;
  const d = seen.map((part) => path(part)).join("");
  const [x, y] = path.centroid(seen[0]);
  return { d, x, y };
}

const shapes = [];
for (const country of countries) {
  const code = CODES[country.id] ?? null;
  const far = ["CAN", "USA", "MEX"].includes(code);
  const shape = drawn(country, far ? america : europe);
  const greenland = country.id === "304" ? drawn(country, america) : null;
  for (const one of [shape, greenland]) {
    if (!one) continue;
    const [dx, dy, lead] = NUDGES[code] ?? [0, 0];
    shapes.push({ code, d: one.d, ...(code && one === shape
      ? { x: Math.round(one.x + dx), y: Math.round(one.y + dy), ...(lead ? { from: [Math.round(one.x), Math.round(one.y)] } : {}) } : {}) });
  }
}
shapes.sort((a, b) => (a.code ?? "").localeCompare(b.code ?? "") || a.d.localeCompare(b.d));
const map = { credit: "Made with Natural Earth, public domain", width: WIDTH, height: HEIGHT, inset: INSET, shapes };
const target = new URL("../main/resources/org/tacet/web/map.json", import.meta.url);
writeFileSync(target, JSON.stringify(map) + "\n");
console.log(`${shapes.length} shapes, ${JSON.stringify(map).length} bytes`);
