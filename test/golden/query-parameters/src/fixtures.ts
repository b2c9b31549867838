// Made by templates/fixtures/fixtures.mustache from test/golden/query-parameters.yaml; change those.
import type {
  ListItemsInput,
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
  readonly listItems: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  listItems: {
    204: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listItems: {
    /** A request. Made up. */
    readonly synthetic: ListItemsInput;
  };
} = {
  listItems: {
    synthetic: { deep: true },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listItems: readonly BadRequest[];
} = {
  listItems: [
    { name: "deep.required", pointer: "/deep", input: {} },
    { name: "tag.minItems", pointer: "/tag", input: { deep: true, tag: [] } },
    { name: "tag.maxItems", pointer: "/tag", input: { deep: true, tag: ["sample", "sample", "sample", "sample"] } },
    { name: "tag.uniqueItems", pointer: "/tag", input: { deep: true, tag: ["sample", "sample"] } },
    { name: "tag.0.maxLength", pointer: "/tag/0", input: { deep: true, tag: ["xxxxxxxxxxx"] } },
    { name: "limit.minimum", pointer: "/limit", input: { deep: true, limit: 0 } },
    { name: "limit.maximum", pointer: "/limit", input: { deep: true, limit: 101 } },
    { name: "ratio.exclusiveMinimum", pointer: "/ratio", input: { deep: true, ratio: 0 } },
    { name: "ratio.exclusiveMaximum", pointer: "/ratio", input: { deep: true, ratio: 1 } },
  ],
};
