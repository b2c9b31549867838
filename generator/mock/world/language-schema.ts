import { VERBS } from "./language.js";

const pointer = { type: "string", pattern: "^/" };
const name = { type: "string", pattern: "^[A-Za-z]\\w*$" };
const conditions = { type: "object", minProperties: 1 };

/** Returns the schema of an object that has these members and no others. */
export function closed(properties: object, ...required: string[]): object {
  return { type: "object", additionalProperties: false, properties, required };
}

const error = closed(
  { status: { type: "integer", minimum: 400, maximum: 599 }, code: { type: "string" }, message: { type: "string" } },
  "status",
  "message",
);
const refusal = { if: { type: "string" }, then: name, else: error };

/** Actions hold actions: the reference leads to the schema of the whole file. */
export const actionsSchema = { type: "array", items: { $ref: "#/$defs/action" } };

export const actionSchema: object = closed({
  ...Object.fromEntries(Object.keys(VERBS).map((verb) => [verb, name])),
  refuse: refusal,
  each: {},
  key: {},
  where: { ...conditions, propertyNames: pointer },
  when: { ...conditions, propertyNames: { pattern: "^\\$[A-Za-z]" } },
  as: name,
  missing: refusal,
  found: refusal,
  taken: refusal,
  to: {},
  with: {},
  set: {},
  run: { type: "string" },
  outcome: {},
  do: actionsSchema,
  answer: {},
  refused: {},
  refusedAs: name,
});

const steps = { type: "array", minItems: 1, items: { type: "object", properties: { $then: actionsSchema } } };

const collection = closed(
  {
    key: pointer,
    most: { type: "integer", minimum: 1, maximum: 10_000 },
    full: refusal,
    start: { type: "array", items: { type: "object" } },
    count: { type: "integer", minimum: 0, maximum: 10_000 },
    runs: { type: "object", additionalProperties: { type: "object", minProperties: 1, additionalProperties: steps } },
  },
  "key",
);

export const worldSchema: object = closed(
  {
    scope: { type: "array", items: pointer },
    error: {},
    errors: { type: "object", propertyNames: name, additionalProperties: error },
    collections: { type: "object", propertyNames: name, additionalProperties: collection },
  },
  "collections",
);

/** The members of an operation's `list` that make it one of a world. */
export const worldListProperties: object = {
  of: { if: { type: "string" }, else: { type: "array", items: { type: "string" }, minItems: 1 } },
  where: { ...conditions, propertyNames: pointer },
  item: {},
};
