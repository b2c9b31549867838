import type { Extension } from "../contract/extensions/extension.js";
import type { Difference, Direction } from "./change.js";
import { conditions, matchConditions } from "./checks/conditions.js";
import { contains, isCounted } from "./checks/contains.js";
import { presetValue } from "./checks/default.js";
import { discriminator } from "./checks/discriminator.js";
import { enumValues } from "./checks/enum.js";
import { epochMs } from "./checks/epoch-ms.js";
import { schemaExtensions } from "./checks/extensions.js";
import { flags } from "./checks/flags.js";
import { format } from "./checks/format.js";
import { keywords } from "./checks/keywords.js";
import { limits } from "./checks/limits.js";
import { isForbidden, properties, required, visibleProperties } from "./checks/properties.js";
import { texts } from "./checks/texts.js";
import { areForeign, type } from "./checks/type.js";
import { isUnconstrained, unconstrained } from "./checks/unconstrained.js";
import { liftedUnion, matchUnions, type UnionMatch } from "./checks/match-unions.js";
import { isExclusive, isGrowth, keepsNull, overlapOf, unions } from "./checks/unions.js";
import { Place } from "../contract/linked/place.js";
import type { LinkedDocument } from "../contract/linked/document.js";
import type { Pair, SchemaCheck } from "./checks/pair.js";
import { createSchemaReader, type Schema } from "./reader/schema.js";
import { otherwise, restOf, unnamed } from "./reader/rest.js";
import { createSignatures, type SignatureOf } from "./reader/signature.js";
import { type SchemaPlace, type Written, writeSchemas } from "./reader/written.js";

/** Checks that always apply, whatever values fit. */
const ANNOTATIONS: readonly SchemaCheck[] = [presetValue, flags];
/** Checks of the values that fit, once both sides have values of one type. */
const VALUES: readonly SchemaCheck[] = [
  enumValues,
  format,
  epochMs,
  limits,
  contains,
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
  /** Returns text that is the same for schemas that say the same of values that go one way. */
  signature(place: Place, direction: Direction): string;
  /** Returns the comparison of two schemas; the same two give the same one, so that what is shared is judged once. */
  compare(base: Place, head: Place, usage: Usage): Comparison;
}

/** One schema in its place: how it is used, and what of it is judged elsewhere. */
type Spot = Usage & Pick<Pair, "isCondition" | "ignoresNull" | "around">;

/** What all comparisons of two documents share. */
interface Work {
  readonly written: Written;
  readonly read: Readonly<Record<Direction, Pair["read"]>>;
  readonly signature: Readonly<Record<Direction, SignatureOf>>;
  readonly annotations: readonly SchemaCheck[];
  readonly known: Map<string, Comparison>;
  /** What can only be judged when the comparisons are whole: schemas may refer to each other in circles. */
  readonly waiting: (() => void)[];
}

/** Returns how schemas of two documents are compared. */
export function createSchemaComparer(
  base: LinkedDocument,
  head: LinkedDocument,
  extensions: readonly Extension[],
): SchemaComparer {
  const written = writeSchemas(base, head);
  const readSchema = createSchemaReader(written);
  const read: Work["read"] = {
    request: (places) => readSchema(places, "request"),
    response: (places) => readSchema(places, "response"),
  };
  const annotations = [...told(extensions), ...ANNOTATIONS];
  const signature: Work["signature"] = { request: createSignatures(read.request), response: createSignatures(read.response) };
  const work: Work = { written, read, signature, annotations, known: new Map(), waiting: [] };
  return {
    signature: (place, direction) => signature[direction](read[direction]([written.schemaAt(place)])),
    compare(before, after, usage) {
      const [one, other] = [before, after].map((place) => read[usage.direction]([written.schemaAt(place)]));
      if (one === undefined || other === undefined) throw new RangeError("two schemas are compared");
      const result = compare(work, one, other, { ...usage, isCondition: false, ignoresNull: false, around: [] });
      for (let judge = work.waiting.shift(); judge; judge = work.waiting.shift()) judge();
      return result;
    },
  };
}

function compare(work: Work, before: Schema, after: Schema, spot: Spot): Comparison {
  const around = spot.around.map(({ schema, union }) => `${schema.id} ${union.site.id}`);
  const key = [spot.direction, spot.place, spot.isCondition, spot.ignoresNull, before.id, after.id, ...around].join("\n");
  const found = work.known.get(key);
  if (found) return found;
  const result: Made = { prefix: `${spot.direction}-${spot.place}`, differences: [], inside: [] };
  work.known.set(key, result);
  const [read, signature] = [work.read[spot.direction], work.signature[spot.direction]];
  const pair: Pair = { ...spot, base: before, head: after, written: work.written, read, signature };
  const run = (checks: readonly SchemaCheck[]): void => {
    for (const check of checks) result.differences.push(...check.compare(pair));
  };
  run(work.annotations);
  run([unconstrained]);
  if (isUnconstrained(pair)) return result;
  const isLifted = liftedUnion(pair) !== undefined;
  if (!isLifted) run([type]);
  if (!isLifted && areForeign(before, after)) return result;
  run([unions]);
  compareBranches(work, pair, spot, isLifted, result);
  if (isLifted) return result;
  run(VALUES);
  result.inside.push(...compareInside(work, pair, spot));
  return result;
}

