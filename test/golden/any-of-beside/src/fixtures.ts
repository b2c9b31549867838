// Made by templates/fixtures/fixtures.mustache from test/golden/any-of-beside.yaml; change those.
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
        query: { id: "sample" },
        beside: { bait: "sample", hook: "sample" },
        touching: { hook: "sample" },
        two: { a: "sample", c: "sample" },
        inAllOf: { hook: "sample", q: "sample" },
        choice: "up",
        impossible: { a: "x" },
        either: { hook: "sample" },
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
        query: { id: "sample" },
        beside: { bait: "sample", hook: "sample" },
        touching: { hook: "sample" },
        two: { a: "sample", c: "sample" },
        inAllOf: { hook: "sample", q: "sample" },
        choice: "up",
        impossible: { a: "x" },
        either: { hook: "sample" },
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
      name: "body.query.id.required",
      pointer: "/body/query/id",
      input: {
        body: {
          query: {},
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.beside.bait.required",
      pointer: "/body/beside/bait",
      input: {
        body: {
          query: { id: "sample" },
          beside: { hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.beside.hook.required",
      pointer: "/body/beside/hook",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.touching.hook.required",
      pointer: "/body/touching/hook",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: {},
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.two.a.required",
      pointer: "/body/two/a",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.two.c.required",
      pointer: "/body/two/c",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.inAllOf.hook.required",
      pointer: "/body/inAllOf/hook",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.inAllOf.q.required",
      pointer: "/body/inAllOf/q",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.choice.const",
      pointer: "/body/choice",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "no-such-value",
          impossible: { a: "x" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.impossible.a.required",
      pointer: "/body/impossible/a",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: {},
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.impossible.a.const",
      pointer: "/body/impossible/a",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "no-such-value" },
          either: { hook: "sample" },
        },
      },
    },
    {
      name: "body.either.hook.required",
      pointer: "/body/either/hook",
      input: {
        body: {
          query: { id: "sample" },
          beside: { bait: "sample", hook: "sample" },
          touching: { hook: "sample" },
          two: { a: "sample", c: "sample" },
          inAllOf: { hook: "sample", q: "sample" },
          choice: "up",
          impossible: { a: "x" },
          either: {},
        },
      },
    },
  ],
};
