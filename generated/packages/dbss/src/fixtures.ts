// Made by templates/fixtures/fixtures.mustache from spec/dbss/openapi.yaml; change those.
import type {
  ListAuditInstanceJobsNewErrors,
  ListAuditInstanceJobsNewInput,
  ListAuditInstanceJobsNewOutput,
  ListAuditInstancesLastErrors,
  ListAuditInstancesLastInput,
  ListAuditInstancesLastOutput,
  ListAuditSummaryInfosErrors,
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusErrors,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors,
  UpdateAuditTaskStatusInput,
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
  readonly listAuditInstanceJobsNew: {
    readonly 200: {
      /** The instance was created. Made up. */
      readonly succeeded: ListAuditInstanceJobsNewOutput;
      /** The instance could not be created. Made up. */
      readonly failed: ListAuditInstanceJobsNewOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ListAuditInstanceJobsNewErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly refused: ListAuditInstanceJobsNewErrors[403];
    };
    readonly 500: {
      /** The server failed. Made up. */
      readonly server_error: ListAuditInstanceJobsNewErrors[500];
    };
  };
  readonly listAuditInstancesLast: {
    readonly 200: {
      /** An instance that runs, and one that is being created. Made up. */
      readonly two_instances: ListAuditInstancesLastOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ListAuditInstancesLastErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly refused: ListAuditInstancesLastErrors[403];
    };
    readonly 500: {
      /** The server failed. Made up. */
      readonly server_error: ListAuditInstancesLastErrors[500];
    };
  };
  readonly listAuditSummaryInfos: {
    readonly 200: {
      /** Two instances, one of which could not be counted. Made up. */
      readonly two_instances: ListAuditSummaryInfosOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ListAuditSummaryInfosErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly refused: ListAuditSummaryInfosErrors[403];
    };
    readonly 500: {
      /** The server failed. Made up. */
      readonly server_error: ListAuditSummaryInfosErrors[500];
    };
  };
  readonly showAuditStatistics: {
    readonly 200: {
      /** Risks of two databases, found by two rules; one instance is too old. Made up. */
      readonly two_databases: ShowAuditStatisticsOutput;
    };
  };
  readonly showAuditTaskStatus: {
    readonly 200: {
      /** A task that went well and is switched off. As documented. */
      readonly documented: ShowAuditTaskStatusOutput;
      /** A task that has counted four of ten instances. Made up. */
      readonly running: ShowAuditTaskStatusOutput;
      /** A task that failed. Made up. */
      readonly failed: ShowAuditTaskStatusOutput;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ShowAuditTaskStatusErrors[400];
    };
    readonly 401: {
      /** The token has ended. Made up. */
      readonly unauthorized: ShowAuditTaskStatusErrors[401];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly forbidden: ShowAuditTaskStatusErrors[403];
    };
    readonly 500: {
      /** The server failed. Made up. */
      readonly server_error: ShowAuditTaskStatusErrors[500];
    };
  };
  readonly updateAuditTaskStatus: {
    readonly 200: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: UpdateAuditTaskStatusErrors[400];
    };
    readonly 401: {
      /** The token has ended. Made up. */
      readonly unauthorized: UpdateAuditTaskStatusErrors[401];
    };
    readonly 403: {
      /** The caller lacks a permission. Made up. */
      readonly forbidden: UpdateAuditTaskStatusErrors[403];
    };
    readonly 500: {
      /** The server failed. Made up. */
      readonly server_error: UpdateAuditTaskStatusErrors[500];
    };
  };
} = {
  listAuditInstanceJobsNew: {
    200: {
      succeeded: {
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
      failed: {
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
    400: {
      bad_request: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
    },
    403: {
      refused: {
        error_code: "DBSS.0003",
        error_msg: "The caller may not do this.",
        encoded_authorization_message: "XXXXXX",
        details: [{ error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." }],
      },
    },
    500: {
      server_error: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
    },
  },
  listAuditInstancesLast: {
    200: {
      two_instances: {
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
    400: {
      bad_request: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
    },
    403: {
      refused: {
        error_code: "DBSS.0003",
        error_msg: "The caller may not do this.",
        encoded_authorization_message: "XXXXXX",
        details: [{ error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." }],
      },
    },
    500: {
      server_error: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
    },
  },
  listAuditSummaryInfos: {
    200: {
      two_instances: {
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
    400: {
      bad_request: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
    },
    403: {
      refused: {
        error_code: "DBSS.0003",
        error_msg: "The caller may not do this.",
        encoded_authorization_message: "XXXXXX",
        details: [{ error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." }],
      },
    },
    500: {
      server_error: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
    },
  },
  showAuditStatistics: {
    200: {
      two_databases: {
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
  showAuditTaskStatus: {
    200: {
      documented: {
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
      running: {
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
      failed: {
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
    400: {
      bad_request: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
    },
    401: {
      unauthorized: { error_code: "DBSS.0002", error_msg: "The token is not valid." },
    },
    403: {
      forbidden: {
        error_code: "DBSS.0003",
        error_msg: "The caller may not do this.",
        encoded_authorization_message: "XXXXXX",
        details: [{ error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." }],
      },
    },
    500: {
      server_error: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
    },
  },
  updateAuditTaskStatus: {
    200: {
      documented: undefined,
    },
    400: {
      bad_request: { error_code: "DBSS.0001", error_msg: "A parameter of the request is wrong." },
    },
    401: {
      unauthorized: { error_code: "DBSS.0002", error_msg: "The token is not valid." },
    },
    403: {
      forbidden: {
        error_code: "DBSS.0003",
        error_msg: "The caller may not do this.",
        encoded_authorization_message: "XXXXXX",
        details: [{ error_code: "DBSS.0003", error_msg: "The action XXX is not allowed on the resource XXX." }],
      },
    },
    500: {
      server_error: { error_code: "DBSS.0004", error_msg: "An internal error occurred." },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listAuditInstanceJobsNew: {
    /** A request. Made up. */
    readonly synthetic: ListAuditInstanceJobsNewInput;
  };
  readonly listAuditInstancesLast: {
    /** A request. Made up. */
    readonly synthetic: ListAuditInstancesLastInput;
  };
  readonly listAuditSummaryInfos: {
    /** A request. Made up. */
    readonly synthetic: ListAuditSummaryInfosInput;
  };
  readonly showAuditStatistics: {
    /** A request. Made up. */
    readonly synthetic: ShowAuditStatisticsInput;
  };
  readonly showAuditTaskStatus: {
    /** A request. Made up. */
    readonly synthetic: ShowAuditTaskStatusInput;
  };
  readonly updateAuditTaskStatus: {
    /** Update the summary of one day. Made up. */
    readonly execute: UpdateAuditTaskStatusInput;
    /** Switch the task on. As documented. */
    readonly documented: UpdateAuditTaskStatusInput;
    /** Switch the task off. Made up. */
    readonly switch_off: UpdateAuditTaskStatusInput;
  };
} = {
  listAuditInstanceJobsNew: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d", resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38" },
  },
  listAuditInstancesLast: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d", offset: "50", limit: "50" },
  },
  listAuditSummaryInfos: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d", offset: "50", limit: "50" },
  },
  showAuditStatistics: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d" },
  },
  showAuditTaskStatus: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "risk" },
  },
  updateAuditTaskStatus: {
    execute: {
      project_id: "b9351f98c724428794ba7d105fa3558d",
      busi_type: "risk",
      body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
    },
    documented: {
      project_id: "b9351f98c724428794ba7d105fa3558d",
      busi_type: "risk",
      body: { code: "on", oper_type: "switch" },
    },
    switch_off: {
      project_id: "b9351f98c724428794ba7d105fa3558d",
      busi_type: "risk",
      body: { code: "off", oper_type: "switch" },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listAuditInstanceJobsNew: readonly BadRequest[];
  readonly listAuditInstancesLast: readonly BadRequest[];
  readonly listAuditSummaryInfos: readonly BadRequest[];
  readonly showAuditStatistics: readonly BadRequest[];
  readonly showAuditTaskStatus: readonly BadRequest[];
  readonly updateAuditTaskStatus: readonly BadRequest[];
} = {
  listAuditInstanceJobsNew: [
    {
      name: "resource_id.required",
      pointer: "/resource_id",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "x".repeat(65), resource_id: "c3a1f850-7e6d-4b29-8f04-9d5b2e1c7a38" },
    },
    {
      name: "resource_id.minLength",
      pointer: "/resource_id",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", resource_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" },
    },
    {
      name: "resource_id.maxLength",
      pointer: "/resource_id",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", resource_id: "x".repeat(65) },
    },
  ],
  listAuditInstancesLast: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", offset: "50", limit: "50" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "x".repeat(65), offset: "50", limit: "50" },
    },
  ],
  listAuditSummaryInfos: [
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", offset: "50", limit: "50" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "x".repeat(65), offset: "50", limit: "50" },
    },
  ],
  showAuditStatistics: [
    { name: "project_id.minLength", pointer: "/project_id", input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
    { name: "project_id.maxLength", pointer: "/project_id", input: { project_id: "x".repeat(65) } },
  ],
  showAuditTaskStatus: [
    { name: "busi_type.required", pointer: "/busi_type", input: { project_id: "b9351f98c724428794ba7d105fa3558d" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", busi_type: "risk" },
    },
    { name: "project_id.maxLength", pointer: "/project_id", input: { project_id: "x".repeat(65), busi_type: "risk" } },
    {
      name: "busi_type.enum",
      pointer: "/busi_type",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "no-such-value" },
    },
  ],
  updateAuditTaskStatus: [
    {
      name: "busi_type.required",
      pointer: "/busi_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "body.required",
      pointer: "/body",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "risk" },
    },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: {
        project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        busi_type: "risk",
        body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: {
        project_id: "x".repeat(65),
        busi_type: "risk",
        body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "busi_type.enum",
      pointer: "/busi_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "no-such-value",
        body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "body.oper_type.required",
      pointer: "/body/oper_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: { query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "body.code.required",
      pointer: "/body/code",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: { oper_type: "switch", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
    {
      name: "body.code.enum",
      pointer: "/body/code",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: {
          oper_type: "execute",
          query_begin_time: 1753344000000,
          query_end_time: 1753430400000,
          code: "no-such-value",
        },
      },
    },
    {
      name: "body.oper_type.enum",
      pointer: "/body/oper_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: { oper_type: "no-such-value", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
      },
    },
  ],
};
