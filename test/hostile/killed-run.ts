import { generate } from "../../generator/run/pipeline.js";
import { makeRun } from "../unit/generator/run.js";

/** A run that ends itself at a point, as `kill -9` would; at the point "wait" it says so and stays there. */
const [root = "", point = ""] = process.argv.slice(2);
const run = makeRun(root);
const reached = (at: string): void => {
  if (at === point) process.kill(process.pid, "SIGKILL");
};
const wait = async (): Promise<never[]> => {
  if (point === "wait") {
    process.stdout.write("at work\n");
    await new Promise((resolve) => process.stdin.once("data", resolve));
    process.stdin.unref();
  }
  return [];
};
await generate({ ...run, stages: { ...run.stages, lint: wait }, atPoint: reached });
process.stdout.write(`${run.calls.join(";")}\n`);
