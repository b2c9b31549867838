// Made by templates/fixtures/fixtures.mustache from spec/hss/openapi.yaml; change those.
import type {
  BatchUploadFilesErrors,
  BatchUploadFilesInput,
  BatchUploadFilesOutput,
  CreateTaskErrors,
  CreateTaskInput,
  CreateTaskOutput,
  ListClusterRiskAffectResourcesErrors,
  ListClusterRiskAffectResourcesInput,
  ListClusterRiskAffectResourcesOutput,
  ListClusterRisksErrors,
  ListClusterRisksInput,
  ListClusterRisksOutput,
  ListIacFileRiskPathsErrors,
  ListIacFileRiskPathsInput,
  ListIacFileRiskPathsOutput,
  ListIacFileRisksErrors,
  ListIacFileRisksInput,
  ListIacFileRisksOutput,
  ListIacFilesErrors,
  ListIacFilesInput,
  ListIacFilesOutput,
  ListKubernetesClusterDetailsErrors,
  ListKubernetesClusterDetailsInput,
  ListKubernetesClusterDetailsOutput,
  ListTaskResourcesErrors,
  ListTaskResourcesInput,
  ListTaskResourcesOutput,
  ListTasksErrors,
  ListTasksInput,
  ListTasksOutput,
  RetryTaskErrors,
  RetryTaskInput,
} from "./types.js";

/** A request that breaks one rule of the contract. @public */
export interface BadRequest {
  readonly name: string;
  /** JSON pointer from the input's root to what is wrong. */
  readonly pointer: string;
  readonly input: unknown;
}

