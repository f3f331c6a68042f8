// Make your own: a scenario written or opened here, shown by the same engine, kept in the address.

import { byId, el } from "./dom.js";

const LONGEST = 30000; // characters; a longer one belongs into a file that the program is started with

const STARTS = {
  "A question of your own": `title: A class decides where to go
question: Where does the class go, if one is enough to stop it?
body:
  body: Our class
  members: [Ada, Ben, Cem, Dilara, Eva]
procedure: consensus
candidate: a day at the sea
candidates: { a day at the sea: { standing: official, kind: proposal } }
assume:
  when-asked: { reserved: objects, seeks-assurances: objects }
stances:
  Ada: supports
  Ben: acquiesces
  Cem: reserved
`,
  "A rival enters": `title: A rival enters
extends: baseline
candidates: { A rival: official }
stances:
  Poland: { A rival: supports }
`,
  "A condition": `title: An ally waits for an assurance
extends: baseline
conditions:
  Turkey: { until: assured, then: acquiesces }
events:
  - { on: 2024-02-22, assures: Turkey }
`,
};

/** Opens the sheet on which a scenario is written. `show(text)` is told what is to be shown; `now` is what is shown now. */
export function openOwn(now, show) {
  const box = byId("own");
  const text = el("textarea", { rows: 18, spellcheck: "false", "aria-label": "The scenario, as its file would say it" });
  text.value = now ?? Object.values(STARTS)[0];
  const faults = el("div", { class: "faults", role: "alert" });
  const file = el("input", { type: "file", accept: ".yaml,.yml,.json", "aria-label": "Open a file", onchange: async () => { text.value = await file.files[0].text(); } });
  const act = async () => {
    const told = text.value.length > LONGEST ? [`found ${text.value.length} characters, expected at most ${LONGEST}; start tacet serve with the file`] : await show(text.value);
    faults.replaceChildren(...told.map((fault) => el("p", {}, fault)));
    if (told.length === 0) box.close();
    else mark(text, told[0]);
  };
  box.replaceChildren(el("h2", {}, "Make your own"),
    el("p", {}, "Begin with: ", ...Object.entries(STARTS).map(([name, start]) => el("button", { type: "button", onclick: () => { text.value = start; text.focus(); } }, name))),
    el("p", {}, el("label", {}, "Or open a file: ", file)), text, faults,
    el("p", { class: "steps" }, el("button", { type: "button", class: "main", onclick: act }, "Show it"), el("button", { type: "button", onclick: () => box.close() }, "Close")));
  box.showModal();
  text.focus();
}

/** Puts the cursor where the first fault is, which is told as `file:line:column: …`. */
function mark(text, fault) {
  const [, line, column] = fault.match(/:(\d+):(\d+): /) ?? [];
  if (!line) return;
  const lines = text.value.split("\n");
  const at = lines.slice(0, Number(line) - 1).reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
  text.focus();
  text.setSelectionRange(at, at + (lines[Number(line) - 1]?.length ?? 0) - Number(column) + 1);
}
