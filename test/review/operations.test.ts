import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/review/change.js";
import { review } from "../../generator/review/review-documents.js";
import { single } from "./documents.js";
import { OPERATION_ROWS } from "./operation-rows.js";

const rows = OPERATION_ROWS.flatMap(({ title, from, to, want, back }) => [
  { title, from, to, want },
  ...(back ? [{ title: `${title}, back`, from: to, to: from, want: back }] : []),
]);

describe("a change of an operation", () => {
  it.each(rows)("$title", ({ from, to, want }) => {
    expect(entries(review(from, to))).toEqual(want);
  });

  it.each(rows)("$title: no change of itself", ({ to }) => {
    expect(review(to, structuredClone(to))).toEqual([]);
  });
});

describe("names of schemas", () => {
  const reference = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
  const task = { type: "object", properties: { id: { type: "string" } } };
  const document = (first: unknown, second: unknown, schemas: Record<string, unknown>): Record<string, unknown> =>
    single(
      {},
      {
        paths: Object.fromEntries(
          [
            ["one", first],
            ["two", second],
          ].map(([id, schema]) => [
            `/${String(id)}`,
            {
              get: { operationId: id, responses: { 200: { description: "Done.", content: { "application/json": { schema } } } } },
            },
          ]),
        ),
        components: { schemas },
      },
    );
  const shared = document(reference("Task"), reference("Task"), { Task: task });

  it.each([
    { title: "extracted", from: document(task, task, {}), to: shared, want: [] },
    {
      title: "extracted at one of two places",
      from: document(task, task, {}),
      to: document(reference("Task"), task, { Task: task }),
      want: [],
    },
    { title: "inlined at one of two places", from: shared, to: document(reference("Task"), task, { Task: task }), want: [] },
    { title: "inlined at both places, still there", from: shared, to: document(task, task, { Task: task }), want: [] },
    {
      title: "inlined at its last use",
      from: shared,
      to: document(task, task, {}),
      want: [["breaking", "schema-name-removed", "one", "two"]],
    },
    {
      title: "renamed",
      from: shared,
      to: document(reference("Job"), reference("Job"), { Job: task }),
      want: [["breaking", "schema-name-changed", "one", "two"]],
    },
    {
      title: "moved behind another name",
      from: shared,
      to: document(reference("Task"), reference("Task"), { Task: reference("Job"), Job: task }),
      want: [],
    },
    {
      title: "reached through another",
      from: document({ type: "array", items: reference("Task") }, task, { Task: task }),
      to: document({ type: "array", items: task }, task, {}),
      want: [["breaking", "schema-name-removed", "one"]],
    },
    {
      title: "changed where nothing reaches it",
      from: document(task, task, { Idle: task }),
      to: document(task, task, { Idle: { type: "string" } }),
      want: [["breaking", "response-body-type-changed"]],
    },
    {
      title: "description beside the reference",
      from: shared,
      to: document({ ...(reference("Task") as object), description: "new" }, reference("Task"), { Task: task }),
      want: [["text", "response-body-text-changed", "one"]],
    },
    {
      title: "limit beside the reference",
      from: shared,
      to: document({ ...(reference("Task") as object), required: ["id"] }, reference("Task"), { Task: task }),
      want: [["additive", "response-body-became-required", "one"]],
    },
    {
      title: "percent signs and tildes in a reference",
      from: document(reference("a~1b%20c"), task, { "a/b c": task }),
      to: document(task, task, { "a/b c": task }),
      want: [],
    },
    {
      title: "a reference through a property",
      from: document({ $ref: "#/components/schemas/Task/properties/id" }, task, { Task: task }),
      to: document({ type: "string" }, task, { Task: task }),
      want: [],
    },
    {
      title: "reached through a property named like a keyword",
      from: document({ properties: { default: reference("Task"), example: reference("Task") } }, task, { Task: task }),
      to: document({ properties: { default: task, example: task } }, task, {}),
      want: [["breaking", "schema-name-removed", "one"]],
    },
  ])("$title", ({ from, to, want }) => {
    const changes = review(from, to);
    expect(
      entries(changes).map(([level, rule, ...operations]) => [level, rule?.replace("request-", "response-"), ...operations]),
    ).toEqual(want);
  });
});

