import { describe, expect, test } from "vitest";
import { PageError } from "../../generator/pages/forms/page-error.js";
import { readPage } from "./reader.js";

const times = (count: number, text: string | ((at: number) => string)): string =>
  Array.from({ length: count }, (_, at) => (typeof text === "string" ? text : text(at))).join("");
const markdown = "# x\n\n";
const html = "<html><body><h1>x</h1>";
const text = "x\nURI\nGET /v1/x\n";
const table = "| Parameter | Type | Description |\n|---|---|---|\n";

describe("more of anything than a page has is refused: how much there is, how much there may be, what to do", () => {
  test.each<[string, string, RegExp]>([
    [
      "a table of 30 MB",
      `${html}<table>${times(700_000, "<tr><td>a</td><td>String</td><td>b</td></tr>")}`,
      /^there are \d{8} bytes; .* 4194304$/,
    ],
    ["lines", times(30_001, "a\n"), /^there are 30002 lines; a page has at most 30000$/],
    ["lines of Markdown", `${markdown}${times(9_000, "a\n")}`, /^there are 9003 lines of Markdown; .* 8000$/],
    ["definitions", `${markdown}${times(20_000, (at) => `[d${at}]: http://x.invalid/${at}\n`)}`, /lines of Markdown/],
    ["marks of Markdown", `${markdown}${times(2_000, `${times(40, "a *b* ")}\n\n`)}`, /^there are 160000 marks of Markdown/],
    ["nested elements", `${html}${times(60_000, "<div>")}a`, /^there are 501 HTML elements inside one another; .* 500$/],
    ["nested elements in Markdown", `${markdown}<div>\n${times(600, "<div>")}`, /inside one another/],
    ["nested tables in lists", `${html}${times(2_000, "<ul><li><table><tr><td>")}`, /inside one another/],
    ["elements", `${html}${times(61_000, "<p>a")}`, /^there are 60001 HTML elements; .* 60000$/],
    [
      "elements that the parser adds",
      `${html}<p>${times(300, (at) => `<b id="${at}">`)}</p>${times(2_000, "<p>a</p>")}`,
      /HTML elements/,
    ],
    ["tables", times(1_001, table), /^there are 1001 tables; .* 1000$/],
  ])("%s", async (_, page, message) => {
    const error: unknown = await readPage(Buffer.from(page), "page").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PageError);
    expect(error).toMatchObject({
      message: expect.stringMatching(message) as string,
      fix: expect.stringMatching(/^\w/) as string,
    });
  });

  test("a page just below each bound is read", async () => {
    expect((await readPage(Buffer.from(times(29_000, "a\n")), "page")).unread.length).toBeGreaterThan(0);
    expect((await readPage(Buffer.from(`${html}${times(490, "<div>")}zebra`), "page")).unread[0]?.text).toBe("zebra");
  });
});

/** Each takes a fraction of this; before there were bounds each took several times as much. */
const LIMIT_MS = 20_000;

describe("what is within the bounds is read in time, however it was made", () => {
  test.each([
    [
      "list items that open tables, closed at the end",
      `${markdown}${times(1_950, "- <table>\n")}\n${times(1_950, "</table>\n")}`,
    ],
    ["quotes in list items", `${markdown}${times(3_900, "- > a\n\n")}`],
    ["nested lists by indentation", `${markdown}${times(1_400, (at) => `${"  ".repeat(at)}- a\n`)}`],
    ["a title below other elements", `${html.slice(0, 12)}${times(490, `${times(100, "<i></i>")}<div>`)}<h1>x</h1>`],
    ["openings of JSON in a line", `${text}Example Responses\n${times(400_000, 'a {"b" ')}`],
    [
      "structures in structures",
      `${text}Response\n${times(990, (at) => `${table}| a${"x".repeat(2_000)}${at} | X${at} object | b |\n`)}`,
    ],
    [
      "cells that span all",
      `${html}<table><tr><th>Parameter<th>Type${times(5_000, `<tr>${times(10, "<td rowspan=65000 colspan=1000>a")}`)}`,
    ],
  ])("%s", { timeout: 120_000 }, async (_, page) => {
    const start = performance.now();
    await readPage(Buffer.from(page), "page").catch((error: unknown) => expect(error).toBeInstanceOf(PageError));
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });

  test("quotes by the thousand are read as the text that they quote", async () => {
    const facts = await readPage(Buffer.from(`${markdown}${times(3_900, "> zebra\n\n")}`), "page");
    expect(facts.unread).toHaveLength(3_900);
    expect(facts.unread[0]?.text).toBe("zebra");
  });
});
