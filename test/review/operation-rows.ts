import type { Level } from "../../generator/compare/change.js";
import { single } from "./documents.js";

/** A change of an operation: documents before and after, and every entry that is wanted. */
export interface OperationRow {
  readonly title: string;
  readonly from: Record<string, unknown>;
  readonly to: Record<string, unknown>;
  /** Level, rule and operations of each entry. */
  readonly want: readonly (readonly [level: Level, rule: string, ...operations: string[]])[];
  /** The same for the change back. */
  readonly back?: OperationRow["want"];
}

type Json = Record<string, unknown>;
const [breaking, additive, text] = ["breaking", "additive", "text"] as const;
const string = { type: "string" };
const json = (schema: unknown, rest: Json = {}): Json => ({ content: { "application/json": { schema, ...rest } } });
const parameter = (name: string, rest: Json = {}): Json => ({ name, in: "query", schema: string, ...rest });
const parameters = (...list: Json[]): Json => single({ parameters: list });
const body = (rest: Json): Json => single({ requestBody: { ...json(string), ...rest } });
const answers = (responses: Json): Json => single({ responses });
const ok = { description: "Done.", ...json(string) };
const empty = { description: "Done." };
const headers = (map: Json): Json => answers({ 200: { ...ok, headers: map } });
const one = (level: Level, rule: string): OperationRow["want"] => [[level, rule, "act"]];
const waiter = (rest: Json = {}): Json => ({
  name: "Done",
  acceptors: [
    { pointer: "/s", matches: "^OK", outcome: "success" },
    { pointer: "/s", matches: "^BAD", outcome: "failure" },
  ],
  ...rest,
});
const waiters = (...list: Json[]): Json => single({ "x-waiters": list });
const acceptors = (...list: Json[]): Json => waiters(waiter({ acceptors: list }));
const paging = { offset: "offset", limit: "limit", pageSize: 200, items: "/rows", total: "/total" };
const starting = { waiter: "Done", answer: { "/id": "/id" } };
const good = { pointer: "/s", matches: "^OK", outcome: "success" };
const bad = { pointer: "/s", matches: "^BAD", outcome: "failure" };
const gone = { status: 404, outcome: "success" };
const server = (url: string, values?: string[], preset = values?.[0]): Json => ({
  url,
  ...(values ? { variables: { region: { enum: values, default: preset } } } : {}),
});
const servers = (...list: Json[]): Json => single({}, { servers: list });
const schemes = (map: Json): Json => ({ components: { securitySchemes: map } });
const token = { type: "apiKey", in: "header", name: "X-Auth-Token" };
const signature = { type: "http", scheme: "SDK-HMAC-SHA256" };
const secure = (security: unknown, map: Json = { token, signature }): Json => single({ security }, schemes(map));

