import { describe, expect, it } from "vitest";

import { review } from "../../generator/compare/review-documents.js";
import { shared } from "./documents.js";

type Json = Record<string, unknown>;

const string = { type: "string" };
const object = (properties: Json, rest: Json = {}): Json => ({ type: "object", properties, ...rest });
const levels = (from: Json, to: Json): string[] =>
  review(from, to).map(({ level, rule, operations }) => `${level} ${rule} ${operations.join(" ")}`);
const both = (from: unknown, to: unknown): string[] => levels(shared(from), shared(to));

describe("a discriminator whose branches are the components that have its schema in their allOf", () => {
  const base = object({ kind: string }, { required: ["kind"], discriminator: { propertyName: "kind" } });
  const child = (properties: Json): Json => ({ allOf: [{ $ref: "#/components/schemas/Shared" }, object(properties)] });
  const zoo = (children: Json): Json => ({ ...shared(base), components: { schemas: { Shared: base, ...children } } });
  const [cat, dog] = [child({ lives: { type: "integer" } }), child({ tricks: string })];

  it.each<{ title: string; from: Json; to: Json; want: string[] }>([
    {
      title: "one comes",
      from: { Cat: cat, Cow: cat },
      to: { Cat: cat, Cow: cat, Dog: dog },
      want: ["breaking response-body-union-branch-added get swap", "additive request-body-union-branch-added send"],
    },
    {
      title: "a member of one goes",
      from: { Cat: cat, Dog: child({ tricks: string, age: string }) },
      to: { Cat: cat, Dog: dog },
      want: ["breaking request-body-property-removed send get swap"],
    },
    {
      title: "a member of one is bound",
      from: { Cat: cat, Dog: dog },
      to: { Cat: cat, Dog: child({ tricks: { type: "string", maxLength: 3 } }) },
      want: ["breaking request-property-max-length-added send swap", "additive response-property-max-length-added get"],
    },
    { title: "one is another's twin", from: { Cat: cat, Dog: dog }, to: { Dog: dog, Cat: cat }, want: [] },
  ])("$title", ({ from, to, want }) => {
    expect(levels(zoo(from), zoo(to)).sort()).toEqual(want.toSorted());
    for (const one of [from, to]) expect(levels(zoo(one), zoo(one))).toEqual([]);
  });
});

