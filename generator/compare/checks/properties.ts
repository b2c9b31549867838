import type { Difference, Level, Site } from "../change.js";
import { levelOf, type Pair, type SchemaCheck, subject } from "./pair.js";
import { restOf } from "../reader/rest.js";
import type { Schema } from "../reader/schema.js";
import type { SchemaPlace } from "../reader/written.js";
import { isAny } from "../reader/settle.js";
import { isBound } from "./bound.js";

/** Properties that come, go or change their names. Those of both sides are compared by themselves. */
export const properties: SchemaCheck = {
  rows: [
    {
      kind: "property-added",
      request: "additive; breaking when required before or now, or where its values were bound before",
      response: "additive",
    },
    { kind: "property-removed", request: "breaking", response: "breaking" },
    { kind: "property-renamed", request: "breaking", response: "breaking" },
  ],
  compare(pair) {
    const before = visibleProperties(pair, "base");
    const after = visibleProperties(pair, "head");
    // Inside a condition a property adds limits to one that stands outside: compared there as a schema.
    if (pair.isCondition) return [];
    // What no value fits is forbidden by its name, and no member that comes or goes: compared as a schema.
    const namesOf = (members: ReadonlyMap<string, readonly SchemaPlace[]>, others: Schema): string[] =>
      [...members].filter(([name, places]) => !others.properties.has(name) && !isForbidden(pair, places)).map(([name]) => name);
    const gone = namesOf(before, pair.head);
    const fresh = namesOf(after, pair.base);
    const hidden = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.has(name) !== after.has(name));
    const [from, to] = [gone[0], fresh[0]];
    if (
      gone.length === 1 &&
      fresh.length === 1 &&
      from !== undefined &&
      to !== undefined &&
      isSame(pair, before.get(from), after.get(to))
    ) {
      const site = siteOf(pair, after.get(to)) ?? pair.head.site;
      return [
        {
          kind: "property-renamed",
          level: "breaking",
          site,
          from,
          to,
          message: `${subject(pair)}: \`${from}\` is named \`${to}\` now.`,
        },
      ];
    }
    return [
      ...hidden.filter((name) => !gone.includes(name) && !fresh.includes(name)).flatMap((name) => compareHiding(pair, name)),
      ...gone.map((name): Difference => {
        const site = siteOf(pair, before.get(name)) ?? pair.base.site;
        return {
          kind: "property-removed",
          level: "breaking",
          site,
          from: name,
          message: `${subject(pair)} has no \`${name}\` any more.`,
        };
      }),
      ...fresh.map((name): Difference => {
        const isRequired = pair.head.required.has(name);
        const site = siteOf(pair, after.get(name)) ?? pair.head.site;
        const message = `${subject(pair)} has ${isRequired ? "a required" : "an optional"} \`${name}\` now.`;
        return {
          kind: "property-added",
          level: levelOfNew(pair, name, after.get(name) ?? [], isRequired),
          site,
          to: name,
          message,
          // Where members of any name fitted before, one that is described admits no new value.
          ...(!isClosed(pair.base, pair) && { keepsValues: true }),
        };
      }),
    ];
  },
};

/** `required`, for properties of both sides, and for names that no property describes. */
export const required: SchemaCheck = {
  rows: [
    { kind: "became-required", request: "breaking", response: "additive" },
    { kind: "became-optional", request: "additive", response: "breaking" },
  ],
  compare(pair) {
    const before = visibleProperties(pair, "base");
    const after = visibleProperties(pair, "head");
    return [...new Set([...pair.base.required.keys(), ...pair.head.required.keys()])].sort().flatMap((name): Difference[] => {
      const was = pair.base.required.get(name);
      const is = pair.head.required.get(name);
      if ((was === undefined) === (is === undefined) || isHidden(pair, name)) return [];
      if (!pair.isCondition && before.has(name) !== after.has(name)) return [];
      const kind = is ? "became-required" : "became-optional";
      const where = pair.isCondition ? " where its condition holds" : "";
      const site = is ?? was ?? pair.head.site;
      const message = `${subject(pair)}: \`${name}\` is ${is ? "required" : "optional"} now${where}.`;
      return [
        {
          kind,
          level: levelOf(pair.direction, is ? "tightened" : "loosened"),
          site,
          subject: name,
          from: was !== undefined,
          to: is !== undefined,
          message,
        },
      ];
    });
  },
};

/** Returns the properties that occur in this direction: `readOnly` ones are no part of a request, `writeOnly` ones of no answer. */
export function visibleProperties(pair: Pair, side: "base" | "head"): Map<string, readonly SchemaPlace[]> {
  const direction = pair.direction === "request" ? "request" : "answer";
  return new Map([...pair[side].properties].filter(([, places]) => !pair.written.nodes.goesOtherWay(places, direction)));
}

/** Whether no value fits a member. */
export function isForbidden(pair: Pair, places: readonly SchemaPlace[]): boolean {
  return pair.read(places).isNever;
}

/** A property that `readOnly` or `writeOnly` takes out of this direction, or gives back to it. */
function compareHiding(pair: Pair, name: string): Difference[] {
  const hiding = pair.direction === "request" ? "readOnly" : "writeOnly";
  const before = pair.base.properties.get(name);
  const after = pair.head.properties.get(name);
  if (!before || !after) return [];
  const [was, is] = [pair.read(before).flags.get(hiding), pair.read(after).flags.get(hiding)];
  const site = is ?? was;
  if (site === undefined) return [];
  // A branch, or a pattern, may have required it all along: a flag elsewhere does not waive that.
  const isNeeded = pair.direction === "request" && pair.head.required.has(name) && !pair.base.required.has(name);
  const kind = `became-${is ? "" : "not-"}${hiding.replace("O", "-o")}`;
  const message = `${subject(pair)}: \`${name}\` ${is ? "is left out" : "is part of them"} now.`;
  return [
    { kind, level: is || isNeeded ? "breaking" : "additive", site, from: was !== undefined, to: is !== undefined, message },
  ];
}

/** Whether both sides describe the member and one takes it out of this direction: that is compared by itself. */
function isHidden(pair: Pair, name: string): boolean {
  const sides = ["base", "head"] as const;
  return sides.every((side) => pair[side].properties.has(name)) && sides.some((side) => !visibleProperties(pair, side).has(name));
}

function isSame(pair: Pair, before: readonly SchemaPlace[] | undefined, after: readonly SchemaPlace[] | undefined): boolean {
  if (!before || !after) return false;
  const [base, head] = [pair.read(before), pair.read(after)];
  return !isAny(base) && pair.signature(base) === pair.signature(head);
}

function isClosed(schema: Schema, { read }: Pair): boolean {
  const rest = restOf(schema, "members");
  return rest !== undefined && read(rest).isNever;
}

/** An optional property is more than before, unless the base bound its values: what admitted anything admits less now. */
function levelOfNew(pair: Pair, name: string, places: readonly SchemaPlace[], isRequired: boolean): Level {
  if (pair.direction === "response") return "additive";
  if (isRequired && !pair.base.required.has(name)) return "breaking";
  const property = pair.read(places);
  if (isAny(property)) return "additive";
  const now = pair.signature(property);
  const isBoundAround = pair.around.some(({ schema, union }) => isBound(pair, schema, { name, now, held: union }));
  return isBoundAround || isBound(pair, pair.base, { name, now }) ? "breaking" : "additive";
}

/** Where a property stands. */
function siteOf(pair: Pair, places: readonly SchemaPlace[] | undefined): Site | undefined {
  return places?.[0] && pair.written.placeOf(places[0]);
}
