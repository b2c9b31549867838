// Made by templates/fixtures/fixtures.mustache from test/golden/discriminator.yaml; change those.
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
        events: [{ type: "up", height: 1 }],
        last: { type: "up", height: 1 },
        either: { type: "UpEvent", height: 1 },
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
        events: [{ type: "up", height: 1 }],
        last: { type: "up", height: 1 },
        either: { type: "UpEvent", height: 1 },
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
      name: "body.events.required",
      pointer: "/body/events",
      input: { body: { last: { type: "up", height: 1 }, either: { type: "UpEvent", height: 1 } } },
    },
    {
      name: "body.events.0.type.enum",
      pointer: "/body/events/0/type",
      input: {
        body: {
          events: [{ type: "no-such-value", height: 1 }],
          last: { type: "up", height: 1 },
          either: { type: "UpEvent", height: 1 },
        },
      },
    },
    {
      name: "body.events.0.type.required",
      pointer: "/body/events/0/type",
      input: {
        body: { events: [{ height: 1 }], last: { type: "up", height: 1 }, either: { type: "UpEvent", height: 1 } },
      },
    },
    {
      name: "body.events.0.height.required",
      pointer: "/body/events/0/height",
      input: {
        body: { events: [{ type: "up" }], last: { type: "up", height: 1 }, either: { type: "UpEvent", height: 1 } },
      },
    },
    {
      name: "body.last.type.enum",
      pointer: "/body/last/type",
      input: {
        body: {
          events: [{ type: "up", height: 1 }],
          last: { type: "no-such-value", height: 1 },
          either: { type: "UpEvent", height: 1 },
        },
      },
    },
    {
      name: "body.last.type.required",
      pointer: "/body/last/type",
      input: {
        body: { events: [{ type: "up", height: 1 }], last: { height: 1 }, either: { type: "UpEvent", height: 1 } },
      },
    },
    {
      name: "body.last.height.required",
      pointer: "/body/last/height",
      input: {
        body: { events: [{ type: "up", height: 1 }], last: { type: "up" }, either: { type: "UpEvent", height: 1 } },
      },
    },
    {
      name: "body.either.type.required",
      pointer: "/body/either/type",
      input: { body: { events: [{ type: "up", height: 1 }], last: { type: "up", height: 1 }, either: { height: 1 } } },
    },
    {
      name: "body.either.height.required",
      pointer: "/body/either/height",
      input: {
        body: { events: [{ type: "up", height: 1 }], last: { type: "up", height: 1 }, either: { type: "UpEvent" } },
      },
    },
    {
      name: "body.either.type.const",
      pointer: "/body/either/type",
      input: {
        body: {
          events: [{ type: "up", height: 1 }],
          last: { type: "up", height: 1 },
          either: { type: "no-such-value", height: 1 },
        },
      },
    },
  ],
};
