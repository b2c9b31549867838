// Made by templates/fixtures/fixtures.mustache from test/golden/if-then.yaml; change those.
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
      synthetic: { action: "paint", color: "sampl", note: "sample" },
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
    synthetic: { body: { action: "paint", color: "sampl", note: "sample" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.action.required", pointer: "/body/action", input: { body: { color: "sampl", note: "sample" } } },
    { name: "body.color.required", pointer: "/body/color", input: { body: { action: "paint", note: "sample" } } },
    {
      name: "body.action.enum",
      pointer: "/body/action",
      input: { body: { action: "no-such-value", color: "sampl", note: "sample" } },
    },
    {
      name: "body.color.maxLength",
      pointer: "/body/color",
      input: { body: { action: "paint", color: "xxxxxx", note: "sample" } },
    },
  ],
};
