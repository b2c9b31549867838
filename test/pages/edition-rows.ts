import { existsSync, readdirSync } from "node:fs";
import type { FactsFile, FileField } from "../../generator/pages/facts/facts-file.js";

/** Each page that a service's facts transcribe, and the operation that is written from it. */
export const PAGES: readonly (readonly [service: string, page: string, operation: string])[] = readdirSync("spec")
  .filter((service) => existsSync(`spec/${service}/facts`))
  .flatMap((service) =>
    readdirSync(`spec/${service}/facts`)
      .flatMap((file) => /^([A-Z]\w*)\.yaml$/.exec(file)?.[1] ?? [])
      .map((page) => [service, page, page.charAt(0).toLowerCase() + page.slice(1)] as const),
  );

const named = (fields: readonly FileField[] | null, name: string): FileField =>
  fields?.find((field) => field.name === name) ?? { name, required: null, type: null };
const responseField = (facts: FactsFile, status: number, name: string): FileField =>
  named(facts.responses.find((one) => one.status === status)?.body ?? null, name);
const withoutStatus =
  (status: number) =>
  (facts: FactsFile): void => {
    facts.statusCodes = facts.statusCodes.filter((code) => code !== status);
    facts.responses = facts.responses.filter((one) => one.status !== status);
    facts.structures = facts.structures.filter((one) => one.status !== status);
    facts.examples.responses = facts.examples.responses.filter((one) => one.status !== status);
  };

/** An edit of a transcription, and the one change that drift must report for it; `at` is what stands in the line of the spec. */
export type Row = [
  what: string,
  service: string,
  page: string,
  edit: (facts: FactsFile) => void,
  change: [member: string, kind: string, page: unknown, spec: unknown, level: string, at: string],
];
const keypairs = ["BIND", "REPLACE", "RESET", "UNBIND"]
  .flatMap((kind) => ["FAILED", "READY", "RUNNING", "SUCCESS"].map((state) => `${state}_${kind}`))
  .sort();
