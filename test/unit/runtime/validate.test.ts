import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/text/json.js";
import { compileSchemas } from "../../../generator/emit/validate/compiled-schemas.js";
import { check } from "../../../runtime/src/validate/check.js";
import { compile } from "../schema/compile.js";

interface Row {
  readonly name: string;
  readonly schema: JsonObject;
  readonly value: unknown;
  /** Pointer, keyword and message of each problem. */
  readonly want: readonly (readonly [pointer: string, keyword: string, message: string])[];
}

const member = (schema: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties: { m: schema },
  ...(required.length > 0 ? { required: [...required] } : {}),
});
const secret = "s3cr3t-token-value";

const rows: readonly Row[] = [
  { name: "a fitting value", schema: member({ type: "string" }), value: { m: "x" }, want: [] },
  { name: "an unknown member", schema: member({ type: "string" }), value: { other: 1 }, want: [] },
  {
    name: "a missing member by its own pointer",
    schema: member({}, ["m", "a/b~c"]),
    value: {},
    want: [
      ["/m", "required", "is required"],
      ["/a~1b~0c", "required", "is required"],
    ],
  },
  {
    name: "undefined is absent",
    schema: member({ type: "string" }, ["m"]),
    value: { m: undefined },
    want: [["/m", "required", "is required"]],
  },
  { name: "an undefined optional member", schema: member({ type: "string" }), value: { m: undefined }, want: [] },
  {
    name: "a member of the prototype is none",
    schema: { type: "object", required: ["toString"] },
    value: {},
    want: [["/toString", "required", "is required"]],
  },
  {
    name: "another type",
    schema: member({ type: "string" }),
    value: { m: 5 },
    want: [["/m", "type", "must be string, is number"]],
  },
  {
    name: "a string where a number is due is not shown",
    schema: member({ type: "integer" }),
    value: { m: secret },
    want: [["/m", "type", "must be integer, is a string of 18 characters"]],
  },
  { name: "no input", schema: member({}), value: undefined, want: [["", "type", "must be object, is undefined"]] },
  { name: "null", schema: member({ type: "string" }), value: { m: null }, want: [["/m", "type", "must be string, is null"]] },
  { name: "null where it may be", schema: member({ type: ["string", "null"], maxLength: 1 }), value: { m: null }, want: [] },
  {
    name: "too short",
    schema: member({ type: "string", minLength: 20 }),
    value: { m: secret },
    want: [["/m", "minLength", "must have at least 20 characters, has 18"]],
  },
  {
    name: "too long, in characters and not in code units",
    schema: member({ type: "string", maxLength: 2 }),
    value: { m: "😀😀😀" },
    want: [["/m", "maxLength", "must have at most 2 characters, has 3"]],
  },
  { name: "as long as allowed", schema: member({ type: "string", maxLength: 2 }), value: { m: "😀😀" }, want: [] },
  {
    name: "too small",
    schema: member({ type: "integer", minimum: 10 }),
    value: { m: 9 },
    want: [["/m", "minimum", "must be at least 10, is 9"]],
  },
  {
    name: "too great",
    schema: member({ type: "integer", maximum: 200 }),
    value: { m: 201 },
    want: [["/m", "maximum", "must be at most 200, is 201"]],
  },
  {
    name: "exclusive limits",
    schema: member({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }),
    value: { m: 1 },
    want: [["/m", "exclusiveMaximum", "must be less than 1, is 1"]],
  },
  {
    name: "NaN",
    schema: member({ type: "number" }),
    value: { m: Number.NaN },
    want: [["/m", "type", "must be number, is number"]],
  },
  {
    name: "a fraction",
    schema: member({ type: "integer" }),
    value: { m: 1.5 },
    want: [["/m", "type", "must be integer, is number"]],
  },
  {
    name: "a bigint is an integer",
    schema: member({ type: "integer", format: "int64" }),
    value: { m: 9007199254740993n },
    want: [],
  },
  {
    name: "a bigint below a minimum",
    schema: member({ type: "integer", format: "int64", minimum: 0 }),
    value: { m: -1n },
    want: [["/m", "minimum", "must be at least 0, is -1"]],
  },
  { name: "the greatest int64", schema: member({ type: "integer", format: "int64" }), value: { m: 2n ** 63n - 1n }, want: [] },
  {
    name: "one more than int64 holds",
    schema: member({ type: "integer", format: "int64" }),
    value: { m: 2n ** 63n },
    want: [["/m", "exclusiveMaximum", "must be less than 9223372036854776000, is 9223372036854776000"]],
  },
  { name: "the least int64", schema: member({ type: "integer", format: "int64" }), value: { m: -(2n ** 63n) }, want: [] },
  {
    name: "one less than int64 holds",
    schema: member({ type: "integer", format: "int64" }),
    value: { m: -(2n ** 63n) - 1n },
    want: [["/m", "minimum", "must be at least -9223372036854776000, is -9223372036854778000"]],
  },
  {
    name: "int32",
    schema: member({ type: "integer", format: "int32" }),
    value: { m: 2 ** 31 },
    want: [["/m", "maximum", "must be at most 2147483647, is 2147483648"]],
  },
  {
    name: "a stated limit stands before that of int32",
    schema: member({ type: "integer", format: "int32", maximum: 5 }),
    value: { m: 6 },
    want: [["/m", "maximum", "must be at most 5, is 6"]],
  },
  {
    name: "a bigint is no string",
    schema: member({ type: "string" }),
    value: { m: 1n },
    want: [["/m", "type", "must be string, is number"]],
  },
  {
    name: "no known value",
    schema: member({ enum: ["on", "off"] }),
    value: { m: secret },
    want: [["/m", "enum", 'must be one of "on", "off", is a string of 18 characters']],
  },
  {
    name: "an open enum takes any string",
    schema: member({ type: "string", "x-extensible-enum": ["on"] }),
    value: { m: "new" },
    want: [],
  },
  { name: "another constant", schema: member({ const: 2 }), value: { m: 3 }, want: [["/m", "const", "must be 2, is number"]] },
  {
    name: "a pattern",
    schema: member({ type: "string", pattern: "^a$" }),
    value: { m: secret },
    want: [["/m", "pattern", "must match ^a$"]],
  },
  {
    name: "a format",
    schema: member({ type: "string", format: "date" }),
    value: { m: secret },
    want: [["/m", "format", "must have the format date"]],
  },
  {
    name: "too many items",
    schema: member({ type: "array", maxItems: 1 }),
    value: { m: [1, 2] },
    want: [["/m", "maxItems", "must have at most 1 item, has 2"]],
  },
  {
    name: "an item",
    schema: member({ type: "array", items: { type: "string" } }),
    value: { m: ["a", 1] },
    want: [["/m/1", "type", "must be string, is number"]],
  },
  {
    name: "undefined in a list",
    schema: member({ type: "array", items: { type: "string" } }),
    value: { m: [undefined] },
    want: [["/m/0", "type", "must be string, is undefined"]],
  },
  {
    name: "an item twice",
    schema: member({ type: "array", uniqueItems: true }),
    value: { m: [{ a: 1 }, { a: 1 }] },
    want: [["/m", "uniqueItems", "must not have an item twice: items 0 and 1 are equal"]],
  },
  {
    name: "a member that is not known",
    schema: member({ type: "object", additionalProperties: false }),
    value: { m: { x: 1 } },
    want: [["/m/x", "additionalProperties", "is not a known member"]],
  },
  {
    name: "a condition: required alone, without an extra problem of if",
    schema: { ...member({ enum: ["a", "b"] }), if: { properties: { m: { const: "a" } } }, then: { required: ["n"] } },
    value: { m: "a" },
    want: [["/n", "required", "is required"]],
  },
  {
    name: "a condition that forbids",
    schema: {
      type: "object",
      properties: { m: {}, n: {} },
      if: { properties: { m: { const: 1 } } },
      then: { properties: { n: false } },
    },
    value: { m: 1, n: 2 },
    want: [["/n", "false schema", "must not be given"]],
  },
  {
    name: "all problems",
    schema: { ...member({ type: "string", maxLength: 1 }), required: ["k", "l"] },
    value: { m: "xx" },
    want: [
      ["/k", "required", "is required"],
      ["/l", "required", "is required"],
      ["/m", "maxLength", "must have at most 1 character, has 2"],
    ],
  },
  { name: "a function", schema: member({}), value: { m: () => secret }, want: [["/m", "type", "must be JSON, is a function"]] },
  { name: "a symbol", schema: member({}), value: { m: Symbol(secret) }, want: [["/m", "type", "must be JSON, is a symbol"]] },
];

