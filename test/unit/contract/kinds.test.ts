import { describe, expect, it } from "vitest";
import {
  childrenOf,
  fieldsOf,
  isData,
  type Kind,
  mayRefer,
  memberOf,
  sectionOf,
} from "../../../generator/contract/objects/kinds.js";
import { isCallersParameter, overriding, parameterKey } from "../../../generator/contract/objects/parameters.js";

const HOLDERS: readonly Kind[] = [
  "document",
  "components",
  "pathItem",
  "operation",
  "parameter",
  "response",
  "mediaType",
  "schema",
];

describe("what a member is", () => {
  it.each(HOLDERS.flatMap((kind) => fieldsOf(kind).map((field) => ({ kind, field }))))(
    "$field of $kind is the same to who copies it and to who looks into it",
    ({ kind, field }) => {
      for (const value of [{ inside: {} }, [{}]]) {
        const child = [...childrenOf(kind, { [field]: value })].find((one) => one.field === field);
        if (child === undefined) continue;
        const { kind: copied, each } = memberOf(kind, field, value);
        expect(copied).toBe(child.kind);
        expect(each).toBe(child.keys.length === 2 && !Array.isArray(value));
      }
    },
  );

  it.each<[Kind, string, unknown, Kind, boolean]>([
    ["document", "paths", {}, "paths", false],
    ["paths", "/lamps", {}, "pathItem", false],
    ["paths", "x-note", {}, "data", false],
    ["responses", "$ref", {}, "response", false],
    ["schema", "properties", { default: {} }, "schema", true],
    ["schema", "default", {}, "data", false],
    ["schema", "examples", [], "data", false],
    ["mediaType", "examples", {}, "example", true],
    ["example", "value", {}, "data", false],
    ["link", "parameters", {}, "data", false],
    ["other", "mapping", {}, "data", false],
    ["data", "schema", {}, "data", false],
    ["schema", "definitions", {}, "schema", false],
  ])("%s %s", (kind, field, value, want, each) => {
    expect(memberOf(kind, field, value)).toEqual({ kind: want, each });
  });

  it("a name of a status or a path is no reference", () => {
    expect((["paths", "responses", "pathItem", "schema"] as const).map(mayRefer)).toEqual([false, false, true, true]);
  });

  it("what is brought in has a section of components", () => {
    expect((["pathItem", "requestBody", "schema", "info"] as const).map(sectionOf)).toEqual([
      "pathItems",
      "requestBodies",
      "schemas",
      "schemas",
    ]);
  });

  it("below a property called default nothing is data", () => {
    expect(isData(["components", "schemas", "A", "properties", "default", "type"])).toBe(false);
    expect(isData(["components", "schemas", "A", "default", "type"])).toBe(true);
  });
});

describe("the parameters in force", () => {
  const keyOf = ({ in: place, name }: { in: string; name: string }): string => parameterKey(place, name);

  it.each([
    ["the operation's own", "query", "limit", "limit", 1],
    ["names of headers have no case", "header", "X-Trace", "x-trace", 1],
    ["others have", "query", "Limit", "limit", 2],
  ])("%s", (_, place, shared, own, count) => {
    const found = overriding(
      [
        { in: place, name: shared, from: "path item" },
        { in: place, name: own, from: "operation" },
      ],
      keyOf,
    );
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.from).toBe("operation");
  });

  it("one that describes the message is none of the caller's", () => {
    const rows = [
      { in: "header", name: "Content-Type" },
      { in: "query", name: "accept" },
    ];
    expect(rows.map(isCallersParameter)).toEqual([false, true]);
  });
});
