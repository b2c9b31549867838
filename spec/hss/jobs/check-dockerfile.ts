/**
 * Uploads a Dockerfile, has it scanned, waits for that, and reports the risks that were found, each with what to do and the places that
 * have it.
 */

import type { HssClient, IacScanRequest, ListTasksOutput, StartOptions } from "@hwcloud-openapi/hss";

export interface Finding {
  name: string;
  level: string;
  remedy: string;
  places: { path: string; why: string }[];
}

export async function checkDockerfile(hss: HssClient, file: File, options?: StartOptions<ListTasksOutput>): Promise<Finding[]> {
  // The answer has the same status whether the file was taken or not.
  const { success_file_info = [], fail_file_info = [] } = await hss.batchUploadFiles({
    body: { upload_type: "dockerfile", files: [file] },
  });
  const file_id = success_file_info[0]?.file_id;
  if (file_id === undefined || fail_file_info.length > 0)
    throw new Error(`${file.name} was not taken: ${fail_file_info[0]?.fail_reason ?? "no reason is given"}`);

  const scan = { file_type: "dockerfile", file_id_list: [file_id] } satisfies IacScanRequest;
  const task = await hss.createTaskAndWait({ body: { task_type: "iac_scan", iac_scan_info: scan } }, options);
  // That the task has finished does not say that the file was scanned.
  const task_id = task.data_list?.[0]?.task_id ?? "";
  for await (const { from, item } of hss.paginateListTaskResources({ task_id, body: { task_type: "iac_scan" } }))
    if (from === "/iac_scan_data_list" && item.scan_status === "failed")
      throw new Error(`${file.name} was not scanned: ${item.failed_reason ?? "no reason is given"}`);

  const findings: Finding[] = [];
  for await (const { rule_id, risk_name = "", risk_level = "", remediation = "" } of hss.paginateListIacFileRisks({ file_id })) {
    const places: Finding["places"] = [];
    if (rule_id !== undefined)
      for await (const { hit_path = "", hit_rule = "" } of hss.paginateListIacFileRiskPaths({ file_id, rule_id }))
        places.push({ path: hit_path, why: hit_rule });
    findings.push({ name: risk_name, level: risk_level, remedy: remediation, places });
  }
  return findings;
}
