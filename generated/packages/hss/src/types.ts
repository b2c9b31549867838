// Made by generator/emit/types/types.ts from spec/hss/openapi.yaml; change those.
import type { FileContent } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v5/{project_id}/common/task`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export interface CreateTaskInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** What to scan. */
  body: TaskRequest;
}

/**
 * Body of a successful answer of `POST /v5/{project_id}/common/task`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export type CreateTaskOutput = StartedTask;

/**
 * Bodies of documented errors by status, of `POST /v5/{project_id}/common/task`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export interface CreateTaskErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

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
 * Bodies of documented errors by status, of `POST /v5/{project_id}/common/tasks/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @public
 */
export interface ListTasksErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v5/{project_id}/common/tasks/{task_id}/resources/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface ListTaskResourcesInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. Default: 0. */
  offset?: number | undefined;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit?: number | undefined;
  /** Id of the task. */
  task_id: string;
  /** Kind of the task, and which of its clusters or files to list. */
  body: TaskResourceFilter;
}

/**
 * Body of a successful answer of `POST /v5/{project_id}/common/tasks/{task_id}/resources/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export type ListTaskResourcesOutput = TaskResourceList;

/**
 * Bodies of documented errors by status, of `POST /v5/{project_id}/common/tasks/{task_id}/resources/batch-query`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface ListTaskResourcesErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT
 * /v5/{project_id}/common/tasks/{task_id}/retry`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export interface RetryTaskInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Id of the task, 1 to 64 characters. */
  task_id: string;
  /** What to scan again. */
  body: TaskRetry;
}

