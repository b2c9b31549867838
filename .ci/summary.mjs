// Prints the closing line of a test run: counts from vitest's JSON report, plus one failure when a step outside vitest failed.
import { readFileSync } from "node:fs";

const [report, status] = process.argv.slice(2);
let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch {
  console.log("the tests did not run to their end: no report was written");
}
const failed = counts.numFailedTests === 0 && status !== "0" ? 1 : counts.numFailedTests;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
