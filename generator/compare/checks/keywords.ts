import { isMultipleOf } from "../../schema/decimal.js";
import type { Difference } from "../change.js";
import { canonical } from "../../text/json.js";
import { type Effect, levelOf, type Pair, type SchemaCheck, show, siteOf, subject } from "./pair.js";
import type { Fact } from "../reader/schema.js";

const NAMED = new Set(["pattern", "multipleOf", "uniqueItems", "contentEncoding"]);

/** `pattern`, `multipleOf`, `uniqueItems`, and any keyword that no other check knows: it can only restrict. */
export const keywords: SchemaCheck = {
  rows: [
    { kind: "content-encoding-added", request: "breaking", response: "breaking: it is to be decoded" },
    { kind: "content-encoding-removed", request: "breaking", response: "breaking" },
    { kind: "content-encoding-changed", request: "breaking", response: "breaking" },
    ...["pattern", "multiple-of", "unique-items", "keyword"].flatMap((name) => [
      { kind: `${name}-added`, request: "breaking", response: "additive" },
      { kind: `${name}-removed`, request: "additive", response: "breaking" },
      name === "multiple-of"
        ? { kind: `${name}-changed`, request: "breaking; additive for a divisor", response: "breaking; additive for a multiple" }
        : {
            kind: `${name}-changed`,
            request: "breaking; additive where one of several goes",
            response: "breaking; additive where one is joined by another",
          },
    ]),
  ],
  compare(pair) {
    const names = new Set([...pair.base.facts.keys(), ...pair.head.facts.keys()]);
    names.delete("format");
    return [...names].sort().flatMap((name) => compareKeyword(pair, name));
  },
};

function compareKeyword(pair: Pair, name: string): Difference[] {
  const before = pair.base.facts.get(name) ?? [];
  const after = pair.head.facts.get(name) ?? [];
  const gained = missing(after, before);
  const lost = missing(before, after);
  if (gained.length + lost.length === 0) return [];
  const effect = name === "multipleOf" ? multiple(before, after) : effectOf(name, gained, lost);
  if (effect === undefined) return [];
  const action = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
  const title = NAMED.has(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : "keyword";
  const [from, to] = [before.map((fact) => fact.value), after.map((fact) => fact.value)].map((list) =>
    list.length > 1 ? list : list[0],
  );
  const message = `${subject(pair)}: ${name} is ${show(to)}, before ${show(from)}.`;
  return [
    {
      kind: `${title}-${action}`,
      level: levelOf(pair.direction, effect),
      site: siteOf(gained[0] ?? after[0], lost[0], pair),
      from,
      to,
      message,
    },
  ];
}

/** An encoding says how a text is read and not which texts fit: an unchanged program would read or send it the old way. */
function effectOf(name: string, gained: readonly Fact[], lost: readonly Fact[]): Effect {
  if (name === "contentEncoding") return "changed";
  if (lost.length === 0) return "tightened";
  return gained.length === 0 ? "loosened" : "changed";
}

/** Several divisors hold together: what one of them divides says nothing more. */
function multiple(before: readonly Fact[], after: readonly Fact[]): Effect | undefined {
  const [tightened, loosened] = [areImplied(before, after), areImplied(after, before)];
  if (tightened && loosened) return undefined;
  return tightened ? "tightened" : loosened ? "loosened" : "changed";
}

/** Whether each divisor divides one of the others, so that a multiple of all those is one of all these. */
function areImplied(divisors: readonly Fact[], others: readonly Fact[]): boolean {
  return divisors.every(({ value }) =>
    others.some((other) => Number(value) > 0 && isMultipleOf(Number(other.value), Number(value))),
  );
}

function missing(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const known = new Set(others.map((fact) => canonical(fact.value)));
  return facts.filter((fact) => !known.has(canonical(fact.value)));
}
