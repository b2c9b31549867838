import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../generator/pages/read.js";
import { madeUpFacts } from "./made-up.js";
import { FORMS, lessLosses, withoutLines, writePage } from "./write-page.js";

describe("one set of facts, written in a form, is read back less what the form loses", () => {
  test.each(FORMS)("%s", async (form) => {
    await fc.assert(
      fc.asyncProperty(madeUpFacts, async (facts) => {
        const text = writePage(facts, form);
        const read = withoutLines(await readPage(Buffer.from(text), "page"));
        expect(read).toEqual(withoutLines(lessLosses(facts, form)));
      }),
      { numRuns: 150 },
    );
  });
});
