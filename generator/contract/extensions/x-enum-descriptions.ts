import { type Json, type JsonObject, isObject, listAt } from "../../text/json.js";
import type { Extension, Finding, Use } from "./extension.js";
import { text } from "./value-schemas.js";
import { extensibleEnum, hasKnownValues, knownValuesOf } from "./x-extensible-enum.js";

/** What the values of a list mean. */
export const enumDescriptions: Extension<Readonly<Record<string, string>>> = {
  key: "x-enum-descriptions",
  places: ["schema"],
  schema: {
    type: "object",
    minProperties: 1,
    additionalProperties: text,
    problem: "is no object of values and sentences",
    fix: "write a sentence for each value, or remove the key",
  },
  isMade: false,
  grade: { by: "text" },
  row: {
    where: "schema with `enum` or `x-extensible-enum`",
    says: "what its values mean: an object of values and sentences. Types, the README and the reference page list them",
  },
  rule: { asks: "has a sentence for values of the list beside it", why: "what a value means is told where it is listed" },
  *check(_, uses: readonly Use<Readonly<Record<string, string>>>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      const values = valuesOf(node.value).map(String);
      if (values.length === 0) {
        yield {
          path,
          message: "x-enum-descriptions stands beside no list of values; write enum or x-extensible-enum beside it.",
        };
        continue;
      }
      for (const name of Object.keys(value)) {
        if (values.includes(name)) continue;
        yield { path: [...path, name], message: `${name} is none of the values; write one of ${values.join(", ")}.` };
      }
    }
  },
};

/** The key as documents of others spell it. */
const otherSpelling = "x-enumDescriptions";

/** A value of a list, and what it means. */
export interface DescribedValue {
  readonly value: string;
  readonly description: string;
}

/**
 * Returns the values of a schema's list with what each means, in the order of the list: an empty text where one says nothing, no value at
 * all where none says anything. Documents of others have the key in two spellings, with a map or with a list in the order of the values.
 */
export function describedValuesOf(schema: JsonObject): DescribedValue[] {
  const said = schema[enumDescriptions.key] ?? schema[otherSpelling];
  const all = valuesOf(schema).map((value, index) => {
    const description = isObject(said) ? said[String(value)] : Array.isArray(said) ? said[index] : undefined;
    return { value: String(value), description: typeof description === "string" ? description.trim() : "" };
  });
  return all.some(({ description }) => description !== "") ? all : [];
}

/** Returns a schema with other values in its list; what it says of values that both lists have stays with them. */
export function withValues(schema: JsonObject, values: readonly Json[]): JsonObject {
  return { ...schema, [hasKnownValues(schema) ? extensibleEnum.key : "enum"]: [...values], ...meaningsOf(schema, values) };
}

/** Returns the key of what values mean as a schema says it, by value and in place of any other spelling. */
export function meaningsOf(schema: JsonObject, values: readonly Json[]): JsonObject {
  const names = new Set(values.map(String));
  const told = describedValuesOf(schema).filter(({ value }) => names.has(value));
  return { [enumDescriptions.key]: Object.fromEntries(told.map(({ value, description }) => [value, description])) };
}

function valuesOf(schema: JsonObject): Json[] {
  const known = knownValuesOf(schema);
  return known.length > 0 ? known : listAt(schema, "enum");
}
