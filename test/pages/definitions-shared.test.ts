import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../generator/pages/facts/facts.js";
import { PageError } from "../../generator/pages/forms/page-error.js";
import { membersIn, parametersIn } from "./count-members.js";
import { readPage } from "./reader.js";

const folder = process.env["DEFINITIONS_FOLDER"] ?? join(import.meta.dirname, "../../../shared/docs/definitions");
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .sort()
  : [];
/** The largest take a fifth of a second; a busy machine may take its time. */
const LIMIT_MS = 3_000;

function fieldNames(facts: Facts): string[] {
  const fields = [
    facts.requestBody ?? [],
    ...facts.responses.map((one) => one.body ?? []),
    ...facts.structures.map((one) => one.fields),
  ];
  return fields
    .flat()
    .map((field) => field.name)
    .filter((name) => name !== "-");
}

describe.skipIf(files.length === 0)(`the definitions in ${folder} (skipped where they are not)`, () => {
  test.each(files)("%s is read whole within a second, or refused in a line", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const document: unknown = JSON.parse(bytes.toString("utf8"));
    const start = performance.now();
    const facts = await readPage(bytes, name).catch((error: unknown) => error);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    if (typeof document === "string") {
      expect(facts).toBeInstanceOf(PageError);
      return;
    }
    const read = facts as Facts;
    expect(read.page.form).toBe("definition");
    expect(new Set(fieldNames(read))).toEqual(new Set(membersIn(document)));
    // A member that one part of a schema states and another overrides is one field.
    if (!JSON.stringify(document).includes('"allOf"'))
      expect(fieldNames(read).length).toBeGreaterThanOrEqual(membersIn(document).length);
    expect(read.parameters.map((one) => one.name).sort()).toEqual(parametersIn(document));
    expect(read.unread).toEqual([]);
  });
});
