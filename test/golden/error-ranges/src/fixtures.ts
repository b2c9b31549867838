// Made by templates/fixtures/fixtures.mustache from test/golden/error-ranges.yaml; change those.
import type {
  ListOthersErrors,
  ListOthersInput,
  ListOthersOutput,
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
  readonly listOthers: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListOthersOutput;
    };
    readonly "5XX": {
      /** Made up. */
      readonly synthetic: ListOthersErrors["5XX"];
    };
  };
  readonly listThings: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListThingsOutput;
    };
    readonly 400: {
      /** As documented. */
      readonly documented: ListThingsErrors[400];
    };
    readonly 404: {
      /** As documented. */
      readonly documented: undefined;
    };
    readonly "4XX": {
      /** As documented. */
      readonly forbidden: ListThingsErrors["4XX"];
    };
    readonly default: {
      /** Made up. */
      readonly synthetic: ListThingsErrors["default"];
    };
  };
} = {
  listOthers: {
    200: {
      synthetic: ["sample"],
    },
    "5XX": {
      synthetic: { code: "sample" },
    },
  },
  listThings: {
    200: {
      synthetic: ["sample"],
    },
    400: {
      documented: { field: "name" },
    },
    404: {
      documented: undefined,
    },
    "4XX": {
      forbidden: { code: "NO" },
    },
    default: {
      synthetic: { trace: "sample" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listOthers: {
    /** A request. Made up. */
    readonly synthetic: ListOthersInput;
  };
  readonly listThings: {
    /** A request. Made up. */
    readonly synthetic: ListThingsInput;
  };
} = {
  listOthers: {
    synthetic: {},
  },
  listThings: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listOthers: readonly BadRequest[];
  readonly listThings: readonly BadRequest[];
} = {
  listOthers: [
  ],
  listThings: [
  ],
};
