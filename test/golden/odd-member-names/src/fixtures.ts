// Made by templates/fixtures/fixtures.mustache from test/golden/odd-member-names.yaml; change those.
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
        "a-b": "sample",
        "1st": "sample",
        "sp ace": "sample",
        "sl/ash~tilde": "s",
        default: "sample",
        "": "sample",
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
    documented: { body: { "a-b": "x", "1st": "y" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.a-b.required", pointer: "/body/a-b", input: { body: { "1st": "y" } } },
    { name: "body.1st.required", pointer: "/body/1st", input: { body: { "a-b": "x" } } },
    { name: "body.a-b.minLength", pointer: "/body/a-b", input: { body: { "a-b": "", "1st": "y" } } },
    {
      name: "body.sl~1ash~0tilde.maxLength",
      pointer: "/body/sl~1ash~0tilde",
      input: { body: { "a-b": "x", "1st": "y", "sl/ash~tilde": "xx" } },
    },
  ],
};
