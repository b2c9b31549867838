import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleInputs, readContracts, statusOf, type OperationContract } from "../contract/contract.js";
import { bodyOf } from "../contract/request.js";
import { PROJECT, startMock, type RunningMock } from "./start.js";

interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** One good request of each operation: the first that its examples make. Services may call their operations alike. */
const requests: Record<string, Request> = Object.fromEntries(
  readContracts().flatMap(({ service, operations }) =>
    operations.map((operation) => [`${service}.${operation.id}`, requestOf(operation)]),
  ),
);

function requestOf(operation: OperationContract): Request {
  const { body, ...input } = exampleInputs(operation)[0]?.input ?? {};
  const given = (place: string): [string, string][] =>
    operation.parameters.filter((one) => one.in === place && one.name in input).map(({ name }) => [name, String(input[name])]);
  const values = new Map(given("path"));
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ""));
  const query = new URLSearchParams(given("query")).toString();
  return {
    method: operation.method,
    path: query === "" ? path : `${path}?${query}`,
    headers: Object.fromEntries(given("header")),
    body: bodyOf(operation, body).body,
  };
}

interface Documented {
  id: string;
  status: number;
  example?: string;
  value?: unknown;
}

/** A part of a spec and the file that it stands in. */
type Part = readonly [file: string, node: Node];

/** What a part is, or what its references lead to, read straight from the YAML. */
function find([file, node]: Part): Part {
  const reference = node?.["$ref"];
  if (typeof reference !== "string") return [file, node];
  const [name = "", pointer = ""] = reference.split("#");
  const target = name === "" ? file : posix.join(posix.dirname(file), name);
  const keys = pointer.split("/").slice(1);
  return find([target, keys.reduce<Node>((at, key) => at[key] as Node, parse(readFileSync(target, "utf8")) as Node)]);
}

/** Every status and example that the specs state. */
function documented(): Documented[] {
  return readContracts().flatMap(({ service }) => {
    const file = `spec/${service}/openapi.yaml`;
    const { paths } = parse(readFileSync(file, "utf8")) as Node;
    return Object.values(paths as Record<string, Record<string, Node>>)
      .flatMap((item) => Object.values(item))
      .flatMap((one) => {
        const [home, { operationId, responses }] = find([file, one]);
        return Object.entries(responses as Record<string, Node>).flatMap(([status, response]) => {
          const [media] = Object.values((find([home, response])[1]["content"] ?? {}) as Record<string, Node>);
          const examples = Object.entries((media?.["examples"] ?? {}) as Record<string, Node>);
          const row = { id: `${service}.${String(operationId)}`, status: statusOf(status) };
          return examples.length === 0 ? [row] : examples.map(([example, { value }]) => ({ ...row, example, value }));
        });
      });
  });
}
type Node = Record<string, unknown>;

describe("documented answers", () => {
  let mock: RunningMock;
  beforeAll(async () => void (mock = await startMock()));
  afterAll(() => mock.close());

  const rows = documented();
  it("knows all operations and more than twenty answers", () => {
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(Object.keys(requests)));
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)("$id $status $example on demand", async ({ id, status, example, value }) => {
    const { method, path, headers, body } = requests[id] as Request;
    const preference = `code=${status}${example === undefined ? "" : `, example="${example}"`}`;
    const answer = await mock.ask(method, path, { body, headers: { ...headers, Prefer: preference } });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(value ?? "");
  });

  it("takes the first example of a status that is asked for alone", async () => {
    const { method, path } = requests["kps.listKeypairTask"] as Request;
    const answer = await mock.ask(method, path, { headers: { Prefer: "code=400" } });
    expect(answer.body).toEqual({ error_code: "KPS.0001", error_msg: "Illegal task id." });
  });

  const names = rows.filter(({ id, status }) => id === "kps.listKeypairTask" && status === 400).map(({ example }) => example);
  it.each([
    ["listKeypairTask", "code=418", "listKeypairTask documents 200, 400, not 418; fault=418 gives any error"],
    ["listKeypairTask", "fault=often", "fault=often is none of an error status, reset, cut and stall"],
    ["associateKeypair", "outcome=nope", "associateKeypair has the outcomes success, failure, not nope"],
    ["listKeypairTask", "code=400, example=nope", `listKeypairTask 400 has the examples ${names.join(", ")}, not nope`],
  ])("%s refuses %s and says what there is", async (id, preference, message) => {
    const { method, path, body } = requests[`kps.${id}`] as Request;
    const answer = await mock.ask(method, path, { body, headers: { Prefer: preference } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ error_msg: message, problems: [{ pointer: "/Prefer", message }] });
  });

  it.each([
    ["GET", "/v3/nowhere", 404, null],
    ["DELETE", `/v3/${PROJECT}/tasks/1`, 405, "GET"],
  ])("answers %s %s with %i", async (method, path, status, allow) => {
    const answer = await mock.ask(method, path);
    expect([answer.status, answer.headers.get("allow")]).toEqual([status, allow]);
    expect(answer.body).toMatchObject({ request_id: answer.headers.get("x-request-id") });
  });
});
