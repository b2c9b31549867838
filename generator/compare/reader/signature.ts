import { canonical } from "../../text/json.js";
import type { Schema } from "./schema.js";
import type { SchemaPlace } from "./written.js";

/** Schemas that refer to each other in many ways could be written out without end; past this many they count by their pointers. */
const MOST_SCHEMAS = 20_000;

/** Returns text that is the same for schemas that admit the same values by the same statements; text for people does not count. */
export function signatureOf(schema: Schema, read: (places: readonly SchemaPlace[]) => Schema): string {
  let count = 0;
  return JSON.stringify(describe(schema, []));

  function describe(one: Schema, above: readonly string[]): unknown {
    const depth = above.indexOf(one.id);
    if (depth >= 0) return `cycle ${above.length - depth}`;
    count += 1;
    if (count > MOST_SCHEMAS) return one.site.pointer;
    const inside = [...above, one.id];
    const each = (places: readonly SchemaPlace[]): unknown => describe(read(places), inside);
    const all = (map: Map<string, readonly SchemaPlace[]>): unknown[] =>
      [...map].sort(byName).map(([name, places]) => [name, each(places)]);
    return [
      one.isNever,
      [...one.types].sort(),
      one.enum?.value.map(canonical).sort(),
      one.open?.value.map(canonical).sort(),
      [...one.limits].sort(byName).map(([name, limit]) => [name, limit.value, limit.exclusive === true]),
      [...one.facts].sort(byName).map(([name, facts]) => [name, facts.map((fact) => canonical(fact.value)).sort()]),
      one.default && canonical(one.default.value),
      [...one.flags.keys()].sort(),
      [...one.required.keys()].sort(),
      all(one.properties),
      all(one.patternProperties),
      all(one.schemas),
      one.unions.map((union) => [
        union.keyword,
        union.allowsNull,
        union.branches.map((places) => canonical(each(places))).sort(),
      ]),
      one.conditions.map((condition) => [each(condition.if), each(condition.then), each(condition.else)]),
      one.nots.map(each),
    ];
  }
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
