import { type Cases, LIST, SCHEMAS, SHOW } from "../lint-document.js";
import { bad, missing } from "./extensions.js";

const paging = `${LIST}/x-pagination`;
const waiter = `${SHOW}/x-waiters/0`;
const listWaiter = `${LIST}/x-waiters/0`;
const MARKER = { marker: "offset", next: "/total_num", limit: "limit", pageSize: 100, items: "/data_list" };
const PAGE = { page: "offset", limit: "limit", pageSize: 100, items: "/data_list", total: "/total_num" };
const without = (value: Readonly<Record<string, unknown>>, member: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
const nothing = (pointer: string): string => `${pointer} leads to nothing declared; point to a declared member or parameter.`;

/** Cases of the rules about waiters and paging. */
export const waitingAndPagingCases: Cases = {
  "x-pagination": [
    bad(paging, true, "x-pagination is no object; write offset (or marker and next, or page), limit, pageSize, items and total."),
    ...["offset", "limit", "pageSize", "items"].map((member) =>
      missing(`${paging}/${member}`, `x-pagination has no ${member}; add it.`),
    ),
    { why: "no total", remove: [`${paging}/total`], want: [] },
    bad(
      `${paging}/next`,
      "/total_num",
      "x-pagination knows no next; remove it, or write one of offset, limit, pageSize, items, total.",
    ),
    ...["next", "limit", "pageSize", "items"].map((member) => ({
      why: `a marker without ${member}`,
      set: { [paging]: without(MARKER, member) },
      want: [[`${paging}`, `x-pagination has no ${member}; add it.`]] as [string, string][],
    })),
    { why: "pages by marker", set: { [paging]: MARKER }, want: [] },
    ...[
      {
        member: "next",
        value: "/data_list",
        message: "/data_list leads to neither text nor an integer in the answer; point to text or an integer of its schema.",
      },
      {
        member: "next",
        value: "/next",
        message: "/next leads to nothing declared in the answer; point to text or an integer of its schema.",
      },
      {
        member: "next",
        value: "next",
        message: "next of x-pagination is no JSON pointer, which begins with / (one with ~ is not read); correct it.",
      },
      { member: "marker", value: "cursor", message: "Query parameter cursor is not declared; name one of the operation's." },
      {
        member: "total",
        value: "/total_num",
        message: "x-pagination knows no total; remove it, or write one of marker, next, limit, pageSize, items.",
      },
      {
        member: "offset",
        value: "offset",
        message: "x-pagination knows no offset; remove it, or write one of marker, next, limit, pageSize, items.",
      },
    ].map(({ member, value, message }) => ({
      why: `a marker with ${member} ${value}`,
      set: { [paging]: { ...MARKER, [member]: value } },
      want: [[`${paging}/${member}`, message]] as [string, string][],
    })),
    { why: "numbered pages", set: { [paging]: PAGE }, want: [] },
    { why: "numbered pages from 0, without a total", set: { [paging]: { ...without(PAGE, "total"), firstPage: 0 } }, want: [] },
    ...[
      { member: "firstPage", value: 2, message: "firstPage of x-pagination is neither 0 nor 1; correct it." },
      { member: "page", value: "number", message: "Query parameter number is not declared; name one of the operation's." },
      {
        member: "offset",
        value: "offset",
        message: "x-pagination knows no offset; remove it, or write one of page, firstPage, limit, pageSize, items, total.",
      },
    ].map(({ member, value, message }) => ({
      why: `numbered pages with ${member} ${value}`,
      set: { [paging]: { ...PAGE, [member]: value } },
      want: [[`${paging}/${member}`, message]] as [string, string][],
    })),
    {
      why: "an offset that is text",
      set: { [`${LIST}/parameters/1/schema`]: { type: "string", minLength: 1, maxLength: 9 } },
      want: [],
    },
    bad(
      `${paging}/items`,
      ["/data_list"],
      "items of x-pagination is no list of two or more JSON pointers, none of them twice; correct it.",
    ),
    bad(
      `${paging}/items`,
      ["/data_list", "/data_list"],
      "items of x-pagination is no list of two or more JSON pointers, none of them twice; correct it.",
    ),
    bad(
      `${paging}/items`,
      ["/data_list", "list"],
      "items of x-pagination is no list of two or more JSON pointers, none of them twice; correct it.",
    ),
    bad(
      `${paging}/items`,
      ["/data_list", "/total_num"],
      "/total_num leads to no array in the answer; point to an array of its schema.",
      `${paging}/items/1`,
    ),
    bad(`${paging}/offset`, "start", "Query parameter start is not declared; name one of the operation's."),
    bad(`${paging}/limit`, "project_id", "Query parameter project_id is not declared; name one of the operation's."),
    bad(
      `${LIST}/parameters/1/schema`,
      { type: "boolean" },
      "Query parameter offset is neither an integer nor text; paging writes one of them.",
      `${paging}/offset`,
    ),
    {
      why: "a limit by reference",
      set: {
        [`${LIST}/parameters/2/schema`]: { $ref: "#/components/schemas/PageSize" },
        "/components/schemas/PageSize": { type: "integer", maximum: 50 },
      },
      want: [[`${paging}/pageSize`, "A page of 100 is outside the range of limit; choose a size in it."]],
    },
    bad(`${paging}/pageSize`, "100", "pageSize of x-pagination is no whole number above 0; correct it."),
    bad(`${paging}/pageSize`, 201, "A page of 201 is outside the range of limit; choose a size in it."),
    bad(`${paging}/pageSize`, 9, "A page of 9 is outside the range of limit; choose a size in it."),
    bad(
      `${paging}/items`,
      "data_list",
      "items of x-pagination is no JSON pointer, which begins with / (one with ~ is not read); correct it.",
    ),
    bad(`${paging}/items`, "/dataList", "/dataList leads to nothing declared in the answer; point to an array of its schema."),
    bad(`${paging}/items`, "/total_num", "/total_num leads to no array in the answer; point to an array of its schema."),
    bad(`${paging}/total`, "/data_list", "/data_list leads to no integer in the answer; point to an integer of its schema."),
    {
      why: "an answer in another file",
      set: { [`${LIST}/responses/200`]: { $ref: "../common/answers.yaml#/Tasks" }, [`${paging}/items`]: "/elsewhere" },
      want: [],
    },
  ],
  "x-waiters": [
    bad(`${SHOW}/x-waiters`, {}, "x-waiters is not a list with entries; write at least one, or remove the key."),
    missing(`${waiter}/name`, "x-waiters has no name; add it."),
    missing(`${waiter}/acceptors`, "x-waiters has no acceptors; add it."),
    bad(`${waiter}/name`, "task", "name of x-waiters is not PascalCase; correct it."),
    bad(`${waiter}/name`, "ListedTask", "Two waiters are called ListedTask; give each a name of its own."),
    bad(
      `${waiter}/until`,
      1,
      "x-waiters knows no until; remove it, or write one of name, firstDelayMs, minDelayMs, maxDelayMs, startedAt, explainedBy, requires, select, acceptors.",
    ),
    bad(`${waiter}/minDelayMs`, -1, "minDelayMs of x-waiters is no whole number above 0; correct it."),
    {
      why: "a pace that runs backwards",
      set: { [`${waiter}/minDelayMs`]: 9, [`${waiter}/maxDelayMs`]: 8 },
      want: [[`${waiter}/minDelayMs`, "minDelayMs is greater than maxDelayMs; exchange them."]],
    },
    bad(`${waiter}/acceptors`, [], "acceptors is not a list with entries; write at least one, or remove the key."),
    bad(
      `${waiter}/acceptors/1/pointer`,
      "task_status",
      "pointer of acceptors is no JSON pointer, which begins with / (one with ~ is not read); correct it.",
    ),
    bad(
      `${waiter}/acceptors/1/pointer`,
      "/task~1status",
      "pointer of acceptors is no JSON pointer, which begins with / (one with ~ is not read); correct it.",
    ),
    bad(`${waiter}/acceptors/1/pointer`, "/status", nothing("/status")),
    bad(`${waiter}/acceptors/1/matches`, "(", "matches of acceptors does not compile as a regular expression; correct it."),
    bad(`${waiter}/acceptors/1/matches`, 3, "matches of acceptors is no regular expression; correct it."),
    bad(`${waiter}/acceptors/1/matches`, "^FAILED$", "^FAILED$ matches none of the known values; correct one of the two."),
    bad(`${waiter}/acceptors/1/outcome`, "done", "outcome of acceptors is none of success, failure, retry; correct it."),
    bad(
      `${waiter}/acceptors/0/outcome`,
      "retry",
      "No acceptor has the outcome success; the waiter could never end well, so add one.",
      `${waiter}/acceptors`,
    ),
    bad(`${waiter}/explainedBy`, "whyTask", "There is no operation whyTask; name one of this document."),
    bad(`${waiter}/firstDelayMs`, 0, "firstDelayMs of x-waiters is no whole number above 0; correct it."),
    {
      why: "errors that decide",
      set: {
        [`${waiter}/firstDelayMs`]: 1000,
        [`${waiter}/acceptors/0`]: { status: 404, outcome: "success" },
        [`${waiter}/acceptors/1`]: { status: 409, code: "X.1", outcome: "failure" },
        [`${waiter}/acceptors/2`]: { code: "X.2", outcome: "retry" },
      },
      want: [],
    },
    ...[200, 302, 600, "404", 404.5].map((status) =>
      bad(
        `${waiter}/acceptors/1`,
        { status, outcome: "failure" },
        "status of acceptors is no status from 400 to 599; correct it.",
        `${waiter}/acceptors/1/status`,
      ),
    ),
    bad(
      `${waiter}/acceptors/1`,
      { code: 5, outcome: "failure" },
      "code of acceptors is no text; correct it.",
      `${waiter}/acceptors/1/code`,
    ),
    bad(
      `${waiter}/acceptors/1`,
      { status: 404, outcome: "gone" },
      "outcome of acceptors is none of success, failure, retry; correct it.",
      `${waiter}/acceptors/1/outcome`,
    ),
    {
      why: "an answer and an error in one",
      set: { [`${waiter}/acceptors/1/status`]: 404 },
      want: [
        [`${waiter}/acceptors/1/pointer`, "acceptors knows no pointer; remove it, or write one of status, code, outcome."],
        [`${waiter}/acceptors/1/matches`, "acceptors knows no matches; remove it, or write one of status, code, outcome."],
      ],
    },
    {
      why: "a state that is a secret",
      set: { [`${SCHEMAS}/TaskStatus/x-sensitive`]: true },
      want: [waiter, listWaiter].flatMap((at) =>
        [0, 1]
          .slice(0, at === waiter ? 2 : 1)
          .map((index) => [
            `${at}/acceptors/${index}/pointer`,
            "/task_status leads to a secret, which errors would show as the state of the work; point to another member.",
          ]),
      ) as [string, string][],
    },
    bad(`${waiter}/startedAt`, "/begin", nothing("/begin")),
    bad(`${waiter}/startedAt`, "/note", "/note leads to no integer; point to an integer."),
    bad(`${waiter}/requires`, ["task_id"], "requires of x-waiters is not a list of JSON pointers; correct it."),
    bad(`${waiter}/requires`, ["/task_id", "/id"], nothing("/id"), `${waiter}/requires/1`),
    bad(`${listWaiter}/requires`, ["/body/id"], nothing("/body/id"), `${listWaiter}/requires/0`),
    bad(`${waiter}/select`, "/data_list", "select of x-waiters is no object with items and where; correct it."),
    {
      why: "items that are no array",
      set: { [`${listWaiter}/select/items`]: "/total_num" },
      remove: [`${listWaiter}/startedAt`],
      want: [
        [`${listWaiter}/select/items`, "/total_num leads to no array; point to an array."],
        [`${listWaiter}/select/where/task_id`, nothing("/task_id")],
        [`${listWaiter}/acceptors/0/pointer`, nothing("/task_status")],
      ],
    },
    bad(`${listWaiter}/select/where`, {}, "where of select is no object of members and pointers; correct it."),
    bad(`${listWaiter}/select/where`, { id: "/body/task_id" }, nothing("/id"), `${listWaiter}/select/where/id`),
    bad(`${listWaiter}/select/where`, { task_id: "/body/id" }, nothing("/body/id"), `${listWaiter}/select/where/task_id`),
    {
      why: "a member without a list of values",
      set: { [`${waiter}/acceptors/1`]: { pointer: "/note", matches: "^x", outcome: "failure" } },
      want: [],
    },
  ],
};
