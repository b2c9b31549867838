// What importing a built package costs over an empty script, and what of that is Node's resolution of two packages.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, report } from "./measure.mjs";
import { root, timed } from "./run.mjs";

const folder = join(root, "build/bench/import");
mkdirSync(folder, { recursive: true });
const script = (name, text) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text);
  return () => timed("node", [file]);
};

// A package without a word in it, which imports another such.
for (const [name, text] of [
  ["first", 'import "second";'],
  ["second", ""],
]) {
  const place = join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "index.js"), text);
  writeFileSync(join(place, "package.json"), JSON.stringify({ name, type: "module", exports: { ".": "./index.js" } }));
}

const rows = await compare(
  [
    { name: "empty script", run: script("empty", "") },
    { name: "@hwcloud-openapi/kps", run: script("kps", 'import "@hwcloud-openapi/kps";'), limit: 1.05 },
    { name: "two packages of empty files", run: script("nothing", 'import "first";') },
    {
      name: "all four packages",
      run: script("all", ["dbss", "hss", "kps", "sms"].map((name) => `import "@hwcloud-openapi/${name}";`).join("\n")),
    },
    {
      name: "openapi-fetch",
      run: script("openapi-fetch", `import "${join(root, "bench/node_modules/openapi-fetch/dist/index.mjs")}";`),
    },
  ],
  { rounds: 41, warmups: 3 },
);
process.exitCode = report("import", rows).length > 0 ? 1 : 0;
