import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { runtimeDeclarations } from "../../generator/release/reexports.js";
import { compareSurfaces } from "../../generator/release/surface.js";
import type { Tree } from "../../generator/release/trees.js";

const root = mkdtempSync(join(tmpdir(), "reexports-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const declared = `// @public
export interface MockOptions<Status extends number = number, Body = unknown> extends HandlersOptions {
    readonly body?: Body | undefined;
    readonly status?: Status | undefined;
    readonly nested: { a: string; b: { c: number } };
}`;
const report = (code: string): string => `## API Report File for "@example/zoo/msw"\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;
const handedOn = "import { MockOptions } from '@example/runtime/mock';\n\nexport { MockOptions }";
const again = report(handedOn);
const source = `/** Options. @public */
export interface MockOptions<
  Status extends number = number,
  Body = unknown,
> extends HandlersOptions {
  readonly nested: {
    a: string;
    b: { c: number };
  };
  /** Status; see {@link other}. */
  readonly status?: Status | undefined;
  readonly body?: Body | undefined;
}

export interface Other {
  a: string;
}
`;

/** A tree whose runtime hands on, through two files, what a source declares. */
function treeWith(text: string, entry = "./mock"): Tree {
  const folder = mkdtempSync(join(root, "tree-"));
  const files = {
    "runtime/package.json": JSON.stringify({
      name: "@example/runtime",
      exports: { [entry]: { types: "./dist/mock.d.ts" }, ".": { types: "./dist/index.d.ts" } },
    }),
    "runtime/src/mock.ts":
      'export { mock } from "./mock/handler.js";\nexport type { Other, MockOptions } from "./mock/index.js";\n',
    "runtime/src/mock/index.ts": 'export { type MockOptions } from "./options.js";\n',
    "runtime/src/mock/options.ts": text,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return { root: folder, label: "made", dispose: () => undefined };
}

const bump = (base: string, head: string, tree: Tree): string =>
  compareSurfaces(base, head, false, { base: runtimeDeclarations(tree), head: runtimeDeclarations(tree) }).bump;

describe("a type that is declared by the package, and then exported again from the runtime", () => {
  it.each([
    { title: "the same members", text: source, want: "none" },
    { title: "a member less", text: source.replace("  readonly body?: Body | undefined;\n", ""), want: "major" },
    { title: "another type of a member", text: source.replace("c: number", "c: string"), want: "major" },
    { title: "a member inside another one", text: source.replace("b: { c: number };", "b: {}; c: number;"), want: "major" },
    { title: "a member that must be there", text: source.replace("status?:", "status:"), want: "major" },
    { title: "another base", text: source.replace("extends HandlersOptions", "extends Other"), want: "major" },
    { title: "another parameter", text: source.replace("Body = unknown", "Body = string"), want: "major" },
    { title: "no declaration to be found", text: source.replace("MockOptions", "MoreOptions"), want: "major" },
  ])("$title: $want, and the same the other way", ({ text, want }) => {
    expect(bump(report(declared), again, treeWith(text))).toBe(want);
    expect(bump(again, report(declared), treeWith(text))).toBe(want);
  });

  it("is told as before where the runtime has no such entry, or where it is another package's", () => {
    expect(bump(report(declared), again, treeWith(source, "./other"))).toBe("major");
    expect(bump(report(declared), again.replace("@example/runtime", "@example/runtimes"), treeWith(source))).toBe("major");
  });

  it("takes no name away, and no other change", () => {
    const other = "\n\n// @public\nexport const KINDS: 1;";
    expect(compareSurfaces(report(declared), again, false).bump).toBe("major");
    expect(bump(report(declared + other), again, treeWith(source))).toBe("major");
    expect(bump(report(declared), report(handedOn + other), treeWith(source))).toBe("minor");
  });
});
