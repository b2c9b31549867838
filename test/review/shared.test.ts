import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
import { single } from "./documents.js";

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
