// Made by templates/fixtures/fixtures.mustache from test/golden/recursive.yaml; change those.
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
      synthetic: { name: "sample", children: [{}] },
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
    documented: { body: { name: "root", children: [{ name: "leaf" }] } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.name.pattern", pointer: "/body/name", input: { body: { name: "", children: [{ name: "leaf" }] } } },
    {
      name: "body.children.maxItems",
      pointer: "/body/children",
      input: { body: { name: "root", children: [{}, {}, {}] } },
    },
    {
      name: "body.children.0.name.pattern",
      pointer: "/body/children/0/name",
      input: { body: { name: "root", children: [{ name: "" }] } },
    },
    {
      name: "body.children.0.children.maxItems",
      pointer: "/body/children/0/children",
      input: { body: { name: "root", children: [{ name: "leaf", children: [{}, {}, {}] }] } },
    },
  ],
};
