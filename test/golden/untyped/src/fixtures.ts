// Made by templates/fixtures/fixtures.mustache from test/golden/untyped.yaml; change those.
import type {
  StoreOtherInput,
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
  readonly storeOther: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly storeThing: {
    readonly 200: {
      /** As documented. */
      readonly text: unknown;
      /** As documented. */
      readonly part: StoreThingOutput;
    };
  };
} = {
  storeOther: {
    204: {
      documented: undefined,
    },
  },
  storeThing: {
    200: {
      text: "not of the type",
      part: { a: "x" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly storeOther: {
    /** A request. Made up. */
    readonly synthetic: StoreOtherInput;
  };
  readonly storeThing: {
    /** A request. Made up. */
    readonly synthetic: unknown;
  };
} = {
  storeOther: {
    synthetic: { body: { either: [], named: { "x-": "sample" } } },
  },
  storeThing: {
    synthetic: { body: [true] },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeOther: readonly BadRequest[];
  readonly storeThing: readonly BadRequest[];
} = {
  storeOther: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.either.required", pointer: "/body/either", input: { body: { named: { "x-": "sample" } } } },
    { name: "body.named.required", pointer: "/body/named", input: { body: { either: [] } } },
  ],
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
  ],
};
