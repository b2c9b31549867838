import { describe, expect, it } from "vitest";

import { readConfig } from "../../../generator/config/packages.js";
import { SpecError } from "../../../generator/text/problem.js";
import { packagesText } from "./run.js";
import { makeTree, repository } from "./tree.js";

async function read(text: string): Promise<unknown> {
  return readConfig(makeTree({ "packages.yaml": text }), "packages.yaml", repository).catch((error: unknown) =>
    error instanceof SpecError ? error.problems.map(({ line, message }) => `${line} ${message}`) : error,
  );
}

describe("packages.yaml", () => {
  it("gives each package with what all share, in its order", async () => {
    expect(await read(packagesText("two", "one"))).toMatchObject([
      {
        service: "two",
        name: "@test/two",
        spec: "spec/two/openapi.yaml",
        license: "MIT",
        runtime: { name: "@test/runtime", version: "1.0.0" },
      },
      { service: "one", name: "@test/one" },
    ]);
  });

  const rows: { name: string; from: string; to: string; want: RegExp }[] = [
    { name: "a service that climbs", from: "  one:", to: "  ../one:", want: /^7 packages/ },
    { name: "a spec that climbs", from: "spec/one/openapi.yaml", to: "spec/../../x.yaml", want: /^7 packages\.one\.spec / },
    { name: "an absolute spec", from: "spec/one/openapi.yaml", to: "/etc/x.yaml", want: /^7 packages\.one\.spec / },
    {
      name: "a version that is none",
      from: "version: 1.0.0, title",
      to: "version: one, title",
      want: /^7 packages\.one\.version /,
    },
    { name: "a key too many", from: "title: T", to: "title: T, extra: 1", want: /^7 packages\.one\.extra is not known/ },
    { name: "a key too few", from: "title: T, ", to: "", want: /^7 packages\.one\.title is missing/ },
    {
      name: "an export that is no name",
      from: "values: []",
      to: 'values: ["a} from evil"]',
      want: /^5 runtime\.reexports\.values\.0 /,
    },
    {
      name: "a repository with a quote",
      from: "https://example.test/r",
      to: "'https://example.test/\"'",
      want: /^2 repository /,
    },
    {
      name: "a runtime whose version nobody knows",
      from: "version: 1.0.0, reexports",
      to: "reexports",
      want: /^5 No version of @test\/runtime/,
    },
  ];
  it.each(rows)("refuses $name with its line", async ({ from, to, want }) => {
    const text = packagesText("one");
    expect(text).toContain(from);
    expect(await read(text.replace(from, to))).toEqual([expect.stringMatching(want)]);
  });
});
