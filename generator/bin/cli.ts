import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { check, generate, lint } from "../run/commands.js";
import { runProgram, UsageError } from "../text/program.js";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

await runProgram({
  usage: `usage: node build/generator/cli.js generate | check [--full] | lint
  generate        makes generated/ from spec/, templates/ and generator/
  check           says what in generated/ is not what its inputs make; --full makes all of it again and compares
  lint            says what the specs do wrong
  --root DIR      folder with packages.yaml, spec/ and generated/ (this repository)
  --config FILE   another name for packages.yaml, relative to the root
`,
  options: {
    root: { type: "string", default: home },
    config: { type: "string", default: "packages.yaml" },
    full: { type: "boolean", default: false },
  },
  takesPositionals: true,
  closing: (count, { positionals: [command] }) =>
    `${count} problem${count === 1 ? "" : "s"}${command === "generate" ? "; nothing was written" : ""}.`,
  run({ values: { root, config, full }, positionals: [command, ...more] }) {
    const places = { home, root: resolve(root), config };
    if (more.length > 0) throw new UsageError(`${command} takes no argument "${more[0]}"`);
    if (command === "generate") return generate(places);
    if (command === "check") return check(places, full);
    if (command === "lint") return lint(places);
    throw new UsageError(command === undefined ? "No command is given" : `There is no command "${command}"`);
  },
});