/**
 * No body comes with a successful answer of `PUT /v5/{project_id}/common/tasks/{task_id}/retry`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export type RetryTaskOutput = undefined;

/**
 * Bodies of documented errors by status, of `PUT /v5/{project_id}/common/tasks/{task_id}/retry`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export interface RetryTaskErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/kubernetes/clusters`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export interface ListKubernetesClusterDetailsInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. Default: 0. */
  offset?: number | undefined;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit?: number | undefined;
  /** Name of the clusters to list, at most 256 characters. */
  cluster_name?: string | undefined;
  /** Whether to say of each cluster how many of its nodes have the agent. Default: false. */
  load_agent_info?: boolean | undefined;
  /** What the list is for. The one value is that of risks in clusters. */
  scene?: "cluster_risk" | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/kubernetes/clusters`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export type ListKubernetesClusterDetailsOutput = KubernetesClusterList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/kubernetes/clusters`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export interface ListKubernetesClusterDetailsErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/container/cluster/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export interface ListClusterRisksInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. Default: 0. */
  offset?: number | undefined;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit?: number | undefined;
  /** Scan item that found the risks. 1 to 64 characters. */
  risk_type?: "risk_assessment" | "benchmark" | undefined;
  /**
   * Lists only what was found to be at risk. Without it, what was checked and is well is listed too. 1 to 64
   * characters.
   */
  risk_status?: "risky" | undefined;
  /** Id of the cluster whose risks to list, 1 to 64 characters. */
  cluster_id?: string | undefined;
  /** Name of the clusters whose risks to list, 1 to 128 characters. */
  cluster_name?: string | undefined;
  /** Name of the risks to list, 1 to 128 characters. */
  risk_name?: string | undefined;
  /** How bad the risks to list are. 1 to 64 characters. */
  risk_level?: "high" | "medium" | "low" | "tips" | undefined;
  /** What the risks to list concern. 1 to 64 characters. */
  risk_category?: "control_plane" | "access_control" | "network" | "workload" | "secrets" | "node_escape" | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/container/cluster/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export type ListClusterRisksOutput = ClusterRiskList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/container/cluster/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export interface ListClusterRisksErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/container/cluster/risk/{risk_id}/affected-resources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export interface ListClusterRiskAffectResourcesInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. Default: 0. */
  offset?: number | undefined;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit?: number | undefined;
  /** Id of the risk, as the list of risks has it, 1 to 64 characters. */
  risk_id: string;
  /** Id of the cluster whose resources to list, 1 to 64 characters. */
  cluster_id?: string | undefined;
  /** Name of the resources to list, 1 to 256 characters. */
  resource_name?: string | undefined;
  /** Kind of the resources to list, 1 to 64 characters. */
  resource_type?: string | undefined;
  /** Namespace of the resources to list, 1 to 64 characters. */
  namespace?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/container/cluster/risk/{risk_id}/affected-resources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export type ListClusterRiskAffectResourcesOutput = AffectedResourceList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/container/cluster/risk/{risk_id}/affected-resources`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export interface ListClusterRiskAffectResourcesErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `POST
 * /v5/{project_id}/common/files/batch-upload`.
 *
 * @public
 */
export interface BatchUploadFilesInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** The files, and what they are. */
  body: FileUpload;
}

/**
 * Body of a successful answer of `POST /v5/{project_id}/common/files/batch-upload`.
 * @public
 */
export type BatchUploadFilesOutput = FileUploadResult;

/**
 * Bodies of documented errors by status, of `POST /v5/{project_id}/common/files/batch-upload`.
 * @public
 */
export interface BatchUploadFilesErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/container/iac/files`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export interface ListIacFilesInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. */
  offset: number;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit: number;
  /** What had the files scanned, either tasks or pipelines. */
  scan_type: "manual_scan" | "cicd_scan";
  /** Id of the one file to list, 1 to 64 characters. */
  file_id?: string | undefined;
  /** Name of the files to list, 1 to 512 characters. */
  file_name?: string | undefined;
  /** Kind of the files to list. */
  file_type?: "dockerfile" | "k8s_yaml" | undefined;
  /** Whether to list only files with risks, or only those without. */
  risky?: boolean | undefined;
  /** Id of the pipeline whose files to list, 1 to 128 characters. */
  cicd_id?: string | undefined;
  /** Name of the pipeline whose files to list, 1 to 128 characters. */
  cicd_name?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/container/iac/files`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export type ListIacFilesOutput = IacFileList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/container/iac/files`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export interface ListIacFilesErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/container/iac/file/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export interface ListIacFileRisksInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. */
  offset: number;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit: number;
  /** Id of the file, as its upload or the list of files has it, 1 to 64 characters. */
  file_id: string;
  /** Name of the risks to list. */
  risk_name?: string | undefined;
  /** How bad the risks to list are. */
  risk_level?: "high" | "medium" | "low" | "tips" | undefined;
  /** What the risks to list concern. Only risks of Kubernetes manifests have it. */
  risk_category?: "control_plane" | "access_control" | "network" | "workload" | "secrets" | "node_escape" | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/container/iac/file/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export type ListIacFileRisksOutput = IacFileRiskList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/container/iac/file/risks`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export interface ListIacFileRisksErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v5/{project_id}/container/iac/file/risk/paths`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export interface ListIacFileRiskPathsInput {
  /** Project that the protected assets belong to, 1 to 256 characters. The client's own project when not given. */
  project_id?: string | undefined;
  /**
   * Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only
   * for accounts that have enterprise projects. 1 to 256 characters. Default: "0".
   */
  enterprise_project_id?: string | undefined;
  /** Records to pass over before the first one that is returned, 0 to 2,000,000. */
  offset: number;
  /** Records to return at most, 10 to 200. Default: 10. */
  limit: number;
  /** Id of the file, as its upload or the list of files has it, 1 to 64 characters. */
  file_id: string;
  /** Id of the rule, as the risks of the file have it, 1 to 64 characters. */
  rule_id: string;
  /** Name of the resources whose places to list. */
  resource_name?: string | undefined;
  /** Kind of the resources whose places to list. */
  resource_type?: string | undefined;
  /** Namespace of the resources whose places to list. */
  namespace?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v5/{project_id}/container/iac/file/risk/paths`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export type ListIacFileRiskPathsOutput = IacFileRiskPathList;

/**
 * Bodies of documented errors by status, of `GET /v5/{project_id}/container/iac/file/risk/paths`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export interface ListIacFileRiskPathsErrors {
  /**
   * The request was refused, for instance because a parameter is wrong or what it names is not there.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 400 on, with the
   * error structure that the service is seen to answer. Reason: Requests can be refused, and the vendor's Terraform
   * provider reads this structure.
   */
  "4XX": HssError;
  /**
   * The service could not do what the request asks for.
   *
   * Differs from the vendor's page. The page says: No status of an error. Here it is: Any status from 500 on, with the
   * error structure that the service is seen to answer. Reason: A service can fail, and the vendor's Terraform provider
   * reads this structure.
   */
  "5XX": HssError;
}

/**
 * A task to start. It needs the structure that goes with its task_type.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export type TaskRequest =
  | {
      /** Kind of the task, either a scan of clusters or of infrastructure code. 1 to 64 characters. */
      task_type: "cluster_scan";
      /** Which clusters to scan, and for what. Must be given when task_type is cluster_scan. */
      cluster_scan_info: ClusterScanRequest;
      /** Which files to scan. Must be given when task_type is iac_scan. */
      iac_scan_info?: IacScanRequest | undefined;
    }
  | {
      /** Kind of the task, either a scan of clusters or of infrastructure code. 1 to 64 characters. */
      task_type: "iac_scan";
      /** Which clusters to scan, and for what. Must be given when task_type is cluster_scan. */
      cluster_scan_info?: ClusterScanRequest | undefined;
      /** Which files to scan. Must be given when task_type is iac_scan. */
      iac_scan_info: IacScanRequest;
    };

/**
 * The known values of `task_type` of `TaskRequest`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const TASK_REQUEST_TASK_TYPES = ["cluster_scan", "iac_scan"] as const;

/**
 * Which clusters to scan, and for what. Must be given when task_type is cluster_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export type ClusterScanRequest = {
  /** Items to scan, such as vulnerabilities, 1 to 3. Each item: 1 to 64 characters. */
  scan_type_list: ("cluster_vul" | "risk_assessment" | "benchmark")[];
} & (
  | {
      /** Which clusters to scan, either all that can be scanned or those of cluster_id_list. 1 to 64 characters. */
      range_type: "specific_cluster";
      /**
       * Ids of the clusters to scan, at most 200. Must be given when range_type is specific_cluster. Each item: 1 to 64
       * characters.
       */
      cluster_id_list: string[];
    }
  | {
      /** Which clusters to scan, either all that can be scanned or those of cluster_id_list. 1 to 64 characters. */
      range_type: "all_cluster";
      /**
       * Ids of the clusters to scan, at most 200. Must be given when range_type is specific_cluster. Each item: 1 to 64
       * characters.
       */
      cluster_id_list?: string[] | undefined;
    }
);

/**
 * The known values of `scan_type_list` of `ClusterScanRequest`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const CLUSTER_SCAN_REQUEST_SCAN_TYPE_LIST = ["cluster_vul", "risk_assessment", "benchmark"] as const;

/**
 * The known values of `range_type` of `ClusterScanRequest`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const CLUSTER_SCAN_REQUEST_RANGE_TYPES = ["all_cluster", "specific_cluster"] as const;

/**
 * Which files to scan. Must be given when task_type is iac_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export interface IacScanRequest {
  /** Kind of the files, either Dockerfiles or Kubernetes manifests. 1 to 64 characters. */
  file_type: "dockerfile" | "k8s_yaml";
  /** Ids of 1 to 100 files, as the upload of the files returns them. Each item: 1 to 64 characters. */
  file_id_list: string[];
}

/**
 * The known values of `file_type` of `IacScanRequest`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export const IAC_SCAN_REQUEST_FILE_TYPES = ["dockerfile", "k8s_yaml"] as const;

/**
 * The task that was started.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @public
 */
export interface StartedTask {
  /** Id of the task, by which it can be listed. 1 to 64 characters. */
  task_id?: string | undefined;
}

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
 * Which clusters or files of a task to list. Filters for a kind of scan go with its task_type only.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export type TaskResourceFilter =
  | {
      /** Kind of the task, either a scan of clusters or of infrastructure code. */
      task_type: "cluster_scan";
      /** Not allowed here. */
      iac_scan_info?: undefined;
      /** Filter for the clusters of a task. May be given when task_type is cluster_scan. */
      cluster_scan_info?: TaskClusterFilter | undefined;
    }
  | {
      /** Kind of the task, either a scan of clusters or of infrastructure code. */
      task_type: "iac_scan";
      /** Filter for the files of a task. May be given when task_type is iac_scan. */
      iac_scan_info?: TaskFileFilter | undefined;
      /** Not allowed here. */
      cluster_scan_info?: undefined;
    };

/**
 * The known values of `task_type` of `TaskResourceFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const TASK_RESOURCE_FILTER_TASK_TYPES = ["cluster_scan", "iac_scan"] as const;

/**
 * Filter for the clusters of a task. May be given when task_type is cluster_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskClusterFilter {
  /** How far the scan of the clusters has come. */
  scan_status?: "scanning" | "success" | "failed" | undefined;
  /** Name of the clusters. */
  cluster_name?: string | undefined;
  /** Id of the one cluster to list. */
  cluster_id?: string | undefined;
  /** What runs the clusters, such as the vendor's container engine (cce) or another cloud. */
  cluster_type?: "cce" | "ali" | "tencent" | "azure" | "aws" | "self_built_hw" | "self_built_idc" | undefined;
}

