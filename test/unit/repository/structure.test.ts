import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cycles, fileGraph, folderGraph, readSource, readSources, type Source } from "./source-graph.js";
import { AGAINST_THE_ORDER, FILE_CYCLES, FOLDER_CYCLES, LONG_FILES, LONG_FUNCTIONS } from "./structure-debts.js";

/** The rooms of `generator/`, by what may be built on what: a room imports from those before it and those beside it. */
const ORDER: readonly (readonly string[])[] = [
  ["text"],
  ["config", "contract"],
  ["schema"],
  ["lint", "names", "emit", "compare", "mock", "site"],
  ["run", "release", "pack", "pages"],
  // What is the vendor's is handed to the rooms by the programs.
  ["profiles"],
  ["bin"],
];
const MOST_LINES = 250;
const MOST_LINES_OF_A_FUNCTION = 60;

const sources = readSources(resolve(import.meta.dirname, "../../.."));

function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "generator" ? room : top;
}

function levelOf(path: string): number {
  return ORDER.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function againstTheOrder(all: readonly Source[]): string[] {
  return all.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => levelOf(path) >= 0 && levelOf(target) > levelOf(path))
      .map(({ target }) => `${path} → ${target}`),
  );
}

function longFunctions(all: readonly Source[]): string[] {
  return all.flatMap(({ path, functions }) =>
    functions.filter(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION).map(({ name }) => `${path} ${name}`),
  );
}

const text = (groups: readonly string[][]): string[] => groups.map((group) => group.join(" "));

/** Each is what is found, and what of it is known; both ways, so that the known becomes less. */
it.each([
  { name: "no file leads back to itself", found: text(cycles(fileGraph(sources))), known: FILE_CYCLES },
  { name: "no folder leads back to itself", found: text(cycles(folderGraph(fileGraph(sources)))), known: FOLDER_CYCLES },
  { name: "rooms are built on those before them", found: againstTheOrder(sources), known: AGAINST_THE_ORDER },
  {
    name: `no file has more than ${MOST_LINES} lines`,
    found: sources.filter(({ lines }) => lines > MOST_LINES).map(({ path }) => path),
    known: LONG_FILES,
  },
  {
    name: `no function has more than ${MOST_LINES_OF_A_FUNCTION} lines`,
    found: longFunctions(sources),
    known: LONG_FUNCTIONS,
  },
])("$name, but for those listed in structure-debts.ts", ({ found, known }) => {
  expect([...new Set(found)].sort()).toEqual([...known].sort());
});

describe("the reader of sources", () => {
  it("sees every source of the generator and the runtime", () => {
    for (const folder of ["generator/run/", "generator/pages/drift/", "generator/lint/rules/", "runtime/src/core/"])
      expect(sources.filter(({ path }) => path.startsWith(folder)).length, folder).toBeGreaterThan(3);
  });

  it.each([
    ['import { a } from "./b.js";', [{ target: "x/b.ts", isType: false }]],
    ['import "../b.js";', [{ target: "b.ts", isType: false }]],
    ['import { type A, b } from "./b.js";', [{ target: "x/b.ts", isType: false }]],
    ['import { type A } from "./b.js";', [{ target: "x/b.ts", isType: true }]],
    ['import type { A } from "./b.js";', [{ target: "x/b.ts", isType: true }]],
    ['export { a } from "./b.js";', [{ target: "x/b.ts", isType: false }]],
    ['export type { A } from "./b.js";', [{ target: "x/b.ts", isType: true }]],
    ['const a = await import("./b.js");', [{ target: "x/b.ts", isType: false }]],
    ['type A = import("./b.js").A;', [{ target: "x/b.ts", isType: true }]],
    ['new Worker(new URL("./b.js", import.meta.url));', [{ target: "x/b.ts", isType: false }]],
    ['import { a } from "b"; // import "./c.js"', []],
  ])("reads %s", (line, imports) => {
    expect(readSource("x/a.ts", line).imports).toEqual(imports);
  });

  it("finds what leads back to itself, through whatever lies between", () => {
    const graph = Object.entries({ a: ["b"], b: ["c"], c: ["a", "d"], d: ["e"], e: [], f: ["f"] });
    expect(cycles(new Map(graph.map(([node, targets]) => [node, new Set(targets)])))).toEqual([["a", "b", "c"], ["f"]]);
  });

  it("finds an import from a later room, and a long function", () => {
    const body = `{\n${"  1;\n".repeat(60)}}`;
    const made = [
      readSource("generator/text/a.ts", 'import type { B } from "../contract/b.js";\nimport "./c.js";'),
      readSource("generator/contract/b.ts", 'import "../text/a.js";\nimport "../../profiles/huawei/p.js";'),
      readSource("runtime/src/f.ts", `function long() ${body}\nconst short = () => {};\nconst longer = () => ${body};`),
    ];
    expect(againstTheOrder(made)).toEqual([
      "generator/text/a.ts → generator/contract/b.ts",
      "generator/contract/b.ts → profiles/huawei/p.ts",
    ]);
    expect(longFunctions(made)).toEqual(["runtime/src/f.ts long", "runtime/src/f.ts longer"]);
  });
});
