import { describe, expect, it } from "vitest";
import { ownRules } from "../../profiles/huawei/lint/ruleset.js";
import { changed } from "./lint-document.js";

type Check = (document: unknown) => unknown[];

const checks = Object.entries(ownRules).map(([name, rule]): [string, Check] => {
  if (typeof rule !== "object" || !("then" in rule) || Array.isArray(rule.then))
    throw new Error(`${name} is no rule of one check.`);
  const check: unknown = rule.then.function;
  if (typeof check !== "function") throw new Error(`${name} has no check.`);
  return [name, (document) => check(document)];
});

const values = [
  null,
  true,
  7,
  "",
  "#/components/schemas/Task",
  [],
  [null],
  {},
  { $ref: "#/components/schemas/Task" },
  { $ref: "#" },
];

/** Without it, each place has a third of the values in turn, so that all of them come to all kinds of places. */
const isThorough = process.env["THOROUGH"] === "1";
let turn = 0;

/** Gives documents that have one of the values in one place of the valid document. */
function* spoiled(): Generator<{ document: unknown; pointer: string }> {
  const document: unknown = changed({});
  yield* spoiledBelow(document, document, "");
}

function* spoiledBelow(document: unknown, at: unknown, pointer: string): Generator<{ document: unknown; pointer: string }> {
  if (typeof at !== "object" || at === null) return;
  for (const key of Object.keys(at)) {
    const before: unknown = Reflect.get(at, key);
    for (const value of isThorough ? values : values.filter((_, index) => index % 3 === turn % 3)) {
      Reflect.set(at, key, value);
      yield { document: structuredClone(document), pointer: `${pointer}/${key}` };
    }
    turn += 1;
    Reflect.set(at, key, before);
    yield* spoiledBelow(document, before, `${pointer}/${key}`);
  }
}

describe("whatever stands in a place of a document", () => {
  const documents = [...spoiled(), ...values.map((document) => ({ document, pointer: "" }))];

  it("is tried in many places", () => {
    expect(documents.length).toBeGreaterThan(1000);
  });

  it.each(checks)("%s does not throw", (_, check) => {
    for (const { document, pointer } of documents) expect(() => check(document), pointer).not.toThrow();
  });
});

describe("a document that refers to itself", () => {
  const loop = { $ref: "#/components/schemas/Loop" };
  const document = changed({
    set: {
      "/components/schemas/Loop": { ...loop, allOf: [loop], properties: { a: loop }, required: ["a", "b"] },
      "/components/schemas/Task": loop,
      "/components/responses/BadRequest": { $ref: "#/components/responses/BadRequest" },
    },
  });

  it.each(checks)("%s ends", (_, check) => {
    expect(check(document)).toBeInstanceOf(Array);
  });
});
