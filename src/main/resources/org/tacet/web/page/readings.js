// The procedure switch: what every reading of the rule makes of the same facts, side by side.

import { byId, el, mark } from "./dom.js";
import { outcomeMark, outcomeWord, plain } from "./words.js";

/**
 * Shows the readings, as radio buttons. `readings` is null until the engine has answered; `choose(procedure)` is told
 * the one that is pressed, or null for the scenario's own.
 */
export function showReadings(readings, scene, choose) {
  const box = byId("readings");
  if (readings === null) {
    box.classList.add("stale");
    return;
  }
  box.classList.remove("stale");
  const focused = box.contains(document.activeElement) ? document.activeElement.value : null;
  box.replaceChildren(...readings.map((reading) => {
    const chosen = reading.procedure === scene.now.procedure;
    return el("label", { class: "reading", title: reading.means, "data-outcome": scene.veiled ? "veiled" : reading.outcome },
      el("input", { type: "radio", name: "procedure", value: reading.procedure, checked: chosen, onchange: () => choose(reading.own ? null : reading.procedure) }),
      el("span", { class: "procedure" }, short(reading.procedure)),
      scene.veiled ? null : el("span", { class: "makes" }, mark(outcomeMark(reading.outcome)), makes(reading, scene.now.office)),
      scene.veiled ? null : threshold(reading));
  }));
  const { procedure, means } = readings.find((reading) => reading.procedure === scene.now.procedure) ?? {};
  byId("means").textContent = means ? `${short(procedure)}: ${means}.` : "";
  if (focused !== null) box.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus();
}

/** Where assents are counted: how many there are, and how many are needed. */
function threshold({ assents, needed, seats }) {
  if (needed === null) return null;
  const share = (number) => `${(100 * number / seats).toFixed(1)}%`;
  const bar = el("span", { class: "bar", title: `${assents} of the ${needed} needed` }, el("i", {}), el("b", {}));
  bar.children[0].style.width = share(assents);
  bar.children[1].style.left = share(needed);
  return bar;
}

function makes({ outcome, holdouts, lacks }, office) {
  const word = outcomeWord(outcome, office);
  if (outcome === "blocked") return `${word} by ${holdouts.length}`;
  return outcome === "open" && lacks ? `${word}, lacks ${lacks}` : word;
}

/** A majority with a veto for many is named without them: the line under the answer names them. */
const short = (procedure) => plain(procedure.split(" for ")[0]);
