import { type Case, type Cases, LIST, SCHEMAS, SHOW, TASK } from "../lint-document.js";
import { bad, missing } from "./extensions.js";

const server = "/servers/0";
const media = `${SHOW}/responses/200/content/application~1json`;
const token = "/components/securitySchemes/token";
const taskType = `${SCHEMAS}/TaskFilter/properties/task_type/enum`;

/** Cases of the rules that come from Spectral. */
const spectralCases: Cases = {
  "operation-success-response": [
    bad(`${SHOW}/responses`, { default: { description: "Wrong." } }, 'Operation must have at least one "2xx" or "3xx" response.'),
  ],
  "operation-operationId-unique": [bad(`${SHOW}/operationId`, "listTasks", 'Every operation must have unique "operationId".')],
  "operation-parameters": [
    bad(
      `${SHOW}/parameters/2`,
      { name: "task_id", in: "path", required: true },
      'A parameter in this operation already exposes the same combination of "name" and "in" values.',
    ),
  ],
  "operation-tag-defined": [bad(`${SHOW}/tags`, ["Others"], "Operation tags must be defined in global tags.", `${SHOW}/tags/0`)],
  "path-params": [
    {
      why: "a name that differs from the path's",
      set: { [`${SHOW}/parameters/1/name`]: "id" },
      want: [
        [SHOW, 'Operation must define parameter "{task_id}" as expected by path "/v1/{project_id}/tasks/{task_id}".'],
        [`${SHOW}/parameters/1`, 'Parameter "id" must be used in path "/v1/{project_id}/tasks/{task_id}".'],
      ],
    },
  ],
  "duplicated-entry-in-enum": [
    bad(taskType, ["scan", "scan"], '"enum" property must not have duplicate items (items ## 0 and 1 are identical)'),
  ],
  "info-contact": [missing("/info/contact", 'Info object must have "contact" object.')],
  "info-description": [missing("/info/description", 'Info "description" must be present and non-empty string.')],
  "info-license": [missing("/info/license", 'Info object must have "license" object.')],
  "no-eval-in-markdown": [bad(`${SHOW}/description`, "Calls eval(x).", 'Markdown descriptions must not have "eval(".')],
  "no-script-tags-in-markdown": [
    bad(`${SHOW}/description`, "A <script>.", 'Markdown descriptions must not have "<script>" tags.'),
  ],
  "openapi-tags": [missing("/tags", 'OpenAPI object must have non-empty "tags" array.')],
  "openapi-tags-uniqueness": [
    bad(
      "/tags/1",
      { name: "Tasks", description: "Again." },
      '"tags" object contains duplicate tag name "Tasks".',
      "/tags/1/name",
    ),
  ],
  "operation-description": [missing(`${SHOW}/description`, 'Operation "description" must be present and non-empty string.')],
  "operation-operationId": [missing(`${SHOW}/operationId`, 'Operation must have "operationId".')],
  "operation-operationId-valid-in-url": [
    bad(`${SHOW}/operationId`, "show task", "operationId must not contain characters that are invalid when used in URL."),
  ],
  "operation-singular-tag": [bad(`${SHOW}/tags`, ["Tasks", "Tasks"], "Operation must not have more than a single tag.")],
  "operation-tags": [missing(`${SHOW}/tags`, 'Operation must have non-empty "tags" array.')],
  "path-declarations-must-exist": [
    bad("/paths/~1v1~1{}", {}, 'Path parameter declarations must not be empty, ex."/given/{}" is invalid.'),
  ],
  "path-keys-no-trailing-slash": [bad("/paths/~1v1~1", {}, "Path must not end with slash.")],
  "path-not-include-query": [bad("/paths/~1v1?a=b", {}, "Path must not include query string.")],
  "tag-description": [missing("/tags/0/description", 'Tag object must have "description".')],
  "array-items": [
    missing(`${SCHEMAS}/TaskList/properties/data_list/items`, 'Schemas with "type: array", require a sibling "items" field'),
  ],
  "typed-enum": [bad(taskType, ["scan", 1], 'Enum value 1 must be "string".', `${taskType}/1`)],
  "oas3-api-servers": [missing("/servers", 'OpenAPI "servers" must be present and non-empty array.')],
  "oas3-examples-value-or-externalValue": [
    missing(`${media}/examples/one/value`, 'Examples must have either "value" or "externalValue" field.'),
  ],
  "oas3-operation-security-defined": [
    bad(
      "/security",
      [{ signature: [] }],
      'API "security" values must match a scheme defined in the "components.securitySchemes" object.',
      "/security/0/signature",
    ),
  ],
  "oas3-parameter-description": [missing(`${SHOW}/parameters/1/description`, 'Parameter objects must have "description".')],
  "oas3-server-not-example.com": [bad(`${server}/url`, "https://example.com", "Server URL must not point at example.com.")],
  "oas3-server-trailing-slash": [bad(`${server}/url`, "https://tasks.test/", "Server URL must not have trailing slash.")],
  "oas3-valid-media-example": [
    bad(
      `${media}/examples/one/value`,
      { task_id: 7 },
      '"task_id" property type must be string',
      `${media}/examples/one/value/task_id`,
    ),
  ],
  "oas3-valid-schema-example": [bad(`${TASK}/note/default`, 7, '"default" property type must be string,null')],
  "oas3-unused-component": [bad(`${SCHEMAS}/Unused`, { type: "string" }, "Potentially unused component has been detected.")],
  "oas3-server-variables": [
    missing(`${server}/variables/region`, 'Not all server\'s variables are described with "variables" object. Missed: region.'),
  ],
  "oas3-callbacks-in-callbacks": [
    bad(
      `${SHOW}/callbacks`,
      { done: { "{$url}": { post: { callbacks: {} } } } },
      "Callbacks should not be defined within a callback",
      `${SHOW}/callbacks/done/{$url}/post/callbacks`,
    ),
  ],
  "oas3_1-servers-in-webhook": [
    bad(
      "/webhooks",
      { done: { post: { servers: [] } } },
      "Servers should not be defined in a webhook.",
      "/webhooks/done/post/servers",
    ),
  ],
  "oas3_1-callbacks-in-webhook": [
    bad(
      "/webhooks",
      { done: { post: { callbacks: {} } } },
      "Callbacks should not be defined in a webhook.",
      "/webhooks/done/post/callbacks",
    ),
  ],
  "oas3-schema": [missing("/info/title", '"info" property must have required property "title".')],
};

