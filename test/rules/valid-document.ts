/** A valid document of two operations; each case changes one thing in it. */
export const validDocument: Record<string, unknown> = {
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
        "x-doc-source": [
          { kind: "page", url: "https://docs.test/api-tasks/ListTasks.html", updated: "2025-09-10", page: "ListTasks" },
        ],
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
        "x-doc-source": [
          { kind: "page", url: "https://docs.test/api-tasks/ShowTask.html", updated: null, page: "ShowTask" },
          { kind: "definition", url: "https://docs.test/api?name=ShowTask", updated: "2024-01-11", page: "ShowTask" },
        ],
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
