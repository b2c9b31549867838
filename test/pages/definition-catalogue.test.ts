import { describe, expect, test } from "vitest";
import type { Limits } from "../../generator/pages/facts/facts.js";
import { PageError } from "../../generator/pages/forms/page-error.js";
import { membersIn, parametersIn } from "./count-members.js";
import { answer, bulb, definition, facts, glass, type Json, lamp, names, text } from "./made-up-definition.js";
import { readPage } from "./reader.js";

describe("what the catalogue holds", () => {
  const Bulb = { type: "object", properties: { watts: { type: "integer" } } };
  test.each<[string, unknown, string | null, string[]]>([
    ["an array as a body", { type: "array", items: { $ref: "#/definitions/Bulb" } }, "Array of Bulb objects", ["watts"]],
    ["a text", { type: "string" }, "String", []],
    ["a number in capitals", { type: "NUMBER", format: "double" }, "Double", []],
    ["a file", { type: "file" }, "File", []],
    ["bytes", { type: "string", format: "binary" }, "File", []],
    ["a map of objects", { type: "object", additionalProperties: { $ref: "#/definitions/Bulb" } }, "Map<String,Bulb>", ["watts"]],
    [
      "a map of arrays",
      { additionalProperties: { type: "array", items: { $ref: "#/definitions/Bulb" } } },
      "Map<String,Array<Bulb>>",
      ["watts"],
    ],
    ["a map of texts", { type: "object", additionalProperties: { type: "string" } }, "Map<String,String>", []],
    [
      "arrays in an array",
      { type: "array", items: { type: "array", items: { $ref: "#/definitions/Bulb" } } },
      "Array<Array<Bulb>>",
      ["watts"],
    ],
    ["an object of which nothing is said", { type: "object" }, "Object", []],
    [
      "an array whose items' members are its own",
      { type: "array", properties: { watts: { type: "integer" } } },
      "Array of objects",
      ["watts"],
    ],
    ["a reference that leads nowhere", { $ref: "#/definitions/Gone" }, "Gone object", []],
  ])("%s", async (_, schema, type, members) => {
    const read = await answer(schema, { Bulb });
    expect(read.responses[0]?.body).toMatchObject([{ name: "-", type }]);
    expect(read.structures.map((one) => [one.of, names(one.fields)])).toEqual(members.length > 0 ? [["-", members]] : []);
  });

  test.each<[string, unknown, string[]]>([
    [
      "allOf of references",
      { allOf: [{ $ref: "#/definitions/Bulb" }, { properties: { lit: { type: "boolean" } } }] },
      ["watts", "lit"],
    ],
    ["allOf in allOf, back to itself", { allOf: [{ allOf: [{ $ref: "#/definitions/Loop" }] }] }, ["again"]],
    [
      "alternatives side by side",
      { oneOf: [{ $ref: "#/definitions/Bulb" }, { properties: { wick: { type: "string" } } }] },
      ["watts", "wick"],
    ],
    ["members without a type", { properties: { a: {}, b: { description: "Anything." } } }, ["a", "b"]],
    ["a text with members", { type: "string", properties: { a: { type: "string" } } }, ["a"]],
    [
      "names like those of every object",
      { properties: { constructor: { type: "string" }, toString: { type: "string" } } },
      ["constructor", "toString"],
    ],
  ])("%s", async (_, schema, members) => {
    const Loop = { allOf: [{ $ref: "#/definitions/Loop" }], properties: { again: { type: "string" } } };
    expect(names((await answer(schema, { Bulb, Loop })).responses[0]?.body)).toEqual(members);
  });

  test("a member named __proto__ is one", async () => {
    const page = text(definition({ responses: { 200: { schema: { properties: { evil: { type: "string" } } } } } }));
    const read = await readPage(Buffer.from(page.toString("utf8").replace("evil", "__proto__")), "x.json");
    expect(names(read.responses[0]?.body)).toEqual(["__proto__"]);
  });

  test("a structure within itself is described once", async () => {
    const Lamp = {
      properties: { next: { $ref: "#/definitions/Lamp" }, all: { type: "array", items: { $ref: "#/definitions/Lamp" } } },
    };
    const read = await answer({ properties: { lamp: { $ref: "#/definitions/Lamp" } } }, { Lamp });
    expect(read.structures.map((one) => [one.of, names(one.fields)])).toEqual([["lamp", ["next", "all"]]]);
    expect(read.missingStructures).toEqual([]);
    expect(read.notes.map((note) => note.text)).toEqual([
      "next: Lamp object stands within itself; it is described once",
      "all: Array of Lamp objects stands within itself; it is described once",
    ]);
  });

  test.each<[string, unknown, boolean[]]>([
    ["as a list", { required: ["a"], properties: { a: {}, b: {} } }, [true, false]],
    ["as a single name", { required: "b", properties: { a: {}, b: {} } }, [false, true]],
    ["at the members", { properties: { a: { required: true }, b: { type: "string" } } }, [true, false]],
  ])("required %s", async (_, schema, required) => {
    const read = await facts(definition({ parameters: [{ in: "body", name: "x", schema }] }));
    expect(read.requestBody?.map((field) => field.required)).toEqual(required);
  });

  test.each<[string, string, Limits]>([
    ["without brackets", "^a|b$", { enum: ["a", "b"] }],
    ["with brackets", "^(a|b_c)$", { enum: ["a", "b_c"] }],
    ["with brackets alone", "(a|b)", { enum: ["a", "b"] }],
    ["of one value", "^a-1$", { enum: ["a-1"] }],
    ["that is no list", "^[a-z]{1,3}$", { pattern: "^[a-z]{1,3}$" }],
    ["of several kinds", "^P(1|2)M$|^P3Y$", { pattern: "^P(1|2)M$|^P3Y$" }],
    ["of anything", ".*", { pattern: ".*" }],
    ["of a word without ends", "abc", { pattern: "abc" }],
  ])("a pattern %s", async (_, pattern, limits) => {
    expect((await answer({ properties: { a: { type: "string", pattern } } })).responses[0]?.body?.[0]?.limits).toEqual(limits);
  });

  test.each<[string, Json, Limits]>([
    ["a default that is another type", { type: "string", default: 0 }, { default: "0" }],
    ["a number's default in quotes", { type: "integer", default: "10" }, { default: 10 }],
    ["a default of nothing", { type: "string", default: null }, {}],
    [
      "a default in words that is none of the values",
      { type: "string", enum: ["TONE", "LOUD"], description: "TONE: 默认为low\nLOUD: 响" },
      { enum: ["TONE", "LOUD"] },
    ],
    [
      "a default in words that is one of them",
      { type: "string", enum: ["low", "high"], description: "默认为low" },
      { default: "low", enum: ["low", "high"] },
    ],
    ["limits that are texts", { type: "string", maxLength: "64" }, { maxLength: 64 }],
    ["limits that are no numbers", { type: "string", maxLength: "long" }, {}],
    ["limits of another type", { type: "boolean", maxLength: 5 }, {}],
    ["values with nothing among them", { type: "integer", enum: [1, null, 2] }, { enum: [1, 2] }],
    ["values of items", { type: "array", items: { type: "string", enum: ["a"] } }, { enum: ["a"] }],
    [
      "what the words say",
      { type: "string", description: "Tone. The options are as follows:\n- low: dim\n- high: lit" },
      { enum: ["low", "high"] },
    ],
    [
      "a keyword before words",
      { type: "string", maxLength: 5, description: "It can contain 1 to 9 characters." },
      { minLength: 1, maxLength: 5 },
    ],
    ["sentences in a list", { type: "string", description: "名称。\n- 不能和已有名称相同\n- 由字母组成" }, {}],
  ])("%s", async (_, schema, limits) => {
    expect((await answer({ properties: { a: schema } })).responses[0]?.body?.[0]?.limits).toEqual(limits);
  });

  test.each<[string, Json, boolean]>([
    ["the keyword", { deprecated: true }, true],
    ["a key of the catalogue", { "x-scope": "Deprecated" }, true],
    ["the keyword as a text", { deprecated: "true" }, true],
    ["the title", { summary: "Lights (deprecated)" }, true],
    ["the title in Chinese", { summary: "点灯-已废弃" }, true],
    ["the name", { operationId: "LightLampDeprecated" }, true],
    ["none", { deprecated: false, "x-scope": "Commercial", summary: "Deprecates nothing" }, false],
  ])("an operation to be retired: %s", async (_, operation, isRetired) => {
    expect((await facts(definition(operation))).operation.deprecated ?? false).toBe(isRetired);
  });

  test.each<[string, Json, boolean]>([
    ["the keyword", { deprecated: true }, true],
    ["its words", { description: "灯的名称,该字段已废弃" }, true],
    ["words in brackets", { description: "Tone [废弃,未使用]" }, true],
    ["the first word", { description: "Deprecated: use hum." }, true],
    ["words about another member", { description: "Replaces the deprecated hum in most halls." }, false],
  ])("a member to be retired: %s", async (_, schema, isRetired) => {
    const read = await answer({ properties: { a: { type: "string", ...schema } } });
    expect(read.responses[0]?.body?.[0]?.deprecated ?? false).toBe(isRetired);
  });

  test("forms: files, fields, media type", async () => {
    const parameters = [
      { in: "formData", name: "file", type: "file", required: true },
      { in: "formData", name: "files", type: "array", items: { $ref: "#/definitions/MultipartFile" } },
      { in: "formData", name: "tone", type: "string", maxLength: 9 },
    ];
    const read = await facts(
      definition({ consumes: ["multipart/form-data"], parameters }, { definitions: { MultipartFile: { type: "object" } } }),
    );
    expect(read.operation.mediaType).toBe("multipart/form-data");
    expect(read.parameters).toEqual([]);
    expect(read.requestBody?.map((field) => [field.name, field.type, field.required])).toEqual([
      ["file", "File", true],
      ["files", "Array of files", false],
      ["tone", "String", false],
    ]);
  });

  test("answers by reference, for every other status, and keys that are none", async () => {
    const read = await facts(
      definition(
        {
          responses: {
            200: { $ref: "#/responses/Lit" },
            403: { $ref: "#/responses/Gone" },
            default: { description: "Else", schema: { properties: { why: { type: "string" } } } },
            "x-kind": "open",
            404: "Not there",
          },
        },
        { responses: { Lit: { description: "Lit", headers: { "X-Id": {} } } } },
      ),
    );
    expect(read.responses.map((one) => [one.status, one.text, names(one.body)])).toEqual([
      [200, "Lit", []],
      [403, "", []],
      [404, "Not there", []],
      [null, "Else", ["why"]],
    ]);
    expect(read.notes.map((note) => note.text)).toEqual([
      "answer 200 has the headers X-Id",
      "answer 403: #/responses/Gone leads to no answer",
      "answer 404: its text leads to no answer",
      'an answer is stated for "default"',
    ]);
  });

  test("parameters of path and operation, twice, nowhere, in odd places", async () => {
    const read = await facts(
      definition(
        {
          parameters: [
            { in: "Query", name: "a", type: "string", maxLength: 1 },
            { in: "query", name: "a", type: "string" },
            { $ref: "#/parameters/Gone" },
            { name: "hall", type: "string" },
            { in: "cookie", name: "c" },
            7,
          ],
        },
        {
          item: {
            parameters: [
              { in: "query", name: "a", type: "integer" },
              { in: "query", name: "b", type: "integer" },
            ],
          },
        },
      ),
    );
    expect(read.parameters.map((one) => [one.in, one.name, one.type])).toEqual([
      ["query", "a", "String"],
      ["path", "hall", "String"],
      ["query", "b", "Integer"],
    ]);
    expect(read.notes).toHaveLength(4);
  });

  test("no member is dropped: an independent count", async () => {
    const document = definition(
      {
        parameters: [
          { in: "body", name: "x", schema: { $ref: "#/definitions/Lamp" } },
          { in: "formData", name: "y", type: "file" },
        ],
        responses: {
          200: { schema: { $ref: "#/definitions/Bulb" } },
          default: { schema: { properties: { z: { properties: { deep: {} } } } } },
        },
      },
      {
        definitions: {
          Lamp: { ...lamp, properties: { ...lamp.properties, watts: { type: "integer" } } },
          Bulb: bulb,
          Glass: glass,
        },
      },
    );
    const read = await facts(document);
    const fields = [
      read.requestBody ?? [],
      ...read.responses.map((one) => one.body ?? []),
      ...read.structures.map((one) => one.fields),
    ].flat();
    const counted = membersIn(document);
    expect(counted).toHaveLength(11);
    expect(new Set(names(fields))).toEqual(new Set(counted));
    const cut = { ...document, definitions: { Lamp: lamp } };
    expect(new Set(membersIn(cut))).not.toEqual(new Set(counted));
    expect(parametersIn(document)).toEqual([]);
  });
});

