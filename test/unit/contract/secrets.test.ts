import { expect, it } from "vitest";
import { readOperations } from "../../../generator/contract/operations.js";
import { secretNames, secretsOf, secretsText } from "../../../generator/contract/secrets.js";
import type { JsonObject } from "../../../generator/text/json.js";

const secret: JsonObject = { type: "string", "x-sensitive": true };
const content = (schema: JsonObject, mediaType = "application/json"): JsonObject => ({ content: { [mediaType]: { schema } } });
const schemas: JsonObject = {
  Secret: secret,
  Plain: { type: "string", "x-sensitive": false },
  Tree: {
    type: "object",
    properties: { code: { $ref: "#/components/schemas/Secret" }, next: { $ref: "#/components/schemas/Tree" } },
  },
};

function secretsIn(operation: JsonObject): ReturnType<typeof secretsOf> {
  const document = {
    openapi: "3.1.0",
    paths: { "/a": { post: { operationId: "a", responses: {}, ...operation } } },
    components: { schemas },
  };
  const [read] = readOperations(document);
  if (read === undefined) throw new Error("no operation");
  return secretsOf(read, document);
}
const inBody = (schema: JsonObject): readonly string[] => secretsIn({ requestBody: content(schema) }).input;
const object = (properties: JsonObject): JsonObject => ({ type: "object", properties });

it.each<[string, JsonObject, string[]]>([
  ["none", object({ a: { type: "string" }, b: { $ref: "#/components/schemas/Plain" } }), []],
  ["a member", object({ a: secret, b: { type: "string" } }), ["a"]],
  ["a member by reference", object({ a: { $ref: "#/components/schemas/Secret" } }), ["a"]],
  [
    "a reference that is marked where it is used",
    object({ a: { $ref: "#/components/schemas/Plain", "x-sensitive": true } }),
    ["a"],
  ],
  [
    "the same schema under two names",
    object({ a: { $ref: "#/components/schemas/Secret" }, b: { $ref: "#/components/schemas/Secret" } }),
    ["a", "b"],
  ],
  ["a schema that holds itself", { $ref: "#/components/schemas/Tree" }, ["code"]],
  ["items", object({ a: { type: "array", items: { type: "array", items: secret } } }), ["a"]],
  ["fixed items", object({ a: { prefixItems: [{ type: "string" }, secret] } }), ["a"]],
  ["values of a map", object({ a: { additionalProperties: secret } }), ["a"]],
  ["values of some names", object({ a: { patternProperties: { "^x": secret } } }), ["a"]],
  ["branches", object({ a: { oneOf: [{ type: "integer" }, { allOf: [secret] }] } }), ["a"]],
  ["what a condition adds", { if: { required: ["b"] }, then: object({ a: secret }) }, ["a"]],
  ["the whole body", secret, ["body"]],
  ["a body of secrets", { type: "array", items: secret }, ["body"]],
])("finds %s", (_, schema, names) => {
  expect(inBody(schema)).toEqual(names);
});

it("tells what is sent from what is answered: parameters, answers of any status, their headers, a whole file", () => {
  const found = secretsIn({
    parameters: [{ name: "pin", in: "query", schema: secret }],
    responses: {
      "200": { ...content(secret, "application/zip"), headers: { "X-Code": { schema: secret } } },
      "400": content(object({ given: secret })),
    },
  });
  expect(found).toEqual({ input: ["pin"], answers: ["", "X-Code", "given"] });
  expect(secretNames(found)).toEqual(["pin", "X-Code", "given"]);
  expect(secretsText(found)).toBe(
    "Secret: `pin`, `X-Code`, `given`, the whole answer. Errors, hooks and logs show `***` in place of what is secret.",
  );
});
