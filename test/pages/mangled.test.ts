import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PageError } from "../../generator/pages/forms/page-error.js";
import { madeUpFacts } from "./made-up.js";
import { FORMS, writePage } from "./write-page.js";
import { readPage } from "./reader.js";

const LIMIT_MS = 2_000;

/** Reads what is no page any more: facts or a clear refusal, in time. */
async function survive(text: string | Uint8Array): Promise<void> {
  const start = performance.now();
  try {
    const facts = await readPage(typeof text === "string" ? Buffer.from(text) : text, "page");
    expect(Array.isArray(facts.unread)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(PageError);
  }
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
}

const page = fc.tuple(madeUpFacts, fc.constantFrom(...FORMS)).map(([facts, form]) => writePage(facts, form));

describe("a page that came to harm", () => {
  test("cut anywhere", () =>
    fc.assert(
      fc.asyncProperty(page, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) =>
        survive(text.slice(0, Math.floor(text.length * at))),
      ),
      { numRuns: 300 },
    ));

  test("lines in another order", () =>
    fc.assert(
      fc.asyncProperty(
        page.chain((text) => fc.shuffledSubarray(text.split("\n"), { minLength: 0 })),
        (lines) => survive(lines.join("\n")),
      ),
      { numRuns: 300 },
    ));

  test("pieces put elsewhere, doubled or of other forms", () => {
    const noise = fc.constantFrom(
      "|",
      "||||",
      "---|---|",
      "|---|---|---|",
      "{",
      "}",
      "[",
      '"',
      "```",
      "<table>",
      "</td>",
      "<ul><li>",
      "Table 1 ",
      "Status code: 200",
      "\u0000",
      "\u202e",
      "\\",
      "**",
      "• ",
      "# ",
      "表1 ",
      "<!--",
      "&#x;",
      "GET /",
      "Error Codes",
    );
    const piece = fc.tuple(noise, fc.nat(10_000), fc.integer({ min: 1, max: 40 }));
    return fc.assert(
      fc.asyncProperty(page, fc.array(piece, { minLength: 1, maxLength: 12 }), (text, pieces) => {
        let mangled = text;
        for (const [what, at, times] of pieces)
          mangled =
            mangled.slice(0, at % (mangled.length + 1)) + what.repeat(times) + mangled.slice((at + times) % (mangled.length + 1));
        return survive(mangled);
      }),
      { numRuns: 300 },
    );
  });

  test("any bytes", () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), survive), { numRuns: 200 }));
});

