import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { review } from "../../generator/compare/review-documents.js";
import { reviewFiles } from "../../generator/compare/review-files.js";
import { OPERATION_ROWS } from "./operation-rows.js";
import { SAME_ROWS, SCHEMA_ROWS } from "./schema-rows.js";
import { PLACES, shared, single, wrap } from "./documents.js";
import { extensions } from "../../profiles/huawei/extensions/index.js";

type Json = Record<string, unknown>;

const string = { type: "string" };
const levels = (from: Json, to: Json): string[] =>
  review(from, to).map(({ level, rule, operations }) => `${level} ${rule} ${operations.join(" ")}`.trim());

describe("a schema that no operation reaches", () => {
  const document = (idle: Json, more: Json = {}): Json => ({
    ...shared(string),
    components: { schemas: { Shared: string, Idle: idle, Other: { items: { $ref: "#/components/schemas/Idle" } } } },
    ...more,
  });

  it.each<{ title: string; to: Json }>([
    { title: "another type", to: { type: "integer" } },
    { title: "another limit", to: { type: "string", maxLength: 1 } },
    { title: "another description", to: { type: "string", description: "New." } },
    { title: "a union", to: { oneOf: [string, { $ref: "#/components/schemas/Idle" }] } },
    { title: "a reference that leads nowhere", to: { $ref: "#/components/schemas/None" } },
  ])("is no change: $title, also where another one that none reaches refers to it", ({ to }) => {
    expect(levels(document(string), document(to))).toEqual([]);
    expect(levels(document(to), document(string))).toEqual([]);
  });

  it("is none where an operation only names it in an example", () => {
    const to = (idle: Json): Json => ({
      ...single({ requestBody: { content: { "application/json": { example: { $ref: "#/components/schemas/Idle" } } } } }),
      components: { schemas: { Idle: idle } },
    });
    expect(levels(to(string), to({ type: "integer" }))).toEqual([]);
  });

  it("is one as soon as an operation or a webhook reaches it, and where its name goes: it is exported", () => {
    const hook = {
      webhooks: {
        told: { post: { requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Other" } } } } } },
      },
    };
    expect(levels(document(string, hook), document({ type: "integer" }, hook))).toEqual(["breaking request-body-type-changed"]);
    const { components, ...rest } = document(string);
    const schemas = (components as { schemas: Json }).schemas;
    expect(levels(document(string), { ...rest, components: { schemas: { Shared: schemas["Shared"], Other: string } } })).toEqual([
      "breaking schema-name-removed",
    ]);
  });
});

describe("a member that is read only", () => {
  const thing = (member: Json, required: readonly string[], rest: Json = {}): Json =>
    shared({ type: "object", required, properties: { id: member, name: string }, ...rest });
  const readOnly = { type: "string", readOnly: true };
  const writeOnly = { type: "string", writeOnly: true };

  it.each<{ title: string; from: Json; to: Json; want: string[] }>([
    {
      title: "becomes required",
      from: thing(readOnly, []),
      to: thing(readOnly, ["id"]),
      want: ["additive response-body-became-required get swap"],
    },
    {
      title: "becomes required in another part of allOf",
      from: thing(readOnly, [], { allOf: [{ required: ["name"] }] }),
      to: thing(readOnly, [], { allOf: [{ required: ["name", "id"] }] }),
      want: ["additive response-body-became-required get swap"],
    },
    {
      title: "comes, required",
      from: shared({ type: "object", properties: { name: string } }),
      to: thing(readOnly, ["id"]),
      want: ["additive response-body-property-added get swap"],
    },
    {
      title: "need not be there any more",
      from: thing(readOnly, ["id"]),
      to: thing(readOnly, []),
      want: ["breaking response-body-became-optional get swap"],
    },
    {
      title: "is written, and becomes required",
      from: thing(writeOnly, []),
      to: thing(writeOnly, ["id"]),
      want: ["breaking request-body-became-required send swap"],
    },
    {
      title: "says so by its component",
      from: {
        ...thing({ $ref: "#/components/schemas/Id" }, []),
        ...withId(thing({ $ref: "#/components/schemas/Id" }, []), readOnly),
      },
      to: {
        ...thing({ $ref: "#/components/schemas/Id" }, ["id"]),
        ...withId(thing({ $ref: "#/components/schemas/Id" }, ["id"]), readOnly),
      },
      want: ["additive response-body-became-required get swap"],
    },
    {
      title: "becomes required in a branch",
      from: shared({ oneOf: [{ type: "object", properties: { id: readOnly, a: string }, required: ["a"] }, string] }),
      to: shared({ oneOf: [{ type: "object", properties: { id: readOnly, a: string }, required: ["a", "id"] }, string] }),
      want: ["additive response-body-became-required get swap"],
    },
    {
      title: "is described no more, and required still: requests have to have it",
      from: thing(readOnly, ["id"]),
      to: shared({ type: "object", required: ["id"], properties: { name: string } }),
      want: ["breaking request-body-became-required send swap", "breaking response-body-property-removed get swap"],
    },
    {
      title: "is described no more in one part of allOf, and required still by another",
      from: thing(readOnly, [], { allOf: [{ required: ["id"] }] }),
      to: shared({ type: "object", properties: { name: string }, allOf: [{ required: ["id"] }] }),
      want: ["breaking request-body-became-required send swap", "breaking response-body-property-removed get swap"],
    },
    {
      title: "is described, and was required before: requests need not have it any more",
      from: shared({ type: "object", required: ["id"], properties: { name: string } }),
      to: thing(readOnly, ["id"]),
      want: ["additive request-body-became-optional send swap", "additive response-body-property-added get swap"],
    },
    {
      title: "is written, described no more, and required still: answers have it",
      from: thing(writeOnly, ["id"]),
      to: shared({ type: "object", required: ["id"], properties: { name: string } }),
      want: ["breaking request-body-property-removed send swap", "additive response-body-became-required get swap"],
    },
    {
      title: "required by name alone",
      from: shared({ allOf: [{ type: "object", properties: { id: readOnly } }] }),
      to: shared({ allOf: [{ type: "object", properties: { id: readOnly } }, { required: ["id"] }] }),
      want: ["additive response-body-became-required get swap"],
    },
  ])("$title", ({ from, to, want }) => expect(levels(from, to)).toEqual(want));

  function withId(document: Json, id: Json): Json {
    const components = document["components"] as { schemas: Json };
    return { components: { schemas: { ...components.schemas, Id: id } } };
  }

  it("keeps no branches of oneOf apart in requests, where it need not be sent", () => {
    const branch = (value: string): Json => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: value, readOnly: true } },
    });
    const sent = review(shared({ oneOf: [branch("a")] }), shared({ oneOf: [branch("a"), branch("b")] }));
    expect(sent.find(({ operations }) => operations.includes("send"))?.level).toBe("breaking");
  });
});

