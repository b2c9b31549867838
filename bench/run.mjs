// Runs programs and times them from the outside.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program to its end and gives the milliseconds that it took; throws with its output when it fails. */
export function timed(command, args, options = {}) {
  const start = performance.now();
  const result = spawnSync(command, args, { cwd: root, encoding: "utf8", ...options });
  const ms = performance.now() - start;
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${result.status}\n${result.stdout}${result.stderr}`);
  return ms;
}
