// Made by generator/emit/types/types.ts from spec/hss/openapi.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v5/{project_id}/common/tasks/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface ListTasksInput {
  /** Project that the protected hosts belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project whose tasks are listed. 0 is the default one, all_granted_eps stands for all of them. Only for
   * accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. Default: 0. */
  offset?: number | undefined;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit?: number | undefined;
  /** Which tasks to list, and in what order. */
  body: TaskFilter;
}

/**
 * Body of a successful answer of `POST /v5/{project_id}/common/tasks/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type ListTasksOutput = TaskList;

/**
 * No error body is documented for `POST /v5/{project_id}/common/tasks/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type ListTasksErrors = Record<never, never>;

/**
 * Which tasks to list, and in what order. Filters for a kind of scan go with its task_type only.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type TaskFilter = {
  /** Id of the one task to list. */
  task_id?: string | undefined;
  /** Part of the name of the tasks. */
  task_name?: string | undefined;
  /** Start of the time span in which the tasks were created, in epoch milliseconds. */
  start_create_time?: number | undefined;
  /** End of the time span in which the tasks were created, in epoch milliseconds. */
  end_create_time?: number | undefined;
  /** What started the tasks, either a person or a schedule. */
  trigger_type?: "manual" | "schedule" | undefined;
  /** How far the tasks have come. */
  task_status?: "ready" | "running" | "finished" | undefined;
  /** Field to sort by. */
  sort_key?: "start_time" | undefined;
  /** Direction of sorting, latest or earliest first. */
  sort_dir?: "desc" | "asc" | undefined;
} & (
  | {
      /** Kind of the tasks, either scans of clusters or of infrastructure code. */
      task_type: "cluster_scan";
      /** Not allowed here. */
      iac_scan_info?: undefined;
      /** Filter for cluster scans. May be given when task_type is cluster_scan. */
      cluster_scan_info?: ClusterScanFilter | undefined;
    }
  | {
      /** Kind of the tasks, either scans of clusters or of infrastructure code. */
      task_type: "iac_scan";
      /** Filter for scans of infrastructure code. May be given when task_type is iac_scan. */
      iac_scan_info?: IacScanFilter | undefined;
      /** Not allowed here. */
      cluster_scan_info?: undefined;
    }
);

/**
 * The known values of `task_type` of `TaskFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_FILTER_TASK_TYPES = ["cluster_scan", "iac_scan"] as const;

/**
 * The known values of `trigger_type` of `TaskFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_FILTER_TRIGGER_TYPES = ["manual", "schedule"] as const;

/**
 * The known values of `task_status` of `TaskFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_FILTER_TASK_STATUSES = ["ready", "running", "finished"] as const;

/**
 * The known values of `sort_key` of `TaskFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_FILTER_SORT_KEYS = ["start_time"] as const;

/**
 * The known values of `sort_dir` of `TaskFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_FILTER_SORT_DIRS = ["desc", "asc"] as const;

/**
 * Filter for cluster scans. May be given when task_type is cluster_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface ClusterScanFilter {
  /** Lists only tasks that scan all of these items; an empty list filters nothing. */
  scan_type_list?: ("cluster_vul" | "risk_assessment" | "benchmark")[] | undefined;
}

/**
 * The known values of `scan_type_list` of `ClusterScanFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const CLUSTER_SCAN_FILTER_SCAN_TYPE_LIST = ["cluster_vul", "risk_assessment", "benchmark"] as const;

/**
 * Filter for scans of infrastructure code. May be given when task_type is iac_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface IacScanFilter {
  /** Kind of the scanned files. */
  file_type?: "dockerfile" | "k8s_yaml" | undefined;
}

/**
 * The known values of `file_type` of `IacScanFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const IAC_SCAN_FILTER_FILE_TYPES = ["dockerfile", "k8s_yaml"] as const;

/**
 * A page of the tasks that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface TaskList {
  /** Tasks that fit the filter, on all pages. */
  total_num?: number | undefined;
  /** The tasks of this page. */
  data_list?: Task[] | undefined;
}

/**
 * A scan task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface Task {
  /** Id of the task. */
  task_id?: string | undefined;
  /**
   * Kind of the task, either a scan of clusters or of infrastructure code. More values than the known ones may come.
   */
  task_type?: TaskType | undefined;
  /** Name of the task. */
  task_name?: string | undefined;
  /** What started the task, either a person or a schedule. More values than the known ones may come. */
  trigger_type?: TaskTriggerType | undefined;
  /** How far the task has come. More values than the known ones may come. */
  task_status?: TaskStatus | undefined;
  /** When the task started, in epoch milliseconds. */
  start_time?: number | undefined;
  /** When the task ended, in epoch milliseconds. */
  end_time?: number | undefined;
  /** Time that the task is expected to need still, in minutes. */
  estimated_time?: number | undefined;
  /** What a cluster scan covers and found so far. Only for tasks whose task_type is cluster_scan. */
  cluster_scan_info?: ClusterScanResult | undefined;
  /** What a scan of infrastructure code covers and found so far. Only for tasks whose task_type is iac_scan. */
  iac_scan_info?: IacScanResult | undefined;
}

/**
 * Kind of the task, either a scan of clusters or of infrastructure code. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type TaskType = "cluster_scan" | "iac_scan" | (string & {});

/**
 * The known values of `TaskType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_TYPES = ["cluster_scan", "iac_scan"] as const;

/**
 * What started the task, either a person or a schedule. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type TaskTriggerType = "manual" | "schedule" | (string & {});

/**
 * The known values of `TaskTriggerType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_TRIGGER_TYPES = ["manual", "schedule"] as const;

/**
 * How far the task has come. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type TaskStatus = "ready" | "running" | "finished" | (string & {});

/**
 * The known values of `TaskStatus`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const TASK_STATUSES = ["ready", "running", "finished"] as const;

/**
 * What a cluster scan covers and found so far. Only for tasks whose task_type is cluster_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface ClusterScanResult {
  /** Items that the task scans. */
  scan_type_list?: ScanType[] | undefined;
  /** Clusters that the task is scanning now. */
  scanning_cluster_num?: number | undefined;
  /** Clusters that the task has scanned with success. */
  success_cluster_num?: number | undefined;
  /** Clusters that the task could not scan. */
  failed_cluster_num?: number | undefined;
}

/**
 * Item of a cluster scan, such as vulnerabilities. More values than the known ones may come.
 *
 * Differs from the vendor's page. The page says: No values are listed in the answer. Here it is: The known values are
 * cluster_vul, risk_assessment and benchmark. Reason: The vendor's SDKs list the values of the request here too.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type ScanType = "cluster_vul" | "risk_assessment" | "benchmark" | (string & {});

/**
 * The known values of `ScanType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const SCAN_TYPES = ["cluster_vul", "risk_assessment", "benchmark"] as const;

/**
 * What a scan of infrastructure code covers and found so far. Only for tasks whose task_type is iac_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface IacScanResult {
  /**
   * Kind of the scanned files, either Dockerfiles or Kubernetes manifests. More values than the known ones may come.
   */
  file_type?: IacFileType | undefined;
  /** Files that the task scans in all. */
  scan_file_num?: number | undefined;
  /** Files that the task has scanned with success. */
  success_file_num?: number | undefined;
  /** Files that the task could not scan. */
  failed_file_num?: number | undefined;
}

/**
 * Kind of the scanned files, either Dockerfiles or Kubernetes manifests. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export type IacFileType = "dockerfile" | "k8s_yaml" | (string & {});

/**
 * The known values of `IacFileType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export const IAC_FILE_TYPES = ["dockerfile", "k8s_yaml"] as const;
