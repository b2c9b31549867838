import { describe, expect, it } from "vitest";
import { readContracts } from "../contract/contract.js";
import { changed, oracles } from "./caught.js";
import { mutationsOf, type MutationKind } from "./mutations.js";

const contracts = readContracts();

it.each(contracts)("no oracle finds fault with $service as it is", async (contract) => {
  expect(oracles.facts(contract)).toBe(false);
  expect(await oracles.lint(contract)).toBe(false);
  expect(await oracles.contract(contract)).toBe(false);
});

describe("one wrong fact in the spec", () => {
  const table = new Map<MutationKind, { made: number; facts: number; lint: number; contract: number; missed: string[] }>();

  it.each(contracts)("is caught in $service", { timeout: 240_000 }, async (contract) => {
    for (const { kind, action, pointer, document } of mutationsOf(contract.document)) {
      const row = table.get(kind) ?? { made: 0, facts: 0, lint: 0, contract: 0, missed: [] };
      table.set(kind, row);
      row.made += 1;
      const mutant = changed(contract, document);
      // The quickest oracle first: the next one is asked for what the one before it let pass.
      if (oracles.facts(mutant)) row.facts += 1;
      else if (await oracles.contract(mutant)) row.contract += 1;
      else if (await oracles.lint(mutant)) row.lint += 1;
      else row.missed.push(`${contract.service}: ${action} at ${pointer}`);
    }
    expect([...table.values()].flatMap(({ missed }) => missed)).toEqual([]);
  });

  it("prints which oracle caught how many", () => {
    const rows = [...table].map(([kind, { missed, ...counts }]) => ({ kind, ...counts, missed: missed.length }));
    console.table(rows);
    expect(rows.length).toBeGreaterThan(10);
  });
});
