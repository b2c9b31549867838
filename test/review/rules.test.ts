import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { extensions } from "../../profiles/huawei/extensions/index.js";
import { schemaChecks } from "../../generator/compare/compare-schemas.js";
import { extensionRows } from "../../generator/compare/checks/extensions.js";
import { DOCUMENT_ROWS, OPERATION_CHECKS, review } from "../../generator/compare/review-documents.js";
import { rulesTable } from "../../generator/compare/rules-table.js";
import { shared, wrap } from "./documents.js";
import { OPERATION_ROWS } from "./operation-rows.js";
import { SCHEMA_ROWS } from "./schema-rows.js";

const kinds = new Map(
  schemaChecks(extensions)
    .flatMap(({ rows }) => rows)
    .map((row) => [row.kind, row]),
);
const rules = new Map(
  [...OPERATION_CHECKS.flatMap(({ rows }) => rows), ...DOCUMENT_ROWS, ...extensionRows(extensions)].map((row) => [
    row.rule,
    row.level,
  ]),
);

const pairs = [
  ...SCHEMA_ROWS.flatMap(({ from, to }) => [
    [shared(wrap("property", from)), shared(wrap("property", to))],
    [shared(from), shared(to)],
  ]),
  ...OPERATION_ROWS.map(({ from, to }) => [from, to]),
].flatMap(([from, to]) => [
  [from, to],
  [to, from],
]);
const found = pairs.flatMap(([from, to]) => review(from, to));

describe("the table of rules", () => {
  it("stands in docs/review.md as the checks have it", () => {
    const file = "docs/review.md";
    const guide = readFileSync(file, "utf8");
    // The table is the end of the guide.
    const made = `${guide.slice(0, guide.indexOf("### Schemas: "))}${rulesTable(extensions)}`;
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, made);
    else expect(guide).toBe(made);
  });

  it("has a row for every rule that fires, with the level it fires with", () => {
    const wrong = found.flatMap((change) => {
      const [, direction, kind] = /^(request|response)-(?:parameter|body|property|header)-(.+)$/.exec(change.rule) ?? [];
      const row = kinds.get(kind ?? "");
      const says = row && direction === "request" ? row.request : row && direction === "response" ? row.response : undefined;
      return (says ?? rules.get(change.rule) ?? "").includes(change.level) ||
        (rules.get(change.rule) ?? "").includes(change.level)
        ? []
        : [`${change.rule} ${change.level}`];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("has no row that no test makes fire, but for those with a reason", () => {
    const WITHOUT_PAIR: Readonly<Record<string, string>> = {
      "unique-items-changed": "it is true or absent",
      "became-read-only": "operations.test.ts",
      "became-not-read-only": "operations.test.ts",
      "became-write-only": "operations.test.ts",
      "became-not-write-only": "operations.test.ts",
      "schema-name-changed": "operations.test.ts",
      "union-branches-overlap": "one-of.test.ts",
    };
    const fired = new Set(
      found.flatMap(({ rule }) => [rule, rule.replace(/^(request|response)-(parameter|body|property|header)-/, "")]),
    );
    const silent = [...kinds.keys(), ...rules.keys()].filter((rule) => !fired.has(rule));
    expect(silent.sort()).toEqual(Object.keys(WITHOUT_PAIR).sort());
  });

  it("counts at least 150 pairs", () => {
    expect(pairs.length).toBeGreaterThan(150);
  });

  it("gives every entry its form: a message, a pointer that leads somewhere, operations in order", () => {
    for (const [from, to] of pairs) {
      for (const change of review(from, to)) {
        expect(change.message).toMatch(/^\S.*\.$/s);
        expect(leadsSomewhere(change.side === "base" ? from : to, change.pointer), `${change.rule} ${change.pointer}`).toBe(true);
        expect(new Set(change.operations).size).toBe(change.operations.length);
      }
    }
  });

  it("has one file for each check, short enough to read", () => {
    for (const file of readdirSync("generator/compare/checks")) {
      expect(readFileSync(`generator/compare/checks/${file}`, "utf8").split("\n").length, file).toBeLessThan(270);
    }
  });
});

/** Follows a pointer through references, as a reader would. */
function leadsSomewhere(document: unknown, pointer: string): boolean {
  let at: unknown = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    for (let turn = 0; turn < 9 && isObject(at) && typeof at["$ref"] === "string" && !(key in at); turn++) {
      at = at["$ref"]
        .slice(2)
        .split("/")
        .reduce<unknown>(
          (node, name) => (isObject(node) ? node[name.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
          document,
        );
    }
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isObject(at)) at = at[key];
    else return false;
  }
  return at !== undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
