import { type JsonObject, asObject, isObject, listAt, objectAt } from "../text/json.js";
import { hasKnownValues, knownValuesOf } from "../contract/extensions/x-extensible-enum.js";

/** The known values of an enum under the name that they have at run time. */
export interface EnumConstant {
  /** `TASK_STATUSES` */
  readonly name: string;
  readonly values: readonly string[];
  /** True where more values may come. */
  readonly open: boolean;
  /** The schema that lists them. */
  readonly schema: JsonObject;
  /** The component that it belongs to. */
  readonly component: string;
  /** The member of the component that it describes; absent where the component is the enum itself. */
  readonly property?: string;
}

/**
 * Returns a constant for each enum of strings among the component schemas and their members. The name is that of the component in
 * capitals, followed by that of the member (words that both share at the seam stand once), in the plural:
 * `TaskStatus` → `TASK_STATUSES`; member `task_status` of `ScanTask` → `SCAN_TASK_STATUSES`; a member with a list keeps its name.
 */
export function enumConstants(schemas: JsonObject): EnumConstant[] {
  return Object.entries(schemas).flatMap(([component, value]) => {
    const schema = asObject(value);
    const own = constantOf(schema, words(component), false, { component });
    const members = Object.entries(objectAt(schema, "properties")).flatMap(([property, member]) => {
      const joined = joinWords(words(component), words(property));
      const place = { component, property };
      return [
        ...constantOf(asObject(member), joined, false, place),
        ...constantOf(objectAt(asObject(member), "items"), joined, true, place),
      ];
    });
    return [...own, ...members];
  });
}

function constantOf(
  schema: JsonObject,
  name: readonly string[],
  isList: boolean,
  place: { component: string; property?: string },
): EnumConstant[] {
  const open = hasKnownValues(schema);
  const values = (open ? knownValuesOf(schema) : listAt(schema, "enum")).filter((value) => value !== null);
  if (values.length === 0 || !values.every((value) => typeof value === "string")) return [];
  const last = name.at(-1) ?? "";
  return [{ name: [...name.slice(0, -1), isList ? last : plural(last)].join("_"), values, open, schema, ...place }];
}

function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toUpperCase());
}

function joinWords(first: readonly string[], second: readonly string[]): string[] {
  for (let shared = Math.min(first.length, second.length); shared > 0; shared--) {
    if (first.slice(-shared).every((word, index) => word === second[index])) return [...first, ...second.slice(shared)];
  }
  return [...first, ...second];
}

function plural(word: string): string {
  if (/(?:S|X|Z|CH|SH)$/.test(word)) return `${word}ES`;
  return /[^AEIOU]Y$/.test(word) ? `${word.slice(0, -1)}IES` : `${word}S`;
}

/** True where a schema is an enum of known values, open or closed. */
export function isEnum(schema: unknown): boolean {
  return isObject(schema) && (Array.isArray(schema["enum"]) || hasKnownValues(schema));
}