describe("a union that a discriminator tells apart", () => {
  const branch = (kind: string): unknown => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } } });
  const pets = (branches: Record<string, string>): Record<string, unknown> => {
    const reference = (name: string): string => `#/components/schemas/${name}`;
    const mapping = Object.fromEntries(Object.entries(branches).map(([kind, name]) => [kind, reference(name)]));
    const pet = {
      oneOf: Object.values(branches).map((name) => ({ $ref: reference(name) })),
      discriminator: { propertyName: "kind", mapping },
    };
    const schemas = Object.fromEntries(Object.entries(branches).map(([kind, name]) => [name, branch(kind)]));
    const content = { "application/json": { schema: pet } };
    const put = { operationId: "put", requestBody: { content }, responses: { 204: { description: "Done." } } };
    const get = { operationId: "get", responses: { 200: { description: "Done.", content } } };
    return { openapi: "3.1.1", paths: { "/pets": { put, get } }, components: { schemas: { Idle: branch("idle"), ...schemas } } };
  };
  const two = pets({ cat: "Cat", dog: "Dog" });

  it.each([
    {
      title: "a branch with its value",
      from: two,
      to: pets({ cat: "Cat", dog: "Dog", idle: "Idle" }),
      want: [
        ["breaking", "response-body-union-branch-added", "get"],
        ["additive", "request-body-union-branch-added", "put"],
      ],
    },
    {
      title: "a branch with its value, gone",
      from: pets({ cat: "Cat", dog: "Dog", idle: "Idle" }),
      to: two,
      want: [
        ["breaking", "request-body-union-branch-removed", "put"],
        ["breaking", "response-body-union-branch-removed", "get"],
      ],
    },
    {
      title: "another name for a branch",
      from: two,
      to: pets({ cat: "Cat", dog: "Hound" }),
      want: [["breaking", "schema-name-changed", "get", "put"]],
    },
    {
      title: "values that change places",
      from: two,
      to: { ...two, paths: pets({ dog: "Cat", cat: "Dog" })["paths"] },
      want: [
        ["breaking", "request-body-discriminator-changed", "put"],
        ["breaking", "response-body-discriminator-changed", "get"],
      ],
    },
  ])("$title", ({ from, to, want }) => {
    expect(entries(review(from, to)).sort()).toEqual([...want].sort());
  });
});

describe("a text that stands where it stood", () => {
  const said = (schema: unknown): Record<string, unknown> =>
    single(
      { responses: { 200: { description: "Done.", content: { "application/json": { schema } } } } },
      {
        components: {
          schemas: { Base: { type: "object", description: "What all have.", properties: { id: { type: "string" } } } },
        },
      },
    );
  const joined = said({ allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { name: { type: "string" } } }] });
  const merged = said({ type: "object", properties: { id: { type: "string" }, name: { type: "string" } } });

  it("is no change when the way to it goes or comes", () => {
    expect(review(joined, merged)).toEqual([]);
    expect(review(merged, joined)).toEqual([]);
  });

  it("is one when it goes", () => {
    const gone = structuredClone(joined) as { components: { schemas: { Base: { description?: string } } } };
    delete gone.components.schemas.Base.description;

    expect(entries(review(joined, gone))).toEqual([["text", "response-body-text-changed", "act"]]);
  });
});

