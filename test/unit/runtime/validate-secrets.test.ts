import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/text/json.js";
import { check } from "../../../runtime/src/validate/check.js";
import { compile } from "../schema/compile.js";

describe("what is secret", () => {
  const text: JsonObject = { type: "string", minLength: 8, maxLength: 9, pattern: "^a, is b" };
  const schema: JsonObject = {
    type: "object",
    properties: {
      "pin/x": { type: "integer", minimum: 1000, maximum: 2000, exclusiveMinimum: 1001, exclusiveMaximum: 1999 },
      password: text,
      kind: { enum: ["a, is b"] },
      one: { const: 1 },
      hints: { type: "array", minItems: 5, items: text },
      key: { type: "object", properties: { size: { type: "integer", minimum: 4096 } } },
      open: { type: "integer", minimum: 1000 },
    },
  };
  const names = ["pin/x", "password", "kind", "one", "hints", "key"];
  const values = { "pin/x": 123, password: "xyz", kind: 77, one: "seven", hints: ["four"], key: { size: 55 }, open: 5 };
  const others = { "pin/x": 9876, password: "0123456789", kind: null, one: [], hints: [12], key: 55, open: 6 };

  test.each([values, others])("is given in no message, and what is allowed is", async (value) => {
    const validate = await compile(schema);
    const found = check(validate, value, undefined, names);
    const plain = check(validate, value);
    expect(found.map(({ pointer, keyword }) => [pointer, keyword])).toEqual(
      plain.map(({ pointer, keyword }) => [pointer, keyword]),
    );
    for (const [index, { pointer, message }] of found.entries()) {
      const was = plain[index]?.message ?? "";
      // The control: the same problem tells what was given where nothing is secret.
      const want = pointer === "/open" ? was : was.replace(/, (is|has) (?=[^,]*$)[^b].*$/, ", $1 ***");
      expect(message, pointer).toBe(want);
    }
    expect(found.filter(({ message }) => message.endsWith("***")).length).toBeGreaterThan(5);
    expect(found.filter(({ message }) => /\d$|characters$/.test(message)).map(({ pointer }) => pointer)).toEqual(["/open"]);
  });

  test("of a whole answer, by an empty name", async () => {
    const validate = await compile({ type: "object", properties: { a: { type: "integer", minimum: 9 } } });
    expect(check(validate, { a: 5 }, "page", [""])).toEqual([
      { pointer: "/a", keyword: "minimum", message: "must be at least 9, is ***", page: "page" },
    ]);
    expect(check(validate, "x", undefined, [""]).map(({ message }) => message)).toEqual(["must be object, is ***"]);
  });
});
