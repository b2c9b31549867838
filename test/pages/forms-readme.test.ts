import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../profiles/huawei/pages/profile.js";
import type { Form } from "../../generator/pages/facts/facts.js";
import { detectForm } from "../../generator/pages/forms/detect.js";
import { read } from "./reader.js";
import { FORMS } from "./write-page.js";

const readme = readFileSync("generator/pages/README.md", "utf8");
const rows = [...readme.matchAll(/^\| `([\w-]+)` \|.*\| `?([\w/.]+).*\|$/gm)].map(([, form = "", reader = ""]) => ({
  form,
  reader,
}));
const samples = new Map(
  [...readme.matchAll(/^`([\w-]+)`\n```\n([^]*?)\n```$/gm)].map(([, form = "", lines = ""]) => [form, lines.split("\n")]),
);
const all: readonly Form[] = ["definition", ...FORMS, "unknown"];

describe("generator/pages/README.md", () => {
  it("has a row and three lines of each form, and of no other", () => {
    expect(rows.map(({ form }) => form).sort()).toEqual([...all].sort());
    expect([...samples.keys()].sort()).toEqual([...all].sort());
    for (const [form, lines] of samples) expect({ form, lines: lines.length }).toEqual({ form, lines: 3 });
  });

  it.each(all.filter((form) => form !== "definition"))("shows lines that are told as %s", (form) => {
    const lines = samples.get(form) ?? [];
    expect(
      detectForm(
        pages.words,
        lines.join("\n"),
        lines.map((text, at) => ({ line: at + 1, text })),
      ),
    ).toBe(form);
  });

  it("shows lines that are read as a definition", async () => {
    const { facts } = await read(Buffer.from((samples.get("definition") ?? []).join("\n")), "lamps.txt");
    expect([facts.page.form, facts.operation.path, facts.parameters.map(({ name }) => name)]).toEqual([
      "definition",
      "/v1/lamps",
      ["limit"],
    ]);
  });

  it.each(rows.filter(({ form }) => form !== "unknown"))("names what reads $form", ({ reader }) => {
    expect(() => readFileSync(`generator/pages/${reader.replace(/\/$/, "/read.ts")}`)).not.toThrow();
  });
});
