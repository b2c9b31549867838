// Made by templates/fixtures/fixtures.mustache from spec/dbss/openapi.yaml; change those.
import type {
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
  readonly showAuditTaskStatus: {
    /** A request. Made up. */
    readonly synthetic: ShowAuditTaskStatusInput;
  };
  readonly updateAuditTaskStatus: {
    /** Switch the task on. As documented. */
    readonly documented: UpdateAuditTaskStatusInput;
    /** Switch the task off. Made up. */
    readonly switch_off: UpdateAuditTaskStatusInput;
    /** Update the summary of one day. Made up. */
    readonly execute: UpdateAuditTaskStatusInput;
  };
} = {
  showAuditTaskStatus: {
    synthetic: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "risk" },
  },
  updateAuditTaskStatus: {
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
    execute: {
      project_id: "b9351f98c724428794ba7d105fa3558d",
      busi_type: "risk",
      body: { oper_type: "execute", query_begin_time: 1753344000000, query_end_time: 1753430400000 },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly showAuditTaskStatus: readonly BadRequest[];
  readonly updateAuditTaskStatus: readonly BadRequest[];
} = {
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
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", body: { code: "on", oper_type: "switch" } },
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
        body: { code: "on", oper_type: "switch" },
      },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "x".repeat(65), busi_type: "risk", body: { code: "on", oper_type: "switch" } },
    },
    {
      name: "busi_type.enum",
      pointer: "/busi_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "no-such-value",
        body: { code: "on", oper_type: "switch" },
      },
    },
    {
      name: "body.oper_type.required",
      pointer: "/body/oper_type",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "risk", body: { code: "on" } },
    },
    {
      name: "body.code.required",
      pointer: "/body/code",
      input: { project_id: "b9351f98c724428794ba7d105fa3558d", busi_type: "risk", body: { oper_type: "switch" } },
    },
    {
      name: "body.code.enum",
      pointer: "/body/code",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: { code: "no-such-value", oper_type: "switch" },
      },
    },
    {
      name: "body.oper_type.enum",
      pointer: "/body/oper_type",
      input: {
        project_id: "b9351f98c724428794ba7d105fa3558d",
        busi_type: "risk",
        body: { code: "on", oper_type: "no-such-value" },
      },
    },
  ],
};
