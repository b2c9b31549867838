// How long generation takes: unchanged, one service changed, and cold, beside the peers in the same run.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, report } from "./measure.mjs";
import { root, timed } from "./run.mjs";

const services = ["dbss", "hss", "kps", "sms"];
const copy = mkdtempSync(join(tmpdir(), "bench-generation-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const name of [
  "spec",
  "generator",
  "templates",
  "runtime",
  "generated",
  "build",
  "packages.yaml",
  "package.json",
  "package-lock.json",
  "openapitools.json",
  "Makefile",
  "LICENSE",
  "tsconfig.base.json",
]) {
  cpSync(join(root, name), join(copy, name), {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !/node_modules|\/reports?\/|\/docs$/.test(file.slice(root.length)),
  });
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

// The installed packages are shared with the root: make must not install them anew through the link.
const generate = () => timed("make", ["-o", "node_modules/.package-lock.json", "generate"], { cwd: copy });
const spec = join(copy, "spec/kps/openapi.yaml");
const original = readFileSync(spec, "utf8");
let edition = 0;
const changeOne = () => {
  edition += 1;
  writeFileSync(spec, original.replace(/^ {2}summary: .*$/m, `  summary: Edition ${edition}.`));
  return generate();
};
const cold = () => {
  rmSync(join(copy, "generated"), { recursive: true, force: true });
  return generate();
};
const peer = () => {
  let total = 0;
  for (const service of services) {
    total += timed("node", [
      "node_modules/openapi-typescript/bin/cli.js",
      join(root, `generated/openapi/${service}.yaml`),
      "-o",
      join(copy, `${service}.d.ts`),
    ]);
  }
  return total;
};

generate();
let over = report(
  "unchanged: make generate",
  await compare(
    [
      { name: "node -e 0", run: () => timed("node", ["-e", "0"]) },
      { name: "make generate, nothing changed", run: generate, limit: 4 },
    ],
    { rounds: 15 },
  ),
);
over = over.concat(
  report(
    "cold: all four services, without install and build",
    await compare(
      [
        { name: "openapi-typescript CLI, four bundles", run: peer },
        { name: "make generate, from nothing", run: cold, limit: 1 },
        { name: "make generate, one service changed", run: changeOne },
      ],
      { rounds: 7 },
    ),
  ),
);
process.exitCode = over.length > 0 ? 1 : 0;
