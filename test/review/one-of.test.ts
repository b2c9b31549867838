import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { review } from "../../generator/compare/review-documents.js";
import { PLACES, shared, wrap } from "./documents.js";
import { a, additive, b, breaking, integer, type Json, object, string } from "./one-of-rows.js";

/** Values that tell the schemas of the rows apart; what JSON Schema says of each is asked of Ajv. */
const members: readonly Json[] = [
  {},
  { a: "x" },
  { b: "y" },
  { v: 1 },
  { v: "x" },
  { kind: "a" },
  { kind: "b" },
  { kind: "c" },
  { c: 1 },
];
const values: readonly unknown[] = [
  ...[null, true, 0, 1, 5, 6, 7, 8, 9, 1.5, "", "A", "B", "C", "x", "longer than", [], [1], ["x"], [1, "x"]],
  ...members.flatMap((one) => members.map((other) => ({ ...one, ...other }))),
];

const ajv = new Ajv2020({ strict: false });
const losesOf = (from: Json, to: Json): unknown[] => {
  const [before, after] = [ajv.compile(from), ajv.compile(to)];
  return values.filter((value) => before(value) && !after(value));
};

/** Levels by operation of a schema that `send` sends, `get` gets and `swap` does both with. */
function levelsOf(from: Json, to: Json): Record<string, string> {
  const found: Record<string, string> = {};
  for (const level of ["text", "additive", "breaking"])
    for (const change of review(shared(from), shared(to)).filter((one) => one.level === level))
      for (const operation of change.operations) found[operation] = level;
  return found;
}

describe.each(PLACES)("oneOf as %s, in requests", (place) => {
  it.each(breaking)("breaks: $title", ({ from, to }) => {
    expect(levelsOf(wrap(place, from), wrap(place, to))).toMatchObject({ send: "breaking", swap: "breaking" });
  });

  it.each(additive)("adds: $title", ({ from, to }) => {
    expect(levelsOf(wrap(place, from), wrap(place, to))).toMatchObject({ send: "additive" });
  });
});

describe("what Ajv says of the rows", () => {
  it.each(breaking)("a value is lost: $title", ({ from, to, value }) => expect(losesOf(from, to)).toContainEqual(value));
  it.each(additive)("no value is lost: $title", ({ from, to }) => expect(losesOf(from, to)).toEqual([]));
});

describe("a discriminator", () => {
  const document = (names: readonly string[], discriminator: Json | undefined): Json => {
    const schema = {
      oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
      ...(discriminator && { discriminator }),
    };
    const components = shared(schema)["components"] as { schemas: Json };
    const pet = object({ kind: string }, ["kind"]);
    return { ...shared(schema), components: { schemas: { ...components.schemas, Cat: pet, Dog: pet, Cow: pet } } };
  };
  const level = (discriminator: Json | undefined): string[] =>
    review(document(["Cat", "Dog"], discriminator), document(["Cat", "Dog", "Cow"], discriminator))
      .filter(({ operations }) => operations.includes("send"))
      .map((change) => change.level);

  it("names the branch, so that another one takes nothing away", () => {
    expect(level({ propertyName: "kind" })).toEqual(["additive"]);
    expect(level(undefined)).toEqual(["breaking"]);
  });
});

describe("the entry of a branch that admits more", () => {
  const changes = review(shared({ oneOf: [a, b] }), shared({ oneOf: [a, object({ b: string })] }));

  it("is one for requests, says what happened and what it means, and leads to it", () => {
    const sent = changes.filter(({ operations }) => operations.includes("send"));
    expect(sent).toMatchObject([
      {
        rule: "request-body-union-branches-overlap",
        level: "breaking",
        operations: ["send", "swap"],
        message:
          "In requests, the application/json body: `b` is optional now. So a value may fit /components/schemas/Shared/oneOf/0 and /components/schemas/Shared/oneOf/1, and exactly one of them must fit.",
        pointer: "/components/schemas/Shared/oneOf/1/required",
      },
    ]);
  });

  it("leaves texts, and breaks that are there anyhow, as they are", () => {
    const to = object({ b: { ...string, description: "New." } });
    const rules = review(shared({ oneOf: [a, b] }), shared({ oneOf: [a, to] })).filter(
      ({ operations }) => operations[0] === "send",
    );
    expect(rules.map(({ rule }) => rule)).toEqual(["request-body-union-branches-overlap", "request-property-text-changed"]);
    const broken = review(shared({ oneOf: [a, b] }), shared({ oneOf: [a, object({ b: integer })] }));
    expect(broken.map(({ rule }) => rule)).not.toContain("request-body-union-branches-overlap");
    expect(broken.some(({ rule, level: found }) => rule === "request-property-type-changed" && found === "breaking")).toBe(true);
  });
});