describe("a charset", () => {
  const body = (type: string, more: Json = {}): Json => ({ [type]: { schema: string, ...more } });
  const both = (from: Json, to: Json): string[] =>
    levels(
      single({ requestBody: { content: from }, responses: { 200: { description: "", content: from } } }),
      single({ requestBody: { content: to }, responses: { 200: { description: "", content: to } } }),
    );

  it.each([
    ["application/json", "application/json;charset=utf-8"],
    ["application/json; charset=utf-8", "application/json;charset=UTF-8"],
    ["application/json", 'Application/JSON; charset="utf-8"'],
    ["text/plain;charset=gbk", "text/plain;charset=utf-8"],
    ["text/csv; header=present; charset=utf-8", "text/csv;charset=utf-8;header=present"],
  ])("alone is no change: %s and %s", (one, other) => {
    expect(both(body(one), body(other))).toEqual([]);
    expect(both(body(other), body(one))).toEqual([]);
  });

  it("of a part, and of a parameter's content, is none either", () => {
    const multipart = (type: string): Json => body("multipart/form-data", { encoding: { file: { contentType: type } } });
    expect(both(multipart("text/csv, text/plain"), multipart("text/csv; charset=utf-8, text/plain"))).toEqual([]);
    const parameter = (type: string): Json => single({ parameters: [{ name: "q", in: "query", content: body(type) }] });
    expect(levels(parameter("application/json"), parameter("application/json; charset=utf-8"))).toEqual([]);
  });

  it("hides no other change: of the schema, of another parameter, of the type", () => {
    expect(both(body("application/json"), { "application/json;charset=utf-8": { schema: { type: "integer" } } })).toEqual(
      ["breaking request-body-type-changed act"].concat("breaking response-body-type-changed act"),
    );
    for (const other of ["application/xml", "application/json;version=2;charset=utf-8"])
      expect(both(body("application/json"), body(other)).every((line) => line.startsWith("breaking"))).toBe(true);
    const two = { ...body("text/plain"), ...body("text/plain;charset=utf-8") };
    expect(both(two, two)).toEqual([]);
  });
});

describe("a document reviewed with itself", () => {
  const files = [
    ...readdirSync("spec").map((name) => `spec/${name}/openapi.yaml`),
    ...readdirSync("generated/openapi").map((name) => `generated/openapi/${name}`),
    ...readdirSync("test/golden")
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `test/golden/${name}`),
  ].filter((file) => {
    try {
      return readFileSync(file, "utf8").includes("openapi:");
    } catch {
      return false;
    }
  });

  it("is what it was: all specs, bundles and golden documents", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => file.startsWith("spec/")).length).toBeGreaterThanOrEqual(4);
  });

  it.each(files)("%s", (file) => {
    expect(reviewFiles({ file }, { file }, extensions)).toEqual({ bump: "none", changes: [] });
    const document = parse(readFileSync(file, "utf8"), { maxAliasCount: -1 }) as Json;
    if (file.startsWith("generated/")) expect(review(document, structuredClone(document))).toEqual([]);
  });

  it.each(readdirSync("generated/openapi"))("%s is what its files say, in one", (name) => {
    const file = `spec/${name.replace(".yaml", "")}/openapi.yaml`;
    expect(reviewFiles({ file }, { file: `generated/openapi/${name}` }, extensions)).toEqual({ bump: "none", changes: [] });
  });

  it("is no change in any row of the tables", () => {
    const schemas = [
      ...SCHEMA_ROWS.flatMap(({ from, to }) => [from, to]),
      ...SAME_ROWS.flatMap(([, one, other]) => [one, other]),
    ];
    const documents = [
      ...schemas.flatMap((schema) => PLACES.map((place) => shared(wrap(place, schema)))),
      ...OPERATION_ROWS.flatMap(({ from, to }) => [from, to]),
    ];
    const changed = documents.filter((document) => review(document, structuredClone(document)).length > 0);
    expect(changed.map((document) => JSON.stringify(document))).toEqual([]);
  });
});
