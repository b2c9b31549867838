import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundle } from "../../generator/contract/bundle.js";
import type { Bundle } from "../../generator/contract/document.js";
import { type SpecOperation, specOperations } from "../../generator/pages/drift/spec-table.js";
import { canonical } from "../../generator/text/json.js";
import { features, root } from "../golden/make.js";
import { SERVICES } from "../facts/services.js";
import { type OracleOperation, oracleOperations } from "./spec-table-oracle.js";

const documents = [
  ...SERVICES.map((service) => `spec/${service}/openapi.yaml`),
  ...features.map((feature) => `test/golden/${feature}.yaml`),
];

/** Everything that is said, one fact a line. */
function linesOf({ id, table, errata }: OracleOperation | SpecOperation): string[] {
  const facts = [...table].flatMap(([member, stated]) =>
    [...stated].map(([fact, { value, pointer }]) => `${id} ${member}: ${fact} = ${canonical(value)} (${pointer})`),
  );
  return [...facts, ...errata.map((one) => `${id} ${one.member}: erratum ${one.fact} (${one.pointer})`)];
}

function both({ document, ...rest }: Bundle): { read: string[]; oracle: string[] } {
  return {
    read: specOperations({ document, ...rest })
      .flatMap(linesOf)
      .sort(),
    oracle: oracleOperations(document).flatMap(linesOf).sort(),
  };
}

describe("what drift reads of a document is what an independent reading finds", () => {
  it.each(documents)("%s", async (file) => {
    const { read, oracle } = both(await bundle(file, { root }));
    expect(read.length).toBeGreaterThan(0);
    expect(read).toEqual(oracle);
  });

  it("looks at all documents", () => {
    expect(documents.length).toBeGreaterThan(30);
  });
});

const folder = mkdtempSync(join(tmpdir(), "spec-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HARD = `
openapi: 3.1.0
info: { title: Hard, version: 1.0.0 }
paths:
  /v1/{id}:
    parameters:
      - $ref: "#/components/parameters/Id"
    post:
      operationId: hard
      requestBody: { $ref: "#/components/requestBodies/Body" }
      responses:
        "200": { $ref: "#/components/responses/Done" }
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id~1of~0it" } }
  requestBodies:
    Body: { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Node" } } } } }
  responses:
    Done: { description: Done, content: { application/json: { schema: { $ref: "#/components/schemas/First" } } } }
  schemas:
    Id/of~it: { type: string, minLength: 3, maxLength: 9 }
    First: { $ref: "#/components/schemas/Node", description: Beside. }
    Node:
      type: object
      required: [name]
      x-errata: [{ fact: type, page: A text., spec: An object., reason: It is one. }]
      properties:
        name: { $ref: "#/components/schemas/Id~1of~0it", maxLength: 5 }
        next: { type: array, items: { $ref: "#/components/schemas/Node" } }
        orNone: { anyOf: [{ $ref: "#/components/schemas/Leaf" }, { type: "null" }] }
        byName: { type: object, additionalProperties: { type: array, items: { $ref: "#/components/schemas/Leaf" } } }
    Leaf: { type: object, properties: { kind: { type: string, enum: [b, a] } } }
`;

async function readHard(text: string): Promise<Bundle> {
  mkdirSync(join(folder, "spec"), { recursive: true });
  writeFileSync(join(folder, "spec/openapi.yaml"), text);
  return bundle("spec/openapi.yaml", { root: folder });
}

describe("references of every kind", () => {
  it("are followed alike, those within themselves too", async () => {
    const { read, oracle } = both(await readHard(HARD));
    expect(read).toEqual(oracle);
    expect(read).toContain("hard request name: maxLength = 5 (/components/schemas/Id~1of~0it/maxLength)");
    expect(read).toContain('hard request orNone.kind: enum = ["a","b"] (/components/schemas/Leaf/properties/kind/enum)');
    expect(read).toContain('hard request byName.kind: enum = ["a","b"] (/components/schemas/Leaf/properties/kind/enum)');
  });

  it("a reading that follows none of them is found", async () => {
    const { document, ...rest } = await readHard(HARD);
    const blind = JSON.parse(JSON.stringify(document).replaceAll('"$ref"', '"x-none"'));
    expect(both({ document: blind, ...rest }).read).not.toEqual(both({ document, ...rest }).oracle);
  });
});