/**
 * The known values of `scan_status` of `TaskClusterFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const TASK_CLUSTER_FILTER_SCAN_STATUSES = ["scanning", "success", "failed"] as const;

/**
 * The known values of `cluster_type` of `TaskClusterFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const TASK_CLUSTER_FILTER_CLUSTER_TYPES = [
  "cce",
  "ali",
  "tencent",
  "azure",
  "aws",
  "self_built_hw",
  "self_built_idc",
] as const;

/**
 * Filter for the files of a task. May be given when task_type is iac_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskFileFilter {
  /** How far the scan of the files has come. */
  scan_status?: "scanning" | "success" | "failed" | undefined;
  /** Name of the files. */
  file_name?: string | undefined;
  /** Name of the chart that the files are of. */
  chart_name?: string | undefined;
}

/**
 * The known values of `scan_status` of `TaskFileFilter`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const TASK_FILE_FILTER_SCAN_STATUSES = ["scanning", "success", "failed"] as const;

/**
 * A page of the clusters or files of a task. Which of the two lists is there goes by the kind of the task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskResourceList {
  /** Clusters or files that fit the filter, on all pages. */
  total_num?: number | undefined;
  /** The clusters of this page, for a task whose task_type is cluster_scan. */
  cluster_scan_data_list?: TaskCluster[] | undefined;
  /** The files of this page, for a task whose task_type is iac_scan. */
  iac_scan_data_list?: TaskFile[] | undefined;
}

