// Made by templates/fixtures/fixtures.mustache from test/golden/ref-with-siblings.yaml; change those.
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
      synthetic: {
        more: { extra: "sample", p: "sample" },
        needing: { p: "sample", when: "sample" },
        short: "sample",
        nearest: {},
        closed: {},
        described: { p: "sample" },
      },
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
    synthetic: {
      body: {
        more: { extra: "sample", p: "sample" },
        needing: { p: "sample", when: "sample" },
        short: "sample",
        nearest: {},
        closed: {},
        described: { p: "sample" },
      },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    {
      name: "body.more.required",
      pointer: "/body/more",
      input: {
        body: {
          needing: { p: "sample", when: "sample" },
          short: "sample",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.more.p.required",
      pointer: "/body/more/p",
      input: {
        body: {
          more: { extra: "sample" },
          needing: { p: "sample", when: "sample" },
          short: "sample",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.needing.when.required",
      pointer: "/body/needing/when",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { p: "sample" },
          short: "sample",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.needing.p.required",
      pointer: "/body/needing/p",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { when: "sample" },
          short: "sample",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.short.minLength",
      pointer: "/body/short",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { p: "sample", when: "sample" },
          short: "xx",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.short.maxLength",
      pointer: "/body/short",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { p: "sample", when: "sample" },
          short: "xxxxxxxxxx",
          nearest: {},
          closed: {},
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.closed.no-such-member.additionalProperties",
      pointer: "/body/closed/no-such-member",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { p: "sample", when: "sample" },
          short: "sample",
          nearest: {},
          closed: { "no-such-member": "x" },
          described: { p: "sample" },
        },
      },
    },
    {
      name: "body.described.p.required",
      pointer: "/body/described/p",
      input: {
        body: {
          more: { extra: "sample", p: "sample" },
          needing: { p: "sample", when: "sample" },
          short: "sample",
          nearest: {},
          closed: {},
          described: {},
        },
      },
    },
  ],
};
