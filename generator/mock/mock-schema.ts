import { actionSchema, actionsSchema, closed, worldListProperties, worldSchema } from "./world/language-schema.js";

const pointer = { type: "string", pattern: "^/" };
const filterKinds = { enum: ["equals", "contains", "atLeast", "atMost", "includesAll"] };

/** The JSON Schema of a `mock.yaml`. */
export const mockSchema: object = {
  type: "object",
  $defs: { action: actionSchema },
  properties: { $world: worldSchema },
  additionalProperties: closed({
    list: closed(
      {
        ...worldListProperties,
        filters: {
          type: "array",
          items: closed(
            { item: pointer, input: pointer, by: filterKinds, all: { type: "string" }, unless: pointer },
            "item",
            "input",
            "by",
          ),
        },
        sort: closed({ key: pointer, direction: pointer, descending: { type: "string" } }, "key", "direction", "descending"),
      },
      "of",
    ),
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
