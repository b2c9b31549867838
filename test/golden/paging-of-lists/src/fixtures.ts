// Made by templates/fixtures/fixtures.mustache from test/golden/paging-of-lists.yaml; change those.
import type {
  ListScansInput,
  ListScansOutput,
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
  readonly listScans: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListScansOutput;
    };
  };
} = {
  listScans: {
    200: {
      synthetic: { total: 1, cluster_list: [{ clusters: 1 }], data: {} },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listScans: {
    /** A request. Made up. */
    readonly synthetic: ListScansInput;
  };
} = {
  listScans: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listScans: readonly BadRequest[];
} = {
  listScans: [
  ],
};
