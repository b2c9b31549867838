// Made by generator/emit/package/plain-files.ts from spec/dbss/openapi.yaml; change those.
/**
 * An OpenAPI document, as far as its members are known by name.
 * @public
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

/**
 * The OpenAPI document that \@hwcloud-openapi/dbss was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Database Security Service",
    version: "1.0.0",
    summary: "The task that sums up audit information.",
    description: "A task sums up the audit information of a tenant. This API tells how far the task has come, switches it on and off, and has the summary updated at once.",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://dbss.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that the audit instances are in.",
          default: "ap-southeast-1",
          enum: [
            "cn-south-2",
            "cn-southwest-2",
            "ap-southeast-1",
            "cn-east-3",
            "cn-south-1",
            "cn-east-2",
            "ap-southeast-3",
            "ap-southeast-2",
            "ru-northwest-2",
            "af-south-1",
            "sa-brazil-1",
            "la-north-2",
            "cn-north-1",
            "cn-north-4",
            "cn-north-2",
            "la-south-2",
            "cn-north-9",
            "cn-north-11",
            "me-east-1",
            "cn-south-4",
            "ap-southeast-4",
            "tr-west-1",
            "cn-east-5",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "cn-north-12",
            "cn-east-4",
            "cn-southwest-3",
            "ap-southeast-5",
            "af-north-1",
          ],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [{ name: "Audit summary", description: "The task that sums up audit information." }],
  paths: {
    "/v3/{project_id}/audit/summary/{busi_type}/task-status": {
      get: {
        operationId: "showAuditTaskStatus",
        tags: ["Audit summary"],
        summary: "Show the audit summary task.",
        description: "Returns the status of the audit summary task of one service type, whether it is switched on, how many instances it has counted, and the time span that it covers.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html",
            updated: "2025-09-10",
            page: "ShowAuditTaskStatus",
            fingerprint: "cellpipe:9098070f5d8ef460",
          },
        ],
        "x-waiters": [
          {
            name: "AuditTask",
            startedAt: "/begin_time",
            acceptors: [
              { pointer: "/task_status", matches: "^2$", outcome: "success" },
              { pointer: "/task_status", matches: "^3$", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "busi_type",
            in: "path",
            required: true,
            description: "Service type of the task, either audit instances (audit) or risks (risk), in lower case.",
            schema: { type: "string", enum: ["audit", "risk"] },
            examples: {
              risk: { value: "risk", "x-example-source": "synthetic" },
              audit: { value: "audit", "x-example-source": "synthetic" },
            },
          },
        ],
        responses: {
          "200": {
            description: "The task.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AuditTask" },
                examples: {
                  documented: {
                    summary: "A task that went well and is switched off.",
                    "x-example-source": "page",
                    value: {
                      id: 32,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "risk",
                      task_switch: "off",
                      task_status: "2",
                      total_num: 10,
                      completed_num: 10,
                      begin_time: 1753427737077,
                      end_time: 1753427757803,
                      query_begin_time: 1752974753000,
                      query_end_time: 1753427733000,
                    },
                  },
                  running: {
                    summary: "A task that has counted four of ten instances.",
                    "x-example-source": "synthetic",
                    value: {
                      id: 33,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "audit",
                      task_switch: "on",
                      task_status: "1",
                      total_num: 10,
                      completed_num: 4,
                      begin_time: 1753431337000,
                      query_begin_time: 1753427733000,
                      query_end_time: 1753431333000,
                    },
                  },
                  failed: {
                    summary: "A task that failed.",
                    "x-example-source": "synthetic",
                    value: {
                      id: 34,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "audit",
                      task_switch: "on",
                      task_status: "3",
                      total_num: 10,
                      completed_num: 7,
                      begin_time: 1753434937000,
                      end_time: 1753434990000,
                      query_begin_time: 1753431333000,
                      query_end_time: 1753434933000,
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "500": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v1/{project_id}/audit/summary/{busi_type}/task-status": {
      post: {
        operationId: "updateAuditTaskStatus",
        tags: ["Audit summary"],
        summary: "Switch the audit summary task, or update it now.",
        description: "Returns nothing once the audit summary task has been switched on or off (oper_type switch, with code), or told to update the summary now (oper_type execute).",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html",
            updated: "2025-09-10",
            page: "UpdateAuditTaskStatus",
            fingerprint: "blankline:de336a2f72a0db52",
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "busi_type",
            in: "path",
            required: true,
            description: "Service type of the task, either audit instances (audit) or risks (risk), in lower case.",
            schema: {
              type: "string",
              enum: ["audit", "risk"],
              "x-errata": [
                {
                  fact: "enum",
                  page: "risk is listed twice, the second time for audit instances.",
                  spec: "audit and risk.",
                  reason: "The vendor's SDKs and the edition of 2026-01-22 say audit for audit instances.",
                },
              ],
            },
            examples: {
              risk: { value: "risk", "x-example-source": "synthetic" },
              audit: { value: "audit", "x-example-source": "synthetic" },
            },
          },
        ],
        requestBody: {
          description: "What to do with the task.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AuditTaskUpdate" },
              examples: {
                documented: {
                  summary: "Switch the task on.",
                  "x-example-source": "page",
                  value: { code: "on", oper_type: "switch" },
                },
                switch_off: {
                  summary: "Switch the task off.",
                  "x-example-source": "synthetic",
                  value: { code: "off", oper_type: "switch" },
                },
                execute: {
                  summary: "Update the summary of one day.",
                  "x-example-source": "synthetic",
                  value: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
                },
              },
            },
          },
        },
        responses: {
          "200": { description: "The task was switched or told to update." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "500": { $ref: "#/components/responses/ServerError" },
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
        description: "A token of the identity service (IAM), which gives it in the header X-Subject-Token. It is valid for 24 hours.",
        "x-errata": [
          {
            fact: "required",
            page: "The header X-Auth-Token is mandatory.",
            definition: "The header X-Auth-Token is mandatory.",
            spec: "A token or a signature.",
            reason: "Requests signed with an access key are accepted, and carry no token.",
          },
        ],
      },
      signature: {
        type: "http",
        scheme: "SDK-HMAC-SHA256",
        description: "A request signature made with an access key, sent in the headers Authorization and X-Sdk-Date. The server refuses a clock that is more than 15 minutes off.",
      },
    },
    parameters: {
      ProjectId: {
        name: "project_id",
        in: "path",
        required: true,
        description: "Project that the audit instances belong to, 32 to 64 characters.",
        schema: { type: "string", minLength: 32, maxLength: 64 },
        examples: { project: { value: "b9351f98c724428794ba7d105fa3558d", "x-example-source": "synthetic" } },
      },
    },
    responses: {
      BadRequest: {
        description: "A parameter is wrong.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              bad_request: {
                summary: "A parameter is wrong.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
              },
            },
          },
        },
      },
      Unauthorized: {
        description: "The caller is not known, because the token or signature is missing, wrong or too old.",
        "x-errata": [
          {
            fact: "text",
            page: "401 means that a permission is missing.",
            spec: "401 means that the caller is not known.",
            reason: "The page has the texts of 401 and 403 in each other's place.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              unauthorized: {
                summary: "The token has ended.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0002", error_msg: "The token is not valid." },
              },
            },
          },
        },
      },
      Forbidden: {
        description: "The caller is known and lacks the permission.",
        "x-errata": [
          {
            fact: "text",
            page: "403 means that the caller is not known.",
            spec: "403 means that a permission is missing.",
            reason: "The page has the texts of 401 and 403 in each other's place.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              forbidden: {
                summary: "The caller lacks a permission.",
                "x-example-source": "synthetic",
                value: {
                  error_code: "DBSS.0003",
                  error_msg: "The caller may not do this.",
                  encoded_authorization_message: "XXXXXX",
                  details: [
                    { error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." },
                  ],
                },
              },
            },
          },
        },
      },
      ServerError: {
        description: "The server failed.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              server_error: {
                summary: "The server failed.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
              },
            },
          },
        },
      },
    },
    schemas: {
      AuditTask: {
        type: "object",
        description: "The audit summary task and how far it has come.",
        properties: {
          begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task began, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          busi_type: { $ref: "#/components/schemas/AuditBusinessType" },
          completed_num: {
            type: "integer",
            format: "int32",
            description: "Instances that the task has counted so far.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          id: {
            type: "integer",
            format: "int64",
            description: "Id of the task, a number without a known upper limit.",
            "x-undocumented": ["minimum", "maximum"],
          },
          project_id: {
            type: "string",
            description: "Project that the task belongs to.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          query_begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Start of the time span that is summed up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          query_end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "End of the time span that is summed up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          task_status: { $ref: "#/components/schemas/AuditTaskStatus" },
          task_switch: {
            type: "string",
            description: "Whether the task is switched on; the values are not listed anywhere, and off is one of them.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          total_num: {
            type: "integer",
            format: "int32",
            description: "Instances that the task has to count in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      AuditBusinessType: {
        type: "string",
        description: "Service type of the task, either audit instances (audit) or risks (risk).",
        "x-extensible-enum": ["audit", "risk"],
      },
      AuditTaskStatus: {
        type: "string",
        description: "How the task stands, a digit in a string that means ready (0), running (1), succeeded (2) or failed (3).",
        "x-extensible-enum": ["0", "1", "2", "3"],
        "x-errata": [
          {
            fact: "enum",
            page: "The only value is -1, for a running task.",
            spec: "The known values are 0, 1, 2 and 3.",
            reason: "A list dash is glued to the 1, and the rest of the list is lost; the vendor's SDKs have all four.",
          },
        ],
      },
      AuditTaskUpdate: {
        type: "object",
        description: "A change of the audit summary task. With oper_type switch, code must be given.",
        required: ["oper_type"],
        properties: {
          code: {
            type: "string",
            description: "Whether to switch the task on or off.",
            enum: ["on", "off"],
            "x-errata": [
              {
                fact: "requiredWhen",
                page: "Mandatory when operType is switch.",
                spec: "Required when oper_type is switch.",
                reason: "The field is oper_type in the table and in the example.",
              },
            ],
          },
          oper_type: {
            type: "string",
            description: "What to do, either switch the task (switch) or update the summary now (execute).",
            enum: ["switch", "execute"],
          },
          query_begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Start of the time span to sum up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          query_end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "End of the time span to sum up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
        if: { properties: { oper_type: { const: "switch" } }, required: ["oper_type"] },
        then: { required: ["code"] },
      },
      DbssError: {
        type: "object",
        description: "Why a request failed.",
        properties: {
          details: {
            type: "array",
            description: "What the authorisation check found, one reason an item.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/DbssErrorDetail" },
          },
          encoded_authorization_message: {
            type: "string",
            description: "What the authorisation check found, in encoded form.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          error_code: {
            type: "string",
            description: "Code of the error.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      DbssErrorDetail: {
        type: "object",
        description: "One finding of the authorisation check.",
        properties: {
          error_code: {
            type: "string",
            description: "Code of this reason.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          error_msg: {
            type: "string",
            description: "This reason in words.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
    },
  },
};
