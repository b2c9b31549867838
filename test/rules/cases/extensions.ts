import { type Case, type Cases, SCHEMAS, SHOW, TASK, LIST } from "../lint-document.js";

const sources = `${SHOW}/x-doc-source`;
const source = `${sources}/0`;
const errata = "/components/responses/BadRequest/x-errata";
const token = "/components/securitySchemes/token";
const status = `${SCHEMAS}/TaskStatus/x-extensible-enum`;

/** One member set to a value, and the one message that it brings, at that member unless said otherwise. */
export function bad(pointer: string, value: unknown, message: string, at: string = pointer): Case {
  return { why: `${pointer.split("/").at(-1)}: ${JSON.stringify(value)}`, set: { [pointer]: value }, want: [[at, message]] };
}

/** A member left out, and the message at what holds it. */
export function missing(pointer: string, message: string): Case {
  return {
    why: `no ${pointer.split("/").at(-1)}`,
    remove: [pointer],
    want: [[pointer.slice(0, pointer.lastIndexOf("/")), message]],
  };
}

const notInt64 = "A time in epoch milliseconds does not fit this schema; write type: integer and format: int64.";
const notTrue = (key: string): string => `${key} has another value than true; write true, or remove the key.`;

/** Cases of the rules about the keys of our own, but for waiters and paging. */
export const extensionCases: Cases = {
  "known-extension": [
    ...[
      `${SHOW}/x-idempotnet`,
      "/x-a",
      "/info/x-a",
      "/info/contact/x-a",
      "/components/x-a",
      `${TASK}/note/x-a`,
      `${SHOW}/responses/x-a`,
      "/paths/x-a",
    ].map((at) => bad(at, 1, `${at.split("/").at(-1)} is no key of ours; correct it, or write one of generated/keys.md.`)),
    {
      why: "a flow of OAuth",
      set: { [`${token}/flows`]: { password: { "x-a": 1 } } },
      want: [[`${token}/flows/password/x-a`, "x-a is no key of ours; correct it, or write one of generated/keys.md."]],
    },
    bad(`${SHOW}/x-epoch-ms`, true, "x-epoch-ms means nothing here; it belongs to schema."),
    bad(`${TASK}/note/x-waiters`, [], "x-waiters means nothing here; it belongs to operation."),
    {
      why: "names and data that begin with x-",
      set: {
        [`${TASK}/x-name`]: { type: "string" },
        [`${SHOW}/responses/200/headers`]: { "x-request-id": { schema: { type: "string" } } },
        [`${SHOW}/responses/200/content/application~1json/examples/one/value/x-any`]: 1,
        [`${TASK}/note/default`]: { "x-any": 1 },
      },
      want: [],
    },
  ],
  "x-doc-source": [
    ...["https://docs.test/api-tasks/ShowTask.html", { url: "https://docs.test/api-tasks/ShowTask.html" }, []].map((value) =>
      bad(sources, value, "x-doc-source is not a list with entries; write at least one, or remove the key."),
    ),
    bad(source, "ShowTask", "An entry of x-doc-source is no object; write kind, url, updated and page."),
    ...["kind", "url", "updated", "page"].map((member) =>
      missing(`${source}/${member}`, `x-doc-source has no ${member}; add it.`),
    ),
    bad(`${sources}/1/kind`, "blog", "kind of x-doc-source is none of page, definition, sdk; correct it."),
    ...["http://docs.test/api-tasks/ShowTask.html", "https://docs.test/api-tasks/", 7].map((url) =>
      bad(`${source}/url`, url, "url of x-doc-source is no https address that ends in the API name and .html; correct it."),
    ),
    bad(`${sources}/1/url`, "docs.test", "url of x-doc-source is no https address; correct it."),
    ...["2025-9-10", "2025-02-30", "today", 2025].map((date) =>
      bad(`${source}/updated`, date, "updated of x-doc-source is neither a date as 2025-09-10 nor null; correct it."),
    ),
    bad(`${source}/page`, 7, "page of x-doc-source is no API name; correct it."),
    {
      why: "names that are not those of the addresses",
      set: { [`${source}/page`]: "GetTask", [`${sources}/1/page`]: "GetTask" },
      want: [
        [`${source}/page`, "The page is of GetTask and its address is that of ShowTask; make them the same."],
        [`${sources}/1/page`, "The definition is of GetTask and its address is that of ShowTask; make them the same."],
      ],
    },
    { why: "a definition among others", set: { [`${sources}/1/url`]: "https://docs.test/all.json#ShowTask" }, want: [] },
    {
      why: "another definition than that which is named",
      set: { [`${sources}/1/url`]: "https://docs.test/all.json#GetTask" },
      want: [[`${sources}/1/page`, "The definition is of ShowTask and its address is that of GetTask; make them the same."]],
    },
    {
      why: "two names of one operation",
      set: {
        [`${sources}/1/page`]: "GetTask",
        [`${sources}/1/url`]: "https://docs.test/api?name=GetTask",
      },
      want: [[`${sources}/1/page`, "Two sources call the operation ShowTask and GetTask; use one name."]],
    },
    {
      why: "a kind twice",
      set: { [`${sources}/1`]: { kind: "page", url: "https://docs.test/old/ShowTask.html", updated: null, page: "ShowTask" } },
      want: [[`${sources}/1`, "Two sources are of kind page; keep the newer one."]],
    },
    {
      why: "another order",
      set: { [`${source}`]: { kind: "sdk", url: "https://docs.test/sdk", updated: null, page: "ShowTask" } },
      want: [[`${sources}/1`, "The order of sources is page, definition, sdk; sort them."]],
    },
    bad(
      `${source}/date`,
      "x",
      "x-doc-source knows no date; remove it, or write one of kind, url, updated, page, fingerprint, older.",
    ),
    bad(`${source}/fingerprint`, "new", "fingerprint of x-doc-source is not what page fingerprint prints; correct it."),
    bad(`${source}/older`, [], "older of x-doc-source is no list of different fingerprints; correct it."),
    {
      why: "an older edition by its date",
      set: { [`${source}/older`]: ["2025-10-16"] },
      want: [[`${source}/older/0`, "An entry of older is not what page fingerprint prints; correct it."]],
    },
    { why: "older editions", set: { [`${source}/older`]: ["rowpipe:0123456789abcdef", "html:0123456789abcdef"] }, want: [] },
    { why: "a fingerprint", set: { [`${source}/fingerprint`]: "rowpipe:0123456789abcdef" }, want: [] },
    {
      why: "no page, and nothing that asks for one",
      set: { [sources]: [{ kind: "sdk", url: "https://docs.test/sdk", updated: null, page: "ShowTask" }] },
      want: [],
    },
  ],
  "x-errata": [
    ...[[], { fact: "type" }].map((value) =>
      bad(errata, value, "x-errata is not a list with entries; write at least one, or remove the key."),
    ),
    bad(`${errata}/1`, "text", "An entry of x-errata is no object; write its members."),
    ...["fact", "spec", "reason"].map((member) => missing(`${errata}/0/${member}`, `x-errata has no ${member}; add it.`)),
    ...["page", "spec", "reason"].map((member) =>
      bad(`${errata}/0/${member}`, " ", `${member} of x-errata is no text; correct it.`),
    ),
    bad(
      `${errata}/0/fact`,
      "length",
      "fact of x-errata is none of type, required, requiredWhen, onlyWith, default, enum, pattern, minLength, maxLength, minimum, maximum, " +
        "minItems, maxItems, itemMinLength, itemMaxLength, name, status, text; correct it.",
    ),
    bad(
      `${errata}/0/why`,
      "x",
      "x-errata knows no why; remove it, or write one of fact, page, definition, sdk, spec, reason, member.",
    ),
    {
      why: "what no source says",
      remove: [`${errata}/0/page`],
      want: [[`${errata}/0`, "An erratum says of no source what it says; add page, definition, sdk, whichever it is."]],
    },
    { why: "a definition", set: { [`${errata}/0/definition`]: "Status 401." }, want: [] },
    {
      why: "a source that no operation has, alone and beside one that it has",
      set: {
        [`${errata}/0`]: { fact: "type", sdk: "A number.", spec: "A text.", reason: "It is one." },
        [`${errata}/1`]: { fact: "enum", page: "Two.", sdk: "Two.", spec: "Three.", reason: "There are." },
      },
      want: [[`${errata}/0`, "No operation is written from a source of kind sdk; add it, or correct the kind."]],
    },
  ],
  "x-example-source": ["documented", true, null].map((value) =>
    bad(
      `${SHOW}/parameters/1/examples/one/x-example-source`,
      value,
      `${JSON.stringify(value)} is no source of an example; write page or synthetic.`,
    ),
  ),
  "x-extensible-enum": [
    bad(status, [], "x-extensible-enum is not a list with values; write the known ones."),
    bad(`${status}/3`, 4, "Known value 4 is no string; put it in quotes."),
    bad(`${status}/3`, "ready", 'Known value "ready" is listed twice; list it once.'),
    ...["enum", "const"].map((closed) =>
      bad(
        `${SCHEMAS}/TaskStatus/${closed}`,
        ["ready"],
        `x-extensible-enum stands beside ${closed}, which closes the list; keep one of the two.`,
        status,
      ),
    ),
    bad(
      `${SCHEMAS}/TaskStatus/type`,
      "integer",
      "x-extensible-enum stands on a schema that is no string; write type: string beside it.",
      status,
    ),
    { why: "a string or null", set: { [`${SCHEMAS}/TaskStatus/type`]: ["string", "null"] }, want: [] },
  ],
  "x-undocumented": [
    ...[[], "maxLength", ["minLength", "minLength"]].map((value) =>
      bad(
        `${TASK}/task_id/x-undocumented`,
        value,
        "x-undocumented is not a list of different limits; write for instance [minLength, maxLength].",
      ),
    ),
    bad(
      `${TASK}/task_id/x-undocumented/1`,
      "maxItems",
      'x-undocumented names "maxItems", which is no limit of this type; known are: minLength, maxLength, enum.',
    ),
    bad(
      `${TASK}/task_id/maxLength`,
      36,
      "x-undocumented names maxLength, which the schema states; remove one of the two.",
      `${TASK}/task_id/x-undocumented/1`,
    ),
    bad(
      `${TASK}/start_time/exclusiveMinimum`,
      0,
      "x-undocumented names minimum, which the schema states; remove one of the two.",
      `${TASK}/start_time/x-undocumented/0`,
    ),
    {
      why: "undocumented values beside a list",
      set: { [`${TASK}/task_id/x-undocumented/2`]: "enum", [`${TASK}/task_id/x-extensible-enum`]: ["a"] },
      want: [[`${TASK}/task_id/x-undocumented/2`, "x-undocumented names enum, which the schema states; remove one of the two."]],
    },
    { why: "undocumented values", set: { [`${TASK}/task_id/x-undocumented/2`]: "enum" }, want: [] },
  ],
  "x-enum-descriptions": [
    ...[true, {}, ["Ready."]].map((value) =>
      bad(
        `${SCHEMAS}/TaskStatus/x-enum-descriptions`,
        value,
        "x-enum-descriptions is no object of values and sentences; write a sentence for each value, or remove the key.",
      ),
    ),
    bad(
      `${SCHEMAS}/TaskStatus/x-enum-descriptions`,
      { ready: 1 },
      "ready of x-enum-descriptions is no text; correct it.",
      `${SCHEMAS}/TaskStatus/x-enum-descriptions/ready`,
    ),
    bad(
      `${SCHEMAS}/TaskStatus/x-enum-descriptions`,
      { ready: "It is ready.", read: "It is read." },
      "read is none of the values; write one of ready, finished, failed.",
      `${SCHEMAS}/TaskStatus/x-enum-descriptions/read`,
    ),
    bad(
      `${TASK}/note/x-enum-descriptions`,
      { a: "It is a." },
      "x-enum-descriptions stands beside no list of values; write enum or x-extensible-enum beside it.",
    ),
    {
      why: "sentences for some values of a closed list",
      set: { [`${SCHEMAS}/TaskFilter/properties/task_type/x-enum-descriptions`]: { scan: "A scan." } },
      want: [],
    },
  ],
  "x-epoch-ms": [
    bad(`${TASK}/start_time/x-epoch-ms`, false, notTrue("x-epoch-ms")),
    bad(`${TASK}/start_time/format`, "int32", notInt64, `${TASK}/start_time/x-epoch-ms`),
    bad(`${TASK}/start_time/format`, undefined, notInt64, `${TASK}/start_time/x-epoch-ms`),
    bad(`${TASK}/start_time/type`, "string", notInt64, `${TASK}/start_time/x-epoch-ms`),
  ],
  "x-idempotent": [
    ...["yes", null].map((value) =>
      bad(
        `${LIST}/x-idempotent`,
        value,
        "x-idempotent is neither true nor false; write one of them without quotes, or remove the key.",
      ),
    ),
    bad(`${LIST}/x-idempotent`, false, "x-idempotent of POST can only say true; write true, or remove the key."),
    ...[true, false].map((value) => bad(`${SHOW}/x-idempotent`, value, "GET may always be sent again; remove x-idempotent.")),
    ...["put", "delete"].flatMap((method): Case[] => {
      const pointer = `${LIST.replace(/post$/, method)}`;
      const message = `x-idempotent of ${method.toUpperCase()} can only say false; write false, or remove the key.`;
      return [
        {
          why: `${method} that may be sent again anyway`,
          set: { [pointer]: { "x-idempotent": true } },
          want: [[`${pointer}/x-idempotent`, message]],
        },
        { why: `${method} that must not be sent again`, set: { [pointer]: { "x-idempotent": false } }, want: [] },
      ];
    }),
  ],
  "x-iam-action": [
    ...["tasks:list", "Tasks:tasks:list", "tasks:tasks:", ["a:b:c"]].map((value) =>
      bad(
        `${LIST}/x-iam-action`,
        value,
        `${JSON.stringify(value)} is no permission; write it as the page does, for instance kps:domainKeypairs:gettask.`,
      ),
    ),
    { why: "no resource", set: { [`${LIST}/x-iam-action`]: "kps::getTask" }, want: [] },
  ],
  "x-token-length": [
    ...[32768, {}].map((value) =>
      bad(
        `${token}/x-token-length`,
        value,
        "x-token-length is no object with minLength or maxLength; write what the page states.",
      ),
    ),
    bad(`${token}/x-token-length/maxLength`, "long", "maxLength of x-token-length is no whole number above 0; correct it."),
    bad(
      `${token}/x-token-length/pattern`,
      "x",
      "x-token-length knows no pattern; remove it, or write one of minLength, maxLength.",
    ),
    bad(`${token}/x-token-length/minLength`, 40000, "minLength of the token is greater than its maxLength; exchange them."),
    bad(
      `${token}/type`,
      "http",
      "Only a security scheme of type apiKey has a token length; move it there.",
      `${token}/x-token-length`,
    ),
  ],
};
