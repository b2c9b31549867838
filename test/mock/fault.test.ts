import { afterEach, describe, expect, it } from "vitest";
import { createFaults, readFaultRate, type FaultRate } from "../../generator/mock/fault.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

const path = `/v3/${PROJECT}/tasks/${TASK}`;
const fault = (name: string): { headers: Record<string, string> } => ({ headers: { Prefer: `fault=${name}` } });

describe("rates of faults", () => {
  it.each<{ given: string; want: FaultRate | undefined }>([
    { given: "503:0.2", want: { fault: 503, rate: 0.2 } },
    { given: "reset", want: { fault: "reset", rate: 1 } },
    { given: "stall:1", want: { fault: "stall", rate: 1 } },
    { given: "200:0.5", want: undefined },
    { given: "503:2", want: undefined },
    { given: "503:0.2:1", want: undefined },
    { given: "nope:0.1", want: undefined },
    { given: "", want: undefined },
  ])("$given", ({ given, want }) => expect(readFaultRate(given)).toEqual(want));

  it("come evenly and never two at once", () => {
    const next = createFaults([
      { fault: 503, rate: 0.2 },
      { fault: "reset", rate: 0.1 },
    ]);
    const faults = Array.from({ length: 100 }, next);
    expect(faults.slice(0, 11)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      503,
      undefined,
      undefined,
      undefined,
      undefined,
      503,
      "reset",
    ]);
    expect([503, "reset"].map((name) => faults.filter((each) => each === name).length)).toEqual([20, 9]);
  });
});

describe("faults", () => {
  let mock: RunningMock;
  afterEach(() => mock.close());

  it.each([
    [429, "APIGW.0308", "1"],
    [503, undefined, "1"],
    [500, undefined, null],
  ])("answers %i on demand", async (status, error_code, retryAfter) => {
    mock = await startMock();
    const answer = await mock.ask("GET", path, fault(String(status)));
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect((answer.body as { error_code?: string }).error_code).toBe(error_code);
  });

  it("resets before the answer, and amid it", async () => {
    mock = await startMock();
    await expect(mock.ask("GET", path, fault("reset"))).rejects.toThrow("fetch failed");
    const response = await fetch(mock.url + path, fault("cut"));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect((await mock.ask("GET", path)).status).toBe(200);
  });

  it("stalls until the client goes", async () => {
    mock = await startMock();
    let settled = false;
    const abort = new AbortController();
    const stalled = fetch(mock.url + path, { ...fault("stall"), signal: abort.signal }).finally(() => (settled = true));
    // Two later requests have been answered by now.
    await mock.ask("GET", path);
    await mock.ask("GET", path);
    expect(settled).toBe(false);
    abort.abort();
    await expect(stalled).rejects.toThrow("aborted");
  });

  it("come at the rate of the switch, and Retry-After as told", async () => {
    mock = await startMock({ faults: [{ fault: 429, rate: 0.5 }], retryAfter: 7 });
    const answers = [];
    for (let each = 0; each < 6; each++) answers.push(await mock.ask("GET", path));
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200, 429, 200, 429]);
    expect(answers[1]?.headers.get("retry-after")).toBe("7");
  });

  it.each([
    { options: { latencyMs: 80 }, headers: {} },
    { options: {}, headers: { Prefer: "latency=80" } },
  ])("waits before it answers: $options $headers", async ({ options, headers }) => {
    mock = await startMock(options);
    const started = performance.now();
    await mock.ask("GET", path, { headers });
    expect(performance.now() - started).toBeGreaterThan(75);
  });

  it("logs each request with its status, never a header", async () => {
    const lines: string[] = [];
    const both = new Promise<void>((resolve) => {
      void startMock({ log: (line) => void (lines.push(line) === 2 && resolve()) }).then(async (started) => {
        mock = started;
        await mock.ask("GET", path, { headers: { "X-Auth-Token": "do-not-show" } });
        await mock.ask("GET", path, fault("reset")).catch(() => undefined);
      });
    });
    await both;
    expect(lines.map((line) => line.replace(/ \d+ ms$/, ""))).toEqual([`GET ${path} 200`, `GET ${path} broken off`]);
  });
});