/**
 * A cluster that a task scans, and how far it is.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskCluster {
  /** Name of the cluster. */
  cluster_name?: string | undefined;
  /** Id of the cluster. */
  cluster_id?: string | undefined;
  /**
   * What runs the cluster, such as the vendor's container engine (cce), another cloud or a data center of one's own.
   * More values than the known ones may come.
   */
  cluster_type?: TaskClusterType | undefined;
  /** Version of Kubernetes. */
  cluster_version?: string | undefined;
  /** How far a scan has come, or how it ended. More values than the known ones may come. */
  scan_status?: ScanStatus | undefined;
  /** When the scan of the cluster started, in epoch milliseconds. */
  start_time?: number | undefined;
  /** When the scan of the cluster ended, in epoch milliseconds. */
  end_time?: number | undefined;
  /** The items that the cluster is scanned for, each with its own outcome. */
  scan_detail_list?: TaskClusterScan[] | undefined;
}

/**
 * What became of one item that a cluster is scanned for.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskClusterScan {
  /**
   * Item of a cluster scan, such as vulnerabilities. More values than the known ones may come.
   *
   * Differs from the vendor's page. The page says: No values are listed in the answer. Here it is: The known values are
   * cluster_vul, risk_assessment and benchmark. Reason: The vendor's SDKs list the values of the request here too.
   */
  scan_type?: ScanType | undefined;
  /** How far a scan has come, or how it ended. More values than the known ones may come. */
  status?: ScanStatus | undefined;
  /** Why the scan for this item failed. */
  failed_reason?: string | undefined;
}

/**
 * A file that a task scans, and how far it is.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export interface TaskFile {
  /** Name of the file. */
  file_name?: string | undefined;
  /**
   * Kind of the scanned files, either Dockerfiles or Kubernetes manifests. More values than the known ones may come.
   */
  file_type?: IacFileType | undefined;
  /** Name of the chart that the file is of. */
  chart_name?: string | undefined;
  /** Id of the file. */
  file_id?: string | undefined;
  /** Size of the file. No source says in which unit. */
  file_size?: number | undefined;
  /** How far a scan has come, or how it ended. More values than the known ones may come. */
  scan_status?: ScanStatus | undefined;
  /** Why the scan of the file failed. */
  failed_reason?: string | undefined;
  /** When the scan of the file started, in epoch milliseconds. */
  start_time?: number | undefined;
  /** When the scan of the file ended, in epoch milliseconds. */
  end_time?: number | undefined;
}

