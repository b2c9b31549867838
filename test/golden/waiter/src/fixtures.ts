// Made by templates/fixtures/fixtures.mustache from test/golden/waiter.yaml; change those.
import type {
  ShowJobInput,
  ShowJobOutput,
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
  readonly showJob: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ShowJobOutput;
    };
  };
} = {
  showJob: {
    200: {
      synthetic: { state: "sample", started: 1 },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly showJob: {
    /** A request. Made up. */
    readonly synthetic: ShowJobInput;
  };
} = {
  showJob: {
    synthetic: { job_id: "sample" },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly showJob: readonly BadRequest[];
} = {
  showJob: [
    { name: "job_id.required", pointer: "/job_id", input: {} },
  ],
};
