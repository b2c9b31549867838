// Made by templates/fixtures/fixtures.mustache from test/golden/sensitive.yaml; change those.
import type {
  DeleteLoginInput,
  ExportLoginInput,
  StoreLoginErrors,
  StoreLoginInput,
  StoreLoginOutput,
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
  readonly deleteLogin: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly exportLogin: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: FileFixture;
    };
  };
  readonly storeLogin: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: StoreLoginOutput;
    };
    readonly 400: {
      /** Made up. */
      readonly synthetic: StoreLoginErrors[400];
    };
  };
} = {
  deleteLogin: {
    204: {
      documented: undefined,
    },
  },
  exportLogin: {
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
  },
  storeLogin: {
    200: {
      synthetic: { private_key: "sample", login: { password: "00000000" } },
    },
    400: {
      synthetic: { error_code: "sample", error_msg: "sample", given: "sample" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly deleteLogin: {
    /** A request. Made up. */
    readonly synthetic: DeleteLoginInput;
  };
  readonly exportLogin: {
    /** A request. Made up. */
    readonly synthetic: ExportLoginInput;
  };
  readonly storeLogin: {
    /** A request. As documented. */
    readonly documented: StoreLoginInput;
  };
} = {
  deleteLogin: {
    synthetic: { login_id: "sample" },
  },
  exportLogin: {
    synthetic: { login_id: "sample" },
  },
  storeLogin: {
    documented: {
      login_id: "sample",
      body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } },
    },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly deleteLogin: readonly BadRequest[];
  readonly exportLogin: readonly BadRequest[];
  readonly storeLogin: readonly BadRequest[];
} = {
  deleteLogin: [
    { name: "login_id.required", pointer: "/login_id", input: {} },
  ],
  exportLogin: [
    { name: "login_id.required", pointer: "/login_id", input: {} },
  ],
  storeLogin: [
    {
      name: "login_id.required",
      pointer: "/login_id",
      input: { body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } } },
    },
    { name: "body.required", pointer: "/body", input: { login_id: "sample" } },
    {
      name: "pin.minimum",
      pointer: "/pin",
      input: {
        login_id: "sample",
        body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } },
        pin: 999,
      },
    },
    {
      name: "X-Code.minLength",
      pointer: "/X-Code",
      input: {
        login_id: "sample",
        body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } },
        "X-Code": "xxx",
      },
    },
    {
      name: "body.password.required",
      pointer: "/body/password",
      input: { login_id: "sample", body: { hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } } },
    },
    {
      name: "body.password.minLength",
      pointer: "/body/password",
      input: {
        login_id: "sample",
        body: { password: "xxxxxxx", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } },
      },
    },
    {
      name: "body.hints.0.minLength",
      pointer: "/body/hints/0",
      input: {
        login_id: "sample",
        body: { password: "not-a-password", hints: ["xxxxxxx"], extra: { nested: { key: { size: 1 } } } },
      },
    },
    {
      name: "body.extra.nested.key.size.minimum",
      pointer: "/body/extra/nested/key/size",
      input: {
        login_id: "sample",
        body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 0 } } } },
      },
    },
    {
      name: "body.extra.again.nested.key.size.minimum",
      pointer: "/body/extra/again/nested/key/size",
      input: {
        login_id: "sample",
        body: {
          password: "not-a-password",
          hints: ["not-a-hint"],
          extra: { nested: { key: { size: 1 } }, again: { nested: { key: { size: 0 } }, again: {} } },
        },
      },
    },
  ],
};
