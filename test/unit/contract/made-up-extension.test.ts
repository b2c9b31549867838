import { expect, it } from "vitest";
import { review } from "../../../generator/compare/review-documents.js";
import { rulesTable } from "../../../generator/compare/rules-table.js";
import type { Extension, Finding, Use } from "../../../generator/contract/extensions/extension.js";
import { extensions } from "../../../profiles/huawei/extensions/index.js";
import { keysDocument } from "../../../generator/contract/extensions/tables.js";
import { count, object, pointer } from "../../../generator/contract/extensions/value-schemas.js";
import { schemasAt, successSchemas } from "../../../generator/contract/objects/schemas.js";
import { extensionRules } from "../../../generator/lint/extensions/rules.js";
import { changed, lint, SHOW, TASK } from "../../rules/lint-document.js";

/** A key that no source file knows: whatever is made of it below is made of these definitions alone. */
const cost: Extension<{ readonly units: number; readonly at: string }> = {
  key: "x-cost",
  places: ["operation", "parameter"],
  schema: object({ units: count, "at?": pointer }, { problem: "is no object", fix: "write units" }),
  isMade: true,
  grade: {
    by: "object",
    rows: [{ rule: "cost-changed", level: "breaking; additive where it falls" }],
    *changes(before, after, { id }) {
      const [from, to] = [before, after].map((value) => (Object(value) as { units?: number }).units ?? 0);
      if (from === to) return;
      const level = (to ?? 0) > (from ?? 0) ? "breaking" : "additive";
      const side = after === undefined ? "base" : "head";
      yield { rule: "cost-changed", level, message: `${id} costs ${to}, before ${from}.`, side, keys: ["units"], from, to };
    },
  },
  row: { where: "operation, parameter", says: "what a call costs" },
  rule: { asks: "has units", why: "callers pay them" },
  *check(document, uses: readonly Use<{ readonly units: number; readonly at?: string }>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      if (value.at === undefined || node.kind !== "operation") continue;
      if (schemasAt(document, successSchemas(document, node), value.at).schemas.length > 0) continue;
      yield { path: [...path, "at"], message: `${value.at} leads to nothing; correct it.` };
    }
  },
};
const unit: Extension = {
  key: "x-unit",
  places: ["schema"],
  schema: { type: "string", problem: "is no unit", fix: "write one" },
  isMade: true,
  grade: {
    by: "schema",
    name: "unit",
    levels: {
      added: { request: "text", response: "additive" },
      removed: { request: "text", response: "additive" },
      changed: { request: "breaking", response: "breaking" },
    },
  },
  row: { where: "schema", says: "its unit" },
  rule: { asks: "is a unit", why: "people read it" },
};
const withBoth = [...extensions, cost, unit];
const ruleset = { rules: extensionRules(withBoth) };

it.each([
  ["a value that fits", { [`${SHOW}/x-cost`]: { units: 2, at: "/task_id" }, [`${TASK}/note/x-unit`]: "words" }, []],
  ["a value that does not", { [`${SHOW}/x-cost`]: { units: 0 } }, ["units of x-cost is no whole number above 0; correct it."]],
  ["a missing member", { [`${SHOW}/x-cost`]: {} }, ["x-cost has no units; add it."]],
  [
    "a member that is not known",
    { [`${SHOW}/x-cost`]: { units: 1, per: 1 } },
    ["x-cost knows no per; remove it, or write one of units, at."],
  ],
  ["a pointer to nothing", { [`${SHOW}/x-cost`]: { units: 1, at: "/nothing" } }, ["/nothing leads to nothing; correct it."]],
  ["another place", { "/info/x-cost": { units: 1 } }, ["x-cost means nothing here; it belongs to operation, parameter."]],
  ["a schema's key at an operation", { [`${SHOW}/x-unit`]: "s" }, ["x-unit means nothing here; it belongs to schema."]],
])("lint: %s", async (_, set, want) => {
  expect((await lint(changed({ set }), ruleset)).map(({ message }) => message)).toEqual(want);
});

it("without its definition it is refused anywhere", async () => {
  const found = await lint(changed({ set: { [`${SHOW}/x-cost`]: { units: 2 } } }), { rules: extensionRules(extensions) });
  expect(found.map(({ code, pointer: at }) => [code, at])).toEqual([["known-extension", `${SHOW}/x-cost`]]);
});

const parameter = `${SHOW}/parameters/1`;

it.each([
  ["dearer", {}, { [`${SHOW}/x-cost`]: { units: 1 } }, [["cost-changed", "breaking", `${SHOW}/x-cost/units`]]],
  ["cheaper", { [`${SHOW}/x-cost`]: { units: 1 } }, {}, [["cost-changed", "additive", `${SHOW}/x-cost/units`]]],
  ["at a parameter", {}, { [`${parameter}/x-cost`]: { units: 1 } }, [["cost-changed", "breaking", `${parameter}/x-cost/units`]]],
  [
    "in an answer",
    { [`${TASK}/note/x-unit`]: "s" },
    { [`${TASK}/note/x-unit`]: "ms" },
    [["response-property-unit-changed", "breaking", `${TASK}/note/x-unit`]],
  ],
  [
    "added in an answer",
    {},
    { [`${TASK}/note/x-unit`]: "s" },
    [["response-property-unit-added", "additive", `${TASK}/note/x-unit`]],
  ],
])("review: %s", (_, from, to, want) => {
  const changes = review(changed({ set: from }), changed({ set: to }), withBoth);
  expect(changes.map(({ rule, level, pointer: at }) => [rule, level, at])).toEqual(want);
});

it("a key that is not in the registry is a text to the review", () => {
  const changes = review(changed({}), changed({ set: { [`${SHOW}/x-cost`]: { units: 1 } } }));
  expect(changes.map(({ rule }) => rule)).toEqual(["text-changed"]);
});

it("the tables of documents have its rows", () => {
  const row = "| `x-cost` | operation, parameter | what a call costs | has units | callers pay them |";
  expect(keysDocument(withBoth)).toContain(row);
  expect(keysDocument(extensions)).not.toContain("x-cost");
  expect(rulesTable(withBoth)).toContain("| `cost-changed` | breaking; additive where it falls |");
  expect(rulesTable(withBoth)).toContain("| `unit-added` | text | additive |");
});
