import type { Facts, FieldFact } from "../../generator/pages/facts/facts.js";
import { readPage } from "./reader.js";

export type Json = Record<string, unknown>;

/** A definition as the vendor's catalogue answers it, of a lamp. */
export function definition(operation: Json, rest: Json = {}, method = "post"): Json {
  const { item, path, ...top } = rest as { item?: Json; path?: string };
  return {
    base_path: "/",
    name: "LightLamp",
    method,
    paths: {
      [path ?? "/v1/{hall}/lamps"]: {
        ...item,
        [method]: { operationId: "LightLamp", summary: "Lights", parameters: [], responses: {}, ...operation },
      },
    },
    ...top,
  };
}
export const text = (document: unknown): Buffer => Buffer.from(JSON.stringify(document, null, 1));
export const facts = (document: unknown): Promise<Facts> => readPage(text(document), "LightLamp.json");
export const answer = (schema: unknown, definitions: Json = {}): Promise<Facts> =>
  facts(definition({ responses: { 200: { description: "Lit", schema } } }, { definitions }));
export const names = (fields: readonly FieldFact[] | null | undefined): string[] => (fields ?? []).map((field) => field.name);

export const lamp: { properties: Json } & Json = {
  type: "object",
  description: "A lamp.",
  required: ["tone"],
  properties: {
    tone: { type: "string", description: "Its tone.", minLength: 1, maxLength: 9, default: "low", enum: ["low", "high"] },
    watts: { type: "integer", format: "int64", minimum: 0, maximum: 9223372036854775807n },
    bulbs: { type: "array", minItems: 1, maxItems: 4, items: { $ref: "#/definitions/Bulb" } },
    tags: { type: "array", items: { type: "string", minLength: 1, maxLength: 8 } },
    key: { type: "string", "x-isSensitive": true, pattern: "^[a-z]{3}$" },
  },
};
export const bulb: Json = {
  properties: { glass: { $ref: "#/definitions/Glass", description: "Own words." }, lit: { type: "boolean", default: true } },
};
export const glass: Json = { type: "object", properties: { color: { type: "string" } } };
/** JSON with whole numbers that a double cannot hold. */
export const big = (document: unknown): Buffer =>
  Buffer.from(
    JSON.stringify(document, (_, value: unknown) => (typeof value === "bigint" ? `big${value}` : value), 1).replace(
      /"big(-?\d+)"/g,
      "$1",
    ),
  );
