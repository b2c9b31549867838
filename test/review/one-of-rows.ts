export type Json = Record<string, unknown>;

export const string: Json = { type: "string" };
export const integer: Json = { type: "integer" };
export const object: (properties: Json, required?: readonly string[], rest?: Json) => Json = (
  properties,
  required = [],
  rest = {},
) => ({
  type: "object",
  properties,
  required,
  ...rest,
});
const closed = { additionalProperties: false };
export const a: Json = object({ a: string }, ["a"]);
export const b: Json = object({ b: string }, ["b"]);
const kind = (value: string, rest: Json = {}): Json => object({ kind: { const: value }, ...rest }, ["kind"]);

export interface Row {
  readonly title: string;
  readonly from: Json;
  readonly to: Json;
  /** Fits before and not after: exactly one branch must fit. */
  readonly value: unknown;
}

export const breaking: readonly Row[] = [
  {
    title: "a branch loses a required member",
    from: { oneOf: [a, b] },
    to: { oneOf: [a, object({ b: string })] },
    value: { a: "x" },
  },
  {
    title: "a branch comes that others' values fit",
    from: { oneOf: [a] },
    to: { oneOf: [a, object({ b: string })] },
    value: { a: "x" },
  },
  {
    title: "a number beside integers",
    from: { oneOf: [string, integer] },
    to: { oneOf: [string, integer, { type: "number" }] },
    value: 1,
  },
  {
    title: "one schema becomes two that ask for less",
    from: object({ a: string, b: string }, ["a", "b"]),
    to: { oneOf: [object({ a: string, b: string }, ["a"]), object({ a: string, b: string }, ["b"])] },
    value: { a: "x", b: "y" },
  },
  {
    title: "ranges that meet",
    from: {
      oneOf: [
        { type: "integer", maximum: 5 },
        { type: "integer", minimum: 6 },
      ],
    },
    to: {
      oneOf: [
        { type: "integer", maximum: 6 },
        { type: "integer", minimum: 6 },
      ],
    },
    value: 6,
  },
  {
    title: "a value in two lists",
    from: { oneOf: [{ enum: ["A", "B"] }, { enum: ["C"] }] },
    to: { oneOf: [{ enum: ["A", "B"] }, { enum: ["C", "B"] }] },
    value: "B",
  },
  {
    title: "null beside a branch that may be null",
    from: { oneOf: [{ type: ["string", "null"] }, integer] },
    to: { oneOf: [{ type: ["string", "null"] }, integer, { type: "null" }] },
    value: null,
  },
  {
    title: "null beside the one branch, which may be null",
    from: { type: ["string", "null"] },
    to: { oneOf: [{ type: ["string", "null"] }, { type: "null" }] },
    value: null,
  },
  {
    title: "a branch that may be null beside null",
    from: { oneOf: [{ type: "null" }, string] },
    to: { oneOf: [{ type: "null" }, string, { anyOf: [integer, { type: "null" }] }] },
    value: null,
  },
  {
    title: "null twice",
    from: { oneOf: [string, { type: "null" }] },
    to: { oneOf: [string, { type: "null" }, { type: "null" }] },
    value: null,
  },
  {
    title: "exactly one instead of any, where two may be null",
    from: { anyOf: [{ type: "null" }, integer, { type: ["string", "null"] }] },
    to: { oneOf: [{ type: "null" }, integer, { type: ["string", "null"] }] },
    value: null,
  },
  { title: "the same branch twice", from: { oneOf: [a, b] }, to: { oneOf: [a, b, a] }, value: { a: "x" } },
  {
    title: "a closed branch is opened",
    from: { oneOf: [object({ a: string }, [], closed), b] },
    to: { oneOf: [object({ a: string }), b] },
    value: { b: "y" },
  },
  {
    title: "a member of a branch takes another type",
    from: { oneOf: [object({ v: string }, ["v"]), object({ v: integer }, ["v"])] },
    to: { oneOf: [object({ v: { type: ["string", "integer"] } }, ["v"]), object({ v: integer }, ["v"])] },
    value: { v: 1 },
  },
  {
    title: "an empty list fits both",
    from: {
      oneOf: [
        { type: "array", items: string, minItems: 1 },
        { type: "array", items: integer },
      ],
    },
    to: {
      oneOf: [
        { type: "array", items: string },
        { type: "array", items: integer },
      ],
    },
    value: [],
  },
  {
    title: "a branch drops what it must not hold",
    from: { oneOf: [{ ...a, not: { required: ["b"] } }, b] },
    to: { oneOf: [a, b] },
    value: { a: "x", b: "y" },
  },
];

