import { afterEach, describe, expect, it, vi } from "vitest";
import { createHssClient, fromToken, type HssClient, type RetryTaskInput } from "@hwcloud-openapi/hss";
import * as validators from "@hwcloud-openapi/hss/validate";
import { checkDockerfile, type Finding } from "../../spec/hss/jobs/check-dockerfile.js";
import { scanClusters, type Report } from "../../spec/hss/jobs/scan-clusters.js";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const wait = { minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };
const options = { wait };

let mock: RunningMock;
afterEach(() => {
  vi.restoreAllMocks();
  return mock.close();
});

interface Watched {
  readonly hss: HssClient;
  /** The operations that the client is asked for, in their order; one that is asked for again and again stands once. */
  readonly asked: string[];
}

async function client(headers: Record<string, string> = {}): Promise<Watched> {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const asked: string[] = [];
  const onRequest = ({ operation }: { operation: string }): void => {
    const name = operation.replace("hss.", "");
    if (asked.at(-1) !== name) asked.push(name);
  };
  const given = { endpoint: mock.url, credentials: fromToken("made-up-token"), projectId: PROJECT };
  // The answers of the world are checked by the package, which knows nothing of how they are made.
  const checks = { validators, checkRequests: true, checkResponses: true };
  return { hss: createHssClient({ ...given, ...checks, headers, hooks: { onRequest } }), asked };
}

const root = { name: "Container runs as root", level: "medium" };
const production = {
  cluster: "shop-production",
  risks: [
    {
      ...root,
      resources: [
        {
          name: "checkout-7c9d5",
          paths: ["spec.containers[0].securityContext.runAsNonRoot", "spec.containers[1].securityContext.runAsNonRoot"],
        },
      ],
    },
    { name: "Audit log is off", level: "high", resources: [{ name: "kube-apiserver", paths: ["spec.containers[0].command"] }] },
  ],
};
const test = {
  cluster: "shop-test",
  risks: [{ ...root, resources: [{ name: "stock-5d8f7", paths: ["spec.containers[0].securityContext.runAsNonRoot"] }] }],
};

describe("the job that scans clusters", () => {
  it("reports the risks of a cluster with the places that have them, and asks for nothing again where nothing failed", async () => {
    const { hss, asked } = await client();
    expect(await scanClusters(hss, ["shop-production"], options)).toEqual<Report>({ scanned: [production], failed: [] });
    expect(asked).not.toContain("retryTask");
    expect(asked.slice(0, 4)).toEqual(["listKubernetesClusterDetails", "createTask", "listTasks", "listTaskResources"]);
  });

  it("scans again what could not be scanned, waits for that, and says why a cluster cannot", async () => {
    const { hss, asked } = await client();
    const report = await scanClusters(hss, ["shop-production", "shop-test", "shop-lab"], options);
    const why = ["risk_assessment", "benchmark"].map((item) => `${item}: No node of the cluster can run the scan.`);
    expect(report).toEqual<Report>({ scanned: [production, test], failed: [{ cluster: "shop-lab", why }] });
    expect(asked.filter((operation) => operation === "retryTask")).toHaveLength(1);
    // The task is not what tells the end of the second run.
    expect(asked.slice(asked.indexOf("retryTask"))).not.toContain("listTasks");
  });

  it("finds nothing in a cluster that was scanned for nothing, and starts nothing where there is no such cluster", async () => {
    const { hss, asked } = await client();
    expect(await scanClusters(hss, ["nowhere"], options)).toEqual<Report>({ scanned: [], failed: [] });
    expect(asked).toEqual(["listKubernetesClusterDetails"]);
  });

  it("reports every cluster as failed where that is preferred", async () => {
    const { hss } = await client({ Prefer: "outcome=failure" });
    const report = await scanClusters(hss, ["shop-production", "shop-test"], options);
    expect([report.scanned, report.failed.map(({ cluster }) => cluster)]).toEqual([[], ["shop-production", "shop-test"]]);
  });

  it("gives up on a second run that does not end", async () => {
    const { hss } = await client();
    // Nothing is scanned again, and the time that is allowed for it passes at once.
    const retryTask: HssClient["retryTask"] = () => {
      let now = Date.now();
      vi.spyOn(Date, "now").mockImplementation(() => (now += wait.maxWaitMs));
      return Promise.resolve(undefined);
    };
    await expect(scanClusters({ ...hss, retryTask }, ["shop-test"], options)).rejects.toThrow(
      /^Clusters of the task \S+ are still being scanned again\.$/,
    );
  });
});

