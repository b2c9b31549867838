// Made by templates/fixtures/fixtures.mustache from spec/sms/openapi.yaml; change those.
import type {
  ExportConsistencyResultsErrors,
  ExportConsistencyResultsInput,
} from "./types.js";

/** An answer that is a file. @public */
export interface FileFixture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request that breaks one rule of the contract. @public */
export interface BadRequest {
  readonly name: string;
  /** JSON pointer from the input's root to what is wrong. */
  readonly pointer: string;
  readonly input: unknown;
}

/** Answers by operation, status and name of the example; `undefined` where a status has no body. @public */
export const fixtures: {
  readonly exportConsistencyResults: {
    readonly 200: {
      /** The body that the page shows. As documented. */
      readonly documented: FileFixture;
    };
    readonly 400: {
      /** A parameter is wrong. Made up. */
      readonly bad_request: ExportConsistencyResultsErrors[400];
    };
    readonly 403: {
      /** The caller lacks a permission. As documented. */
      readonly documented: ExportConsistencyResultsErrors[403];
    };
    readonly 404: {
      /** No task has this id. Made up. */
      readonly not_found: ExportConsistencyResultsErrors[404];
    };
  };
} = {
  exportConsistencyResults: {
    200: {
      documented: { contentType: "application/octet-stream", bytes: /* @__PURE__ */ new Uint8Array([123, 32, 125]) },
    },
    400: {
      bad_request: { error_code: "SMS.0202", error_msg: "A parameter of the request is wrong." },
    },
    403: {
      documented: {
        error_code: "SMS.9004",
        error_msg: "The current account does not have the permission to execute policy. You do not have permission to perform action XXX on resource XXX.",
        encoded_authorization_message: "XXXXXX",
        error_param: ["You do not have permission to perform action XXX on resource XXX."],
        details: [
          { error_code: "SMS.9004", error_msg: "You do not have permission to perform action XXX on resource XXX." },
        ],
      },
    },
    404: {
      not_found: { error_code: "SMS.0404", error_msg: "The task was not found." },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly exportConsistencyResults: {
    /** The results of one task. As documented. */
    readonly documented: ExportConsistencyResultsInput;
    /** The results of two tasks, one named by its source server only. Made up. */
    readonly several: ExportConsistencyResultsInput;
  };
} = {
  exportConsistencyResults: {
    documented: {
      body: {
        task_info: [
          {
            source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
            task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
            source_name: "ecsxxx",
          },
        ],
      },
    },
    several: {
      "X-Language": "en-us",
      body: {
        task_info: [
          { task_id: "2f6c1a90-7d3b-4e58-9c0f-5b1de7a4c613" },
          { source_id: "8c5e0d47-1b92-4f6a-a3d8-60e9f27b1c54", source_name: "web-01" },
        ],
      },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly exportConsistencyResults: readonly BadRequest[];
} = {
  exportConsistencyResults: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.task_info.required", pointer: "/body/task_info", input: { body: {} } },
    { name: "body.task_info.minItems", pointer: "/body/task_info", input: { body: { task_info: [] } } },
    {
      name: "body.task_info.maxItems",
      pointer: "/body/task_info",
      input: { body: { task_info: Array.from({ length: 201 }, () => ({})) } },
    },
    {
      name: "body.task_info.0.task_id.minLength",
      pointer: "/body/task_info/0/task_id",
      input: {
        body: {
          task_info: [{ source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx", task_id: "", source_name: "ecsxxx" }],
        },
      },
    },
    {
      name: "body.task_info.0.task_id.maxLength",
      pointer: "/body/task_info/0/task_id",
      input: {
        body: {
          task_info: [
            {
              source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
              task_id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
              source_name: "ecsxxx",
            },
          ],
        },
      },
    },
    {
      name: "body.task_info.0.source_id.maxLength",
      pointer: "/body/task_info/0/source_id",
      input: {
        body: {
          task_info: [
            { source_id: "x".repeat(256), task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx", source_name: "ecsxxx" },
          ],
        },
      },
    },
    {
      name: "body.task_info.0.source_name.maxLength",
      pointer: "/body/task_info/0/source_name",
      input: {
        body: {
          task_info: [
            {
              source_id: "31806fb2-95bd-421f-ae35-b81b750dxxxx",
              task_id: "05a41be9-3ffe-4cc6-8d66-07359039xxxx",
              source_name: "x".repeat(256),
            },
          ],
        },
      },
    },
  ],
};
