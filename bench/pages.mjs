// Pages per second over the saved pages, and how fast the reader starts beside an empty script. PAGES_FOLDER names other pages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = process.env.PAGES_FOLDER ?? join(root, "../shared/docs");
const folders = ["pages", "samples"].map((name) => join(docs, name)).filter((folder) => existsSync(folder));
if (folders.length === 0) {
  console.log(`skipped: no saved pages in ${docs}`);
  process.exit(0);
}
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
// Inside the repository, so that the parsers are found; they are loaded only for pages that need them.
mkdirSync(join(root, "build"), { recursive: true });
const out = mkdtempSync(join(root, "build/bench-pages-"));
const [reader, profile] = ["generator/pages/read", "profiles/huawei/pages/profile"].map((name) => join(out, `${name}.js`));
const esbuild = join(root, "node_modules/.bin/esbuild");
execFileSync(
  esbuild,
  [
    "generator/pages/read.ts",
    "profiles/huawei/pages/profile.ts",
    "--bundle",
    "--format=esm",
    "--platform=node",
    "--packages=external",
    "--splitting",
    `--outdir=${out}`,
    "--log-level=error",
  ],
  { cwd: root },
);
const { readPage } = await import(pathToFileURL(reader).href);
const { pages: vendor } = await import(pathToFileURL(profile).href);

const pages = files.map((file) => ({ file, bytes: readFileSync(file) }));
const rounds = [];
for (let round = 0; round < 9; round += 1) {
  const start = performance.now();
  for (let again = 0; again < 20; again += 1) for (const { file, bytes } of pages) await readPage(vendor, bytes, file);
  rounds.push((20 * pages.length * 1000) / (performance.now() - start));
}
console.log(
  `read     ${Math.round(median(rounds))} pages a second (${pages.length} pages, ${Math.round(pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000)} kB)`,
);

const starts = { empty: [], reader: [] };
for (let round = 0; round < 15; round += 1) {
  starts.empty.push(timeOf(["-e", "0"]));
  starts.reader.push(timeOf(["--import", pathToFileURL(reader).href, profile]));
}
const [empty, loaded] = [median(starts.empty), median(starts.reader)];
console.log(
  `start    ${loaded.toFixed(1)} ms, an empty script ${empty.toFixed(1)} ms: ${(loaded / empty).toFixed(2)} times (at most 2)`,
);
rmSync(out, { recursive: true });
process.exitCode = loaded <= 2 * empty ? 0 : 1;

function timeOf(args) {
  const start = performance.now();
  execFileSync(process.execPath, args);
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