it("waits for a task where it was started: in its project, and among those of its enterprise project", async () => {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const urls: URL[] = [];
  const onRequest = ({ url }: { url: string }): void => void urls.push(new URL(url));
  const hss = createHssClient({ endpoint: mock.url, credentials: fromToken("made-up-token"), hooks: { onRequest } });
  const cluster_scan_info = { scan_type_list: ["benchmark" as const], range_type: "all_cluster" as const };
  const where = { project_id: "another", enterprise_project_id: "42" };
  const answer = await hss.createTaskAndWait({ ...where, body: { task_type: "cluster_scan", cluster_scan_info } }, options);
  expect(answer.data_list).toMatchObject([
    { task_status: "finished", cluster_scan_info: { success_cluster_num: 1, failed_cluster_num: 2 } },
  ]);
  expect(urls.length).toBeGreaterThan(2);
  for (const { pathname, searchParams } of urls)
    expect([pathname.split("/")[2], searchParams.get("enterprise_project_id")]).toEqual(["another", "42"]);
});

it.each<RetryTaskInput["body"]["cluster_scan_info"]>([
  { range_type: "all_failed_cluster" },
  { range_type: "specific_cluster" },
  { range_type: "specific_cluster", cluster_info_list: [{ cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938" }] },
])("scans nothing again of a task that has no such failed cluster: %j", async (cluster_scan_info) => {
  const { hss } = await client();
  const task = { task_type: "cluster_scan", task_id: "00000000-0000-4000-8000-000000000001" } as const;
  const body = { task_type: task.task_type, cluster_scan_info };
  await expect(hss.retryTask({ task_id: task.task_id, body })).rejects.toMatchObject({ status: 400, code: "HSS.0001" });
  expect((await hss.listTasks({ body: task })).data_list).toMatchObject([{ task_status: "finished" }]);
});

describe("the job that checks a Dockerfile", () => {
  const dockerfile = (name: string, text = "FROM node:22-alpine\n"): File => new File([text], name);

  it("reports the risks with what to do and the places that have them", async () => {
    const { hss, asked } = await client();
    expect(await checkDockerfile(hss, dockerfile("Dockerfile"), options)).toEqual<Finding[]>([
      {
        name: "Image runs as root",
        level: "high",
        remedy: "Name another user with the instruction USER.",
        places: [{ path: "CMD", why: "No instruction names a user." }],
      },
      {
        name: "Base image without a digest",
        level: "low",
        remedy: "Write the digest of the image behind its name.",
        places: [{ path: "FROM", why: "The base image is named by its tag." }],
      },
    ]);
    expect(asked.slice(0, 4)).toEqual(["batchUploadFiles", "createTask", "listTasks", "listTaskResources"]);
    const files: unknown[] = [];
    for await (const { file_name, risk_num } of hss.paginateListIacFiles({ scan_type: "manual_scan" }))
      files.push([file_name, risk_num]);
    expect(files).toEqual([["Dockerfile", 2]]);
  });

  it("stops where the file is not taken, and says why", async () => {
    const { hss, asked } = await client();
    await expect(checkDockerfile(hss, dockerfile("Dockerfile", ""), options)).rejects.toThrow(
      "Dockerfile was not taken: The file is empty.",
    );
    expect(asked).toEqual(["batchUploadFiles"]);
  });

  it("says why the file was not scanned, though the task has finished", async () => {
    const { hss } = await client();
    await expect(checkDockerfile(hss, dockerfile("broken.Dockerfile"), options)).rejects.toThrow(
      "broken.Dockerfile was not scanned: The file could not be read.",
    );
  });

  it("keeps none of several files where one is not taken", async () => {
    const { hss } = await client();
    const files = [dockerfile("a.Dockerfile"), dockerfile("b.Dockerfile", "")];
    const { success_file_info: [kept] = [], fail_file_info } = await hss.batchUploadFiles({
      body: { upload_type: "dockerfile", files },
    });
    expect([kept?.file_name, fail_file_info]).toEqual([
      "a.Dockerfile",
      [{ file_name: "b.Dockerfile", fail_reason: "The file is empty." }],
    ]);
    const iac_scan_info = { file_type: "dockerfile" as const, file_id_list: [kept?.file_id ?? ""] };
    await expect(hss.createTask({ body: { task_type: "iac_scan", iac_scan_info } })).rejects.toMatchObject({
      status: 400,
      body: { error_msg: "There is no file with this id." },
    });
  });
});
