// What is said of each thing that a compiled schema finds, and of what it cannot look at.
import { describe, expect, test } from "vitest";
import { check, type Compiled, type CompiledError } from "../../../runtime/src/validate/check.js";
import { compile } from "../schema/compile.js";

type Found = Partial<CompiledError> & { readonly keyword: string };
/** A schema that no value fits, and what it finds. */
const finding = (...errors: readonly Found[]): Compiled =>
  Object.assign(() => false, { errors: errors.map((error) => ({ instancePath: "", params: {}, ...error })) });
const said = (validate: Compiled, value: unknown): string[] =>
  check(validate, value).map(({ pointer, message }) => `${pointer} ${message}`);

describe("of each keyword", () => {
  const rows: { keyword: string; params?: object; value?: unknown; want: string }[] = [
    { keyword: "minLength", params: { limit: 1 }, value: "", want: "must have at least 1 character, has 0" },
    { keyword: "minItems", params: { limit: 2 }, value: [5], want: "must have at least 2 items, has 1" },
    { keyword: "maxItems", params: { limit: 1 }, value: [5, 6], want: "must have at most 1 item, has 2" },
    { keyword: "minProperties", params: { limit: 1 }, value: {}, want: "must have at least 1 member, has 0" },
    { keyword: "maxProperties", params: { limit: 0 }, value: { a: 1 }, want: "must have at most 0 members, has 1" },
    { keyword: "exclusiveMinimum", params: { limit: 0 }, value: 0, want: "must be greater than 0, is 0" },
    { keyword: "exclusiveMaximum", params: { limit: 9 }, value: 9, want: "must be less than 9, is 9" },
    { keyword: "multipleOf", params: { multipleOf: 5 }, value: 7, want: "must be a multiple of 5" },
    { keyword: "type", params: { type: ["string", "null"] }, value: [], want: "must be string or null, is array" },
    { keyword: "type", params: { type: "array" }, value: {}, want: "must be array, is object" },
    { keyword: "enum", params: { allowedValues: ["a"] }, value: true, want: 'must be "a", is boolean' },
    { keyword: "const", params: { allowedValue: "a" }, value: "b", want: 'must be "a", is a string of 1 character' },
    { keyword: "format", params: { format: "date" }, value: "b", want: "must have the format date" },
    { keyword: "not", value: 1, want: "must fit not" },
  ];
  test.each(rows)("$keyword: $want", ({ keyword, params = {}, value, want }) => {
    expect(said(finding({ keyword, params: { ...params } }), value)).toEqual([` ${want}`]);
  });

  test.each(["required", "dependentRequired"])("%s, by the pointer of the member", (keyword) => {
    const validate = finding({ keyword, instancePath: "/a", params: { missingProperty: "b/c~d" } });
    expect(said(validate, { a: {} })).toEqual(["/a/b~1c~0d is required"]);
  });
});

describe("of choices and conditions", () => {
  const type: Found = { keyword: "type", params: { type: "string" } };
  const rows: { name: string; errors: Found[]; want: string[] }[] = [
    { name: "what its branches say", errors: [type, { keyword: "anyOf" }], want: ["must be string, is number"] },
    {
      name: "what the branches of one of several say",
      errors: [type, { keyword: "oneOf", params: { passingSchemas: null } }],
      want: ["must be string, is number"],
    },
    {
      name: "that more than one fits",
      errors: [type, { keyword: "oneOf", params: { passingSchemas: [0, 1] } }],
      want: ["must be string, is number", "must fit oneOf"],
    },
    { name: "the choice itself where its branches say nothing", errors: [{ keyword: "anyOf" }], want: ["must fit anyOf"] },
    { name: "one of several, likewise", errors: [{ keyword: "oneOf" }], want: ["must fit oneOf"] },
    { name: "a choice beside a condition", errors: [{ keyword: "if" }, { keyword: "anyOf" }], want: ["must fit anyOf"] },
    { name: "nothing of a condition itself", errors: [{ keyword: "if" }, type], want: ["must be string, is number"] },
    { name: "once what two branches say", errors: [type, type], want: ["must be string, is number"] },
  ];
  test.each(rows)("$name", ({ errors, want }) => {
    expect(said(finding(...errors), 5)).toEqual(want.map((message) => ` ${message}`));
  });

  test("all that is wrong in one place, and the same in two", () => {
    const number: Found = { keyword: "type", params: { type: "number" } };
    const validate = finding({ ...type, instancePath: "/a" }, { ...number, instancePath: "/a" }, { ...type, instancePath: "/b" });
    expect(said(validate, { a: true, b: true })).toEqual([
      "/a must be string, is boolean",
      "/a must be number, is boolean",
      "/b must be string, is boolean",
    ]);
  });
});

describe("of what cannot be looked at", () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);
  const throwing = {
    get a() {
      throw new Error("secret");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each([
    ["what contains itself", cyclic, "/0 must not contain itself"],
    ["what is nested too deep", nested(201), `${"/0".repeat(200)} must not be nested deeper than 200 levels`],
    ["a getter that throws", throwing, "/a cannot be read"],
    ["a proxy that throws", { a: revoked.proxy }, "/a cannot be read"],
    ["too many values", Array<number>(1_000_001).fill(0), " must not hold more than 1000000 values"],
    [
      "too many values in several lists",
      [Array<number>(6e5).fill(0), Array<number>(4e5).fill(0)],
      "/1 must not hold more than 1000000 values",
    ],
  ])("%s", (_, value, want) => {
    expect(said(finding({ keyword: "not" }), value)).toEqual([want]);
  });

  test("and nothing of as much as may be", async () => {
    expect(said(await compile({ type: "array" }), Array(1_000_000).fill(0))).toEqual([]);
    expect(said(await compile({ type: "array" }), nested(200))).toEqual([]);
  });

  test("a schema that throws", () => {
    const validate: Compiled = () => {
      throw new Error("secret");
    };
    expect(check(validate, {})).toStrictEqual([{ pointer: "", keyword: "unreadable", message: "cannot be read" }]);
  });
});

test("a member that is undefined is no member that nobody knows", async () => {
  expect(said(await compile({ type: "object", additionalProperties: false }), { a: undefined })).toEqual([]);
});

test.each([
  [2n ** 64n, "must be less than 9223372036854776000, is 18446744073709552000"],
  [-(2n ** 64n), "must be at least -9223372036854776000, is -18446744073709552000"],
])("%d is far from what int64 holds", async (value, want) => {
  expect(said(await compile({ type: "integer", format: "int64" }), value)).toEqual([` ${want}`]);
});
