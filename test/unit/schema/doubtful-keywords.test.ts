import { describe, expect, test } from "vitest";
import { schemaCheck } from "../../../generator/schema/check.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { compile } from "./compile.js";

/** Schemas that mean something, though a strict mode of Ajv would take them for a slip: JSON Schema 2020-12, 10.2.2, 10.3.1.3, 10.3.2.2, 6.4.4. */
const rows: readonly (readonly [name: string, schema: JsonObject, fits: Json, fitsNot: Json | undefined])[] = [
  [
    "a named member that matches a pattern must fit both",
    { properties: { x_a: { minimum: 2 } }, patternProperties: { "^x_": { type: "integer" } } },
    { x_a: 2 },
    { x_a: "2" },
  ],
  ["if alone", { if: { type: "string" } }, 1, undefined],
  ["then and else alone", { then: false, else: false }, 1, undefined],
  ["minContains alone", { type: "array", minContains: 3 }, [], undefined],
  ["maxContains alone", { type: "array", maxContains: 0 }, [1], undefined],
  ["contains that may be none", { contains: { type: "string" }, minContains: 0 }, [1], undefined],
  ["contains that never is", { contains: true, minContains: 2, maxContains: 1 }, "no list", [1, 2]],
];

describe.each(rows)("%s", (_name, schema, fits, fitsNot) => {
  test("is compiled and judged", async () => {
    const validate = await compile(schema);
    const check = schemaCheck({});
    const judged = (value: Json): boolean[] => [validate(value), check(schema, value, "answer").length === 0];
    expect(judged(fits)).toEqual([true, true]);
    if (fitsNot !== undefined) expect(judged(fitsNot)).toEqual([false, false]);
  });
});
