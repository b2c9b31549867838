// Mistakes in a world, which are told when a mock server starts.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mistakes, world } from "./world-service.js";

const [, example = ""] = /```yaml\n(\$world:[^`]*)```/.exec(readFileSync("docs/mock.md", "utf8")) ?? [];
const no = "{ status: 400, code: X.1, message: No. }";

describe("a mistake in mock.yaml is told with its line", () => {
  const at = (operation: string, collections = "    jobs: { key: /name, start: [{ name: a }] }"): string =>
    world(collections, operation);
  it.each<{ given: string; want: string[] }>([
    { given: example, want: [] },
    { given: "showJob: { answer: {} }\n", want: ["1: showJob works in a world that is not there."] },
    {
      given: at("showJob: { do: [{ fnid: jobs }] }"),
      want: ["6: showJob do 0 has fnid, which is no verb and nothing that a verb takes."],
    },
    {
      given: at(
        "showJob: { do: [&a { find: jbos, key: a }] }\nchangeJob: { do: [*a] }\ndeleteJob: { do: [*a, { find: jbos, key: a }] }",
      ),
      want: ["6: There is no collection jbos.", "8: There is no collection jbos."],
    },
    {
      given: at("showJob: { do: [&a { fnid: jobs }] }\nchangeJob: { do: [*a] }"),
      want: ["6: showJob do 0 has fnid, which is no verb and nothing that a verb takes."],
    },
    {
      given: at("showJob: { do: [{ as: a }, { as: a }] }"),
      want: ["6: showJob do 0 has no verb.", "6: showJob do 1 has no verb."],
    },
    {
      given: at("", "    jobs: { key: /name, start: [{ $merge: [{ name: a }, { $frist: [b] }] }] }"),
      want: ["5: $frist is no operator with a list, alone in its object."],
    },
    { given: at("showJob: { do: [{ find: jbos, key: a }] }"), want: ["6: There is no collection jbos."] },
    { given: at("showJob: { do: [{ find: jobs }] }"), want: ["6: showJob do 0 says of no member which it finds."] },
    { given: at("showJob: { do: [{ as: a }] }"), want: ["6: showJob do 0 has no verb."] },
    { given: at("showJob: { do: [{ find: jobs, let: a, key: a }] }"), want: ["6: showJob do 0 has the verbs find and let."] },
    {
      given: at("showJob: { do: [{ delete: jobs, with: {} }] }"),
      want: ["6: showJob do 0 has with, which delete does not take."],
    },
    { given: at("showJob: { do: [{ let: a }] }"), want: ["6: showJob do 0 lacks to, which let needs."] },
    { given: at("showJob:\n  do:\n    - { find: jobs, key: $input/jobid }"), want: ["8: $input/jobid leads nowhere."] },
    {
      given: at("startJob: { do: [{ create: jobs, with: { name: $input/body/nmae } }] }"),
      want: ["6: $input/body/nmae leads nowhere."],
    },
    {
      given: at("startJob: { do: [{ each: $input/body/names, do: [{ create: jobs, with: { name: $item/x } }] }] }"),
      want: ["6: $item/x leads nowhere."],
    },
    {
      given: at("showJob: { do: [{ find: jobs, key: a, as: job }], answer: { id: $jbo/name } }"),
      want: ["6: $jbo is not known here."],
    },
    {
      given: at("startJob: { do: [{ create: jobs, with: { name: a }, as: job }], answer: { job_id: $job/nmae } }"),
      want: ["6: $job/nmae leads nowhere."],
    },
    { given: at("showJob: { answer: { nmae: a } }"), want: ["6: The answer has no member nmae."] },
    { given: at("deleteJob: { answer: { name: a } }"), want: ["6: deleteJob has no JSON answer."] },
    { given: at("showJob: { answer: { name: $examples/showJob/nmae } }"), want: ["6: $examples/showJob/nmae leads nowhere."] },
    {
      given: at("showJob: { answer: { name: { $frist: [a] } } }"),
      want: ["6: $frist is no operator with a list, alone in its object."],
    },
    { given: at("showJob: { do: [{ refuse: nothing }] }"), want: ["6: There is no error nothing."] },
    {
      given: at("showJob: { do: [{ refuse: { status: 409, message: No. } }] }"),
      want: ["6: showJob documents 200, 400, 404, not 409."],
    },
    {
      given: at("showJob: { do: [{ refuse: { status: 200, message: No. } }] }"),
      want: ["6: showJob do 0 refuse status must be >= 400."],
    },
    { given: at("showJob: { do: [{ let: now, to: a }] }"), want: ["6: now has a meaning of its own here."] },
    {
      given: at("startJob: { do: [{ create: jobs, with: { name: a }, run: walk }] }"),
      want: ["6: Members of jobs have no run walk."],
    },
    {
      given: at(`changeJob: { do: [{ create: jobs, with: { name: a } }, { delete: jobs, where: { /nmae: a } }] }`),
      want: ["6: /nmae is in no member of jobs."],
    },
    { given: at("showJob: { list: { of: jobs } }"), want: ["6: showJob has no x-pagination."] },
    { given: at("listJobs: { list: { of: [jobs, jobs] } }"), want: ["6: listJobs has 1 lists, not 2."] },
    { given: at("listJobs: { list: { of: jbos } }"), want: ["6: There is no collection jbos."] },
    {
      given: at("listJobs: { list: { of: jobs, count: 3 } }"),
      want: ["6: listJobs list must NOT have additional properties: count."],
    },
    {
      given: at("listJobs: { list: { of: jobs, filters: [{ item: /name, input: /nmae, by: equals }] } }"),
      want: ["6: /nmae leads nowhere in the input of listJobs."],
    },
    {
      given: at("listJobs: { list: { of: jobs, filters: [{ item: /name, input: /state, by: equals, unless: /nmae }] } }"),
      want: ["6: /nmae leads nowhere in the input of listJobs."],
    },
    {
      given: at("listJobs: { list: { of: jobs, sort: { key: /body/by, direction: /limit, descending: d } } }"),
      want: ["6: /body/by leads nowhere in the input of listJobs."],
    },
    { given: at("startJob: { do: [{ each: $files, do: [] }] }"), want: ["6: $files is not known here."] },
    ...[
      { last: "done", want: [] },
      { last: "failed", want: [] },
      { last: "done-{$self/name}", want: [] },
      { last: "$self/name", want: [] },
      { last: "paused", want: ["5: No waiter of showJob ends at the last step of good."] },
      { last: "lost", want: ["5: No waiter of showJob ends at the last step of good."] },
    ].map(({ last, want }) => ({
      given: at(
        "showJob: { do: [{ find: jobs, key: a, as: job }], answer: $job }",
        `    jobs: { key: /name, start: [{ name: a }], runs: { walk: { good: [{ state: off }, { state: "${last}" }] } } }`,
      ),
      want,
    })),
    { given: at("", "    jobs: { key: /id, start: [{ name: a }] }"), want: ["5: /id is in no member of jobs."] },
    { given: at("", "    jobs: { key: /id, start: [{ id: a, $run: walk }] }"), want: ["5: Members of jobs have no run walk."] },
    { given: at("", "    jobs: { key: /id, start: [{ id: $self/id }] }"), want: ["5: $self is not known here."] },
    {
      given: at(
        "",
        `    jobs:\n      key: /id\n      start: [{ id: a }]\n      runs:\n        walk:\n          good:\n            - { id: a, $then: [{ refuse: ${no} }] }`,
      ),
      want: ["11: refuse stands in a step."],
    },
    { given: at("", "    jobs: { key: id }"), want: ['5: $world collections jobs key must match pattern "^/".'] },
    { given: at("", "    jobs: { key: /id, most: 1000000 }"), want: ["5: $world collections jobs most must be <= 10000."] },
    { given: at("nothing: { do: [] }"), want: ["6: No operation is called nothing."] },
  ])("$given", ({ given, want }) => expect(mistakes(given)).toEqual(want));
});
