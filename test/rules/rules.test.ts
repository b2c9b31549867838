import { describe, expect, it } from "vitest";
import { ownRules, rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { adoptedRules } from "../../generator/lint/ruleset.js";
import { adoptedCases } from "./cases/adopted.js";
import { extensionCases } from "./cases/extensions.js";
import { operationCases } from "./cases/operations.js";
import { requirementCases } from "./cases/requirements.js";
import { secretCases } from "./cases/secrets.js";
import { schemaCases } from "./cases/schemas.js";
import { textCases } from "./cases/texts.js";
import { startingCases } from "./cases/starting.js";
import { waitingAndPagingCases } from "./cases/waiting-and-paging.js";
import { type Cases, changed, lint } from "./lint-document.js";

const ownCases: Cases = {
  ...operationCases,
  ...schemaCases,
  ...requirementCases,
  ...textCases,
  ...extensionCases,
  ...waitingAndPagingCases,
  ...startingCases,
  ...secretCases,
};

it("the valid document has no finding", async () => {
  expect(await lint(changed({}), rulesets.bundle)).toEqual([]);
});

describe.each(Object.entries({ ...ownCases, ...adoptedCases }))("%s", (rule, rows) => {
  it.each(rows)("$why", async ({ want, ...change }) => {
    const findings = (await lint(changed(change), rulesets.bundle, rule)).filter(({ code }) => code === rule);
    const found = findings.map(({ pointer, message }) => [pointer, message]);
    expect(found.toSorted()).toEqual(want.map((entry) => [...entry]).toSorted());
  });

  it("has a document that breaks it", () => {
    expect(rows.flatMap(({ want }) => want)).not.toEqual([]);
  });
});

it("a message of ours says what is wrong and what to do", () => {
  for (const { want } of Object.values(ownCases).flat()) {
    for (const [, message] of want) expect(message).toMatch(/^[^;]+[;,] [^;]+\.$/s);
  }
});

it("each rule of ours has cases, and no case is for an unknown rule", () => {
  expect(Object.keys(ownCases).toSorted()).toEqual(Object.keys(ownRules).toSorted());
});

it("each adopted rule has a case, and no case is for an unknown rule", () => {
  expect(Object.keys(adoptedCases).toSorted()).toEqual([...Object.keys(adoptedRules), "oas3-schema"].toSorted());
});