/**
 * How far a scan has come, or how it ended. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export type ScanStatus = "scanning" | "success" | "failed" | (string & {});

/**
 * The known values of `ScanStatus`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const SCAN_STATUSES = ["scanning", "success", "failed"] as const;

/**
 * What runs the cluster, such as the vendor's container engine (cce), another cloud or a data center of one's own. More
 * values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export type TaskClusterType =
  | "cce"
  | "ali"
  | "tencent"
  | "azure"
  | "aws"
  | "self_built_hw"
  | "self_built_idc"
  | (string & {});

/**
 * The known values of `TaskClusterType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export const TASK_CLUSTER_TYPES = ["cce", "ali", "tencent", "azure", "aws", "self_built_hw", "self_built_idc"] as const;

/**
 * What to run again of a task.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export interface TaskRetry {
  /** Kind of the task. Only scans of clusters can be run again. */
  task_type: "cluster_scan";
  /** Which clusters to scan again. Goes with the task_type cluster_scan. */
  cluster_scan_info?: ClusterScanRetry | undefined;
}

/**
 * The known values of `task_type` of `TaskRetry`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export const TASK_RETRY_TASK_TYPES = ["cluster_scan"] as const;

/**
 * Which clusters to scan again. Goes with the task_type cluster_scan.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export interface ClusterScanRetry {
  /** Either all clusters of the task whose scan failed, or those of cluster_info_list among them. */
  range_type: "all_failed_cluster" | "specific_cluster";
  /** The clusters to scan again, 1 to 200. Goes with the range_type specific_cluster. */
  cluster_info_list?: RetriedCluster[] | undefined;
}

/**
 * The known values of `range_type` of `ClusterScanRetry`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export const CLUSTER_SCAN_RETRY_RANGE_TYPES = ["all_failed_cluster", "specific_cluster"] as const;

/**
 * A cluster whose scan failed, and what to scan it for again.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @public
 */
export interface RetriedCluster {
  /** Id of the cluster. 1 to 64 characters. */
  cluster_id?: string | undefined;
  /** Items to scan for again, 1 to 3, named as in the task. Without it, all whose scan failed. */
  scan_type_list?: string[] | undefined;
}

/**
 * A page of the clusters that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export interface KubernetesClusterList {
  /** When the service last brought its list of clusters up to date, in epoch milliseconds. At least 0. */
  last_update_time?: number | undefined;
  /** Clusters that fit the filter, on all pages. 0 to 2,147,483,647. */
  total_num?: number | undefined;
  /** The clusters of this page. 0 to 200 items. */
  cluster_info_list?: KubernetesCluster[] | undefined;
}

