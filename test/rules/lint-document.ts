import { Spectral, Document, type RulesetDefinition } from "@stoplight/spectral-core";
import { Json } from "@stoplight/spectral-parsers";
import { Resolver } from "@stoplight/spectral-ref-resolver";

type JsonValue = unknown;
type JsonObject = Record<string, unknown>;

/** A valid document of two operations; each case changes one thing in it. */
const operationsOfTasks = {
  openapi: "3.1.1",
  info: {
    title: "Task Service",
    version: "1.0.0",
    summary: "Tasks of a project.",
    description: "Lists the tasks of a project.",
    contact: { name: "Maintainers", url: "https://tasks.test/" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://tasks.{region}.cloud.test",
      description: "The host of a region.",
      variables: { region: { description: "Region of the tasks.", default: "north-1", enum: ["north-1", "south-1"] } },
    },
  ],
  security: [{ token: [] }],
  tags: [{ name: "Tasks", description: "Tasks of a project." }],
  paths: {
    "/v1/{project_id}/tasks": {
      post: {
        operationId: "listTasks",
        tags: ["Tasks"],
        summary: "List tasks.",
        description: "Returns the tasks that fit a filter.",
        "x-doc-source": { url: "https://docs.test/api-tasks/ListTasks.html", updated: "2025-09-10", page: "ListTasks" },
        "x-iam-action": "tasks:tasks:list",
        "x-idempotent": true,
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 100, items: "/data_list", total: "/total_num" },
        "x-waiters": [
          {
            name: "ListedTask",
            startedAt: "/start_time",
            requires: ["/body/task_id"],
            select: { items: "/data_list", where: { task_id: "/body/task_id" } },
            acceptors: [{ pointer: "/task_status", matches: "^finished$", outcome: "success" }],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "offset",
            in: "query",
            description: "Records to pass over.",
            schema: { type: "integer", format: "int32", minimum: 0, maximum: 2000 },
            examples: { start: { value: 0, "x-example-source": "page" } },
          },
          {
            name: "limit",
            in: "query",
            description: "Records of a page.",
            schema: { type: "integer", format: "int32", minimum: 10, maximum: 200 },
            examples: { ten: { value: 10, "x-example-source": "synthetic" } },
          },
        ],
        requestBody: {
          description: "Which tasks to list.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskFilter" },
              examples: { scans: { summary: "All scans.", "x-example-source": "page", value: { task_type: "scan" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "The tasks.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/TaskList" },
                examples: { none: { "x-example-source": "synthetic", value: { total_num: 0, data_list: [] } } },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v1/{project_id}/tasks/{task_id}": {
      get: {
        operationId: "showTask",
        tags: ["Tasks"],
        summary: "Show a task.",
        description: "Returns one task.",
        "x-doc-source": { url: "https://docs.test/api-tasks/ShowTask.html", updated: null, page: "ShowTask" },
        "x-waiters": [
          {
            name: "Task",
            acceptors: [
              { pointer: "/task_status", matches: "^finished$", outcome: "success" },
              { pointer: "/task_status", matches: "^failed$", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id of the task.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { one: { value: "t-1", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The task.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Task" },
                examples: { one: { "x-example-source": "page", value: { task_id: "t-1", task_status: "ready", note: null } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: "apiKey",
        in: "header",
        name: "X-Auth-Token",
        description: "A token.",
        "x-token-length": { minLength: 1, maxLength: 32768 },
      },
    },
    parameters: {
      ProjectId: {
        name: "project_id",
        in: "path",
        required: true,
        description: "Project of the tasks.",
        schema: { type: "string", minLength: 1, maxLength: 64 },
        examples: { one: { value: "p-1", "x-example-source": "synthetic" } },
      },
    },
    responses: {
      BadRequest: {
        description: "The request is wrong.",
        "x-errata": [{ fact: "status", page: "No error is listed.", spec: "Status 400.", reason: "The service answers it." }],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/TaskError" },
            examples: { wrong: { "x-example-source": "synthetic", value: { error_code: "T.1", error_msg: "Wrong." } } },
          },
        },
      },
    },
    schemas: {
      TaskFilter: {
        type: "object",
        description: "Which tasks to list.",
        required: ["task_type"],
        properties: {
          task_type: { type: "string", description: "Type of the tasks.", enum: ["scan", "repair"] },
          task_id: { type: "string", description: "Id of a task.", minLength: 1, maxLength: 64 },
        },
        if: { properties: { task_type: { const: "repair" } }, required: ["task_type"] },
        then: { required: ["task_id"] },
      },
      TaskList: {
        type: "object",
        description: "Tasks of one page.",
        properties: {
          total_num: { type: "integer", format: "int32", description: "Tasks in all.", "x-undocumented": ["minimum", "maximum"] },
          data_list: {
            type: "array",
            description: "The tasks.",
            minItems: 0,
            maxItems: 200,
            items: { $ref: "#/components/schemas/Task" },
          },
        },
      },
      Task: {
        type: "object",
        description: "A task.",
        properties: {
          task_id: { type: "string", description: "Id of the task.", "x-undocumented": ["minLength", "maxLength"] },
          task_status: { $ref: "#/components/schemas/TaskStatus" },
          start_time: {
            type: "integer",
            format: "int64",
            description: "When it began, in epoch milliseconds.",
            "x-epoch-ms": true,
            "x-undocumented": ["minimum", "maximum"],
          },
          note: { type: ["string", "null"], description: "A note.", minLength: 0, maxLength: 255 },
        },
      },
      TaskStatus: {
        type: "string",
        description: "How far the task has come.",
        "x-extensible-enum": ["ready", "finished", "failed"],
      },
      TaskError: {
        type: "object",
        description: "Why a request was refused.",
        properties: {
          error_code: { type: "string", description: "Code of the error.", minLength: 0, maxLength: 255 },
          error_msg: { type: "string", description: "The error in words.", minLength: 0, maxLength: 1024 },
        },
      },
    },
  },
};

/** Pointers to places that many cases change. */
export const LIST = "/paths/~1v1~1{project_id}~1tasks/post";
export const SHOW = "/paths/~1v1~1{project_id}~1tasks~1{task_id}/get";
export const SCHEMAS = "/components/schemas";
export const TASK = `${SCHEMAS}/Task/properties`;

/** What is changed in the valid document: members by JSON pointer. */
export interface Change {
  set?: Record<string, JsonValue>;
  remove?: readonly string[];
}

/** A change, and the findings of the rule that it must bring: pointer and message. */
export interface Case extends Change {
  why: string;
  want: readonly (readonly [pointer: string, message: string])[];
}

/** Cases by the rule that they are for. */
export type Cases = Record<string, readonly Case[]>;

function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Gives the object that holds the member which a pointer names. */
function holderOf(root: JsonObject, tokens: readonly string[]): JsonObject {
  let at: unknown = root;
  for (const token of tokens.slice(0, -1)) at = typeof at === "object" && at !== null ? Reflect.get(at, token) : undefined;
  if (typeof at !== "object" || at === null)
    throw new Error(`A case changes /${tokens.join("/")}, which the valid document has not.`);
  return at as JsonObject; // an array takes its index as a key too
}

/** Gives the valid document with a change. */
export function changed({ set = {}, remove = [] }: Change): JsonObject {
  const document: JsonObject = structuredClone(operationsOfTasks);
  for (const pointer of remove) {
    const tokens = tokensOf(pointer);
    const name = String(tokens.at(-1));
    const holder = holderOf(document, tokens);
    if (!Object.hasOwn(holder, name)) throw new Error(`A case removes ${pointer}, which the valid document has not.`);
    delete holder[name];
  }
  for (const [pointer, value] of Object.entries(set)) {
    const tokens = tokensOf(pointer);
    holderOf(document, tokens)[String(tokens.at(-1))] = structuredClone(value);
  }
  return document;
}

/** Gives the findings of a ruleset as code, JSON pointer and message. */
export async function lint(
  document: JsonObject,
  ruleset: RulesetDefinition,
): Promise<{ code: string; pointer: string; message: string }[]> {
  // A resolver without readers opens neither addresses nor files, whatever a case refers to.
  const spectral = new Spectral({ resolver: new Resolver() });
  spectral.setRuleset(ruleset);
  const results = await spectral.run(new Document(JSON.stringify(document, null, 2), Json, "/openapi.json"));
  return results.map(({ code, path, message }) => ({
    code: String(code),
    pointer: path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    message,
  }));
}
