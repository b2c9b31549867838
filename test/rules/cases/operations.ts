import { type Cases, LIST, SCHEMAS, SHOW } from "../lint-document.js";

const badRequest = "/components/responses/BadRequest";
const badRequestMedia = `${badRequest}/content/application~1json`;

/** Cases of rules about operations, their parameters and answers. */
export const operationCases: Cases = {
  "doc-source": [
    {
      why: "an operation without a page",
      remove: [`${SHOW}/x-doc-source`],
      want: [[SHOW, "The operation names no source; add x-doc-source: a list with kind, url, updated and page of each."]],
    },
  ],
  "operation-id": [
    {
      why: "no id",
      remove: [`${SHOW}/operationId`],
      want: [[SHOW, "The operation has no operationId; give it the API name of its page in lowerCamel."]],
    },
    {
      why: "PascalCase",
      set: { [`${SHOW}/operationId`]: "ShowTask" },
      want: [[`${SHOW}/operationId`, 'Operation id "ShowTask" is not lowerCamel; use letters and digits only.']],
    },
    {
      why: "a name of its own",
      set: { [`${SHOW}/operationId`]: "getTask" },
      want: [[`${SHOW}/operationId`, `Operation id "getTask" differs from its page's API name; write "showTask".`]],
    },
    { why: "no page to compare with", set: { [`${SHOW}/operationId`]: "getTask" }, remove: [`${SHOW}/x-doc-source`], want: [] },
  ],
  "auth-is-security": [
    ...["X-Auth-Token", "authorization", "X-SDK-DATE", "X-Security-Token"].map((name) => ({
      why: `the header ${name}`,
      set: { [`${SHOW}/parameters/2`]: { name, in: "header", schema: { type: "string" } } },
      want: [
        [
          `${SHOW}/parameters/2`,
          `Parameter ${name} is a credential; remove it here and declare it under components.securitySchemes.`,
        ],
      ] as const,
    })),
    { why: "another header", set: { [`${SHOW}/parameters/2`]: { name: "X-Language", in: "header" } }, want: [] },
  ],
  "error-model": [
    { why: "no documented error", remove: [`${LIST}/responses/400`], want: [] },
    {
      why: "an error without a body",
      remove: [`${badRequest}/content`],
      want: [
        [
          `${LIST}/responses/400`,
          "Error 400 has no JSON body; describe the page's error structure, or drop the status if the page has none.",
        ],
      ],
    },
    {
      why: "an inline body in an inline answer",
      set: {
        [`${SHOW}/responses/default`]: { description: "Wrong.", content: { "application/json": { schema: { type: "object" } } } },
      },
      want: [
        [
          `${SHOW}/responses/default`,
          "The body of error default has no name; move its schema to components.schemas and refer to it.",
        ],
      ],
    },
    {
      why: "both in one member, as older pages have it",
      set: {
        "/components/schemas/WrappedError": { type: "object", properties: { error: { $ref: "#/components/schemas/TaskError" } } },
        [`${badRequestMedia}/schema`]: { $ref: "#/components/schemas/WrappedError" },
      },
      want: [],
    },
    {
      why: "a text",
      set: { [`${badRequestMedia}/schema`]: { $ref: "#/components/schemas/TaskStatus" } },
      want: [
        [`${LIST}/responses/400`, "The body of error 400 is no object; error answers are objects with error_code and error_msg."],
      ],
    },
    {
      why: "no code and a message that is no text",
      set: { [`${SCHEMAS}/TaskError/properties/error_msg/type`]: "integer" },
      remove: [`${SCHEMAS}/TaskError/properties/error_code`],
      want: [
        [`${LIST}/responses/400`, "The body of error 400 has no string error_code; declare it in its schema."],
        [`${LIST}/responses/400`, "The body of error 400 has no string error_msg; declare it in its schema."],
      ],
    },
    {
      why: "members in a part of allOf",
      set: {
        [`${SCHEMAS}/Refusal`]: { type: "object", allOf: [{ $ref: "#/components/schemas/TaskError" }] },
        [`${badRequestMedia}/schema/$ref`]: "#/components/schemas/Refusal",
      },
      want: [],
    },
  ],
  "path-params-described": [
    {
      why: "a name that is not declared",
      set: { [`${SHOW}/parameters`]: [{ $ref: "#/components/parameters/ProjectId" }] },
      want: [[SHOW, "Path parameter task_id is not declared; add it to parameters with in: path."]],
    },
    {
      why: "a parameter that is not in the path",
      set: { [`${SHOW}/parameters/2`]: { name: "region", in: "path", required: true, description: "Region." } },
      want: [[`${SHOW}/parameters/2`, "Path parameter region is not in the path; remove it, or add {region} to the path."]],
    },
    {
      why: "a blank description",
      set: { [`${SHOW}/parameters/1/description`]: " " },
      want: [[`${SHOW}/parameters/1`, "Path parameter task_id has no description; say what it names."]],
    },
    {
      why: "declared by the path item",
      set: {
        "/paths/~1v1~1{project_id}~1tasks~1{task_id}/parameters": [
          { name: "task_id", in: "path", required: true, description: "Id of the task." },
        ],
        [`${SHOW}/parameters`]: [{ $ref: "#/components/parameters/ProjectId" }],
      },
      want: [],
    },
    { why: "a parameter in another file", set: { [`${SHOW}/parameters`]: [{ $ref: "../common/parameters.yaml#/a" }] }, want: [] },
  ],
};
