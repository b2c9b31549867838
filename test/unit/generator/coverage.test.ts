import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageDocument, readOperationList } from "../../../generator/release/coverage.js";
import { keepCoverage } from "../../../generator/release/keep.js";
import type { JsonObject } from "../../../generator/text/json.js";
import { SpecError } from "../../../generator/text/problem.js";

const list = (text: string): ReturnType<typeof readOperationList> => readOperationList("list.tsv", text);
const rows = [
  "# What the lamps can do.",
  "lamp\tListLamps\tGET\t/lamps",
  "lamp\tShowLamp\tGET\t/lamps/{id}",
  "lamp\tDimLamp\tPUT\t/lamps/{id}/dim\tretiring",
  "lamp\tBlinkLamp\tPOST\t/lamps/{id}/blink",
  "bell\tRingBell\tPOST\t/ring",
].join("\n");
const page = { kind: "page", url: "https://docs.example.com/ListLamps.html", updated: "2026-01-02", page: "ListLamps" };
const definition = { ...page, kind: "definition", updated: "2026-03-04", fingerprint: "definition:0123456789abcdef" };
const sdk = { ...page, kind: "sdk", updated: null };

function lamps(operation: JsonObject = {}, path = "/lamps", method = "get"): { service: string; document: JsonObject } {
  const one = { operationId: "listLamps", "x-doc-source": [page, definition], responses: {}, ...operation };
  return { service: "lamp", document: { info: { title: "Lamps" }, paths: { [path]: { [method]: one } } } };
}

/** What is wrong, as people are told. */
function problemsOf(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(({ line = 0, message }) => `${line} ${message}`);
    throw error;
  }
  return [];
}

describe("which operations there are", () => {
  it("counts what is here, what is not, and what is being retired", () => {
    const text = coverageDocument([lamps()], list(rows));
    expect(text).toContain("| [Lamps](#lamps) | 4 | 1 | 2 | 1 |\n");
    expect(text).toContain("\nWhat the lamps can do.\n");
    expect(text).toContain("\nNot yet (2):\n\n`BlinkLamp`, `ShowLamp`\n");
    expect(text).toContain("\nBeing retired, so not to be added (1):\n\n`DimLamp`\n");
    expect(text).not.toContain("RingBell");
  });

  it.each([
    ["a page that is only named, and a definition", {}, "page of 2026-01-02, only named; definition of 2026-03-04 |"],
    ["an SDK", { "x-doc-source": [sdk] }, "| `ListLamps` | `GET /lamps` | sdk |"],
    ["one that is being retired", { deprecated: true }, "ListLamps.html) (being retired) |"],
    ["one without a source, by its id", { "x-doc-source": [] }, "| `ListLamps` | `GET /lamps` |  |"],
  ])("tells the sources of %s", (_, operation, want) => {
    expect(coverageDocument([lamps(operation)], list(rows))).toContain(want);
  });

  it.each([
    [
      "is not in the list",
      lamps({ operationId: "washLamps", "x-doc-source": [] }),
      "lamp has WashLamps, which is not in the list.",
    ],
    [
      "has another path there",
      lamps({}, "/v2/lamps"),
      "ListLamps of lamp is GET /v2/lamps in its document, and GET /lamps in the list.",
    ],
    [
      "has another method there",
      lamps({}, "/lamps", "post"),
      "ListLamps of lamp is POST /lamps in its document, and GET /lamps in the list.",
    ],
  ])("an operation that %s is refused", (_, service, want) => {
    expect(problemsOf(() => coverageDocument([service], list(rows)))).toEqual([`0 ${want}`]);
  });

  it.each([
    "lamp\tListLamps\tGET",
    "lamp\tListLamps\tGET\tlamps",
    "lamp\tA\tGET\t/a\tgone",
    "lamp\tA\tGET\t/a\tretiring\tx",
    "\tA\tGET\t/a",
  ])("a line that is no row is refused: %j", (row) => {
    const message = "This is no row of service, API name, method and path, with or without retiring.";
    expect(problemsOf(() => list(`${rows}\n${row}\n`))).toEqual([`7 ${message}`]);
  });
});

describe("this repository", () => {
  const listed = readOperationList("spec/operations.tsv", readFileSync("spec/operations.tsv", "utf8"));

  it("has a list without doubles", () => {
    const requests = listed.rows.map(({ service, method, path }) => `${service} ${method} ${path}`);
    const names = listed.rows.map(({ service, name }) => `${service} ${name}`);
    expect([new Set(names).size, new Set(requests).size]).toEqual([listed.rows.length, listed.rows.length]);
  });

  it.each(["dbss", "hss", "kps", "sms"])("names each operation of %s once, here or not", (service) => {
    const [, title] = /^ {2}title: (.*)$/m.exec(readFileSync(`spec/${service}/openapi.yaml`, "utf8")) ?? [];
    const sections = readFileSync("docs/coverage.md", "utf8").split(/^## /m);
    const text = sections.find((section) => section.startsWith(`${title}\n`)) ?? "";
    const named = [...text.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(
      listed.rows
        .filter((row) => row.service === service)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it("has a docs/coverage.md that is current", () => {
    expect(keepCoverage(process.cwd(), true)).toBe(0);
  });

  it.skipIf(!existsSync("../shared/docs/operations.tsv"))(
    "lists what the vendor has (skipped where ../shared is not there)",
    () => {
      const theirs = readFileSync("../shared/docs/operations.tsv", "utf8").trimEnd().split("\n").slice(1);
      // In no SDK, so that the list lacks it; its definition is the vendor's all the same.
      const beyond = "hss\tBatchUploadFiles\tPOST\t/v5/{project_id}/common/files/batch-upload";
      const ours = listed.rows.map(({ service, name, method, path }) => [service, name, method, path].join("\t"));
      expect(ours.sort()).toEqual([...theirs.map((line) => line.split("\t").slice(0, 4).join("\t")), beyond].sort());
    },
  );
});
