// Made by templates/fixtures/fixtures.mustache from test/golden/const.yaml; change those.
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
      synthetic: { kind: "thing", version: 2, strict: true },
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
    synthetic: { body: { kind: "thing", version: 2, strict: true } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.kind.required", pointer: "/body/kind", input: { body: { version: 2, strict: true } } },
    {
      name: "body.kind.const",
      pointer: "/body/kind",
      input: { body: { kind: "no-such-value", version: 2, strict: true } },
    },
    {
      name: "body.version.const",
      pointer: "/body/version",
      input: { body: { kind: "thing", version: "no-such-value", strict: true } },
    },
    {
      name: "body.strict.const",
      pointer: "/body/strict",
      input: { body: { kind: "thing", version: 2, strict: "no-such-value" } },
    },
  ],
};
