// Made by templates/fixtures/fixtures.mustache from test/golden/array-body.yaml; change those.
import type {
  AddNamesInput,
  AddNamesOutput,
  ShowWordInput,
  ShowWordOutput,
  StoreItemsInput,
  StoreItemsOutput,
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
  readonly addNames: {
    readonly 200: {
      /** As documented. */
      readonly documented: AddNamesOutput;
    };
  };
  readonly showWord: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ShowWordOutput;
    };
  };
  readonly storeItems: {
    readonly 200: {
      /** As documented. */
      readonly documented: StoreItemsOutput;
    };
  };
} = {
  addNames: {
    200: {
      documented: 0,
    },
  },
  showWord: {
    200: {
      synthetic: "sample",
    },
  },
  storeItems: {
    200: {
      documented: ["1", "2"],
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly addNames: {
    /** A request. As documented. */
    readonly documented: AddNamesInput;
  };
  readonly showWord: {
    /** A request. Made up. */
    readonly synthetic: ShowWordInput;
  };
  readonly storeItems: {
    /** A request. Made up. */
    readonly synthetic: StoreItemsInput;
  };
} = {
  addNames: {
    documented: { body: ["a", "b"] },
  },
  showWord: {
    synthetic: {},
  },
  storeItems: {
    synthetic: { body: [{ name: "sample" }] },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly addNames: readonly BadRequest[];
  readonly showWord: readonly BadRequest[];
  readonly storeItems: readonly BadRequest[];
} = {
  addNames: [
    { name: "body.maxItems", pointer: "/body", input: { body: ["sample", "sample", "sample", "sample"] } },
    { name: "body.0.maxLength", pointer: "/body/0", input: { body: ["xxxxxxxxx", "b"] } },
  ],
  showWord: [
  ],
  storeItems: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.minItems", pointer: "/body", input: { body: [] } },
    { name: "body.0.name.required", pointer: "/body/0/name", input: { body: [{}] } },
    { name: "body.0.name.maxLength", pointer: "/body/0/name", input: { body: [{ name: "x".repeat(65) }] } },
    { name: "body.0.name.pattern", pointer: "/body/0/name", input: { body: [{ name: " " }] } },
    {
      name: "body.0.tags.maxItems",
      pointer: "/body/0/tags",
      input: { body: [{ name: "sample", tags: ["sample", "sample", "sample"] }] },
    },
  ],
};
