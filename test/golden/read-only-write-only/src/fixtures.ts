// Made by templates/fixtures/fixtures.mustache from test/golden/read-only-write-only.yaml; change those.
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
      /** As documented. */
      readonly documented: StoreThingOutput;
    };
  };
} = {
  storeThing: {
    200: {
      documented: { ring: { keys: [{ id: "x", name: "a" }], made: "today" }, owned: { text: "b", owner: "c" } },
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
    documented: { body: { ring: { keys: [{ name: "a", secret: "12345678" }] }, owned: { text: "b" } } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.ring.required", pointer: "/body/ring", input: { body: { owned: { text: "b" } } } },
    {
      name: "body.ring.keys.required",
      pointer: "/body/ring/keys",
      input: { body: { ring: {}, owned: { text: "b" } } },
    },
    {
      name: "body.ring.keys.0.name.required",
      pointer: "/body/ring/keys/0/name",
      input: { body: { ring: { keys: [{ secret: "12345678" }] }, owned: { text: "b" } } },
    },
    {
      name: "body.ring.keys.0.secret.required",
      pointer: "/body/ring/keys/0/secret",
      input: { body: { ring: { keys: [{ name: "a" }] }, owned: { text: "b" } } },
    },
    {
      name: "body.ring.keys.0.id.minLength",
      pointer: "/body/ring/keys/0/id",
      input: { body: { ring: { keys: [{ name: "a", secret: "12345678", id: "" }] }, owned: { text: "b" } } },
    },
    {
      name: "body.ring.keys.0.secret.minLength",
      pointer: "/body/ring/keys/0/secret",
      input: { body: { ring: { keys: [{ name: "a", secret: "xxxxxxx" }] }, owned: { text: "b" } } },
    },
    {
      name: "body.ring.parent.keys.required",
      pointer: "/body/ring/parent/keys",
      input: {
        body: {
          ring: {
            keys: [{ name: "a", secret: "12345678" }],
            parent: { parent: { keys: [{ name: "sample", secret: "00000000" }] } },
          },
          owned: { text: "b" },
        },
      },
    },
    {
      name: "body.ring.parent.keys.0.name.required",
      pointer: "/body/ring/parent/keys/0/name",
      input: {
        body: {
          ring: {
            keys: [{ name: "a", secret: "12345678" }],
            parent: { keys: [{ secret: "00000000" }], parent: { keys: [{ name: "sample", secret: "00000000" }] } },
          },
          owned: { text: "b" },
        },
      },
    },
    {
      name: "body.ring.parent.keys.0.secret.required",
      pointer: "/body/ring/parent/keys/0/secret",
      input: {
        body: {
          ring: {
            keys: [{ name: "a", secret: "12345678" }],
            parent: { keys: [{ name: "sample" }], parent: { keys: [{ name: "sample", secret: "00000000" }] } },
          },
          owned: { text: "b" },
        },
      },
    },
    {
      name: "body.ring.parent.keys.0.id.minLength",
      pointer: "/body/ring/parent/keys/0/id",
      input: {
        body: {
          ring: {
            keys: [{ name: "a", secret: "12345678" }],
            parent: {
              keys: [{ name: "sample", secret: "00000000", id: "" }],
              parent: { keys: [{ name: "sample", secret: "00000000" }] },
            },
          },
          owned: { text: "b" },
        },
      },
    },
    {
      name: "body.ring.parent.keys.0.secret.minLength",
      pointer: "/body/ring/parent/keys/0/secret",
      input: {
        body: {
          ring: {
            keys: [{ name: "a", secret: "12345678" }],
            parent: {
              keys: [{ name: "sample", secret: "xxxxxxx" }],
              parent: { keys: [{ name: "sample", secret: "00000000" }] },
            },
          },
          owned: { text: "b" },
        },
      },
    },
    {
      name: "body.label.text.required",
      pointer: "/body/label/text",
      input: { body: { ring: { keys: [{ name: "a", secret: "12345678" }] }, owned: { text: "b" }, label: {} } },
    },
    {
      name: "body.owned.text.required",
      pointer: "/body/owned/text",
      input: { body: { ring: { keys: [{ name: "a", secret: "12345678" }] }, owned: {} } },
    },
  ],
};
