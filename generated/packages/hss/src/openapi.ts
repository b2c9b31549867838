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
    description: "Clusters and files of infrastructure as code (IaC) are scanned for security problems by tasks. This API lists the tasks and tells how far each has come.",
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
  tags: [{ name: "Scan tasks", description: "Tasks that scan clusters and files." }],
  paths: {
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
            spec: "A token or a signature.",
            reason: "Requests signed with an access key are accepted, and carry no token.",
          },
        ],
      },
      signature: {
        type: "http",
        scheme: "SDK-HMAC-SHA256",
        description: "A request signature made with an access key, sent in the headers Authorization and X-Sdk-Date. The server refuses a clock that is more than 15 minutes off.",
      },
    },
    schemas: {
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
    },
  },
};
