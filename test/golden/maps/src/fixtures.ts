// Made by templates/fixtures/fixtures.mustache from test/golden/maps.yaml; change those.
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
      synthetic: { labels: {}, free: {}, closed: {}, empty: {}, mixed: {}, pair: ["sample", 1], anything: {} },
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
    documented: { body: { labels: { a: "b" }, closed: { a: "x" }, mixed: { count: 1, other: "x" }, pair: ["a", 1] } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    {
      name: "body.closed.no-such-member.additionalProperties",
      pointer: "/body/closed/no-such-member",
      input: {
        body: {
          labels: { a: "b" },
          closed: { a: "x", "no-such-member": "x" },
          mixed: { count: 1, other: "x" },
          pair: ["a", 1],
        },
      },
    },
  ],
};
