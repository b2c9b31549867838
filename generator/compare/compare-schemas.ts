import type { Extension } from "../contract/extensions/extension.js";
import type { Difference, Direction } from "./change.js";
import { conditions, matchConditions } from "./checks/conditions.js";
import { presetValue } from "./checks/default.js";
import { discriminator } from "./checks/discriminator.js";
import { enumValues } from "./checks/enum.js";
import { epochMs } from "./checks/epoch-ms.js";
import { schemaExtensions } from "./checks/extensions.js";
import { flags } from "./checks/flags.js";
import { format } from "./checks/format.js";
import { keywords } from "./checks/keywords.js";
import { limits } from "./checks/limits.js";
import { properties, required, visibleProperties } from "./checks/properties.js";
import { texts } from "./checks/texts.js";
import { areForeign, type } from "./checks/type.js";
import { isUnconstrained, unconstrained } from "./checks/unconstrained.js";
import { liftedUnion, matchUnions, unions } from "./checks/unions.js";
import { type ContractDocument, Place } from "./reader/document.js";
import type { Pair, SchemaCheck } from "./checks/pair.js";
import { createSchemaReader, type Schema } from "./reader/schema.js";

/** Checks that always apply, whatever values fit. */
const ANNOTATIONS: readonly SchemaCheck[] = [presetValue, flags];
/** Checks of the values that fit, once both sides have values of one type. */
const VALUES: readonly SchemaCheck[] = [
  enumValues,
  format,
  epochMs,
  limits,
  keywords,
  properties,
  required,
  conditions,
  discriminator,
];

/** Every check of two schemas: what the table of rules is made of. */
export function schemaChecks(extensions: readonly Extension[]): readonly SchemaCheck[] {
  return [unconstrained, type, ...VALUES, unions, ...ANNOTATIONS, ...told(extensions)];
}

/** Checks of what people read, and of x- keys. */
function told(extensions: readonly Extension[]): readonly SchemaCheck[] {
  return [texts(extensions), schemaExtensions(extensions)];
}

/** A comparison of two schemas: its own differences, and the comparisons of the schemas inside. */
export interface Comparison {
  /** Direction and place, the first words of each rule's name. */
  readonly prefix: string;
  readonly differences: readonly Difference[];
  readonly inside: readonly Comparison[];
}

/** How schemas are used: what names of rules and messages say of the place. */
export interface Usage {
  readonly direction: Direction;
  readonly place: string;
  readonly label: string;
}

export interface SchemaComparer {
  readBase(places: readonly Place[]): Schema;
  readHead(places: readonly Place[]): Schema;
  /** Gives the comparison of two schemas; the same two give the same one, so that what is shared is judged once. */
  compare(base: readonly Place[], head: readonly Place[], usage: Usage): Comparison;
}

/** Gives how schemas of two documents are compared. */
export function createSchemaComparer(
  base: ContractDocument,
  head: ContractDocument,
  extensions: readonly Extension[],
): SchemaComparer {
  const annotations = [...told(extensions), ...ANNOTATIONS];
  const readBase = createSchemaReader(base);
  const readHead = createSchemaReader(head);
  const known = new Map<string, Comparison>();

  return {
    readBase,
    readHead,
    compare: (before, after, usage) => compare(readBase(before), readHead(after), usage, false, false),
  };

  function compare(before: Schema, after: Schema, usage: Usage, isCondition: boolean, ignoresNull: boolean): Comparison {
    const key = [usage.direction, usage.place, isCondition, ignoresNull, before.id, after.id].join("\n");
    const found = known.get(key);
    if (found) return found;
    const differences: Difference[] = [];
    const inside: Comparison[] = [];
    const result: Comparison = { prefix: `${usage.direction}-${usage.place}`, differences, inside };
    known.set(key, result);
    const pair: Pair = { base: before, head: after, ...usage, isCondition, ignoresNull, readBase, readHead };
    const run = (checks: readonly SchemaCheck[]): void => {
      for (const check of checks) differences.push(...check.compare(pair));
    };
    run(annotations);
    run([unconstrained]);
    if (isUnconstrained(pair)) return result;
    const goOn = (
      one: Schema,
      other: Schema,
      more: { place?: string; label?: string; isCondition?: boolean; ignoresNull?: boolean } = {},
    ): void => {
      const next: Usage = { direction: usage.direction, place: more.place ?? usage.place, label: more.label ?? usage.label };
      inside.push(compare(one, other, next, more.isCondition ?? isCondition, more.ignoresNull ?? false));
    };
    const lifted = liftedUnion(pair);
    if (!lifted) run([type]);
    if (!lifted && areForeign(before, after)) return result;
    run([unions]);
    for (const match of matchUnions(pair).matches) {
      for (const [one, other] of match.pairs) goOn(one, other, lifted ? { ignoresNull: true } : {});
    }
    if (lifted) return result;
    run(VALUES);
    for (const [one, other] of matchConditions(pair).pairs) {
      goOn(readBase(one.then), readHead(other.then), { isCondition: true });
      goOn(readBase(one.else), readHead(other.else), { isCondition: true });
    }
    const [fromProperties, toProperties] = [visibleProperties(pair, "base"), visibleProperties(pair, "head")];
    for (const name of isCondition ? new Set([...fromProperties.keys(), ...toProperties.keys()]) : fromProperties.keys()) {
      const [one, other] = [fromProperties.get(name), toProperties.get(name)];
      const more = { place: "property", label: `property \`${name}\`` };
      if (one && other) goOn(readBase(one), readHead(other), more);
      else if (isCondition) goOn(one ? readBase(one) : anySchema(before), other ? readHead(other) : anySchema(after), more);
    }
    for (const member of ["patternProperties", "schemas"] as const) {
      for (const name of new Set([...before[member].keys(), ...after[member].keys()])) {
        const [one, other] = [before[member].get(name), after[member].get(name)];
        const label = `${name} of ${usage.label}`;
        goOn(one ? readBase(one) : anySchema(before), other ? readHead(other) : anySchema(after), { label, place: usage.place });
      }
    }
    return result;
  }

  /** What stands where a schema says nothing. */
  function anySchema(beside: Schema): Schema {
    const read = beside.site.side === "base" ? readBase : readHead;
    const { side, file, keys, pointer } = beside.site;
    return read([new Place(side, file, undefined, { keys: [...keys, "(absent)"], pointer })]);
  }
}
