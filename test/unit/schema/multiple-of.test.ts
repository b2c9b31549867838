import { expect, test } from "vitest";
import { isMultipleOf } from "../../../generator/schema/decimal.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import { compile } from "./compile.js";

/** JSON Schema 2020-12, 6.2.1, by decimals as they are written. */
test.each<[value: number, factor: number, want: boolean]>([
  [0.07, 0.01, true],
  [4.02, 0.01, true],
  [19.99, 0.01, true],
  [33.33, 0.01, true],
  [1.005, 0.01, false],
  [0.3, 0.1, true],
  [-0.3, 0.1, true],
  [0.35, 0.1, false],
  [1e-7, 1e-8, true],
  [1.5e-8, 1e-8, false],
  [1e21, 7, false],
  [1e22, 1e21, true],
  [1e300, 1e-5, true],
  [12, 5, false],
  [0, 0.1, true],
  [9007199254740993, 2, true],
])("%d and %d", async (value, factor, want) => {
  const schema = { type: "number", multipleOf: factor };
  const validate = await compile(schema);
  expect([isMultipleOf(value, factor), validate(value), schemaCheck({})(schema, value, "answer").length === 0]).toEqual([
    want,
    want,
    want,
  ]);
});
