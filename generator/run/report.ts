import { printable, printableLines } from "../text/print.js";

/** Where a run tells what it does. */
export interface Report {
  /** A stage begins: shown on a terminal only, until the next line. */
  begin(stage: string): void;
  /** A stage has ended. */
  end(stage: string, elapsedMs: number, detail: string): void;
  line(text: string): void;
}

/** Returns a report that prints a line per stage; on a terminal the stages at work are shown as well. */
export function makeReport(stream: { isTTY?: boolean; write(text: string): unknown }): Report {
  const atWork = new Set<string>();
  const show = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  const progress = (): void => show(atWork.size === 0 ? "" : `  … ${[...atWork].join(", ")}`);
  return {
    begin(stage) {
      atWork.add(stage);
      progress();
    },
    end(stage, elapsedMs, detail) {
      atWork.delete(stage);
      show("");
      stream.write(`  ${stage.padEnd(16)}${`${Math.round(elapsedMs)} ms`.padStart(8)}  ${printable(detail)}\n`);
      progress();
    },
    line(text) {
      show("");
      stream.write(`${printableLines(text)}\n`);
    },
  };
}

/** Resolves with what `work` gives, and tells the report how long it took. */
export async function timed<Result>(
  report: Report,
  stage: string,
  work: () => Result | Promise<Result>,
  detail: (result: Result) => string,
): Promise<Result> {
  const start = performance.now();
  report.begin(stage);
  const result = await work();
  report.end(stage, performance.now() - start, detail(result));
  return result;
}
