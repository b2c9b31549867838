// Made by templates/fixtures/fixtures.mustache from test/golden/multiple-of.yaml; change those.
import type {
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
  readonly storeThing: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: StoreThingOutput;
    };
  };
} = {
  storeThing: {
    200: {
      synthetic: { price: 0.07, weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly storeThing: {
    /** A request. Made up. */
    readonly synthetic: StoreThingInput;
  };
} = {
  storeThing: {
    synthetic: { body: { price: 0.07, weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    {
      name: "body.price.required",
      pointer: "/body/price",
      input: { body: { weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.price.minimum",
      pointer: "/body/price",
      input: {
        body: { price: 0.060000000000000005, weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 },
      },
    },
    {
      name: "body.price.multipleOf",
      pointer: "/body/price",
      input: { body: { price: 0.005, weight: 0.3, share: 0.5, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.weight.exclusiveMinimum",
      pointer: "/body/weight",
      input: { body: { price: 0.07, weight: 0.2, share: 0.5, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.weight.multipleOf",
      pointer: "/body/weight",
      input: { body: { price: 0.07, weight: 0.05, share: 0.5, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.share.exclusiveMinimum",
      pointer: "/body/share",
      input: { body: { price: 0.07, weight: 0.3, share: 0, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.share.exclusiveMaximum",
      pointer: "/body/share",
      input: { body: { price: 0.07, weight: 0.3, share: 1, pieces: 6, identity: -9223372036854776000 } },
    },
    {
      name: "body.pieces.multipleOf",
      pointer: "/body/pieces",
      input: { body: { price: 0.07, weight: 0.3, share: 0.5, pieces: 3, identity: -9223372036854776000 } },
    },
  ],
};
