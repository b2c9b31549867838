// Made by templates/fixtures/fixtures.mustache from test/golden/documentation.yaml; change those.
import type {
  AddThingInput,
  AddThingOutput,
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
  readonly addThing: {
    readonly 201: {
      /** As documented. */
      readonly documented: AddThingOutput;
    };
  };
} = {
  addThing: {
    201: {
      documented: { name: "hat" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly addThing: {
    /** A hat. As documented. */
    readonly documented: AddThingInput;
    /** A heavy one. Made up. */
    readonly heavy: AddThingInput;
  };
} = {
  addThing: {
    documented: { project_id: "sample", body: { name: "hat" } },
    heavy: { project_id: "sample", body: { name: "cow", weight: 700 } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly addThing: readonly BadRequest[];
} = {
  addThing: [
    { name: "body.required", pointer: "/body", input: { project_id: "sample" } },
    { name: "project_id.minLength", pointer: "/project_id", input: { project_id: "xx", body: { name: "hat" } } },
    { name: "body.name.required", pointer: "/body/name", input: { project_id: "sample", body: {} } },
    { name: "body.name.minLength", pointer: "/body/name", input: { project_id: "sample", body: { name: "x" } } },
    {
      name: "body.name.maxLength",
      pointer: "/body/name",
      input: { project_id: "sample", body: { name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } },
    },
    {
      name: "body.size.enum",
      pointer: "/body/size",
      input: { project_id: "sample", body: { name: "hat", size: "no-such-value" } },
    },
    {
      name: "body.weight.minimum",
      pointer: "/body/weight",
      input: { project_id: "sample", body: { name: "hat", weight: -1 } },
    },
    {
      name: "body.weight.maximum",
      pointer: "/body/weight",
      input: { project_id: "sample", body: { name: "hat", weight: 2000001 } },
    },
  ],
};
