import { describe, expect, test } from "vitest";
import type { Bundle } from "../../../generator/contract/document.js";
import { SpecError } from "../../../generator/text/problem.js";
import { type Json, type JsonObject, isObject } from "../../../generator/text/json.js";
import { atPointer } from "../../../generator/text/pointer.js";
import { readOperations } from "../../../generator/contract/operations.js";
import { checkSubset } from "../../../generator/lint/subset.js";
import { makeRenderDocument } from "../../../generator/emit/render/render-document.js";
import { checkRenderedNames, namesFile } from "../../../generator/emit/check/rendered-names.js";
import { configOf } from "../../golden/make.js";

const config = configOf("things");
const operation = "/paths/~1v1~1things~1{id}/put";

/** A document that is in the subset. */
function valid(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://{region}.example.com", variables: { region: { default: "north", enum: ["north"] } } }],
    paths: {
      "/v1/things/{id}": {
        put: {
          operationId: "storeThing",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            { name: "tag", in: "query", schema: { type: "array", items: { type: "string" } } },
          ],
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
          responses: {
            "200": {
              description: "Stored.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" }, example: { kind: "hat" } } },
            },
            "400": { description: "Refused." },
          },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", properties: { kind: { type: "string", enum: ["hat", "cat"] } } } } },
  };
}

function bundleOf(document: JsonObject): Bundle {
  return { service: "things", document, files: ["things.yaml"], locate: () => ({ file: "things.yaml", line: 1 }) };
}