/** A comparison that is being made. */
interface Made extends Comparison {
  readonly differences: Difference[];
  readonly inside: Comparison[];
}

function compareBranches(work: Work, pair: Pair, spot: Spot, isLifted: boolean, result: Made): void {
  for (const match of matchUnions(pair).matches) {
    const around = isLifted ? spot.around : withAround(pair, match);
    const ignoresNull = isLifted || keepsNull(pair, match);
    for (const [one, other] of match.pairs) {
      const inner = compare(work, one, other, { ...spot, ignoresNull, around });
      if (!isExclusive(pair, match)) result.inside.push(inner);
      else {
        work.waiting.push(() => {
          const overlap = overlapOf(pair, match, other, differencesOf(inner));
          if (overlap) result.differences.push(overlap);
          result.inside.push(overlap ? withoutGrowth(inner, new Map()) : inner);
        });
      }
    }
  }
}

/** What stands around the branches of a union: only what is sent is judged by it, and a schema inside itself says no more. */
function withAround({ around, base, direction }: Pair, match: UnionMatch): Pair["around"] {
  const isKnown = direction === "response" || around.some(({ schema }) => schema === base);
  return isKnown ? around : [...around, { schema: base, union: match.base }];
}

/** The comparisons of what `then` and `else`, properties, items and the like hold. */
function compareInside(work: Work, pair: Pair, spot: Spot): Comparison[] {
  const { base, head, read, written, isCondition } = pair;
  const inside: Comparison[] = [];
  type Places = readonly SchemaPlace[];
  const goOn = (one: Places | undefined, other: Places | undefined, more: Partial<Spot>): void => {
    const before = read(one ?? [written.schemaAt(nothingBeside(base))]);
    const after = read(other ?? [written.schemaAt(nothingBeside(head))]);
    inside.push(compare(work, before, after, { ...spot, ignoresNull: false, around: [], ...more }));
  };
  for (const [one, other] of matchConditions(pair).pairs) {
    goOn(one.then, other.then, { isCondition: true });
    goOn(one.else, other.else, { isCondition: true });
  }
  const [was, is] = [visibleProperties(pair, "base"), visibleProperties(pair, "head")];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(name), is.get(name)];
    const more = { place: "property", label: `property \`${name}\`` };
    if ((one && other) || isCondition) goOn(one, other, more);
    else if (isForbidden(pair, one ?? other ?? [])) goOn(one ?? unnamed(base, name), other ?? unnamed(head, name), more);
  }
  for (const member of ["patternProperties", "schemas"] as const) {
    for (const name of new Set([...base[member].keys(), ...head[member].keys()])) {
      if (name === "contains" && isCounted(pair)) continue;
      const [one, other] = [base[member].get(name), head[member].get(name)];
      const restIn = (schema: Schema): Places | undefined =>
        member === "patternProperties" ? restOf(schema, "members") : otherwise(schema, name);
      const label = `${statedName(written, name, other ?? one ?? [])} of ${spot.label}`;
      goOn(one ?? restIn(base), other ?? restIn(head), { label });
      // A name that another pattern matches too was held to that one alone.
      const others = (one ? head : base).patternProperties;
      if (member === "patternProperties" && !(one && other) && others.size > 0) goOn(one, other, { label });
    }
  }
  return inside;
}

/** The keyword that states a schema: members and items that no other is for may be those that are not evaluated. */
function statedName({ placeOf }: Written, name: string, [place]: readonly SchemaPlace[]): string {
  const keyword = place && placeOf(place).keys.at(-1);
  return keyword === "unevaluatedProperties" || keyword === "unevaluatedItems" ? keyword : name;
}

/** What stands where a schema says nothing. */
function nothingBeside({ site: { side, file, keys, pointer } }: Schema): Place {
  return new Place(side, file, undefined, { keys: [...keys, "(absent)"], pointer });
}

/** All differences of a comparison and of those inside it. */
function differencesOf(comparison: Comparison): Difference[] {
  const all = new Set([comparison]);
  // What is added while the set is gone through is gone through too.
  for (const one of all) for (const inner of one.inside) all.add(inner);
  return [...all].flatMap(({ differences }) => differences);
}

/** The same comparison without the differences that admit more: another one tells of them. */
function withoutGrowth(comparison: Comparison, known: Map<Comparison, Comparison>): Comparison {
  const found = known.get(comparison);
  if (found) return found;
  const inside: Comparison[] = [];
  const differences = comparison.differences.filter((difference) => !isGrowth(difference));
  const copy: Comparison = { prefix: comparison.prefix, differences, inside };
  known.set(comparison, copy);
  inside.push(...comparison.inside.map((inner) => withoutGrowth(inner, known)));
  return copy;
}
