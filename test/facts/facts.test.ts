import { describe, expect, it } from "vitest";
import { compareFacts } from "./compare-facts.js";
import { operationIdOf, readFacts, type OperationFacts, type ServiceFacts } from "./facts.js";
import { bundleOf, SERVICES, SPEC_FOLDER } from "./services.js";
import { isRecord, recordOf } from "./table.js";

describe("documents say what their facts say", () => {
  it.each(SERVICES)("%s", async (service) => {
    expect(compareFacts(await bundleOf(service), readFacts(`${SPEC_FOLDER}/${service}/facts`))).toEqual([]);
  });
});

const SHOW = "/paths/~1v3~1{project_id}~1audit~1summary~1{busi_type}~1task-status/get";
const UPDATE = "/paths/~1v1~1{project_id}~1audit~1summary~1{busi_type}~1task-status/post";
const STATISTICS = "/paths/~1v1~1{project_id}~1audit~1summary~1risk~1statistics/get";
const LIST = "/paths/~1v5~1{project_id}~1common~1tasks~1batch-query/post";
const KEYPAIR = "/paths/~1v3~1{project_id}~1tasks~1{task_id}/get";
const EXPORT = "/paths/~1v3~1tasks~1consistency-results~1export/post";
const SCHEMAS = "/components/schemas";
const EXAMPLES = "content/application~1json/examples";

/** What is given; where; what is put there, undefined takes it away; a part of what must be said. */
type Row = readonly [given: string, pointer: string, put: unknown, want: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
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
  ],
};

describe.each(Object.keys(rows))("a document of %s that departs from its facts is caught", (service) => {
  it.each(rows[service] ?? [])("%s", async (_, pointer, put, want) => {
    const document = structuredClone(await bundleOf(service));
    change(document, pointer, put);
    const found = compareFacts(document, readFacts(`${SPEC_FOLDER}/${service}/facts`));
    expect(found.filter((one) => one.includes(want))).not.toEqual([]);
  });
});

describe("what is wrong in itself is caught", () => {
  it("facts that add what there is no member for", async () => {
    const facts = keypairFacts((operation) => ({
      ...operation,
      added: [...operation.added, { member: "response 200 tasks", enum: ["a"], source: "nobody" }],
    }));
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining("response 200 tasks: facts are added to a member that there is not")]);
  });

  it("additions to what another source than the first states", async () => {
    const added = [{ member: "response 200 task_id", maxLength: 36, source: "a test" }];
    const facts = keypairFacts((operation) => {
      const [witness] = operation.witnesses;
      if (witness === undefined) throw new Error("listKeypairTask has no second source");
      return { ...operation, witnesses: [{ ...witness, added }] };
    });
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining("additions stand with the first source only, which is the page")]);
  });

  it.each([
    ["a value that only the document has", { enum: ["READY_RESET"] }, "task_status: known values: facts say"],
    ["a list that the page lost and the definition has", {}, "task_status: known values: facts say"],
  ])("%s", async (_, limits, want) => {
    // Without what a person added, the list is that of the definition.
    const facts = keypairFacts((operation) => ({
      ...operation,
      added: operation.added
        .filter(({ member }) => member !== "response 200 task_status")
        .concat("enum" in limits ? [{ member: "response 200 task_status", ...limits, source: "a test" }] : []),
    }));
    const found = compareFacts(await bundleOf("kps"), facts);
    expect(found).toEqual([expect.stringContaining(want)]);
  });

  it.each([
    {
      given: "a length of the token that is taken back and owned up to",
      take: null,
      errata: [{ member: "parameter header X-Auth-Token", fact: "maxLength", page: "16384." }],
      want: [],
    },
    {
      given: "a length of the token that is taken back in silence",
      take: null,
      errata: [],
      want: [expect.stringContaining("parameter header X-Auth-Token: maxLength: departs from the page without an erratum")],
    },
    {
      given: "a length of the token that the document does not say",
      take: undefined,
      errata: [{ member: "parameter header X-Auth-Token", fact: "maxLength", page: "16384." }],
      want: [expect.stringContaining("parameter header X-Auth-Token: maxLength: facts say 16384, the document says nothing")],
    },
  ])("$given", async ({ take, errata, want }) => {
    const facts = readFacts(`${SPEC_FOLDER}/sms/facts`);
    const [operation] = facts.operations;
    if (operation === undefined) throw new Error("sms has no facts");
    const parameters = operation.parameters.map((one) =>
      one.name === "X-Auth-Token" ? { ...one, limits: { maxLength: 16384 } } : one,
    );
    const taken = take === undefined ? [] : [{ member: "parameter header X-Auth-Token", maxLength: take, source: "a test" }];
    const document = structuredClone(await bundleOf("sms"));
    change(document, `${EXPORT}/x-errata`, errata);
    const changed = { ...operation, parameters, added: [...operation.added, ...taken] };
    const found = compareFacts(document, { ...facts, operations: [changed] });
    expect(found.filter((one) => !one.includes("x-undocumented"))).toEqual(want);
  });

  it.each([undefined, null, "", [], { paths: { "/a": { get: null } } }])("something that is no document: %j", (document) => {
    expect(compareFacts(document, readFacts(`${SPEC_FOLDER}/kps/facts`))).not.toEqual([]);
  });
});

/** The facts of kps, with those of one of its operations changed. */
function keypairFacts(changed: (operation: OperationFacts) => OperationFacts): ServiceFacts {
  const facts = readFacts(`${SPEC_FOLDER}/kps/facts`);
  const operations = facts.operations.map((one) => (operationIdOf(one) === "listKeypairTask" ? changed(one) : one));
  return { ...facts, operations };
}

/** Puts a value into a document, or takes one away; where the place is not there the row is wrong. */
function change(document: unknown, pointer: string, put: unknown): void {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/"));
  const last = keys.pop() ?? "";
  let parent: unknown = document;
  for (const key of keys) parent = Array.isArray(parent) ? parent[Number(key)] : recordOf(parent)[key];
  if (Array.isArray(parent) && put === undefined && parent.splice(Number(last), 1).length === 1) return;
  if (!isRecord(parent) || (put === undefined && !(last in parent))) throw new Error(`${pointer} is not in the document`);
  if (put === undefined) delete parent[last];
  else parent[last] = put;
}
