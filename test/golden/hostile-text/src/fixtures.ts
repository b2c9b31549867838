// Made by templates/fixtures/fixtures.mustache from test/golden/hostile-text.yaml; change those.
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
      /** *\/. As documented. */
      readonly "a b\"`": StoreThingOutput;
    };
    readonly 400: {
      /** Made up. */
      readonly synthetic: StoreThingErrors[400];
    };
    readonly 404: {
      /** Made up. */
      readonly synthetic: StoreThingErrors[404];
    };
  };
} = {
  storeThing: {
    200: {
      "a b\"`": { name: "\u2028 {{x}} $& \\" },
    },
    400: {
      synthetic: { name: "`${1}` */ \"'", "*/ {{x}}": "sample", "\"]; alert(1); [\"": ["sample"] },
    },
    404: {
      synthetic: { name: "`${1}` */ \"'", "*/ {{x}}": "sample", "\"]; alert(1); [\"": ["sample"] },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly storeThing: {
    /** *\/ \{\{\{raw\}\}\}. As documented. */
    readonly "*/ `${alert(1)}`\"": StoreThingInput;
    /** A request. As documented. */
    readonly __proto: StoreThingInput;
  };
} = {
  storeThing: {
    "*/ `${alert(1)}`\"": { id: "*", body: { name: "</script>" } },
    __proto: { id: "*", body: { "*/ {{x}}": "`${alert(1)}`" } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly storeThing: readonly BadRequest[];
} = {
  storeThing: [
    { name: "id.required", pointer: "/id", input: { body: { name: "</script>" } } },
    { name: "body.name.enum", pointer: "/body/name", input: { id: "*", body: { name: "no-such-value" } } },
  ],
};
