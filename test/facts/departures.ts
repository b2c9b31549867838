const SHOW = "/paths/~1v3~1{project_id}~1audit~1summary~1{busi_type}~1task-status/get";
const UPDATE = "/paths/~1v1~1{project_id}~1audit~1summary~1{busi_type}~1task-status/post";
const STATISTICS = "/paths/~1v1~1{project_id}~1audit~1summary~1risk~1statistics/get";
const LIST = "/paths/~1v5~1{project_id}~1common~1tasks~1batch-query/post";
const CLUSTERS = "/paths/~1v5~1{project_id}~1kubernetes~1clusters/get";
const CLUSTER = "/components/schemas/KubernetesCluster/properties";
const UPLOAD = "/components/schemas/FileUpload/properties";
const FILES = "/paths/~1v5~1{project_id}~1common~1files~1batch-upload/post";
const RETRY = "/paths/~1v5~1{project_id}~1common~1tasks~1{task_id}~1retry/put";
const KEYPAIR = "/paths/~1v3~1{project_id}~1tasks~1{task_id}/get";
export const EXPORT = "/paths/~1v3~1tasks~1consistency-results~1export/post";
const SCHEMAS = "/components/schemas";
const EXAMPLES = "content/application~1json/examples";

/** What is given; where; what is put there, undefined takes it away; a part of what must be said. */
export type Row = readonly [given: string, pointer: string, put: unknown, want: string];

