/**
 * Scans clusters for risks, scans once more those that could not be scanned, and reports for each cluster the risks that were found, with
 * the places that have them, or why it could not be scanned.
 */

import type { ClusterScanRequest, HssClient, ListTasksOutput, StartOptions, TaskCluster } from "@hwcloud-openapi/hss";

export interface Risk {
  name: string;
  level: string;
  /** Resources that have the risk, with where in them it is. */
  resources: { name: string; paths: string[] }[];
}

export interface Report {
  scanned: { cluster: string; risks: Risk[] }[];
  failed: { cluster: string; why: string[] }[];
}

const task_type = "cluster_scan";

export async function scanClusters(
  hss: HssClient,
  names: string[],
  options: StartOptions<ListTasksOutput> = {},
): Promise<Report> {
  const cluster_id_list: string[] = [];
  for await (const { cluster_name = "", cluster_id } of hss.paginateListKubernetesClusterDetails())
    if (cluster_id !== undefined && names.includes(cluster_name)) cluster_id_list.push(cluster_id);
  if (cluster_id_list.length === 0) return { scanned: [], failed: [] };

  const scan = {
    scan_type_list: ["risk_assessment", "benchmark"],
    range_type: "specific_cluster",
    cluster_id_list,
  } satisfies ClusterScanRequest;
  const answer = await hss.createTaskAndWait({ body: { task_type, cluster_scan_info: scan } }, options);
  const task_id = answer.data_list?.[0]?.task_id ?? "";

  // That the task has finished does not say that each cluster was scanned.
  let clusters = await clustersOf(hss, task_id);
  if (clusters.some(isFailed)) {
    await hss.retryTask({ task_id, body: { task_type, cluster_scan_info: { range_type: "all_failed_cluster" } } });
    clusters = await scannedAgain(hss, task_id, clusters.filter(isFailed), options);
  }

  const report: Report = { scanned: [], failed: [] };
  for (const { cluster_name = "", cluster_id = "", scan_detail_list = [], ...cluster } of clusters) {
    const why = scan_detail_list.flatMap(({ scan_type, failed_reason }) =>
      failed_reason ? [`${scan_type}: ${failed_reason}`] : [],
    );
    if (isFailed(cluster)) report.failed.push({ cluster: cluster_name, why });
    else report.scanned.push({ cluster: cluster_name, risks: await risksOf(hss, cluster_id) });
  }
  return report;
}

const isFailed = ({ scan_status }: TaskCluster): boolean => scan_status === "failed";

async function clustersOf(hss: HssClient, task_id: string): Promise<TaskCluster[]> {
  const clusters: TaskCluster[] = [];
  for await (const { from, item } of hss.paginateListTaskResources({ task_id, body: { task_type } }))
    if (from === "/cluster_scan_data_list") clusters.push(item);
  return clusters;
}

/** The task keeps its id, and perhaps the time of its start: that a cluster was scanned again shows in the times of its own scan. */
async function scannedAgain(
  hss: HssClient,
  task_id: string,
  before: TaskCluster[],
  { signal, wait: { minDelayMs = 10_000, maxWaitMs = 600_000 } = {} }: StartOptions<ListTasksOutput>,
): Promise<TaskCluster[]> {
  const isOld = ({ cluster_id, scan_status, start_time, end_time }: TaskCluster): boolean => {
    const old = before.find((cluster) => cluster.cluster_id === cluster_id);
    return old !== undefined && (scan_status === "scanning" || (start_time === old.start_time && end_time === old.end_time));
  };
  for (const giveUpAt = Date.now() + maxWaitMs; ;) {
    const clusters = await clustersOf(hss, task_id);
    if (!clusters.some(isOld)) return clusters;
    if (Date.now() > giveUpAt) throw new Error(`Clusters of the task ${task_id} are still being scanned again.`);
    await new Promise((resolve) => setTimeout(resolve, minDelayMs));
    signal?.throwIfAborted();
  }
}

async function risksOf(hss: HssClient, cluster_id: string): Promise<Risk[]> {
  const risks: Risk[] = [];
  for await (const { risk_id, risk_name = "", risk_level = "" } of hss.paginateListClusterRisks({
    cluster_id,
    risk_status: "risky",
  })) {
    const resources: Risk["resources"] = [];
    if (risk_id !== undefined)
      for await (const { resource_name = "", hit_path_list = [] } of hss.paginateListClusterRiskAffectResources({
        risk_id,
        cluster_id,
      }))
        resources.push({ name: resource_name, paths: hit_path_list });
    risks.push({ name: risk_name, level: risk_level, resources });
  }
  return risks;
}
