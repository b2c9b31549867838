// Made by templates/fixtures/fixtures.mustache from test/golden/discriminator-inherited.yaml; change those.
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
      documented: { steps: [{ kind: "WaitStep", seconds: 1 }] },
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
        steps: [{ kind: "copy", from: "sample" }],
        listed: { form: "round", radius: 1 },
        copy: { kind: "sample", from: "sample" },
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
      name: "body.steps.required",
      pointer: "/body/steps",
      input: { body: { listed: { form: "round", radius: 1 }, copy: { kind: "sample", from: "sample" } } },
    },
    {
      name: "body.steps.minItems",
      pointer: "/body/steps",
      input: { body: { steps: [], listed: { form: "round", radius: 1 }, copy: { kind: "sample", from: "sample" } } },
    },
    {
      name: "body.steps.0.kind.required",
      pointer: "/body/steps/0/kind",
      input: {
        body: {
          steps: [{ from: "sample" }],
          listed: { form: "round", radius: 1 },
          copy: { kind: "sample", from: "sample" },
        },
      },
    },
    {
      name: "body.steps.0.kind.enum",
      pointer: "/body/steps/0/kind",
      input: {
        body: {
          steps: [{ kind: "no-such-value", from: "sample" }],
          listed: { form: "round", radius: 1 },
          copy: { kind: "sample", from: "sample" },
        },
      },
    },
    {
      name: "body.listed.form.required",
      pointer: "/body/listed/form",
      input: {
        body: {
          steps: [{ kind: "copy", from: "sample" }],
          listed: { radius: 1 },
          copy: { kind: "sample", from: "sample" },
        },
      },
    },
    {
      name: "body.listed.form.enum",
      pointer: "/body/listed/form",
      input: {
        body: {
          steps: [{ kind: "copy", from: "sample" }],
          listed: { form: "no-such-value", radius: 1 },
          copy: { kind: "sample", from: "sample" },
        },
      },
    },
    {
      name: "body.listed.radius.required",
      pointer: "/body/listed/radius",
      input: {
        body: {
          steps: [{ kind: "copy", from: "sample" }],
          listed: { form: "round" },
          copy: { kind: "sample", from: "sample" },
        },
      },
    },
    {
      name: "body.copy.kind.required",
      pointer: "/body/copy/kind",
      input: {
        body: {
          steps: [{ kind: "copy", from: "sample" }],
          listed: { form: "round", radius: 1 },
          copy: { from: "sample" },
        },
      },
    },
    {
      name: "body.copy.from.required",
      pointer: "/body/copy/from",
      input: {
        body: {
          steps: [{ kind: "copy", from: "sample" }],
          listed: { form: "round", radius: 1 },
          copy: { kind: "sample" },
        },
      },
    },
  ],
};
