import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUpFacts } from "./made-up.js";
import { lessLosses, withoutLines } from "./losses.js";
import { FORMS, writePage } from "./write-page.js";
import { readPage } from "./reader.js";

/** Pages of each form; `make thorough` reads more. */
const numRuns = process.env["THOROUGH"] === "1" ? 300 : 60;

describe("one set of facts, written in a form, is read back less what the form loses", () => {
  test.each(FORMS)("%s", async (form) => {
    await fc.assert(
      fc.asyncProperty(madeUpFacts, async (facts) => {
        const text = writePage(facts, form);
        const read = withoutLines(await readPage(Buffer.from(text), "page"));
        expect(read).toEqual(withoutLines(lessLosses(facts, form)));
      }),
      { numRuns },
    );
  });
});

test("a page that says one thing otherwise is read otherwise", async () => {
  const [facts] = fc.sample(madeUpFacts, { numRuns: 1, seed: 7 });
  if (!facts) throw new Error("no facts were made");
  const other = structuredClone(facts);
  const [parameter] = other.parameters;
  if (parameter) parameter.required = !parameter.required;
  for (const form of FORMS) {
    const read = withoutLines(await readPage(Buffer.from(writePage(other, form)), "page"));
    expect(read, form).not.toEqual(withoutLines(lessLosses(facts, form)));
  }
});
