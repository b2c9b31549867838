// Made by templates/fixtures/fixtures.mustache from test/golden/idempotent.yaml; change those.
import type {
  ChangeRunsInput,
  DeleteRunsInput,
  DropOldestInput,
  KeepQueryInput,
  ListRunsInput,
  QueryRunsInput,
  StartRunAnewInput,
  StartRunInput,
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
  readonly changeRuns: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly deleteRuns: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly dropOldest: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly keepQuery: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly listRuns: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly queryRuns: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly startRun: {
    readonly 202: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly startRunAnew: {
    readonly 202: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
} = {
  changeRuns: {
    204: {
      documented: undefined,
    },
  },
  deleteRuns: {
    204: {
      documented: undefined,
    },
  },
  dropOldest: {
    204: {
      documented: undefined,
    },
  },
  keepQuery: {
    204: {
      documented: undefined,
    },
  },
  listRuns: {
    204: {
      documented: undefined,
    },
  },
  queryRuns: {
    204: {
      documented: undefined,
    },
  },
  startRun: {
    202: {
      documented: undefined,
    },
  },
  startRunAnew: {
    202: {
      documented: undefined,
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly changeRuns: {
    /** A request. Made up. */
    readonly synthetic: ChangeRunsInput;
  };
  readonly deleteRuns: {
    /** A request. Made up. */
    readonly synthetic: DeleteRunsInput;
  };
  readonly dropOldest: {
    /** A request. Made up. */
    readonly synthetic: DropOldestInput;
  };
  readonly keepQuery: {
    /** A request. Made up. */
    readonly synthetic: KeepQueryInput;
  };
  readonly listRuns: {
    /** A request. Made up. */
    readonly synthetic: ListRunsInput;
  };
  readonly queryRuns: {
    /** A request. Made up. */
    readonly synthetic: QueryRunsInput;
  };
  readonly startRun: {
    /** A request. Made up. */
    readonly synthetic: StartRunInput;
  };
  readonly startRunAnew: {
    /** A request. Made up. */
    readonly synthetic: StartRunAnewInput;
  };
} = {
  changeRuns: {
    synthetic: {},
  },
  deleteRuns: {
    synthetic: {},
  },
  dropOldest: {
    synthetic: {},
  },
  keepQuery: {
    synthetic: {},
  },
  listRuns: {
    synthetic: {},
  },
  queryRuns: {
    synthetic: {},
  },
  startRun: {
    synthetic: {},
  },
  startRunAnew: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly changeRuns: readonly BadRequest[];
  readonly deleteRuns: readonly BadRequest[];
  readonly dropOldest: readonly BadRequest[];
  readonly keepQuery: readonly BadRequest[];
  readonly listRuns: readonly BadRequest[];
  readonly queryRuns: readonly BadRequest[];
  readonly startRun: readonly BadRequest[];
  readonly startRunAnew: readonly BadRequest[];
} = {
  changeRuns: [
  ],
  deleteRuns: [
  ],
  dropOldest: [
  ],
  keepQuery: [
  ],
  listRuns: [
  ],
  queryRuns: [
  ],
  startRun: [
  ],
  startRunAnew: [
  ],
};
