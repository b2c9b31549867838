import type { Difference } from "../change.js";
import { levelOf, type Pair, type SchemaCheck, subject } from "./pair.js";
import type { Condition } from "../reader/statements.js";

/** `if`, `then`, `else` and `not`. What `then` and `else` say is compared as schemas when `if` is the same. */
export const conditions: SchemaCheck = {
  rows: [
    { kind: "condition-added", request: "breaking", response: "additive" },
    { kind: "condition-removed", request: "additive", response: "breaking" },
    { kind: "condition-changed", request: "breaking", response: "breaking" },
    { kind: "not-added", request: "breaking", response: "additive" },
    { kind: "not-removed", request: "additive", response: "breaking" },
    { kind: "not-changed", request: "breaking", response: "breaking" },
  ],
  compare: (pair) => [...compareConditions(pair), ...compareNots(pair)],
};

/** Returns the conditions of both sides whose `if` is the same, and the others. */
export function matchConditions(pair: Pair): {
  pairs: (readonly [Condition, Condition])[];
  lost: Condition[];
  gained: Condition[];
} {
  const lost = [...pair.base.conditions];
  const gained = [...pair.head.conditions];
  const pairs: (readonly [Condition, Condition])[] = [];
  for (const one of [...lost]) {
    const text = pair.signature(pair.read(one.if));
    const same = gained.filter((other) => pair.signature(pair.read(other.if)) === text);
    // Several conditions may ask the same: then the one that says the same is the partner.
    const partner = same.find((other) => saysOf(pair, other) === saysOf(pair, one)) ?? same[0];
    if (!partner) continue;
    pairs.push([one, partner]);
    lost.splice(lost.indexOf(one), 1);
    gained.splice(gained.indexOf(partner), 1);
  }
  return { pairs, lost, gained };
}

function saysOf(pair: Pair, condition: Condition): string {
  return pair.signature(pair.read(condition.then)) + pair.signature(pair.read(condition.else));
}

function compareConditions(pair: Pair): Difference[] {
  const { lost, gained } = matchConditions(pair);
  const changed = Math.min(lost.length, gained.length);
  return [
    ...gained.slice(0, changed).map((one): Difference => ({
      kind: "condition-changed",
      level: "breaking",
      site: one.site,
      message: `${subject(pair)} depends on another condition now.`,
    })),
    ...gained.slice(changed).map((one): Difference => ({
      kind: "condition-added",
      level: levelOf(pair.direction, "tightened"),
      site: one.site,
      message: `${subject(pair)} must meet a condition now.`,
    })),
    ...lost.slice(changed).map((one): Difference => ({
      kind: "condition-removed",
      level: levelOf(pair.direction, "loosened"),
      site: one.site,
      message: `${subject(pair)} need not meet a condition any more.`,
    })),
  ];
}

function compareNots(pair: Pair): Difference[] {
  const before = new Map(pair.base.nots.map((places) => [pair.signature(pair.read(places)), places[0]]));
  const after = new Map(pair.head.nots.map((places) => [pair.signature(pair.read(places)), places[0]]));
  const gained = [...after].filter(([text]) => !before.has(text));
  const lost = [...before].filter(([text]) => !after.has(text));
  const schema = gained[0]?.[1] ?? lost[0]?.[1];
  if (schema === undefined) return [];
  const site = pair.written.placeOf(schema);
  const kind = lost.length === 0 ? "not-added" : gained.length === 0 ? "not-removed" : "not-changed";
  const effect = lost.length === 0 ? "tightened" : gained.length === 0 ? "loosened" : "changed";
  return [
    { kind, level: levelOf(pair.direction, effect), site, message: `${subject(pair)} must not fit another schema than before.` },
  ];
}
