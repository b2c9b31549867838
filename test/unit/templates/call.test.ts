import { describe, expect, test, vi } from "vitest";
import type { Found } from "../../../templates/verbatim/validate/check.js";
import { type Checks, checkWith } from "../../../templates/verbatim/validate/call.js";

const problems: Found[] = [
  { pointer: "/a", message: "is bad", keyword: "type" },
  { pointer: "/b", message: "is worse", keyword: "type" },
];
const failure = ["/a is bad; /b is worse", { problems }];
const checks: Readonly<Record<string, Checks>> = {
  "kps.list": [
    (value) => (value === "bad" ? problems : []),
    (status, body) => (status === 200 && body === "bad" ? problems : []),
  ],
};

describe("checkWith", () => {
  test("gives the message and the problems of an input, and undefined when there are none", () => {
    expect(checkWith(checks, "kps.list", "bad", undefined, undefined)).toEqual(failure);
    expect(checkWith(checks, "kps.list", "good", undefined, undefined)).toBeUndefined();
  });
  test("gives those of an answer of the status, when somebody wants to know", () => {
    expect(checkWith(checks, "kps.list", "bad", 200, true)).toEqual(failure);
    for (const [status, report] of [
      [201, true],
      [200, false],
      [200, undefined],
    ] as const)
      expect(checkWith(checks, "kps.list", "bad", status, report)).toBeUndefined();
  });
  test("knows nothing of other operations", () =>
    expect(checkWith(checks, "kps.other", "bad", undefined, undefined)).toBeUndefined());
  test("tells who listens of an answer, and of nothing else", () => {
    const report = vi.fn();
    expect(checkWith(checks, "kps.list", "bad", 200, report)).toBeUndefined();
    expect(report.mock.calls).toEqual([[{ operation: "kps.list", status: 200, problems }]]);
    expect(checkWith(checks, "kps.list", "good", 200, report)).toBeUndefined();
    expect(checkWith(checks, "kps.list", "bad", undefined, report)).toEqual(failure);
    expect(report).toHaveBeenCalledTimes(1);
  });
  test("goes on whatever comes of a report", async () => {
    const reports = [
      () => {
        throw new Error("at once");
      },
      async () => Promise.reject(new Error("later")),
    ];
    for (const report of reports) expect(checkWith(checks, "kps.list", "bad", 200, report)).toBeUndefined();
    // A rejection that nobody takes would end the run.
    await new Promise(setImmediate);
  });
});
