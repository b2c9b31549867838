// Made by templates/fixtures/fixtures.mustache from test/golden/recursive-places.yaml; change those.
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
        next: { next: { next: { next: { next: null } } } },
        both: {},
        value: [[[["sample"]]]],
        inside: { deeper: { again: [] } },
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
        next: { next: { next: { next: { next: null } } } },
        both: {},
        value: [[[["sample"]]]],
        inside: { deeper: { again: [] } },
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
      name: "body.next.required",
      pointer: "/body/next",
      input: { body: { both: {}, value: [[[["sample"]]]], inside: { deeper: { again: [] } } } },
    },
    {
      name: "body.next.next.required",
      pointer: "/body/next/next",
      input: { body: { next: {}, both: {}, value: [[[["sample"]]]], inside: { deeper: { again: [] } } } },
    },
    {
      name: "body.next.value.minItems",
      pointer: "/body/next/value",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } }, value: [] },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: { again: [] } },
        },
      },
    },
    {
      name: "body.next.inside.deeper.required",
      pointer: "/body/next/inside/deeper",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } }, inside: {} },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: { again: [] } },
        },
      },
    },
    {
      name: "body.next.inside.deeper.again.required",
      pointer: "/body/next/inside/deeper/again",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } }, inside: { deeper: {} } },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: { again: [] } },
        },
      },
    },
    {
      name: "body.value.minItems",
      pointer: "/body/value",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } } },
          both: {},
          value: [],
          inside: { deeper: { again: [] } },
        },
      },
    },
    {
      name: "body.value.0.minItems",
      pointer: "/body/value/0",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } } },
          both: {},
          value: [[]],
          inside: { deeper: { again: [] } },
        },
      },
    },
    {
      name: "body.inside.deeper.required",
      pointer: "/body/inside/deeper",
      input: {
        body: { next: { next: { next: { next: { next: null } } } }, both: {}, value: [[[["sample"]]]], inside: {} },
      },
    },
    {
      name: "body.inside.deeper.again.required",
      pointer: "/body/inside/deeper/again",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } } },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: {} },
        },
      },
    },
    {
      name: "body.inside.deeper.again.0.deeper.required",
      pointer: "/body/inside/deeper/again/0/deeper",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } } },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: { again: [{}] } },
        },
      },
    },
    {
      name: "body.inside.deeper.again.0.deeper.again.required",
      pointer: "/body/inside/deeper/again/0/deeper/again",
      input: {
        body: {
          next: { next: { next: { next: { next: null } } } },
          both: {},
          value: [[[["sample"]]]],
          inside: { deeper: { again: [{ deeper: {} }] } },
        },
      },
    },
  ],
};