describe("a member that is described now and was asked for before", () => {
  const [asked, described] = [object({}, { required: ["a"] }), object({ a: string }, { required: ["a"] })];
  const branches = (one: Json, rest: Json = {}): Json => object({ b: string, ...rest }, { anyOf: [one, { required: ["b"] }] });

  it.each<{ title: string; from: Json; to: Json; send: string }>([
    { title: "by the schema itself", from: asked, to: described, send: "breaking" },
    { title: "as any value", from: asked, to: object({ a: true }, { required: ["a"] }), send: "additive" },
    {
      title: "by a branch",
      from: branches({ required: ["a"] }),
      to: branches({ required: ["a"] }, { a: string }),
      send: "breaking",
    },
    {
      title: "as a branch described it",
      from: branches(object({ a: string })),
      to: branches(object({ a: string }), { a: string }),
      send: "additive",
    },
    {
      title: "otherwise than a branch did",
      from: branches(object({ a: { type: "integer" } })),
      to: branches(object({ a: { type: "integer" } }), { a: { type: ["integer", "string"], maxLength: 1 } }),
      send: "breaking",
    },
    {
      title: "by a branch, as any value",
      from: branches({ required: ["a"] }),
      to: branches({ required: ["a"] }, { a: true }),
      send: "additive",
    },
    ...["then", "else"].map((keyword) => ({
      title: `by ${keyword}`,
      from: object({ b: string }, { if: { required: ["b"] }, [keyword]: { required: ["a"] } }),
      to: object({ b: string, a: string }, { if: { required: ["b"] }, [keyword]: { required: ["a"] } }),
      send: "breaking",
    })),
    {
      title: "by nothing but a condition that forbids it",
      from: object({ b: string }, { if: { required: ["b"] }, else: { properties: { a: false } } }),
      to: object({ b: string, a: string }, { if: { required: ["b"] }, else: { properties: { a: false } } }),
      send: "additive",
    },
    {
      title: "by a branch of then",
      from: object({ b: string }, { if: { required: ["b"] }, then: { anyOf: [{ required: ["a"] }, { required: ["c"] }] } }),
      to: object(
        { b: string, a: string },
        { if: { required: ["b"] }, then: { anyOf: [{ required: ["a"] }, { required: ["c"] }] } },
      ),
      send: "breaking",
    },
    {
      title: "by another member",
      from: object({ b: string }, { dependentRequired: { b: ["a"] } }),
      to: object({ b: string, a: string }, { dependentRequired: { b: ["a"] } }),
      send: "breaking",
    },
    {
      title: "by what depends on another member",
      from: object({ b: string }, { dependentSchemas: { b: { required: ["a"] } } }),
      to: object({ b: string, a: string }, { dependentSchemas: { b: { required: ["a"] } } }),
      send: "breaking",
    },
    {
      title: "by the schema around the branch that describes it",
      from: object({ a: string }, { anyOf: [object({ b: string }), { required: ["c"] }] }),
      to: object({ a: string }, { anyOf: [object({ b: string, a: { type: "integer" } }), { required: ["c"] }] }),
      send: "breaking",
    },
    {
      title: "by another union than the branch's",
      from: { allOf: [branches({ required: ["a"] }), branches(object({ b: string }))] },
      to: { allOf: [branches({ required: ["a"] }), branches(object({ b: string, a: string }))] },
      send: "breaking",
    },
    {
      title: "by another branch of the same union",
      from: {
        oneOf: [
          object({ kind: { const: "p" }, b: string }, { required: ["kind"] }),
          object({ kind: { const: "q" }, a: string }, { required: ["kind"] }),
        ],
      },
      to: {
        oneOf: [
          object({ kind: { const: "p" }, b: string, a: { type: "integer" } }, { required: ["kind"] }),
          object({ kind: { const: "q" }, a: string }, { required: ["kind"] }),
        ],
      },
      send: "additive",
    },
    { title: "by nothing", from: object({ b: string }), to: object({ b: string, a: string }), send: "additive" },
  ])("$title: $send to those who send", ({ from, to, send }) => {
    expect(both(from, to)).toContainEqual(expect.stringMatching(new RegExp(`^${send} request-body-property-added send`)));
  });
});

describe("what the parts of a schema say of each other's members", () => {
  it.each<{ title: string; from: Json; to: Json; want: RegExp }>([
    {
      title: "a pattern of one part binds a member of another",
      from: { allOf: [object({ x_a: string }), { patternProperties: { "^x_": { minLength: 1 } } }] },
      to: { allOf: [object({ x_a: string }), { patternProperties: { "^x_": { minLength: 2 } } }] },
      want: /^breaking request-(property|body)-min-length-increased send/,
    },
    {
      title: "what one part says of other members binds a member of another",
      from: { allOf: [object({ a: string }), { type: "object", additionalProperties: { maxLength: 9 } }] },
      to: { allOf: [object({ a: string }), { type: "object", additionalProperties: { maxLength: 5 } }] },
      want: /^breaking request-(property|body)-max-length-decreased send/,
    },
    {
      title: "a pattern that comes binds names that another one matches too",
      from: object({}, { patternProperties: { "^a": string }, additionalProperties: false }),
      to: object({}, { patternProperties: { "^a": string, a$: { maxLength: 1 } }, additionalProperties: false }),
      want: /^breaking request-(property|body)-schema-added send/,
    },
    {
      title: "one of several choices changes its place, and another one comes",
      from: { type: "object", allOf: [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }] },
      to: {
        type: "object",
        allOf: [{ anyOf: [{ required: ["c"] }, { required: ["d"] }] }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
      },
      want: /^breaking request-(property|body)-union-added send/,
    },
  ])("$title", ({ from, to, want }) => {
    expect(both(from, to)).toContainEqual(expect.stringMatching(want));
    expect(both(from, from)).toEqual([]);
  });
});
