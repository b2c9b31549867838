import { micromark } from "micromark";
import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/compare/change.js";
import { annotations } from "../../generator/release/annotations.js";
import { changelog } from "../../generator/release/changelog.js";
import { code, codeBlock, listOf, sentence } from "../../generator/release/markdown-text.js";
import { changesMarkdown, packagesMarkdown } from "../../generator/release/markdown.js";
import { changesText } from "../../generator/release/text.js";
import { calmMarkdown, codeSpan, escapeMarkdown, webLink } from "../../generator/text/markdown.js";
import { ACTIVE, changesOf, expectHarmless, packagesOf, payloads, plain, render } from "./markdown-payloads.js";

describe.each(payloads)("%j", (payload) => {
  it("is plain text, a code span, a sentence, a block, an entry: all of it is shown, and nothing of it acts", () => {
    for (const write of [escapeMarkdown, sentence, code, (text: string) => listOf([escapeMarkdown(text), sentence(text)])])
      expectHarmless(`${write(payload)}\n`, ["p", "code", "ul", "li"]);
    const spoken = /[\p{Cc}\p{Bidi_Control}`]/u.test(payload);
    if (!spoken) expect(plain(render(escapeMarkdown(payload)).all)).toBe(plain(payload));
    expectHarmless(codeBlock("diff", [payload, payload]), ["pre", "code"]);
  });

  it("in a name of a document stays text in the report and in a changelog", () => {
    const changes = changesOf(payload);
    expect(changes.length).toBeGreaterThan(5);
    const link = "https://git.example/blob/abc/";
    const tags = ["p", "ul", "li", "code", "strong", "details", "summary"];
    expectHarmless(changesMarkdown(changes), tags);
    const { tags: found } = render(changesMarkdown(changes, { link }));
    expect(found.filter((tag) => ![...tags, "a"].includes(tag))).toEqual([]);
    const log = render(changelog("@example/zoo", [{ version: payload, changes, operations: [payload] }]));
    expect(log.tags.filter((tag) => !["h1", "h2", "h3", ...tags].includes(tag))).toEqual([]);
  });

  it("anywhere in a package stays text in the report", () => {
    const markdown = packagesMarkdown(packagesOf(payload), { base: payload });
    const headingsOf = (text: string): string[] => render(text).tags.filter((tag) => /^h\d$/.test(tag));
    expect(headingsOf(markdown)).toEqual(headingsOf(packagesMarkdown(packagesOf("plain"), { base: "main" })));
    expectHarmless(markdown.replace(/^# .*$|:(?:new|x|white_check_mark):/gm, ""), [
      ...["h2", "h3", "p", "ul", "li", "code", "pre", "strong", "details", "summary"],
    ]);
  });

  it("in the name of a file leads nowhere else than to that file", () => {
    const file = `spec/${payload}/openapi.yaml`;
    const change: Change = { ...changesOf("x")[0]!, file, line: 3, side: "head" };
    const link = "https://git.example/blob/abc/";
    const html = micromark(changesMarkdown([change], { link }), { allowDangerousHtml: true, allowDangerousProtocol: true });
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = ""]) => new URL(address));
    expect(links.length).toBe(1);
    expect(links[0]?.origin).toBe("https://git.example");
    expect(decodeURIComponent(links[0]?.pathname ?? "")).toBe(`/blob/abc/${file}`);
  });

  it("on a terminal and in a log of GitHub stays in its line", () => {
    const changes = changesOf(payload).map((change) => ({ ...change, file: payload, line: 1 }));
    expect(changesText({ changes })).toMatch(/^( {2}[^\p{Cc}\u2028\u2029]*\n)+$/u);
    const commands = annotations(changes);
    expect(commands).toMatch(/^(::(error|notice) [^\p{Cc}]*\n)+$/u);
    expect(commands.split("\n").length - 1).toBe(changes.filter(({ level }) => level !== "text").length);
  });
});

describe("what the site and READMEs print", () => {
  it.each(payloads)("%j stays text", (payload) => {
    expectHarmless(`${codeSpan(payload).replaceAll("@", "")} ${escapeMarkdown(payload)}\n`, ["p", "code"]);
    expect(render(`|${escapeMarkdown(payload)}|${codeSpan(payload)}|\n|---|---|\n|${escapeMarkdown(payload)}|`).tags).toEqual(
      expect.not.arrayContaining(["a", "img", "script", "details", "h1", "h2"]),
    );
    expect(render(webLink(payload, `javascript:${payload}`)).tags).not.toContain("a");
  });

  it.each(payloads)("%j in a description stays a text of its reference", (payload) => {
    for (const text of [payload, `x ${payload} y`, `x\n\n${payload}\n\n`]) {
      const { tags, text: shown } = render(calmMarkdown(text));
      expect(tags.filter((tag) => /^(a|img|script|details|#comment|h\d)$/.test(tag))).toEqual([]);
      expect(shown).not.toMatch(/@[\w-]|:\/\/|\bwww\./i);
    }
  });

  it("leaves emphasis, lists and code of a description", () => {
    expect(render(calmMarkdown("*a* **b** `c`\n\n- d\n- e\n\n```\nf\n```\n")).tags).toEqual([
      "p",
      "em",
      "strong",
      "code",
      "ul",
      "li",
      "li",
      "pre",
      "code",
    ]);
  });
});

it("an effect is seen where there is one", () => {
  for (const markdown of [
    "[a](https://x.example)",
    "![a](b)",
    "# a",
    "<img>",
    "@name",
    "https://x.example",
    "&#64;name",
    "<!-- a -->",
  ])
    expect(() => expectHarmless(markdown, ["p", "code"])).toThrow();
});

describe("random text", () => {
  it("acts in no way, and is shown whole: 3,000 mixtures", () => {
    const pieces = [
      "`",
      "``",
      "\\",
      "[",
      "](",
      ")",
      "!",
      "<img>",
      "&#64;",
      "@name",
      "*",
      "_",
      "# ",
      "\n",
      " ",
      "a",
      "b.c",
      "://",
      "~",
      "|",
    ];
    let state = 7;
    const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)] ?? "").join("");
      const given = `seed 7, round ${round}: ${JSON.stringify(text)}`;
      const shown = render(`- ${sentence(text)}`);
      expect(
        shown.tags.filter((tag) => !["ul", "li", "p", "code"].includes(tag)),
        given,
      ).toEqual([]);
      expect(shown.text, given).not.toMatch(ACTIVE);
      // Backticks that part a sentence are not shown.
      expect(plain(shown.all).replaceAll("`", ""), given).toBe(plain(text).replaceAll("`", ""));
    }
  });
});