/**
 * A Kubernetes cluster, its nodes, and what scans of it have found. Numbers of agents and the last operation are there
 * when the request asks for them by load_agent_info.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export interface KubernetesCluster {
  /** Id of the record of the cluster. Scans take the cluster_id. 0 to 128 characters. */
  id?: string | undefined;
  /** Name of the cluster. 0 to 256 characters. */
  cluster_name?: string | undefined;
  /** Id of the cluster, which scans and filters take. 0 to 256 characters. */
  cluster_id?: string | undefined;
  /**
   * What runs the cluster, such as the vendor's container engine (cce), another cloud or a data center of one's own. 0
   * to 256 characters. More values than the known ones may come.
   */
  cluster_type?:
    | "k8s"
    | "cce"
    | "ali"
    | "tencent"
    | "azure"
    | "aws"
    | "self_built_hw"
    | "self_built_idc"
    | (string & {})
    | undefined;
  /**
   * State of the cluster. Empty is one without any resource. 0 to 128 characters. More values than the known ones may
   * come.
   */
  status?:
    | "Available"
    | "Unavailable"
    | "ScalingUp"
    | "ScalingDown"
    | "Creating"
    | "Deleting"
    | "Upgrading"
    | "Resizing"
    | "RollingBack"
    | "RollbackFailed"
    | "Empty"
    | (string & {})
    | undefined;
  /** Version of Kubernetes. 0 to 65,535 characters. */
  version?: string | undefined;
  /** Nodes of the cluster. 0 to 2,147,483,647. */
  total_nodes_number?: number | undefined;
  /** Nodes that are well. 0 to 2,147,483,647. */
  active_nodes_number?: number | undefined;
  /** When the cluster was created, in epoch milliseconds. At least 0. */
  creation_timestamp?: number | undefined;
  /** Nodes on which the agent is installed. 0 to 2,147,483,647. */
  agent_installed_num?: number | undefined;
  /** Nodes on which the agent could not be installed. 0 to 2,147,483,647. */
  agent_install_failed_num?: number | undefined;
  /** Nodes without the agent. 0 to 2,147,483,647. */
  agent_not_install_num?: number | undefined;
  /**
   * Whether the daemon set that installs the agent is there. For ten minutes after last_operate_timestamp the agent may
   * still be on its way. 0 to 128 characters. More values than the known ones may come.
   */
  agent_ds_install_status?: "NotInstall" | "Installed" | (string & {}) | undefined;
  /** Why the last operation on the daemon set failed. 0 to 128 characters. */
  agent_ds_failed_reason?: string | undefined;
  /** When the daemon set was last installed or changed, in epoch milliseconds. At least 0. */
  last_operate_timestamp?: number | undefined;
  /** When the cluster was last scanned, in epoch milliseconds. 0 to 4,071,095,999,000. */
  last_scan_time?: number | undefined;
  /** Vulnerabilities of operating systems in the cluster. 0 to 1,000,000. */
  sys_vul_num?: number | undefined;
  /** Vulnerabilities of applications in the cluster. 0 to 1,000,000. */
  app_vul_num?: number | undefined;
  /** Vulnerabilities in the cluster that the service calls an emergency. 0 to 1,000,000. */
  emg_vul_num?: number | undefined;
  /** Risks of the configuration in the cluster, as the scan item risk_assessment finds them. 0 to 1,000,000. */
  risk_assess_num?: number | undefined;
  /** Departures from security standards in the cluster, as the scan item benchmark finds them. 0 to 1,000,000. */
  sec_comp_num?: number | undefined;
}

/**
 * The known values of `cluster_type` of `KubernetesCluster`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export const KUBERNETES_CLUSTER_TYPES = [
  "k8s",
  "cce",
  "ali",
  "tencent",
  "azure",
  "aws",
  "self_built_hw",
  "self_built_idc",
] as const;

/**
 * The known values of `status` of `KubernetesCluster`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export const KUBERNETES_CLUSTER_STATUSES = [
  "Available",
  "Unavailable",
  "ScalingUp",
  "ScalingDown",
  "Creating",
  "Deleting",
  "Upgrading",
  "Resizing",
  "RollingBack",
  "RollbackFailed",
  "Empty",
] as const;

/**
 * The known values of `agent_ds_install_status` of `KubernetesCluster`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @public
 */
export const KUBERNETES_CLUSTER_AGENT_DS_INSTALL_STATUSES = ["NotInstall", "Installed"] as const;

/**
 * A page of the risks that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export interface ClusterRiskList {
  /** Risks that fit the filter, on all pages. 0 to 2,000,000. */
  total_num?: number | undefined;
  /** The risks of this page. 0 to 200 items. */
  data_list?: ClusterRisk[] | undefined;
}

/**
 * A risk that scans have found in a cluster.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @public
 */
export interface ClusterRisk {
  /** Id of the risk, the same in each cluster that has it. 1 to 64 characters. */
  risk_id?: string | undefined;
  /** Name of the risk. 1 to 512 characters. */
  risk_name?: string | undefined;
  /**
   * How bad a risk is. The lowest level is tips, which are no more than hints. More values than the known ones may
   * come.
   */
  risk_level?: RiskLevel | undefined;
  /**
   * What a risk concerns: the control plane, access control, the network, workloads, secrets, or ways out of a
   * container to its node. More values than the known ones may come.
   */
  risk_category?: RiskCategory | undefined;
  /** How often the risk was found in the cluster. 0 to 2,000,000. */
  risk_num?: number | undefined;
  /** Id of the cluster. 1 to 64 characters. */
  cluster_id?: string | undefined;
  /** Name of the cluster. 1 to 64 characters. */
  cluster_name?: string | undefined;
  /** When the cluster was last scanned for the risk, in epoch milliseconds. At least 0. */
  last_scan_time?: number | undefined;
  /** What the risk is, for people to read. 0 to 65,534 characters. */
  description?: string | undefined;
  /** What to do against the risk, for people to read. 0 to 65,534 characters. */
  remediation?: string | undefined;
}