/** The valid document with one member set; undefined takes it away. */
function changed(pointer: string, value: Json | undefined): JsonObject {
  const document = valid();
  const end = pointer.lastIndexOf("/");
  const parent = atPointer(document, pointer.slice(0, end));
  const name = pointer
    .slice(end + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  if (Array.isArray(parent) && value !== undefined) parent[name === "-" ? parent.length : Number(name)] = value;
  else if (isObject(parent) && value === undefined) delete parent[name];
  else if (isObject(parent)) parent[name] = value ?? null;
  else throw new Error(`nothing at ${pointer}`);
  return document;
}

const success = `${operation}/responses/200`;
const thing = "/components/schemas/Thing";
const rows: readonly {
  given: readonly [pointer: string, value: Json | undefined];
  want: readonly [pointer: string, message: RegExp];
}[] = [
  { given: ["/webhooks", {}], want: ["/webhooks", /Webhooks/] },
  { given: ["/paths", {}], want: ["", /no operation/] },
  { given: ["/servers/0/url", "https://{zone}.example.com"], want: ["/servers/0/url", /other than region/] },
  { given: ["/servers/0/url", "/v1"], want: ["/servers/0/url", /not absolute/] },
  { given: ["/servers/0/variables/region", { default: "north" }], want: ["/servers/0/variables", /lists no regions/] },
  { given: ["/servers/0/variables/region/enum", ['north", "x']], want: ["/servers/0/variables/region/enum", /plain word/] },
  { given: ["/paths/~1v1~1things~1{id}/servers", []], want: ["/paths/~1v1~1things~1{id}/servers", /Servers of a path/] },
  {
    given: [
      "/paths/~1v1~1things~1{id}/trace",
      {
        operationId: "traceThing",
        parameters: [{ name: "id", in: "path", required: true, schema: {} }],
        responses: { "200": { description: "" } },
      },
    ],
    want: ["/paths/~1v1~1things~1{id}/trace", /TRACE/],
  },
  { given: [`${thing}/properties/kind/maxLenght`, 3], want: [`${thing}/properties/kind/maxLenght`, /maxLenght is not known/] },
  { given: [`${operation}/callbacks`, {}], want: [`${operation}/callbacks`, /Callbacks/] },
  { given: [`${operation}/servers`, []], want: [`${operation}/servers`, /Servers of an operation/] },
  { given: [`${operation}/operationId`, undefined], want: [operation, /no operationId/] },
  { given: [`${operation}/operationId`, "delete"], want: [`${operation}/operationId`, /cannot be the name of a function/] },
  { given: [`${operation}/operationId`, "store-thing"], want: [`${operation}/operationId`, /cannot be the name of a function/] },
  {
    given: [`${operation}/operationId`, 'x(){};alert("'],
    want: [`${operation}/operationId`, /cannot be the name of a function/],
  },
  { given: [`${operation}/operationId`, "send"], want: [`${operation}/operationId`, /exported as send/] },
  { given: [`${operation}/operationId`, "fromToken"], want: [`${operation}/operationId`, /exported as fromToken/] },
  {
    given: [`${operation}/parameters/-`, { name: "sid", in: "cookie", schema: {} }],
    want: [`${operation}/parameters/2`, /Cookie/],
  },
  { given: [`${operation}/parameters/-`, { name: "body", in: "query", schema: {} }], want: [operation, /named body/] },
  { given: [`${operation}/parameters/-`, { name: "id", in: "query", schema: {} }], want: [operation, /named id/] },
  {
    given: [`${operation}/parameters/-`, { name: "a b", in: "query", schema: {} }],
    want: [`${operation}/parameters/2`, /parameter name/],
  },
  {
    given: [`${operation}/parameters/-`, { name: "other", in: "path", required: true, schema: {} }],
    want: [operation, /no \{other\}/],
  },
  {
    given: [`${operation}/parameters/0`, { name: "key", in: "query", schema: {} }],
    want: [operation, /\{id\} is not described/],
  },
  { given: [`${operation}/parameters/0/required`, false], want: [`${operation}/parameters/0`, /not required/] },
  { given: [`${operation}/parameters/0/style`, "matrix"], want: [`${operation}/parameters/0/style`, /style matrix/] },
  { given: [`${operation}/parameters/0/schema/type`, "array"], want: [`${operation}/parameters/0/schema`, /Arrays in a path/] },
  { given: [`${operation}/parameters/1/style`, "deepObject"], want: [`${operation}/parameters/1/style`, /deepObject/] },
  { given: [`${operation}/parameters/1/explode`, false], want: [`${operation}/parameters/1/explode`, /one query parameter/] },
  {
    given: [`${operation}/parameters/1/allowReserved`, true],
    want: [`${operation}/parameters/1/allowReserved`, /allowReserved/],
  },
  { given: [`${operation}/parameters/1/schema/type`, "object"], want: [`${operation}/parameters/1/schema`, /objects/] },
  { given: [`${operation}/parameters/1/content`, {}], want: [`${operation}/parameters/1/content`, /with content/] },
  { given: [`${operation}/requestBody/content/text~1plain`, {}], want: [`${operation}/requestBody`, /2 media types/] },
  {
    given: [`${operation}/requestBody/content`, { "multipart/mixed": {} }],
    want: [`${operation}/requestBody`, /multipart\/mixed/],
  },
  ...(
    [
      ["headers", { "X-A": {} }, /Headers of a part/],
      ["style", "deepObject", /style deepObject/],
      ["explode", false, /one part/],
      ["allowReserved", true, /allowReserved/],
    ] as const
  ).map(([key, value, message]) => ({
    given: [`${operation}/requestBody/content`, { "multipart/form-data": { encoding: { kind: { [key]: value } } } }] as const,
    want: [`${operation}/requestBody/content/multipart~1form-data/encoding/kind/${key}`, message] as const,
  })),
  { given: [`${operation}/responses/4xx`, { description: "" }], want: [`${operation}/responses/4xx`, /4xx is no status/] },
  { given: [`${operation}/responses/600`, { description: "" }], want: [`${operation}/responses/600`, /600 is no status/] },
  { given: [success, undefined], want: [`${operation}/responses`, /No success/] },
  { given: [`${success}/links`, {}], want: [`${success}/links`, /Links/] },
  { given: [`${success}/content/text~1csv`, {}], want: [success, /several media types/] },
  { given: ["/components/securitySchemes", { "to`ken": {} }], want: ["/components/securitySchemes/to`ken", /security scheme/] },
  { given: [`${thing}/$defs`, {}], want: [`${thing}/$defs`, /\$defs/] },
  { given: [`${thing}/nullable`, true], want: [`${thing}/nullable`, /nullable/] },
  {
    given: [`${thing}/properties/list`, { allOf: [{ type: "array", contains: { type: "string" } }], unevaluatedItems: false }],
    want: [`${thing}/properties/list/unevaluatedItems`, /beside contains/],
  },
  { given: [`${thing}/properties/kind/format`, "color"], want: [`${thing}/properties/kind/format`, /format color/] },
  { given: [`${thing}/properties/kind/pattern`, "("], want: [`${thing}/properties/kind/pattern`, /no regular expression/] },
  {
    given: [`${thing}/properties/kind/pattern`, "^[\\w-\\.]+$"],
    want: [`${thing}/properties/kind/pattern`, /with the flag u/],
  },
  { given: [`${thing}/patternProperties`, { "(": {} }], want: [`${thing}/patternProperties/(`, /no regular expression/] },
  { given: [`${thing}/properties/hasOwnProperty`, {}], want: [`${thing}/properties/hasOwnProperty`, /named hasOwnProperty/] },
  {
    given: [`${thing}/properties/other`, { $ref: "#/components/schemas/Thing/properties/kind" }],
    want: [`${thing}/properties/other`, /reference/],
  },
  {
    given: [`${thing}/discriminator`, { propertyName: "kind", mapping: { hat: "http://evil.example.com/x" } }],
    want: [`${thing}/discriminator/mapping/hat`, /out of the document/],
  },
  {
    given: ["/components/schemas/StoreThingInput", {}],
    want: ["/components/schemas/StoreThingInput", /exported as StoreThingInput/],
  },
  { given: [`${thing}/anyOf`, [{ $ref: "#/components/schemas/Thing" }, {}]], want: [thing, /Thing refers to itself/] },
  {
    given: [
      thing,
      { type: "object", required: ["more"], properties: { kind: {}, more: { $ref: "#/components/schemas/Thing" } } },
    ],
    want: [`${thing}/properties/more`, /body of storeThing can have no value: \/more is needed, and it needs itself/],
  },
  {
    given: [`${operation}/parameters/1/schema`, { type: "array", minItems: 2, maxItems: 1 }],
    want: [`${operation}/parameters/1/schema/minItems`, /parameter tag of storeThing can have no value: its limits/],
  },
  {
    given: [
      "/components/schemas",
      { Thing: { properties: { kind: { readOnly: true } }, required: ["kind"] }, ThingWritable: {} },
    ],
    want: [thing, /^The schema Thing in requests would be exported as ThingWritable, and so would the schema ThingWritable\.$/],
  },
  { given: ["/components/schemas/Download", {}], want: ["/components/schemas/Download", /exported as Download/] },
  { given: ["/components/schemas/ThingsClient", {}], want: ["/components/schemas/ThingsClient", /exported as ThingsClient/] },
  { given: ["/components/schemas/thing-two", {}], want: ["/components/schemas/thing-two", /name of a type/] },
  {
    given: [`${operation}/x-waiters`, [{ name: "Thing", acceptors: [{ pointer: "/kind", matches: "(", outcome: "success" }] }]],
    want: [`${operation}/x-waiters/0/acceptors/0/matches`, /no regular expression/],
  },
  {
    given: [`${operation}/x-waiters`, [{ name: "a b", acceptors: [] }]],
    want: [`${operation}/x-waiters/0`, /part of a function's name/],
  },
];

test("the valid document is in the subset", () => {
  expect(checkSubset(bundleOf(valid()), config)).toEqual([]);
});

test.each(["Problem", "Credentials", "Promise", "Record", "Context"])("a schema may be called %s", (name) => {
  expect(checkSubset(bundleOf(changed(`/components/schemas/${name}`, { type: "object" })), config)).toEqual([]);
});

test.each<[string, JsonObject]>([
  ["unevaluatedProperties: false", { allOf: [{ $ref: `#${thing}` }], unevaluatedProperties: false }],
  ["unevaluatedProperties with a schema", { anyOf: [{ $ref: `#${thing}` }], unevaluatedProperties: { type: "string" } }],
  ["unevaluatedItems", { allOf: [{ type: "array", prefixItems: [{ type: "string" }] }], unevaluatedItems: false }],
])("a schema may have %s", (_name, schema) => {
  expect(checkSubset(bundleOf(changed("/components/schemas/Other", schema)), config)).toEqual([]);
});

test.each(["4XX", "5XX", "default", "204", "2XX", "x-note"])("answers may be documented as %s", (status) => {
  const document = changed(`${operation}/responses/${status}`, { description: "" });
  expect(checkSubset(bundleOf(document), config)).toEqual([]);
});

test.each(["multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "application/octet-stream", "image/*"])(
  "a body may be %s",
  (type) => {
    const encoding = { kind: { contentType: "text/plain", style: "form", explode: true } };
    const document = changed(`${operation}/requestBody/content`, { [type]: { schema: { type: "object" }, encoding } });
    expect(checkSubset(bundleOf(document), config)).toEqual([]);
  },
);

test("answers may be documented as default alone", () => {
  const document = changed(`${operation}/responses`, { default: { description: "" } });
  expect(checkSubset(bundleOf(document), config)).toEqual([]);
  expect(readOperations(document)[0]?.responses).toMatchObject([{ status: "default", isSuccess: true, isError: true }]);
});

test.each(["Content-Type", "accept", "AUTHORIZATION"])("a header parameter %s is none", (name) => {
  const document = changed(`${operation}/parameters/-`, { name, in: "header", required: true, content: {}, schema: {} });
  expect(checkSubset(bundleOf(document), config)).toEqual([]);
  expect(readOperations(document)[0]?.parameters.map((parameter) => parameter.name)).toEqual(["id", "tag"]);
});

describe("what lies outside the subset is refused with its place, reason and remedy", () => {
  test.each(rows)("$given.0: $want.1", ({ given, want }) => {
    const problems = checkSubset(bundleOf(changed(...given)), config);
    const problem = problems.find(({ message }) => want[1].test(message));
    expect(problem?.pointer, JSON.stringify(problems)).toBe(want[0]);
    expect(problem).toMatchObject({ file: "things.yaml", line: 1 });
    expect(problem?.fix).not.toBe("");
  });
});

test("all operations of which no request can be made are told at once, with what no value met", () => {
  const body = { required: true, content: { "application/json": { schema: { type: "string", pattern: "^([a-z])\\1$" } } } };
  const operationOf = (id: string): Json => ({ operationId: id, requestBody: body, responses: { "200": { description: "" } } });
  const document = changed("/paths", { "/a": { put: operationOf("putA"), post: operationOf("postA") } });
  const message = (id: string): RegExp => new RegExp(`request of ${id} can be made from its schema: /body must match pattern`);
  expect(() => makeRenderDocument(bundleOf(document), config)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ pointer: "/paths/~1a/put", message: expect.stringMatching(message("putA")) }),
        expect.objectContaining({ pointer: "/paths/~1a/post", message: expect.stringMatching(message("postA")) }),
      ],
    }),
  );
});

test("an example that does not fit its schema stops with its pointer", () => {
  const document = changed(`${success}/content/application~1json/example`, { kind: "dog" });
  expect(() => makeRenderDocument(bundleOf(document), config)).toThrow(SpecError);
  try {
    makeRenderDocument(bundleOf(document), config);
  } catch (error) {
    expect(error instanceof SpecError ? error.problems : []).toMatchObject([
      {
        file: "things.yaml",
        pointer: `${success}/content/application~1json/example/kind`,
        message: expect.stringMatching(/does not fit its schema/),
      },
    ]);
  }
});

describe("names that openapi-generator prints", () => {
  const jobs = [{ service: "things", document: makeRenderDocument(bundleOf(valid()), config), templates: [] }];
  const names = ["storeThing storeThing", '"id" "id"', '"tag" "tag"'];
  const rendered = (lines: readonly string[]): Map<string, Map<string, string>> =>
    new Map([
      [
        "things",
        new Map([
          ["src/client.ts", "x"],
          [namesFile, lines.join("\n")],
        ]),
      ],
    ]);

  test("are taken out where they are ours", () => {
    expect([...(checkRenderedNames(jobs, rendered(names)).get("things") ?? [])]).toEqual([["src/client.ts", "x"]]);
  });

  const rows = [
    {
      given: ["storeThing storeThing1", ...names.slice(1)],
      want: /what we call storeThing, openapi-generator calls storeThing1/,
    },
    { given: [...names.slice(0, 2), '"tag" "tag_"'], want: /"tag_"/ },
    { given: names.slice(0, 2), want: /did not print.*"tag"/ },
    { given: [], want: /did not print/ },
  ];
  test.each(rows)("are refused: $want", ({ given, want }) => {
    expect(() => checkRenderedNames(jobs, rendered(given))).toThrow(want);
  });
});
