// What a client asks of its package's validators.
import { describe, expect, it, vi } from "vitest";
import { fromToken, type Validators } from "../../../runtime/src/index.js";
import { caught, contextWith, json } from "./answers.js";
import { createKpsContext, listKeypairTask, listTasks, type TaskInput } from "./fixture.js";

describe("checks", () => {
  const problems = [{ pointer: "/task_id", message: "is bad", keyword: "pattern" }];
  const context = (options: object) =>
    createKpsContext({
      endpoint: "https://x.test",
      credentials: fromToken("token"),
      projectId: "p",
      fetch: async () => new Response("{}"),
      ...options,
    });
  it("of the package's validators come before sending", async () => {
    const validators = {
      checkCall: (operation: string, value: unknown, status?: number) =>
        operation === "kps.listKeypairTask" && status === undefined && (value as TaskInput).task_id === "t" ? problems : [],
    };
    await expect(listKeypairTask(context({ validators }), { task_id: "t" })).rejects.toMatchObject({
      name: "InvalidRequestError",
      problems,
    });
    expect(await listTasks(context({ validators }), {})).toEqual({});
  });
  it("tell of a whole value without a stray blank where its pointer would be", async () => {
    const checkCall = (_operation: string, _value: unknown, status?: number) =>
      status === 200 ? [{ pointer: "", message: "must be object, is array", keyword: "type" }] : [];
    const call = listKeypairTask(context({ validators: { checkCall }, checkResponses: true }), { task_id: "t" });
    expect((await caught(call)).message).toMatch(/: 200, but the body must be object, is array$/);
  });
  it("of answers reject, or only report", async () => {
    const reports: unknown[] = [];
    const validators: Validators = { checkCall: (_operation, _value, status) => (status === 200 ? problems : []) };
    await expect(listKeypairTask(context({ validators, checkResponses: true }), { task_id: "t" })).rejects.toMatchObject({
      name: "InvalidResponseError",
      problems,
    });
    const checkResponses = (report: unknown): void => void reports.push(report);
    expect(await listKeypairTask(context({ validators, checkResponses }), { task_id: "t" })).toEqual({});
    expect(reports).toEqual([{ operation: "kps.listKeypairTask", status: 200, problems }]);
    expect(await listKeypairTask(context({ validators }), { task_id: "t" })).toEqual({});
  });
});

describe("checks of answers", () => {
  const problems = [{ pointer: "/a", message: "is bad", keyword: "type" }];
  it("are made when they are asked for, of successes alone", async () => {
    const checkCall = vi.fn((_operation: string, _value: unknown, _status?: number) => []);
    const asked = (): unknown[] => checkCall.mock.calls.splice(0).map((call) => call.slice(2));
    await listKeypairTask(contextWith([json({})], { validators: { checkCall } }).context, { task_id: "t" });
    expect(asked()).toEqual([[]]);
    await listKeypairTask(contextWith([json({})], { validators: { checkCall }, checkResponses: true }).context, { task_id: "t" });
    expect(asked()).toEqual([[], [200]]);
    const failing = contextWith([json({}, 400)], { validators: { checkCall }, checkResponses: true }).context;
    await caught(listKeypairTask(failing, { task_id: "t" }));
    expect(asked()).toEqual([[]]);
  });
  it("report nothing of an answer that nothing is wrong with", async () => {
    const checkResponses = vi.fn();
    const { context } = contextWith([json({})], { validators: { checkCall: () => [] }, checkResponses });
    await listKeypairTask(context, { task_id: "t" });
    await new Promise(setImmediate);
    expect(checkResponses).not.toHaveBeenCalled();
  });
  it("go on whatever comes of a report", async () => {
    const validators = { checkCall: (_id: string, _value: unknown, status?: number) => (status ? problems : []) };
    const reports = [
      vi.fn(() => {
        throw new Error("at once");
      }),
      vi.fn(async () => Promise.reject(new Error("later"))),
    ];
    for (const checkResponses of reports) {
      const { context } = contextWith([json({ task_id: "x" })], { validators, checkResponses });
      expect(await listKeypairTask(context, { task_id: "t" })).toEqual({ task_id: "x" });
      expect(checkResponses.mock.calls).toEqual([[{ operation: "kps.listKeypairTask", status: 200, problems }]]);
    }
    // A rejection that nobody takes would end the run.
    await new Promise(setImmediate);
  });
});
