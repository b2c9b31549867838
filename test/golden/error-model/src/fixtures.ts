// Made by templates/fixtures/fixtures.mustache from test/golden/error-model.yaml; change those.
import type {
  ListThingsErrors,
  ListThingsInput,
  ListThingsOutput,
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
  readonly listThings: {
    readonly 200: {
      /** As documented. */
      readonly documented: ListThingsOutput;
    };
    readonly 400: {
      /** Made up. */
      readonly synthetic: ListThingsErrors[400];
    };
    readonly 403: {
      /** No role. As documented. */
      readonly documented: ListThingsErrors[403];
      /** Made up. */
      readonly other: ListThingsErrors[403];
    };
    readonly 500: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  listThings: {
    200: {
      documented: ["hat"],
    },
    400: {
      synthetic: { reason: "sample" },
    },
    403: {
      documented: { code: 3, details: [{ role: "admin" }] },
      other: { code: 4 },
    },
    500: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listThings: {
    /** A request. Made up. */
    readonly synthetic: ListThingsInput;
  };
} = {
  listThings: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listThings: readonly BadRequest[];
} = {
  listThings: [
  ],
};
