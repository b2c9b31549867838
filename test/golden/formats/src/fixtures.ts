// Made by templates/fixtures/fixtures.mustache from test/golden/formats.yaml; change those.
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
        day: "2025-01-31",
        at: "2025-01-31T08:30:00Z",
        id: "9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f",
        mail: "someone@example.com",
        site: "https://example.com/",
        host: "192.0.2.1",
        secret: "00000000",
        half: 0,
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
    documented: { body: { day: "2025-01-31", secret: "long enough", half: 1.5 } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    {
      name: "body.day.format",
      pointer: "/body/day",
      input: { body: { day: "no such form", secret: "long enough", half: 1.5 } },
    },
    {
      name: "body.at.format",
      pointer: "/body/at",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 1.5, at: "no such form" } },
    },
    {
      name: "body.id.format",
      pointer: "/body/id",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 1.5, id: "no such form" } },
    },
    {
      name: "body.mail.format",
      pointer: "/body/mail",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 1.5, mail: "no such form" } },
    },
    {
      name: "body.site.format",
      pointer: "/body/site",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 1.5, site: "no such form" } },
    },
    {
      name: "body.host.format",
      pointer: "/body/host",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 1.5, host: "no such form" } },
    },
    {
      name: "body.secret.minLength",
      pointer: "/body/secret",
      input: { body: { day: "2025-01-31", secret: "xxxxxxx", half: 1.5 } },
    },
    {
      name: "body.half.minimum",
      pointer: "/body/half",
      input: { body: { day: "2025-01-31", secret: "long enough", half: -0.5 } },
    },
    {
      name: "body.half.maximum",
      pointer: "/body/half",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 10.5 } },
    },
    {
      name: "body.half.multipleOf",
      pointer: "/body/half",
      input: { body: { day: "2025-01-31", secret: "long enough", half: 0.25 } },
    },
  ],
};
