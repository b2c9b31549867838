import { describe, expect, it } from "vitest";
import { chooseAnswer } from "../../generator/mock/answer.js";
import { readRules } from "../../generator/mock/rules.js";
import { readGatewayErrors } from "../../generator/mock/gateway.js";
import { readMockOperations, type MockOperation } from "../../generator/mock/operation.js";
import { SpecError, type Problem } from "../../generator/text/problem.js";
import type { JsonObject } from "../../generator/text/json.js";
import { parseSourceFile } from "../../generator/text/source-file.js";

const document: JsonObject = {
  openapi: "3.1.0",
  servers: [{ url: "https://{region}.example.com/base/" }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "showThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": { description: "It.", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
  },
};
const operations: MockOperation[] = readMockOperations("things", document);

function problems(text: string): Pick<Problem, "line" | "message">[] {
  try {
    readRules([parseSourceFile("mock.yaml", text)], operations);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ line, message }) => ({ ...(line !== undefined && { line }), message }));
  }
}

describe("mock.yaml", () => {
  it.each<{ given: string; want: Pick<Problem, "line" | "message">[] }>([
    { given: "showThing:\n  file: { contentType: text/csv, text: a }\n", want: [] },
    { given: "nothing:\n  file: { contentType: text/csv }\n", want: [{ line: 1, message: "No operation is called nothing." }] },
    { given: "showThing:\n  tusk: 1\n", want: [{ line: 1, message: "showThing must NOT have additional properties: tusk." }] },
    {
      given: "showThing:\n  file: {}\n",
      want: [{ line: 2, message: "showThing file must have required property 'contentType'." }],
    },
    { given: "showThing:\n  list: { of: things }\n", want: [{ line: 2, message: "showThing has no x-pagination." }] },
  ])("$given", ({ given, want }) => expect(problems(given)).toEqual(want));

  it("takes the base path of the document's server into the route", () => {
    expect(operations.map(({ route }) => route)).toEqual(["/base/things/{id}"]);
  });

  it("refuses errors of the gateway that are not what they should be", () => {
    const read = (text: string): unknown => readGatewayErrors(parseSourceFile("mock.yaml", text));
    expect(read('codes: { "401": A.1 }')).toEqual({ codes: { "401": "A.1" } });
    expect(() => read("codes: { 401: 1 }")).toThrow("/codes/401 must be string");
  });
});

describe("an answer without an example", () => {
  it("is made from its schema", () => {
    const schema: JsonObject = {
      type: "object",
      properties: { state: { type: "string", enum: ["busy"] }, count: { type: "integer", minimum: 3 } },
    };
    const get: JsonObject = {
      operationId: "showThing",
      responses: { "200": { description: "It.", content: { "application/json": { schema } } } },
    };
    const [operation] = readMockOperations("things", { openapi: "3.1.0", paths: { "/things": { get } } });
    expect(operation && chooseAnswer(operation, {})).toMatchObject({ value: { state: "busy", count: 3 } });
  });
});
