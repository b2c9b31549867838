// Made by generator/emit/package/plain-files.ts from spec/kps/openapi.yaml; change those.
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
 * The OpenAPI document that \@hwcloud-openapi/kps was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Key Pair Service",
    version: "1.0.0",
    summary: "Tasks that bind, reset, replace and unbind SSH key pairs.",
    description: "Binding, resetting, replacing or unbinding the SSH key pair of a server runs as a task. This API tells how far a task has come. The service is a part of Data Encryption Workshop (DEW).",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://kms.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that the key pairs are in.",
          default: "ap-southeast-1",
          enum: [
            "cn-north-4",
            "cn-north-1",
            "cn-north-2",
            "cn-north-9",
            "cn-east-2",
            "cn-east-3",
            "cn-south-1",
            "cn-southwest-2",
            "ap-southeast-1",
            "ap-southeast-3",
            "ap-southeast-4",
            "la-south-2",
            "sa-brazil-1",
            "la-north-2",
            "ap-southeast-2",
            "na-mexico-1",
            "af-south-1",
            "cn-south-4",
            "cn-south-2",
            "me-east-1",
            "tr-west-1",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "cn-east-5",
            "cn-east-4",
            "ap-southeast-5",
            "cn-north-12",
            "cn-north-11",
            "af-north-1",
            "cn-southwest-3",
          ],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [{ name: "Key pair tasks", description: "Progress of tasks on SSH key pairs." }],
  paths: {
    "/v3/{project_id}/tasks/{task_id}": {
      get: {
        operationId: "listKeypairTask",
        tags: ["Key pair tasks"],
        summary: "Show a key pair task.",
        description: "Returns the status of one key pair task and the server it works on. The task has ended when its status begins with SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html",
            updated: null,
            page: "ListKeypairTask",
            fingerprint: "rowpipe:11f654bd2d1794c6",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=KPS&name=ListKeypairTask&region_id=cn-north-4",
            updated: "2024-01-11",
            page: "ListKeypairTask",
            fingerprint: "definition:7e0379cd11769567",
          },
        ],
        "x-errata": [
          {
            fact: "minLength",
            member: "parameter header X-Auth-Token",
            definition: "At least 32 characters.",
            spec: "Any length.",
            reason: "The page states no length of the token, and neither do the pages of other services.",
          },
          {
            fact: "maxLength",
            member: "parameter header X-Auth-Token",
            definition: "At most 2,097,152 characters.",
            spec: "Any length.",
            reason: "The page states no length of the token, and neither do the pages of other services.",
          },
        ],
        "x-iam-action": "kps:domainKeypairs:gettask",
        "x-waiters": [
          {
            name: "KeypairTask",
            acceptors: [
              { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
              { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          {
            name: "project_id",
            in: "path",
            required: true,
            description: "Project that the key pair belongs to, 32 characters.",
            "x-errata": [
              {
                fact: "maxLength",
                definition: "At most 64 characters.",
                spec: "32 characters.",
                reason: "The page says 32, and ids of projects have as many.",
              },
            ],
            schema: { type: "string", minLength: 32, maxLength: 32 },
            examples: { project: { value: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", "x-example-source": "synthetic" } },
          },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id that was returned when the task was started.",
            "x-errata": [
              {
                fact: "minLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { task: { value: "aee8d2fe-5484-4753-9177-5a38dc15546c", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The task.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairTask" },
                examples: {
                  documented: {
                    summary: "A key pair is being reset.",
                    "x-example-source": "page",
                    value: {
                      task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
                      task_status: "RUNNING_RESET",
                      server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
                    },
                  },
                  ready: {
                    summary: "A binding that has not begun.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      task_status: "READY_BIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                  succeeded: {
                    summary: "A binding that went well.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
                      task_status: "SUCCESS_BIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                  failed: {
                    summary: "An unbinding that failed.",
                    "x-example-source": "synthetic",
                    value: {
                      task_id: "6be2f1f0-8b1c-4b0a-b6f5-1d2f90b4c7e2",
                      task_status: "FAILED_UNBIND",
                      server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
                    },
                  },
                },
              },
            },
          },
          "400": {
            description: "The request was refused, for instance because the task id has a wrong form.",
            "x-errata": [
              {
                fact: "status",
                page: "No error status is listed.",
                spec: "Status 400 with error_code and error_msg.",
                reason: "The definition lists it, and so do editions of the page from 2022 to January 2026.",
              },
            ],
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KeypairError" },
                examples: {
                  illegal_task_id: {
                    summary: "The task id has a wrong form.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0001", error_msg: "Illegal task id." },
                  },
                  parameter_error: {
                    summary: "A parameter is wrong.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0002", error_msg: "Parameter error." },
                  },
                  task_not_found: {
                    summary: "There is no failed task with this id.",
                    "x-example-source": "synthetic",
                    value: { error_code: "KPS.0005", error_msg: "Failed task not found." },
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
      KeypairTask: {
        type: "object",
        description: "A task on the SSH key pair of a server.",
        properties: {
          server_id: {
            type: "string",
            description: "Id of the server that the task works on.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "minLength",
                definition: "At least 0 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "At most 64 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
          },
          task_id: {
            type: "string",
            description: "Id of the task.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "minLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
              {
                fact: "maxLength",
                definition: "36 characters.",
                spec: "Any length.",
                reason: "The page states no length.",
              },
            ],
          },
          task_status: { $ref: "#/components/schemas/KeypairTaskStatus" },
        },
      },
      KeypairTaskStatus: {
        type: "string",
        description: "Progress (READY, RUNNING, SUCCESS or FAILED) and kind of the task (BIND, RESET, REPLACE or UNBIND), joined by an underscore.",
        "x-extensible-enum": [
          "READY_BIND",
          "RUNNING_BIND",
          "SUCCESS_BIND",
          "FAILED_BIND",
          "READY_RESET",
          "RUNNING_RESET",
          "SUCCESS_RESET",
          "FAILED_RESET",
          "READY_REPLACE",
          "RUNNING_REPLACE",
          "SUCCESS_REPLACE",
          "FAILED_REPLACE",
          "READY_UNBIND",
          "RUNNING_UNBIND",
          "SUCCESS_UNBIND",
          "FAILED_UNBIND",
        ],
        "x-errata": [
          {
            fact: "enum",
            definition: "Ten states, two of them listed twice, none of a binding and none of the end of a replacement.",
            spec: "Sixteen states.",
            reason: "The vendor's SDKs and its Terraform provider know these, too.",
          },
        ],
      },
      KeypairError: {
        type: "object",
        description: "Why a request was refused.",
        required: ["error_code", "error_msg"],
        properties: {
          error_code: { $ref: "#/components/schemas/KpsErrorCode" },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            minLength: 2,
            maxLength: 512,
          },
        },
      },
      KpsErrorCode: {
        type: "string",
        description: "Code of an error of the key pair service. Codes that begin with APIGW are those of the gateway before it.",
        minLength: 8,
        maxLength: 36,
        "x-errata": [
          {
            fact: "enum",
            page: "Any text.",
            definition: "Any text.",
            spec: "The codes that are known, and others.",
            reason: "The service's page of error codes lists them.",
          },
        ],
        "x-extensible-enum": [
          "KPS.0001",
          "KPS.0002",
          "KPS.0003",
          "KPS.0004",
          "KPS.0005",
          "KPS.0006",
          "KPS.4016",
          "KPS.5001",
          "KPS.5002",
          "KPS.5003",
          "KPS.5004",
          "KPS.6004",
          "KPS.6005",
          "KPS.6007",
          "KPS.6008",
          "KPS.6009",
          "KPS.6010",
          "KPS.6011",
          "KPS.9001",
          "KPS.9002",
          "KPS.9003",
          "KPS.9004",
          "KPS.9005",
          "KPS.9006",
        ],
        "x-enum-descriptions": {
          "KPS.0001": "The task id has a wrong form. Give the id that was returned when the task was started.",
          "KPS.0002": "A parameter is wrong or does not go with another. Compare the request with what the operation takes.",
          "KPS.0003": "A service that this one builds on does not answer. Try again later; ask the vendor if it lasts.",
          "KPS.0004": "The answer could not be made. Try again; ask the vendor if it lasts.",
          "KPS.0005": "No failed task has this id. Give the id of one that the list of failed tasks has.",
          "KPS.0006": "The user is not known. Give the name of one that exists.",
          "KPS.4016": "There is no key pair of this name. Give the name of one that exists.",
          "KPS.5001": "The service could not read its records. Try again; ask the vendor if it lasts.",
          "KPS.5002": "The service could not add a record. Try again; ask the vendor if it lasts.",
          "KPS.5003": "The service could not delete a record. Try again; ask the vendor if it lasts.",
          "KPS.5004": "The service could not change a record. Try again; ask the vendor if it lasts.",
          "KPS.6004": "No key pair was found. Give the name of one that exists.",
          "KPS.6005": "The service does not hold the private key of this key pair. Import it first.",
          "KPS.6007": "The key that encrypts private keys could not be made. Try again; ask the vendor if it lasts.",
          "KPS.6008": "The private key could not be encrypted. See whether the KMS key exists and is enabled.",
          "KPS.6009": "The key pair could not be verified. Give the right verification code for the private key that the service holds.",
          "KPS.6010": "The private key could not be stored. See whether the KMS key exists and is enabled.",
          "KPS.6011": "The private key does not belong to the public key. Import the two that belong together.",
          "KPS.9001": "The token is missing, wrong or too old. Get a new one.",
          "KPS.9002": "The account takes part in a public test, which this service does not serve. Use another account.",
          "KPS.9003": "The user lacks the permission. Have it granted.",
          "KPS.9004": "The account is frozen. Its owner has to settle that with the vendor.",
          "KPS.9005": "The account is restricted. Its owner has to settle that with the vendor.",
          "KPS.9006": "The type of the user is not known. Have the permissions of the user granted.",
        },
      },
    },
  },
};
