// Made by templates/fixtures/fixtures.mustache from test/golden/unevaluated.yaml; change those.
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
        closed: { id: "sample" },
        choice: { kind: "cup" },
        either: { kind: "cup" },
        others: { id: "sample" },
        pair: ["sample", 1],
      },
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
    documented: {
      body: {
        closed: { id: "a", size: 1 },
        choice: { kind: "cup" },
        others: { id: "a", extra: true },
        pair: ["a", 1],
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
      name: "body.closed.no-such-member.unevaluatedProperties",
      pointer: "/body/closed/no-such-member",
      input: {
        body: {
          closed: { id: "a", size: 1, "no-such-member": "x" },
          choice: { kind: "cup" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
        },
      },
    },
    {
      name: "body.closed.id.required",
      pointer: "/body/closed/id",
      input: {
        body: { closed: { size: 1 }, choice: { kind: "cup" }, others: { id: "a", extra: true }, pair: ["a", 1] },
      },
    },
    {
      name: "body.choice.no-such-member.unevaluatedProperties",
      pointer: "/body/choice/no-such-member",
      input: {
        body: {
          closed: { id: "a", size: 1 },
          choice: { kind: "cup", "no-such-member": "x" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
        },
      },
    },
    {
      name: "body.choice.kind.required",
      pointer: "/body/choice/kind",
      input: { body: { closed: { id: "a", size: 1 }, choice: {}, others: { id: "a", extra: true }, pair: ["a", 1] } },
    },
    {
      name: "body.choice.kind.const",
      pointer: "/body/choice/kind",
      input: {
        body: {
          closed: { id: "a", size: 1 },
          choice: { kind: "no-such-value" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
        },
      },
    },
    {
      name: "body.either.no-such-member.unevaluatedProperties",
      pointer: "/body/either/no-such-member",
      input: {
        body: {
          closed: { id: "a", size: 1 },
          choice: { kind: "cup" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
          either: { kind: "cup", handle: true, "no-such-member": "x" },
        },
      },
    },
    {
      name: "body.either.kind.required",
      pointer: "/body/either/kind",
      input: {
        body: {
          closed: { id: "a", size: 1 },
          choice: { kind: "cup" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
          either: { handle: true },
        },
      },
    },
    {
      name: "body.either.kind.const",
      pointer: "/body/either/kind",
      input: {
        body: {
          closed: { id: "a", size: 1 },
          choice: { kind: "cup" },
          others: { id: "a", extra: true },
          pair: ["a", 1],
          either: { kind: "no-such-value", handle: true },
        },
      },
    },
    {
      name: "body.others.id.required",
      pointer: "/body/others/id",
      input: {
        body: { closed: { id: "a", size: 1 }, choice: { kind: "cup" }, others: { extra: true }, pair: ["a", 1] },
      },
    },
  ],
};