/**
 * A page of the resources that have a risk.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export interface AffectedResourceList {
  /** Resources that fit the filter, on all pages. 0 to 2,000,000. */
  total_num?: number | undefined;
  /** The resources of this page. 0 to 200 items. */
  data_list?: AffectedResource[] | undefined;
}

/**
 * A resource of a cluster that has a risk, and where in it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @public
 */
export interface AffectedResource {
  /** Id of the resource. 1 to 64 characters. */
  resource_id?: string | undefined;
  /** Name of the resource. 1 to 512 characters. */
  resource_name?: string | undefined;
  /** Kind of the resource, such as Pod. 1 to 64 characters. */
  resource_type?: string | undefined;
  /** Namespace that the resource is in. 1 to 64 characters. */
  namespace?: string | undefined;
  /** What the resource does against the rule, for people to read. 1 to 512 characters. */
  hit_rule?: string | undefined;
  /** Places in the resource that have the risk. 0 to 200 items. Each item: 1 to 512 characters. */
  hit_path_list?: string[] | undefined;
  /** When the risk was first found in the resource, in epoch milliseconds. At least 0. */
  first_scan_time?: number | undefined;
  /** When the resource was last scanned for the risk, in epoch milliseconds. At least 0. */
  last_scan_time?: number | undefined;
}

/**
 * Files to keep for a scan, all of one kind.
 * @public
 */
export interface FileUpload {
  /** Kind of the files, either Dockerfiles or Kubernetes manifests. 1 to 64 characters. */
  upload_type: "dockerfile" | "k8s_yaml";
  /** The files, 1 to 10, each of at most 1 MiB. Each item: At most 1,048,576 bytes. */
  files: FileContent[];
}

/**
 * The known values of `upload_type` of `FileUpload`.
 * @public
 */
export const FILE_UPLOAD_TYPES = ["dockerfile", "k8s_yaml"] as const;

/**
 * Which files were taken and which were not. None is kept where one was not taken.
 * @public
 */
export interface FileUploadResult {
  /** The files that were taken. 0 to 10 items. */
  success_file_info?: UploadedFile[] | undefined;
  /** The files that were not taken. Where there is one, none of the files is kept. 0 to 10 items. */
  fail_file_info?: RefusedFile[] | undefined;
}

/**
 * A file that was taken.
 * @public
 */
export interface UploadedFile {
  /** Name of the file. 1 to 512 characters. */
  file_name?: string | undefined;
  /** Id of the file, which a scan of infrastructure code takes. 1 to 64 characters. */
  file_id?: string | undefined;
}

/**
 * A file that was not taken.
 * @public
 */
export interface RefusedFile {
  /** Name of the file. 1 to 512 characters. */
  file_name?: string | undefined;
  /** Why it was not taken, for people to read. 1 to 512 characters. */
  fail_reason?: string | undefined;
}

/**
 * A page of the files that fit a filter.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export interface IacFileList {
  /** Files that fit the filter, on all pages. */
  total_num?: number | undefined;
  /** The files of this page. */
  data_list?: IacFile[] | undefined;
}

/**
 * A file of infrastructure code, and what scans have found in it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export interface IacFile {
  /** Id of the file. 1 to 64 characters. */
  file_id?: string | undefined;
  /** Name of the file. 1 to 512 characters. */
  file_name?: string | undefined;
  /**
   * Kind of the scanned files, either Dockerfiles or Kubernetes manifests. More values than the known ones may come.
   */
  file_type?: IacFileType | undefined;
  /** Whether a risk was found in the file. */
  risky?: boolean | undefined;
  /** Risks that were found in the file. */
  risk_num?: number | undefined;
  /** When the file was first scanned, in epoch milliseconds. */
  first_scan_time?: number | undefined;
  /** When the file was last scanned, in epoch milliseconds. */
  last_scan_time?: number | undefined;
  /** When the file was uploaded, in epoch milliseconds. */
  upload_file_time?: number | undefined;
  /** Id of the pipeline that had the file scanned. 1 to 128 characters. */
  cicd_id?: string | undefined;
  /** Name of the pipeline that had the file scanned. 1 to 128 characters. */
  cicd_name?: string | undefined;
  /**
   * What had the file scanned, either a task (manual_scan) or a pipeline (cicd_scan). More values than the known ones
   * may come.
   */
  scan_type?: IacScanType | undefined;
}

