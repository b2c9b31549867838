import { describe, expect, test } from "vitest";
import { bodyKindOf } from "../../../generator/contract/request-body.js";
import {
  answerOf,
  compareStatuses,
  coverOf,
  directionsOf,
  isStatus,
  sampleStatus,
} from "../../../generator/contract/statuses.js";

test.each(["100", "200", "404", "599", "2XX", "4XX", "default"])("%s names answers", (key) => {
  expect(isStatus(key)).toBe(true);
});

test.each(["99", "600", "4xx", "4X", "40X", "XXX", "Default", "x-note", "2000", ""])("%s does not", (key) => {
  expect(isStatus(key)).toBe(false);
});

test("single statuses stand before ranges, default last", () => {
  expect(["default", "5XX", "404", "2XX", "200", "4XX"].sort(compareStatuses)).toEqual([
    "200",
    "404",
    "2XX",
    "4XX",
    "5XX",
    "default",
  ]);
});

describe("default", () => {
  test.each([
    { all: ["default"], isSuccess: true },
    { all: ["400", "4XX", "default"], isSuccess: true },
    { all: ["204", "default"], isSuccess: false },
    { all: ["2XX", "default"], isSuccess: false },
  ])("describes successes where nothing else does: $all", ({ all, isSuccess }) => {
    expect(directionsOf("default", all)).toEqual({ isSuccess, isError: true });
  });
});

const answers = ["200", "404", "4XX", "default"].map((status, _, all) => ({ status, ...directionsOf(status, all) }));
test.each([
  { code: 404, status: "404" },
  { code: 403, status: "4XX" },
  { code: 503, status: "default" },
  { code: 302, status: "default" },
])("$code is documented by $status", ({ code, status }) => {
  expect(answerOf(answers, code)?.status).toBe(status);
  expect(answerOf(answers.slice(0, 2), code)?.status).toBe(code === 404 ? "404" : undefined);
});

test.each([
  { status: "404", all: ["200", "4XX", "default"], cover: "4XX" },
  { status: "404", all: ["200", "5XX", "default"], cover: "default" },
  { status: "4XX", all: ["200", "404", "default"], cover: "default" },
  { status: "4XX", all: ["200", "404"], cover: undefined },
  { status: "default", all: ["200", "4XX"], cover: undefined },
  { status: "202", all: ["200", "default"], cover: undefined },
  { status: "202", all: ["404", "default"], cover: "default" },
  { status: "202", all: ["2XX"], cover: "2XX" },
])("$status is covered by $cover of $all", ({ status, all, cover }) => {
  expect(coverOf(status, all)).toBe(cover);
});

test.each([
  { status: "404", all: ["200", "404"], sample: 404 },
  { status: "5XX", all: ["200", "5XX"], sample: 500 },
  { status: "default", all: ["200", "default"], sample: 500 },
  { status: "default", all: ["default"], sample: 200 },
])("$status of $all may be $sample", ({ status, all, sample }) => {
  expect(sampleStatus({ status, ...directionsOf(status, all) })).toBe(sample);
});

test.each([
  ["application/json", "json"],
  ["application/problem+json; charset=utf-8", "json"],
  ["Multipart/Form-Data", "multipart"],
  ["application/x-www-form-urlencoded", "pairs"],
  ["text/csv; charset=utf-8", "text"],
  ["application/octet-stream", "bytes"],
  ["application/jsonlines", "bytes"],
  ["*/*", "bytes"],
])("a body of %s is %s", (mediaType, kind) => {
  expect(bodyKindOf(mediaType)).toBe(kind);
});
