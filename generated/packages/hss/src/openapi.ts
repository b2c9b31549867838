// Made by generator/emit/package/plain-files.ts from spec/hss/openapi.yaml; change those.
/**
 * An OpenAPI document, as far as its members are known by name.
 * @public
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

/**
 * The OpenAPI document that \@hwcloud-openapi/hss was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Host Security Service",
    version: "1.0.0",
    summary: "Tasks that scan clusters and infrastructure code.",
    description: "Clusters and files of infrastructure as code (IaC) are scanned for security problems by tasks. This API finds clusters and takes files, starts such tasks, tells how far each has come and what failed of it, and lists the risks that were found.",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://hss.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that the protected hosts are in.",
          default: "ap-southeast-1",
          enum: [
            "cn-north-9",
            "cn-north-1",
            "cn-north-4",
            "cn-southwest-2",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-south-1",
            "cn-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "na-mexico-1",
            "af-south-1",
            "sa-brazil-1",
            "la-south-2",
            "cn-south-4",
            "la-north-2",
            "tr-west-1",
            "cn-north-2",
            "ap-southeast-4",
            "ae-ad-1",
            "me-east-1",
            "cn-east-5",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "cn-north-12",
            "cn-southwest-3",
            "cn-north-11",
          ],
        },
      },
    },
    {
      url: "https://hss.{region}.myhuaweicloud.eu",
      description: "The host in Dublin, which is under another domain.",
      variables: {
        region: {
          description: "Region that the protected hosts are in.",
          default: "eu-west-101",
          enum: ["eu-west-101"],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [
    { name: "Scan tasks", description: "Tasks that scan clusters and files." },
    { name: "Clusters", description: "Kubernetes clusters, and the risks that scans have found in them." },
    {
      name: "Infrastructure code",
      description: "Files of infrastructure as code, and the risks that scans have found in them.",
    },
  ],
  paths: {
    "/v5/{project_id}/common/task": {
      post: {
        operationId: "createTask",
        tags: ["Scan tasks"],
        summary: "Start a scan task.",
        description: "Starts a task that scans clusters for vulnerabilities and risks, or files of infrastructure code that were uploaded before, and returns its id. A task that has finished may have failed for some of the clusters or files: its resources tell for which, and why. The request is not sent again when no answer comes, for a repeat would start a second task: list the tasks then. The service has no way to stop a task.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateTask.html",
            updated: "2026-05-12",
            page: "CreateTask",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=HSS&name=CreateTask&region_id=cn-north-4",
            updated: "2025-12-26",
            page: "CreateTask",
            fingerprint: "definition:604ad7294af28692",
          },
        ],
        "x-starts": {
          waiter: "Task",
          answer: { "/body/task_id": "/task_id" },
          input: { "/body/task_type": "/body/task_type", "/enterprise_project_id": "/enterprise_project_id" },
        },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
        ],
        requestBody: {
          description: "What to scan.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskRequest" },
              examples: {
                all_clusters: {
                  summary: "All clusters, for everything that can be looked for.",
                  "x-example-source": "synthetic",
                  value: {
                    task_type: "cluster_scan",
                    cluster_scan_info: {
                      scan_type_list: ["cluster_vul", "risk_assessment", "benchmark"],
                      range_type: "all_cluster",
                    },
                  },
                },
                two_clusters: {
                  summary: "Two clusters, for risks of their configuration.",
                  "x-example-source": "synthetic",
                  value: {
                    task_type: "cluster_scan",
                    cluster_scan_info: {
                      scan_type_list: ["risk_assessment"],
                      range_type: "specific_cluster",
                      cluster_id_list: [
                        "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938",
                        "a4e80b6c-15d3-4f27-b2a9-6f0d9c3e7715",
                      ],
                    },
                  },
                },
                dockerfile: {
                  summary: "A Dockerfile that was uploaded.",
                  "x-example-source": "synthetic",
                  value: {
                    task_type: "iac_scan",
                    iac_scan_info: { file_type: "dockerfile", file_id_list: ["6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69"] },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The task was started.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/StartedTask" },
                examples: {
                  started: {
                    summary: "Its id.",
                    "x-example-source": "synthetic",
                    value: { task_id: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20" },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/common/tasks/batch-query": {
      post: {
        operationId: "listTasks",
        tags: ["Scan tasks"],
        summary: "List scan tasks.",
        description: "Returns the tasks of one type that fit a filter, page by page, and how many there are in all. Asking again changes nothing on the server. Identity policies need not allow it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTasks.html",
            updated: null,
            page: "ListTasks",
            fingerprint: "rowpipe:91e3325e9d199585",
          },
        ],
        "x-idempotent": true,
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        "x-waiters": [
          {
            name: "Task",
            startedAt: "/start_time",
            requires: ["/body/task_id"],
            select: { items: "/data_list", where: { task_id: "/body/task_id" } },
            acceptors: [{ pointer: "/task_status", matches: "^finished$", outcome: "success" }],
          },
        ],
        parameters: [
          {
            name: "project_id",
            in: "path",
            required: true,
            description: "Project that the protected hosts belong to, 1 to 256 characters.",
            schema: { type: "string", minLength: 1, maxLength: 256 },
            examples: { documented: { value: "2b31ed520xxxxxxebedb6e57xxxxxxxx", "x-example-source": "page" } },
          },
          {
            name: "enterprise_project_id",
            in: "query",
            required: false,
            description: "Enterprise project whose tasks are listed. 0 is the default one, all_granted_eps stands for all of them. Only for accounts that have enterprise projects.",
            schema: { type: "string", minLength: 1, maxLength: 256, default: "0" },
            examples: { documented: { value: "all_granted_eps", "x-example-source": "page" } },
          },
          {
            name: "offset",
            in: "query",
            required: false,
            description: "Records to pass over before the first one that is returned, 0 to 2,000,000.",
            schema: { type: "integer", format: "int32", minimum: 0, maximum: 2000000, default: 0 },
            examples: { second_page: { value: 200, "x-example-source": "synthetic" } },
          },
          {
            name: "limit",
            in: "query",
            required: false,
            description: "Records to return at most, 10 to 200.",
            schema: { type: "integer", format: "int32", minimum: 10, maximum: 200, default: 10 },
            examples: { most: { value: 200, "x-example-source": "synthetic" } },
          },
        ],
        requestBody: {
          description: "Which tasks to list, and in what order.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskFilter" },
              examples: {
                documented: {
                  summary: "All cluster scans.",
                  "x-example-source": "page",
                  value: { task_type: "cluster_scan" },
                },
                cluster_scans: {
                  summary: "Finished cluster scans of one day that looked for vulnerabilities and risks, latest first.",
                  "x-example-source": "synthetic",
                  value: {
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
                  summary: "Scans of Dockerfiles.",
                  "x-example-source": "synthetic",
                  value: { task_type: "iac_scan", iac_scan_info: { file_type: "dockerfile" } },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The tasks.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/TaskList" },
                examples: {
                  documented: {
                    summary: "A cluster scan that is running.",
                    "x-example-source": "page",
                    value: {
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
                  },
                  finished: {
                    summary: "A cluster scan that has ended.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  iac_scan: {
                    summary: "A scan of Dockerfiles that is waiting.",
                    "x-example-source": "synthetic",
                    value: {
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
                          iac_scan_info: {
                            file_type: "dockerfile",
                            scan_file_num: 20,
                            success_file_num: 0,
                            failed_file_num: 0,
                          },
                        },
                      ],
                    },
                  },
                  none: {
                    summary: "No task fits.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/common/tasks/{task_id}/resources/batch-query": {
      post: {
        operationId: "listTaskResources",
        tags: ["Scan tasks"],
        summary: "List the clusters or files of a scan task.",
        description: "Returns the clusters or files that a task scans, page by page, and how many there are in all: how far each is, and why its scan failed. The status of the task itself tells neither. Asking again changes nothing on the server.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListTaskResources.html",
            updated: "2026-05-12",
            page: "ListTaskResources",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/2696e5bb3ce207de5ab63ccabb57c9d9dfce91ce/services/hss/v5/model/model_list_task_resources_response.go",
            updated: null,
            page: "ListTaskResources",
          },
        ],
        "x-idempotent": true,
        "x-pagination": {
          offset: "offset",
          limit: "limit",
          pageSize: 200,
          items: ["/cluster_scan_data_list", "/iac_scan_data_list"],
          total: "/total_num",
        },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id of the task.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { task: { value: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20", "x-example-source": "synthetic" } },
          },
        ],
        requestBody: {
          description: "Kind of the task, and which of its clusters or files to list.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskResourceFilter" },
              examples: {
                failed_clusters: {
                  summary: "Clusters whose scan failed.",
                  "x-example-source": "synthetic",
                  value: { task_type: "cluster_scan", cluster_scan_info: { scan_status: "failed" } },
                },
                files: {
                  summary: "All files of a task.",
                  "x-example-source": "synthetic",
                  value: { task_type: "iac_scan" },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "The clusters or files.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/TaskResourceList" },
                examples: {
                  failed_cluster: {
                    summary: "A cluster of which one item could not be scanned.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  files: {
                    summary: "Two Dockerfiles, one of which is being scanned.",
                    "x-example-source": "synthetic",
                    value: {
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
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/common/tasks/{task_id}/retry": {
      put: {
        operationId: "retryTask",
        tags: ["Scan tasks"],
        summary: "Scan the failed clusters of a task again.",
        description: "Scans clusters of a task again whose scan failed, under the id that the task has. The answer is empty. There is no function that waits for the end: no source says whether the start_time of a task is that of its new run, so that finished could be told by the run before. List the resources of the task instead: a cluster has been scanned again when its scan_status is not scanning and its start_time or end_time is another than before the retry. The request is not sent again when no answer comes, for a repeat could start the scan once more. Identity policies need not allow it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/RetryTask.html",
            updated: "2026-04-03",
            page: "RetryTask",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/d8b08d41d66e37fdd5cc98e979ac1021fa8d150a/services/hss/v5/model/model_retry_task_response.go",
            updated: null,
            page: "RetryTask",
          },
        ],
        "x-idempotent": false,
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          {
            name: "task_id",
            in: "path",
            required: true,
            description: "Id of the task, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { task: { value: "5e0c7c3a-2b54-4d0e-9d53-3f1a6c9b7e20", "x-example-source": "synthetic" } },
          },
        ],
        requestBody: {
          description: "What to scan again.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/TaskRetry" },
              examples: {
                all_failed: {
                  summary: "All clusters whose scan failed.",
                  "x-example-source": "synthetic",
                  value: { task_type: "cluster_scan", cluster_scan_info: { range_type: "all_failed_cluster" } },
                },
                one_item: {
                  summary: "One cluster, for the item that failed.",
                  "x-example-source": "synthetic",
                  value: {
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
            },
          },
        },
        responses: {
          "200": { description: "The clusters are being scanned again." },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/kubernetes/clusters": {
      get: {
        operationId: "listKubernetesClusterDetails",
        tags: ["Clusters"],
        summary: "List Kubernetes clusters.",
        description: "Returns the Kubernetes clusters of the project, page by page, how many there are in all, and what scans have found in each. Their cluster_id is what a scan of specific clusters takes.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListKubernetesClusterDetails.html",
            updated: "2026-05-12",
            page: "ListKubernetesClusterDetails",
          },
          {
            kind: "definition",
            url: "https://github.com/HuaweiCloudDeveloper/mcp-server/blob/86eb2ded6d/huaweicloud_services_server/mcp_server_hss/src/mcp_server_hss/config/hss.json#ListKubernetesClusterDetails",
            updated: "2025-09-02",
            page: "ListKubernetesClusterDetails",
            fingerprint: "definition:21f0d1816e21c7e6",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/2696e5bb3ce207de5ab63ccabb57c9d9dfce91ce/services/hss/v5/model/model_list_kubernetes_cluster_details_response.go",
            updated: null,
            page: "ListKubernetesClusterDetails",
          },
        ],
        "x-errata": [
          {
            fact: "name",
            member: "parameter path project_id",
            definition: "A reference to a part of the document that is not kept.",
            spec: "As in the other definitions of the service.",
            reason: "The definition names the parameter and does not describe it.",
          },
          {
            fact: "name",
            member: "parameter header X-Auth-Token",
            definition: "A reference to a part of the document that is not kept.",
            spec: "As in the other definitions of the service.",
            reason: "The definition names the header and does not describe it.",
          },
          {
            fact: "name",
            member: "parameter query enterprise_project_id",
            definition: "A reference to a part of the document that is not kept.",
            spec: "As the vendor's SDKs have it.",
            reason: "The definition names the parameter and does not describe it.",
          },
          {
            fact: "name",
            member: "parameter query offset",
            definition: "A reference to a part of the document that is not kept.",
            spec: "As the vendor's SDKs have it.",
            reason: "The definition names the parameter and does not describe it.",
          },
          {
            fact: "name",
            member: "parameter query limit",
            definition: "A reference to a part of the document that is not kept.",
            spec: "As the vendor's SDKs have it.",
            reason: "The definition names the parameter and does not describe it.",
          },
        ],
        "x-pagination": {
          offset: "offset",
          limit: "limit",
          pageSize: 200,
          items: "/cluster_info_list",
          total: "/total_num",
        },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
          {
            name: "cluster_name",
            in: "query",
            required: false,
            description: "Name of the clusters to list, at most 256 characters.",
            "x-errata": [
              {
                fact: "pattern",
                definition: "Any text on one line (^.*$).",
                spec: "No pattern.",
                reason: "It tells nothing that the lengths do not.",
              },
            ],
            schema: { type: "string", minLength: 0, maxLength: 256 },
            examples: { one: { value: "shop-production", "x-example-source": "synthetic" } },
          },
          {
            name: "load_agent_info",
            in: "query",
            required: false,
            description: "Whether to say of each cluster how many of its nodes have the agent.",
            schema: { type: "boolean", default: false },
            examples: { with_agents: { value: true, "x-example-source": "synthetic" } },
          },
          {
            name: "scene",
            in: "query",
            required: false,
            description: "What the list is for. The one value is that of risks in clusters.",
            schema: { type: "string", enum: ["cluster_risk"] },
            examples: { risks: { value: "cluster_risk", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The clusters.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KubernetesClusterList" },
                examples: {
                  two: {
                    summary: "Two clusters, one of which has never been scanned.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "There is none.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, cluster_info_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/container/cluster/risks": {
      get: {
        operationId: "listClusterRisks",
        tags: ["Clusters"],
        summary: "List the risks of clusters.",
        description: "Returns what the scan items risk_assessment and benchmark have found in clusters, page by page, and how much in all. Vulnerabilities are not among it: of these the list of clusters has the numbers. Identity policies know the needed permission as hss:clusterProtect:listClusterRisks.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRisks.html",
            updated: "2025-08-15",
            page: "ListClusterRisks",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=HSS&name=ListClusterRisks&region_id=cn-north-4",
            updated: "2025-06-27",
            page: "ListClusterRisks",
            fingerprint: "definition:65a9cbd54948798d",
          },
        ],
        "x-iam-action": "hss:clusterProtect:list",
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
          {
            name: "risk_type",
            in: "query",
            required: false,
            description: "Scan item that found the risks.",
            schema: { type: "string", enum: ["risk_assessment", "benchmark"], minLength: 1, maxLength: 64 },
            examples: { configuration: { value: "risk_assessment", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_status",
            in: "query",
            required: false,
            description: "Lists only what was found to be at risk. Without it, what was checked and is well is listed too.",
            schema: { type: "string", enum: ["risky"], minLength: 1, maxLength: 64 },
            examples: { found: { value: "risky", "x-example-source": "synthetic" } },
          },
          {
            name: "cluster_id",
            in: "query",
            required: false,
            description: "Id of the cluster whose risks to list, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { one: { value: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938", "x-example-source": "synthetic" } },
          },
          {
            name: "cluster_name",
            in: "query",
            required: false,
            description: "Name of the clusters whose risks to list, 1 to 128 characters.",
            schema: { type: "string", minLength: 1, maxLength: 128 },
            examples: { one: { value: "shop-production", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_name",
            in: "query",
            required: false,
            description: "Name of the risks to list, 1 to 128 characters.",
            schema: { type: "string", minLength: 1, maxLength: 128 },
            examples: { one: { value: "Container runs as root", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_level",
            in: "query",
            required: false,
            description: "How bad the risks to list are.",
            schema: { type: "string", enum: ["high", "medium", "low", "tips"], minLength: 1, maxLength: 64 },
            examples: { worst: { value: "high", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_category",
            in: "query",
            required: false,
            description: "What the risks to list concern.",
            schema: {
              type: "string",
              enum: ["control_plane", "access_control", "network", "workload", "secrets", "node_escape"],
              minLength: 1,
              maxLength: 64,
            },
            examples: { workloads: { value: "workload", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The risks.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ClusterRiskList" },
                examples: {
                  two: {
                    summary: "Two risks of one cluster.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "Nothing was found.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/container/cluster/risk/{risk_id}/affected-resources": {
      get: {
        operationId: "listClusterRiskAffectResources",
        tags: ["Clusters"],
        summary: "List the resources that have a risk.",
        description: "Returns the resources of clusters that have one risk, and where in them it is, page by page, and how many there are in all. Give the cluster_id beside the risk_id: the same risk may be found in several clusters. Identity policies know the needed permission as hss:clusterProtect:listClusterRiskAffectResources.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListClusterRiskAffectResources.html",
            updated: null,
            page: "ListClusterRiskAffectResources",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=HSS&name=ListClusterRiskAffectResources&region_id=cn-north-4",
            updated: "2025-06-27",
            page: "ListClusterRiskAffectResources",
            fingerprint: "definition:f136252187fcc2f1",
          },
        ],
        "x-iam-action": "hss:clusterProtect:list",
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/Offset" },
          { $ref: "#/components/parameters/Limit" },
          {
            name: "risk_id",
            in: "path",
            required: true,
            description: "Id of the risk, as the list of risks has it, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { root: { value: "C-0013", "x-example-source": "synthetic" } },
          },
          {
            name: "cluster_id",
            in: "query",
            required: false,
            description: "Id of the cluster whose resources to list, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { one: { value: "3d7a1f52-88c0-4b1e-9a64-20c5e7f1b938", "x-example-source": "synthetic" } },
          },
          {
            name: "resource_name",
            in: "query",
            required: false,
            description: "Name of the resources to list, 1 to 256 characters.",
            schema: { type: "string", minLength: 1, maxLength: 256 },
            examples: { one: { value: "checkout-7c9d5", "x-example-source": "synthetic" } },
          },
          {
            name: "resource_type",
            in: "query",
            required: false,
            description: "Kind of the resources to list, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { pods: { value: "Pod", "x-example-source": "synthetic" } },
          },
          {
            name: "namespace",
            in: "query",
            required: false,
            description: "Namespace of the resources to list, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { shop: { value: "shop", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The resources.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AffectedResourceList" },
                examples: {
                  one: {
                    summary: "A pod with two containers that run as root.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "No resource has the risk.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/common/files/batch-upload": {
      post: {
        operationId: "batchUploadFiles",
        tags: ["Infrastructure code"],
        summary: "Upload files of infrastructure code.",
        description: "Uploads Dockerfiles or Kubernetes manifests, up to ten at a time, and returns the ids by which they can be scanned. It is all or nothing: where one of the files is not taken, none is kept, though the answer lists those that would have been, and the status of the answer is the same. The request is not sent again when no answer comes. Identity policies know the needed permission as hss::batchUploadFiles.",
        "x-doc-source": [
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=HSS&name=BatchUploadFiles&region_id=cn-north-4",
            updated: "2025-08-01",
            page: "BatchUploadFiles",
            fingerprint: "definition:919b68f4cd625883",
          },
        ],
        "x-iam-action": "hss:hosts:set",
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
        ],
        requestBody: {
          description: "The files, and what they are.",
          required: true,
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/FileUpload" },
              examples: {
                dockerfile: {
                  summary: "A Dockerfile.",
                  "x-example-source": "synthetic",
                  value: { upload_type: "dockerfile", files: ["FROM node:22-alpine\n"] },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Which files were taken.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/FileUploadResult" },
                examples: {
                  kept: {
                    summary: "The file was taken and is kept.",
                    "x-example-source": "synthetic",
                    value: {
                      success_file_info: [
                        { file_name: "Dockerfile", file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69" },
                      ],
                      fail_file_info: [],
                    },
                  },
                  one_refused: {
                    summary: "One of two files was not taken, so that neither is kept.",
                    "x-example-source": "synthetic",
                    value: {
                      success_file_info: [
                        { file_name: "Dockerfile", file_id: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69" },
                      ],
                      fail_file_info: [{ file_name: "notes.txt", fail_reason: "The file is no Dockerfile." }],
                    },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/container/iac/files": {
      get: {
        operationId: "listIacFiles",
        tags: ["Infrastructure code"],
        summary: "List files of infrastructure code.",
        description: "Returns the files that tasks or pipelines have had scanned, page by page, how many there are in all, and how many risks each has. Identity policies need not allow it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFiles.html",
            updated: "2026-04-03",
            page: "ListIacFiles",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/2696e5bb3ce207de5ab63ccabb57c9d9dfce91ce/services/hss/v5/model/model_list_iac_files_response.go",
            updated: null,
            page: "ListIacFiles",
          },
        ],
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/RequiredOffset" },
          { $ref: "#/components/parameters/RequiredLimit" },
          {
            name: "scan_type",
            in: "query",
            required: true,
            description: "What had the files scanned, either tasks or pipelines.",
            schema: { type: "string", enum: ["manual_scan", "cicd_scan"] },
            examples: { tasks: { value: "manual_scan", "x-example-source": "synthetic" } },
          },
          {
            name: "file_id",
            in: "query",
            required: false,
            description: "Id of the one file to list, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { one: { value: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69", "x-example-source": "synthetic" } },
          },
          {
            name: "file_name",
            in: "query",
            required: false,
            description: "Name of the files to list, 1 to 512 characters.",
            schema: { type: "string", minLength: 1, maxLength: 512 },
            examples: { one: { value: "Dockerfile", "x-example-source": "synthetic" } },
          },
          {
            name: "file_type",
            in: "query",
            required: false,
            description: "Kind of the files to list.",
            schema: { type: "string", enum: ["dockerfile", "k8s_yaml"] },
            examples: { dockerfiles: { value: "dockerfile", "x-example-source": "synthetic" } },
          },
          {
            name: "risky",
            in: "query",
            required: false,
            description: "Whether to list only files with risks, or only those without.",
            schema: { type: "boolean" },
            examples: { with_risks: { value: true, "x-example-source": "synthetic" } },
          },
          {
            name: "cicd_id",
            in: "query",
            required: false,
            description: "Id of the pipeline whose files to list, 1 to 128 characters.",
            schema: { type: "string", minLength: 1, maxLength: 128 },
            examples: { one: { value: "c7e90a14-6d2b-4f83-95a1-3b8e04d6f27c", "x-example-source": "synthetic" } },
          },
          {
            name: "cicd_name",
            in: "query",
            required: false,
            description: "Name of the pipeline whose files to list, 1 to 128 characters.",
            schema: { type: "string", minLength: 1, maxLength: 128 },
            examples: { one: { value: "shop-release", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The files.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/IacFileList" },
                examples: {
                  dockerfile: {
                    summary: "A Dockerfile with risks.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "No file fits.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/container/iac/file/risks": {
      get: {
        operationId: "listIacFileRisks",
        tags: ["Infrastructure code"],
        summary: "List the risks of a file of infrastructure code.",
        description: "Returns the risks that scans have found in a file, page by page, and how many there are in all. Identity policies need not allow it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRisks.html",
            updated: "2025-09-08",
            page: "ListIacFileRisks",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/2696e5bb3ce207de5ab63ccabb57c9d9dfce91ce/services/hss/v5/model/model_list_iac_file_risks_response.go",
            updated: null,
            page: "ListIacFileRisks",
          },
        ],
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/RequiredOffset" },
          { $ref: "#/components/parameters/RequiredLimit" },
          { $ref: "#/components/parameters/IacFileId" },
          {
            name: "risk_name",
            in: "query",
            required: false,
            description: "Name of the risks to list.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { one: { value: "Image runs as root", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_level",
            in: "query",
            required: false,
            description: "How bad the risks to list are.",
            schema: { type: "string", enum: ["high", "medium", "low", "tips"] },
            examples: { worst: { value: "high", "x-example-source": "synthetic" } },
          },
          {
            name: "risk_category",
            in: "query",
            required: false,
            description: "What the risks to list concern. Only risks of Kubernetes manifests have it.",
            schema: {
              type: "string",
              enum: ["control_plane", "access_control", "network", "workload", "secrets", "node_escape"],
            },
            examples: { secrets: { value: "secrets", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The risks.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/IacFileRiskList" },
                examples: {
                  two: {
                    summary: "Two risks of a Dockerfile.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "Nothing was found.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v5/{project_id}/container/iac/file/risk/paths": {
      get: {
        operationId: "listIacFileRiskPaths",
        tags: ["Infrastructure code"],
        summary: "List the places of a file that have a risk.",
        description: "Returns the places of a file that break one rule, page by page, and how many there are in all. Identity policies need not allow it.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListIacFileRiskPaths.html",
            updated: "2025-09-08",
            page: "ListIacFileRiskPaths",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/2696e5bb3ce207de5ab63ccabb57c9d9dfce91ce/services/hss/v5/model/model_list_iac_file_risk_paths_response.go",
            updated: null,
            page: "ListIacFileRiskPaths",
          },
        ],
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 200, items: "/data_list", total: "/total_num" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/EnterpriseProjectId" },
          { $ref: "#/components/parameters/RequiredOffset" },
          { $ref: "#/components/parameters/RequiredLimit" },
          { $ref: "#/components/parameters/IacFileId" },
          {
            name: "rule_id",
            in: "query",
            required: true,
            description: "Id of the rule, as the risks of the file have it, 1 to 64 characters.",
            schema: { type: "string", minLength: 1, maxLength: 64 },
            examples: { root: { value: "D-0002", "x-example-source": "synthetic" } },
          },
          {
            name: "resource_name",
            in: "query",
            required: false,
            description: "Name of the resources whose places to list.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { one: { value: "checkout", "x-example-source": "synthetic" } },
          },
          {
            name: "resource_type",
            in: "query",
            required: false,
            description: "Kind of the resources whose places to list.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { deployments: { value: "Deployment", "x-example-source": "synthetic" } },
          },
          {
            name: "namespace",
            in: "query",
            required: false,
            description: "Namespace of the resources whose places to list.",
            schema: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
            examples: { shop: { value: "shop", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The places.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/IacFileRiskPathList" },
                examples: {
                  manifest: {
                    summary: "A place in a Kubernetes manifest.",
                    "x-example-source": "synthetic",
                    value: {
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
                  },
                  none: {
                    summary: "The file does not break the rule.",
                    "x-example-source": "synthetic",
                    value: { total_num: 0, data_list: [] },
                  },
                },
              },
            },
          },
          "4XX": { $ref: "#/components/responses/ClientError" },
          "5XX": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: "apiKey",
        in: "header",
        name: "X-Auth-Token",
        description: "A token of the identity service (IAM), which gives it in the header X-Subject-Token. It is valid for 24 hours.",
        "x-token-length": { minLength: 1, maxLength: 32768 },
        "x-errata": [
          {
            fact: "required",
            page: "The header X-Auth-Token is mandatory.",
            definition: "The header X-Auth-Token is mandatory.",
            spec: "A token or a signature.",
            reason: "Requests signed with an access key are accepted, and carry no token.",
          },
          {
            fact: "pattern",
            definition: "Any text on one line (^.*$).",
            spec: "No pattern.",
            reason: "It tells nothing that the lengths do not.",
          },
        ],
      },
      signature: {
        type: "http",
        scheme: "SDK-HMAC-SHA256",
        description: "A request signature made with an access key, sent in the headers Authorization and X-Sdk-Date. The server refuses a clock that is more than 15 minutes off.",
      },
    },
    parameters: {
      ProjectId: {
        name: "project_id",
        in: "path",
        required: true,
        description: "Project that the protected assets belong to, 1 to 256 characters.",
        "x-errata": [
          {
            fact: "pattern",
            definition: "Any text on one line (^.*$).",
            spec: "No pattern.",
            reason: "It tells nothing that the lengths do not.",
          },
        ],
        schema: { type: "string", minLength: 1, maxLength: 256 },
        examples: { project: { value: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", "x-example-source": "synthetic" } },
      },
      EnterpriseProjectId: {
        name: "enterprise_project_id",
        in: "query",
        required: false,
        description: "Enterprise project that the assets belong to. 0 is the default one, all_granted_eps stands for all of them. Only for accounts that have enterprise projects.",
        "x-errata": [
          {
            fact: "pattern",
            definition: "Any text on one line (^.*$).",
            spec: "No pattern.",
            reason: "It tells nothing that the lengths do not.",
          },
        ],
        schema: { type: "string", minLength: 1, maxLength: 256, default: "0" },
        examples: { all: { value: "all_granted_eps", "x-example-source": "synthetic" } },
      },
      Offset: {
        name: "offset",
        in: "query",
        required: false,
        description: "Records to pass over before the first one that is returned, 0 to 2,000,000.",
        schema: { type: "integer", format: "int32", minimum: 0, maximum: 2000000, default: 0 },
        examples: { second_page: { value: 200, "x-example-source": "synthetic" } },
      },
      Limit: {
        name: "limit",
        in: "query",
        required: false,
        description: "Records to return at most, 10 to 200.",
        schema: { type: "integer", format: "int32", minimum: 10, maximum: 200, default: 10 },
        examples: { most: { value: 200, "x-example-source": "synthetic" } },
      },
      RequiredOffset: {
        name: "offset",
        in: "query",
        required: true,
        description: "Records to pass over before the first one that is returned, 0 to 2,000,000.",
        schema: { type: "integer", format: "int32", minimum: 0, maximum: 2000000 },
        examples: { first_page: { value: 0, "x-example-source": "synthetic" } },
      },
      RequiredLimit: {
        name: "limit",
        in: "query",
        required: true,
        description: "Records to return at most, 10 to 200.",
        schema: { type: "integer", format: "int32", minimum: 10, maximum: 200, default: 10 },
        examples: { most: { value: 200, "x-example-source": "synthetic" } },
      },
      IacFileId: {
        name: "file_id",
        in: "query",
        required: true,
        description: "Id of the file, as its upload or the list of files has it, 1 to 64 characters.",
        schema: { type: "string", minLength: 1, maxLength: 64 },
        examples: { dockerfile: { value: "6b0f2c8e-7d14-4a9b-8e35-c1f2a0d47e69", "x-example-source": "synthetic" } },
      },
    },
    responses: {
      ClientError: {
        description: "The request was refused, for instance because a parameter is wrong or what it names is not there.",
        "x-errata": [
          {
            fact: "status",
            page: "No status of an error.",
            definition: "No status of an error.",
            sdk: "No status of an error.",
            spec: "Any status from 400 on, with the error structure that the service is seen to answer.",
            reason: "Requests can be refused, and the vendor's Terraform provider reads this structure.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/HssError" },
            examples: {
              refused: {
                summary: "A parameter is wrong.",
                "x-example-source": "synthetic",
                value: {
                  error_code: "HSS.0001",
                  error_msg: "Parameter error.",
                  error_description: "The request has a parameter that is not allowed.",
                },
              },
            },
          },
        },
      },
      ServerError: {
        description: "The service could not do what the request asks for.",
        "x-errata": [
          {
            fact: "status",
            page: "No status of an error.",
            definition: "No status of an error.",
            sdk: "No status of an error.",
            spec: "Any status from 500 on, with the error structure that the service is seen to answer.",
            reason: "A service can fail, and the vendor's Terraform provider reads this structure.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/HssError" },
            examples: {
              failed: {
                summary: "The service has failed.",
                "x-example-source": "synthetic",
                value: {
                  error_code: "HSS.0002",
                  error_msg: "Internal error.",
                  error_description: "The service could not read its records.",
                },
              },
            },
          },
        },
      },
    },
    schemas: {
      TaskRequest: {
        type: "object",
        description: "A task to start. It needs the structure that goes with its task_type.",
        required: ["task_type"],
        properties: {
          task_type: {
            type: "string",
            description: "Kind of the task, either a scan of clusters or of infrastructure code.",
            enum: ["cluster_scan", "iac_scan"],
            minLength: 1,
            maxLength: 64,
          },
          cluster_scan_info: { $ref: "#/components/schemas/ClusterScanRequest" },
          iac_scan_info: { $ref: "#/components/schemas/IacScanRequest" },
        },
        if: { properties: { task_type: { const: "cluster_scan" } }, required: ["task_type"] },
        then: { required: ["cluster_scan_info"] },
        else: { required: ["iac_scan_info"] },
      },
      ClusterScanRequest: {
        type: "object",
        description: "Which clusters to scan, and for what. Must be given when task_type is cluster_scan.",
        required: ["scan_type_list", "range_type"],
        properties: {
          scan_type_list: {
            type: "array",
            description: "Items to scan, such as vulnerabilities, 1 to 3.",
            minItems: 1,
            maxItems: 3,
            items: {
              type: "string",
              description: "Vulnerabilities, risks of the configuration, or what security standards ask for.",
              enum: ["cluster_vul", "risk_assessment", "benchmark"],
              minLength: 1,
              maxLength: 64,
            },
          },
          range_type: {
            type: "string",
            description: "Which clusters to scan, either all that can be scanned or those of cluster_id_list.",
            enum: ["all_cluster", "specific_cluster"],
            minLength: 1,
            maxLength: 64,
          },
          cluster_id_list: {
            type: "array",
            description: "Ids of the clusters to scan, at most 200. Must be given when range_type is specific_cluster.",
            minItems: 0,
            maxItems: 200,
            items: { type: "string", description: "Id of a cluster.", minLength: 1, maxLength: 64 },
          },
        },
        if: { properties: { range_type: { const: "specific_cluster" } }, required: ["range_type"] },
        then: { required: ["cluster_id_list"] },
      },
      IacScanRequest: {
        type: "object",
        description: "Which files to scan. Must be given when task_type is iac_scan.",
        required: ["file_type", "file_id_list"],
        properties: {
          file_type: {
            type: "string",
            description: "Kind of the files, either Dockerfiles or Kubernetes manifests.",
            enum: ["dockerfile", "k8s_yaml"],
            minLength: 1,
            maxLength: 64,
          },
          file_id_list: {
            type: "array",
            description: "Ids of 1 to 100 files, as the upload of the files returns them.",
            minItems: 1,
            maxItems: 100,
            items: { type: "string", description: "Id of a file.", minLength: 1, maxLength: 64 },
          },
        },
      },
      StartedTask: {
        type: "object",
        description: "The task that was started.",
        properties: {
          task_id: {
            type: "string",
            description: "Id of the task, by which it can be listed.",
            minLength: 1,
            maxLength: 64,
          },
        },
      },
      TaskFilter: {
        type: "object",
        description: "Which tasks to list, and in what order. Filters for a kind of scan go with its task_type only.",
        required: ["task_type"],
        properties: {
          task_type: {
            type: "string",
            description: "Kind of the tasks, either scans of clusters or of infrastructure code.",
            enum: ["cluster_scan", "iac_scan"],
          },
          task_id: {
            type: "string",
            description: "Id of the one task to list.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          task_name: {
            type: "string",
            description: "Part of the name of the tasks.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          start_create_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Start of the time span in which the tasks were created, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_create_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "End of the time span in which the tasks were created, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          trigger_type: {
            type: "string",
            description: "What started the tasks, either a person or a schedule.",
            enum: ["manual", "schedule"],
          },
          task_status: {
            type: "string",
            description: "How far the tasks have come.",
            enum: ["ready", "running", "finished"],
          },
          sort_key: { type: "string", description: "Field to sort by.", enum: ["start_time"] },
          sort_dir: {
            type: "string",
            description: "Direction of sorting, latest or earliest first.",
            enum: ["desc", "asc"],
          },
          cluster_scan_info: { $ref: "#/components/schemas/ClusterScanFilter" },
          iac_scan_info: { $ref: "#/components/schemas/IacScanFilter" },
        },
        if: { properties: { task_type: { const: "cluster_scan" } }, required: ["task_type"] },
        then: { properties: { iac_scan_info: false } },
        else: { properties: { cluster_scan_info: false } },
      },
      ClusterScanFilter: {
        type: "object",
        description: "Filter for cluster scans. May be given when task_type is cluster_scan.",
        properties: {
          scan_type_list: {
            type: "array",
            description: "Lists only tasks that scan all of these items; an empty list filters nothing.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { type: "string", enum: ["cluster_vul", "risk_assessment", "benchmark"] },
          },
        },
      },
      IacScanFilter: {
        type: "object",
        description: "Filter for scans of infrastructure code. May be given when task_type is iac_scan.",
        properties: {
          file_type: { type: "string", description: "Kind of the scanned files.", enum: ["dockerfile", "k8s_yaml"] },
        },
      },
      TaskList: {
        type: "object",
        description: "A page of the tasks that fit a filter.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Tasks that fit the filter, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
          data_list: {
            type: "array",
            description: "The tasks of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/Task" },
          },
        },
      },
      Task: {
        type: "object",
        description: "A scan task.",
        properties: {
          task_id: { type: "string", description: "Id of the task.", "x-undocumented": ["minLength", "maxLength"] },
          task_type: { $ref: "#/components/schemas/TaskType" },
          task_name: {
            type: "string",
            description: "Name of the task.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          trigger_type: { $ref: "#/components/schemas/TaskTriggerType" },
          task_status: { $ref: "#/components/schemas/TaskStatus" },
          start_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task started, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          estimated_time: {
            type: "integer",
            format: "int32",
            description: "Time that the task is expected to need still, in minutes.",
            "x-undocumented": ["minimum", "maximum"],
          },
          cluster_scan_info: { $ref: "#/components/schemas/ClusterScanResult" },
          iac_scan_info: { $ref: "#/components/schemas/IacScanResult" },
        },
      },
      TaskType: {
        type: "string",
        description: "Kind of the task, either a scan of clusters or of infrastructure code.",
        "x-extensible-enum": ["cluster_scan", "iac_scan"],
      },
      TaskTriggerType: {
        type: "string",
        description: "What started the task, either a person or a schedule.",
        "x-extensible-enum": ["manual", "schedule"],
      },
      TaskStatus: {
        type: "string",
        description: "How far the task has come.",
        "x-extensible-enum": ["ready", "running", "finished"],
      },
      TaskResourceFilter: {
        type: "object",
        description: "Which clusters or files of a task to list. Filters for a kind of scan go with its task_type only.",
        required: ["task_type"],
        properties: {
          task_type: {
            type: "string",
            description: "Kind of the task, either a scan of clusters or of infrastructure code.",
            enum: ["cluster_scan", "iac_scan"],
          },
          cluster_scan_info: { $ref: "#/components/schemas/TaskClusterFilter" },
          iac_scan_info: { $ref: "#/components/schemas/TaskFileFilter" },
        },
        if: { properties: { task_type: { const: "cluster_scan" } }, required: ["task_type"] },
        then: { properties: { iac_scan_info: false } },
        else: { properties: { cluster_scan_info: false } },
      },
      TaskClusterFilter: {
        type: "object",
        description: "Filter for the clusters of a task. May be given when task_type is cluster_scan.",
        properties: {
          scan_status: {
            type: "string",
            description: "How far the scan of the clusters has come.",
            enum: ["scanning", "success", "failed"],
          },
          cluster_name: {
            type: "string",
            description: "Name of the clusters.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          cluster_id: {
            type: "string",
            description: "Id of the one cluster to list.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          cluster_type: {
            type: "string",
            description: "What runs the clusters, such as the vendor's container engine (cce) or another cloud.",
            enum: ["cce", "ali", "tencent", "azure", "aws", "self_built_hw", "self_built_idc"],
          },
        },
      },
      TaskFileFilter: {
        type: "object",
        description: "Filter for the files of a task. May be given when task_type is iac_scan.",
        properties: {
          scan_status: {
            type: "string",
            description: "How far the scan of the files has come.",
            enum: ["scanning", "success", "failed"],
          },
          file_name: {
            type: "string",
            description: "Name of the files.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          chart_name: {
            type: "string",
            description: "Name of the chart that the files are of.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      TaskResourceList: {
        type: "object",
        description: "A page of the clusters or files of a task. Which of the two lists is there goes by the kind of the task.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Clusters or files that fit the filter, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
          cluster_scan_data_list: {
            type: "array",
            description: "The clusters of this page, for a task whose task_type is cluster_scan.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/TaskCluster" },
          },
          iac_scan_data_list: {
            type: "array",
            description: "The files of this page, for a task whose task_type is iac_scan.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/TaskFile" },
          },
        },
      },
      TaskCluster: {
        type: "object",
        description: "A cluster that a task scans, and how far it is.",
        properties: {
          cluster_name: {
            type: "string",
            description: "Name of the cluster.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          cluster_id: {
            type: "string",
            description: "Id of the cluster.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          cluster_type: { $ref: "#/components/schemas/TaskClusterType" },
          cluster_version: {
            type: "string",
            description: "Version of Kubernetes.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          scan_status: { $ref: "#/components/schemas/ScanStatus" },
          start_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the scan of the cluster started, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the scan of the cluster ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          scan_detail_list: {
            type: "array",
            description: "The items that the cluster is scanned for, each with its own outcome.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/TaskClusterScan" },
          },
        },
      },
      TaskClusterScan: {
        type: "object",
        description: "What became of one item that a cluster is scanned for.",
        properties: {
          scan_type: { $ref: "#/components/schemas/ScanType" },
          status: { $ref: "#/components/schemas/ScanStatus" },
          failed_reason: {
            type: "string",
            description: "Why the scan for this item failed.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      TaskFile: {
        type: "object",
        description: "A file that a task scans, and how far it is.",
        properties: {
          file_name: {
            type: "string",
            description: "Name of the file.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          file_type: { $ref: "#/components/schemas/IacFileType" },
          chart_name: {
            type: "string",
            description: "Name of the chart that the file is of.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          file_id: { type: "string", description: "Id of the file.", "x-undocumented": ["minLength", "maxLength"] },
          file_size: {
            type: "integer",
            format: "int32",
            description: "Size of the file. No source says in which unit.",
            "x-undocumented": ["minimum", "maximum"],
          },
          scan_status: { $ref: "#/components/schemas/ScanStatus" },
          failed_reason: {
            type: "string",
            description: "Why the scan of the file failed.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          start_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the scan of the file started, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the scan of the file ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      ScanStatus: {
        type: "string",
        description: "How far a scan has come, or how it ended.",
        "x-extensible-enum": ["scanning", "success", "failed"],
      },
      TaskClusterType: {
        type: "string",
        description: "What runs the cluster, such as the vendor's container engine (cce), another cloud or a data center of one's own.",
        "x-extensible-enum": ["cce", "ali", "tencent", "azure", "aws", "self_built_hw", "self_built_idc"],
      },
      TaskRetry: {
        type: "object",
        description: "What to run again of a task.",
        required: ["task_type"],
        properties: {
          task_type: {
            type: "string",
            description: "Kind of the task. Only scans of clusters can be run again.",
            enum: ["cluster_scan"],
          },
          cluster_scan_info: { $ref: "#/components/schemas/ClusterScanRetry" },
        },
      },
      ClusterScanRetry: {
        type: "object",
        description: "Which clusters to scan again. Goes with the task_type cluster_scan.",
        required: ["range_type"],
        properties: {
          range_type: {
            type: "string",
            description: "Either all clusters of the task whose scan failed, or those of cluster_info_list among them.",
            enum: ["all_failed_cluster", "specific_cluster"],
          },
          cluster_info_list: {
            type: "array",
            description: "The clusters to scan again, 1 to 200. Goes with the range_type specific_cluster.",
            minItems: 1,
            maxItems: 200,
            items: { $ref: "#/components/schemas/RetriedCluster" },
          },
        },
      },
      RetriedCluster: {
        type: "object",
        description: "A cluster whose scan failed, and what to scan it for again.",
        properties: {
          cluster_id: { type: "string", description: "Id of the cluster.", minLength: 1, maxLength: 64 },
          scan_type_list: {
            type: "array",
            description: "Items to scan for again, 1 to 3, named as in the task. Without it, all whose scan failed.",
            minItems: 1,
            maxItems: 3,
            items: {
              type: "string",
              description: "Item of a cluster scan, such as benchmark.",
              "x-undocumented": ["minLength", "maxLength"],
            },
          },
        },
      },
      KubernetesClusterList: {
        type: "object",
        description: "A page of the clusters that fit a filter.",
        properties: {
          last_update_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the service last brought its list of clusters up to date, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
          total_num: {
            type: "integer",
            format: "int32",
            description: "Clusters that fit the filter, on all pages.",
            minimum: 0,
            maximum: 2147483647,
          },
          cluster_info_list: {
            type: "array",
            description: "The clusters of this page.",
            minItems: 0,
            maxItems: 200,
            items: { $ref: "#/components/schemas/KubernetesCluster" },
          },
        },
      },
      KubernetesCluster: {
        type: "object",
        description: "A Kubernetes cluster, its nodes, and what scans of it have found. Numbers of agents and the last operation are there when the request asks for them by load_agent_info.",
        properties: {
          id: {
            type: "string",
            description: "Id of the record of the cluster. Scans take the cluster_id.",
            minLength: 0,
            maxLength: 128,
          },
          cluster_name: { type: "string", description: "Name of the cluster.", minLength: 0, maxLength: 256 },
          cluster_id: {
            type: "string",
            description: "Id of the cluster, which scans and filters take.",
            minLength: 0,
            maxLength: 256,
          },
          cluster_type: {
            type: "string",
            description: "What runs the cluster, such as the vendor's container engine (cce), another cloud or a data center of one's own.",
            minLength: 0,
            maxLength: 256,
            "x-extensible-enum": ["k8s", "cce", "ali", "tencent", "azure", "aws", "self_built_hw", "self_built_idc"],
            "x-errata": [
              {
                fact: "enum",
                definition: "Any text.",
                spec: "The eight values that are known, and others.",
                reason: "The vendor's SDKs list them.",
              },
            ],
          },
          status: {
            type: "string",
            description: "State of the cluster. Empty is one without any resource.",
            minLength: 0,
            maxLength: 128,
            "x-extensible-enum": [
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
            ],
          },
          version: { type: "string", description: "Version of Kubernetes.", minLength: 0, maxLength: 65535 },
          total_nodes_number: {
            type: "integer",
            format: "int32",
            description: "Nodes of the cluster.",
            minimum: 0,
            maximum: 2147483647,
          },
          active_nodes_number: {
            type: "integer",
            format: "int32",
            description: "Nodes that are well.",
            minimum: 0,
            maximum: 2147483647,
          },
          creation_timestamp: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the cluster was created, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
          agent_installed_num: {
            type: "integer",
            format: "int32",
            description: "Nodes on which the agent is installed.",
            minimum: 0,
            maximum: 2147483647,
          },
          agent_install_failed_num: {
            type: "integer",
            format: "int32",
            description: "Nodes on which the agent could not be installed.",
            minimum: 0,
            maximum: 2147483647,
          },
          agent_not_install_num: {
            type: "integer",
            format: "int32",
            description: "Nodes without the agent.",
            minimum: 0,
            maximum: 2147483647,
          },
          agent_ds_install_status: {
            type: "string",
            description: "Whether the daemon set that installs the agent is there. For ten minutes after last_operate_timestamp the agent may still be on its way.",
            minLength: 0,
            maxLength: 128,
            "x-extensible-enum": ["NotInstall", "Installed"],
          },
          agent_ds_failed_reason: {
            type: "string",
            description: "Why the last operation on the daemon set failed.",
            minLength: 0,
            maxLength: 128,
          },
          last_operate_timestamp: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the daemon set was last installed or changed, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
          last_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the cluster was last scanned, in epoch milliseconds.",
            minimum: 0,
            maximum: 4071095999000,
          },
          sys_vul_num: {
            type: "integer",
            format: "int32",
            description: "Vulnerabilities of operating systems in the cluster.",
            minimum: 0,
            maximum: 1000000,
          },
          app_vul_num: {
            type: "integer",
            format: "int32",
            description: "Vulnerabilities of applications in the cluster.",
            minimum: 0,
            maximum: 1000000,
          },
          emg_vul_num: {
            type: "integer",
            format: "int32",
            description: "Vulnerabilities in the cluster that the service calls an emergency.",
            minimum: 0,
            maximum: 1000000,
          },
          risk_assess_num: {
            type: "integer",
            format: "int32",
            description: "Risks of the configuration in the cluster, as the scan item risk_assessment finds them.",
            minimum: 0,
            maximum: 1000000,
          },
          sec_comp_num: {
            type: "integer",
            format: "int32",
            description: "Departures from security standards in the cluster, as the scan item benchmark finds them.",
            minimum: 0,
            maximum: 1000000,
          },
        },
      },
      ClusterRiskList: {
        type: "object",
        description: "A page of the risks that fit a filter.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Risks that fit the filter, on all pages.",
            minimum: 0,
            maximum: 2000000,
          },
          data_list: {
            type: "array",
            description: "The risks of this page.",
            minItems: 0,
            maxItems: 200,
            items: { $ref: "#/components/schemas/ClusterRisk" },
          },
        },
      },
      ClusterRisk: {
        type: "object",
        description: "A risk that scans have found in a cluster.",
        properties: {
          risk_id: {
            type: "string",
            description: "Id of the risk, the same in each cluster that has it.",
            minLength: 1,
            maxLength: 64,
          },
          risk_name: { type: "string", description: "Name of the risk.", minLength: 1, maxLength: 512 },
          risk_level: { $ref: "#/components/schemas/RiskLevel" },
          risk_category: { $ref: "#/components/schemas/RiskCategory" },
          risk_num: {
            type: "integer",
            format: "int32",
            description: "How often the risk was found in the cluster.",
            minimum: 0,
            maximum: 2000000,
          },
          cluster_id: { type: "string", description: "Id of the cluster.", minLength: 1, maxLength: 64 },
          cluster_name: { type: "string", description: "Name of the cluster.", minLength: 1, maxLength: 64 },
          last_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the cluster was last scanned for the risk, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
          description: {
            type: "string",
            description: "What the risk is, for people to read.",
            minLength: 0,
            maxLength: 65534,
          },
          remediation: {
            type: "string",
            description: "What to do against the risk, for people to read.",
            minLength: 0,
            maxLength: 65534,
          },
        },
      },
      AffectedResourceList: {
        type: "object",
        description: "A page of the resources that have a risk.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Resources that fit the filter, on all pages.",
            minimum: 0,
            maximum: 2000000,
          },
          data_list: {
            type: "array",
            description: "The resources of this page.",
            minItems: 0,
            maxItems: 200,
            items: { $ref: "#/components/schemas/AffectedResource" },
          },
        },
      },
      AffectedResource: {
        type: "object",
        description: "A resource of a cluster that has a risk, and where in it.",
        properties: {
          resource_id: { type: "string", description: "Id of the resource.", minLength: 1, maxLength: 64 },
          resource_name: { type: "string", description: "Name of the resource.", minLength: 1, maxLength: 512 },
          resource_type: {
            type: "string",
            description: "Kind of the resource, such as Pod.",
            minLength: 1,
            maxLength: 64,
          },
          namespace: {
            type: "string",
            description: "Namespace that the resource is in.",
            minLength: 1,
            maxLength: 64,
          },
          hit_rule: {
            type: "string",
            description: "What the resource does against the rule, for people to read.",
            minLength: 1,
            maxLength: 512,
          },
          hit_path_list: {
            type: "array",
            description: "Places in the resource that have the risk.",
            minItems: 0,
            maxItems: 200,
            items: {
              type: "string",
              description: "Way to a member of the resource, such as spec.containers[0].image.",
              minLength: 1,
              maxLength: 512,
            },
          },
          first_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the risk was first found in the resource, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
          last_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the resource was last scanned for the risk, in epoch milliseconds.",
            minimum: 0,
            "x-undocumented": ["maximum"],
          },
        },
      },
      FileUpload: {
        type: "object",
        description: "Files to keep for a scan, all of one kind.",
        required: ["upload_type", "files"],
        properties: {
          upload_type: {
            type: "string",
            description: "Kind of the files, either Dockerfiles or Kubernetes manifests.",
            enum: ["dockerfile", "k8s_yaml"],
            minLength: 1,
            maxLength: 64,
          },
          files: {
            type: "array",
            description: "The files, 1 to 10, each of at most 1 MiB.",
            minItems: 1,
            maxItems: 10,
            "x-errata": [
              {
                fact: "itemMaxLength",
                definition: "Its schema has no limit of a file.",
                spec: "At most 1,048,576 bytes.",
                reason: "Its text allows 1 MB a file.",
              },
            ],
            items: {
              type: "string",
              format: "binary",
              description: "A file, at most 1,048,576 bytes.",
              maxLength: 1048576,
              "x-undocumented": ["minLength"],
            },
          },
        },
      },
      FileUploadResult: {
        type: "object",
        description: "Which files were taken and which were not. None is kept where one was not taken.",
        properties: {
          success_file_info: {
            type: "array",
            description: "The files that were taken.",
            minItems: 0,
            maxItems: 10,
            items: { $ref: "#/components/schemas/UploadedFile" },
          },
          fail_file_info: {
            type: "array",
            description: "The files that were not taken. Where there is one, none of the files is kept.",
            minItems: 0,
            maxItems: 10,
            items: { $ref: "#/components/schemas/RefusedFile" },
          },
        },
      },
      UploadedFile: {
        type: "object",
        description: "A file that was taken.",
        properties: {
          file_name: { type: "string", description: "Name of the file.", minLength: 1, maxLength: 512 },
          file_id: {
            type: "string",
            description: "Id of the file, which a scan of infrastructure code takes.",
            minLength: 1,
            maxLength: 64,
          },
        },
      },
      RefusedFile: {
        type: "object",
        description: "A file that was not taken.",
        properties: {
          file_name: { type: "string", description: "Name of the file.", minLength: 1, maxLength: 512 },
          fail_reason: {
            type: "string",
            description: "Why it was not taken, for people to read.",
            minLength: 1,
            maxLength: 512,
          },
        },
      },
      IacFileList: {
        type: "object",
        description: "A page of the files that fit a filter.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Files that fit the filter, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
          data_list: {
            type: "array",
            description: "The files of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/IacFile" },
          },
        },
      },
      IacFile: {
        type: "object",
        description: "A file of infrastructure code, and what scans have found in it.",
        properties: {
          file_id: { type: "string", description: "Id of the file.", minLength: 1, maxLength: 64 },
          file_name: { type: "string", description: "Name of the file.", minLength: 1, maxLength: 512 },
          file_type: { $ref: "#/components/schemas/IacFileType" },
          risky: { type: "boolean", description: "Whether a risk was found in the file." },
          risk_num: {
            type: "integer",
            format: "int32",
            description: "Risks that were found in the file.",
            "x-undocumented": ["minimum", "maximum"],
          },
          first_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the file was first scanned, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          last_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the file was last scanned, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          upload_file_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the file was uploaded, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          cicd_id: {
            type: "string",
            description: "Id of the pipeline that had the file scanned.",
            minLength: 1,
            maxLength: 128,
          },
          cicd_name: {
            type: "string",
            description: "Name of the pipeline that had the file scanned.",
            minLength: 1,
            maxLength: 128,
          },
          scan_type: { $ref: "#/components/schemas/IacScanType" },
        },
      },
      IacScanType: {
        type: "string",
        description: "What had the file scanned, either a task (manual_scan) or a pipeline (cicd_scan).",
        "x-extensible-enum": ["manual_scan", "cicd_scan"],
      },
      IacFileRiskList: {
        type: "object",
        description: "A page of the risks of a file.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Risks that fit the filter, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
          data_list: {
            type: "array",
            description: "The risks of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/IacFileRisk" },
          },
        },
      },
      IacFileRisk: {
        type: "object",
        description: "A risk that scans have found in a file.",
        properties: {
          risk_id: { type: "string", description: "Id of the risk.", "x-undocumented": ["minLength", "maxLength"] },
          rule_id: {
            type: "string",
            description: "Id of the rule that the file breaks, by which the places are listed.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          risk_name: {
            type: "string",
            description: "Name of the risk.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          risk_level: { $ref: "#/components/schemas/RiskLevel" },
          risk_category: { $ref: "#/components/schemas/RiskCategory" },
          risk_num: {
            type: "integer",
            format: "int32",
            description: "How often the risk was found in the file.",
            "x-undocumented": ["minimum", "maximum"],
          },
          last_scan_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the file was last scanned for the risk, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          description: {
            type: "string",
            description: "What the risk is, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          remediation: {
            type: "string",
            description: "What to do against the risk, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          build_instruction: {
            type: "string",
            description: "Instruction of a Dockerfile that has the risk.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      IacFileRiskPathList: {
        type: "object",
        description: "A page of the places of a file that have a risk.",
        properties: {
          total_num: {
            type: "integer",
            format: "int32",
            description: "Places that fit the filter, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
          data_list: {
            type: "array",
            description: "The places of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/IacFileRiskPath" },
          },
        },
      },
      IacFileRiskPath: {
        type: "object",
        description: "A place of a file that has a risk.",
        properties: {
          resource_name: {
            type: "string",
            description: "Name of the resource that the file describes there.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          resource_type: {
            type: "string",
            description: "Kind of that resource.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          namespace: {
            type: "string",
            description: "Namespace of that resource.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          hit_rule: {
            type: "string",
            description: "What the file does against the rule, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          hit_path: {
            type: "string",
            description: "Way to the place in the file.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      HssError: {
        type: "object",
        description: "Why a request was refused or could not be served. No source of the service documents it: these are the members that the vendor's Terraform provider reads, and none of them is certain to be there.",
        properties: {
          error_code: {
            type: "string",
            description: "Code of the error, such as HSS.0001. Codes that begin with APIGW are those of the gateway before the service.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          error_description: {
            type: "string",
            description: "What went wrong, at more length.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      ClusterScanResult: {
        type: "object",
        description: "What a cluster scan covers and found so far. Only for tasks whose task_type is cluster_scan.",
        properties: {
          scan_type_list: {
            type: "array",
            description: "Items that the task scans.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/ScanType" },
          },
          scanning_cluster_num: {
            type: "integer",
            format: "int32",
            description: "Clusters that the task is scanning now.",
            "x-undocumented": ["minimum", "maximum"],
          },
          success_cluster_num: {
            type: "integer",
            format: "int32",
            description: "Clusters that the task has scanned with success.",
            "x-undocumented": ["minimum", "maximum"],
          },
          failed_cluster_num: {
            type: "integer",
            format: "int32",
            description: "Clusters that the task could not scan.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      ScanType: {
        type: "string",
        description: "Item of a cluster scan, such as vulnerabilities.",
        "x-extensible-enum": ["cluster_vul", "risk_assessment", "benchmark"],
        "x-errata": [
          {
            fact: "enum",
            page: "No values are listed in the answer.",
            spec: "The known values are cluster_vul, risk_assessment and benchmark.",
            reason: "The vendor's SDKs list the values of the request here too.",
          },
        ],
      },
      IacScanResult: {
        type: "object",
        description: "What a scan of infrastructure code covers and found so far. Only for tasks whose task_type is iac_scan.",
        properties: {
          file_type: { $ref: "#/components/schemas/IacFileType" },
          scan_file_num: {
            type: "integer",
            format: "int32",
            description: "Files that the task scans in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          success_file_num: {
            type: "integer",
            format: "int32",
            description: "Files that the task has scanned with success.",
            "x-undocumented": ["minimum", "maximum"],
          },
          failed_file_num: {
            type: "integer",
            format: "int32",
            description: "Files that the task could not scan.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      IacFileType: {
        type: "string",
        description: "Kind of the scanned files, either Dockerfiles or Kubernetes manifests.",
        "x-extensible-enum": ["dockerfile", "k8s_yaml"],
      },
      RiskLevel: {
        type: "string",
        description: "How bad a risk is. The lowest level is tips, which are no more than hints.",
        "x-extensible-enum": ["high", "medium", "low", "tips"],
        "x-errata": [
          {
            fact: "minLength",
            definition: "At least 1 character.",
            spec: "No limit.",
            reason: "The values are listed.",
          },
          {
            fact: "maxLength",
            definition: "At most 64 characters.",
            spec: "No limit.",
            reason: "The values are listed.",
          },
        ],
      },
      RiskCategory: {
        type: "string",
        description: "What a risk concerns: the control plane, access control, the network, workloads, secrets, or ways out of a container to its node.",
        "x-extensible-enum": ["control_plane", "access_control", "network", "workload", "secrets", "node_escape"],
        "x-errata": [
          {
            fact: "minLength",
            definition: "At least 1 character.",
            spec: "No limit.",
            reason: "The values are listed.",
          },
          {
            fact: "maxLength",
            definition: "At most 64 characters.",
            spec: "No limit.",
            reason: "The values are listed.",
          },
        ],
      },
    },
  },
};
