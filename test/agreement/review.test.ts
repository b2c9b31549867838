import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { review } from "../../generator/compare/review-documents.js";
import { schemaCheck } from "../../generator/schema/check.js";
import { fittingSample } from "../../generator/schema/sample.js";
import { isObject, type Json, type JsonObject } from "../../generator/text/json.js";
import { root } from "../golden/make.js";
import { chooser, edited } from "./edits.js";
import { compileFamilies, componentName, documentOf, isTaken } from "./families.js";
import { type Family, family } from "./schemas.js";
import { mutants } from "./values.js";

/** How many pairs are looked at, compiled in lots. `make thorough` asks for more, with a seed of its own. */
const count = Math.ceil(Number(process.env["AGREEMENT_SCHEMAS"] ?? 300) / 6);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_260_101);
const lotSize = 50;

const folder = mkdtempSync(join(root, "build/agreement-review-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Judge = (base: JsonObject, head: JsonObject) => readonly { level: string; operations: readonly string[]; rule: string }[];

/** What is told of a review that sees nothing, in all lots. */
const blind: string[] = [];

const lots = Array.from({ length: Math.ceil(count / lotSize) }, (_, index) => index);

test.each(lots)(
  `what the review calls harmless, validators of before and after call so too: lot %i from seed ${seed}`,
  async (lot) => {
    const pairs = await pairsOf(Math.min(lotSize, count - lot * lotSize), lot);
    const { wrong, harmless, breaking } = judged(pairs, review);
    console.log(`agreement: ${pairs.length} pairs from seed ${seed + lot}, ${harmless} harmless one way, ${breaking} breaking`);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(Math.min(harmless, breaking)).toBeGreaterThan(pairs.length / 4);

    blind.push(...judged(pairs, () => []).wrong);
  },
  600_000,
);

test("a review that sees nothing is told of both directions", () => {
  for (const way of ["requests", "answers"]) expect(blind.filter((text) => text.startsWith(way)).length).toBeGreaterThan(0);
});

interface Pair {
  readonly base: Family;
  readonly head: Family;
  /** Values that fit one side's requests, or answers, and whether they fit the other side's. */
  readonly sent: readonly { readonly value: Json; readonly fits: boolean }[];
  readonly got: readonly { readonly value: Json; readonly fits: boolean }[];
}

/** Two versions of random families, with values of those that send by the old one, and of those that answer by the new one. */
async function pairsOf(size: number, lot: number): Promise<Pair[]> {
  const choose = chooser(seed + lot);
  const drawn = fc.sample(family, { numRuns: size * 2, seed: seed + lot }).filter(isTaken);
  const versions = drawn
    .map((base) => [base, edited(choose, base)] as const)
    .filter(([, head]) => isTaken(head))
    .slice(0, size);
  expect(versions.length).toBe(size);
  const before = await sideOf(
    versions.map(([base]) => base),
    join(folder, `${lot}-base.mjs`),
  );
  const after = await sideOf(
    versions.map(([, head]) => head),
    join(folder, `${lot}-head.mjs`),
  );
  return versions.map(([base, head], index): Pair => {
    const valuesOf = (own: VersionsSide, other: VersionsSide, direction: "request" | "answer"): Pair["sent"] => {
      // Members that go the other way are no part of what is judged, though validators look into them.
      const hidden = [base, head].flatMap((one) => hiddenNames(one, direction === "request" ? "readOnly" : "writeOnly"));
      const values = own.values(index, direction).filter((value) => !hasMember(value, hidden));
      return values.map((value) => ({ value, fits: other.fits(index, direction, value) }));
    };
    return { base, head, sent: valuesOf(before, after, "request"), got: valuesOf(after, before, "answer") };
  });
}

function hiddenNames(schema: Json, flag: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as JsonObject;
  const own = Object.entries(isObject(properties) ? properties : {}).filter(([, one]) => isObject(one) && one[flag] === true);
  return [...own.map(([name]) => name), ...Object.values(schema).flatMap((one: Json) => hiddenNames(one, flag))];
}

function hasMember(value: Json, names: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, member]: [string, Json]) => names.includes(name) || hasMember(member, names));
}

/** The same version of all pairs. */
interface VersionsSide {
  /** A sample of a family, and copies of it with one thing changed, as far as they fit. */
  values(index: number, direction: "request" | "answer"): Json[];
  fits(index: number, direction: "request" | "answer", value: Json): boolean;
}

async function sideOf(families: readonly Family[], file: string): Promise<VersionsSide> {
  const document = documentOf(families);
  const validators = await compileFamilies(document, families.length, file);
  const check = schemaCheck(document);
  const fits: VersionsSide["fits"] = (index, direction, value) => {
    const validate = validators(index, direction);
    // A value of two branches of oneOf is no answer by the letter, but types hold it: who reads answers knows it.
    return (
      validate(value) || (direction === "answer" && validate.errors?.some(({ params }) => params["passingSchemas"]) === true)
    );
  };
  return {
    fits,
    values(index, direction) {
      const schema = { $ref: `#/components/schemas/${componentName(index, "Thing")}` };
      const sample = fittingSample(schema, document, check, direction);
      return [sample, ...mutants(sample)].filter((value) => validators(index, direction)(value));
    },
  };
}

/** Returns each pair of which a review says less than its values do, in words. */
function judged(pairs: readonly Pair[], judge: Judge): { wrong: string[]; harmless: number; breaking: number } {
  const found = { wrong: [] as string[], harmless: 0, breaking: 0 };
  for (const { base, head, sent, got } of pairs) {
    const changes = judge(directed(base), directed(head));
    for (const [way, operation, values] of [
      ["requests", "send", sent],
      ["answers", "get", got],
    ] as const) {
      const reached = changes.filter(({ operations }) => operations.includes(operation));
      const isBreaking = reached.some(({ level }) => level === "breaking");
      found[isBreaking ? "breaking" : "harmless"] += 1;
      const lost = values.find(({ fits }) => !fits);
      if (lost !== undefined && !isBreaking)
        found.wrong.push(`${way} ${JSON.stringify({ lost: lost.value, base, head, said: reached.map(({ rule }) => rule) })}`);
    }
  }
  return found;
}

/** A document that sends a family's `Thing` by one operation and gets it by another. */
function directed(schemas: Family): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const done = { "204": { description: "Done." } };
  return {
    openapi: "3.1.0",
    info: { title: "made", version: "1" },
    paths: {
      "/send": { post: { operationId: "send", requestBody: { required: true, content }, responses: done } },
      "/get": { get: { operationId: "get", responses: { "200": { description: "Got.", content } } } },
    },
    components: { schemas: { ...schemas } },
  };
}
