// Asking the engine. What was asked lately is kept, as the same facts always give the same answer.

const KEPT = 60;
const kept = new Map();

/** What the engine says to a path such as `/api/answer?scenario=baseline`. Rejects with the faults as its message. */
export function ask(path) {
  if (!kept.has(path)) {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value);
    kept.set(path, fetched(path));
    kept.get(path).catch(() => kept.delete(path));
  }
  return kept.get(path);
}

async function fetched(path) {
  const response = await fetch(path, { headers: { Accept: "application/json" } }).catch(() => {
    throw new Error("The program behind this page does not answer. Is it still running?");
  });
  if (response.ok) return response.json();
  const refusal = await response.json().catch(() => ({ faults: [`The program answered ${response.status}.`] }));
  throw new Error(refusal.faults.join("\n"));
}
