import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect } from "vitest";

import type { Change } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
import type { PackageReview } from "../../generator/release/review-packages.js";

/** What text of a document could try in a report. */
export const payloads: readonly string[] = [
  "[click](https://evil.example)",
  "[click](javascript:alert)",
  "![picture](https://evil.example/p.png)",
  "<img src=https://evil.example/p.png>",
  "<a href=https://evil.example>x</a>",
  "<script>alert(1)</script>",
  "<!-- hidden",
  "</details>",
  "&lt;img&gt; &#60;img&#62; &#x40;name",
  "&#64;name",
  "@name",
  "@org/team",
  "someone@name.example",
  "https://evil.example/auto",
  "www.evil.example",
  "<https://evil.example>",
  "ftp://evil.example",
  "[text][reference]",
  "[reference]: https://evil.example",
  "# heading",
  "a\n# heading",
  "a\n\n# heading\n\n",
  "a\r# heading",
  "title\n===",
  "title\n---",
  "---",
  "- entry",
  "+ entry",
  "1. entry",
  "1) entry",
  "> quote",
  "    code",
  "```\n[x](https://evil.example)\n```",
  "~~~\n<img>",
  "`[x](https://evil.example)`",
  "``[x](https://evil.example)`",
  "` <img src=x> `",
  "`",
  "``",
  "a`b",
  "a`b`c`d",
  "\\`<img>",
  "\\[x](https://evil.example)",
  "\\",
  "**bold** _slanted_ ~~gone~~",
  "| a | b |\n|---|---|\n| c | d |",
  "<details><summary>x</summary>",
  "[^1]\n\n[^1]: https://evil.example",
  "- [x] done",
  "> [!NOTE]\n> x",
  ":white_check_mark:",
  "#1 org/repo#1 GH-1",
  "$x$",
  "\u202eevil\u2066",
  "\u001b[31m",
  "\u2028# heading",
  "",
  " ",
];

type Node = DefaultTreeAdapterTypes.ChildNode;

export interface Shown {
  /** Names of the elements, in order. */
  readonly tags: string[];
  /** Text that sites read as more than text: all but code. */
  readonly text: string;
  readonly all: string;
}

export function render(markdown: string): Shown {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  const shown = { tags: [] as string[], text: "", all: "" };
  const visit = (node: Node, isCode: boolean): void => {
    if (node.nodeName === "#comment") shown.tags.push("#comment");
    if ("value" in node) {
      shown.all += node.value;
      if (!isCode) shown.text += node.value;
    }
    if ("tagName" in node) shown.tags.push(node.tagName);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, isCode || node.nodeName === "code");
  };
  for (const node of parseFragment(html).childNodes) visit(node, false);
  return shown;
}

/** What makes a site call somebody or set a link in plain text. */
export const ACTIVE: RegExp = /@[\w-]|:\/\/|\bwww\.|\bGH-\d|#\d|:[\w+-]+:/i;

export function expectHarmless(markdown: string, tags: readonly string[]): void {
  const shown = render(markdown);
  expect(shown.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
  expect(shown.text).not.toMatch(ACTIVE);
  expect(shown.all).not.toContain("@name");
}

export const plain: (text: string) => string = (text) => text.replace(/[\u200b\s]/g, "");

/** Changes whose messages hold the payload in every way: as an id, a property, a value, a header, a media type, a schema's name. */
export function changesOf(payload: string): Change[] {
  const document = (isNew: boolean): unknown => ({
    openapi: "3.1.0",
    info: { title: isNew ? payload : "t", version: "1" },
    servers: [{ url: `https://example.com/${isNew ? "" : payload}` }],
    paths: {
      [`/${payload}`]: {
        post: {
          operationId: isNew ? `${payload}Renamed` : payload,
          description: isNew ? payload : "",
          parameters: [
            { name: payload, in: "query", schema: { type: "string", maxLength: isNew ? 1 : 2 } },
            ...(isNew ? [{ name: `${payload}2`, in: "header", required: true, schema: {} }] : []),
          ],
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { [payload]: { enum: isNew ? [payload] : ["x"] }, ...(isNew ? {} : { [`${payload}gone`]: {} }) },
                  ...(isNew ? { required: [payload] } : {}),
                },
              },
              ...(isNew ? { [payload]: {} } : {}),
            },
          },
          responses: {
            200: {
              description: "",
              headers: isNew ? {} : { [payload]: { schema: {} } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/Union" } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Union: {
          oneOf: [
            { type: "string", pattern: isNew ? payload : "x" },
            isNew ? { type: "integer" } : { $ref: "#/components/schemas/S" },
          ],
        },
        S: { type: "object", properties: { a: { default: isNew ? payload : 1 } } },
      },
    },
  });
  return review(document(false), document(true));
}

export function packagesOf(payload: string): PackageReview[] {
  const changes = changesOf(payload).map((change) => ({ ...change, file: payload, line: 1 }));
  const whole: PackageReview = {
    service: payload,
    name: `@example/${payload}`,
    status: "changed",
    from: payload,
    to: payload,
    bump: "major",
    reasons: ["spec: major"],
    needed: "0.2.0",
    isEnough: false,
    changes,
    provenance: [{ operation: payload, source: "page", url: payload, updated: payload, kind: "contract-only" }],
    surface: { bump: "major", gone: [payload], fresh: [], changed: [], lines: [payload, `+ ${payload}`, `- ${payload}`] },
    companions: [payload],
    waivers: [payload],
  };
  return [whole, { ...whole, status: "new" }, { ...whole, status: "removed" }, { ...whole, isEnough: true }];
}
