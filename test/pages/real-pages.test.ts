import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type FactsFile, factsFile } from "../../generator/pages/facts/facts-file.js";
import { drift, readPage } from "./reader.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const docs = process.env["PAGES_FOLDER"] ?? join(root, "../shared/docs");
const pages = join(docs, "pages");
const samples = join(docs, "samples");

/** What a reader can give of a facts file: without what a person adds, remarks, and the address, which no text form prints. */
function comparable(file: FactsFile): unknown {
  const { added: _, notes: __, page, ...rest } = file;
  return { ...rest, page: { title: page.title, updated: page.updated, form: page.form } };
}

describe.skipIf(!existsSync(pages))(`the saved pages in ${pages} (skipped where they are not)`, () => {
  const files = existsSync(pages) ? readdirSync(pages) : [];

  test.each(files)("%s says what its facts file says, with nothing unread", async (name) => {
    const [service = "", page = ""] = name.split(".");
    const facts = await readPage(readFileSync(join(pages, name)), name);
    const file = parse(readFileSync(join(root, "spec", service, "facts", `${page}.yaml`), "utf8")) as FactsFile;
    expect(comparable(factsFile(facts))).toEqual(comparable(file));
    expect(facts.unread).toEqual([]);
  });

  test("none has drifted from the specs", async () => {
    const found = await drift([pages], root);
    // Operations that are here from a definition have no page in the folder.
    const saved = files.map((name) => name.split(".")[1]?.toLowerCase());
    expect(found.gone.filter((id) => saved.includes(id.toLowerCase()))).toEqual([]);
    expect(found.pages.map(({ status, changes }) => ({ status, changes }))).toEqual(
      files.map(() => ({ status: "same", changes: [] })),
    );
  });
});

describe.skipIf(!existsSync(samples))(`the samples in ${samples} (skipped where they are not)`, () => {
  const files = existsSync(samples) ? readdirSync(samples) : [];

  test.each(files)("%s is read as the form that its name says, with nothing unread", async (name) => {
    const facts = await readPage(readFileSync(join(samples, name)), name);
    expect(facts.page.form).toBe(name.split(".")[0]);
    expect(facts.operation.path).toMatch(/^\//);
    expect(facts.unread).toEqual([]);
  });
});
