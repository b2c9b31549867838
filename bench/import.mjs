// What importing a package costs, packed and installed as users have it, over what is Node's own: two packages of empty files in the
// same run. The Node that runs this is the one that is measured, by the processor time of its whole process: other programs of the
// machine take none of that.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, report } from "./measure.mjs";
import { root, timed } from "./run.mjs";

const services = readdirSync(join(root, "generated/packages")).sort();
const folder = mkdtempSync(join(tmpdir(), "import-"));
process.once("exit", () => rmSync(folder, { recursive: true }));
const script = (name, text) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `${text}\nprocess.stdout.write(JSON.stringify(process.cpuUsage()));\n`);
  return () => {
    const { user, system } = JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" }));
    return (user + system) / 1000;
  };
};

writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
for (const path of ["runtime", ...services.map((service) => `generated/packages/${service}`)])
  timed("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: join(root, path) });
const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
timed("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`)], {
  cwd: folder,
});
cpSync(join(root, "bench/node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"), { recursive: true });

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
    { name: "two packages of empty files", run: script("two", 'import "first";') },
    { name: "@hwcloud-openapi/kps", run: script("kps", 'import "@hwcloud-openapi/kps";'), limit: 1.05 },
    { name: "one package of an empty file", run: script("one", 'import "second";') },
    { name: "empty script", run: script("empty", "") },
    {
      name: "all four packages",
      run: script("all", services.map((name) => `import "@hwcloud-openapi/${name}";`).join("\n")),
    },
    {
      name: "openapi-fetch",
      run: script("openapi-fetch", 'import "openapi-fetch";'),
    },
  ],
  { rounds: 121, warmups: 3 },
);
const { ms: emptyMs } = rows.find(({ name }) => name === "empty script");
const { ms: ownMs } = rows.find(({ name }) => name === "@hwcloud-openapi/kps");
console.log(`\nloading a package takes ${(ownMs - emptyMs).toFixed(1)} ms more than an empty script`);
process.exitCode = report(`import, Node ${process.versions.node}`, rows).length > 0 ? 1 : 0;
