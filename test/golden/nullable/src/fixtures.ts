// Made by templates/fixtures/fixtures.mustache from test/golden/nullable.yaml; change those.
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
      synthetic: { name: "sam", parent: { name: "sam" }, nothing: null },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly storeThing: {
    /** A request. As documented. */
    readonly documented: StoreThingInput;
  };
} = {
  storeThing: {
    documented: { body: { name: null } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.name.required", pointer: "/body/name", input: { body: {} } },
    { name: "body.name.maxLength", pointer: "/body/name", input: { body: { name: "xxxx" } } },
    {
      name: "body.parent.name.required",
      pointer: "/body/parent/name",
      input: { body: { name: null, parent: { parent: { name: "sam" }, nothing: null } } },
    },
    {
      name: "body.parent.name.maxLength",
      pointer: "/body/parent/name",
      input: { body: { name: null, parent: { name: "xxxx", parent: { name: "sam" }, nothing: null } } },
    },
  ],
};
