// Made by templates/fixtures/fixtures.mustache from test/golden/borrowed-names.yaml; change those.
import type {
  ListThingsErrors,
  ListThingsInput,
  ListThingsOutput,
  StoreThingInput,
  StoreThingOutput,
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
      /** Made up. */
      readonly synthetic: ListThingsOutput;
    };
    readonly 400: {
      /** Made up. */
      readonly synthetic: ListThingsErrors[400];
    };
  };
  readonly storeThing: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: StoreThingOutput;
    };
  };
} = {
  listThings: {
    200: {
      synthetic: [{}],
    },
    400: {
      synthetic: { title: "sample" },
    },
  },
  storeThing: {
    200: {
      synthetic: { kept: true },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listThings: {
    /** A request. Made up. */
    readonly synthetic: ListThingsInput;
  };
  readonly storeThing: {
    /** A request. Made up. */
    readonly synthetic: StoreThingInput;
  };
} = {
  listThings: {
    synthetic: {},
  },
  storeThing: {
    synthetic: { body: { bare: {}, named: {} } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listThings: readonly BadRequest[];
  readonly storeThing: readonly BadRequest[];
} = {
  listThings: [
  ],
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.bare.required", pointer: "/body/bare", input: { body: { named: {} } } },
  ],
};
