// Made by templates/fixtures/fixtures.mustache from test/golden/if-then-forbid.yaml; change those.
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
      synthetic: { kind: "hat" },
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
    synthetic: { body: { kind: "hat" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.kind.required", pointer: "/body/kind", input: { body: {} } },
    { name: "body.paws.false schema", pointer: "/body/paws", input: { body: { kind: "hat", paws: 1 } } },
    { name: "body.brim.false schema", pointer: "/body/brim", input: { body: { kind: "cat", brim: 1 } } },
    { name: "body.kind.enum", pointer: "/body/kind", input: { body: { kind: "no-such-value" } } },
  ],
};
