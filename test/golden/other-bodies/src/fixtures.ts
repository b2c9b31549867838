// Made by templates/fixtures/fixtures.mustache from test/golden/other-bodies.yaml; change those.
import type {
  SendFormInput,
  ShowFileInput,
  StoreFileInput,
  StorePictureInput,
  StoreTextInput,
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
  readonly sendForm: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly showFile: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: FileFixture;
    };
    readonly 400: {
      /** As documented. */
      readonly documented: FileFixture;
    };
  };
  readonly storeFile: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly storePicture: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly storeText: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  sendForm: {
    204: {
      documented: undefined,
    },
  },
  showFile: {
    200: {
      synthetic: { contentType: "application/zip", bytes: /* @__PURE__ */ new Uint8Array([
        80, 75, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 33, 0, 87, 2, 196, 65, 9, 0,
        0, 0, 9, 0, 0, 0, 10, 0, 0, 0, 115, 97, 109, 112, 108, 101, 46, 116, 120, 116,
        115, 121, 110, 116, 104, 101, 116, 105, 99, 80, 75, 1, 2, 20, 0, 20, 0, 0, 0, 0,
        0, 0, 0, 33, 0, 87, 2, 196, 65, 9, 0, 0, 0, 9, 0, 0, 0, 10, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 97, 109, 112, 108,
        101, 46, 116, 120, 116, 80, 75, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 56, 0, 0,
        0, 49, 0, 0, 0, 0, 0,
      ]) },
    },
    400: {
      documented: { contentType: "text/plain", bytes: /* @__PURE__ */ new Uint8Array([
        110, 111, 32, 115, 117, 99, 104, 32, 102, 105, 108, 101,
      ]) },
    },
  },
  storeFile: {
    204: {
      documented: undefined,
    },
  },
  storePicture: {
    204: {
      documented: undefined,
    },
  },
  storeText: {
    204: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly sendForm: {
    /** A request. Made up. */
    readonly synthetic: SendFormInput;
  };
  readonly showFile: {
    /** A request. Made up. */
    readonly synthetic: ShowFileInput;
  };
  readonly storeFile: {
    /** A request. Made up. */
    readonly synthetic: StoreFileInput;
  };
  readonly storePicture: {
    /** A request. Made up. */
    readonly synthetic: StorePictureInput;
  };
  readonly storeText: {
    /** A request. As documented. */
    readonly documented: StoreTextInput;
  };
} = {
  sendForm: {
    synthetic: { body: { name: "sample", ages: [0], more: {} } },
  },
  showFile: {
    synthetic: {},
  },
  storeFile: {
    synthetic: { body: "sample" },
  },
  storePicture: {
    synthetic: {},
  },
  storeText: {
    documented: { body: "hello" },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly sendForm: readonly BadRequest[];
  readonly showFile: readonly BadRequest[];
  readonly storeFile: readonly BadRequest[];
  readonly storePicture: readonly BadRequest[];
  readonly storeText: readonly BadRequest[];
} = {
  sendForm: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.name.required", pointer: "/body/name", input: { body: { ages: [0], more: {} } } },
    { name: "body.name.minLength", pointer: "/body/name", input: { body: { name: "", ages: [0], more: {} } } },
    {
      name: "body.name.maxLength",
      pointer: "/body/name",
      input: { body: { name: "xxxxxxxxx", ages: [0], more: {} } },
    },
    {
      name: "body.ages.0.minimum",
      pointer: "/body/ages/0",
      input: { body: { name: "sample", ages: [-1], more: {} } },
    },
  ],
  showFile: [
  ],
  storeFile: [
    { name: "body.required", pointer: "/body", input: {} },
  ],
  storePicture: [
  ],
  storeText: [
    { name: "body.required", pointer: "/body", input: {} },
    { name: "body.maxLength", pointer: "/body", input: { body: "xxxxxxxxx" } },
  ],
};
