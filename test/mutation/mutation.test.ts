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
      const facts = oracles.facts(mutant);
      const lint = await oracles.lint(mutant);
      const contracts = await oracles.contract(mutant);
      row.facts += Number(facts);
      row.lint += Number(lint);
      row.contract += Number(contracts);
      if (!facts && !lint && !contracts) row.missed.push(`${contract.service}: ${action} at ${pointer}`);
    }
    expect([...table.values()].flatMap(({ missed }) => missed)).toEqual([]);
  });

  it("prints how many each oracle catches", () => {
    const rows = [...table].map(([kind, { made, facts, lint, contract, missed }]) => ({ kind, made, caught: made - missed.length, facts, lint, contract }));
    console.table(rows);
    for (const { made, caught } of rows) expect(caught).toBe(made);
    expect(rows.length).toBeGreaterThan(10);
  });
});
