// Made by templates/fixtures/fixtures.mustache from test/golden/pagination.yaml; change those.
import type {
  QueryThingsInput,
  QueryThingsOutput,
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
  readonly queryThings: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: QueryThingsOutput;
    };
  };
} = {
  queryThings: {
    200: {
      synthetic: { total: 1, page: {} },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly queryThings: {
    /** A request. Made up. */
    readonly synthetic: QueryThingsInput;
  };
} = {
  queryThings: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly queryThings: readonly BadRequest[];
} = {
  queryThings: [
    { name: "offset.minimum", pointer: "/offset", input: { offset: -1 } },
    { name: "limit.minimum", pointer: "/limit", input: { limit: 0 } },
    { name: "limit.maximum", pointer: "/limit", input: { limit: 51 } },
  ],
};
