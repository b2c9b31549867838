import { describe, expect, it } from "vitest";
import { chooseAnswer } from "../../generator/mock/answer.js";
import { readRules } from "../../generator/mock/rules.js";
import { createAnswerer } from "../../generator/mock/answerer.js";
import { createGateway, readGatewayErrors } from "../../generator/mock/gateway.js";
import { readMockOperations, type MockOperation } from "../../generator/mock/operation.js";
import { SpecError, type Problem } from "../../generator/text/problem.js";
import type { Pace } from "../../generator/mock/world/world.js";
import type { JsonObject } from "../../generator/text/json.js";
import { parseSourceFile } from "../../generator/text/source-file.js";

const document: JsonObject = {
  openapi: "3.1.0",
  servers: [{ url: "https://{region}.example.com/base/" }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "showThing",
        "x-waiters": [
          { name: "Thing", acceptors: [{ pointer: "/state", matches: "^done$", outcome: "success" }] },
          {
            name: "ThingGone",
            acceptors: [
              { status: 404, code: "T.1", outcome: "success" },
              { code: "T.2", outcome: "failure" },
              { status: 425, outcome: "retry" },
            ],
          },
        ],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { "200": { description: "It.", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
  },
};
const operations: MockOperation[] = readMockOperations("things", document);

function problems(text: string): Pick<Problem, "line" | "message">[] {
  try {
    readRules(parseSourceFile("mock.yaml", text), operations);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ line, message }) => ({ ...(line !== undefined && { line }), message }));
  }
}

const task = "showThing:\n  task:\n    key: [/id]\n    starts: asked\n";

describe("mock.yaml", () => {
  it.each<{ given: string; want: Pick<Problem, "line" | "message">[] }>([
    { given: `${task}    steps: [{ state: busy }, { state: done }]\n`, want: [] },
    { given: "nothing:\n  file: { contentType: text/csv }\n", want: [{ line: 1, message: "No operation is called nothing." }] },
    { given: "showThing:\n  tusk: 1\n", want: [{ line: 1, message: "showThing must NOT have additional properties: tusk." }] },
    { given: `${task}    steps: []\n`, want: [{ line: 5, message: "showThing task steps must NOT have fewer than 1 items." }] },
    {
      given: `${task}    steps: [{ state: busy }]\n`,
      want: [{ line: 5, message: "No waiter ends at the last of steps, or one ends before." }],
    },
    {
      given: `${task}    steps: [{ state: done }, { state: done }]\n`,
      want: [{ line: 5, message: "No waiter ends at the last of steps, or one ends before." }],
    },
    {
      given: `${task}    steps: [{ state: done }]\n    outcomes: { failure: [{ state: lost }] }\n`,
      want: [{ line: 6, message: "No waiter ends at the last of outcomes, or one ends before." }],
    },
    { given: `${task}    steps: [{ $error: { status: 425 } }, { $error: { status: 404, code: T.1 } }]\n`, want: [] },
    {
      given: `${task}    steps: [{ $error: { status: 404, code: T.3 } }]\n`,
      want: [{ line: 5, message: "No waiter ends at the last of steps, or one ends before." }],
    },
    {
      given: `${task}    steps: [{ $error: { status: 500, code: T.2 } }, { state: done }]\n`,
      want: [{ line: 5, message: "No waiter ends at the last of steps, or one ends before." }],
    },
    {
      given: `${task}    steps: [{ $error: { status: 200 } }]\n`,
      want: [{ line: 5, message: "showThing task steps 0 $error status must be >= 400." }],
    },
    {
      given: "showThing:\n  commands:\n    - of: other\n",
      want: [{ line: 2, message: "showThing commands other, which has no task." }],
    },
    { given: "showThing:\n  list: { count: 1, items: [{}] }\n", want: [{ line: 2, message: "showThing has no x-pagination." }] },
  ])("$given", ({ given, want }) => expect(problems(given)).toEqual(want));

  it("lets a task come to an error, with its code or with the one of its status", () => {
    const steps = "[{ state: busy }, { $error: { status: 425 } }, { $error: { status: 404, code: T.1 } }]";
    const rules = readRules(parseSourceFile("mock.yaml", `${task}    steps: ${steps}\n`), operations);
    const gateway = createGateway({ body: { error_code: "{code}" }, codes: { "425": "G.425" } });
    const answer = createAnswerer({ services: [{ operations, ...rules }], pace: { stepPolls: 1 } }, gateway);
    const ask = (): unknown => {
      const { status, body } = answer({ method: "GET", url: "/base/things/1", headers: {}, body: Buffer.alloc(0) }, {});
      return [status, JSON.parse(String(body)) as unknown];
    };
    expect([ask(), ask(), ask(), ask()]).toEqual([
      [200, { state: "busy" }],
      [425, { error_code: "G.425" }],
      [404, { error_code: "T.1" }],
      [404, { error_code: "T.1" }],
    ]);
  });

  describe("a task that is asked for", () => {
    const steps = "[{ state: ready }, { state: busy }, { state: done }]";
    const outcomes = "{ failure: [{ state: ready }, { $error: { status: 500, code: T.2 } }] }";
    let now = 0;
    const asking = (pace: Pace): ((id: string, outcome?: string) => unknown) => {
      const text = `${task}    copy: { /id: /id }\n    steps: ${steps}\n    outcomes: ${outcomes}\n`;
      const rules = readRules(parseSourceFile("mock.yaml", text), operations);
      const answer = createAnswerer({ services: [{ operations, ...rules }], pace, now: () => now }, createGateway());
      return (id, outcome) => {
        const request = { method: "GET", url: `/base/things/${id}`, headers: {}, body: Buffer.alloc(0) };
        const { status, body } = answer(request, { ...(outcome !== undefined && { outcome }) });
        return status === 200 ? (JSON.parse(String(body)) as unknown) : status;
      };
    };

    it("moves by questions to its end and stays there", () => {
      const ask = asking({ stepPolls: 2 });
      const states = ["ready", "ready", "busy", "busy", "done", "done"];
      expect(states.map(() => ask("a"))).toEqual(states.map((state) => ({ id: "a", state })));
    });

    it("moves by time, each id from its own first question", () => {
      const ask = asking({ stepMs: 1_500 });
      const states = (): unknown[] => ["a", "b"].map((id) => ask(id));
      expect(ask("a")).toEqual({ id: "a", state: "ready" });
      now += 1_499;
      expect(ask("a")).toEqual({ id: "a", state: "ready" });
      now += 1;
      expect(states()).toEqual([
        { id: "a", state: "busy" },
        { id: "b", state: "ready" },
      ]);
      now += 100_000;
      expect(states()).toEqual([
        { id: "a", state: "done" },
        { id: "b", state: "done" },
      ]);
    });

    it("goes the way of the outcome that its first question prefers", () => {
      const ask = asking({ stepPolls: 1 });
      expect([ask("f", "failure"), ask("f"), ask("f", "success")]).toEqual([{ id: "f", state: "ready" }, 500, 500]);
    });
  });

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
