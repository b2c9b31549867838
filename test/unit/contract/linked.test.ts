import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { namesOf } from "../../../generator/compare/checks/names.js";
import { openContract as openOld } from "../../../generator/compare/reader/files.js";
import { openDocument } from "../../../generator/compare/reader/document.js";
import { operationsOf } from "../../../generator/compare/reader/operations.js";
import { linkDocument, type LinkedDocument } from "../../../generator/contract/linked/document.js";
import { openContract } from "../../../generator/contract/linked/files.js";
import { headersOf, type LinkedOperation, linkedOperations } from "../../../generator/contract/linked/operations.js";
import { child, children, type Place } from "../../../generator/contract/linked/place.js";
import { schemaNamesOf } from "../../../generator/contract/linked/schema-names.js";
import { OPERATION_ROWS } from "../../review/operation-rows.js";
import { SAME_ROWS, SCHEMA_ROWS } from "../../review/schema-rows.js";
import { PLACES, shared, wrap } from "../../review/documents.js";
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
    schemas: [...reachedBy].filter(([, ids]) => ids.includes(id)).flatMap(([name, _ids]) => name),
  }));
}

/** What both readers say of a document, places as they are told to people. */
function whole(document: LinkedDocument, read: typeof linkedOperations, names: typeof schemaNamesOf): unknown {
  const at = ({ side, file, keys, pointer, id, value }: Place): unknown => [side, file, keys, pointer, id, value];
  const operations = read(document);
  const { schemas, reachedBy, hooked } = names(document, operations);
  return {
    operations: operations.map((one) => ({
      ...one,
      place: at(one.place),
      pathItem: at(one.pathItem),
      parameters: one.parameters.map((parameter) => ({ ...parameter, place: at(parameter.place) })),
      body: one.body && at(one.body),
      responses: one.responses.map(([status, place]) => [status, at(place)]),
      servers: at(one.servers),
      security: at(one.security),
    })),
    schemas: [...schemas].map(([name, place]) => [name, at(place)]).sort(),
    reachedBy: [...reachedBy].map(([name, ids]) => [name, [...ids].sort()]).sort(),
    hooked: [...hooked].sort(),
  };
}

const MADE: readonly unknown[] = [
  ...[...SCHEMA_ROWS.flatMap(({ from, to }) => [from, to]), ...SAME_ROWS.flatMap(([, one, other]) => [one, other])].flatMap(
    (schema) => PLACES.map((place) => shared(wrap(place, schema))),
  ),
  ...OPERATION_ROWS.flatMap(({ from, to }) => [from, to]),
];
const RANDOM = fc.sample(documents, { numRuns: 300, seed: SEED });

describe("the reader of contracts, beside the one that it replaces", () => {
  it.each(FILES)("%s", (file) => {
    const { document } = openContract(file, "head");
    const old = openOld(file, "head").document;
    expect(whole(document, linkedOperations, schemaNamesOf)).toEqual(
      whole(old as never, operationsOf as never, namesOf as never),
    );
  });

  it("says the same of every document of the review's tables", () => {
    for (const one of MADE) {
      const old = openDocument(one, "base");
      expect(whole(linkDocument(one, "base"), linkedOperations, schemaNamesOf)).toEqual(
        whole(old as never, operationsOf as never, namesOf as never),
      );
    }
  });

  it(`says the same of random documents: seed ${SEED}`, () => {
    for (const one of RANDOM) {
      const old = openDocument(one, "base");
      expect(whole(linkDocument(one, "base"), linkedOperations, schemaNamesOf)).toEqual(
        whole(old as never, operationsOf as never, namesOf as never),
      );
    }
  });
});

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
