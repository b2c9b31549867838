// Jest 29 and 30, set as the README says: in a folder of their own below build/, which keeps what is installed until a lock file changes.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packAll, root, run } from "./packed.js";

const readme = readFileSync(join(root, "generated/packages/kps/README.md"), "utf8");
const [, section = ""] = /^## Jest\n(.*?)^## /ms.exec(readme) ?? [];
const [, flag = ""] = /^NODE_OPTIONS=(\S+) npx jest$/m.exec(section) ?? [];
const [, config = ""] = /^```js\n(.*?)^```/ms.exec(section) ?? [];

const uses = `
test("a client and what is beside it", async () => {
  const fetch = async () => new Response(JSON.stringify(fixtures.listKeypairTask[200].documented));
  const kps = createKpsClient({ region: "ap-southeast-1", credentials: fromToken("a-token"), projectId: "p", fetch, validators });
  expect(await kps.listKeypairTask({ task_id: "t" })).toEqual(fixtures.listKeypairTask[200].documented);
  await expect(kps.listKeypairTask({})).rejects.toThrow(InvalidRequestError);
});`;
const names = "{ createKpsClient, fromToken, InvalidRequestError }";
const imported = `import ${names} from "@hwcloud-openapi/kps";
import { fixtures } from "@hwcloud-openapi/kps/fixtures";
import * as validators from "@hwcloud-openapi/kps/validate";
${uses}`;
const required = `const ${names} = require("@hwcloud-openapi/kps");
const { fixtures } = require("@hwcloud-openapi/kps/fixtures");
const validators = require("@hwcloud-openapi/kps/validate");
${uses}`;

let tarballs: ReadonlyMap<string, string>;
beforeAll(() => void (tarballs = packAll(join(root, "build/jest/tarballs"), ["runtime", "generated/packages/kps"])));

/** A folder with this version of Jest and our packages. */
function install(version: string): string {
  const folder = join(root, "build/jest", version);
  mkdirSync(folder, { recursive: true });
  const lock = readFileSync(join(root, "test/package/jest", version, "package-lock.json"), "utf8");
  const done = join(folder, "installed-lock.json");
  const npm = (...args: string[]): void => void execFileSync("npm", args, { cwd: folder, stdio: "pipe" });
  if (!existsSync(done) || readFileSync(done, "utf8") !== lock) {
    rmSync(done, { force: true });
    for (const file of ["package.json", "package-lock.json"])
      copyFileSync(join(root, "test/package/jest", version, file), join(folder, file));
    npm("ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
    writeFileSync(done, lock);
  }
  // Unpacked as npm would: npm itself would ask anew for the versions of all that is there.
  for (const [name, tarball] of tarballs) {
    const target = join(folder, "node_modules", name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", target]);
  }
  return folder;
}

describe.each(["29", "30"])("Jest %s", (version) => {
  let folder: string;
  beforeAll(() => void (folder = install(version)), 300_000);

  /** Runs one test in a folder whose package.json says what kind of modules there are. */
  function jest(type: "module" | "commonjs", test: string, settings: string, options: Record<string, string> = {}) {
    const own = join(folder, type);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "package.json"), JSON.stringify({ name: type, private: true, type }));
    writeFileSync(join(own, "jest.config.cjs"), settings);
    writeFileSync(join(own, "use.test.js"), test);
    const bin = join(folder, "node_modules/jest/bin/jest.js");
    return run(own, process.execPath, [bin, "--rootDir", own, "--no-cache"], options);
  }

  it("runs tests that are ES modules, with the flag", () => {
    const { status, output } = jest("module", imported, "module.exports = {};", { NODE_OPTIONS: flag });
    expect(output).toContain("1 passed");
    expect(status).toBe(0);
  });
  it.each([
    ["import", imported],
    ["require", required],
  ])("runs tests that %s and become CommonJS, with the configuration", (_, test) => {
    const { status, output } = jest("commonjs", test, config);
    expect(output).toContain("1 passed");
    expect(status).toBe(0);
  });
  it("would not without, or the README need not say it", () => {
    expect(jest("module", imported, "module.exports = {};").output).toContain("0 total");
    expect(jest("commonjs", required, "module.exports = {};").output).toContain("0 total");
  });
});
