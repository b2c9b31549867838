// The jobs as people run them who copy them from the READMEs: with the packed packages, in a project of their own.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningMock, startMock } from "../mock/start.js";
import { installConsumer, root, services } from "./packed.js";

const jobs = services.flatMap((service) => {
  const from = join(root, "spec", service, "jobs");
  return existsSync(from) ? readdirSync(from).map((file) => `${service}/${file.replace(/\.ts$/, "")}`) : [];
});

let folder: string;
let mock: RunningMock;
beforeAll(async () => {
  folder = installConsumer();
  for (const job of jobs) {
    const [service = "", name = ""] = job.split("/");
    const { code } = transformSync(readFileSync(join(root, "spec", service, "jobs", `${name}.ts`), "utf8"), { loader: "ts" });
    mkdirSync(join(folder, "jobs", service), { recursive: true });
    writeFileSync(join(folder, "jobs", `${job}.mjs`), code);
  }
  mock = await startMock({ pace: { stepPolls: 1 } });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

it("every job comes to its end against the mock server", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["use-jobs.mjs", mock.url], { cwd: folder });
  const reports = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(reports).toSorted()).toEqual(jobs.toSorted());
  const server = "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006";
  expect(reports).toMatchObject({
    "kps/bind-key-pair": { bound: [server], failed: [], uncleared: [] },
    "kps/retire-key-pair": { unbound: [server], failed: [], isDeleted: true },
    "hss/scan-clusters": { scanned: [{ cluster: "shop-production" }], failed: [] },
    "dbss/watch-instance": { isCreated: true },
  });
  for (const name of ["hss/check-dockerfile", "sms/check-migrations"]) expect(reports[name], name).not.toEqual([]);
  expect(reports["dbss/sum-up-audit"]).toMatchObject({ databases: [{ name: "orders" }, { name: "billing" }] });
});

it("a job that is refused is told", async () => {
  await expect(promisify(execFile)(process.execPath, ["use-jobs.mjs", `${mock.url}/nowhere`], { cwd: folder })).rejects.toThrow();
});
