// The name that an answer proposes for a file: read from its header, and refused where nothing should be written under it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFileName } from "../../../runtime/src/core/values/file-name.js";

describe("the header is read", () => {
  const rows: [given: string | null, want: string | undefined][] = [
    [null, undefined],
    ["", undefined],
    ["inline", undefined],
    ["filename=a.csv", undefined],
    ["attachment; filename", undefined],
    ["attachment; filenames", undefined],
    ["attachment; =a.csv", undefined],
    ["attachment;filename = a.csv", "a.csv"],
    ["attachment;  FileName=a.csv", "a.csv"],
    ["attachment; filename=a b.csv", "a b.csv"],
    ["attachment; filename=a.csv; x=y", "a.csv"],
    ["attachment; filename=a.csv; filename=b.csv", "a.csv"],
    ['attachment; filename="a b.csv"', "a b.csv"],
    ['attachment; filename="  a.csv"', "a.csv"],
    ['attachment; filename="a\\"b.csv"', "ab.csv"],
    ['attachment; filename = "a\\b.csv" ', "ab.csv"],
    ['attachment; filename="a.csv', "a.csv"],
    ['attachment; filename="', undefined],
    ["attachment; filename*=UTF-8''%e2%82%ac.txt; filename=\"e.txt\"", "€.txt"],
    ["attachment; filename*=utf-8'en'a'b.txt", "a'b.txt"],
    ["attachment; filename=\"e.txt\"; filename*=UTF-8''%ff", "e.txt"],
    ["attachment; filename*=xUTF-8''a.csv; filename=b.csv", "b.csv"],
    ["attachment; filename*=UTF-8; filename=b.csv", "b.csv"],
    ['attachment; name="a; filename=evil.txt"; filename="good.txt"', "good.txt"],
    ["attachment; filename=\"x; filename*=UTF-8''evil.txt\"", "x; filename=UTF-8''evil.txt"],
    ['attachment; name="a\\"; filename=evil.txt"; filename=good.txt', "good.txt"],
  ];
  it.each(rows)("%s → %s", (given, want) => expect(parseFileName(given)).toBe(want));
});

describe("folders and unsafe characters are left out", () => {
  const rows: [given: string, want: string | undefined][] = [
    ["../../etc/passwd", "passwd"],
    ["C:\\\\x\\\\y.txt", "y.txt"],
    ["a/b\\\\c", "c"],
    ["folder/", undefined],
    ["a\u202egnp.exe", "agnp.exe"],
    ["a\u200b.csv", "a.csv"],
    ["a\u0000\u001b[31m.csv", "a[31m.csv"],
    ["a.csv:stream", "a.csvstream"],
    ["a.csv. . .", "a.csv"],
    ["report .txt", "report .txt"],
  ];
  it.each(rows)("%j → %j", (given, want) => expect(parseFileName(`attachment; filename="${given}"`)).toBe(want));
});

describe("a name is refused that", () => {
  const refused: Record<string, string[]> = {
    "is none": ["", " ", ".", "..", "...", ". .", "/", "\\\\", "<>", "\u200b"],
    "hides a file": [
      ".npmrc",
      ".env",
      ".gitconfig",
      ".bashrc",
      " .npmrc",
      "\u200b.npmrc",
      "x/.ssh",
      "．npmrc",
      "..\u200b/.npmrc",
    ],
    "looks like an option or a home": ["-rf", "--help.csv", "~", "~root"],
    "is a device of Windows": [
      ...[
        "con",
        "PRN",
        "aux",
        "nul",
        "Nul.txt",
        "CON.tar.gz",
        "com1",
        "COM0.csv",
        "LPT9.txt",
        "com¹",
        "lpt³.csv",
        "conin$",
        "CONOUT$.txt",
      ],
      ...["aux .csv", "con:", "a\\\\CON.txt", "clock$"],
    ],
    "programs read because of it": [
      ...[
        "package.json",
        "PACKAGE.JSON",
        "package.json.",
        "package-lock.json",
        "yarn.lock",
        "pnpm-workspace.yaml",
        "tsconfig.json",
      ],
      ...[
        "node_modules",
        "vite.config.ts",
        "babel.config.json",
        "eslint.config.js",
        "index.js",
        "Makefile",
        "Dockerfile",
        "Gemfile",
      ],
      ...["pom.xml", "build.gradle", "Cargo.toml", "go.mod", "setup.py", "pyproject.toml", "conftest.py", "requirements.txt"],
      ...[
        "desktop.ini",
        "Autorun.inf",
        "web.config",
        "ｐackage.json",
        "pack\u200bage.json",
        "compose.yaml",
        "docker-compose.yml",
        "index.html",
        "index.mjs",
        "deno.json",
      ],
    ],
    "no file system takes": ["a".repeat(256), "€".repeat(86)],
  };
  for (const [kind, names] of Object.entries(refused)) {
    it.each(names)(`${kind}: %j`, (name) => {
      expect(parseFileName(`attachment; filename="${name}"`)).toBeUndefined();
      expect(parseFileName(`attachment; filename*=UTF-8''${encodeURIComponent(name.replaceAll("\\\\", "\\"))}`)).toBeUndefined();
    });
  }
  it.each([
    "falcon.csv",
    "comx.txt",
    "com.csv",
    "null.txt",
    "auxiliary.csv",
    "a.npmrc",
    "my package.json",
    "config.csv",
    "reindex.csv",
    "compose.yml.bak",
    "a".repeat(255),
  ])("and not %j, which is none of these", (name) => expect(parseFileName(`attachment; filename="${name}"`)).toBe(name));
});

it("whatever a header holds, the name is one of a file in the same folder", () => {
  const character = fc.constantFrom(..."./\\ :;=\"'*%~-\t\u0000\u202e．conNUL1", "%2f", "%5c", "UTF-8''", "filename");
  const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("filename=", 'filename="', "filename*=UTF-8''"), (name, start) => {
      const found = parseFileName(`attachment; ${start}${name}`);
      if (found === undefined) return;
      expect(found).not.toMatch(/[/\\:*?"<>|\p{C}]|^[.~\s-]|[.\s]$|^(con|nul)\s*(\.|$)/iu);
      expect(found).not.toBe("");
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ["quotes", `attachment${';a="'.repeat(200_000)}`],
  ["semicolons and blanks", `attachment${"; ".repeat(300_000)}`],
  ["blanks before the end", `attachment; filename="a${" .".repeat(300_000)}b"`],
  ["blanks in front", `attachment; filename="${" ".repeat(600_000)}b"`],
  ["slashes", `attachment; filename="${"/".repeat(600_000)}"`],
  ["backslashes", `attachment; filename="${"\\".repeat(600_000)}`],
  ["apostrophes", `attachment; filename*=UTF-8${"'".repeat(600_000)}`],
  ["one name without end", `attachment; ${"a".repeat(600_000)}`],
  ["names", `attachment${Array.from({ length: 60_000 }, (_, index) => `; n${index}=v`).join("")}`],
])("a header of 600,000 characters takes linear time: %s", (_, header) => {
  const startedAt = performance.now();
  parseFileName(header);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});
