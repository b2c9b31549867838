// Made by templates/fixtures/fixtures.mustache from test/golden/successes.yaml; change those.
import type {
  DeleteJobInput,
  DeleteJobOutput,
  ExportJobAnswers,
  ExportJobInput,
  ListItemsAnswers,
  ListItemsInput,
  PokeInput,
  PokeOutput,
  ShowOwnerInput,
  ShowOwnerOutput,
  StartJobAnswers,
  StartJobInput,
  TouchInput,
  TouchOutput,
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
  readonly deleteJob: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: DeleteJobOutput;
    };
    readonly 202: {
      /** Made up. */
      readonly synthetic: DeleteJobOutput;
    };
  };
  readonly exportJob: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: FileFixture;
    };
    readonly 202: {
      /** Made up. */
      readonly synthetic: ExportJobAnswers[202];
    };
  };
  readonly listItems: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListItemsAnswers[200];
    };
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly poke: {
    readonly default: {
      /** Made up. */
      readonly synthetic: PokeOutput;
    };
  };
  readonly showOwner: {
    readonly 200: {
      /** As documented. */
      readonly documented: ShowOwnerOutput;
    };
  };
  readonly startJob: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: StartJobAnswers[200];
    };
    readonly 202: {
      /** Made up. */
      readonly synthetic: StartJobAnswers[202];
    };
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly touch: {
    readonly "2XX": {
      /** Made up. */
      readonly synthetic: TouchOutput;
    };
  };
} = {
  deleteJob: {
    200: {
      synthetic: { done: true },
    },
    202: {
      synthetic: { done: true },
    },
  },
  exportJob: {
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
    202: {
      synthetic: { done: true },
    },
  },
  listItems: {
    200: {
      synthetic: { items: [{ done: true }], total: 1 },
    },
    204: {
      documented: undefined,
    },
  },
  poke: {
    default: {
      synthetic: { done: true },
    },
  },
  showOwner: {
    200: {
      documented: null,
    },
  },
  startJob: {
    200: {
      synthetic: { done: true },
    },
    202: {
      synthetic: { job_id: "sample" },
    },
    204: {
      documented: undefined,
    },
  },
  touch: {
    "2XX": {
      synthetic: { done: true },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly deleteJob: {
    /** A request. As documented. */
    readonly documented: DeleteJobInput;
  };
  readonly exportJob: {
    /** A request. As documented. */
    readonly documented: ExportJobInput;
  };
  readonly listItems: {
    /** A request. Made up. */
    readonly synthetic: ListItemsInput;
  };
  readonly poke: {
    /** A request. Made up. */
    readonly synthetic: PokeInput;
  };
  readonly showOwner: {
    /** A request. As documented. */
    readonly documented: ShowOwnerInput;
  };
  readonly startJob: {
    /** A request. Made up. */
    readonly synthetic: StartJobInput;
  };
  readonly touch: {
    /** A request. Made up. */
    readonly synthetic: TouchInput;
  };
} = {
  deleteJob: {
    documented: { id: "1" },
  },
  exportJob: {
    documented: { id: "1" },
  },
  listItems: {
    synthetic: {},
  },
  poke: {
    synthetic: {},
  },
  showOwner: {
    documented: { id: "1" },
  },
  startJob: {
    synthetic: {},
  },
  touch: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly deleteJob: readonly BadRequest[];
  readonly exportJob: readonly BadRequest[];
  readonly listItems: readonly BadRequest[];
  readonly poke: readonly BadRequest[];
  readonly showOwner: readonly BadRequest[];
  readonly startJob: readonly BadRequest[];
  readonly touch: readonly BadRequest[];
} = {
  deleteJob: [
    { name: "id.required", pointer: "/id", input: {} },
  ],
  exportJob: [
    { name: "id.required", pointer: "/id", input: {} },
  ],
  listItems: [
    { name: "offset.minimum", pointer: "/offset", input: { offset: -1 } },
    { name: "limit.minimum", pointer: "/limit", input: { limit: 0 } },
  ],
  poke: [
  ],
  showOwner: [
    { name: "id.required", pointer: "/id", input: {} },
  ],
  startJob: [
  ],
  touch: [
  ],
};