function unprotected(pointer: string, kind: string): Case {
  return {
    why: "no security",
    remove: ["/security"],
    want: [[pointer, `This ${kind} operation is not protected by any security scheme.`]],
  };
}

/** Cases of the rules that come from OWASP. */
const owaspCases: Cases = {
  "owasp:api2:2023-no-http-basic": [
    bad(
      token,
      { type: "http", scheme: "basic" },
      "Security scheme uses HTTP Basic. Use a more secure authentication method, like OAuth 2, or OpenID.",
      `${token}/scheme`,
    ),
  ],
  "owasp:api2:2023-no-api-keys-in-url": [
    bad(`${token}/in`, "query", 'API Key passed in URL: "query" must not match the pattern "^(path|query)$".'),
  ],
  "owasp:api2:2023-no-credentials-in-url": [
    bad(`${LIST}/parameters/1/name`, "access_token", "Security credentials detected in path parameter: access_token."),
  ],
  "owasp:api2:2023-auth-insecure-schemes": [
    bad(
      token,
      { type: "http", scheme: "oauth" },
      "Authentication scheme is considered outdated or insecure: oauth.",
      `${token}/scheme`,
    ),
  ],
  "owasp:api2:2023-write-restricted": [unprotected(LIST, "write")],
  "owasp:api2:2023-read-restricted": [unprotected(SHOW, "read")],
  "owasp:api4:2023-integer-format": [
    missing(`${TASK}/start_time/format`, "Schema of type integer must specify format (int32 or int64)."),
  ],
  "owasp:api8:2023-no-server-http": [
    bad(`${server}/url`, "http://tasks.test", "Server URLs must not use http://. Use https:// or wss:// instead."),
  ],
};

/** Cases of the rules that come from elsewhere: each must be able to find something here. */
export const adoptedCases: Cases = { ...spectralCases, ...owaspCases };
