// Made from test/golden/discriminator.yaml by the generator; changes belong there.
import type {
  StoreThingErrors,
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
      synthetic: { events: [{ type: "up", height: 1 }], last: { type: "up", height: 1 }, either: { type: "UpEvent", height: 1 } },
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
      body: { events: [{ type: "up", height: 1 }], last: { type: "up", height: 1 }, either: { type: "UpEvent", height: 1 } },
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
  ],
};
