import { describe, expect, it } from "vitest";
import { readJobs } from "../../../generator/emit/readme/jobs.js";
import { makeTree } from "./tree.js";

describe("jobs", () => {
  it.each([
    ["one line", '/** Does `it`. */\n\nimport "x";\n', "Does `it`."],
    ["several lines", '/**\n * Does it,\n * and more.\n */\nimport "x";\n', "Does it,\nand more."],
    ["Windows line ends", '/**\r\n * Does it,\r\n * and more.\r\n */\r\nimport "x";\r\n', "Does it,\nand more."],
    ["no code yet but a second comment", "/** Does it. */\n/** x */", "Does it.", "/** x */"],
  ])("are read with a comment of %s", async (_, text, about, code = 'import "x";') => {
    const root = makeTree({ "spec/a/jobs/do.ts": text });
    expect(await readJobs(root, "spec/a/openapi.yaml")).toEqual([{ about, code }]);
  });

  it("come in the order of their names, TypeScript only; a service may have none", async () => {
    const root = makeTree({
      "spec/a/jobs/b.ts": "/** B. */",
      "spec/a/jobs/a.ts": "/** A. */",
      "spec/a/jobs/notes.md": "Notes.",
    });
    expect((await readJobs(root, "spec/a/openapi.yaml")).map(({ about }) => about)).toEqual(["A.", "B."]);
    expect(await readJobs(root, "spec/b/openapi.yaml")).toEqual([]);
  });

  it.each([
    ["no comment", 'import "x";\n', /does not begin with a doc comment/],
    ["an empty one", '/** */\nimport "x";\n', /does not begin with a doc comment/],
    ["one that comes later", 'import "x";\n/** Does it. */\n', /does not begin with a doc comment/],
    ["a line that ends the block", "/** Does it. */\nconst x = `\n```\n`;\n", /ends a block of Markdown/],
  ])("are refused with %s", async (_, text, message) => {
    const root = makeTree({ "spec/a/jobs/do.ts": text });
    await expect(readJobs(root, "spec/a/openapi.yaml")).rejects.toMatchObject({
      problems: [{ file: "spec/a/jobs/do.ts", line: 1, message: expect.stringMatching(message) }],
    });
  });
});
