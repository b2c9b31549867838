// Made by templates/fixtures/fixtures.mustache from test/golden/names-with-digits.yaml; change those.
import type {
  Show2ndS3BucketInput,
  Show2ndS3BucketOutput,
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
  readonly show2ndS3Bucket: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: Show2ndS3BucketOutput;
    };
  };
} = {
  show2ndS3Bucket: {
    200: {
      synthetic: { ipV6: "on" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly show2ndS3Bucket: {
    /** A request. Made up. */
    readonly synthetic: Show2ndS3BucketInput;
  };
} = {
  show2ndS3Bucket: {
    synthetic: { bucket2_id: "sample" },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly show2ndS3Bucket: readonly BadRequest[];
} = {
  show2ndS3Bucket: [
    { name: "bucket2_id.required", pointer: "/bucket2_id", input: {} },
  ],
};
