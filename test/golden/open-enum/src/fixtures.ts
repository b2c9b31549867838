// Made by templates/fixtures/fixtures.mustache from test/golden/open-enum.yaml; change those.
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
      synthetic: { state: "ready", thing_kind: "hat", colors: ["red"], mood: "glad" },
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
    synthetic: { body: { state: "ready", thing_kind: "hat", colors: ["red"], mood: "glad" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
  ],
};