describe("what is no definition is refused in a line", () => {
  test.each<[string, string, RegExp]>([
    ["a text", '"{}"', /this JSON is a text, no definition/],
    ["a text that holds one", JSON.stringify(JSON.stringify(definition({}))), /this JSON is a text/],
    ["a list", "[1]", /this JSON is a list/],
    ["a number", "7", /this JSON is a single value/],
    ["nothing", "null", /this JSON is a single value/],
    ["no operation", '{"paths": {}}', /no operation under `paths`/],
    ["paths of another kind", '{"paths": ["/a"]}', /no operation under `paths`/],
    ["several operations", JSON.stringify({ paths: { "/a": { get: {} }, "/b": { get: {} } } }), /there are 2 operations/],
    ["JSON that is cut", JSON.stringify(definition({})).slice(0, 60), /the JSON ends or breaks here/],
    ["JSON that nests", `{"paths": ${"[".repeat(300)}${"]".repeat(300)}}`, /nests deeper than 200/],
    ["a page under the name of one", "Kettles\nURI\nGET /v1/kettles\n", /the JSON ends or breaks here/],
  ])("%s", async (_, page, message) => {
    const error: unknown = await readPage(Buffer.from(page), "x.json").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PageError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) as string });
  });

  test("schemas that refer to each other over and over are read once the limit is reached, or refused", async () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `S${at}`,
        { properties: { a: { $ref: `#/definitions/S${at + 1}` }, b: { $ref: `#/definitions/S${at + 1}` } } },
      ]),
    );
    const read = await answer({ $ref: "#/definitions/S0" }, { ...definitions, S30: { properties: { end: { type: "string" } } } });
    expect(read.structures.length).toBeLessThan(2_000);
    expect(new Set(read.structures.map((one) => one.name)).size).toBe(30);
    const wide = {
      properties: Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`m${at}`, { $ref: "#/definitions/Wide" }])),
    };
    await expect(answer({ properties: { a: { $ref: "#/definitions/Wide" } } }, { Wide: wide })).rejects.toThrow(/hold more than/);
  });
});
