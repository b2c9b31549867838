// Made by templates/fixtures/fixtures.mustache from test/golden/all-of-required.yaml; change those.
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
        full: { id: "sample", name: "sample" },
        flat: { id: "sample" },
        apart: { name: "sample", owner: "sample" },
        nested: { id: "sample", name: "sample", live: true },
        unnamed: { extra: {} },
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
        full: { id: "sample", name: "sample" },
        flat: { id: "sample" },
        apart: { name: "sample", owner: "sample" },
        nested: { id: "sample", name: "sample", live: true },
        unnamed: { extra: {} },
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
      name: "body.full.ends.format",
      pointer: "/body/full/ends",
      input: {
        body: {
          full: { id: "sample", name: "sample", ends: "no such form" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.full.id.required",
      pointer: "/body/full/id",
      input: {
        body: {
          full: { name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.full.name.required",
      pointer: "/body/full/name",
      input: {
        body: {
          full: { id: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.flat.id.required",
      pointer: "/body/flat/id",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: {},
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.flat.ends.format",
      pointer: "/body/flat/ends",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample", ends: "no such form" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.apart.name.required",
      pointer: "/body/apart/name",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.apart.owner.required",
      pointer: "/body/apart/owner",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.apart.ends.format",
      pointer: "/body/apart/ends",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample", ends: "no such form" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.nested.ends.format",
      pointer: "/body/nested/ends",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true, ends: "no such form" },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.nested.id.required",
      pointer: "/body/nested/id",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { name: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.nested.name.required",
      pointer: "/body/nested/name",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", live: true },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.nested.live.required",
      pointer: "/body/nested/live",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample" },
          unnamed: { extra: {} },
        },
      },
    },
    {
      name: "body.unnamed.extra.required",
      pointer: "/body/unnamed/extra",
      input: {
        body: {
          full: { id: "sample", name: "sample" },
          flat: { id: "sample" },
          apart: { name: "sample", owner: "sample" },
          nested: { id: "sample", name: "sample", live: true },
          unnamed: {},
        },
      },
    },
  ],
};
