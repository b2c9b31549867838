import { describe, expect, it } from "vitest";
import { createRuns } from "../../generator/mock/runs.js";

describe("tasks that are under way", () => {
  it("are forgotten from 10,000 on, the one first begun first; who begins anew is the youngest", () => {
    const runs = createRuns({ stepPolls: 1 }, () => 0);
    for (let each = 0; each < 10_000; each++) runs.start(String(each));
    runs.start("0");
    runs.start("new");
    expect(["0", "1", "2", "new"].map((key) => runs.has(key))).toEqual([true, false, true, true]);
  });
});