export const additive: readonly Omit<Row, "value">[] = [
  { title: "a branch of another type comes", from: { oneOf: [a, string] }, to: { oneOf: [a, string, integer] } },
  {
    title: "a branch with a tag of its own comes",
    from: { oneOf: [kind("a"), kind("b")] },
    to: { oneOf: [kind("a"), kind("b"), kind("c")] },
  },
  {
    title: "closed branches with other members",
    from: { oneOf: [object({ a: string }, ["a"], closed)] },
    to: { oneOf: [object({ a: string }, ["a"], closed), object({ b: string }, ["b"], closed)] },
  },
  {
    title: "a range moves, and meets none",
    from: {
      oneOf: [
        { type: "integer", maximum: 5 },
        { type: "integer", minimum: 8 },
      ],
    },
    to: {
      oneOf: [
        { type: "integer", maximum: 7 },
        { type: "integer", minimum: 8 },
      ],
    },
  },
  {
    title: "lists without a common value",
    from: { oneOf: [{ enum: ["A"] }, { enum: ["B"] }] },
    to: { oneOf: [{ enum: ["A"] }, { enum: ["B", "C"] }] },
  },
  {
    title: "branches that refuse each other's members",
    from: { oneOf: [{ ...a, not: { required: ["b"] } }] },
    to: {
      oneOf: [
        { ...a, not: { required: ["b"] } },
        { ...b, not: { required: ["a"] } },
      ],
    },
  },
  {
    title: "branches that refuse any of several members",
    from: { oneOf: [{ ...a, not: { anyOf: [{ required: ["b"] }, { required: ["c"] }] } }] },
    to: { oneOf: [{ ...a, not: { anyOf: [{ required: ["b"] }, { required: ["c"] }] } }, b] },
  },
  {
    title: "a member of another type tells them apart",
    from: { oneOf: [object({ v: string }, ["v"])] },
    to: { oneOf: [object({ v: string }, ["v"]), object({ v: integer }, ["v"])] },
  },
  {
    title: "the members that must be sent stand around the branches",
    from: {
      type: "object",
      required: ["kind"],
      oneOf: [{ properties: { kind: { const: "a" } } }, { properties: { kind: { const: "b" } } }],
    },
    to: {
      type: "object",
      required: ["kind"],
      oneOf: [
        { properties: { kind: { const: "a" } } },
        { properties: { kind: { const: "b" } } },
        { properties: { kind: { const: "c" } } },
      ],
    },
  },
  {
    title: "the member that tells branches apart must be sent for one of them only",
    from: { oneOf: [kind("a"), kind("b")] },
    to: { oneOf: [object({ kind: { const: "a" } }), kind("b")] },
  },
  {
    title: "a limit moves in a branch of a type of its own",
    from: { oneOf: [{ type: "string", maxLength: 2 }, integer] },
    to: { oneOf: [{ type: "string", maxLength: 9 }, integer] },
  },
  {
    title: "a member is described where any fitted before",
    from: { oneOf: [object({ a: string }), b] },
    to: { oneOf: [object({ a: string, c: {} }), b] },
  },
  {
    title: "a default comes",
    from: { oneOf: [object({ a: string }), b] },
    to: { oneOf: [object({ a: { ...string, default: "x" } }), b] },
  },
  { title: "any one of them may fit", from: { anyOf: [a] }, to: { anyOf: [a, object({ b: string })] } },
  {
    title: "lists of items that differ",
    from: { oneOf: [{ type: "array", items: string, minItems: 1 }] },
    to: {
      oneOf: [
        { type: "array", items: string, minItems: 1 },
        { type: "array", items: integer, minItems: 1 },
      ],
    },
  },
];
