import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, it } from "vitest";
import { extensions } from "../../profiles/huawei/extensions/index.js";
import { ownRules } from "../../profiles/huawei/lint/ruleset.js";
import { adoptedRules } from "../../generator/lint/ruleset.js";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "docs/lint.md"), "utf8");

/** Gives the rows of the table below a heading: name, and the cells after it. */
function rowsBelow(heading: string, text = readme): [string, string[]][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(([, name = "", cells = ""]) => [
    name,
    cells.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  ]);
}

const isOn = (name: string): string => (name in adoptedRules ? "on" : name === "oas3-schema" ? "bundle" : "off");

/** The package's declarations say nothing of what it exports. */
const adopted: { readonly rules?: object } = Object(owasp);
const owaspRules = Object.keys(adopted.rules ?? {});

describe("README", () => {
  it("has one row with a reason for each rule of ours", () => {
    const rows = rowsBelow("Our rules");
    const keys = new Set(extensions.map(({ key }) => key));
    const others = Object.keys(ownRules).filter((name) => !keys.has(name));
    expect(rows.map(([name]) => name).toSorted()).toEqual(others.toSorted());
    for (const [name, cells] of rows)
      expect(
        cells.filter((cell) => cell !== ""),
        name,
      ).toHaveLength(2);
  });

  it("has one row with state and reason for each rule of Spectral", () => {
    const known = Object.keys(oas.rules).filter((name) => !name.startsWith("oas2-"));
    const rows = rowsBelow("Rules of Spectral").filter(([name]) => name !== "oas2-*");
    expect(rows.map(([name]) => name).toSorted()).toEqual(known.toSorted());
    for (const [name, [state, why]] of rows) expect([state, why !== ""], name).toEqual([isOn(name), true]);
  });

  it("has one row with state and reason for each rule of OWASP", () => {
    const rows = rowsBelow("Rules of OWASP");
    expect(rows.map(([name]) => name).toSorted()).toEqual(owaspRules.toSorted());
    for (const [name, [state, why]] of rows) expect([state, why !== ""], name).toEqual([isOn(name), true]);
  });
});

describe("ruleset", () => {
  it("has one file for each rule of ours", () => {
    const files = ["generator/lint/rules", "profiles/huawei/lint"]
      .flatMap((folder) => readdirSync(join(root, folder)))
      .filter((name) => name.endsWith(".ts") && name !== "ruleset.ts");
    const names = [...files.map((name) => name.slice(0, -".ts".length)), "known-extension", ...extensions.map(({ key }) => key)];
    expect([...new Set(names)].toSorted()).toEqual(Object.keys(ownRules).toSorted());
  });

  it("adopts known rules only", () => {
    const known = new Set([...Object.keys(oas.rules), ...owaspRules]);
    expect(Object.keys(adoptedRules).filter((name) => !known.has(name))).toEqual([]);
  });

  it("gives every finding the severity of an error", async () => {
    for (const rule of Object.values(ownRules)) expect(rule).toMatchObject({ severity: "error" });
    expect(new Set(Object.values(adoptedRules))).toEqual(new Set(["error"]));
  });
});
