import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
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
      want: [],
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

function entries(changes: readonly Change[]): string[][] {
  return changes.map(({ level, rule, operations }) => [level, rule, ...operations]);
}
