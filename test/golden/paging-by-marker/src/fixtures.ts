// Made by templates/fixtures/fixtures.mustache from test/golden/paging-by-marker.yaml; change those.
import type {
  ListKeysInput,
  ListKeysOutput,
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
  readonly listKeys: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListKeysOutput;
    };
  };
} = {
  listKeys: {
    200: {
      synthetic: { keys: [{}], page_info: {} },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listKeys: {
    /** A request. Made up. */
    readonly synthetic: ListKeysInput;
  };
} = {
  listKeys: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listKeys: readonly BadRequest[];
} = {
  listKeys: [
    { name: "limit.pattern", pointer: "/limit", input: { limit: "" } },
  ],
};
