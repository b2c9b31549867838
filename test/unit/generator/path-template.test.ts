import { describe, expect, it } from "vitest";
import { compareTemplates, matchPath, patternOf, readPathTemplate } from "../../../generator/contract/path-template.js";

function match(template: string, path: string): Record<string, string> | undefined {
  const values = matchPath(readPathTemplate(template), path.split("/"));
  return values && Object.fromEntries(values);
}

describe("a path template", () => {
  it.each<{ template: string; path: string; want: Record<string, string> | undefined }>([
    { template: "/tasks/{id}", path: "/tasks/a%2Fb", want: { id: "a%2Fb" } },
    { template: "/tasks/{id}", path: "/tasks/", want: undefined },
    { template: "/tasks/{id}", path: "/tasks/1/", want: undefined },
    { template: "/jobs/{id}:cancel", path: "/jobs/5:cancel", want: { id: "5" } },
    { template: "/jobs/{id}:cancel", path: "/jobs/:cancel", want: undefined },
    { template: "/jobs/{id}:cancel", path: "/jobs/5%3Acancel", want: undefined },
    { template: "/files/{name}.{format}", path: "/files/a.b.json", want: { name: "a.b", format: "json" } },
    { template: "/files/{name}.{format}", path: "/files/a.", want: undefined },
    { template: "/files/{name}.{format}", path: "/files/.json", want: undefined },
    { template: "/files/{name}.{format}", path: "/files/...", want: { name: ".", format: "." } },
    { template: "/v{major}.{minor}/x", path: "/v1.2/x", want: { major: "1", minor: "2" } },
    { template: "/{a}--{b}--{c}", path: "/-----------", want: { a: "-----", b: "-", c: "-" } },
    { template: "/{a}{b}", path: "/xyz", want: { a: "xy", b: "z" } },
    { template: "/{a}{b}", path: "/x", want: undefined },
    { template: "/{odd/name}/x", path: "/1/x", want: { "odd/name": "1" } },
    { template: "/größe/{id}", path: "/gr%C3%B6%C3%9Fe/1", want: { id: "1" } },
    { template: "/a%20b/{id}", path: "/a%20b/1", want: { id: "1" } },
    { template: "/a b/{id}", path: "/a%20b/1", want: { id: "1" } },
  ])("$template and $path", ({ template, path, want }) => {
    expect(match(template, path)).toEqual(want);
    // The expression that handlers in a page use takes the same values.
    const groups = new RegExp(`^${patternOf(template)}$`).exec(path);
    expect(groups === null ? undefined : groups.slice(1)).toEqual(want && Object.values(want));
  });

  it("is matched in linear time, however often a segment can be cut", () => {
    const template = readPathTemplate("/{a}-{b}-{c}-{d}-{e}-{f}:x");
    const path = ["", "-".repeat(1_000_000)];
    const started = performance.now();
    expect(matchPath(template, path)).toBeUndefined();
    expect(matchPath(template, ["", `${path[1]}:x`])).toBeDefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each<{ first: string; second: string }>([
    { first: "/v1/test/test", second: "/v1/test/{b}" },
    { first: "/v1/test/{b}", second: "/v1/{a}/{b}" },
    { first: "/jobs/{id}:cancel", second: "/jobs/{id}" },
    { first: "/jobs/{id}:cancel-all", second: "/jobs/{id}:cancel" },
    { first: "/files/{name}.{format}", second: "/files/{name}" },
    { first: "/{a}/b", second: "/{a}/{b}" },
    { first: "/a/{x}", second: "/{y}/b" },
    // Matched from the end, `/things/1` would fit the shorter one too.
    { first: "/things/{id}", second: "/{id}" },
  ])("$first is tried before $second", ({ first, second }) => {
    expect([second, first].sort(compareTemplates)).toEqual([first, second]);
    expect([first, second].sort(compareTemplates)).toEqual([first, second]);
  });
});