/** Answers by operation, status and name of the example; `undefined` where a status has no body. @public */
export const fixtures: {
  readonly batchUploadFiles: {
    readonly 200: {
      /** The file was taken and is kept. Made up. */
      readonly kept: BatchUploadFilesOutput;
      /** One of two files was not taken, so that neither is kept. Made up. */
      readonly one_refused: BatchUploadFilesOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: BatchUploadFilesErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: BatchUploadFilesErrors["5XX"];
    };
  };
  readonly createTask: {
    readonly 200: {
      /** Its id. Made up. */
      readonly started: CreateTaskOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: CreateTaskErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: CreateTaskErrors["5XX"];
    };
  };
  readonly listClusterRiskAffectResources: {
    readonly 200: {
      /** A pod with two containers that run as root. Made up. */
      readonly one: ListClusterRiskAffectResourcesOutput;
      /** No resource has the risk. Made up. */
      readonly none: ListClusterRiskAffectResourcesOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListClusterRiskAffectResourcesErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListClusterRiskAffectResourcesErrors["5XX"];
    };
  };
  readonly listClusterRisks: {
    readonly 200: {
      /** Two risks of one cluster. Made up. */
      readonly two: ListClusterRisksOutput;
      /** Nothing was found. Made up. */
      readonly none: ListClusterRisksOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListClusterRisksErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListClusterRisksErrors["5XX"];
    };
  };
  readonly listIacFileRiskPaths: {
    readonly 200: {
      /** A place in a Kubernetes manifest. Made up. */
      readonly manifest: ListIacFileRiskPathsOutput;
      /** The file does not break the rule. Made up. */
      readonly none: ListIacFileRiskPathsOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListIacFileRiskPathsErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListIacFileRiskPathsErrors["5XX"];
    };
  };
  readonly listIacFileRisks: {
    readonly 200: {
      /** Two risks of a Dockerfile. Made up. */
      readonly two: ListIacFileRisksOutput;
      /** Nothing was found. Made up. */
      readonly none: ListIacFileRisksOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListIacFileRisksErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListIacFileRisksErrors["5XX"];
    };
  };
  readonly listIacFiles: {
    readonly 200: {
      /** A Dockerfile with risks. Made up. */
      readonly dockerfile: ListIacFilesOutput;
      /** No file fits. Made up. */
      readonly none: ListIacFilesOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListIacFilesErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListIacFilesErrors["5XX"];
    };
  };
  readonly listKubernetesClusterDetails: {
    readonly 200: {
      /** Two clusters, one of which has never been scanned. Made up. */
      readonly two: ListKubernetesClusterDetailsOutput;
      /** There is none. Made up. */
      readonly none: ListKubernetesClusterDetailsOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListKubernetesClusterDetailsErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListKubernetesClusterDetailsErrors["5XX"];
    };
  };
  readonly listTaskResources: {
    readonly 200: {
      /** A cluster of which one item could not be scanned. Made up. */
      readonly failed_cluster: ListTaskResourcesOutput;
      /** Two Dockerfiles, one of which is being scanned. Made up. */
      readonly files: ListTaskResourcesOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListTaskResourcesErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListTaskResourcesErrors["5XX"];
    };
  };
  readonly listTasks: {
    readonly 200: {
      /** A cluster scan that is running. As documented. */
      readonly documented: ListTasksOutput;
      /** A cluster scan that has ended. Made up. */
      readonly finished: ListTasksOutput;
      /** A scan of Dockerfiles that is waiting. Made up. */
      readonly iac_scan: ListTasksOutput;
      /** No task fits. Made up. */
      readonly none: ListTasksOutput;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: ListTasksErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: ListTasksErrors["5XX"];
    };
  };
  readonly retryTask: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly "4XX": {
      /** A parameter is wrong. Made up. */
      readonly refused: RetryTaskErrors["4XX"];
    };
    readonly "5XX": {
      /** The service has failed. Made up. */
      readonly failed: RetryTaskErrors["5XX"];
    };
  };
} = {
  batchUploadFiles: {
    200: {
      kept: {
        success_file_info: [{ file_name: "Dockerfile", file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69" }],
        fail_file_info: [],
      },
      one_refused: {
        success_file_info: [{ file_name: "Dockerfile", file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69" }],
        fail_file_info: [{ file_name: "notes.txt", fail_reason: "The file is no Dockerfile." }],
      },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  createTask: {
    200: {
      started: { task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20" },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listClusterRiskAffectResources: {
    200: {
      one: {
        total_num: 1,
        data_list: [
          {
            resource_id: "e9a7c3d1-50b2-4f68-8d17-b46f2c0a95e3",
            resource_name: "checkout-7c9d5",
            resource_type: "Pod",
            namespace: "shop",
            hit_rule: "Containers of checkout-7c9d5 may run as root.",
            hit_path_list: [
              "spec.containers[0].securityContext.runAsNonRoot",
              "spec.containers[1].securityContext.runAsNonRoot",
            ],
            first_scan_time: 1782000000000,
            last_scan_time: 1783240000000,
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listClusterRisks: {
    200: {
      two: {
        total_num: 2,
        data_list: [
          {
            risk_id: "C-0013",
            risk_name: "Container runs as root",
            risk_level: "medium",
            risk_category: "workload",
            risk_num: 9,
            cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
            cluster_name: "shop-production",
            last_scan_time: 1783240000000,
            description: "A process that breaks out of such a container is root on the node.",
            remediation: "Set runAsNonRoot and a user id in the security context of the pod.",
          },
          {
            risk_id: "C-0030",
            risk_name: "No network policy",
            risk_level: "low",
            risk_category: "network",
            risk_num: 2,
            cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
            cluster_name: "shop-production",
            last_scan_time: 1783240000000,
            description: "Every pod can reach every other.",
            remediation: "Allow only the traffic that the application needs.",
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listIacFileRiskPaths: {
    200: {
      manifest: {
        total_num: 1,
        data_list: [
          {
            resource_name: "checkout",
            resource_type: "Deployment",
            namespace: "shop",
            hit_rule: "Containers of checkout may run as root.",
            hit_path: "spec.template.spec.containers[0].securityContext.runAsNonRoot",
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listIacFileRisks: {
    200: {
      two: {
        total_num: 2,
        data_list: [
          {
            risk_id: "f0a4c1d7-92e6-4b38-8c50-7d19e3b6a245",
            rule_id: "D-0002",
            risk_name: "Image runs as root",
            risk_level: "high",
            risk_num: 1,
            last_scan_time: 1783239700000,
            description: "A process that breaks out of the container is root on its host.",
            remediation: "Name another user with the instruction USER.",
            build_instruction: "CMD",
          },
          {
            risk_id: "2b8d6e03-5f71-4c9a-b164-e80a7f35d912",
            rule_id: "D-0011",
            risk_name: "Base image without a digest",
            risk_level: "low",
            risk_num: 1,
            last_scan_time: 1783239700000,
            description: "The same name may stand for another image tomorrow.",
            remediation: "Write the digest of the image behind its name.",
            build_instruction: "FROM",
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listIacFiles: {
    200: {
      dockerfile: {
        total_num: 1,
        data_list: [
          {
            file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
            file_name: "Dockerfile",
            file_type: "dockerfile",
            risky: true,
            risk_num: 2,
            first_scan_time: 1783239700000,
            last_scan_time: 1783239700000,
            upload_file_time: 1783239650000,
            scan_type: "manual_scan",
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listKubernetesClusterDetails: {
    200: {
      two: {
        last_update_time: 1783250000000,
        total_num: 2,
        cluster_info_list: [
          {
            id: "c2f1a7d0-6b34-4e58-9a1c-7d20f5e8b361",
            cluster_name: "shop-production",
            cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
            cluster_type: "cce",
            status: "Available",
            version: "v1.31",
            total_nodes_number: 12,
            active_nodes_number: 12,
            creation_timestamp: 1751000000000,
            last_scan_time: 1783240000000,
            sys_vul_num: 31,
            app_vul_num: 8,
            emg_vul_num: 1,
            risk_assess_num: 17,
            sec_comp_num: 4,
          },
          {
            id: "84d0e6b9-2f7c-4a15-b3e8-19c6a50d7f42",
            cluster_name: "shop-test",
            cluster_id: "a4e80b6c-15d3-4f27-b2a9-6f0d9c3e7715",
            cluster_type: "self_built_idc",
            status: "Unavailable",
            version: "v1.29",
            total_nodes_number: 3,
            active_nodes_number: 2,
            creation_timestamp: 1760000000000,
          },
        ],
      },
      none: { total_num: 0, cluster_info_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listTaskResources: {
    200: {
      failed_cluster: {
        total_num: 1,
        cluster_scan_data_list: [
          {
            cluster_name: "shop-test",
            cluster_id: "a4e80b6c-15d3-4f27-b2a9-6f0d9c3e7715",
            cluster_type: "self_built_idc",
            cluster_version: "v1.29",
            scan_status: "failed",
            start_time: 1783239700000,
            end_time: 1783240000000,
            scan_detail_list: [
              { scan_type: "cluster_vul", status: "success" },
              {
                scan_type: "risk_assessment",
                status: "failed",
                failed_reason: "The API server of the cluster did not answer.",
              },
            ],
          },
        ],
      },
      files: {
        total_num: 2,
        iac_scan_data_list: [
          {
            file_name: "Dockerfile",
            file_type: "dockerfile",
            file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
            file_size: 812,
            scan_status: "success",
            start_time: 1783239700000,
            end_time: 1783239760000,
          },
          {
            file_name: "build.Dockerfile",
            file_type: "dockerfile",
            file_id: "d75e1b90-3c86-4f2a-a4d9-08e7c2f6b153",
            file_size: 1604,
            scan_status: "scanning",
            start_time: 1783239760000,
          },
        ],
      },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  listTasks: {
    200: {
      documented: {
        total_num: 1,
        data_list: [
          {
            task_id: "d8xxxx05-8xx5-4xx0-9xx6-c3dbxxxxxxac",
            task_type: "cluster_scan",
            trigger_type: "manual",
            task_status: "running",
            start_time: 1745311451000,
            end_time: 1745311451000,
            estimated_time: 5,
            cluster_scan_info: {
              scan_type_list: ["cluster_vul"],
              scanning_cluster_num: 2,
              success_cluster_num: 1,
              failed_cluster_num: 1,
            },
          },
        ],
      },
      finished: {
        total_num: 1,
        data_list: [
          {
            task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
            task_type: "cluster_scan",
            task_name: "nightly-clusters",
            trigger_type: "schedule",
            task_status: "finished",
            start_time: 1745262000000,
            end_time: 1745262480000,
            estimated_time: 0,
            cluster_scan_info: {
              scan_type_list: ["cluster_vul", "risk_assessment"],
              scanning_cluster_num: 0,
              success_cluster_num: 3,
              failed_cluster_num: 0,
            },
          },
        ],
      },
      iac_scan: {
        total_num: 1,
        data_list: [
          {
            task_id: "90d2f7be-6a41-4c39-8f0b-7de15c3a2468",
            task_type: "iac_scan",
            task_name: "images",
            trigger_type: "manual",
            task_status: "ready",
            start_time: 1745311451000,
            estimated_time: 12,
            iac_scan_info: { file_type: "dockerfile", scan_file_num: 20, success_file_num: 0, failed_file_num: 0 },
          },
        ],
      },
      none: { total_num: 0, data_list: [] },
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
  retryTask: {
    200: {
      documented: undefined,
    },
    "4XX": {
      refused: {
        error_code: "HSS.0001",
        error_msg: "Parameter error.",
        error_description: "The request has a parameter that is not allowed.",
      },
    },
    "5XX": {
      failed: {
        error_code: "HSS.0002",
        error_msg: "Internal error.",
        error_description: "The service could not read its records.",
      },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly batchUploadFiles: {
    /** A Dockerfile. Made up. */
    readonly dockerfile: BatchUploadFilesInput;
  };
  readonly createTask: {
    /** All clusters, for everything that can be looked for. Made up. */
    readonly all_clusters: CreateTaskInput;
    /** Two clusters, for risks of their configuration. Made up. */
    readonly two_clusters: CreateTaskInput;
    /** A Dockerfile that was uploaded. Made up. */
    readonly dockerfile: CreateTaskInput;
  };
  readonly listClusterRiskAffectResources: {
    /** A request. Made up. */
    readonly synthetic: ListClusterRiskAffectResourcesInput;
  };
  readonly listClusterRisks: {
    /** A request. Made up. */
    readonly synthetic: ListClusterRisksInput;
  };
  readonly listIacFileRiskPaths: {
    /** A request. Made up. */
    readonly synthetic: ListIacFileRiskPathsInput;
  };
  readonly listIacFileRisks: {
    /** A request. Made up. */
    readonly synthetic: ListIacFileRisksInput;
  };
  readonly listIacFiles: {
    /** A request. Made up. */
    readonly synthetic: ListIacFilesInput;
  };
  readonly listKubernetesClusterDetails: {
    /** A request. Made up. */
    readonly synthetic: ListKubernetesClusterDetailsInput;
  };
  readonly listTaskResources: {
    /** Clusters whose scan failed. Made up. */
    readonly failed_clusters: ListTaskResourcesInput;
    /** All files of a task. Made up. */
    readonly files: ListTaskResourcesInput;
  };
  readonly listTasks: {
    /** All cluster scans. As documented. */
    readonly documented: ListTasksInput;
    /** Finished cluster scans of one day that looked for vulnerabilities and risks, latest first. Made up. */
    readonly cluster_scans: ListTasksInput;
    /** Scans of Dockerfiles. Made up. */
    readonly iac_scans: ListTasksInput;
  };
  readonly retryTask: {
    /** All clusters whose scan failed. Made up. */
    readonly all_failed: RetryTaskInput;
    /** One cluster, for the item that failed. Made up. */
    readonly one_item: RetryTaskInput;
  };
} = {
  batchUploadFiles: {
    dockerfile: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
    },
  },
  createTask: {
    all_clusters: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      body: {
        task_type: "cluster_scan",
        cluster_scan_info: {
          scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
          range_type: "all_cluster",
        },
      },
    },
    two_clusters: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      body: {
        task_type: "cluster_scan",
        cluster_scan_info: {
          scan_type_list: ["risk_assessment"],
          range_type: "specific_cluster",
          cluster_id_list: ["3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938", "a4e80b6c-15d3-4f27-b2a9-6f0d9c3e7715"],
        },
      },
    },
    dockerfile: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      body: {
        task_type: "iac_scan",
        iac_scan_info: { file_type: "dockerfile", file_id_list: ["6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69"] },
      },
    },
  },
  listClusterRiskAffectResources: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      risk_id: "C-0013",
      cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
      resource_name: "checkout-7c9d5",
      resource_type: "Pod",
      namespace: "shop",
    },
  },
  listClusterRisks: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      risk_type: "risk_assessment",
      risk_status: "risky",
      cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
      cluster_name: "shop-production",
      risk_name: "Container runs as root",
      risk_level: "high",
      risk_category: "workload",
    },
  },
  listIacFileRiskPaths: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 0,
      limit: 200,
      file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
      rule_id: "D-0002",
      resource_name: "checkout",
      resource_type: "Deployment",
      namespace: "shop",
    },
  },
  listIacFileRisks: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 0,
      limit: 200,
      file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
      risk_name: "Image runs as root",
      risk_level: "high",
      risk_category: "secrets",
    },
  },
  listIacFiles: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 0,
      limit: 200,
      scan_type: "manual_scan",
      file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
      file_name: "Dockerfile",
      file_type: "dockerfile",
      risky: true,
      cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
      cicd_name: "shop-release",
    },
  },
  listKubernetesClusterDetails: {
    synthetic: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      cluster_name: "shop-production",
      load_agent_info: true,
      scene: "cluster_risk",
    },
  },
  listTaskResources: {
    failed_clusters: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
    },
    files: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      body: { task_type: "iac_scan" },
    },
  },
  listTasks: {
    documented: {
      project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
      enterprise_project_id: "all_granted_eps",
      body: { task_type: "cluster_scan" },
    },
    cluster_scans: {
      project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      body: {
        task_type: "cluster_scan",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        task_name: "nightly",
        start_create_time: 1745251200000,
        end_create_time: 1745337600000,
        trigger_type: "schedule",
        task_status: "finished",
        sort_key: "start_time",
        sort_dir: "desc",
        cluster_scan_info: { scan_type_list: ["cluster_vul", "risk_assessment"] },
      },
    },
    iac_scans: {
      project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
      enterprise_project_id: "all_granted_eps",
      offset: 200,
      limit: 200,
      body: { task_type: "iac_scan", iac_scan_info: { file_type: "dockerfile" } },
    },
  },
  retryTask: {
    all_failed: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
    },
    one_item: {
      project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
      enterprise_project_id: "all_granted_eps",
      task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      body: {
        task_type: "cluster_scan",
        cluster_scan_info: {
          range_type: "specific_cluster",
          cluster_info_list: [
            { cluster_id: "a4e80b6c-15d3-4f27-b2a9-6f0d9c3e7715", scan_type_list: ["risk_assessment"] },
          ],
        },
      },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly batchUploadFiles: readonly BadRequest[];
  readonly createTask: readonly BadRequest[];
  readonly listClusterRiskAffectResources: readonly BadRequest[];
  readonly listClusterRisks: readonly BadRequest[];
  readonly listIacFileRiskPaths: readonly BadRequest[];
  readonly listIacFileRisks: readonly BadRequest[];
  readonly listIacFiles: readonly BadRequest[];
  readonly listKubernetesClusterDetails: readonly BadRequest[];
  readonly listTaskResources: readonly BadRequest[];
  readonly listTasks: readonly BadRequest[];
  readonly retryTask: readonly BadRequest[];
} = {
  batchUploadFiles: [
    {
      name: "body.required",
      pointer: "/body",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", enterprise_project_id: "all_granted_eps" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        body: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "body.upload_type.required",
      pointer: "/body/upload_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "body.files.required",
      pointer: "/body/files",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "dockerfile" },
      },
    },
    {
      name: "body.upload_type.minLength",
      pointer: "/body/upload_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "body.upload_type.maxLength",
      pointer: "/body/upload_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "x".repeat(65), files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "body.upload_type.enum",
      pointer: "/body/upload_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "no-such-value", files: ["FROM node:22-alpine\n"] },
      },
    },
    {
      name: "body.files.minItems",
      pointer: "/body/files",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "dockerfile", files: [] },
      },
    },
    {
      name: "body.files.maxItems",
      pointer: "/body/files",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          upload_type: "dockerfile",
          files: [
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
          ],
        },
      },
    },
    {
      name: "body.files.0.maxLength",
      pointer: "/body/files/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { upload_type: "dockerfile", files: ["x".repeat(1048577)] },
      },
    },
  ],
  createTask: [
    {
      name: "body.required",
      pointer: "/body",
      input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", enterprise_project_id: "all_granted_eps" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.task_type.required",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { iac_scan_info: { file_type: "dockerfile", file_id_list: ["6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69"] } },
      },
    },
    {
      name: "body.cluster_scan_info.required",
      pointer: "/body/cluster_scan_info",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
      },
    },
    {
      name: "body.iac_scan_info.required",
      pointer: "/body/iac_scan_info",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "iac_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.task_type.minLength",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.task_type.maxLength",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "x".repeat(65),
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.task_type.enum",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "no-such-value",
          iac_scan_info: { file_type: "dockerfile", file_id_list: ["6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69"] },
        },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.required",
      pointer: "/body/cluster_scan_info/scan_type_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_cluster" } },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.required",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"] },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_id_list.required",
      pointer: "/body/cluster_scan_info/cluster_id_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "specific_cluster",
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.minItems",
      pointer: "/body/cluster_scan_info/scan_type_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_type_list: [], range_type: "all_cluster" } },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.maxItems",
      pointer: "/body/cluster_scan_info/scan_type_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "cluster_vul", "cluster_vul", "cluster_vul"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.0.minLength",
      pointer: "/body/cluster_scan_info/scan_type_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { scan_type_list: ["", "risk_assessment", "benchmark"], range_type: "all_cluster" },
        },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.0.maxLength",
      pointer: "/body/cluster_scan_info/scan_type_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["x".repeat(65), "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.0.enum",
      pointer: "/body/cluster_scan_info/scan_type_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["no-such-value", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.minLength",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"], range_type: "" },
        },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.maxLength",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "x".repeat(65),
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.enum",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "no-such-value",
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_id_list.maxItems",
      pointer: "/body/cluster_scan_info/cluster_id_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
            cluster_id_list: Array.from({ length: 201 }, () => ("sample")),
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_id_list.0.minLength",
      pointer: "/body/cluster_scan_info/cluster_id_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
            cluster_id_list: [""],
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_id_list.0.maxLength",
      pointer: "/body/cluster_scan_info/cluster_id_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
            cluster_id_list: ["x".repeat(65)],
          },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_type.required",
      pointer: "/body/iac_scan_info/file_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_id_list: ["sample"] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_id_list.required",
      pointer: "/body/iac_scan_info/file_id_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "dockerfile" },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_type.minLength",
      pointer: "/body/iac_scan_info/file_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "", file_id_list: ["sample"] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_type.maxLength",
      pointer: "/body/iac_scan_info/file_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "x".repeat(65), file_id_list: ["sample"] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_type.enum",
      pointer: "/body/iac_scan_info/file_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "no-such-value", file_id_list: ["sample"] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_id_list.minItems",
      pointer: "/body/iac_scan_info/file_id_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "dockerfile", file_id_list: [] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_id_list.maxItems",
      pointer: "/body/iac_scan_info/file_id_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "dockerfile", file_id_list: Array.from({ length: 101 }, () => ("sample")) },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_id_list.0.minLength",
      pointer: "/body/iac_scan_info/file_id_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "dockerfile", file_id_list: [""] },
        },
      },
    },
    {
      name: "body.iac_scan_info.file_id_list.0.maxLength",
      pointer: "/body/iac_scan_info/file_id_list/0",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
            range_type: "all_cluster",
          },
          iac_scan_info: { file_type: "dockerfile", file_id_list: ["x".repeat(65)] },
        },
      },
    },
  ],
  listClusterRiskAffectResources: [
    {
      name: "risk_id.required",
      pointer: "/risk_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 9,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 201,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "risk_id.minLength",
      pointer: "/risk_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "risk_id.maxLength",
      pointer: "/risk_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "x".repeat(65),
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "cluster_id.minLength",
      pointer: "/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "cluster_id.maxLength",
      pointer: "/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "x".repeat(65),
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "resource_name.minLength",
      pointer: "/resource_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "",
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "resource_name.maxLength",
      pointer: "/resource_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "x".repeat(257),
        resource_type: "Pod",
        namespace: "shop",
      },
    },
    {
      name: "resource_type.minLength",
      pointer: "/resource_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "",
        namespace: "shop",
      },
    },
    {
      name: "resource_type.maxLength",
      pointer: "/resource_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "x".repeat(65),
        namespace: "shop",
      },
    },
    {
      name: "namespace.minLength",
      pointer: "/namespace",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "",
      },
    },
    {
      name: "namespace.maxLength",
      pointer: "/namespace",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_id: "C-0013",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        resource_name: "checkout-7c9d5",
        resource_type: "Pod",
        namespace: "x".repeat(65),
      },
    },
  ],
  listClusterRisks: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 9,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 201,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_type.minLength",
      pointer: "/risk_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_type.maxLength",
      pointer: "/risk_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "x".repeat(65),
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_type.enum",
      pointer: "/risk_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "no-such-value",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_status.minLength",
      pointer: "/risk_status",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_status.maxLength",
      pointer: "/risk_status",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "x".repeat(65),
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_status.enum",
      pointer: "/risk_status",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "no-such-value",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "cluster_id.minLength",
      pointer: "/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "cluster_id.maxLength",
      pointer: "/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "x".repeat(65),
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "cluster_name.minLength",
      pointer: "/cluster_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "cluster_name.maxLength",
      pointer: "/cluster_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "x".repeat(129),
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_name.minLength",
      pointer: "/risk_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "",
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_name.maxLength",
      pointer: "/risk_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "x".repeat(129),
        risk_level: "high",
        risk_category: "workload",
      },
    },
    {
      name: "risk_level.minLength",
      pointer: "/risk_level",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "",
        risk_category: "workload",
      },
    },
    {
      name: "risk_level.maxLength",
      pointer: "/risk_level",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "x".repeat(65),
        risk_category: "workload",
      },
    },
    {
      name: "risk_level.enum",
      pointer: "/risk_level",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "no-such-value",
        risk_category: "workload",
      },
    },
    {
      name: "risk_category.minLength",
      pointer: "/risk_category",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "",
      },
    },
    {
      name: "risk_category.maxLength",
      pointer: "/risk_category",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "x".repeat(65),
      },
    },
    {
      name: "risk_category.enum",
      pointer: "/risk_category",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        risk_type: "risk_assessment",
        risk_status: "risky",
        cluster_id: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
        cluster_name: "shop-production",
        risk_name: "Container runs as root",
        risk_level: "high",
        risk_category: "no-such-value",
      },
    },
  ],
  listIacFileRiskPaths: [
    {
      name: "offset.required",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "limit.required",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "file_id.required",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "rule_id.required",
      pointer: "/rule_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 9,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 201,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "file_id.minLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "",
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "file_id.maxLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "x".repeat(65),
        rule_id: "D-0002",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "rule_id.minLength",
      pointer: "/rule_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "",
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
    {
      name: "rule_id.maxLength",
      pointer: "/rule_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        rule_id: "x".repeat(65),
        resource_name: "checkout",
        resource_type: "Deployment",
        namespace: "shop",
      },
    },
  ],
  listIacFileRisks: [
    {
      name: "offset.required",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "limit.required",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "file_id.required",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 9,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 201,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "file_id.minLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "file_id.maxLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "x".repeat(65),
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "secrets",
      },
    },
    {
      name: "risk_level.enum",
      pointer: "/risk_level",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "no-such-value",
        risk_category: "secrets",
      },
    },
    {
      name: "risk_category.enum",
      pointer: "/risk_category",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        risk_name: "Image runs as root",
        risk_level: "high",
        risk_category: "no-such-value",
      },
    },
  ],
  listIacFiles: [
    {
      name: "offset.required",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "limit.required",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "scan_type.required",
      pointer: "/scan_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 9,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 201,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "scan_type.enum",
      pointer: "/scan_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "no-such-value",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "file_id.minLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "file_id.maxLength",
      pointer: "/file_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "x".repeat(65),
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "file_name.minLength",
      pointer: "/file_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "file_name.maxLength",
      pointer: "/file_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "x".repeat(513),
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "file_type.enum",
      pointer: "/file_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "no-such-value",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "shop-release",
      },
    },
    {
      name: "cicd_id.minLength",
      pointer: "/cicd_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "",
        cicd_name: "shop-release",
      },
    },
    {
      name: "cicd_id.maxLength",
      pointer: "/cicd_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "x".repeat(129),
        cicd_name: "shop-release",
      },
    },
    {
      name: "cicd_name.minLength",
      pointer: "/cicd_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "",
      },
    },
    {
      name: "cicd_name.maxLength",
      pointer: "/cicd_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 0,
        limit: 200,
        scan_type: "manual_scan",
        file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69",
        file_name: "Dockerfile",
        file_type: "dockerfile",
        risky: true,
        cicd_id: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c",
        cicd_name: "x".repeat(129),
      },
    },
  ],
  listKubernetesClusterDetails: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 200,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 200,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 9,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 201,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "cluster_name.maxLength",
      pointer: "/cluster_name",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        cluster_name: "x".repeat(257),
        load_agent_info: true,
        scene: "cluster_risk",
      },
    },
    {
      name: "scene.enum",
      pointer: "/scene",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        cluster_name: "shop-production",
        load_agent_info: true,
        scene: "no-such-value",
      },
    },
  ],
  listTaskResources: [
    {
      name: "task_id.required",
      pointer: "/task_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "body.required",
      pointer: "/body",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: -1,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 2000001,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 9,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 201,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
      },
    },
    {
      name: "body.task_type.required",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {},
      },
    },
    {
      name: "body.iac_scan_info.false schema",
      pointer: "/body/iac_scan_info",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { scan_status: "failed" },
          iac_scan_info: { scan_status: "scanning", file_name: "sample", chart_name: "sample" },
        },
      },
    },
    {
      name: "body.cluster_scan_info.false schema",
      pointer: "/body/cluster_scan_info",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "iac_scan",
          cluster_scan_info: {
            scan_status: "scanning",
            cluster_name: "sample",
            cluster_id: "sample",
            cluster_type: "cce",
          },
        },
      },
    },
    {
      name: "body.task_type.enum",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "no-such-value" },
      },
    },
    {
      name: "body.cluster_scan_info.scan_status.enum",
      pointer: "/body/cluster_scan_info/scan_status",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "no-such-value" } },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_type.enum",
      pointer: "/body/cluster_scan_info/cluster_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { scan_status: "failed", cluster_type: "no-such-value" },
        },
      },
    },
    {
      name: "body.iac_scan_info.scan_status.enum",
      pointer: "/body/iac_scan_info/scan_status",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "iac_scan",
          iac_scan_info: { scan_status: "no-such-value", file_name: "sample", chart_name: "sample" },
        },
      },
    },
  ],
  listTasks: [
    {
      name: "body.required",
      pointer: "/body",
      input: { project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx", enterprise_project_id: "all_granted_eps" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "", enterprise_project_id: "all_granted_eps", body: { task_type: "cluster_scan" } },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "",
        body: { task_type: "cluster_scan" },
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "x".repeat(257),
        body: { task_type: "cluster_scan" },
      },
    },
    {
      name: "offset.minimum",
      pointer: "/offset",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
        offset: -1,
      },
    },
    {
      name: "offset.maximum",
      pointer: "/offset",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
        offset: 2000001,
      },
    },
    {
      name: "limit.minimum",
      pointer: "/limit",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
        limit: 9,
      },
    },
    {
      name: "limit.maximum",
      pointer: "/limit",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan" },
        limit: 201,
      },
    },
    {
      name: "body.task_type.required",
      pointer: "/body/task_type",
      input: { project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx", enterprise_project_id: "all_granted_eps", body: {} },
    },
    {
      name: "body.iac_scan_info.false schema",
      pointer: "/body/iac_scan_info",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", iac_scan_info: { file_type: "dockerfile" } },
      },
    },
    {
      name: "body.cluster_scan_info.false schema",
      pointer: "/body/cluster_scan_info",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "iac_scan", cluster_scan_info: { scan_type_list: ["cluster_vul"] } },
      },
    },
    {
      name: "body.task_type.enum",
      pointer: "/body/task_type",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "no-such-value" },
      },
    },
    {
      name: "body.trigger_type.enum",
      pointer: "/body/trigger_type",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", trigger_type: "no-such-value" },
      },
    },
    {
      name: "body.task_status.enum",
      pointer: "/body/task_status",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", task_status: "no-such-value" },
      },
    },
    {
      name: "body.sort_key.enum",
      pointer: "/body/sort_key",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", sort_key: "no-such-value" },
      },
    },
    {
      name: "body.sort_dir.enum",
      pointer: "/body/sort_dir",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", sort_dir: "no-such-value" },
      },
    },
    {
      name: "body.cluster_scan_info.scan_type_list.0.enum",
      pointer: "/body/cluster_scan_info/scan_type_list/0",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", cluster_scan_info: { scan_type_list: ["no-such-value"] } },
      },
    },
    {
      name: "body.iac_scan_info.file_type.enum",
      pointer: "/body/iac_scan_info/file_type",
      input: {
        project_id: "2b31ed520xxxxxxebedb6e57xxxxxxxx",
        enterprise_project_id: "all_granted_eps",
        offset: 200,
        limit: 200,
        body: { task_type: "iac_scan", iac_scan_info: { file_type: "no-such-value" } },
      },
    },
  ],
  retryTask: [
    {
      name: "task_id.required",
      pointer: "/task_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "body.required",
      pointer: "/body",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
      },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(257),
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "enterprise_project_id.minLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "enterprise_project_id.maxLength",
      pointer: "/enterprise_project_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "x".repeat(257),
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "task_id.minLength",
      pointer: "/task_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "task_id.maxLength",
      pointer: "/task_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "x".repeat(65),
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "body.task_type.required",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "body.task_type.enum",
      pointer: "/body/task_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "no-such-value", cluster_scan_info: { range_type: "all_failed_cluster" } },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.required",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: {} },
      },
    },
    {
      name: "body.cluster_scan_info.range_type.enum",
      pointer: "/body/cluster_scan_info/range_type",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: { task_type: "cluster_scan", cluster_scan_info: { range_type: "no-such-value" } },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.minItems",
      pointer: "/body/cluster_scan_info/cluster_info_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: { range_type: "all_failed_cluster", cluster_info_list: [] },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.maxItems",
      pointer: "/body/cluster_scan_info/cluster_info_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            range_type: "all_failed_cluster",
            cluster_info_list: Array.from({ length: 201 }, () => ({})),
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.0.cluster_id.minLength",
      pointer: "/body/cluster_scan_info/cluster_info_list/0/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            range_type: "all_failed_cluster",
            cluster_info_list: [{ cluster_id: "", scan_type_list: ["sample"] }],
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.0.cluster_id.maxLength",
      pointer: "/body/cluster_scan_info/cluster_info_list/0/cluster_id",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            range_type: "all_failed_cluster",
            cluster_info_list: [{ cluster_id: "x".repeat(65), scan_type_list: ["sample"] }],
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.0.scan_type_list.minItems",
      pointer: "/body/cluster_scan_info/cluster_info_list/0/scan_type_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            range_type: "all_failed_cluster",
            cluster_info_list: [{ cluster_id: "sample", scan_type_list: [] }],
          },
        },
      },
    },
    {
      name: "body.cluster_scan_info.cluster_info_list.0.scan_type_list.maxItems",
      pointer: "/body/cluster_scan_info/cluster_info_list/0/scan_type_list",
      input: {
        project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35",
        enterprise_project_id: "all_granted_eps",
        task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20",
        body: {
          task_type: "cluster_scan",
          cluster_scan_info: {
            range_type: "all_failed_cluster",
            cluster_info_list: [{ cluster_id: "sample", scan_type_list: ["sample", "sample", "sample", "sample"] }],
          },
        },
      },
    },
  ],
};
