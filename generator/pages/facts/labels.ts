import type { Label } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";

/** The text under each label of a cell; a label that is not there is absent, one with nothing behind it is `""`. */
export type Parts = Partial<Record<Label, string>>;

interface Found {
  label: Label;
  start: number;
  end: number;
}

/**
 * Takes a cell apart at its labels ("Definition … Constraints … Range … Default Value …"), however they are set off: by a colon, by
 * asterisks, by a line of their own, or, in a cell that begins with a label, by nothing at all.
 */
export function splitLabels(words: Words, text: string): Parts {
  const first = findLabel(words, text, 0, "definition", true);
  const begins = first !== null && first.start === 0;
  const found = begins ? labelsInOrder(words, text, first) : setOffLabels(words, text);
  if (begins && found.length === 1 && !isSetOff(text, first)) return { definition: text };
  const parts: Parts = {};
  const lead = text.slice(0, found[0]?.start ?? text.length).trim();
  if (!begins) parts.definition = lead;
  found.forEach((label, at) => {
    const part = text.slice(label.end, found[at + 1]?.start ?? text.length).replace(/^[\s*:：]+|[\s*]+$/g, "");
    // What stands before the first label defines too.
    parts[label.label] = label.label === "definition" && lead !== "" ? `${lead}\n${part}` : part;
  });
  return parts;
}

function labelsInOrder(words: Words, text: string, first: Found): Found[] {
  const found = [first];
  const order: Label[] = ["constraints", "range", "default"];
  for (const label of order) {
    const last = found[found.length - 1] ?? first;
    // A definition is never empty: "Definition Range of addresses" begins with a word, not with the next label.
    const from = last.label === "definition" && !isSetOff(text, last) ? last.end + 2 : last.end;
    const next = findLabel(words, text, from, label, true);
    if (next) found.push(next);
  }
  return found;
}

function setOffLabels(words: Words, text: string): Found[] {
  const order: Label[] = ["definition", "constraints", "range", "default"];
  const found = order.map((label) => findLabel(words, text, 0, label, false)).filter((label) => label !== null);
  return found.sort((a, b) => a.start - b.start);
}

function findLabel(words: Words, text: string, from: number, label: Label, mayBeBare: boolean): Found | null {
  let best: Found | null = null;
  for (const word of words.labels) {
    if (word.label !== label) continue;
    for (let at = text.indexOf(word.word, from); at >= 0; at = text.indexOf(word.word, at + 1)) {
      const found = { label, start: startOf(text, at), end: at + word.word.length };
      if (best && found.start >= best.start) break;
      const bare = mayBeBare && !word.needsColon && (isBare(text, at, found.end) || isBareInOrder(words, text, found));
      if (!(bare || (isSetOff(text, found) && startsFresh(text, at)))) continue;
      best = found;
      break;
    }
  }
  return best;
}

/** Asterisks and spaces before the word belong to the label. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text[start - 1] === "*" || text[start - 1] === " ")) start--;
  return start;
}

function isSetOff(text: string, found: Found): boolean {
  const rest = text.slice(found.end, found.end + 4);
  return (
    /^\s*(?:\*\*|[:：])/.test(rest) ||
    (/^[ *]*(?:\n|$)/.test(rest) && /(?:^|\n)[ *]*$/.test(text.slice(Math.max(0, found.start - 4), found.start)))
  );
}

function startsFresh(text: string, at: number): boolean {
  return at === 0 || !/[A-Za-z0-9_-]/.test(text[at - 1] ?? "");
}

function isBare(text: string, at: number, end: number): boolean {
  return (
    startsFresh(text, at) &&
    (end === text.length || /^[\s:：*]/.test(text.slice(end, end + 1))) &&
    !/^\s+[a-z]/.test(text.slice(end, end + 3))
  );
}

/** A value in lower case may follow a label where a sentence has ended before it: "N/A Range on: enabled", "calm. Default Value slow". */
function isBareInOrder(words: Words, text: string, found: Found): boolean {
  if (found.label !== "range" && found.label !== "default") return false;
  const before = text.slice(0, found.start).trimEnd();
  const hasEnded = /[.。;；:：)）]$/.test(before) || words.noneBehindText.test(before) || found.label === "default";
  return (
    before !== "" &&
    hasEnded &&
    /^\s+(?!(?:is|are|of|for|in|will|can|must|may|has|depends)\b)\S/.test(text.slice(found.end, found.end + 12))
  );
}
