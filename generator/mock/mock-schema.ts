import { actionSchema, actionsSchema, closed, worldListProperties, worldSchema } from "./world/language-schema.js";

const pointer = { type: "string", pattern: "^/" };
const pointers = { type: "object", propertyNames: pointer, additionalProperties: pointer };
const step = {
  type: "object",
  properties: {
    $error: {
      ...{ type: "object", additionalProperties: false, required: ["status"] },
      properties: { status: { type: "integer", minimum: 400, maximum: 599 }, code: { type: "string" } },
    },
  },
};
const steps = { type: "array", minItems: 1, items: step };

/** The JSON Schema of a `mock.yaml`. */
export const mockSchema: object = {
  type: "object",
  $defs: { action: actionSchema },
  properties: { $world: worldSchema },
  additionalProperties: closed({
    task: closed(
      {
        key: { type: "array", items: pointer },
        copy: pointers,
        starts: { enum: ["asked", "command"] },
        steps,
        outcomes: { type: "object", additionalProperties: steps },
      },
      "key",
      "starts",
      "steps",
    ),
    commands: {
      type: "array",
      items: closed(
        { of: { type: "string" }, when: { type: "object", propertyNames: pointer }, start: { type: "boolean" }, copy: pointers },
        "of",
      ),
    },
    list: {
      ...closed({
        ...worldListProperties,
        count: { type: "integer", minimum: 0, maximum: 100_000 },
        items: { type: "array", minItems: 1, items: { type: "object" } },
        filters: {
          type: "array",
          items: closed(
            { item: pointer, input: pointer, by: { enum: ["equals", "contains", "atLeast", "atMost", "includesAll"] } },
            "item",
            "input",
            "by",
          ),
        },
        sort: closed({ key: pointer, direction: pointer, descending: { type: "string" } }, "key", "direction", "descending"),
        task: closed({ item: pointer, input: pointer, steps }, "item", "input", "steps"),
      }),
      if: { required: ["of"] },
      then: { properties: { count: false, items: false, task: false } },
      else: { required: ["count", "items"], properties: { where: false, item: false } },
    },
    do: actionsSchema,
    answer: {},
    file: closed(
      {
        contentType: { type: "string" },
        contentDisposition: { type: "string" },
        text: { type: "string" },
        base64: { type: "string", pattern: "^[A-Za-z0-9+/\\s]*={0,2}\\s*$" },
      },
      "contentType",
    ),
  }),
};
