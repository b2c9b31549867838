import {
  deleteJobAndWait,
  repeatJobAndWait,
  startJobAndWait,
  startJobsAndWait,
  startJobsStarts,
  type StartsContext,
} from "./starts/src/client.js";

declare const context: StartsContext;
export const state: Promise<string | undefined> = startJobAndWait(
  context,
  { body: { name: "a" } },
  { maxAttempts: 1, wait: { maxWaitMs: 60_000, onPoll: ({ last }) => last?.state } },
).then((job) => job.state);
export const gone: Promise<string | undefined> = deleteJobAndWait(context, { job_id: "1" }).then((job) => job?.state);
export const again: Promise<number | undefined> = repeatJobAndWait(context, { job_id: "1" }).then((job) => job.started);
export const states: Promise<(string | undefined)[]> = startJobsAndWait(
  context,
  { body: { wishes: [{ name: "a" }] } },
  { wait: { parallel: 2 } },
).then((outcomes) => outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value.state : String(outcome.reason))));
export const items: string = startJobsStarts.items;
// @ts-expect-error one signal ends both: it stands beside wait
export const twice: unknown = startJobAndWait(context, { body: { name: "a" } }, { wait: { signal: AbortSignal.timeout(1) } });
// @ts-expect-error one task is asked for at a time
export const many: unknown = startJobAndWait(context, { body: { name: "a" } }, { wait: { parallel: 2 } });