export const OPERATION_ROWS: readonly OperationRow[] = [
  // operations
  { title: "operation id", from: single({}), to: single({ operationId: "do" }), want: [[breaking, "operation-renamed", "act"]] },
  { title: "path", from: single({}), to: single({}, {}, "/other"), want: one(breaking, "operation-path-changed") },
  { title: "method", from: single({}), to: single({}, {}, "/act", "put"), want: one(breaking, "operation-method-changed") },
  {
    title: "operation",
    from: single({}),
    to: {
      ...single({}),
      paths: { ...(single({}) as { paths: Json }).paths, "/more": { get: { operationId: "more", responses: {} } } },
    },
    want: [[additive, "operation-added", "more"]],
    back: [[breaking, "operation-removed", "more"]],
  },
  {
    title: "deprecated",
    from: single({}),
    to: single({ deprecated: true }),
    want: one(additive, "operation-became-deprecated"),
    back: one(additive, "operation-became-not-deprecated"),
  },
  {
    title: "idempotent",
    from: single({}),
    to: single({ "x-idempotent": true }),
    want: one(additive, "operation-idempotent-added"),
    back: one(breaking, "operation-idempotent-removed"),
  },
  {
    title: "no longer idempotent by its method",
    from: single({}, {}, "/act", "put"),
    to: single({ "x-idempotent": false }, {}, "/act", "put"),
    want: one(breaking, "operation-idempotent-removed"),
    back: one(additive, "operation-idempotent-added"),
  },
  {
    title: "idempotent as its method says",
    from: single({}, {}, "/act", "delete"),
    to: single({ "x-idempotent": true }, {}, "/act", "delete"),
    want: [],
    back: [],
  },
  {
    title: "no more idempotent than its method says",
    from: single({}),
    to: single({ "x-idempotent": false }),
    want: [],
    back: [],
  },
  { title: "empty callbacks", from: single({}), to: single({ callbacks: {} }), want: [], back: [] },
  { title: "empty webhooks", from: single({}), to: single({}, { webhooks: {} }), want: [], back: [] },
  {
    title: "callbacks",
    from: single({}),
    to: single({ callbacks: { done: {} } }),
    want: one(additive, "operation-callbacks-changed"),
    back: one(breaking, "operation-callbacks-changed"),
  },
  ...["summary", "description", "externalDocs", "x-doc-source", "x-errata", "x-iam-action", "x-undocumented", "x-other"].map(
    (key): OperationRow => ({
      title: key,
      from: single({ [key]: "one" }),
      to: single({ [key]: "two" }),
      want: one(text, "text-changed"),
    }),
  ),
  { title: "tags", from: single({ tags: ["a"] }), to: single({ tags: ["b"] }), want: one(text, "text-changed") },
  // parameters
  {
    title: "optional parameter",
    from: parameters(),
    to: parameters(parameter("a")),
    want: one(additive, "request-parameter-added"),
    back: one(breaking, "request-parameter-removed"),
  },
  {
    title: "required parameter",
    from: parameters(),
    to: parameters(parameter("a", { required: true })),
    want: one(breaking, "request-parameter-added"),
    back: one(breaking, "request-parameter-removed"),
  },
  {
    title: "parameter required",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { required: true })),
    want: one(breaking, "request-parameter-became-required"),
    back: one(additive, "request-parameter-became-optional"),
  },
  {
    title: "parameter name",
    from: parameters(parameter("a")),
    to: parameters(parameter("b")),
    want: one(breaking, "request-parameter-renamed"),
  },
  {
    title: "parameter name beside others",
    from: parameters(parameter("a", { required: true }), parameter("z")),
    to: parameters(parameter("z"), parameter("b", { required: true })),
    want: one(breaking, "request-parameter-renamed"),
  },
  {
    title: "path parameter name",
    from: single({ parameters: [parameter("a", { in: "path", required: true })] }, {}, "/act/{a}"),
    to: single({ parameters: [parameter("b", { in: "path", required: true })] }, {}, "/act/{b}"),
    want: one(breaking, "request-parameter-renamed"),
  },
  {
    title: "header parameter spelling",
    from: parameters(parameter("X-A", { in: "header" })),
    to: parameters(parameter("x-a", { in: "header" })),
    want: one(breaking, "request-parameter-renamed"),
  },
  {
    title: "parameter place",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { in: "header" })),
    want: one(breaking, "request-parameter-moved"),
  },
  {
    title: "parameter deprecated",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { deprecated: true })),
    want: one(additive, "request-parameter-became-deprecated"),
    back: one(additive, "request-parameter-became-not-deprecated"),
  },
  {
    title: "parameter style",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { style: "pipeDelimited" })),
    want: one(breaking, "request-parameter-serialization-changed"),
  },
  {
    title: "parameter as content",
    from: parameters(parameter("a")),
    to: parameters({ name: "a", in: "query", content: { "application/json": { schema: string } } }),
    want: one(breaking, "request-parameter-serialization-changed"),
    back: one(breaking, "request-parameter-serialization-changed"),
  },
  {
    title: "parameter explode",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { explode: false })),
    want: one(breaking, "request-parameter-serialization-changed"),
  },
  {
    title: "parameter empty",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { allowEmptyValue: true })),
    want: one(additive, "request-parameter-empty-value-allowed"),
    back: one(breaking, "request-parameter-empty-value-refused"),
  },
  {
    title: "parameter limit",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { schema: { type: "string", maxLength: 3 } })),
    want: one(breaking, "request-parameter-max-length-added"),
    back: one(additive, "request-parameter-max-length-removed"),
  },
  {
    title: "parameter default",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { schema: { type: "string", default: "x" } })),
    want: one(additive, "request-parameter-default-added"),
    back: one(breaking, "request-parameter-default-removed"),
  },
  {
    title: "parameter type",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { schema: { type: "integer" } })),
    want: one(breaking, "request-parameter-type-changed"),
  },
  {
    title: "parameter enum in an array",
    from: parameters(parameter("a", { schema: { type: "array", items: { enum: ["A"] } } })),
    to: parameters(parameter("a", { schema: { type: "array", items: { enum: ["A", "B"] } } })),
    want: one(additive, "request-parameter-enum-value-added"),
    back: one(breaking, "request-parameter-enum-value-removed"),
  },
  {
    title: "parameter description",
    from: parameters(parameter("a")),
    to: parameters(parameter("a", { description: "new" })),
    want: one(text, "text-changed"),
  },
  {
    title: "parameter content",
    from: parameters({ name: "a", in: "query", ...json(string) }),
    to: parameters({ name: "a", in: "query", ...json({ type: "string", maxLength: 2 }) }),
    want: one(breaking, "request-parameter-max-length-added"),
  },
  // request bodies
  {
    title: "optional body",
    from: single({}),
    to: body({}),
    want: one(additive, "request-body-added"),
    back: one(breaking, "request-body-removed"),
  },
  { title: "required body", from: single({}), to: body({ required: true }), want: one(breaking, "request-body-added") },
  {
    title: "body required",
    from: body({}),
    to: body({ required: true }),
    want: one(breaking, "request-body-became-required"),
    back: one(additive, "request-body-became-optional"),
  },
  {
    title: "media type of a request",
    from: body({}),
    to: body({ content: { "application/json": { schema: string }, "text/plain": { schema: string } } }),
    want: one(additive, "request-media-type-added"),
    back: one(breaking, "request-media-type-removed"),
  },
  {
    title: "another media type of a request",
    from: body({}),
    to: body({ content: { "text/plain": { schema: string } } }),
    want: one(breaking, "request-media-type-changed"),
  },
  {
    title: "encoding",
    from: body({}),
    to: body(json(string, { encoding: { a: { contentType: "text/plain" } } })),
    want: one(breaking, "request-encoding-changed"),
  },
  { title: "body description", from: body({}), to: body({ description: "new" }), want: one(text, "text-changed") },
  {
    title: "body example",
    from: body(json(string, { example: "a" })),
    to: body(json(string, { example: "b" })),
    want: one(text, "text-changed"),
  },
  { title: "body type", from: body({}), to: body(json({ type: "integer" })), want: one(breaking, "request-body-type-changed") },
  // answers
  {
    title: "error status",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, 404: ok }),
    want: one(additive, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "success with the same body: any 2xx is a success, and its type stays",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, 202: ok }),
    want: one(additive, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "success with another body",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, 202: { ...empty, ...json({ type: "integer" }) } }),
    want: one(breaking, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "success without a body beside one that has one",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, 204: empty }),
    want: one(breaking, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "success without a body",
    from: answers({ 204: empty }),
    to: answers({ 204: empty, 202: empty }),
    want: one(additive, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "range of statuses",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, "4XX": ok }),
    want: one(additive, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "default answer",
    from: answers({ 200: ok }),
    to: answers({ 200: ok, default: ok }),
    want: one(additive, "response-status-added"),
    back: one(breaking, "response-status-removed"),
  },
  {
    title: "another status",
    from: answers({ 200: ok }),
    to: answers({ 201: ok }),
    want: one(breaking, "response-status-changed"),
  },
  {
    title: "another error status",
    from: answers({ 200: ok, 404: ok }),
    to: answers({ 200: ok, 410: ok }),
    want: one(breaking, "response-status-changed"),
  },
  {
    title: "range in place of a status",
    from: answers({ 200: ok, 404: ok }),
    to: answers({ 200: ok, "4XX": ok }),
    want: [
      [additive, "response-status-added", "act"],
      [additive, "response-status-into-range", "act"],
    ],
    back: [
      [breaking, "response-status-removed", "act"],
      [additive, "response-status-out-of-range", "act"],
    ],
  },
  {
    title: "range with another body in place of a status",
    from: answers({ 200: ok, 404: ok }),
    to: answers({ 200: ok, "4XX": { ...empty, ...json({ type: "integer" }) } }),
    want: [
      [breaking, "response-body-type-changed", "act"],
      [additive, "response-status-added", "act"],
      [additive, "response-status-into-range", "act"],
    ],
  },
  {
    title: "default in place of ranges",
    from: answers({ 200: ok, "4XX": ok, "5XX": ok }),
    to: answers({ 200: ok, default: ok }),
    want: [
      [additive, "response-status-added", "act"],
      [additive, "response-status-into-range", "act"],
    ],
    back: [
      [breaking, "response-status-removed", "act"],
      [additive, "response-status-out-of-range", "act"],
      [additive, "response-status-out-of-range", "act"],
    ],
  },
  {
    title: "status beside its range",
    from: answers({ 200: ok, default: ok }),
    to: answers({ 200: ok, default: ok, 404: ok }),
    want: one(additive, "response-status-out-of-range"),
    back: one(additive, "response-status-into-range"),
  },
  {
    title: "status with another body beside its range",
    from: answers({ 200: ok, "4XX": ok }),
    to: answers({ 200: ok, "4XX": ok, 404: empty }),
    want: [
      [breaking, "response-body-removed", "act"],
      [additive, "response-status-out-of-range", "act"],
    ],
  },
  {
    title: "range of successes",
    from: answers({ 200: ok }),
    to: answers({ "2XX": ok }),
    want: [
      [additive, "response-status-added", "act"],
      [additive, "response-status-into-range", "act"],
    ],
    back: [
      [breaking, "response-status-removed", "act"],
      [additive, "response-status-out-of-range", "act"],
    ],
  },
  {
    title: "success beside default, which describes errors",
    from: answers({ 200: ok, default: ok }),
    to: answers({ 200: ok, 202: { ...empty, ...json({ type: "integer" }) }, default: ok }),
    want: one(breaking, "response-status-added"),
  },
  {
    title: "success that default described alone",
    from: answers({ default: ok }),
    to: answers({ 200: ok, default: ok }),
    want: one(additive, "response-status-out-of-range"),
    back: one(additive, "response-status-into-range"),
  },
  { title: "spelling of a range", from: answers({ 200: ok, "4XX": ok }), to: answers({ 200: ok, "4xx": ok }), want: [] },
  {
    title: "body of a success",
    from: answers({ 200: empty }),
    to: answers({ 200: ok }),
    want: one(breaking, "response-body-added"),
    back: one(breaking, "response-body-removed"),
  },
  {
    title: "body of an error",
    from: answers({ 200: ok, 404: empty }),
    to: answers({ 200: ok, 404: { ...empty, ...json(string) } }),
    want: one(additive, "response-body-added"),
    back: one(breaking, "response-body-removed"),
  },
  {
    title: "media type of an answer",
    from: answers({ 200: ok }),
    to: answers({ 200: { ...ok, content: { "application/json": { schema: string }, "text/plain": { schema: string } } } }),
    want: one(additive, "response-media-type-added"),
    back: one(breaking, "response-media-type-removed"),
  },
  {
    title: "another media type of an answer",
    from: answers({ 200: ok }),
    to: answers({ 200: { ...ok, content: { "application/octet-stream": { schema: string } } } }),
    want: one(breaking, "response-media-type-changed"),
  },
  {
    title: "description of an answer",
    from: answers({ 200: ok }),
    to: answers({ 200: { ...ok, description: "New." } }),
    want: one(text, "text-changed"),
  },
  {
    title: "example of an answer",
    from: answers({ 200: ok }),
    to: answers({ 200: { ...ok, ...json(string, { examples: { a: { value: 1 } } }) } }),
    want: one(text, "text-changed"),
  },
  {
    title: "links",
    from: answers({ 200: ok }),
    to: answers({ 200: { ...ok, links: { next: { operationId: "act" } } } }),
    want: one(text, "response-links-changed"),
  },
  {
    title: "header",
    from: headers({}),
    to: headers({ "X-A": { schema: string } }),
    want: one(additive, "response-header-added"),
    back: one(breaking, "response-header-removed"),
  },
  {
    title: "header required",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "X-A": { schema: string, required: true } }),
    want: one(additive, "response-header-became-required"),
    back: one(breaking, "response-header-became-optional"),
  },
  {
    title: "header deprecated",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "X-A": { schema: string, deprecated: true } }),
    want: one(additive, "response-header-became-deprecated"),
    back: one(additive, "response-header-became-not-deprecated"),
  },
  {
    title: "header type",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "X-A": { schema: { type: "integer" } } }),
    want: one(breaking, "response-header-type-changed"),
  },
  {
    title: "header limit",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "X-A": { schema: { type: "string", maxLength: 3 } } }),
    want: one(additive, "response-header-max-length-added"),
    back: one(breaking, "response-header-max-length-removed"),
  },
  {
    title: "header spelling",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "x-a": { schema: string } }),
    want: one(breaking, "response-header-renamed"),
  },
  {
    title: "header description",
    from: headers({ "X-A": { schema: string } }),
    to: headers({ "X-A": { schema: string, description: "new" } }),
    want: one(text, "text-changed"),
  },
  // waiters and paging
  {
    title: "waiter",
    from: waiters(),
    to: waiters(waiter()),
    want: one(additive, "waiter-added"),
    back: one(breaking, "waiter-removed"),
  },
  {
    title: "second waiter",
    from: waiters(waiter()),
    to: waiters(waiter(), waiter({ name: "More" })),
    want: one(additive, "waiter-added"),
    back: one(breaking, "waiter-removed"),
  },
  {
    title: "waiter name",
    from: waiters(waiter()),
    to: waiters(waiter({ name: "Other" })),
    want: one(breaking, "waiter-renamed"),
  },
  {
    title: "acceptor",
    from: acceptors(good),
    to: acceptors(good, bad),
    want: one(additive, "waiter-acceptor-added"),
    back: one(breaking, "waiter-acceptor-removed"),
  },
  {
    title: "error that is a success: there may be no answer then",
    from: acceptors(good),
    to: acceptors(good, gone),
    want: one(breaking, "waiter-acceptor-added"),
    back: one(breaking, "waiter-acceptor-removed"),
  },
  {
    title: "second error that is a success, and one that is not",
    from: acceptors(good, gone),
    to: acceptors(good, gone, { code: "A.1", outcome: "success" }, { status: 409, outcome: "failure" }),
    want: [
      [additive, "waiter-acceptor-added", "act"],
      [additive, "waiter-acceptor-added", "act"],
    ],
  },
  {
    title: "status of an acceptor",
    from: acceptors(good, { status: 404, code: "A.1", outcome: "retry" }),
    to: acceptors(good, { status: 410, code: "A.1", outcome: "retry" }),
    want: one(breaking, "waiter-acceptor-changed"),
  },
  {
    title: "outcome of an error",
    from: acceptors(good, { status: 404, outcome: "retry" }),
    to: acceptors(good, { status: 404, outcome: "failure" }),
    want: one(breaking, "waiter-acceptor-changed"),
  },
  {
    title: "order of errors that never meet, and of an error and an answer",
    from: acceptors(good, gone, { status: 409, outcome: "failure" }),
    to: acceptors({ status: 409, outcome: "failure" }, gone, good),
    want: [],
  },
  {
    title: "order of errors that meet",
    from: acceptors(good, gone, { code: "A.1", outcome: "failure" }),
    to: acceptors(good, { code: "A.1", outcome: "failure" }, gone),
    want: one(breaking, "waiter-acceptors-reordered"),
  },
  {
    title: "pause before the first question",
    from: waiters(waiter()),
    to: waiters(waiter({ firstDelayMs: 5 })),
    want: one(additive, "waiter-member-added"),
    back: one(breaking, "waiter-member-removed"),
  },
  {
    title: "outcome",
    from: acceptors(good, bad),
    to: acceptors(good, { ...bad, outcome: "retry" }),
    want: one(breaking, "waiter-acceptor-changed"),
  },
  {
    title: "pattern of an acceptor",
    from: acceptors(good, bad),
    to: acceptors(good, { ...bad, matches: "^WORSE" }),
    want: one(breaking, "waiter-acceptor-changed"),
  },
  {
    title: "pointer of an acceptor",
    from: acceptors(good, bad),
    to: acceptors(good, { ...bad, pointer: "/t" }),
    want: one(breaking, "waiter-acceptor-changed"),
  },
  { title: "order of acceptors that never meet", from: acceptors(good, bad), to: acceptors(bad, good), want: [] },
  {
    title: "order of acceptors that meet",
    from: acceptors({ ...good, matches: "." }, bad),
    to: acceptors(bad, { ...good, matches: "." }),
    want: one(breaking, "waiter-acceptors-reordered"),
  },
  {
    title: "requires",
    from: waiters(waiter()),
    to: waiters(waiter({ requires: ["/a"] })),
    want: one(breaking, "waiter-requires-changed"),
    back: one(additive, "waiter-requires-changed"),
  },
  {
    title: "startedAt",
    from: waiters(waiter()),
    to: waiters(waiter({ startedAt: "/a" })),
    want: one(additive, "waiter-member-added"),
    back: one(breaking, "waiter-member-removed"),
  },
  {
    title: "pace",
    from: waiters(waiter({ minDelayMs: 1 })),
    to: waiters(waiter({ minDelayMs: 2 })),
    want: one(breaking, "waiter-member-changed"),
  },
  {
    title: "select",
    from: waiters(waiter()),
    to: waiters(waiter({ select: { items: "/a", where: {} } })),
    want: one(breaking, "waiter-member-added"),
  },
  {
    title: "paging",
    from: single({}),
    to: single({ "x-pagination": paging }),
    want: one(additive, "pagination-added"),
    back: one(breaking, "pagination-removed"),
  },
  {
    title: "what is started",
    from: single({}),
    to: single({ "x-starts": starting }),
    want: one(additive, "starts-added"),
    back: one(breaking, "starts-removed"),
  },
  {
    title: "how a failed start is told",
    from: single({ "x-starts": starting }),
    to: single({ "x-starts": { ...starting, failed: { pointer: "/s", matches: "^NO$" } } }),
    want: one(additive, "starts-changed"),
    back: one(additive, "starts-changed"),
  },
  {
    title: "one task, several tasks",
    from: single({ "x-starts": starting }),
    to: single({ "x-starts": { ...starting, items: "/tasks" } }),
    want: one(breaking, "starts-changed"),
    back: one(breaking, "starts-changed"),
  },
  {
    title: "pointer of paging",
    from: single({ "x-pagination": paging }),
    to: single({ "x-pagination": { ...paging, items: "/list" } }),
    want: one(breaking, "pagination-changed"),
  },
  {
    title: "page size",
    from: single({ "x-pagination": paging }),
    to: single({ "x-pagination": { ...paging, pageSize: 100 } }),
    want: one(breaking, "pagination-changed"),
  },
  // servers
  {
    title: "host",
    from: servers(server("https://a.example")),
    to: servers(server("https://b.example")),
    want: one(breaking, "server-changed"),
  },
  {
    title: "host with regions",
    from: servers(server("https://a.{region}.example", ["r1", "r2"])),
    to: servers(server("https://b.{region}.example", ["r1", "r2"])),
    want: one(breaking, "server-changed"),
  },
  {
    title: "server",
    from: servers(server("https://a.example")),
    to: servers(server("https://a.example"), server("https://b.example")),
    want: one(additive, "server-added"),
    back: one(breaking, "server-removed"),
  },
  {
    title: "region",
    from: servers(server("https://{region}.example", ["r1"])),
    to: servers(server("https://{region}.example", ["r1", "r2"])),
    want: one(additive, "server-region-added"),
    back: one(breaking, "server-region-removed"),
  },
  {
    title: "first region",
    from: servers(server("https://{region}.example", ["r1", "r2"])),
    to: servers(server("https://{region}.example", ["r2"])),
    want: one(breaking, "server-region-removed"),
  },
  {
    title: "name of a region",
    from: servers(server("https://{region}.example", ["r1", "r2"])),
    to: servers(server("https://{region}.example", ["r1", "r3"])),
    want: one(breaking, "server-region-renamed"),
  },
  {
    title: "default region",
    from: servers(server("https://{region}.example", ["r1", "r2"])),
    to: servers(server("https://{region}.example", ["r1", "r2"], "r2")),
    want: one(breaking, "server-variable-default-changed"),
  },
  {
    title: "region in an entry of its own",
    from: servers(server("https://{region}.example", ["r1", "r2"])),
    to: servers(server("https://{region}.example", ["r1"]), server("https://r2.example")),
    want: [],
  },
  {
    title: "order of servers",
    from: servers(server("https://a.example"), server("https://b.example")),
    to: servers(server("https://b.example"), server("https://a.example")),
    want: [],
  },
  {
    title: "closed variable",
    from: servers({ url: "https://{region}.example", variables: { region: { default: "r1" } } }),
    to: servers(server("https://{region}.example", ["r1"])),
    want: one(breaking, "server-variable-closed"),
    back: one(additive, "server-variable-opened"),
  },
  {
    title: "server description",
    from: servers(server("https://a.example")),
    to: servers({ ...server("https://a.example"), description: "new" }),
    want: one(text, "text-changed"),
  },
  // security
  {
    title: "alternative",
    from: secure([{ token: [] }]),
    to: secure([{ token: [] }, { signature: [] }]),
    want: one(additive, "security-alternative-added"),
    back: one(breaking, "security-alternative-removed"),
  },
  {
    title: "scheme made necessary",
    from: secure([{ token: [] }]),
    to: secure([{ token: [], signature: [] }]),
    want: one(breaking, "security-alternative-removed"),
    back: one(additive, "security-alternative-added"),
  },
  {
    title: "no security",
    from: secure([]),
    to: secure([{ token: [] }]),
    want: one(breaking, "security-alternative-removed"),
    back: one(additive, "security-alternative-added"),
  },
  {
    title: "optional security",
    from: secure([{ token: [] }]),
    to: secure([{ token: [] }, {}]),
    want: one(additive, "security-alternative-added"),
    back: one(breaking, "security-alternative-removed"),
  },
  {
    title: "another scheme",
    from: secure([{ token: [] }]),
    to: secure([{ signature: [] }]),
    want: one(breaking, "security-alternative-removed"),
  },
  {
    title: "header of a scheme",
    from: secure([{ token: [] }]),
    to: secure([{ token: [] }], { token: { ...token, name: "X-Other" }, signature }),
    want: one(breaking, "security-scheme-changed"),
  },
  { title: "name of a scheme", from: secure([{ token: [] }]), to: secure([{ key: [] }], { key: token, signature }), want: [] },
  {
    title: "order of alternatives",
    from: secure([{ token: [] }, { signature: [] }]),
    to: secure([{ signature: [] }, { token: [] }]),
    want: [],
  },
  {
    title: "unused scheme",
    from: secure([{ token: [] }]),
    to: secure([{ token: [] }], { token, signature, third: token }),
    want: [],
  },
  {
    title: "scheme description",
    from: secure([{ token: [] }]),
    to: secure([{ token: [] }], { token: { ...token, description: "new" }, signature }),
    want: one(text, "text-changed"),
  },
  {
    title: "scope",
    from: secure([{ auth: ["a"] }], { auth: { type: "oauth2", flows: {} } }),
    to: secure([{ auth: ["a", "b"] }], { auth: { type: "oauth2", flows: {} } }),
    want: one(breaking, "security-alternative-removed"),
    back: one(additive, "security-alternative-added"),
  },
  // the document as a whole
  {
    title: "info",
    from: single({}),
    to: single({}, { info: { title: "New", version: "1.0.0" } }),
    want: [[text, "text-changed"]],
  },
  {
    title: "tags of the document",
    from: single({}, { tags: [{ name: "a" }] }),
    to: single({}, { tags: [{ name: "b" }] }),
    want: [[text, "text-changed"]],
  },
  {
    title: "order of the document's tags, and of what they say",
    from: single({}, { tags: [{ name: "a", description: "A." }, { name: "b" }] }),
    to: single({}, { tags: [{ name: "b" }, { description: "A.", name: "a" }] }),
    want: [],
  },
  {
    title: "webhooks",
    from: single({}),
    to: single({}, { webhooks: { a: {} } }),
    want: [[additive, "webhooks-changed"]],
    back: [[breaking, "webhooks-changed"]],
  },
  { title: "version of OpenAPI", from: single({}), to: single({}, { openapi: "3.1.0" }), want: [] },
  {
    title: "component added",
    from: single({}),
    to: single({}, { components: { schemas: { New: string } } }),
    want: [],
    back: [[breaking, "schema-name-removed"]],
  },
];
