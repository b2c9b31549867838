// Made by templates/fixtures/fixtures.mustache from test/golden/header-parameters.yaml; change those.
import type {
  DeleteItemsInput,
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
  readonly deleteItems: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  deleteItems: {
    204: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly deleteItems: {
    /** A request. Made up. */
    readonly synthetic: DeleteItemsInput;
  };
} = {
  deleteItems: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly deleteItems: readonly BadRequest[];
} = {
  deleteItems: [
    { name: "X-Retries.maximum", pointer: "/X-Retries", input: { "X-Retries": 10 } },
  ],
};
