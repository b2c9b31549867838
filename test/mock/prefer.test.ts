import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPreferences, type Preferences } from "../../generator/mock/prefer.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

describe("the Prefer header", () => {
  it.each<{ given: string | string[] | undefined; want: Preferences }>([
    { given: undefined, want: {} },
    { given: "", want: {} },
    { given: "code=403", want: { code: 403 } },
    { given: ' CODE = "403" ; example = not_found ', want: { code: 403, example: "not_found" } },
    { given: "code=400,example=a b,latency=0", want: { code: 400, example: "a b", latencyMs: 0 } },
    { given: ["code=400", "code=500, outcome=failure"], want: { code: 400, outcome: "failure" } },
    { given: 'example="a, b; c=d"', want: { example: "a, b; c=d" } },
    { given: 'example="', want: { example: '"' } },
    { given: "fault=503:1", want: { fault: "503:1" } },
    { given: "example=a=b", want: { example: "a=b" } },
    { given: "respond-async, wait=10, handling=lenient", want: {} },
    { given: "=1, =, ,;", want: {} },
    { given: "__proto__=1, constructor=2", want: {} },
    { given: "code=", want: unread("code", "is no status") },
    { given: "code=4O3", want: unread("code", "is no status") },
    { given: "latency=soon", want: unread("latency", "is no number of milliseconds from 0 to 3600000") },
    { given: "latency=-1", want: unread("latency", "is no number of milliseconds from 0 to 3600000") },
    { given: "latency=Infinity", want: unread("latency", "is no number of milliseconds from 0 to 3600000") },
    { given: "latency=3600001", want: unread("latency", "is no number of milliseconds from 0 to 3600000") },
  ])("$given", ({ given, want }) => expect(readPreferences(given)).toEqual(want));

  function unread(name: string, says: string): Preferences {
    return { unread: { name, message: `${name} in the Prefer header ${says}` } };
  }

  /** A thousand times what a header may hold, in shapes that an expression with several stars goes through again and again. */
  it.each(
    [" ", "\t", "a", "=", '"', ",", ";", "a=", ' "', "a =", "a= ", ',"', "=,", "\u00a0", "a-"].flatMap((piece) => [
      { piece, before: "", after: "" },
      { piece, before: "a=", after: "" },
      { piece, before: 'a="', after: "x" },
      { piece, before: "a", after: '="b"' },
    ]),
  )("is read in linear time: $before$piece…$after", ({ piece, before, after }) => {
    const header = before + piece.repeat(2_000_000 / piece.length) + after;
    const started = performance.now();
    readPreferences(header);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("a request whose preference cannot be read", () => {
  let mock: RunningMock;
  beforeAll(async () => void (mock = await startMock()));
  afterAll(() => mock.close());

  it("is told so, and waits for nothing", async () => {
    const answer = await mock.ask("GET", `/v3/${PROJECT}/tasks/${TASK}`, { headers: { Prefer: "latency=9999999999" } });
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ pointer: "/Prefer", keyword: "latency" }] } });
  });

  it("is answered when it holds nothing but blanks, as many as a header may have", async () => {
    const answer = await mock.ask("GET", `/v3/${PROJECT}/tasks/${TASK}`, { headers: { Prefer: `a${" ".repeat(15_000)}b` } });
    expect(answer.status).toBe(200);
  });
});
