import { describe, expect, test } from "vitest";
import type { Limits } from "../../generator/pages/facts/facts.js";
import { big, bulb, definition, facts, glass, lamp, names, text } from "./made-up-definition.js";
import { read, readPage } from "./reader.js";

describe("a definition has the facts that a page has", () => {
  const whole = definition(
    {
      description: "Lights a lamp.",
      deprecated: true,
      "x-auth": { abacAction: "hall:lamps:light" },
      parameters: [
        { in: "header", name: "X-Auth-Token", required: true, type: "string" },
        { in: "query", name: "dim", type: "STRING", pattern: "^slow|fast$", description: "How." },
        { in: "body", name: "Lamp", required: true, schema: { $ref: "#/definitions/Lamp" } },
      ],
      responses: {
        202: { description: "Lit", schema: { $ref: "#/definitions/Bulb" }, examples: { "application/json": { lit: true } } },
        400: {
          description: "Dark",
          schema: { type: "object", required: ["code"], properties: { code: { type: "string" }, why: { type: "string" } } },
        },
        500: { description: "Broken" },
      },
      "x-request-examples-1": { tone: "low" },
      "x-request-examples-url-1": "POST https://{endpoint}/v1/1/lamps",
      "x-request-examples-description-1": "Low",
      "x-request-examples-text-2": '{ "tone": "high" }',
      "x-request-examples-2": "GET / HTTP/1.1",
    },
    {
      item: { parameters: [{ $ref: "#/parameters/Hall" }] },
      parameters: {
        Hall: { in: "path", name: "hall", required: true, type: "integer", format: "int32", minimum: 1, maximum: 7 },
      },
      definitions: { Lamp: lamp, Bulb: bulb, Glass: glass },
    },
  );

  test("parameters, body, structures, limits, answers, examples, marks", async () => {
    const read = await readPage(big(whole), "LightLamp.json");
    const line = expect.any(Number) as number;
    const field = (name: string, type: string, required: boolean | null, limits: Limits = {}, description = ""): unknown => ({
      name,
      required,
      type,
      description,
      limits,
      lost: [],
      line,
    });
    const structures = (part: string, status: number | null, of: string): unknown[] => [
      {
        name: "Glass",
        of: `${of}glass`,
        in: part,
        status,
        fields: [field("color", "String", part === "request" ? false : null)],
      },
    ];
    expect(read).toEqual({
      page: { title: "Lights", url: null, updated: null, form: "definition", apiName: "LightLamp" },
      operation: { method: "POST", path: "/v1/{hall}/lamps", description: "Lights a lamp.", deprecated: true },
      parameters: [
        { in: "header", ...Object(field("X-Auth-Token", "String", true)) },
        { in: "query", ...Object(field("dim", "String", false, { enum: ["slow", "fast"] }, "How.")) },
        { in: "path", ...Object(field("hall", "Integer", true, { minimum: 1, maximum: 7 })) },
      ],
      requestBody: [
        field("tone", "String", true, { minLength: 1, maxLength: 9, default: "low", enum: ["low", "high"] }, "Its tone."),
        field("watts", "Long", false, { minimum: 0, maximum: "9223372036854775807" }),
        field("bulbs", "Array of Bulb objects", false, { minItems: 1, maxItems: 4 }),
        field("tags", "Array of strings", false, { itemMinLength: 1, itemMaxLength: 8 }),
        { ...Object(field("key", "String", false, { pattern: "^[a-z]{3}$" })), sensitive: true },
      ],
      structures: [
        {
          name: "Bulb",
          of: "bulbs",
          in: "request",
          status: null,
          fields: [field("glass", "Glass object", false, {}, "Own words."), field("lit", "Boolean", false, { default: "true" })],
        },
        ...structures("request", null, "bulbs."),
        ...structures("response", 202, ""),
      ],
      missingStructures: [],
      responses: [
        {
          status: 202,
          text: "Lit",
          body: [field("glass", "Glass object", null, {}, "Own words."), field("lit", "Boolean", null, { default: "true" })],
        },
        { status: 400, text: "Dark", body: [field("code", "String", true), field("why", "String", false)] },
        { status: 500, text: "Broken", body: null },
      ],
      examples: {
        requests: [
          { text: "Low", method: "POST", url: "https://{endpoint}/v1/1/lamps", json: { tone: "low" } },
          { text: "", method: null, url: null, json: { tone: "high" } },
        ],
        responses: [{ status: 202, text: "", json: { lit: true } }],
      },
      statusCodes: [
        [202, "Lit"],
        [400, "Dark"],
        [500, "Broken"],
      ],
      notes: [
        { line, text: "dim: the pattern ^slow|fast$ is read as a list of values" },
        { line, text: "permission hall:lamps:light" },
      ],
      unread: [],
    });
  });

  test("each field has its line in the text", async () => {
    const lines = big(whole).toString("utf8").split("\n");
    const read = await readPage(big(whole), "LightLamp.json");
    for (const field of [...(read.requestBody ?? []), ...read.structures.flatMap((one) => one.fields)])
      expect(lines[field.line - 1]).toContain(`"${field.name}": {`);
  });

  test("OpenAPI 3.0 of one operation, its path beside its name", async () => {
    const read = await facts({
      openapi: "3.0.0",
      paths: {
        "/LightLamp": {
          "x-url": "{endpoint}/v1/{hall}/lamps",
          put: {
            operationId: "LightLamp",
            parameters: [
              { $ref: "#/components/parameters/Hall" },
              {
                in: "query",
                name: "dim",
                description: "How.",
                schema: { type: "array", items: { type: "integer", format: "int64" } },
              },
            ],
            requestBody: {
              content: { "application/json": { schema: { $ref: "#/components/schemas/Lamp" }, example: { on: true } } },
            },
            responses: {
              200: {
                description: "Lit",
                content: {
                  "application/json": {
                    schema: { $ref: "#/components/schemas/Lamp" },
                    examples: { one: { value: { on: false } } },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        parameters: { Hall: { in: "path", name: "hall", required: true, schema: { type: "string", maxLength: 4 } } },
        schemas: { Lamp: { properties: { on: { type: ["null", "boolean"] } } } },
      },
    });
    expect(read.operation).toMatchObject({ method: "PUT", path: "/v1/{hall}/lamps" });
    expect(read.parameters.map((one) => [one.in, one.name, one.type, one.limits])).toEqual([
      ["path", "hall", "String", { maxLength: 4 }],
      ["query", "dim", "Array of longs", {}],
    ]);
    expect([names(read.requestBody), names(read.responses[0]?.body)]).toEqual([["on"], ["on"]]);
    expect([read.examples.requests[0]?.json, read.examples.responses[0]?.json]).toEqual([{ on: true }, { on: false }]);
  });

  test("any other word of it is another fingerprint, the order of its members is none", async () => {
    const mark = async (document: unknown): Promise<string> => (await read(text(document), "x.json")).fingerprint;
    const one = definition({ responses: { 200: { description: "Lit" } } });
    const turned = Object.fromEntries(Object.entries(one).reverse());
    expect(await mark(turned)).toBe(await mark(one));
    expect(await mark(definition({ responses: { 200: { description: "Dark" } } }))).not.toBe(await mark(one));
    expect(await mark(one)).toMatch(/^definition:[0-9a-f]{16}$/);
  });
});
