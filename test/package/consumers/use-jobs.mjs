// Runs every job of the services, as those who copy them from the READMEs do, and prints what each reports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDbssClient } from "@hwcloud-openapi/dbss";
import { createHssClient } from "@hwcloud-openapi/hss";
import { createKpsClient, fromToken } from "@hwcloud-openapi/kps";
import { createSmsClient } from "@hwcloud-openapi/sms";
import { sumUpAudit } from "./jobs/dbss/sum-up-audit.mjs";
import { watchInstance } from "./jobs/dbss/watch-instance.mjs";
import { checkDockerfile } from "./jobs/hss/check-dockerfile.mjs";
import { scanClusters } from "./jobs/hss/scan-clusters.mjs";
import { bindKeyPair } from "./jobs/kps/bind-key-pair.mjs";
import { retireKeyPair } from "./jobs/kps/retire-key-pair.mjs";
import { checkMigrations } from "./jobs/sms/check-migrations.mjs";

const [, , endpoint] = process.argv;
const options = { endpoint, credentials: fromToken("made-up-token") };
const ofProject = { ...options, projectId: "0".repeat(32) };
const wait = { firstDelayMs: 0, minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };

const kps = createKpsClient(ofProject);
const hss = createHssClient(ofProject);
const dbss = createDbssClient(ofProject);
const sms = createSmsClient(options);

const servers = [{ id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006" }];
const folder = mkdtempSync(join(tmpdir(), "jobs-"));
const reports = {
  "kps/bind-key-pair": await bindKeyPair(kps, { name: "ops", publicKey: "ssh-ed25519 not-a-key ops", servers }, { wait }),
  "kps/retire-key-pair": await retireKeyPair(kps, { name: "ops", servers }, { wait }),
  "hss/scan-clusters": await scanClusters(hss, ["shop-production"], { wait }),
  "hss/check-dockerfile": await checkDockerfile(hss, new File(["FROM scratch"], "Dockerfile"), { wait }),
  "sms/check-migrations": await checkMigrations(sms, join(folder, "results"), wait),
  "dbss/sum-up-audit": await sumUpAudit(dbss, { from: new Date("2026-07-04"), to: new Date("2026-07-05") }, { wait }),
  "dbss/watch-instance": await watchInstance(dbss, "reports-audit", wait),
};
rmSync(folder, { recursive: true });
console.log(JSON.stringify(reports, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
