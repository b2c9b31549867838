import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { linkDocument, type LinkedDocument } from "../../../generator/contract/linked/document.js";
import { openContract } from "../../../generator/contract/linked/files.js";
import { headersOf, type LinkedOperation, linkedOperations } from "../../../generator/contract/linked/operations.js";
import { child, children, type Place } from "../../../generator/contract/linked/place.js";
import { schemaNamesOf } from "../../../generator/contract/linked/schema-names.js";
import { type Load, plainOperations } from "./plain-reading.js";
import { documents } from "./random-documents.js";

type Json = Record<string, unknown>;

const SEED = 20_261;
const FILES = [
  ...readdirSync("spec")
    .filter((name) => name !== "common" && !name.includes("."))
    .map((name) => `spec/${name}/openapi.yaml`),
  ...readdirSync("generated/openapi").map((name) => `generated/openapi/${name}`),
  ...readdirSync("test/golden")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `test/golden/${name}`),
];

const load: Load = (() => {
  const known = new Map<string, unknown>();
  return (file: string) => {
    if (!known.has(file)) known.set(file, parse(readFileSync(file, "utf8"), { maxAliasCount: -1 }));
    return known.get(file);
  };
})();

/** An operation as the oracle tells it. */
function told(document: LinkedDocument, operations: readonly LinkedOperation[]): unknown[] {
  const { reachedBy } = schemaNamesOf(document, operations);
  const types = (place: Place | undefined): string[] => (place ? children(child(place, "content")).map(([type]) => type) : []);
  return operations.map(({ id, method, path, parameters, body, responses }) => ({
    id,
    call: `${method} ${path}`,
    parameters: parameters.map((parameter) => `${parameter.in} ${parameter.name}`).sort(),
    body: types(body),
    answers: responses.flatMap(([status, place]) =>
      types(place).length > 0 ? types(place).map((type) => `${status.toLowerCase()} ${type}`) : [status.toLowerCase()],
    ),
    schemas: [...reachedBy].filter(([, ids]) => ids.includes(id)).map(([name]) => name),
  }));
}

const RANDOM = fc.sample(documents, { numRuns: 300, seed: SEED });

describe("the reader of contracts sees what a simple reading sees", () => {
  const sorted = (operations: readonly unknown[]): unknown[] =>
    operations.map((one) => ({ ...(one as Json), schemas: [...(one as { schemas: string[] }).schemas].sort() }));

  it.each(FILES)("%s", (file) => {
    const { document } = openContract(file, "head");
    const operations = linkedOperations(document);
    expect(operations.length).toBeGreaterThan(0);
    expect(sorted(told(document, operations))).toEqual(plainOperations(file, load));
  });

  it(`in random documents: seed ${SEED}`, () => {
    for (const one of RANDOM) {
      const document = linkDocument(one, "base", "made.yaml");
      expect(sorted(told(document, linkedOperations(document)))).toEqual(plainOperations("made.yaml", () => one));
    }
    const count = RANDOM.map((one) => plainOperations("", () => one));
    expect(count.flat().filter(({ parameters, schemas }) => parameters.length > 0 && schemas.length > 0).length).toBeGreaterThan(
      200,
    );
  });

  it("tells one that loses a parameter, a status or a schema", () => {
    const [file = ""] = FILES;
    const { document } = openContract(file, "head");
    const [first] = told(document, linkedOperations(document)) as Json[];
    const [plain] = plainOperations(file, load);
    for (const member of ["parameters", "answers", "schemas"])
      expect({ ...first, [member]: (first?.[member] as string[]).slice(1) }).not.toEqual(plain);
  });
});

it("follows the headers of answers", () => {
  const header = { description: "Left.", schema: { type: "string" } };
  const document = linkDocument(
    {
      openapi: "3.1.0",
      components: { headers: { Left: header } },
      paths: {
        "/a": {
          get: { responses: { 200: { headers: { "X-Left": { $ref: "#/components/headers/Left" }, "Content-Type": header } } } },
        },
      },
    },
    "base",
  );
  const [operation] = linkedOperations(document);
  const [, response] = operation?.responses[0] ?? [];
  const found = response ? [...headersOf(document, response)] : [];
  expect(found.map(([key, { name, place }]) => [key, name, place.pointer])).toEqual([
    ["x-left", "X-Left", "/components/headers/Left"],
  ]);
});