export const rows: Readonly<Record<string, readonly Row[]>> = {
  kps: [
    ["a condition of several members gone", `${SCHEMAS}/PrivateKeyEncryption/if`, undefined, "key_protection.encryption: if"],
    ["a number that may not be null", `${SCHEMAS}/KeypairDetail/properties/delete_time/type`, "integer", "delete_time: type"],
    ["a number or text that is a text only", `${SCHEMAS}/Keypair/properties/frozen_state/type`, "string", "frozen_state: type"],
    ["an operation with another id", `${KEYPAIR}/operationId`, "showTask", "operation: operationId"],
    ["another API name", `${KEYPAIR}/x-doc-source/0/page`, "ListTasks", "operation: page"],
    ["another permission", `${KEYPAIR}/x-iam-action`, "kps::getTask", "operation: iamAction"],
    ["an operation too many", "/paths/~1v3~1{project_id}~1tasks~1{task_id}/delete", {}, "no page has"],
    ["another length", "/components/parameters/ProjectId/schema/maxLength", 64, "project_id: maxLength"],
    ["a value of an answer gone", `${SCHEMAS}/KeypairTaskStatus/x-extensible-enum/3`, undefined, "task_status: known values"],
    ["a field of another name", `${SCHEMAS}/KeypairTask/properties/serverId`, { type: "string" }, "serverId: name"],
    ["a required too many", `${SCHEMAS}/KeypairTask/required`, ["task_id"], "response 200 task_id: required"],
    [
      "an example of the page called ours",
      `${KEYPAIR}/responses/200/${EXAMPLES}/documented/x-example-source`,
      "synthetic",
      "response 200: examples",
    ],
    ["another host", "/servers/0/url", "https://kps.{region}.myhuaweicloud.com", "servers: af-north-1: facts say https://kms."],
    [
      "an erratum gone",
      `${KEYPAIR}/responses/400/x-errata`,
      undefined,
      "response 400: status: departs from the page without an erratum",
    ],
    [
      "an erratum that departs from nothing",
      `${SCHEMAS}/KeypairTaskStatus/x-errata`,
      [{ fact: "enum", page: "Ten." }],
      "task_status: enum: an erratum that departs from nothing that the page says",
    ],
    [
      "an erratum of a source that the operation does not name",
      `${SCHEMAS}/StartedKeypairTask/properties/task_id/x-errata`,
      [{ fact: "enum", sdk: "Two values." }],
      "task_id: enum: an erratum of no source that there is",
    ],
    ["an erratum where nothing is", "/info/x-errata", [{ fact: "enum" }], "an erratum at no member"],
    ["an erratum of no source", `${SCHEMAS}/KeypairTaskStatus/x-errata`, [{ fact: "enum" }], "an erratum of no source"],
    [
      "an erratum of the definition gone",
      `${KEYPAIR}/parameters/1/x-errata`,
      undefined,
      "parameter path task_id: minLength: departs from the definition without an erratum",
    ],
    [
      "an erratum of the page that only the definition deserves",
      `${KEYPAIR}/parameters/0/x-errata`,
      [{ fact: "maxLength", page: "64." }],
      "project_id: maxLength: departs from the definition without an erratum",
    ],
    ["the definition of another day", `${KEYPAIR}/x-doc-source/1/updated`, "2025-01-01", "operation: definition updated"],
    ["a definition that is not named", `${KEYPAIR}/x-doc-source/1`, undefined, "operation: definition url"],
  ],
  dbss: [
    ["an operation gone", `${UPDATE}`, undefined, "the document has not"],
    ["a length gone", "/components/parameters/ProjectId/schema/minLength", undefined, "minLength"],
    ["a value of a request gone", `${SHOW}/parameters/1/schema/enum/0`, undefined, "busi_type: enum"],
    ["another width", `${SCHEMAS}/AuditTask/properties/id/format`, "int32", "id: type"],
    ["a time without its unit", `${SCHEMAS}/AuditTask/properties/end_time/x-epoch-ms`, undefined, "end_time: epochMs"],
    ["a condition gone", `${SCHEMAS}/AuditTaskUpdate/then`, undefined, "requiredWhen"],
    [
      "a condition on another value",
      `${SCHEMAS}/AuditTaskUpdate/if/properties/oper_type/const`,
      "execute",
      "request code: requiredWhen",
    ],
    [
      "a body where there is none",
      `${UPDATE}/responses/200/content`,
      { "application/json": { schema: { type: "object" } } },
      "response 200: type",
    ],
    ["another default region", "/servers/0/variables/region/default", "cn-east-3", "default region"],
    [
      "a member that is retired no more",
      `${SCHEMAS}/AuditInstanceJob/properties/ha_id/deprecated`,
      undefined,
      "ha_id: deprecated",
    ],
    [
      "a member retired that no source retires",
      `${SCHEMAS}/AuditInstanceJob/properties/job_id/deprecated`,
      true,
      "job_id: deprecated",
    ],
    ["a number that may not be null", `${SCHEMAS}/AuditInstance/properties/effect/type`, "integer", "effect: type"],
    ["a member of the SDK gone", `${SCHEMAS}/RuleCount/properties/count`, undefined, "risk_rule[].count: name"],
    ["a member that the SDK has not", `${SCHEMAS}/RuleCount/properties/rule`, { type: "string" }, "risk_rule[].rule: name"],
    ["another width than the SDK's", `${SCHEMAS}/RiskStatistics/properties/update_time/format`, "int32", "update_time: type"],
    ["an SDK of another address", `${STATISTICS}/x-doc-source/1/url`, "https://example.com/", "operation: sdk url"],
    [
      "a parameter that the SDK has gone",
      `${STATISTICS}/parameters/0/$ref`,
      "#/components/parameters/Offset",
      "project_id: name",
    ],
    [
      "an erratum of a kind that no source of those who share it has",
      `${SCHEMAS}/AuditTask/properties/id/x-errata`,
      [{ fact: "type", definition: "A text." }],
      "response 200 id: type: an erratum of no source that there is",
    ],
    [
      "an erratum that the SDK does not deserve",
      `${STATISTICS}/x-errata`,
      [{ member: "parameter path project_id", fact: "minLength", sdk: "1." }],
      "project_id: minLength: an erratum that departs from nothing that the sdk says",
    ],
    ["an erratum of a wrong text gone", "/components/responses/Forbidden/x-errata", undefined, "response 403: text: departs"],
  ],
  hss: [
    ["a parameter gone", `${LIST}/parameters/3`, undefined, "parameter query limit: name"],
    ["a parameter of another name", `${LIST}/parameters/3/name`, "size", "parameter query size: name"],
    ["another default", `${LIST}/parameters/3/schema/default`, 100, "limit: default"],
    ["a default as a number", `${LIST}/parameters/1/schema/default`, 0, 'default: facts say "0"'],
    ["another maximum", `${LIST}/parameters/2/schema/maximum`, 20000, "offset: maximum"],
    ["a length of one SDK", `${SCHEMAS}/Task/properties/task_id/maxLength`, 64, "task_id: maxLength"],
    ["a token of another length", "/components/securitySchemes/token/x-token-length/maxLength", 1, "X-Auth-Token: maxLength"],
    ["a closed enum in an answer", `${SCHEMAS}/TaskStatus/enum`, ["ready"], "task_status: enum"],
    ["another type", `${SCHEMAS}/TaskList/properties/total_num/type`, "string", "total_num: type"],
    ["a required gone", `${SCHEMAS}/TaskFilter/required`, undefined, "request task_type: required"],
    ["a structure with either task type", `${SCHEMAS}/TaskFilter/else`, undefined, "onlyWith"],
    ["a status too many", `${LIST}/responses/400`, { description: "Wrong." }, "response 400: status"],
    [
      "statuses of errors that no source has, in silence",
      "/components/responses/ClientError/x-errata",
      undefined,
      "response 4XX: status: departs from the definition without an erratum",
    ],
    [
      "an erratum that says a source lacks what it has",
      `${CLUSTERS}/x-errata/4/member`,
      "parameter query scene",
      "parameter query scene: name: an erratum that departs from nothing that the definition says",
    ],
    ["a value that only the SDKs have gone", `${CLUSTER}/status/x-extensible-enum/3`, undefined, "status: known values"],
    [
      "a value that departs from the SDKs",
      `${CLUSTER}/cluster_type/x-extensible-enum/0`,
      undefined,
      "cluster_type: enum: departs from the sdk without an erratum",
    ],
    ["a default of a switch", `${CLUSTERS}/parameters/5/schema/default`, true, "load_agent_info: default: facts say false"],
    ["an SDK of another release", `${CLUSTERS}/x-doc-source/2/updated`, "2026-01-01", "operation: sdk updated"],
    ["files that are texts", `${UPLOAD}/files/items/format`, undefined, "request files: type"],
    ["a larger file", `${UPLOAD}/files/items/maxLength`, 2097152, "request files: itemMaxLength"],
    ["a form that is JSON", `${FILES}/requestBody/content`, { "application/json": {} }, "request: mediaType: facts say"],
    ["an answer where the SDK has none", `${RETRY}/responses/200/content`, { "*/*": { schema: {} } }, "response 200: type"],
    ["an offset that may be left out", "/components/parameters/RequiredOffset/required", false, "query offset: required"],
    ["a filter of files for clusters", `${SCHEMAS}/TaskResourceFilter/then`, undefined, "request iac_scan_info: onlyWith"],
    ["a condition on a task's kind gone", `${SCHEMAS}/TaskRequest/else`, undefined, "request: if"],
    ["a condition on the range gone", `${SCHEMAS}/ClusterScanRequest/then`, undefined, "cluster_id_list: requiredWhen"],
    ["a changed example", `${LIST}/requestBody/${EXAMPLES}/documented/value/task_type`, "iac_scan", "request: examples"],
    ["a region gone", "/servers/0/variables/region/enum/0", undefined, "servers: cn-north-9"],
  ],
  sms: [
    ["a parameter in another place", `${EXPORT}/parameters/0/in`, "query", "parameter query X-Language"],
    ["one way to authenticate", "/security/1", undefined, "authentication: schemes"],
    ["a required of the definition gone", `${SCHEMAS}/ExportError/required`, undefined, "response 400 error_code: required"],
    [
      "a field of the definition gone",
      `${SCHEMAS}/ConsistencyResultsTask/properties/source_id`,
      undefined,
      "request task_info[].source_id: name",
    ],
    ["a body that may be left out", `${EXPORT}/requestBody/required`, false, "request: required"],
    [
      "a keyword that no page states",
      `${SCHEMAS}/ExportError/properties/error_code/pattern`,
      "^SMS",
      "pattern: facts say nothing",
    ],
    ["a limit said to be unstated", `${SCHEMAS}/ExportError/properties/error_code/x-undocumented`, ["pattern"], "x-undocumented"],
    ["a status gone", `${EXPORT}/responses/404`, undefined, "response 404: status"],
    ["a text in place of bytes", `${EXPORT}/responses/200/content/*~1*/schema`, { type: "string" }, "response 200: type"],
    ["the exceptional host gone", "/servers/1", undefined, "servers: ru-moscow-1"],
    [
      "a structure that may not be null",
      `${SCHEMAS}/MigrationTask/properties/clone_server`,
      { $ref: "#/components/schemas/CloneServer" },
      "response 200 clone_server: type",
    ],
    ["another default of a boolean", `${SCHEMAS}/MigrationTask/properties/start_target_server/default`, false, "default"],
    [
      "a text in place of checks",
      `${SCHEMAS}/TaskConsistency/properties/result_list/items`,
      { type: "string" },
      "result_list: type",
    ],
    ["a limit of a fraction gone", `${SCHEMAS}/NetworkCheck/properties/cpu_usage/maximum`, undefined, "cpu_usage: maximum"],
    ["a smaller limit of an int64", `${SCHEMAS}/MigrationTask/properties/create_date/maximum`, 9, "create_date: maximum"],
    [
      "an offset that may be left out",
      "/paths/~1v3~1errors/get/parameters/1/required",
      false,
      "parameter query offset: required",
    ],
    ["more tasks at once", `${SCHEMAS}/TaskDeletion/properties/ids/maxItems`, 65535, "request ids: maxItems"],
  ],
};
