// A made-up service of jobs on hosts, and how tests serve it with a world of their own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMockOperations } from "../../generator/mock/operation.js";
import { readRules } from "../../generator/mock/rules.js";
import { createMockServer, type MockOptions } from "../../generator/mock/server.js";
import type { JsonObject } from "../../generator/text/json.js";
import { SpecError } from "../../generator/text/problem.js";
import { parseSourceFile } from "../../generator/text/source-file.js";
import { type RunningMock, serve } from "./start.js";

const text = { type: "string" };
const job = {
  type: "object",
  properties: {
    id: text,
    name: { type: "string", maxLength: 20 },
    state: text,
    created: { type: "integer" },
    ended: { type: "integer" },
    reason: text,
    host: text,
  },
};
const error = { type: "object", required: ["error_code"], properties: { error_code: text, error_msg: text } };
const json = (schema: object, example?: object): object => ({
  description: "It.",
  content: { "application/json": { schema, ...(example && { example }) } },
});
const inPath = (name: string): object => ({ name, in: "path", required: true, schema: text });
const inQuery = (name: string): object => ({ name, in: "query", schema: text });
const body = (schema: object): object => ({ required: true, content: { "application/json": { schema } } });
const errors = { 400: json(error), 404: json(error) };
const page = { offset: "offset", limit: "limit", pageSize: 10, total: "/total" };
const listed = {
  type: "object",
  properties: { jobs: { type: "array", items: job }, hosts: { type: "array" }, total: { type: "integer" } },
};

const document = {
  openapi: "3.1.0",
  info: { title: "jobs", version: "1.0.0" },
  paths: {
    "/{project_id}/jobs": {
      parameters: [inPath("project_id")],
      post: {
        operationId: "startJob",
        requestBody: body({
          type: "object",
          properties: {
            name: text,
            host: text,
            names: { type: "array", items: text },
            key: { type: "string", "x-sensitive": true },
          },
        }),
        responses: {
          201: json({ type: "object", properties: { job_id: text, jobs: { type: "array", items: job } } }, { job_id: "example" }),
          ...errors,
        },
      },
      get: {
        operationId: "listJobs",
        "x-pagination": { ...page, items: "/jobs" },
        parameters: ["state", "offset", "limit"].map(inQuery),
        responses: { 200: json(listed) },
      },
      delete: { operationId: "deleteJobs", responses: { 204: { description: "Gone." }, ...errors } },
    },
    "/{project_id}/files": {
      parameters: [inPath("project_id")],
      post: {
        operationId: "uploadFiles",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { kind: text, files: { type: "array", items: { type: "string", format: "binary" } } },
              },
            },
          },
        },
        responses: { 200: json({ type: "object", properties: { jobs: { type: "array", items: job } } }) },
      },
    },
    "/{project_id}/jobs/{job_id}": {
      parameters: [inPath("project_id"), inPath("job_id")],
      get: {
        operationId: "showJob",
        "x-waiters": [
          {
            name: "Job",
            acceptors: [
              { pointer: "/state", matches: "^done", outcome: "success" },
              { pointer: "/state", matches: "^failed$", outcome: "failure" },
              { pointer: "/state", matches: "^paused$", outcome: "retry" },
            ],
          },
        ],
        responses: { 200: json(job, { id: "example", name: "of a document", host: "h-0" }), ...errors },
      },
      put: { operationId: "changeJob", requestBody: body(job), responses: { 200: json(job), ...errors } },
      delete: { operationId: "deleteJob", responses: { 204: { description: "Gone." }, ...errors } },
    },
    "/{project_id}/all": {
      parameters: [inPath("project_id")],
      get: {
        operationId: "listAll",
        "x-pagination": { ...page, items: ["/jobs", "/hosts"] },
        parameters: ["offset", "limit"].map(inQuery),
        responses: { 200: json(listed) },
      },
    },
  },
};

/** Returns a `mock.yaml` of a world in which each project is apart; its operations begin in its sixth line if it has one collection of one line. */
export const world = (collections: string, operations: string): string =>
  `$world:\n  scope: [/project_id]\n  error: { error_code: $code, error_msg: $message }\n  collections:\n${collections}\n${operations}\n`;

/** Serves the service with this `mock.yaml`. */
export async function serveWorld(mockYaml: string, options: Partial<MockOptions> = {}): Promise<RunningMock> {
  const operations = readMockOperations("jobs", document as unknown as JsonObject);
  const rules = readRules([parseSourceFile("mock.yaml", mockYaml)], operations);
  return serve(createMockServer({ services: [{ operations, ...rules }], pace: { stepPolls: 1 }, ...options }));
}

/** Gives the lines that tell of what is wrong with a `mock.yaml`. */
export function mistakes(mockYaml: string): string[] {
  return mistakesIn({ "mock.yaml": mockYaml }).map((line) => line.replace("mock.yaml:", ""));
}

/** Gives the lines that tell of what is wrong with files that make a world together. */
export function mistakesIn(files: Readonly<Record<string, string>>): string[] {
  try {
    const sources = Object.entries(files).map(([file, text]) => parseSourceFile(file, text));
    readRules(sources, readMockOperations("jobs", document as unknown as JsonObject));
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
}

/** Writes the document of the service into a folder, as `openapi.json`. */
export function writeDocument(folder: string): void {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
}
