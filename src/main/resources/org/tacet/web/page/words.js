// The words and marks of positions and outcomes.

/** From the warmest to the coldest, as the command line lists them. */
export const POSITIONS = [
  { word: "endorses", means: "backs in public", does: "backs it in public", do: "back it in public" },
  { word: "supports", means: "backs", does: "backs it", do: "back it" },
  { word: "acquiesces", means: "will not oppose", does: "lets it pass", do: "let it pass" },
  { word: "undeclared", means: "has taken no stance", does: "takes no stance", do: "take no stance" },
  { word: "reserved", means: "has voiced reservations", does: "is reserved", do: "are reserved" },
  { word: "seeks-assurances", means: "wants something first", does: "wants something first", do: "want something first" },
  { word: "objects", means: "opposes", does: "objects", do: "object" },
];

/** What a position does, of one member or of several. */
export const does = (position, many = false) => POSITIONS.find(({ word }) => word === position)[many ? "do" : "does"];

/** A position as a reader calls it: without the hyphen. */
export const plain = (position) => position.replaceAll("-", " ");

const OUTCOMES = {
  appointed: { says: "Appointed", thing: "Agreed", mark: "yes", would: true },
  blocked: { says: "Blocked", mark: "objects", would: true },
  open: { says: "Open", mark: "wait" },
  "not-standing": { says: "Not standing", mark: "wait" },
  extended: { says: "Extended", mark: "wait" },
  vacant: { says: "Vacant", mark: "undeclared" },
};

/**
 * What an outcome is called of a person who is to have an office, or of a thing that is to be agreed; `asked` is false as
 * long as nobody has put the question.
 */
export function outcomeWord(outcome, office, asked = true) {
  const known = OUTCOMES[outcome];
  const word = (office === null && known.thing) || known.says;
  return asked || !known.would ? word : `Would be ${word.toLowerCase()}`;
}

/** The title, and how many changes have been made to what it says. */
export const changed = ({ title, changes }) => (changes ? `${title}, with ${count(changes, "change")}` : title);

export const outcomeMark = (outcome) => OUTCOMES[outcome].mark;

/** "3 members", "one member". */
export const count = (number, one, many = `${one}s`) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** "A, B and C". */
export const list = (names) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day as a citation has it, such as "22 Feb". */
export const shortDay = (date) => `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1].slice(0, 3)}`;

/** A day or moment such as 2024-06-24T10:00 as people write it. */
export function day(moment) {
  const [date, time] = moment.split("T");
  const [year, month, number] = date.split("-").map(Number);
  return `${number} ${MONTHS[month - 1]} ${year}${time ? `, ${time.slice(0, 8)}` : ""}`;
}