export const rows: readonly Row[] = [
  [
    "a value added",
    "dbss",
    "ShowAuditTaskStatus",
    (facts) => Object.assign(responseField(facts, 200, "task_status"), { limits: { enum: ["0", "1", "2", "3", "4"] }, lost: [] }),
    ["response 200 task_status", "enum", ["0", "1", "2", "3", "4"], ["0", "1", "2", "3"], "additive", "x-extensible-enum"],
  ],
  [
    "made optional",
    "dbss",
    "ShowAuditTaskStatus",
    (facts) => Object.assign(named(facts.parameters, "busi_type"), { required: false }),
    ["parameter path busi_type", "required", false, true, "additive", "required: true"],
  ],
  [
    "a limit changed",
    "dbss",
    "ShowAuditTaskStatus",
    (facts) => Object.assign(named(facts.parameters, "project_id"), { limits: { minLength: 36, maxLength: 64 } }),
    ["parameter path project_id", "minLength", 36, 32, "breaking", "minLength: 32"],
  ],
  [
    "a status gone",
    "dbss",
    "ShowAuditTaskStatus",
    withoutStatus(403),
    ["response 403", "status", null, "documented", "breaking", ""],
  ],
  [
    "a misprint repaired",
    "dbss",
    "ShowAuditTaskStatus",
    (facts) => Object.assign(responseField(facts, 200, "task_status"), { limits: { enum: ["0", "1", "2", "3"] }, lost: [] }),
    ["response 200 task_status", "erratum", ["0", "1", "2", "3"], "x-errata: enum", "text", "fact: enum"],
  ],

  [
    "a value added",
    "dbss",
    "UpdateAuditTaskStatus",
    (facts) => Object.assign(named(facts.requestBody, "oper_type"), { limits: { enum: ["switch", "execute", "reset"] } }),
    ["request oper_type", "enum", ["execute", "reset", "switch"], ["execute", "switch"], "additive", "enum: ["],
  ],
  [
    "made optional",
    "dbss",
    "UpdateAuditTaskStatus",
    (facts) => Object.assign(named(facts.requestBody, "oper_type"), { required: false }),
    ["request oper_type", "required", false, true, "additive", "required: [oper_type]"],
  ],
  [
    "a limit changed",
    "dbss",
    "UpdateAuditTaskStatus",
    (facts) => Object.assign(named(facts.parameters, "project_id"), { limits: { minLength: 32, maxLength: 128 } }),
    ["parameter path project_id", "maxLength", 128, 64, "additive", "maxLength: 64"],
  ],
  [
    "a status gone",
    "dbss",
    "UpdateAuditTaskStatus",
    withoutStatus(500),
    ["response 500", "status", null, "documented", "breaking", ""],
  ],
  [
    "a misprint repaired",
    "dbss",
    "UpdateAuditTaskStatus",
    (facts) => Object.assign(named(facts.parameters, "busi_type"), { limits: { enum: ["risk", "audit"] } }),
    ["parameter path busi_type", "erratum", ["audit", "risk"], "x-errata: enum", "text", "fact: enum"],
  ],

  [
    "a value added",
    "hss",
    "ListTasks",
    (facts) => Object.assign(named(facts.requestBody, "sort_dir"), { limits: { enum: ["asc", "desc", "none"] }, lost: [] }),
    ["request sort_dir", "enum", ["asc", "desc", "none"], ["asc", "desc"], "additive", "enum: ["],
  ],
  [
    "made optional",
    "hss",
    "ListTasks",
    (facts) => Object.assign(named(facts.requestBody, "task_type"), { required: false }),
    ["request task_type", "required", false, true, "additive", "required: [task_type]"],
  ],
  [
    "a limit changed",
    "hss",
    "ListTasks",
    (facts) => Object.assign(named(facts.parameters, "limit"), { limits: { minimum: 10, maximum: 100, default: 10 } }),
    ["parameter query limit", "maximum", 100, 200, "breaking", "maximum: 200"],
  ],
  ["a status gone", "hss", "ListTasks", withoutStatus(200), ["response 200", "status", null, "documented", "breaking", ""]],
  [
    "a misprint repaired",
    "hss",
    "ListTasks",
    (facts) => Object.assign(named(facts.parameters, "X-Auth-Token"), { required: false }),
    ["parameter header X-Auth-Token", "erratum", false, "x-errata: required", "text", "fact: required"],
  ],

  [
    "a value added",
    "kps",
    "ListKeypairTask",
    (facts) =>
      Object.assign(responseField(facts, 200, "task_status"), { limits: { enum: [...keypairs, "WAITING_BIND"] }, lost: [] }),
    ["response 200 task_status", "enum", [...keypairs, "WAITING_BIND"], keypairs, "additive", "x-extensible-enum"],
  ],
  [
    "made optional",
    "kps",
    "ListKeypairTask",
    (facts) => Object.assign(named(facts.parameters, "task_id"), { required: false }),
    ["parameter path task_id", "required", false, true, "additive", "required: true"],
  ],
  [
    "a limit changed",
    "kps",
    "ListKeypairTask",
    (facts) => Object.assign(named(facts.parameters, "project_id"), { limits: { minLength: 32, maxLength: 64 } }),
    ["parameter path project_id", "maxLength", 64, 32, "additive", "maxLength: 32"],
  ],
  ["a status gone", "kps", "ListKeypairTask", withoutStatus(200), ["response 200", "status", null, "documented", "breaking", ""]],
  [
    "a misprint repaired",
    "kps",
    "ListKeypairTask",
    (facts) => {
      facts.statusCodes.push(400);
      facts.responses.push({
        status: 400,
        body: [
          { name: "error_code", required: null, type: "String", limits: { minLength: 8, maxLength: 36 } },
          { name: "error_msg", required: null, type: "String", limits: { minLength: 2, maxLength: 512 } },
        ],
      });
    },
    ["response 400", "erratum", "documented", "x-errata: status", "text", "fact: status"],
  ],

  [
    "a value added",
    "sms",
    "ExportConsistencyResults",
    (facts) => Object.assign(named(facts.parameters, "X-Language"), { limits: { enum: ["en-us", "zh-cn"] } }),
    ["parameter header X-Language", "enum", ["en-us", "zh-cn"], null, "breaking", ""],
  ],
  [
    "made optional",
    "sms",
    "ExportConsistencyResults",
    (facts) => Object.assign(named(facts.requestBody, "task_info"), { required: false }),
    ["request task_info", "required", false, true, "additive", "required: [task_info]"],
  ],
  [
    "a limit changed",
    "sms",
    "ExportConsistencyResults",
    (facts) => Object.assign(named(facts.requestBody, "task_info"), { limits: { minItems: 1, maxItems: 100 } }),
    ["request task_info", "maxItems", 100, 200, "breaking", "maxItems: 200"],
  ],
  [
    "a status gone",
    "sms",
    "ExportConsistencyResults",
    withoutStatus(404),
    ["response 404", "status", null, "documented", "breaking", ""],
  ],
  [
    "a misprint repaired",
    "sms",
    "ExportConsistencyResults",
    (facts) => Object.assign(named(facts.parameters, "X-Auth-Token"), { required: false }),
    ["parameter header X-Auth-Token", "erratum", false, "x-errata: required", "text", "fact: required"],
  ],
];
