// Made by templates/fixtures/fixtures.mustache from spec/kps/openapi.yaml; change those.
import type {
  ListKeypairTaskErrors,
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
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
  readonly listKeypairTask: {
    readonly 200: {
      /** A key pair is being reset. As documented. */
      readonly documented: ListKeypairTaskOutput;
      /** A binding that has not begun. Made up. */
      readonly ready: ListKeypairTaskOutput;
      /** A binding that went well. Made up. */
      readonly succeeded: ListKeypairTaskOutput;
      /** An unbinding that failed. Made up. */
      readonly failed: ListKeypairTaskOutput;
    };
    readonly 400: {
      /** The task id has a wrong form. Made up. */
      readonly illegal_task_id: ListKeypairTaskErrors[400];
      /** A parameter is wrong. Made up. */
      readonly parameter_error: ListKeypairTaskErrors[400];
      /** There is no failed task with this id. Made up. */
      readonly task_not_found: ListKeypairTaskErrors[400];
    };
  };
} = {
  listKeypairTask: {
    200: {
      documented: {
        task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
        task_status: "RUNNING_RESET",
        server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
      },
      ready: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        task_status: "READY_BIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
      succeeded: {
        task_id: "4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
        task_status: "SUCCESS_BIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
      failed: {
        task_id: "6be2f1f0-8b1c-4b0a-b6f5-1d2f90b4c7e2",
        task_status: "FAILED_UNBIND",
        server_id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
      },
    },
    400: {
      illegal_task_id: { error_code: "KPS.0001", error_msg: "Illegal task id." },
      parameter_error: { error_code: "KPS.0002", error_msg: "Parameter error." },
      task_not_found: { error_code: "KPS.0005", error_msg: "Failed task not found." },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listKeypairTask: {
    /** A request. Made up. */
    readonly synthetic: ListKeypairTaskInput;
  };
} = {
  listKeypairTask: {
    synthetic: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listKeypairTask: readonly BadRequest[];
} = {
  listKeypairTask: [
    { name: "task_id.required", pointer: "/task_id", input: { project_id: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" } },
    {
      name: "project_id.minLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" },
    },
  ],
};
