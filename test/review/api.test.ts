import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { apiReport } from "../../generator/release/api-report.js";
import { changelog } from "../../generator/release/changelog.js";
import { releasesOf } from "../../generator/release/releases.js";
import { compareSurfaces } from "../../generator/release/surface.js";
import { packagesOf } from "../../generator/release/trees.js";
import { extensions } from "../../profiles/huawei/extensions/index.js";

const packages = readdirSync("generated/packages");

describe.each(packages)("api.md of %s", (name) => {
  const folder = `generated/packages/${name}`;

  it("is what API Extractor writes of the built declarations (make api writes it)", { timeout: 180_000 }, () => {
    expect(existsSync(`${folder}/dist/index.d.ts`), "make build makes the declarations").toBe(true);
    expect(readFileSync(`${folder}/api.md`, "utf8")).toBe(apiReport(folder));
  });

  it("lists every entry that has types", () => {
    const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as {
      exports: Record<string, { types?: string } | string>;
    };
    const typed = Object.entries(exports).filter(([, target]) => typeof target === "object" && target.types !== undefined).length;
    expect(readFileSync(`${folder}/api.md`, "utf8").match(/^## API Report File/gm)?.length).toBe(typed);
  });
});

describe.skipIf(!existsSync(".git"))("CHANGELOG.md, in a clone", () => {
  const entries = [...packagesOf({ root: ".", label: "", dispose: () => undefined }).values()];

  it.each(entries)("of $service is what the released contracts say (make changelog writes it)", (entry) => {
    expect(readFileSync(`generated/packages/${entry.service}/CHANGELOG.md`, "utf8")).toBe(
      changelog(entry.name, releasesOf(".", entry, extensions)),
    );
  });
});

describe("the comparison of two surfaces", () => {
  const report = (code: string, entry = ""): string =>
    `## API Report File for "@example/zoo${entry}"\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;
  const animal = "// @public\nexport interface Animal {\n    kind?: string;\n}";
  const rows = [
    { title: "the same", from: animal, to: animal, isExplained: false, want: "none" },
    {
      title: "other comments",
      from: animal,
      to: animal.replace("@public", "@public (undocumented)"),
      isExplained: false,
      want: "none",
    },
    {
      title: "an export more",
      from: animal,
      to: `${animal}\n\n// @public\nexport const KINDS: readonly ["cat"];`,
      isExplained: false,
      want: "minor",
    },
    { title: "an export less", from: `${animal}\n\nexport { ApiError }`, to: animal, isExplained: false, want: "major" },
    {
      title: "an export less, with a change of the spec",
      from: `${animal}\n\nexport { ApiError }`,
      to: animal,
      isExplained: true,
      want: "major",
    },
    {
      title: "a member more, by the spec",
      from: animal,
      to: animal.replace("kind?", "age?: number;\n    kind?"),
      isExplained: true,
      want: "patch",
    },
    {
      title: "a member more, by nobody",
      from: animal,
      to: animal.replace("kind?", "age?: number;\n    kind?"),
      isExplained: false,
      want: "minor",
    },
    { title: "another type, by the spec", from: animal, to: animal.replace("string", "Kind"), isExplained: true, want: "patch" },
    { title: "another type, by nobody", from: animal, to: animal.replace("string", "Kind"), isExplained: false, want: "major" },
  ];

  it.each(rows)("$title: $want", ({ from, to, isExplained, want }) => {
    expect(compareSurfaces(report(from), report(to), isExplained).bump).toBe(want);
  });

  it("keeps entries apart", () => {
    const found = compareSurfaces(report(animal) + report(animal, "/fixtures"), report(animal), false);
    expect(found).toMatchObject({ bump: "major", gone: ["/fixtures Animal"] });
  });
});
