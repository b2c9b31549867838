import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";

import { makePackages } from "../../generator/run/make-packages.js";
import { SpecError } from "../../generator/text/problem.js";
import { readConfig } from "../../generator/config/packages.js";
import { stages } from "../../generator/run/stages.js";
import { makeTree, repository, write } from "../unit/generator/tree.js";

/** Turns the direction of text, so that an editor shows code where a comment is. */
const turn = "\u202e \u2066";
/** Ends a comment, a string of either kind, a template, a line; none of it may become code. */
const payload =
  '*/ evilCall(); /* `${evilCall()}` " + evilCall() + " \' + evilCall() + \' \\" \n evilCall(); \u2028 evilCall() // {{evilCall}} {{{evilCall}}} <script>evilCall()</script> $(evilCall) ${evilCall()}';

/** Puts the payload into every text of these members, wherever they stand. */
function poison(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      names.has(name) && typeof member === "string" ? `${member} ${payload} ${turn}` : poison(member, names),
    ]),
  );
}

async function makeWith(
  change: (document: unknown) => unknown,
  config: (text: string) => string = (text) => text,
): Promise<Map<string, string>> {
  const root = makeTree({ "packages.yaml": config(readFileSync(join(repository, "packages.yaml"), "utf8")) });
  cpSync(join(repository, "spec/common"), join(root, "spec/common"), { recursive: true });
  write(
    root,
    "spec/hss/openapi.yaml",
    stringify(change(parse(readFileSync(join(repository, "generated/openapi/hss.yaml"), "utf8")))),
  );
  const configs = (await readConfig(root, "packages.yaml", repository)).filter(({ service }) => service === "hss");
  const report = { begin: () => {}, end: () => {}, line: () => {} };
  const run = {
    places: { root, home: repository, config: "packages.yaml" },
    stages: { ...stages, lint: async () => [] },
    report,
  };
  return (await makePackages(run, configs)).get("hss")?.files ?? new Map();
}

/** Gives the names that stand as code in TypeScript: identifiers, not comments and strings. */
function identifiers(path: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return names;
}

describe("text of a document", () => {
  it("stays text in everything that is made of it", async () => {
    const names = new Set(["description", "summary", "title", "page", "spec", "reason", "default", "example"]);
    const files = await makeWith((document) => poison(document, names));
    const code = [...files].filter(([path]) => /\.[jt]s$/.test(path));
    expect(code.length).toBeGreaterThan(8);
    expect(code.filter(([, text]) => text.includes("evilCall")).length, "the payload went in").toBeGreaterThan(2);
    for (const [path, text] of code) {
      expect([...identifiers(path, text)], path).not.toContain("evilCall");
      expect(text, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    const readme = files.get("packages/hss/README.md") ?? "";
    const prose = readme.replace(/^```[^]*?^```$/gm, "").replace(/(`+)[^]*?\1/g, "");
    expect(prose).toContain("evilCall");
    expect(prose).not.toMatch(/(?<!\\)<script>/);
    const description: unknown = JSON.parse(files.get("packages/hss/package.json") ?? "");
    expect(description).toMatchObject({ name: "@hwcloud-openapi/hss" });
  });

  it("is seen by this test when it becomes code", () => {
    expect([...identifiers("a.ts", `/** ${payload} */ const a = 1;`)]).toContain("evilCall");
    expect([...identifiers("a.ts", `/** ${payload.replaceAll("*/", "")} */ const a = 1;`)]).not.toContain("evilCall");
  });

  const rows: { name: string; change: (text: string) => string }[] = [
    {
      name: "a schema's name",
      change: (text) =>
        text.replace('"TaskFilter":', '"TaskFilter();evilCall":').replaceAll('/TaskFilter"', '/TaskFilter();evilCall"'),
    },
    {
      name: "an operationId",
      change: (text) => text.replace('"operationId":"listTasks"', '"operationId":"listTasks();evilCall"'),
    },
    {
      name: "an operationId that climbs",
      change: (text) => text.replace('"operationId":"listTasks"', '"operationId":"../../evilCall"'),
    },
    { name: "a waiter's name", change: (text) => text.replace('"name":"Task"', '"name":"Task(){};evilCall"') },
    { name: "a server", change: (text) => text.replace(/"url":"https:[^"]*"/, `"url":"https://x.test/\\";evilCall()//"`) },
    { name: "a path", change: (text) => text.replace(/"\/v5\//, '"/v5/`${evilCall()}`/../\\"/*') },
    { name: "a parameter's name", change: (text) => text.replaceAll('"name":"limit"', '"name":"limit`${evilCall()}\\"*/"') },
    { name: "a property's name", change: (text) => text.replaceAll('"task_name":', '"task\\"*/`${evilCall()}`\\n":') },
    {
      name: "a media type",
      change: (text) => text.replaceAll('"application/json":', '"application/json\\";evilCall()//+json":'),
    },
  ];
  it.each(rows)("$name is refused with its place, or does no harm", async ({ change }) => {
    const made = await makeWith((document) => {
      const text = JSON.stringify(document);
      const changed = change(text);
      if (changed === text) throw new Error("nothing was changed");
      return JSON.parse(changed);
    }).catch((error: unknown) => error);
    if (made instanceof SpecError) {
      for (const { file, line } of made.problems) expect([file, line]).toEqual(["spec/hss/openapi.yaml", expect.any(Number)]);
      return;
    }
    if (!(made instanceof Map)) throw made;
    for (const [path, text] of made)
      if (/\.[jt]s$/.test(path)) expect([...identifiers(path, text)], path).not.toContain("evilCall");
  });
});
