// Made by templates/fixtures/fixtures.mustache from test/golden/all-of.yaml; change those.
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
      synthetic: { id: "samp", name: "sample" },
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
    synthetic: { body: { id: "samp", name: "sample" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.id.maxLength", pointer: "/body/id", input: { body: { id: "xxxxx", name: "sample" } } },
    { name: "body.name.required", pointer: "/body/name", input: { body: { id: "samp" } } },
    { name: "body.id.required", pointer: "/body/id", input: { body: { name: "sample" } } },
    { name: "body.name.minLength", pointer: "/body/name", input: { body: { id: "samp", name: "" } } },
  ],
};
