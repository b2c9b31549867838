// Made by templates/fixtures/fixtures.mustache from spec/hss/openapi.yaml; change those.
import type {
  ListTasksInput,
  ListTasksOutput,
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
  };
} = {
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
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listTasks: {
    /** All cluster scans. As documented. */
    readonly documented: ListTasksInput;
    /** Finished cluster scans of one day that looked for vulnerabilities and risks, latest first. Made up. */
    readonly cluster_scans: ListTasksInput;
    /** Scans of Dockerfiles. Made up. */
    readonly iac_scans: ListTasksInput;
  };
} = {
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
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listTasks: readonly BadRequest[];
} = {
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
};