describe("what is shared", () => {
  it("is reached through a default answer too", () => {
    const document = (limit: number): Record<string, unknown> =>
      single(
        {
          responses: {
            default: {
              description: "Failed.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
            },
          },
        },
        { components: { schemas: { Failure: { type: "string", maxLength: limit } } } },
      );

    expect(entries(review(document(5), document(9)))).toEqual([["breaking", "response-body-max-length-increased", "act"]]);
  });

  const tree = (limit: number): Record<string, unknown> =>
    single(
      {
        responses: {
          200: { description: "Done.", content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } },
        },
      },
      {
        components: {
          schemas: {
            Node: {
              type: "object",
              properties: {
                name: { type: "string", maxLength: limit },
                children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
              },
            },
          },
        },
      },
    );

  it("ends where many schemas refer to each other", () => {
    const names = Array.from({ length: 12 }, (_, index) => `Node${index}`);
    const schemas = (own: string): Record<string, unknown> =>
      Object.fromEntries(
        names.map((name, index) => [
          index === 0 ? own : name,
          {
            type: "object",
            properties: Object.fromEntries(
              names.map((other, at) => [other, { $ref: `#/components/schemas/${at === 0 ? own : other}` }]),
            ),
          },
        ]),
      );
    const document = (own: string): Record<string, unknown> =>
      single(
        {
          responses: {
            200: { description: "Done.", content: { "application/json": { schema: { $ref: `#/components/schemas/${own}` } } } },
          },
        },
        { components: { schemas: schemas(own) } },
      );

    expect(review(document("Node0"), document("Root")).map(({ level, operations }) => [level, operations])).toEqual([
      ["breaking", ["act"]],
    ]);
  });

  it("is judged once in a cycle", () => {
    expect(review(tree(5), tree(9))).toMatchObject([
      { level: "breaking", operations: ["act"], pointer: "/components/schemas/Node/properties/name/maxLength", from: 5, to: 9 },
    ]);
    expect(review(tree(5), tree(5))).toEqual([]);
  });

  it("hides readOnly from requests and writeOnly from answers", () => {
    const both = (member: Record<string, unknown>): Record<string, unknown> => {
      const schema = { type: "object", properties: { a: { type: "string" }, secret: { type: "string", ...member } } };
      const content = { "application/json": { schema: { $ref: "#/components/schemas/Both" } } };
      return single(
        { requestBody: { content }, responses: { 200: { description: "Done.", content } } },
        { components: { schemas: { Both: schema } } },
      );
    };
    const levels = (from: Record<string, unknown>, to: Record<string, unknown>): string[] =>
      review(both(from), both(to)).map(({ level, rule }) => `${level} ${rule}`);

    expect(levels({}, { readOnly: true })).toEqual(["breaking request-body-became-read-only"]);
    expect(levels({ readOnly: true }, {})).toEqual(["additive request-body-became-not-read-only"]);
    expect(levels({}, { writeOnly: true })).toEqual(["breaking response-body-became-write-only"]);
    expect(levels({ writeOnly: true }, {})).toEqual(["additive request-property-became-not-write-only"]);
  });

  it("names all operations of an example, a response, a header, a scheme that several refer to", () => {
    const document = (
      edit: (components: Record<string, Record<string, Record<string, unknown>>>) => void,
    ): Record<string, unknown> => {
      const components = {
        examples: { First: { value: "a" } },
        headers: { Limit: { description: "Left.", schema: { type: "string" } } },
        responses: {
          Done: {
            description: "Done.",
            headers: { "X-Left": { $ref: "#/components/headers/Limit" } },
            content: { "application/json": { schema: { type: "string" } } },
          },
        },
        parameters: {
          Project: {
            name: "project",
            in: "query",
            schema: { type: "string" },
            examples: { first: { $ref: "#/components/examples/First" } },
          },
        },
        securitySchemes: { token: { type: "apiKey", in: "header", name: "X-Token" } },
      };
      edit(components);
      const operation = (id: string): Record<string, unknown> => ({
        operationId: id,
        parameters: [{ $ref: "#/components/parameters/Project" }],
        responses: { 200: { $ref: "#/components/responses/Done" } },
        requestBody: {
          content: { "text/plain": { schema: { type: "string" }, examples: { first: { $ref: "#/components/examples/First" } } } },
        },
      });
      return {
        openapi: "3.1.1",
        security: [{ token: [] }],
        paths: { "/a": { put: operation("a"), post: operation("b") }, "/c": { post: operation("c") } },
        components,
      };
    };
    const found = (edit: Parameters<typeof document>[0]): string[][] =>
      entries(
        review(
          document(() => undefined),
          document(edit),
        ),
      );

    expect(found(({ examples }) => Object.assign(examples?.["First"] ?? {}, { value: "b" }))).toEqual([
      ["text", "text-changed", "a", "b", "c"],
    ]);
    expect(found(({ headers }) => Object.assign(headers?.["Limit"] ?? {}, { required: true }))).toEqual([
      ["additive", "response-header-became-required", "a", "b", "c"],
    ]);
    expect(
      found(({ responses }) =>
        Object.assign(responses?.["Done"] ?? {}, { content: { "application/json": { schema: { type: "integer" } } } }),
      ),
    ).toEqual([["breaking", "response-body-type-changed", "a", "b", "c"]]);
    expect(found(({ parameters }) => Object.assign(parameters?.["Project"] ?? {}, { required: true }))).toEqual([
      ["breaking", "request-parameter-became-required", "a", "b", "c"],
    ]);
    expect(found(({ securitySchemes }) => Object.assign(securitySchemes?.["token"] ?? {}, { name: "X-Other" }))).toEqual([
      ["breaking", "security-scheme-changed", "a", "b", "c"],
    ]);
  });

  it("moves parameters to the path item without a change", () => {
    const parameter = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const own = {
      paths: {
        "/a/{id}": {
          get: { operationId: "a", parameters: [parameter], responses: {} },
          delete: { operationId: "b", parameters: [parameter], responses: {} },
        },
      },
    };
    const above = {
      paths: {
        "/a/{id}": {
          parameters: [parameter],
          get: { operationId: "a", responses: {} },
          delete: { operationId: "b", responses: {} },
        },
      },
    };
    const longer = structuredClone(above);
    Object.assign(longer.paths["/a/{id}"].parameters[0]?.schema ?? {}, { maxLength: 3 });

    expect(review(own, above)).toEqual([]);
    expect(review(above, own)).toEqual([]);
    expect(entries(review(above, longer))).toEqual([["breaking", "request-parameter-max-length-added", "a", "b"]]);
  });
});

function entries(changes: readonly Change[]): string[][] {
  return changes.map(({ level, rule, operations }) => [level, rule, ...operations]);
}
