import { epochMs } from "../../contract/extensions/x-epoch-ms.js";
import type { Difference } from "../change.js";
import { type Effect, levelOf, type Pair, type SchemaCheck, subject } from "./pair.js";
import type { Schema } from "../reader/schema.js";

/** The JSON types that fit, null among them. */
export const type: SchemaCheck = {
  rows: [
    { kind: "type-widened", request: "additive; breaking where bigint is lost", response: "breaking" },
    { kind: "type-narrowed", request: "breaking", response: "additive; breaking where bigint or every value is lost" },
    { kind: "type-changed", request: "breaking", response: "breaking" },
    { kind: "became-nullable", request: "additive", response: "breaking" },
    { kind: "became-not-nullable", request: "breaking", response: "additive" },
  ],
  compare(pair) {
    const { base, head } = pair;
    const before = typesOf(pair, base);
    const after = typesOf(pair, head);
    const gained = [...after].filter((one) => !before.has(one));
    const lost = [...before].filter((one) => !after.has(one));
    if (gained.length + lost.length === 0 || doUnionsSaySo(pair)) return [];
    const effect: Effect = gained.length > 0 && lost.length > 0 ? "changed" : gained.length > 0 ? "loosened" : "tightened";
    const onlyNull = [...gained, ...lost].every((one) => one === "null");
    const names: Record<Effect, string> = { loosened: "type-widened", tightened: "type-narrowed", changed: "type-changed" };
    const kind = onlyNull ? (gained.length > 0 ? "became-nullable" : "became-not-nullable") : names[effect];
    const isBigintLost = usesBigint(base) && !usesBigint(head);
    const isBigintNew = usesBigint(head) && !usesBigint(base) && pair.direction === "response";
    const from = namesOf(before);
    const to = namesOf(after);
    const level = isBigintLost || isBigintNew || isNothingLeft(pair) ? "breaking" : levelOf(pair.direction, effect);
    const message = onlyNull
      ? `${subject(pair)} may ${gained.length > 0 ? "be null now" : "no longer be null"}.`
      : `${subject(pair)} is of type ${to.join(" or ") || "nothing"}, no longer ${from.join(" or ") || "nothing"}.`;
    const difference: Difference = { kind, level, site: head.typeSite, from, to, message };
    return [difference];
  },
};

/** True when some value fitted that was not null, and none does any more: whoever reads it has nothing to read. */
function isNothingLeft({ base, head, read }: Pair): boolean {
  const [before, after] = [typesWithUnions(base, read, []), typesWithUnions(head, read, [])];
  return [...before].some((one) => one !== "null") && [...after].every((one) => one === "null");
}

/** True when no value but null fits both: nothing more than the type is worth comparing. */
export function areForeign(base: Schema, head: Schema): boolean {
  const isShared = [...base.types].some((one) => one !== "null" && head.types.has(one));
  const areNull = [base, head].every((schema) => schema.types.size === 1 && schema.types.has("null"));
  return !isShared && !areNull;
}

/** True when the same types fit, null aside. */
export function haveSameTypes(base: Schema, head: Schema): boolean {
  const names = (schema: Schema): string =>
    [...schema.types]
      .filter((one) => one !== "null")
      .sort()
      .join(" ");
  return names(base) === names(head);
}

/** True when the TypeScript type of a number is `number | bigint`. */
export function usesBigint(schema: Schema): boolean {
  return (
    schema.types.has("integer") &&
    !schema.flags.has(epochMs.key) &&
    schema.facts.get("format")?.some((fact) => fact.value === "int64") === true
  );
}

/** True when a type that only one side writes beside a union is the type of every branch anyway. */
function doUnionsSaySo({ base, head, read }: Pair): boolean {
  if (base.unions.length === 0 || head.unions.length === 0) return false;
  const [before, after] = [typesWithUnions(base, read, []), typesWithUnions(head, read, [])];
  return before.size === after.size && [...before].every((one) => after.has(one));
}

/** Returns the types that fit a schema and a branch of each of its unions. */
function typesWithUnions(schema: Schema, read: Pair["read"], above: readonly Schema[]): Set<string> {
  if (above.includes(schema)) return schema.types;
  const unions = schema.unions.map(({ branches, allowsNull }) => [
    ...branches.flatMap((branch) => [...typesWithUnions(read(branch), read, [...above, schema])]),
    ...(allowsNull ? ["null"] : []),
  ]);
  return new Set([...schema.types].filter((one) => unions.every((types) => types.includes(one))));
}

function typesOf(pair: Pair, schema: Schema): Set<string> {
  return new Set([...schema.types].filter((one) => one !== "null" || !pair.ignoresNull));
}

function namesOf(types: Set<string>): string[] {
  const names = [...types].map((one) => (one === "fraction" ? "number" : one));
  return names.filter((one) => one !== "integer" || !types.has("fraction")).sort();
}