describe("a page of 200 kB made to be slow", () => {
  const repeated = (text: string): string => text.repeat(Math.ceil(200_000 / text.length));
  const header = "Title\nURI\nGET /v1/x\n| Parameter | Type | Description |\n|---|---|---|\n";
  const rows: [string, string][] = [
    ["bars", repeated("|")],
    ["lines of a bar", repeated("|\n")],
    ["dividers", repeated("|---|---|\n")],
    ["one divider of many columns", repeated("---|")],
    ["header words", repeated("Parameter\nMandatory\nType\nDescription\n")],
    ["header words in a line", repeated("Parameter Mandatory Type Description ")],
    ["captions in a line", repeated("Table 1 ")],
    ["captions with a header in a line", repeated("Table 1 Parameter Type Description a String ")],
    ["open brackets", repeated("{ ")],
    ["open brackets, a line each", repeated("{\n")],
    ["brackets and headings", repeated("{\nURI\n")],
    ["square brackets in Markdown", `# x\n${repeated("[")}`],
    ["image brackets in Markdown", `# x\n${repeated("![a](")}`],
    ["asterisks in Markdown", `# x\n${repeated("*a_")}`],
    ["backticks in Markdown", `# x\n${repeated("`a``")}`],
    ["quotes in quotes in Markdown", `# x\n${repeated("> ")}`],
    ["lists in lists in Markdown", `# x\n${repeated("- ")}`],
    ["tables in Markdown", `# x\n${repeated("|a|b|\n|---|---|\n")}`],
    ["a table of many columns in Markdown", `# x\n${repeated("|a")}\n${repeated("|-")}\n`],
    ["open tables in Markdown", `# x\n${repeated("<table>\n\n")}`],
    ["entities in Markdown", `# x\n${repeated("&amp;")}`],
    ["tags in tags", `<html>${repeated("<div>")}`],
    ["spans in spans", `<html>${repeated("<span>")}x`],
    ["tables in tables", `<html>${repeated("<table><tr><td>")}`],
    ["lists in a cell", `<html><table><tr><th>Parameter<th>Description<tr><td>a<td>${repeated("<ul><li>")}`],
    ["unclosed formatting", `<html>${repeated("<b><i><a>")}`],
    ["a cell of lead-ins", `${header}| a | String | ${repeated("The value can be: ")} |\n`],
    ["a cell of labels", `${header}| a | String | Definition ${repeated("Constraints Range ")} |\n`],
    ["a cell of limits", `${header}| a | String | ${repeated("Minimum: 1 ")} |\n`],
    ["a cell of digits", `${header}| a | String | can contain ${repeated("1,")} |\n`],
    ["a cell of spaces", `${header}| a | String | x${" ".repeat(200_000)}x |\n`],
    ["a type of brackets", `${header}| a | ${repeated("Map<")} | x |\n`],
    ["many rows", `${header}${repeated("| a | X object | The value can be A or B. |\n")}`],
    ["many tables", repeated("Response\n| Parameter | Type | Description |\n|---|---|---|\n| a | X object | b |\n")],
    ["many statuses", repeated("Response\nStatus code: 200\n")],
    ["a line of CJK", `URI\n${repeated("取值范围")}`],
    ["rows that never end", `Title\n\nParameter\n\nType\n\nDescription\n\n${repeated("a\n\nString\n\nError Codes\n\n")}`],
    ["dots and spaces", `Function\n${repeated("value can be a. ")}`],
    ["commas in JSON", `Example Requests\n{ ${repeated(", ")} }`],
    ["quotes in JSON", `Example Requests\n{ ${repeated('"\\')} }`],
    ["escapes", repeated("\\|")],
    ["spaces", `Title${repeated(" ")}x`],
    ["tabs and line ends", `Title${repeated("\t\n \r")}x`],
  ];
  test.each(rows)("%s", (_, text) => survive(text));

  test("4 MB of bars end", async () => {
    const facts = await readPage(Buffer.from("|".repeat(4_000_000)), "page");
    expect(facts.operation.path).toBeNull();
    const lines = await readPage(Buffer.from("|\n".repeat(29_000)), "page");
    expect(lines.unread).toEqual([]);
  });
});

describe("what cannot be a page", () => {
  test.each([
    ["nothing", Buffer.from(""), /is empty/],
    ["white space", Buffer.from("\n \t\n"), /is empty/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0, 0, 0]), /no text/],
    ["bytes of another encoding", Buffer.from(Array.from({ length: 300 }, (_, at) => 0x80 + (at % 60))), /no text/],
  ])("%s is refused with file and line", async (_, bytes, message) => {
    await expect(readPage(bytes, "some/page.txt")).rejects.toThrow(message);
    await expect(readPage(bytes, "some/page.txt")).rejects.toMatchObject({
      file: "some/page.txt",
      line: expect.any(Number) as number,
      fix: expect.any(String) as string,
    });
  });

  test("other HTML becomes facts without an operation, its text unread", async () => {
    const facts = await readPage(
      Buffer.from("<html><body><h1>Cookies</h1><p>We bake them.</p><table><tr><td>flour</td></tr></table></body></html>"),
      "page",
    );
    expect(facts.operation).toEqual({ method: null, path: null, description: "" });
    expect(facts.unread.map((remark) => remark.text)).toEqual(["We bake them.", "| flour"]);
  });

  test("script in a page is not run and not read", async () => {
    const facts = await readPage(
      Buffer.from(
        "<html><body><h1>x</h1><script>globalThis.wasRun = true</script><img src=http://127.0.0.1:1/ onerror=globalThis.wasRun=1></body></html>",
      ),
      "page",
    );
    expect("wasRun" in globalThis).toBe(false);
    expect(JSON.stringify(facts)).not.toContain("wasRun");
  });
});
