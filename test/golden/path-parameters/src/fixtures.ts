// Made by templates/fixtures/fixtures.mustache from test/golden/path-parameters.yaml; change those.
import type {
  ShowItemInput,
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
  readonly showItem: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  showItem: {
    204: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly showItem: {
    /** A request. As documented. */
    readonly documented: ShowItemInput;
  };
} = {
  showItem: {
    documented: { project_id: "abcd", group: "red", item_id: 1 },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly showItem: readonly BadRequest[];
} = {
  showItem: [
    { name: "group.required", pointer: "/group", input: { project_id: "abcd", item_id: 1 } },
    { name: "item_id.required", pointer: "/item_id", input: { project_id: "abcd", group: "red" } },
    { name: "project_id.minLength", pointer: "/project_id", input: { project_id: "xxx", group: "red", item_id: 1 } },
    {
      name: "project_id.maxLength",
      pointer: "/project_id",
      input: { project_id: "xxxxxxxxx", group: "red", item_id: 1 },
    },
    { name: "group.enum", pointer: "/group", input: { project_id: "abcd", group: "no-such-value", item_id: 1 } },
    { name: "item_id.minimum", pointer: "/item_id", input: { project_id: "abcd", group: "red", item_id: 0 } },
  ],
};
