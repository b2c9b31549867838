import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { makeReport } from "../../generator/run/report.js";
import { printable, printableLines } from "../../generator/text/print.js";
import { packagesText } from "../unit/generator/run.js";
import { compilePrograms, makeTree, repository } from "../unit/generator/tree.js";

/** A text that clears the screen, sets the title, colours by C1, turns the reading direction, hides and begins a line anew. */
const HOSTILE = "a\u001b[2J\u001b]0;t\u0007\u009b31m\u0085\u202e\u2066\u200b\ufeff\u{e0041}\u2028\rb";

/** All that a terminal obeys or hides, by ranges: written down here on its own, from the Unicode charts. */
const RANGES: [number, number][] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0001, 0xe0001],
  [0xe0020, 0xe007f],
  [0xd800, 0xdfff],
];
const kept = new Set(["\n", "\t"]);

function obeyed(text: string): string[] {
  return [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !kept.has(character) && RANGES.some(([from, to]) => code >= from && code <= to);
  });
}

describe("printable", () => {
  it.each(RANGES)("writes %i to %i as text", (from, to) => {
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCodePoint(code);
      expect(printable(`a${character}b`)).toMatch(/^a\\[\x21-\x7e]+b$/);
      expect(obeyed(printableLines(`a${character}b`))).toEqual([]);
      expect(JSON.parse(`"${printable(character)}"`), "it says which character that is").toBe(character);
    }
  });

  it.each(["plain", "Übergröße", "云服务", "🚀", "a  b", "~", "\\u001b", "é"])("leaves %s as it is", (text) => {
    expect([printable(text), printableLines(text)]).toEqual([text, text]);
  });

  it("keeps its own lines where a text has several", () => {
    expect([printable("a\n\tb"), printableLines("a\n\tb")]).toEqual(["a\\n\\tb", "a\n\tb"]);
  });

  it("is what the report of a run writes", () => {
    const pieces: string[] = [];
    const report = makeReport({ isTTY: false, write: (piece: string) => pieces.push(piece) });
    report.line(HOSTILE);
    report.end("stage", 1, HOSTILE);
    expect(obeyed(pieces.join(""))).toEqual([]);
  });
});

const quoted = JSON.stringify(HOSTILE);
const spec = (description: string, type: string): string => `openapi: 3.1.0
info: {title: ${quoted}, version: "1"}
servers: [{url: "https://a.test"}]
paths:
  /a:
    get:
      operationId: readA
      summary: ${quoted}
      description: ${description}
      parameters: [{name: ${quoted}, in: query, schema: {type: ${type}, enum: [${quoted}]}}]
      responses: {"200": {description: ${quoted}, content: {application/json: {schema: {$ref: "#/components/schemas/${HOSTILE.slice(-1)}"}}}}}
components:
  schemas:
    b: {type: object, required: [${quoted}], properties: {${quoted}: {type: ${type}, maxLenght: 1, example: {$ref: ${quoted}}}}}
    ${quoted}: {type: ${type}}
`;
const page = (maximum: number): string => `Kettles ${HOSTILE}
URI
GET /v1/{k}
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| k | Yes | String${HOSTILE} | Which ${HOSTILE} kettle. Maximum: ${maximum} |
| l${HOSTILE} | No | ${HOSTILE} | ${HOSTILE}. |
Note ${HOSTILE}
`;

let programs = "";
let root = "";
beforeAll(async () => {
  programs = await compilePrograms("cli", "lint-worker", "page", "review", "api", "changelog", "mock", "docs");
  root = makeTree({
    "packages.yaml": packagesText("a"),
    "spec/a/openapi.yaml": spec(quoted, "string"),
    [`spec/a/${HOSTILE}.yaml`]: "openapi: [",
    "base/packages.yaml": packagesText("a"),
    "base/spec/a/openapi.yaml": spec("Other.", "integer"),
    "base.yaml": spec("Other.", "integer"),
    "head.yaml": spec(quoted, "string"),
    "lone.yaml": `openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {$ref: "${HOSTILE.replaceAll(/[\r\u0007\u001b]/g, "")}.yaml"}}\n`,
    "old.txt": page(7),
    "new.txt": page(9),
  });
});

const rows: [string, string[]][] = [
  ["cli", ["lint"]],
  ["cli", ["generate"]],
  ["cli", ["check"]],
  ["cli", [HOSTILE]],
  ["page", ["read", "old.txt"]],
  ["page", ["read", "old.txt", "--json"]],
  ["page", ["diff", "old.txt", "new.txt"]],
  ["page", ["diff", "old.txt", "new.txt", "--json"]],
  ["page", ["drift", "old.txt"]],
  ["page", ["drift", "old.txt", "--format", "markdown"]],
  ["page", ["drift", "old.txt", "--format", "json"]],
  ["page", ["draft", "old.txt", "--service", HOSTILE]],
  ["page", ["draft", "old.txt", "--service", "a", "--name", HOSTILE]],
  ["page", ["read", HOSTILE]],
  ["review", ["--base", "base.yaml", "--head", "head.yaml"]],
  ["review", ["--base", "base.yaml", "--head", "head.yaml", "--format", "json"]],
  ["review", ["--base", "base.yaml", "--head", "head.yaml", "--format", "markdown"]],
  ["review", ["--base", "base.yaml", "--head", "head.yaml", "--format", "github"]],
  ["review", ["--against", "base"]],
  ["review", ["--against", HOSTILE]],
  ["api", []],
  ["changelog", []],
  ["docs", []],
  ["mock", ["--document", "lone.yaml", "--port", "0"]],
  ["mock", ["--port", "0"]],
  ["mock", [HOSTILE]],
];

describe("what a page or a document says is not obeyed by the terminal", () => {
  // The names of the tests are printed too.
  const named = rows.map(([program, args]) => ({ name: [program, ...args].join(" ").replaceAll(HOSTILE, "…"), program, args }));
  it.each(named)("$name", ({ program, args }) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(programs, `${program}.js`), ...args], {
      cwd: root,
      encoding: "utf8",
      timeout: 50_000,
    });
    expect(`${stdout}${stderr}`).not.toBe("");
    expect(obeyed(stdout + stderr)).toEqual([]);
  });

  it("and JSON still says what it was", () => {
    const args = ["--base", "base.yaml", "--head", "head.yaml", "--format", "json"];
    const { stdout } = spawnSync(process.execPath, [join(programs, "review.js"), ...args], { cwd: root, encoding: "utf8" });
    expect(JSON.stringify(JSON.parse(stdout))).toContain("\u202e");
    expect(parse(stdout)).toEqual(JSON.parse(stdout));
  });
});

it("no program prints in another way", () => {
  const files = readdirSync(join(repository, "generator"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const writers = files.filter((name) =>
    /process\.std(out|err)\.write|console\.(log|error|warn|info)\((?!\w+\.status|\w+\);|last|item|answer)/.test(
      readFileSync(join(repository, "generator", name), "utf8"),
    ),
  );
  expect(writers).toEqual(["text/print.ts"]);
});