describe("check", () => {
  test.each(rows)("$name", async ({ schema, value, want }) => {
    const found = check(await compile(schema), value);
    expect(found.map(({ pointer, keyword, message }) => [pointer, keyword, message])).toEqual(want);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test("each problem names the page", async () => {
    const found = check(await compile(member({}, ["m"])), {}, "https://example.com/page");
    expect(found).toEqual([{ pointer: "/m", keyword: "required", message: "is required", page: "https://example.com/page" }]);
  });
});

describe("check never throws", () => {
  const tree: JsonObject = { type: "object", properties: { child: { $ref: "#/components/schemas/Tree" } } };
  const cyclic: Record<string, unknown> = {};
  cyclic["child"] = { child: cyclic };
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = { child: deep };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const shared: Record<string, unknown>[] = [{}];
  for (let level = 0; level < 60; level++) shared.push({ a: shared.at(-1), b: shared.at(-1) });
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error(secret);
      },
    },
  );
  const values: readonly { name: string; value: unknown; want: readonly [string, string] }[] = [
    { name: "a cycle", value: cyclic, want: ["/child/child", "cycle"] },
    { name: "a deep tree", value: deep, want: ["/child".repeat(200), "depth"] },
    {
      name: "a getter that throws",
      value: {
        get child() {
          throw new Error(secret);
        },
      },
      want: ["/child", "unreadable"],
    },
    { name: "a proxy that throws", value: { child: hostile }, want: ["/child", "unreadable"] },
    { name: "a revoked proxy", value: { child: revoked.proxy }, want: ["/child", "unreadable"] },
    { name: "a revoked proxy as the input", value: revoked.proxy, want: ["", "unreadable"] },
    { name: "a small value that unfolds to 2^60", value: shared.at(-1), want: ["", "size"] },
    { name: "a list with a length beyond reason", value: { child: new Array(2 ** 31) }, want: ["/child", "size"] },
  ];

  test.each(values)("$name", async ({ value, want }) => {
    const found = check(await compile(tree, { Tree: tree }), value);
    const [first] = found;
    expect([want[1] === "size" && want[0] === "" ? "" : first?.pointer, first?.keyword]).toEqual(want);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test("numbers and strings as the input", async () => {
    const validate = await compile(tree, { Tree: tree });
    for (const value of [1, "x", true, null, Symbol("x"), 1n, []]) expect(check(validate, value)).toHaveLength(1);
  });
});

describe("compiled validators", () => {
  const schema: JsonObject = {
    type: "object",
    properties: {
      a: { type: "string", minLength: 1, pattern: '^(require\\("x"\\)|`\\$\\{1\\}`)$' },
      b: { enum: ['const func1 = require("y")'] },
      c: { const: { d: [1] } },
    },
  };

  test("need no import, no require and make no code at run time", () => {
    const code = compileSchemas(new Map([["subject", schema]]), {});
    expect(code).not.toMatch(/^import /m);
    expect(code).not.toMatch(/^[^"]*\brequire\(/m);
    expect(code).not.toMatch(/\beval\(|new Function/);
  });

  test("text in schemas stays text", async () => {
    const validate = await compile(schema);
    expect(check(validate, { a: 'require("x")', b: 'const func1 = require("y")', c: { d: [1] } })).toEqual([]);
    expect(check(validate, { c: { d: [2] } })).toHaveLength(1);
  });

  test("a name in dependentRequired is no keyword", async () => {
    const validate = await compile({ type: "object", dependentRequired: { format: ["note"], title: ["note"] } });
    expect(check(validate, { format: "a", note: "b" })).toEqual([]);
    expect(check(validate, { format: "a" })).toHaveLength(1);
    expect(check(validate, { title: "a" })).toHaveLength(1);
  });

  test("a keyword that nobody knows is refused", () => {
    expect(() => compileSchemas(new Map([["subject", { type: "string", maxLenght: 5 }]]), {})).toThrow(/maxLenght/);
  });
});
