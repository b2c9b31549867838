import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageDrift } from "../../generator/pages/drift/drift.js";
import { driftText } from "../../generator/pages/drift/print.js";
import type { FactsFile } from "../../generator/pages/facts/facts-file.js";
import { readContracts } from "../contract/contract.js";
import { PAGES, rows } from "./edition-rows.js";
import { transcription, withFiller } from "./editions.js";
import { writePage } from "./write-page.js";
import { drift, fingerprint, readBlocks } from "./reader.js";

let root = "";

/** A copy of the specs whose fingerprints are those of made-up first editions. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "drift-"));
  cpSync(new URL("../../spec", import.meta.url), join(root, "spec"), { recursive: true });
  for (const [service, page] of PAGES) {
    const file = join(root, "spec", service, "operations", `${page}.yaml`);
    const mark = fingerprint(await readBlocks(writePage(withFiller(transcription(service, page)), "html"), page));
    writeFileSync(file, readFileSync(file, "utf8").replace(new RegExp(`(page: ${page}\\n\\s+fingerprint: )\\S+`), `$1${mark}`));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

async function edition(service: string, page: string, edit: (facts: FactsFile) => void, filler?: string): Promise<PageDrift> {
  const facts = transcription(service, page);
  edit(facts);
  const file = join(root, `${service}.${page}.html`);
  writeFileSync(file, writePage(withFiller(facts, filler), "html"));
  const found = await drift([file], root);
  expect(found.gone).toEqual([]);
  return { ...(found.pages[0] ?? { file, source: "page", operation: null, status: "unreadable", changes: [] }), file: "page" };
}

describe("a made-up new edition of each page", () => {
  test.each(PAGES)("%s %s: the edition that the spec was written from is the same", async (service, page, operation) => {
    expect(await edition(service, page, () => undefined)).toEqual({
      file: "page",
      source: "page",
      operation,
      status: "same",
      changes: [],
    });
  });

  test.each(PAGES)("%s %s: other words only", async (service, page, operation) => {
    const found = await edition(service, page, () => undefined, "Other filler of the test.");
    expect(found).toMatchObject({
      operation,
      status: "text",
      changes: [{ member: "operation", kind: "text", level: "text", file: `spec/${service}/operations/${page}.yaml` }],
    });
    expect(found.changes).toHaveLength(1);
  });

  test.each(rows)("%s: %s %s", async (_, service, page, edit, [member, kind, said, specified, level, at]) => {
    const found = await edition(service, page, edit);
    const operation = PAGES.find((one) => one[1] === page)?.[2];
    expect(found).toEqual({
      file: "page",
      source: "page",
      operation,
      status: "changed",
      changes: [
        {
          member,
          kind,
          page: said,
          spec: specified,
          level,
          file: expect.stringMatching(
            /^spec\/(?:\w+\/(?:operations|schemas)\/[\w-]+|\w+\/(?:openapi|parameters|responses)|common\/security)\.yaml$/,
          ) as string,
          line: expect.any(Number) as number,
        },
      ],
    });
    const [change] = found.changes;
    const line = readFileSync(join(root, change?.file ?? ""), "utf8").split("\n")[(change?.line ?? 0) - 1];
    expect(line).toContain(at);
  });
});

describe("an edition that is named as an older one", () => {
  const older = (facts: FactsFile): void => void facts.statusCodes.push(404);
  const file = (): string => join(root, "spec/kps/operations/ListKeypairTask.yaml");
  const markOf = async (edit: (facts: FactsFile) => void): Promise<string> => {
    const facts = transcription("kps", "ListKeypairTask");
    edit(facts);
    return fingerprint(await readBlocks(writePage(withFiller(facts), "html"), "ListKeypairTask"));
  };

  test("is held against nothing, and any other is", async () => {
    const before = readFileSync(file(), "utf8");
    expect(await edition("kps", "ListKeypairTask", older)).toMatchObject({ status: "changed" });
    writeFileSync(file(), before.replace(/older: \[/, `older: [${await markOf(older)}, `));
    try {
      const found = await edition("kps", "ListKeypairTask", older);
      expect(found).toMatchObject({ operation: "listKeypairTask", status: "same", isOlder: true, changes: [] });
      expect(driftText({ pages: [found], gone: [] })).toBe("page: an older edition, known as such (listKeypairTask)\n");
      const other = await edition("kps", "ListKeypairTask", (facts) => void facts.statusCodes.push(404, 409));
      expect(other).toMatchObject({ status: "changed" });
      expect(other).not.toHaveProperty("isOlder");
    } finally {
      writeFileSync(file(), before);
    }
  });
});

test.each<[limit: string, kinds: string[]]>([
  ["9223372036854775807", []],
  ["9223372036854775806", ["maximum"]],
])("of an int64 the limit %s is a change of %j: the greatest one that there is limits nothing", async (maximum, kinds) => {
  const found = await edition("dbss", "ShowAuditTaskStatus", (facts) => {
    for (const { body } of facts.responses)
      for (const field of body ?? []) if (field.name === "begin_time") field.limits = { ...field.limits, maximum };
  });
  expect(found.changes.flatMap(({ kind }) => (kind === "text" ? [] : [kind]))).toEqual(kinds);
});

describe("an edition of a page that is only named", () => {
  /** The definition of a running task's list as a page that says no limits. */
  const silent = (facts: FactsFile): void => {
    const fields = [...facts.parameters, ...facts.responses.flatMap(({ body }) => body ?? [])];
    for (const field of [...fields, ...facts.structures.flatMap((one) => one.fields)]) delete field.limits;
    facts.page.form = "html";
  };
  const pageOf = (edit: (facts: FactsFile) => void): Promise<PageDrift> =>
    edition("kps", "ListRunningTask.definition", (facts) => (silent(facts), edit(facts)));

  test("says nothing by what it leaves out, and of no erratum that it has become needless", async () => {
    expect(await pageOf(() => undefined)).toMatchObject({ operation: "listRunningTask", status: "same", changes: [] });
  });

  test.each<[what: string, edit: (facts: FactsFile) => void, change: object]>([
    [
      "a limit of its own",
      (facts) => Object.assign(facts.parameters.find(({ name }) => name === "limit") ?? {}, { limits: { maximum: 500 } }),
      { member: "parameter query limit", kind: "maximum", page: 500, spec: 1000 },
    ],
    [
      "a field less",
      (facts) => facts.structures.forEach((one) => (one.fields = one.fields.filter(({ name }) => name !== "server_name"))),
      { member: "response 200 tasks[].server_name", kind: "name", page: null, spec: "documented" },
    ],
    [
      "a status more",
      (facts) => facts.statusCodes.push(404),
      { member: "response 404", kind: "status", page: "documented", spec: null },
    ],
  ])("is held to what it says: %s", async (_, edit, change) => {
    expect((await pageOf(edit)).changes).toEqual([expect.objectContaining(change)]);
  });
});

describe("pages and operations that do not meet", () => {
  test("a page of no operation is new, a folder without a page says which are gone", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pages-"));
    writeFileSync(
      join(folder, "kettle.txt"),
      "Kettles\nURI\nGET /v1/kettles\nStatus Codes\n| Status Code | Description |\n|---|---|\n| 200 | OK |\n",
    );
    writeFileSync(join(folder, "noise.bin"), Buffer.from([0, 1, 2]));
    const found = await drift([folder], root);
    expect(found.pages.map(({ operation, status }) => [operation, status])).toEqual([
      [null, "new"],
      [null, "unreadable"],
    ]);
    const operations = readContracts().flatMap((contract) => contract.operations.map(({ id }) => id));
    expect(operations).toEqual(expect.arrayContaining(PAGES.map((one) => one[2])));
    expect(found.gone.sort()).toEqual(operations.sort());
    rmSync(folder, { recursive: true });
  });
});
