import { describe, expect, it } from "vitest";

import { makeReport, timed } from "../../../generator/run/report.js";
import { problemText } from "../../../generator/text/problem.js";

function told(isTTY: boolean): { text: () => string; report: ReturnType<typeof makeReport> } {
  const pieces: string[] = [];
  const report = makeReport({ isTTY, write: (piece: string) => pieces.push(piece) });
  return { text: () => pieces.join(""), report };
}

describe("the report", () => {
  it("has a plain line per stage where there is no terminal", async () => {
    const { report, text } = told(false);
    expect(
      await timed(
        report,
        "bundle",
        () => 4,
        (count) => `${count} documents`,
      ),
    ).toBe(4);
    expect(text()).toMatch(/^ {2}bundle +\d+ ms {2}4 documents\n$/);
  });

  it("shows the stages at work on a terminal, and wipes them away", () => {
    const { report, text } = told(true);
    report.begin("render");
    report.begin("types");
    expect(text()).toContain("… render, types");
    report.end("types", 12, "4 files");
    report.end("render", 34, "32 files");
    expect(text().endsWith("\r\u001b[K")).toBe(true);
  });

  it.each([
    [{ file: "a.yaml", line: 3, pointer: "/paths", message: "Bad.", fix: "Do." }, "a.yaml:3 /paths: Bad.\n    Do."],
    [{ file: "a.yaml", message: "Bad.", fix: "Do." }, "a.yaml: Bad.\n    Do."],
    [{ message: "Bad.", fix: "Do." }, "Bad.\n    Do."],
  ])("tells a problem by place, message and what to do", (problem, want) => {
    expect(problemText(problem)).toBe(want);
  });
});
