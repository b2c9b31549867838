// Made by templates/fixtures/fixtures.mustache from test/golden/paging-in-text.yaml; change those.
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
      /** Made up. */
      readonly synthetic: ListTasksOutput;
    };
  };
} = {
  listTasks: {
    200: {
      synthetic: { total: 1, tasks: [{}] },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listTasks: {
    /** A request. Made up. */
    readonly synthetic: ListTasksInput;
  };
} = {
  listTasks: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listTasks: readonly BadRequest[];
} = {
  listTasks: [
    { name: "offset.pattern", pointer: "/offset", input: { offset: "" } },
    { name: "limit.pattern", pointer: "/limit", input: { limit: "" } },
  ],
};
