// Made by generator/emit/package/plain-files.ts from spec/sms/openapi.yaml; change those.
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
 * The OpenAPI document that \@hwcloud-openapi/sms was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Server Migration Service",
    version: "1.0.0",
    summary: "Results of consistency checks of migrated servers.",
    description: "A migrated server can be checked for being consistent with its source. This API exports the results of such checks. It is served in four regions only, whatever region the servers are in.",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://sms.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that serves the migration service.",
          default: "cn-north-4",
          enum: ["cn-north-4", "ap-southeast-3", "my-kualalumpur-1"],
        },
      },
    },
    {
      url: "https://sms-api.{region}.myhuaweicloud.com",
      description: "The host in Moscow, which has another name.",
      variables: {
        region: {
          description: "Region that serves the migration service.",
          default: "ru-moscow-1",
          enum: ["ru-moscow-1"],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [{ name: "Consistency results", description: "Results of comparing migrated servers with their sources." }],
  paths: {
    "/v3/tasks/consistency-results/export": {
      post: {
        operationId: "exportConsistencyResults",
        tags: ["Consistency results"],
        summary: "Export consistency results.",
        description: "Returns one file with the consistency results of up to 200 migration tasks. The format of the file is not documented: take it as bytes. Asking again changes nothing on the server.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-sms/ExportConsistencyResults.html",
            updated: null,
            page: "ExportConsistencyResults",
            fingerprint: "rownolead:d31b14ff9299c910",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=SMS&name=ExportConsistencyResults&region_id=cn-north-4",
            updated: "2026-03-27",
            page: "ExportConsistencyResults",
            fingerprint: "definition:7c3dd6d8668ad639",
          },
        ],
        "x-idempotent": true,
        parameters: [
          {
            name: "X-Language",
            in: "header",
            required: false,
            description: "Language wanted for texts in the answer. No value is documented for this service; others take en-us.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { english: { value: "en-us", "x-example-source": "synthetic" } },
          },
        ],
        requestBody: {
          description: "The tasks whose results are wanted.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/ConsistencyResultsRequest" },
              examples: {
                documented: {
                  summary: "The results of one task.",
                  "x-example-source": "page",
                  value: {
                    task_info: [
                      {
                        source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
                        task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
                        source_name: "ecsxxx",
                      },
                    ],
                  },
                },
                several: {
                  summary: "The results of two tasks, one named by its source server only.",
                  "x-example-source": "synthetic",
                  value: {
                    task_info: [
                      { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
                      { source_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54", source_name: "web-01" },
                    ],
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The exported file.",
            content: {
              "*/*": {
                schema: {},
                "x-errata": [
                  {
                    fact: "type",
                    page: "The body is a String, and the example an empty JSON object.",
                    spec: "Bytes of any media type.",
                    reason: "The answer is a file; the definition calls it one, and the vendor's Java and Python SDKs read it as a download.",
                  },
                ],
                examples: {
                  documented: { summary: "The body that the page shows.", "x-example-source": "page", value: "{ }" },
                },
              },
            },
          },
          "400": {
            description: "The request is wrong.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ExportError" },
                examples: {
                  bad_request: {
                    summary: "A parameter is wrong.",
                    "x-example-source": "synthetic",
                    value: { error_code: "SMS.0202", error_msg: "A parameter of the request is wrong." },
                  },
                },
              },
            },
          },
          "403": {
            description: "The caller may not do this.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ExportForbiddenError" },
                examples: {
                  documented: {
                    summary: "The caller lacks a permission.",
                    "x-example-source": "page",
                    value: {
                      error_code: "SMS.9004",
                      error_msg: "The current account does not have the permission to execute policy. You do not have permission to perform action XXX on resource XXX.",
                      encoded_authorization_message: "XXXXXX",
                      error_param: ["You do not have permission to perform action XXX on resource XXX."],
                      details: [
                        {
                          error_code: "SMS.9004",
                          error_msg: "You do not have permission to perform action XXX on resource XXX.",
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "404": {
            description: "Something that the request names was not found.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ExportError" },
                examples: {
                  not_found: {
                    summary: "No task has this id.",
                    "x-example-source": "synthetic",
                    value: { error_code: "SMS.0404", error_msg: "The task was not found." },
                  },
                },
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
    schemas: {
      ConsistencyResultsRequest: {
        type: "object",
        description: "Which results to export.",
        required: ["task_info"],
        properties: {
          task_info: {
            type: "array",
            description: "The tasks.",
            minItems: 1,
            maxItems: 200,
            items: { $ref: "#/components/schemas/ConsistencyResultsTask" },
          },
        },
      },
      ConsistencyResultsTask: {
        type: "object",
        description: "A migration task whose results are wanted.",
        properties: {
          task_id: { type: "string", description: "Id of the migration task.", minLength: 1, maxLength: 36 },
          source_id: { type: "string", description: "Id of the source server.", minLength: 0, maxLength: 255 },
          source_name: { type: "string", description: "Name of the source server.", minLength: 0, maxLength: 255 },
        },
      },
      ExportError: {
        type: "object",
        description: "Why a request was refused.",
        required: ["error_code", "error_msg"],
        properties: {
          error_code: { type: "string", description: "Code of the error.", minLength: 0, maxLength: 255 },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            minLength: 0,
            maxLength: 1024,
          },
        },
      },
      ExportForbiddenError: {
        type: "object",
        description: "Why the caller may not do this.",
        properties: {
          error_code: {
            type: "string",
            description: "Code of the error, such as SMS.9004.",
            minLength: 0,
            maxLength: 255,
          },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            minLength: 0,
            maxLength: 255,
          },
          encoded_authorization_message: {
            type: "string",
            description: "What the authorisation check found, in encrypted form.",
            minLength: 0,
            maxLength: 65535,
          },
          error_param: {
            type: "array",
            description: "Parameters of the error.",
            minItems: 1,
            maxItems: 20,
            items: { type: "string", minLength: 0, maxLength: 65535 },
          },
          details: {
            type: "array",
            description: "The single reasons.",
            minItems: 1,
            maxItems: 20,
            items: { $ref: "#/components/schemas/ExportErrorDetail" },
          },
        },
      },
      ExportErrorDetail: {
        type: "object",
        description: "One reason of a refusal.",
        properties: {
          error_code: { type: "string", description: "Code of this reason.", minLength: 0, maxLength: 65535 },
          error_msg: { type: "string", description: "This reason in words.", minLength: 0, maxLength: 65535 },
        },
      },
    },
  },
};
