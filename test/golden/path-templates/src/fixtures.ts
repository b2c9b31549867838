// Made by templates/fixtures/fixtures.mustache from test/golden/path-templates.yaml; change those.
import type {
  ARootInput,
  ARootOutput,
  AnyPairInput,
  AnyPairOutput,
  BothPartInput,
  BothPartOutput,
  OneJobInput,
  OneJobOutput,
  OneJobUpdateInput,
  OneJobUpdateOutput,
  SomeFileInput,
  SomeFileOutput,
  SomeRangeInput,
  SomeRangeOutput,
  SomeSizeInput,
  SomeSizeOutput,
  SomeSumInput,
  SomeSumOutput,
  StopJobInput,
  StopJobOutput,
  StopJobsInput,
  StopJobsOutput,
  ZLatestJobInput,
  ZLatestJobOutput,
  ZLatestPartInput,
  ZLatestPartOutput,
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
  readonly aRoot: {
    readonly 200: {
      /** As documented. */
      readonly documented: ARootOutput;
    };
  };
  readonly anyPair: {
    readonly 200: {
      /** As documented. */
      readonly documented: AnyPairOutput;
    };
  };
  readonly bothPart: {
    readonly 200: {
      /** As documented. */
      readonly documented: BothPartOutput;
    };
  };
  readonly oneJob: {
    readonly 200: {
      /** As documented. */
      readonly documented: OneJobOutput;
    };
  };
  readonly oneJobUpdate: {
    readonly 200: {
      /** As documented. */
      readonly documented: OneJobUpdateOutput;
    };
  };
  readonly someFile: {
    readonly 200: {
      /** As documented. */
      readonly documented: SomeFileOutput;
    };
  };
  readonly someRange: {
    readonly 200: {
      /** As documented. */
      readonly documented: SomeRangeOutput;
    };
  };
  readonly someSize: {
    readonly 200: {
      /** As documented. */
      readonly documented: SomeSizeOutput;
    };
  };
  readonly someSum: {
    readonly 200: {
      /** As documented. */
      readonly documented: SomeSumOutput;
    };
  };
  readonly stopJob: {
    readonly 200: {
      /** As documented. */
      readonly documented: StopJobOutput;
    };
  };
  readonly stopJobs: {
    readonly 200: {
      /** As documented. */
      readonly documented: StopJobsOutput;
    };
  };
  readonly zLatestJob: {
    readonly 200: {
      /** As documented. */
      readonly documented: ZLatestJobOutput;
    };
  };
  readonly zLatestPart: {
    readonly 200: {
      /** As documented. */
      readonly documented: ZLatestPartOutput;
    };
  };
} = {
  aRoot: {
    200: {
      documented: { which: "aRoot" },
    },
  },
  anyPair: {
    200: {
      documented: { which: "anyPair" },
    },
  },
  bothPart: {
    200: {
      documented: { which: "bothPart" },
    },
  },
  oneJob: {
    200: {
      documented: { which: "oneJob" },
    },
  },
  oneJobUpdate: {
    200: {
      documented: { which: "oneJobUpdate" },
    },
  },
  someFile: {
    200: {
      documented: { which: "someFile" },
    },
  },
  someRange: {
    200: {
      documented: { which: "someRange" },
    },
  },
  someSize: {
    200: {
      documented: { which: "someSize" },
    },
  },
  someSum: {
    200: {
      documented: { which: "someSum" },
    },
  },
  stopJob: {
    200: {
      documented: { which: "stopJob" },
    },
  },
  stopJobs: {
    200: {
      documented: { which: "stopJobs" },
    },
  },
  zLatestJob: {
    200: {
      documented: { which: "zLatestJob" },
    },
  },
  zLatestPart: {
    200: {
      documented: { which: "zLatestPart" },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly aRoot: {
    /** A request. Made up. */
    readonly synthetic: ARootInput;
  };
  readonly anyPair: {
    /** A request. Made up. */
    readonly synthetic: AnyPairInput;
  };
  readonly bothPart: {
    /** A request. Made up. */
    readonly synthetic: BothPartInput;
  };
  readonly oneJob: {
    /** A request. Made up. */
    readonly synthetic: OneJobInput;
  };
  readonly oneJobUpdate: {
    /** A request. Made up. */
    readonly synthetic: OneJobUpdateInput;
  };
  readonly someFile: {
    /** A request. Made up. */
    readonly synthetic: SomeFileInput;
  };
  readonly someRange: {
    /** A request. Made up. */
    readonly synthetic: SomeRangeInput;
  };
  readonly someSize: {
    /** A request. Made up. */
    readonly synthetic: SomeSizeInput;
  };
  readonly someSum: {
    /** A request. Made up. */
    readonly synthetic: SomeSumInput;
  };
  readonly stopJob: {
    /** A request. Made up. */
    readonly synthetic: StopJobInput;
  };
  readonly stopJobs: {
    /** A request. Made up. */
    readonly synthetic: StopJobsInput;
  };
  readonly zLatestJob: {
    /** A request. Made up. */
    readonly synthetic: ZLatestJobInput;
  };
  readonly zLatestPart: {
    /** A request. Made up. */
    readonly synthetic: ZLatestPartInput;
  };
} = {
  aRoot: {
    synthetic: {},
  },
  anyPair: {
    synthetic: { group: "sample", item: "sample" },
  },
  bothPart: {
    synthetic: { group: "sample", item: "sample", part: "sample" },
  },
  oneJob: {
    synthetic: { item: "sample" },
  },
  oneJobUpdate: {
    synthetic: { item: "sample" },
  },
  someFile: {
    synthetic: { item: "sample", format: "json" },
  },
  someRange: {
    synthetic: { item: "sample", group: "sample" },
  },
  someSize: {
    synthetic: { item: "sample" },
  },
  someSum: {
    synthetic: { item: "sample" },
  },
  stopJob: {
    synthetic: { item: "sample" },
  },
  stopJobs: {
    synthetic: { item: "sample" },
  },
  zLatestJob: {
    synthetic: {},
  },
  zLatestPart: {
    synthetic: { part: "sample" },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly aRoot: readonly BadRequest[];
  readonly anyPair: readonly BadRequest[];
  readonly bothPart: readonly BadRequest[];
  readonly oneJob: readonly BadRequest[];
  readonly oneJobUpdate: readonly BadRequest[];
  readonly someFile: readonly BadRequest[];
  readonly someRange: readonly BadRequest[];
  readonly someSize: readonly BadRequest[];
  readonly someSum: readonly BadRequest[];
  readonly stopJob: readonly BadRequest[];
  readonly stopJobs: readonly BadRequest[];
  readonly zLatestJob: readonly BadRequest[];
  readonly zLatestPart: readonly BadRequest[];
} = {
  aRoot: [
  ],
  anyPair: [
    { name: "group.required", pointer: "/group", input: { item: "sample" } },
    { name: "item.required", pointer: "/item", input: { group: "sample" } },
  ],
  bothPart: [
    { name: "group.required", pointer: "/group", input: { item: "sample", part: "sample" } },
    { name: "item.required", pointer: "/item", input: { group: "sample", part: "sample" } },
    { name: "part.required", pointer: "/part", input: { group: "sample", item: "sample" } },
  ],
  oneJob: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  oneJobUpdate: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  someFile: [
    { name: "item.required", pointer: "/item", input: { format: "json" } },
    { name: "format.required", pointer: "/format", input: { item: "sample" } },
    { name: "format.enum", pointer: "/format", input: { item: "sample", format: "no-such-value" } },
  ],
  someRange: [
    { name: "item.required", pointer: "/item", input: { group: "sample" } },
    { name: "group.required", pointer: "/group", input: { item: "sample" } },
  ],
  someSize: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  someSum: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  stopJob: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  stopJobs: [
    { name: "item.required", pointer: "/item", input: {} },
  ],
  zLatestJob: [
  ],
  zLatestPart: [
    { name: "part.required", pointer: "/part", input: {} },
  ],
};
