import { describe, expect, it } from "vitest";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { changed, lint, LIST, SCHEMAS, SHOW } from "./lint-document.js";

/** Has a member for each rule that looks for members by name: in an example all of it is data. */
const data = {
  type: "single_select",
  enum: ["red", "red", 3],
  title: "<script>alert(1)</script>",
  description: "eval(1)",
  schema: { type: "integer" },
  example: "no integer",
  examples: { one: { value: "no integer", externalValue: "https://data.test/" }, two: {} },
  default: "no integer",
  content: { "application/json": { schema: { type: "integer" }, example: "no integer" } },
  headers: { count: { schema: { type: "integer" }, examples: { one: { value: "no integer" } } } },
  parameters: [{ in: "query", name: "token", schema: { type: "integer" }, example: "no integer" }],
  properties: { list: { type: "array" }, count: { type: "integer", default: "no integer" } },
  securitySchemes: { key: { type: "apiKey", in: "query", name: "token" }, basic: { type: "http", scheme: "basic" } },
  servers: [{ url: "http://example.com/" }],
};

const json = "responses/200/content/application~1json";
const task = `${SCHEMAS}/Task`;
const free = { type: "object", description: "Anything.", additionalProperties: true };

/** Where data may stand: what is set, and the pointer of the data itself. */
const places: { place: string; set: (value: unknown) => Record<string, unknown>; at: string }[] = [
  ...["example", "default", "const", "x-example", "x-anything"].map((key) => ({
    place: `${key} of a schema`,
    set: (value: unknown) => ({ [`${SCHEMAS}/Free`]: { ...free, [key]: value } }),
    at: `${SCHEMAS}/Free/${key}`,
  })),
  ...["examples", "enum"].map((key) => ({
    place: `${key} of a schema`,
    set: (value: unknown) => ({ [`${SCHEMAS}/Free`]: { ...free, [key]: [value] } }),
    at: `${SCHEMAS}/Free/${key}/0`,
  })),
  {
    place: "default of a property called default",
    set: (value) => ({ [`${SCHEMAS}/Free`]: { ...free, properties: { default: { ...free, default: value } } } }),
    at: `${SCHEMAS}/Free/properties/default/default`,
  },
  {
    place: "default of an item of a branch",
    set: (value) => ({ [`${SCHEMAS}/Free`]: { ...free, anyOf: [{ type: "array", items: { ...free, default: value } }] } }),
    at: `${SCHEMAS}/Free/anyOf/0/items/default`,
  },
  { place: "x- key of the document", set: (value) => ({ "/x-data": value }), at: "/x-data" },
  { place: "x- key among the paths", set: (value) => ({ "/paths/x-data": value }), at: "/paths/x-data" },
  {
    place: "x- key among the answers",
    set: (value) => ({ [`${SHOW}/responses/x-data`]: value }),
    at: `${SHOW}/responses/x-data`,
  },
  { place: "x- key of an operation", set: (value) => ({ [`${SHOW}/x-data`]: value }), at: `${SHOW}/x-data` },
  {
    place: "x- key of a parameter",
    set: (value) => ({ [`${LIST}/parameters/1/x-data`]: value }),
    at: `${LIST}/parameters/1/x-data`,
  },
  {
    place: "example of a media type",
    set: (value) => ({ [`${SHOW}/${json}`]: { schema: free, example: value } }),
    at: `${SHOW}/${json}/example`,
  },
  {
    place: "named example of a media type",
    set: (value) => ({ [`${SHOW}/${json}`]: { schema: free, examples: { value: { value } } } }),
    at: `${SHOW}/${json}/examples/value/value`,
  },
  {
    place: "example of a parameter",
    set: (value) => ({ [`${LIST}/parameters/1`]: { name: "a", in: "query", description: "A.", schema: free, example: value } }),
    at: `${LIST}/parameters/1/example`,
  },
  {
    place: "named example of a parameter",
    set: (value) => ({
      [`${LIST}/parameters/1`]: { name: "a", in: "query", description: "A.", schema: free, examples: { a: { value } } },
    }),
    at: `${LIST}/parameters/1/examples/a/value`,
  },
  {
    place: "named example of a header",
    set: (value) => ({
      [`${SHOW}/responses/200/headers`]: { A: { description: "A.", schema: free, examples: { a: { value } } } },
    }),
    at: `${SHOW}/responses/200/headers/A/examples/a/value`,
  },
  {
    place: "example of a component",
    set: (value) => ({ "/components/examples": { A: { value } } }),
    at: "/components/examples/A/value",
  },
  {
    place: "parameters of a link",
    set: (value) => ({ [`${SHOW}/responses/200/links`]: { A: { operationId: "listTasks", parameters: { a: value } } } }),
    at: `${SHOW}/responses/200/links/A/parameters/a`,
  },
  {
    place: "body of a link",
    set: (value) => ({ [`${SHOW}/responses/200/links`]: { A: { operationId: "listTasks", requestBody: value } } }),
    at: `${SHOW}/responses/200/links/A/requestBody`,
  },
];

describe.each(Object.entries({ bundle: rulesets.bundle, openapi: rulesets.openapi }))(
  "%s: no rule looks into data",
  (_, ruleset) => {
    it.each(places)("$place", async ({ set, at }) => {
      const inside = (await lint(changed({ set: set(data) }), ruleset)).filter(({ pointer }) => pointer.startsWith(at));
      const plain = (await lint(changed({ set: set({}) }), ruleset)).filter(({ pointer }) => pointer.startsWith(at));
      expect(inside).toEqual(plain);
    });
  },
);

describe("what is no data is looked into, whatever it is called", () => {
  it("finds fault with nearly all of it as a schema", async () => {
    const found = await lint(changed({ set: { [`${SCHEMAS}/Data`]: data } }), rulesets.bundle);
    const codes = new Set(found.filter(({ pointer }) => pointer.startsWith(`${SCHEMAS}/Data`)).map(({ code }) => code));
    for (const code of ["typed-enum", "duplicated-entry-in-enum", "no-eval-in-markdown", "no-script-tags-in-markdown"])
      expect([...codes]).toContain(code);
    for (const code of ["array-items", "owasp:api4:2023-integer-format", "oas3-valid-schema-example", "oas3-schema"])
      expect([...codes]).toContain(code);
  });

  it.each(["example", "examples", "default", "const", "enum", "value", "x-data"])("a property called %s", async (name) => {
    const found = await lint(
      changed({ set: { [`${task}/properties/${name}`]: { type: "string", enum: ["a", "a"], description: "A." } } }),
      rulesets.bundle,
    );
    expect(found.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      "duplicated-entry-in-enum",
      `${task}/properties/${name}/enum`,
    ]);
  });

  it("an example that its schema refuses", async () => {
    const found = await lint(
      changed({ set: { [`${SHOW}/${json}`]: { schema: { type: "integer", format: "int32" }, example: "text" } } }),
      rulesets.bundle,
    );
    expect(found.map(({ code }) => code)).toContain("oas3-valid-media-example");
  });
});
