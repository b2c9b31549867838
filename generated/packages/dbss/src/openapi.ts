// Made by generator/emit/package/plain-files.ts from spec/dbss/openapi.yaml; change those.
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
 * The OpenAPI document that \@hwcloud-openapi/dbss was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Database Security Service",
    version: "1.0.0",
    summary: "Database audit instances, and the task that sums up what they have found.",
    description: "A task sums up the audit information of a tenant. This API tells how far the task has come, switches it on and off, has the summary updated at once, and reads the summary and the risks that were found. It lists audit instances and the jobs that create them as well.",
    contact: { name: "hwcloud-openapi", url: "https://github.com/hwcloud-openapi/hwcloud-openapi" },
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [
    {
      url: "https://dbss.{region}.myhuaweicloud.com",
      description: "The host of a region.",
      variables: {
        region: {
          description: "Region that the audit instances are in.",
          default: "ap-southeast-1",
          enum: [
            "cn-south-2",
            "cn-southwest-2",
            "ap-southeast-1",
            "cn-east-3",
            "cn-south-1",
            "cn-east-2",
            "ap-southeast-3",
            "ap-southeast-2",
            "ru-northwest-2",
            "af-south-1",
            "sa-brazil-1",
            "la-north-2",
            "cn-north-1",
            "cn-north-4",
            "cn-north-2",
            "la-south-2",
            "cn-north-9",
            "cn-north-11",
            "me-east-1",
            "cn-south-4",
            "ap-southeast-4",
            "tr-west-1",
            "cn-east-5",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "cn-north-12",
            "cn-east-4",
            "cn-southwest-3",
            "ap-southeast-5",
            "af-north-1",
          ],
        },
      },
    },
  ],
  security: [{ token: [] }, { signature: [] }],
  tags: [
    { name: "Audit summary", description: "The task that sums up audit information, and what it has summed up." },
    { name: "Audit instances", description: "Instances that audit databases, and the jobs that create them." },
  ],
  paths: {
    "/v3/{project_id}/audit/summary/{busi_type}/task-status": {
      get: {
        operationId: "showAuditTaskStatus",
        tags: ["Audit summary"],
        summary: "Show the audit summary task.",
        description: "Returns the status of the audit summary task of one service type, whether it is switched on, how many instances it has counted, and the time span that it covers.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html",
            updated: "2025-09-10",
            page: "ShowAuditTaskStatus",
            fingerprint: "cellpipe:9098070f5d8ef460",
          },
        ],
        "x-waiters": [
          {
            name: "AuditTask",
            startedAt: "/begin_time",
            acceptors: [
              { pointer: "/task_status", matches: "^2$", outcome: "success" },
              { pointer: "/task_status", matches: "^3$", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "busi_type",
            in: "path",
            required: true,
            description: "Service type of the task, either audit instances (audit) or risks (risk), in lower case.",
            schema: { type: "string", enum: ["audit", "risk"] },
            examples: {
              risk: { value: "risk", "x-example-source": "synthetic" },
              audit: { value: "audit", "x-example-source": "synthetic" },
            },
          },
        ],
        responses: {
          "200": {
            description: "The task.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AuditTask" },
                examples: {
                  documented: {
                    summary: "A task that went well and is switched off.",
                    "x-example-source": "page",
                    value: {
                      id: 32,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "risk",
                      task_switch: "off",
                      task_status: "2",
                      total_num: 10,
                      completed_num: 10,
                      begin_time: 1753427737077,
                      end_time: 1753427757803,
                      query_begin_time: 1752974753000,
                      query_end_time: 1753427733000,
                    },
                  },
                  running: {
                    summary: "A task that has counted four of ten instances.",
                    "x-example-source": "synthetic",
                    value: {
                      id: 33,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "audit",
                      task_switch: "on",
                      task_status: "1",
                      total_num: 10,
                      completed_num: 4,
                      begin_time: 1753431337000,
                      query_begin_time: 1753427733000,
                      query_end_time: 1753431333000,
                    },
                  },
                  failed: {
                    summary: "A task that failed.",
                    "x-example-source": "synthetic",
                    value: {
                      id: 34,
                      project_id: "b9351f98c724428794ba7d105fa3558d",
                      busi_type: "audit",
                      task_switch: "on",
                      task_status: "3",
                      total_num: 10,
                      completed_num: 7,
                      begin_time: 1753434937000,
                      end_time: 1753434990000,
                      query_begin_time: 1753431333000,
                      query_end_time: 1753434933000,
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "500": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v1/{project_id}/audit/summary/{busi_type}/task-status": {
      post: {
        operationId: "updateAuditTaskStatus",
        tags: ["Audit summary"],
        summary: "Switch the audit summary task, or update it now.",
        description: "Returns nothing once the audit summary task has been switched on or off (oper_type switch, with code), or told to update the summary now (oper_type execute). The function that waits as well is for the latter: a run that began before does not count, and a task that was only switched on or off may not run for long.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html",
            updated: "2025-09-10",
            page: "UpdateAuditTaskStatus",
            fingerprint: "blankline:de336a2f72a0db52",
          },
        ],
        "x-starts": { waiter: "AuditTask", restarts: true },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "busi_type",
            in: "path",
            required: true,
            description: "Service type of the task, either audit instances (audit) or risks (risk), in lower case.",
            schema: {
              type: "string",
              enum: ["audit", "risk"],
              "x-errata": [
                {
                  fact: "enum",
                  page: "risk is listed twice, the second time for audit instances.",
                  spec: "audit and risk.",
                  reason: "The vendor's SDKs and the edition of 2026-01-22 say audit for audit instances.",
                },
              ],
            },
            examples: {
              risk: { value: "risk", "x-example-source": "synthetic" },
              audit: { value: "audit", "x-example-source": "synthetic" },
            },
          },
        ],
        requestBody: {
          description: "What to do with the task.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/AuditTaskUpdate" },
              examples: {
                execute: {
                  summary: "Update the summary of one day.",
                  "x-example-source": "synthetic",
                  value: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
                },
                documented: {
                  summary: "Switch the task on.",
                  "x-example-source": "page",
                  value: { code: "on", oper_type: "switch" },
                },
                switch_off: {
                  summary: "Switch the task off.",
                  "x-example-source": "synthetic",
                  value: { code: "off", oper_type: "switch" },
                },
              },
            },
          },
        },
        responses: {
          "200": { description: "The task was switched or told to update." },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "500": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v2/{project_id}/audit/summary/info": {
      get: {
        operationId: "listAuditSummaryInfos",
        tags: ["Audit summary"],
        summary: "List the audit summaries of the instances.",
        description: "Returns what the audit has counted for all instances of the project, and for each instance, page by page. These are most likely the figures that the audit summary task with the service type audit brings up to date: the vendor has the two in one chapter, and they have the same totals, but nothing says so.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html",
            updated: null,
            page: "ListAuditSummaryInfos",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=DBSS&name=ListAuditSummaryInfos&region_id=cn-north-4",
            updated: "2026-01-16",
            page: "ListAuditSummaryInfos",
            fingerprint: "definition:3ffab065d9072ed0",
          },
        ],
        "x-errata": [
          {
            fact: "text",
            definition: "Nothing says what brings these figures up to date.",
            spec: "Most likely the audit summary task with the service type audit.",
            reason: "Inferred. Both stand in the chapter of the dashboard, the task counts instances, and its service type audit stands for these.",
          },
          {
            fact: "name",
            member: "response 200 total",
            page: "The European editions of 2025-06 have no such member.",
            spec: "It is there.",
            reason: "The definition has it, and so have the other editions from 2024-11 on.",
          },
          {
            fact: "name",
            member: "response 400 error",
            page: "In editions of 2024 and 2025-06 an error has one member, error, which holds error_code and error_msg.",
            spec: "An error has error_code and error_msg at its root.",
            reason: "The definition has them there, and so have the editions since 2025-09.",
          },
        ],
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 1000, items: "/data_list", total: "/total" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/Offset" },
          {
            name: "limit",
            in: "query",
            required: false,
            description: "Records of a page, a whole number from 1 to 10,000 as a text.",
            schema: { type: "string", default: "100", "x-undocumented": ["minLength", "maxLength"] },
            examples: { small: { value: "50", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The summaries of this page.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AuditSummaryList" },
                examples: {
                  two_instances: {
                    summary: "Two instances, one of which could not be counted.",
                    "x-example-source": "synthetic",
                    value: {
                      project_id: "5c1d90f2a7e84b36ad0e57b1c2f3498d",
                      audit_duration: 86400,
                      total_sql: 48211,
                      total_risk: 17,
                      today_sql: 903,
                      today_risk: 2,
                      today_session: 41,
                      update_time: 1783250000000,
                      total: 2,
                      data_list: [
                        {
                          id: 7101,
                          status: "1",
                          project_id: "5c1d90f2a7e84b36ad0e57b1c2f3498d",
                          instance_id: 812,
                          instance_name: "orders-audit",
                          audit_duration: 86400,
                          total_sql: 48211,
                          total_risk: 17,
                          today_sql: 903,
                          today_risk: 2,
                          today_session: 41,
                          update_time: 1783249990000,
                          reserve1: null,
                          reserve2: null,
                        },
                        {
                          id: 7102,
                          status: "2",
                          project_id: "5c1d90f2a7e84b36ad0e57b1c2f3498d",
                          instance_id: 813,
                          instance_name: "billing-audit",
                          audit_duration: 0,
                          total_sql: 0,
                          total_risk: 0,
                          today_sql: 0,
                          today_risk: 0,
                          today_session: 0,
                          update_time: 1783249991000,
                          reserve1: null,
                          reserve2: null,
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "403": { $ref: "#/components/responses/Refused" },
          "500": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v1/{project_id}/audit/summary/risk/statistics": {
      get: {
        operationId: "showAuditStatistics",
        tags: ["Audit summary"],
        summary: "Show the risks of all instances.",
        description: "Returns the risks that the audit has found in all instances of the project, by database and by rule, and which instances are too old to be counted. These are most likely the figures that the audit summary task with the service type risk brings up to date: the vendor has the two in one chapter, and they are of the same kind, but nothing says so. No source that is known states the errors of this operation.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html",
            updated: "2026-01-22",
            page: "ShowAuditStatistics",
          },
          {
            kind: "sdk",
            url: "https://github.com/huaweicloud/huaweicloud-sdk-go-v3/blob/8971c0a006847fd7adbc97cb7f68e27f2186a63f/services/dbss/v1/model/model_show_audit_statistics_response.go",
            updated: null,
            page: "ShowAuditStatistics",
          },
        ],
        "x-errata": [
          {
            fact: "text",
            sdk: "Nothing says what brings these figures up to date.",
            spec: "Most likely the audit summary task with the service type risk.",
            reason: "Inferred. Both stand in the chapter of the dashboard, and the service type risk stands for risks.",
          },
        ],
        parameters: [{ $ref: "#/components/parameters/ProjectId" }],
        responses: {
          "200": {
            description: "The risks.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/RiskStatistics" },
                examples: {
                  two_databases: {
                    summary: "Risks of two databases, found by two rules; one instance is too old.",
                    "x-example-source": "synthetic",
                    value: {
                      project_id: "5c1d90f2a7e84b36ad0e57b1c2f3498d",
                      high_risk_total: 3,
                      medium_risk_total: 4,
                      low_risk_total: 10,
                      update_time: 1783250000000,
                      db_risk_statistics: [
                        {
                          db_id: "3d7e0c52-9a41-4f8b-b6d0-21c5e8f7a903",
                          db_name: "orders",
                          db_ip: "192.0.2.10",
                          instance_id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                          instance_name: "orders-audit",
                          high_risk: 3,
                          medium_risk: 4,
                          low_risk: 5,
                          total_risk: 12,
                          risk_rule: [
                            { rule_name: "拖库", rule_name_english: "Whole table read", count: 3 },
                            { rule_name: "慢查询", rule_name_english: "Slow query", count: 9 },
                          ],
                        },
                        {
                          db_id: "6a0f4d19-73be-4c28-95e1-8b3f2d7c0e64",
                          db_name: "billing",
                          db_ip: "192.0.2.11",
                          instance_id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                          instance_name: "orders-audit",
                          high_risk: 0,
                          medium_risk: 0,
                          low_risk: 5,
                          total_risk: 5,
                          risk_rule: [{ rule_name: "慢查询", rule_name_english: "Slow query", count: 5 }],
                        },
                      ],
                      rule_risk_statistics: [
                        {
                          rule_name: "拖库",
                          count: 3,
                          instance_risk_count: [
                            {
                              db_id: "3d7e0c52-9a41-4f8b-b6d0-21c5e8f7a903",
                              db_name: "orders",
                              db_ip: "192.0.2.10",
                              instance_id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                              instance_name: "orders-audit",
                              count: 3,
                            },
                          ],
                        },
                        {
                          rule_name: "慢查询",
                          count: 14,
                          instance_risk_count: [
                            {
                              db_id: "3d7e0c52-9a41-4f8b-b6d0-21c5e8f7a903",
                              db_name: "orders",
                              db_ip: "192.0.2.10",
                              instance_id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                              instance_name: "orders-audit",
                              count: 9,
                            },
                            {
                              db_id: "6a0f4d19-73be-4c28-95e1-8b3f2d7c0e64",
                              db_name: "billing",
                              db_ip: "192.0.2.11",
                              instance_id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                              instance_name: "orders-audit",
                              count: 5,
                            },
                          ],
                        },
                      ],
                      unsupported_audit_infos: {
                        support_version: "23.05.00",
                        audit_infos: [{ server_name: "billing-audit", audit_version: "21.04.16" }],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    "/v2/{project_id}/audit/instances": {
      get: {
        operationId: "listAuditInstancesLast",
        tags: ["Audit instances"],
        summary: "List the audit instances.",
        description: "Returns the audit instances of the project, page by page, with their state and what is being done with them. Starting, stopping or restarting an instance has ended when its member task is NO_TASK again. There is no function that waits for that, since an instance cannot be asked for alone, and NO_TASK is what it has before as well.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html",
            updated: "2026-04-20",
            page: "ListAuditInstancesLast",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=DBSS&name=ListAuditInstancesLast&region_id=cn-north-4",
            updated: "2026-07-10",
            page: "ListAuditInstancesLast",
            fingerprint: "definition:957eac6814bc837d",
          },
        ],
        "x-pagination": { offset: "offset", limit: "limit", pageSize: 1000, items: "/instances", total: "/total" },
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          { $ref: "#/components/parameters/Offset" },
          {
            name: "limit",
            in: "query",
            required: false,
            description: "Records of a page, a whole number from 1 to 1,000 as a text.",
            schema: { type: "string", default: "100", "x-undocumented": ["minLength", "maxLength"] },
            examples: { small: { value: "50", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The instances of this page.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AuditInstanceList" },
                examples: {
                  two_instances: {
                    summary: "An instance that runs, and one that is being created.",
                    "x-example-source": "synthetic",
                    value: {
                      total: 2,
                      instances: [
                        {
                          id: "f2b7c1a8-60d3-4e95-8a7f-0c4d19e6b235",
                          name: "orders-audit",
                          resource_id: "90c6e4d1-2f7b-4a38-b5e0-6d18f3a2c749",
                          status: "ACTIVE",
                          task: "NO_TASK",
                          version: "23.05.00.192231",
                          new_version: null,
                          comment: "Databases of the shop",
                          config_num: 2,
                          database_limit: 3,
                          supported_feature: [],
                          charge_model: "Demand",
                          effect: null,
                          created: "2026-03-02 08:15:30",
                          expired: null,
                          keep_days: null,
                          remain_days: null,
                          scene: null,
                          specification: "Low | 3 Proxy",
                          resource_spec_code: "dbss.bypassaudit.low",
                          cpu: 4,
                          ram: 16384,
                          connect_ip: "192.0.2.20",
                          connect_ipv6: null,
                          port_id: "1e8b5d30-c4f7-4962-a0d9-3b7c6e2f8154",
                          region: "ap-southeast-1",
                          zone: "ap-southeast-1a",
                          vpc_id: "4f6a2c97-8d01-4be3-9c75-e1d08a3b5f62",
                          subnet_id: "b83d7e15-0a4c-46f9-8e2b-5c9f1d60a734",
                          security_group_id: "7c95f0e2-d1b6-4380-a4f7-2e8c6b3d9051",
                        },
                        {
                          id: "05d9e7b4-1c82-4f6a-93b0-a8e5d2c7f416",
                          name: "billing-audit",
                          resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38",
                          status: "BUILD",
                          task: "NO_TASK",
                          charge_model: "Period",
                          created: "2026-07-05 11:13:20",
                          expired: "2027-07-05 11:13:20",
                          remain_days: "365",
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "403": { $ref: "#/components/responses/Refused" },
          "500": { $ref: "#/components/responses/ServerError" },
        },
      },
    },
    "/v1/{project_id}/audit/{resource_id}/jobs": {
      get: {
        operationId: "listAuditInstanceJobsNew",
        tags: ["Audit instances"],
        summary: "List the jobs that create an audit instance.",
        description: "Returns the jobs that create an audit instance, with how each stands and why it failed. The instance is asked for by its resource id, which the list of instances has.",
        "x-doc-source": [
          {
            kind: "page",
            url: "https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html",
            updated: "2026-01-22",
            page: "ListAuditInstanceJobsNew",
          },
          {
            kind: "definition",
            url: "https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?product_short=DBSS&name=ListAuditInstanceJobsNew&region_id=cn-north-4",
            updated: "2026-01-16",
            page: "ListAuditInstanceJobsNew",
            fingerprint: "definition:ef5af66958892510",
          },
        ],
        "x-waiters": [
          {
            name: "AuditInstanceJob",
            select: { items: "/jobs", where: { resource_id: "/resource_id" } },
            acceptors: [
              { pointer: "/status", matches: "^SUCCESS$", outcome: "success" },
              { pointer: "/status", matches: "^(?:FAIL|ERROR)$", outcome: "failure" },
            ],
          },
        ],
        parameters: [
          { $ref: "#/components/parameters/ProjectId" },
          {
            name: "resource_id",
            in: "path",
            required: true,
            description: "Resource id of the instance, 32 to 64 characters, as the list of instances has it in resource_id.",
            schema: { type: "string", minLength: 32, maxLength: 64 },
            examples: { instance: { value: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38", "x-example-source": "synthetic" } },
          },
        ],
        responses: {
          "200": {
            description: "The jobs.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/AuditInstanceJobList" },
                examples: {
                  succeeded: {
                    summary: "The instance was created.",
                    "x-example-source": "synthetic",
                    value: {
                      jobs: [
                        {
                          job_id: "8a3c5e7190b24d6f8e01c2d3f4a5b697",
                          status: "SUCCESS",
                          job_type: null,
                          server_id: "d04e6b1f-5c92-4a73-8e3d-b7f10c9a2658",
                          server_name: "billing-audit",
                          resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38",
                          begin_time: 1783250000000,
                          end_time: 1783250046000,
                          charge_mode: "Period",
                          error_code: null,
                          fail_reason: null,
                          ha_id: null,
                          ha_name: null,
                        },
                      ],
                    },
                  },
                  failed: {
                    summary: "The instance could not be created.",
                    "x-example-source": "synthetic",
                    value: {
                      jobs: [
                        {
                          job_id: "8a3c5e7190b24d6f8e01c2d3f4a5b697",
                          status: "FAIL",
                          job_type: null,
                          server_id: "d04e6b1f-5c92-4a73-8e3d-b7f10c9a2658",
                          server_name: "billing-audit",
                          resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38",
                          begin_time: 1783250000000,
                          end_time: 1783250021000,
                          charge_mode: "Period",
                          error_code: "DBSS.0005",
                          fail_reason: "No virtual machine of this size is left.",
                          ha_id: null,
                          ha_name: null,
                        },
                      ],
                    },
                  },
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "403": { $ref: "#/components/responses/Refused" },
          "500": { $ref: "#/components/responses/ServerError" },
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
        "x-errata": [
          {
            fact: "required",
            page: "The header X-Auth-Token is mandatory.",
            definition: "The header X-Auth-Token is mandatory.",
            spec: "A token or a signature.",
            reason: "Requests signed with an access key are accepted, and carry no token.",
          },
          {
            fact: "minLength",
            definition: "At least 32 characters.",
            spec: "Any length.",
            reason: "No page states a length of the token, neither of this service nor of others.",
          },
          {
            fact: "maxLength",
            definition: "At most 2,097,152 characters.",
            spec: "Any length.",
            reason: "No page states a length of the token, neither of this service nor of others.",
          },
          {
            fact: "default",
            definition: "A row of the letter x.",
            spec: "None.",
            reason: "It stands for a token, and is none.",
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
        description: "Project that the audit instances belong to, 32 to 64 characters.",
        schema: { type: "string", minLength: 32, maxLength: 64 },
        examples: { project: { value: "b9351f98c724428794ba7d105fa3558d", "x-example-source": "synthetic" } },
      },
      Offset: {
        name: "offset",
        in: "query",
        required: false,
        description: "Records to pass over before the first one that is returned, a whole number from 0 on as a text.",
        schema: { type: "string", default: "0", "x-undocumented": ["minLength", "maxLength"] },
        examples: { second_page: { value: "50", "x-example-source": "synthetic" } },
      },
    },
    responses: {
      BadRequest: {
        description: "A parameter is wrong.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              bad_request: {
                summary: "A parameter is wrong.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
              },
            },
          },
        },
      },
      Unauthorized: {
        description: "The caller is not known, because the token or signature is missing, wrong or too old.",
        "x-errata": [
          {
            fact: "text",
            page: "401 means that a permission is missing.",
            spec: "401 means that the caller is not known.",
            reason: "The page has the texts of 401 and 403 in each other's place.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              unauthorized: {
                summary: "The token has ended.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0002", error_msg: "The token is not valid." },
              },
            },
          },
        },
      },
      Forbidden: {
        description: "The caller is known and lacks the permission.",
        "x-errata": [
          {
            fact: "text",
            page: "403 means that the caller is not known.",
            spec: "403 means that a permission is missing.",
            reason: "The page has the texts of 401 and 403 in each other's place.",
          },
        ],
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              forbidden: {
                summary: "The caller lacks a permission.",
                "x-example-source": "synthetic",
                value: {
                  error_code: "DBSS.0003",
                  error_msg: "The caller may not do this.",
                  encoded_authorization_message: "XXXXXX",
                  details: [
                    { error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." },
                  ],
                },
              },
            },
          },
        },
      },
      Refused: {
        description: "The caller was refused. It is not known, or lacks the permission.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              refused: {
                summary: "The caller lacks a permission.",
                "x-example-source": "synthetic",
                value: {
                  error_code: "DBSS.0003",
                  error_msg: "The caller may not do this.",
                  encoded_authorization_message: "XXXXXX",
                  details: [
                    { error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." },
                  ],
                },
              },
            },
          },
        },
      },
      ServerError: {
        description: "The server failed.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/DbssError" },
            examples: {
              server_error: {
                summary: "The server failed.",
                "x-example-source": "synthetic",
                value: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
              },
            },
          },
        },
      },
    },
    schemas: {
      AuditTask: {
        type: "object",
        description: "The audit summary task and how far it has come.",
        properties: {
          begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task began, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          busi_type: { $ref: "#/components/schemas/AuditBusinessType" },
          completed_num: {
            type: "integer",
            format: "int32",
            description: "Instances that the task has counted so far.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the task ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          id: {
            type: "integer",
            format: "int64",
            description: "Id of the task, a number without a known upper limit.",
            "x-undocumented": ["minimum", "maximum"],
          },
          project_id: {
            type: "string",
            description: "Project that the task belongs to.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          query_begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Start of the time span that is summed up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          query_end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "End of the time span that is summed up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          task_status: { $ref: "#/components/schemas/AuditTaskStatus" },
          task_switch: {
            type: "string",
            description: "Whether the task is switched on; the values are not listed anywhere, and off is one of them.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          total_num: {
            type: "integer",
            format: "int32",
            description: "Instances that the task has to count in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      AuditBusinessType: {
        type: "string",
        description: "Service type of the task, either audit instances (audit) or risks (risk).",
        "x-extensible-enum": ["audit", "risk"],
      },
      AuditTaskStatus: {
        type: "string",
        description: "How the task stands, a digit in a string that means ready (0), running (1), succeeded (2) or failed (3).",
        "x-extensible-enum": ["0", "1", "2", "3"],
        "x-errata": [
          {
            fact: "enum",
            page: "The only value is -1, for a running task.",
            spec: "The known values are 0, 1, 2 and 3.",
            reason: "A list dash is glued to the 1, and the rest of the list is lost; the vendor's SDKs have all four.",
          },
        ],
      },
      AuditTaskUpdate: {
        type: "object",
        description: "A change of the audit summary task. With oper_type switch, code must be given.",
        required: ["oper_type"],
        properties: {
          code: {
            type: "string",
            description: "Whether to switch the task on or off.",
            enum: ["on", "off"],
            "x-errata": [
              {
                fact: "requiredWhen",
                page: "Mandatory when operType is switch.",
                spec: "Required when oper_type is switch.",
                reason: "The field is oper_type in the table and in the example.",
              },
            ],
          },
          oper_type: {
            type: "string",
            description: "What to do, either switch the task (switch) or update the summary now (execute).",
            enum: ["switch", "execute"],
          },
          query_begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "Start of the time span to sum up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          query_end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "End of the time span to sum up, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
        if: { properties: { oper_type: { const: "switch" } }, required: ["oper_type"] },
        then: { required: ["code"] },
      },
      AuditSummaryList: {
        type: "object",
        description: "What the audit has counted for all instances of a project, and for each of them.",
        required: [
          "project_id",
          "audit_duration",
          "total_sql",
          "total_risk",
          "today_sql",
          "today_risk",
          "today_session",
          "update_time",
          "data_list",
          "total",
        ],
        properties: {
          project_id: {
            type: "string",
            description: "Project that was counted.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          audit_duration: {
            type: "integer",
            format: "int64",
            description: "How long the audit has run for all instances together; the unit is stated nowhere.",
            "x-undocumented": ["minimum", "maximum"],
          },
          total_sql: {
            type: "integer",
            format: "int64",
            description: "SQL statements that were audited in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          total_risk: {
            type: "integer",
            format: "int64",
            description: "Risks that were found in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_sql: {
            type: "integer",
            format: "int64",
            description: "SQL statements that were audited today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_risk: {
            type: "integer",
            format: "int64",
            description: "Risks that were found today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_session: {
            type: "integer",
            format: "int64",
            description: "Sessions of today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          update_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the summary was brought up to date, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          data_list: {
            type: "array",
            description: "Summaries of the instances of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/AuditInstanceSummary" },
          },
          total: {
            type: "integer",
            format: "int32",
            description: "Instances that there are summaries of, on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      AuditInstanceSummary: {
        type: "object",
        description: "What the audit has counted for one instance.",
        properties: {
          id: {
            type: "integer",
            format: "int64",
            description: "Id of this summary, a number.",
            "x-undocumented": ["minimum", "maximum"],
          },
          status: {
            type: "string",
            description: "Whether the instance could be counted, a digit in a string.",
            "x-extensible-enum": ["1", "2"],
            "x-enum-descriptions": { "1": "The instance was counted.", "2": "Counting the instance failed." },
          },
          project_id: {
            type: "string",
            description: "Project that the instance belongs to.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          instance_id: {
            type: "integer",
            format: "int64",
            description: "Id of the instance as a number. It is not the id by which the list of instances knows it, which is a text; the name of the instance is in both.",
            "x-undocumented": ["minimum", "maximum"],
          },
          instance_name: {
            type: "string",
            description: "Name of the instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          audit_duration: {
            type: "integer",
            format: "int64",
            description: "How long the audit has run for this instance; the unit is stated nowhere.",
            "x-undocumented": ["minimum", "maximum"],
          },
          total_sql: {
            type: "integer",
            format: "int64",
            description: "SQL statements that were audited in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          total_risk: {
            type: "integer",
            format: "int64",
            description: "Risks that were found in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_sql: {
            type: "integer",
            format: "int64",
            description: "SQL statements that were audited today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_risk: {
            type: "integer",
            format: "int64",
            description: "Risks that were found today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          today_session: {
            type: "integer",
            format: "int64",
            description: "Sessions of today.",
            "x-undocumented": ["minimum", "maximum"],
          },
          update_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When this summary was brought up to date, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          reserve1: {
            type: ["string", "null"],
            description: "Kept for later use; null today.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          reserve2: {
            type: ["string", "null"],
            description: "Kept for later use; null today.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
        },
      },
      RiskStatistics: {
        type: "object",
        description: "Risks that the audit has found in all instances of a project, by database and by rule.",
        properties: {
          project_id: {
            type: "string",
            description: "Project that was counted.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          high_risk_total: {
            type: "integer",
            format: "int64",
            description: "High risks in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          medium_risk_total: {
            type: "integer",
            format: "int64",
            description: "Medium risks in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          low_risk_total: {
            type: "integer",
            format: "int64",
            description: "Low risks in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          update_time: {
            type: "integer",
            format: "int64",
            description: "When the statistics were brought up to date; the unit is stated nowhere.",
            "x-undocumented": ["minimum", "maximum"],
          },
          db_risk_statistics: {
            type: "array",
            description: "Risks by database.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/DatabaseRiskStatistics" },
          },
          rule_risk_statistics: {
            type: "array",
            description: "Risks by the rule that found them.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/RuleRiskStatistics" },
          },
          unsupported_audit_infos: { $ref: "#/components/schemas/UnsupportedAuditInfos" },
        },
      },
      DatabaseRiskStatistics: {
        type: "object",
        description: "Risks of one database.",
        properties: {
          db_id: { type: "string", description: "Id of the database.", "x-undocumented": ["minLength", "maxLength"] },
          db_name: {
            type: "string",
            description: "Name of the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          db_ip: {
            type: "string",
            description: "IP address of the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          instance_id: {
            type: "string",
            description: "Id of the audit instance that watches the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          instance_name: {
            type: "string",
            description: "Name of that instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          high_risk: {
            type: "integer",
            format: "int64",
            description: "High risks of this database.",
            "x-undocumented": ["minimum", "maximum"],
          },
          medium_risk: {
            type: "integer",
            format: "int64",
            description: "Medium risks of this database.",
            "x-undocumented": ["minimum", "maximum"],
          },
          low_risk: {
            type: "integer",
            format: "int64",
            description: "Low risks of this database.",
            "x-undocumented": ["minimum", "maximum"],
          },
          total_risk: {
            type: "integer",
            format: "int64",
            description: "Risks of this database in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          risk_rule: {
            type: "array",
            description: "Risks of this database by the rule that found them.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/RuleCount" },
          },
        },
      },
      RuleCount: {
        type: "object",
        description: "How often one rule has found a risk.",
        properties: {
          rule_name: {
            type: "string",
            description: "Name of the rule.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          rule_name_english: {
            type: "string",
            description: "English name of the rule.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          count: {
            type: "integer",
            format: "int64",
            description: "Risks that the rule has found.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      RuleRiskStatistics: {
        type: "object",
        description: "Risks that one rule has found.",
        properties: {
          rule_name: {
            type: "string",
            description: "Name of the rule.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          count: {
            type: "integer",
            format: "int64",
            description: "Risks that the rule has found in all.",
            "x-undocumented": ["minimum", "maximum"],
          },
          instance_risk_count: {
            type: "array",
            description: "Those risks by database.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/InstanceRiskCount" },
          },
        },
      },
      InstanceRiskCount: {
        type: "object",
        description: "Risks that a rule has found in one database.",
        properties: {
          db_id: { type: "string", description: "Id of the database.", "x-undocumented": ["minLength", "maxLength"] },
          db_name: {
            type: "string",
            description: "Name of the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          db_ip: {
            type: "string",
            description: "IP address of the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          instance_id: {
            type: "string",
            description: "Id of the audit instance that watches the database.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          instance_name: {
            type: "string",
            description: "Name of that instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          count: {
            type: "integer",
            format: "int64",
            description: "Risks that the rule has found in this database.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      UnsupportedAuditInfos: {
        type: "object",
        description: "Instances whose version is too old for these statistics.",
        properties: {
          support_version: {
            type: "string",
            description: "Version that an instance needs for them.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          audit_infos: {
            type: "array",
            description: "Instances that are left out.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/UnsupportedAuditInfo" },
          },
        },
      },
      UnsupportedAuditInfo: {
        type: "object",
        description: "An instance that is left out.",
        properties: {
          server_name: {
            type: "string",
            description: "Name of the instance's server.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          audit_version: {
            type: "string",
            description: "Version of the instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      AuditInstanceList: {
        type: "object",
        description: "Audit instances of a project.",
        required: ["instances", "total"],
        properties: {
          instances: {
            type: "array",
            description: "Instances of this page.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/AuditInstance" },
          },
          total: {
            type: "integer",
            format: "int32",
            description: "Instances on all pages.",
            "x-undocumented": ["minimum", "maximum"],
          },
        },
      },
      AuditInstance: {
        type: "object",
        description: "An instance that audits databases.",
        properties: {
          id: { type: "string", description: "Id of the instance.", "x-undocumented": ["minLength", "maxLength"] },
          name: { type: "string", description: "Name of the instance.", "x-undocumented": ["minLength", "maxLength"] },
          resource_id: {
            type: "string",
            description: "Resource id of the instance, by which its jobs are asked for.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          status: { $ref: "#/components/schemas/AuditInstanceStatus" },
          task: { $ref: "#/components/schemas/AuditInstanceTask" },
          version: {
            type: "string",
            description: "Version that the instance runs.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          new_version: {
            type: ["string", "null"],
            description: "Version that the instance should be upgraded to; null where it need not.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own text and example have null.",
              },
            ],
          },
          comment: {
            type: "string",
            description: "What its owner has noted about the instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          config_num: {
            type: "integer",
            format: "int32",
            description: "Databases that are set up on the instance.",
            "x-undocumented": ["minimum", "maximum"],
          },
          database_limit: {
            type: "integer",
            format: "int32",
            description: "Databases that the instance can audit at most.",
            "x-undocumented": ["minimum", "maximum"],
          },
          supported_feature: {
            type: "array",
            description: "Features that the instance has.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { type: "string", "x-undocumented": ["minLength", "maxLength"] },
          },
          charge_model: {
            type: "string",
            description: "How the instance is paid for.",
            "x-extensible-enum": ["Period", "Demand"],
            "x-enum-descriptions": { Period: "By month or year, in advance.", Demand: "By use." },
          },
          effect: {
            type: ["integer", "null"],
            format: "int32",
            description: "What a frozen instance allows, either that it can be released (1), that it cannot (2), or that it cannot be renewed (3); null where it is not frozen.",
            "x-undocumented": ["minimum", "maximum"],
            "x-errata": [
              {
                fact: "type",
                definition: "A number.",
                spec: "A number or null.",
                reason: "The definition's own example has null.",
              },
              {
                fact: "enum",
                definition: "1, 2, 3.",
                spec: "Any number.",
                reason: "Values of an answer may grow, and only of a text can that be said.",
              },
            ],
          },
          created: {
            type: "string",
            description: "When the instance was created, as 2021-04-21 04:37:54; the time zone is stated nowhere.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          expired: {
            type: ["string", "null"],
            description: "When the instance ends that was paid for in advance; null for others.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          keep_days: {
            type: ["string", "null"],
            description: "Days for which the instance is still kept, a number in a string; null where that is no question.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          remain_days: {
            type: ["string", "null"],
            description: "Days until the instance ends, a number in a string; null where it has no end.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          scene: {
            type: ["string", "null"],
            description: "What the instance is used for; values are listed nowhere.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          specification: {
            type: "string",
            description: "Size of the instance in words.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          resource_spec_code: {
            type: "string",
            description: "Code of that size.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          cpu: {
            type: "integer",
            format: "int32",
            description: "Processors of the instance.",
            "x-undocumented": ["minimum", "maximum"],
          },
          ram: {
            type: "integer",
            format: "int32",
            description: "Memory of the instance, most likely in MiB; the unit is stated nowhere.",
            "x-undocumented": ["minimum", "maximum"],
          },
          connect_ip: {
            type: "string",
            description: "IPv4 address of the instance.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          connect_ipv6: {
            type: ["string", "null"],
            description: "IPv6 address of the instance; null where it has none.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          port_id: {
            type: "string",
            description: "Id of the network port that an elastic IP address is bound to.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          region: {
            type: "string",
            description: "Region that the instance is in.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          zone: {
            type: "string",
            description: "Availability zone that the instance is in.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          vpc_id: {
            type: "string",
            description: "Id of the virtual private cloud.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          subnet_id: {
            type: "string",
            description: "Id of the subnet.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          security_group_id: {
            type: "string",
            description: "Id of the security group.",
            "x-undocumented": ["minLength", "maxLength"],
          },
        },
      },
      AuditInstanceStatus: {
        type: "string",
        description: "How the instance stands.",
        "x-extensible-enum": [
          "SHUTOFF",
          "ACTIVE",
          "DELETING",
          "BUILD",
          "DELETED",
          "ERROR",
          "HAWAIT",
          "FROZEN",
          "UPGRADING",
        ],
        "x-enum-descriptions": {
          SHUTOFF: "It is switched off.",
          ACTIVE: "It runs, and everything can be done with it.",
          DELETING: "It is being deleted, and nothing can be done with it.",
          BUILD: "It is being created, and nothing can be done with it.",
          DELETED: "It was deleted, and need not be shown.",
          ERROR: "It has broken down, and can only be deleted.",
          HAWAIT: "It waits until its standby is created, and nothing can be done with it.",
          FROZEN: "It is frozen, and can only be renewed, bound and unbound.",
          UPGRADING: "It is being upgraded, and cannot be upgraded again.",
        },
      },
      AuditInstanceTask: {
        type: "string",
        description: "What is being done with the instance.",
        "x-extensible-enum": ["powering-on", "powering-off", "rebooting", "delete_wait", "NO_TASK"],
        "x-enum-descriptions": {
          "powering-on": "It is being started; it can be bound and unbound.",
          "powering-off": "It is being stopped; it can be bound and unbound.",
          rebooting: "It is being restarted; it can be bound and unbound.",
          delete_wait: "It waits for its deletion, and nothing can be done with it.",
          NO_TASK: "Nothing.",
        },
      },
      AuditInstanceJobList: {
        type: "object",
        description: "Jobs of an instance.",
        required: ["jobs"],
        properties: {
          jobs: {
            type: "array",
            description: "Jobs that create the instance.",
            "x-undocumented": ["minItems", "maxItems"],
            items: { $ref: "#/components/schemas/AuditInstanceJob" },
          },
        },
      },
      AuditInstanceJob: {
        type: "object",
        description: "A job that creates an audit instance.",
        required: [
          "job_id",
          "status",
          "job_type",
          "server_id",
          "server_name",
          "resource_id",
          "begin_time",
          "end_time",
          "charge_mode",
        ],
        properties: {
          job_id: { type: "string", description: "Id of the job.", "x-undocumented": ["minLength", "maxLength"] },
          status: { $ref: "#/components/schemas/AuditInstanceJobStatus" },
          job_type: {
            type: ["string", "null"],
            deprecated: true,
            description: "Not used any more; null.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          server_id: {
            type: "string",
            description: "Id of the virtual machine that the instance runs on.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          server_name: {
            type: "string",
            description: "Name of that virtual machine.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          resource_id: {
            type: "string",
            description: "Resource id of the instance, the one that was asked for.",
            "x-undocumented": ["minLength", "maxLength"],
          },
          begin_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the job began, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          end_time: {
            type: "integer",
            format: "int64",
            "x-epoch-ms": true,
            description: "When the job ended, in epoch milliseconds.",
            "x-undocumented": ["minimum", "maximum"],
          },
          charge_mode: {
            type: "string",
            description: "How the instance is paid for.",
            "x-extensible-enum": ["Period", "Demand"],
            "x-enum-descriptions": { Period: "By month or year, in advance.", Demand: "By use." },
          },
          error_code: {
            type: ["string", "null"],
            description: "Code of the error that ended the job; null where there is none.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          fail_reason: {
            type: ["string", "null"],
            description: "Why the job failed, for people to read; null where it did not.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          ha_id: {
            type: ["string", "null"],
            deprecated: true,
            description: "Not used any more; null.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
          ha_name: {
            type: ["string", "null"],
            deprecated: true,
            description: "Not used any more; null.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              {
                fact: "type",
                definition: "A text.",
                spec: "A text or null.",
                reason: "The definition's own example has null.",
              },
            ],
          },
        },
      },
      AuditInstanceJobStatus: {
        type: "string",
        description: "How a job stands. It has ended with SUCCESS or FAIL.",
        "x-extensible-enum": ["INIT", "READY", "RUNNING", "SUCCESS", "FAIL"],
        "x-enum-descriptions": {
          INIT: "The job was made.",
          READY: "The job is about to run.",
          RUNNING: "The job runs.",
          SUCCESS: "The job has succeeded.",
          FAIL: "The job has failed.",
        },
      },
      DbssError: {
        type: "object",
        description: "Why a request failed.",
        properties: {
          details: {
            type: "array",
            description: "What the authorisation check found, one reason an item.",
            "x-undocumented": ["minItems", "maxItems"],
            "x-errata": [
              { fact: "minItems", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              { fact: "maxItems", definition: "At most 100.", spec: "Any.", reason: "No page states a limit of it." },
            ],
            items: { $ref: "#/components/schemas/DbssErrorDetail" },
          },
          encoded_authorization_message: {
            type: "string",
            description: "What the authorisation check found, in encoded form.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              { fact: "minLength", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              {
                fact: "maxLength",
                definition: "At most 2,097,152.",
                spec: "Any.",
                reason: "No page states a limit of it.",
              },
            ],
          },
          error_code: {
            type: "string",
            description: "Code of the error.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              { fact: "minLength", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              {
                fact: "maxLength",
                definition: "At most 2,097,152.",
                spec: "Any.",
                reason: "No page states a limit of it.",
              },
            ],
          },
          error_msg: {
            type: "string",
            description: "What went wrong, for people to read.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              { fact: "minLength", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              {
                fact: "maxLength",
                definition: "At most 2,097,152.",
                spec: "Any.",
                reason: "No page states a limit of it.",
              },
            ],
          },
        },
      },
      DbssErrorDetail: {
        type: "object",
        description: "One finding of the authorisation check.",
        properties: {
          error_code: {
            type: "string",
            description: "Code of this reason.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              { fact: "minLength", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              { fact: "maxLength", definition: "At most 32.", spec: "Any.", reason: "No page states a limit of it." },
            ],
          },
          error_msg: {
            type: "string",
            description: "This reason in words.",
            "x-undocumented": ["minLength", "maxLength"],
            "x-errata": [
              { fact: "minLength", definition: "At least 0.", spec: "Any.", reason: "No page states a limit of it." },
              {
                fact: "maxLength",
                definition: "At most 2,097,152.",
                spec: "Any.",
                reason: "No page states a limit of it.",
              },
            ],
          },
        },
      },
    },
  },
};
