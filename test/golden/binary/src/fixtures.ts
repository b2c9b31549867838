// Made by templates/fixtures/fixtures.mustache from test/golden/binary.yaml; change those.
import type {
  ReadFileErrors,
  ReadFileInput,
  ReadPictureInput,
} from "./types.js";

/** An answer that is a file. @public */
export interface FileFixture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request that breaks one rule of the contract. @public */
export interface BadRequest {
  readonly name: string;
  /** JSON pointer from the input's root to what is wrong. */
  readonly pointer: string;
  readonly input: unknown;
}

/** Answers by operation, status and name of the example; `undefined` where a status has no body. @public */
export const fixtures: {
  readonly readFile: {
    readonly 200: {
      /** As documented. */
      readonly documented: FileFixture;
    };
    readonly 404: {
      /** As documented. */
      readonly documented: ReadFileErrors[404];
    };
  };
  readonly readPicture: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: FileFixture;
    };
  };
} = {
  readFile: {
    200: {
      documented: { contentType: "application/octet-stream", bytes: /* @__PURE__ */ new Uint8Array([123, 32, 125]) },
    },
    404: {
      documented: { reason: "gone" },
    },
  },
  readPicture: {
    200: {
      synthetic: { contentType: "image/png", bytes: /* @__PURE__ */ new Uint8Array([115, 121, 110, 116, 104, 101, 116, 105, 99]) },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly readFile: {
    /** A request. Made up. */
    readonly synthetic: ReadFileInput;
  };
  readonly readPicture: {
    /** A request. Made up. */
    readonly synthetic: ReadPictureInput;
  };
} = {
  readFile: {
    synthetic: { name: "sample" },
  },
  readPicture: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly readFile: readonly BadRequest[];
  readonly readPicture: readonly BadRequest[];
} = {
  readFile: [
    { name: "name.required", pointer: "/name", input: {} },
  ],
  readPicture: [
  ],
};