/**
 * What had the file scanned, either a task (manual_scan) or a pipeline (cicd_scan). More values than the known ones may
 * come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export type IacScanType = "manual_scan" | "cicd_scan" | (string & {});

/**
 * The known values of `IacScanType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export const IAC_SCAN_TYPES = ["manual_scan", "cicd_scan"] as const;

/**
 * A page of the risks of a file.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export interface IacFileRiskList {
  /** Risks that fit the filter, on all pages. */
  total_num?: number | undefined;
  /** The risks of this page. */
  data_list?: IacFileRisk[] | undefined;
}

/**
 * A risk that scans have found in a file.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export interface IacFileRisk {
  /** Id of the risk. */
  risk_id?: string | undefined;
  /** Id of the rule that the file breaks, by which the places are listed. */
  rule_id?: string | undefined;
  /** Name of the risk. */
  risk_name?: string | undefined;
  /**
   * How bad a risk is. The lowest level is tips, which are no more than hints. More values than the known ones may
   * come.
   */
  risk_level?: RiskLevel | undefined;
  /**
   * What a risk concerns: the control plane, access control, the network, workloads, secrets, or ways out of a
   * container to its node. More values than the known ones may come.
   */
  risk_category?: RiskCategory | undefined;
  /** How often the risk was found in the file. */
  risk_num?: number | undefined;
  /** When the file was last scanned for the risk, in epoch milliseconds. */
  last_scan_time?: number | undefined;
  /** What the risk is, for people to read. */
  description?: string | undefined;
  /** What to do against the risk, for people to read. */
  remediation?: string | undefined;
  /** Instruction of a Dockerfile that has the risk. */
  build_instruction?: string | undefined;
}

/**
 * A page of the places of a file that have a risk.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export interface IacFileRiskPathList {
  /** Places that fit the filter, on all pages. */
  total_num?: number | undefined;
  /** The places of this page. */
  data_list?: IacFileRiskPath[] | undefined;
}

/**
 * A place of a file that has a risk.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export interface IacFileRiskPath {
  /** Name of the resource that the file describes there. */
  resource_name?: string | undefined;
  /** Kind of that resource. */
  resource_type?: string | undefined;
  /** Namespace of that resource. */
  namespace?: string | undefined;
  /** What the file does against the rule, for people to read. */
  hit_rule?: string | undefined;
  /** Way to the place in the file. */
  hit_path?: string | undefined;
}

/**
 * Why a request was refused or could not be served. No source of the service documents it: these are the members that
 * the vendor's Terraform provider reads, and none of them is certain to be there.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html}
 * @public
 */
export interface HssError {
  /** Code of the error, such as HSS.0001. Codes that begin with APIGW are those of the gateway before the service. */
  error_code?: string | undefined;
  /** What went wrong, for people to read. */
  error_msg?: string | undefined;
  /** What went wrong, at more length. */
  error_description?: string | undefined;
}

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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @public
 */
export type ScanType = "cluster_vul" | "risk_assessment" | "benchmark" | (string & {});

/**
 * The known values of `ScanType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
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
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export type IacFileType = "dockerfile" | "k8s_yaml" | (string & {});

/**
 * The known values of `IacFileType`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html}
 * @public
 */
export const IAC_FILE_TYPES = ["dockerfile", "k8s_yaml"] as const;

/**
 * How bad a risk is. The lowest level is tips, which are no more than hints. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export type RiskLevel = "high" | "medium" | "low" | "tips" | (string & {});

/**
 * The known values of `RiskLevel`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export const RISK_LEVELS = ["high", "medium", "low", "tips"] as const;

/**
 * What a risk concerns: the control plane, access control, the network, workloads, secrets, or ways out of a container
 * to its node. More values than the known ones may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export type RiskCategory =
  | "control_plane"
  | "access_control"
  | "network"
  | "workload"
  | "secrets"
  | "node_escape"
  | (string & {});

/**
 * The known values of `RiskCategory`. More may come.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html}
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html}
 * @public
 */
export const RISK_CATEGORIES = [
  "control_plane",
  "access_control",
  "network",
  "workload",
  "secrets",
  "node_escape",
] as const;
