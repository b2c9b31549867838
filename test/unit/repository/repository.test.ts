import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
const read = (file: string): string => readFileSync(`${root}/${file}`, "utf8");

it("pins every dependency to one exact version", () => {
  for (const file of files.filter(
    (name) => /(^|\/)package\.json$/.test(name) && !/^(runtime|generated|test\/golden)\//.test(name),
  )) {
    const manifest = JSON.parse(read(file)) as Record<string, Record<string, string> | undefined>;
    for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        expect(version, `${file} ${name}`).toMatch(/^(npm:.*@)?\d+\.\d+\.\d+$/);
    }
  }
});

it("names no package registry, neither in lock files nor elsewhere", () => {
  const hosts = [
    ["registry", "npmjs", "org"],
    ["registry", "yarnpkg", "com"],
    ["repo1", "maven", "org"],
    ["repo", "maven", "apache", "org"],
  ].map((parts) => parts.join("."));
  for (const file of files.filter((name) => statSync(`${root}/${name}`).size < 4_000_000)) {
    const text = read(file);
    for (const host of hosts) expect(text.includes(host), `${file} names ${host}`).toBe(false);
  }
});

it("keeps run-time packages free of third-party dependencies", () => {
  for (const file of files.filter((name) => /^(runtime|generated\/packages\/[^/]+)\/package\.json$/.test(name))) {
    const manifest = JSON.parse(read(file)) as { dependencies?: Record<string, string>; scripts?: Record<string, string> };
    expect(
      Object.keys(manifest.dependencies ?? {}).filter((name) => name !== "@hwcloud-openapi/runtime"),
      file,
    ).toEqual([]);
    expect(
      Object.keys(manifest.scripts ?? {}).filter((name) => /install|prepare/.test(name)),
      file,
    ).toEqual([]);
  }
});

it("keeps our own files short", () => {
  const lines = (name: string): number => read(name).split("\n").length;
  const ours = files.filter((name) => /\.(ts|mjs|js)$/.test(name) && !/^(generated\/|test\/golden\/)/.test(name));
  expect(ours.filter((name) => !name.startsWith("test/") && lines(name) > 280)).toEqual([]);
  // Files of rows are tables: their length is their worth.
  expect(ours.filter((name) => name.startsWith("test/") && !name.endsWith("-rows.ts") && lines(name) > 340)).toEqual([]);
});

it("marks generated files as such", () => {
  const marked = execFileSync("git", ["check-attr", "linguist-generated", "generated/manifest.json"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(marked).toContain("true");
});

it("numbers decisions without holes and lists each, with its date, in their index", () => {
  const names = files.filter((file) => /^docs\/decisions\/\d/.test(file)).map((file) => file.slice("docs/decisions/".length));
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
  const rows = read("docs/decisions/README.md")
    .split("\n")
    .filter((line) => line.startsWith("| ["))
    .map((line) => line.replace(/ \d{4}-\d{2}-\d{2} /, " DATE "));
  expect(rows).toEqual(
    names.map((name) => `| [${name.slice(0, 4)}](${name}) | DATE | ${read(`docs/decisions/${name}`).split("\n")[0]?.slice(2)} |`),
  );
});

it("says in a line what each folder of tests proves", () => {
  const folders = new Set(files.filter((file) => /^test\/[^/]+\//.test(file)).map((file) => `${file.split("/")[1]}/`));
  const rows = [...read("test/README.md").matchAll(/^\| `([a-z]+\/)` \|/gm)].map((match) => match[1]);
  expect(rows).toEqual([...folders].sort());
});
