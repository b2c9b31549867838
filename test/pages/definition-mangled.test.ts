import fc from "fast-check";
import { expect, test } from "vitest";
import { pageTable } from "../../generator/pages/drift/table.js";
import type { Facts } from "../../generator/pages/facts/facts.js";
import { factsFile } from "../../generator/pages/facts/facts-file.js";
import { PageError } from "../../generator/pages/forms/page-error.js";
import { bulb, definition, glass, type Json, lamp } from "./made-up-definition.js";
import { draftOperation, readPage } from "./reader.js";

const whole = definition(
  {
    parameters: [
      { $ref: "#/parameters/Hall" },
      { in: "query", name: "dim", type: "string", enum: ["slow"], pattern: "^slow|fast$" },
      { in: "body", name: "x", schema: { type: "array", items: { $ref: "#/definitions/Lamp" } } },
      { in: "formData", name: "file", type: "file" },
    ],
    responses: {
      200: {
        description: "Lit",
        schema: { allOf: [{ $ref: "#/definitions/Bulb" }, { required: ["lit"] }] },
        examples: { "application/json": {} },
      },
    },
    "x-request-examples-1": { tone: "low" },
  },
  {
    item: { parameters: [{ in: "header", name: "X-Lamp", type: "string" }] },
    parameters: { Hall: { in: "path", name: "hall", required: true, type: "integer" } },
    definitions: { Lamp: { ...lamp, properties: { ...lamp.properties, watts: { type: "integer" } } }, Bulb: bulb, Glass: glass },
  },
);
const KEYS = [
  "$ref",
  "allOf",
  "oneOf",
  "type",
  "properties",
  "items",
  "required",
  "enum",
  "default",
  "pattern",
  "additionalProperties",
  "schema",
  "in",
  "name",
  "responses",
  "parameters",
  "description",
  "maxLength",
];
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    "",
    "STRING",
    "#/definitions/Lamp",
    "#",
    true,
    [],
    {},
    [1],
    [[]],
    { $ref: "#/definitions/Bulb" },
    { $ref: 7 },
    { type: ["null", 3] },
    { properties: { a: null } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

function nodesOf(document: unknown): Json[] {
  const found: Json[] = [];
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    found.push(one as Json);
    Object.values(one).forEach(visit);
  };
  visit(document);
  return found;
}

/** Everything that is done with a definition's facts. */
function use(facts: Facts): void {
  const { method, path } = facts.operation;
  pageTable(factsFile(facts, true));
  if (method !== null && path !== null)
    draftOperation(
      facts,
      method,
      path,
      { kind: "definition", url: "https://pages.invalid/x", updated: null, page: "LightLamp" },
      "lamps",
      {},
    );
}

test("a definition that came to harm anywhere is read, or refused in a line", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(fc.constantFrom(...KEYS)), fc.option(value)), {
        minLength: 1,
        maxLength: 8,
      }),
      async (harms) => {
        const document = structuredClone(whole);
        for (const [at, member, key, put] of harms) {
          const nodes = nodesOf(document);
          const node = nodes[at % nodes.length] ?? {};
          const names = Object.keys(node);
          const name = key ?? names[member % Math.max(names.length, 1)] ?? "type";
          if (put === null) Reflect.deleteProperty(node, name);
          else node[name] = structuredClone(put);
        }
        try {
          use(await readPage(Buffer.from(JSON.stringify(document)), "x.json"));
        } catch (error) {
          expect(error).toBeInstanceOf(PageError);
        }
      },
    ),
    { numRuns: 500 },
  ));
