// Made by templates/fixtures/fixtures.mustache from test/golden/starts.yaml; change those.
import type {
  DeleteJobInput,
  DeleteJobOutput,
  ListFailuresInput,
  ListFailuresOutput,
  RepeatJobInput,
  RepeatJobOutput,
  ResumeJobInput,
  ShowJobInput,
  ShowJobOutput,
  StartJobInput,
  StartJobOutput,
  StartJobsInput,
  StartJobsOutput,
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
  readonly deleteJob: {
    readonly 202: {
      /** Made up. */
      readonly synthetic: DeleteJobOutput;
    };
  };
  readonly listFailures: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListFailuresOutput;
    };
  };
  readonly repeatJob: {
    readonly 202: {
      /** Made up. */
      readonly synthetic: RepeatJobOutput;
    };
  };
  readonly resumeJob: {
    readonly 204: {
      /** As documented. */
      readonly documented: undefined;
    };
  };
  readonly showJob: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ShowJobOutput;
    };
  };
  readonly startJob: {
    readonly 202: {
      /** Made up. */
      readonly synthetic: StartJobOutput;
    };
  };
  readonly startJobs: {
    readonly 202: {
      /** Made up. */
      readonly synthetic: StartJobsOutput;
    };
  };
} = {
  deleteJob: {
    202: {
      synthetic: { id: "sample", name: "sample", status: "SUCCESS" },
    },
  },
  listFailures: {
    200: {
      synthetic: { reasons: ["sample"] },
    },
  },
  repeatJob: {
    202: {
      synthetic: { id: "sample", name: "sample", status: "SUCCESS" },
    },
  },
  resumeJob: {
    204: {
      documented: undefined,
    },
  },
  showJob: {
    200: {
      synthetic: { state: "sample", started: 1 },
    },
  },
  startJob: {
    202: {
      synthetic: { id: "sample", name: "sample", status: "SUCCESS" },
    },
  },
  startJobs: {
    202: {
      synthetic: { jobs: [{}] },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly deleteJob: {
    /** A request. Made up. */
    readonly synthetic: DeleteJobInput;
  };
  readonly listFailures: {
    /** A request. Made up. */
    readonly synthetic: ListFailuresInput;
  };
  readonly repeatJob: {
    /** A request. Made up. */
    readonly synthetic: RepeatJobInput;
  };
  readonly resumeJob: {
    /** A request. Made up. */
    readonly synthetic: ResumeJobInput;
  };
  readonly showJob: {
    /** A request. Made up. */
    readonly synthetic: ShowJobInput;
  };
  readonly startJob: {
    /** A request. Made up. */
    readonly synthetic: StartJobInput;
  };
  readonly startJobs: {
    /** A request. Made up. */
    readonly synthetic: StartJobsInput;
  };
} = {
  deleteJob: {
    synthetic: { project_id: "sample", job_id: "sample" },
  },
  listFailures: {
    synthetic: { project_id: "sample" },
  },
  repeatJob: {
    synthetic: { project_id: "sample", job_id: "sample" },
  },
  resumeJob: {
    synthetic: { project_id: "sample", job_id: "sample" },
  },
  showJob: {
    synthetic: { project_id: "sample", job_id: "sample" },
  },
  startJob: {
    synthetic: { project_id: "sample", body: { name: "sample" } },
  },
  startJobs: {
    synthetic: { project_id: "sample", body: { wishes: [{ name: "sample" }] } },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly deleteJob: readonly BadRequest[];
  readonly listFailures: readonly BadRequest[];
  readonly repeatJob: readonly BadRequest[];
  readonly resumeJob: readonly BadRequest[];
  readonly showJob: readonly BadRequest[];
  readonly startJob: readonly BadRequest[];
  readonly startJobs: readonly BadRequest[];
} = {
  deleteJob: [
    { name: "job_id.required", pointer: "/job_id", input: { project_id: "sample" } },
  ],
  listFailures: [
  ],
  repeatJob: [
    { name: "job_id.required", pointer: "/job_id", input: { project_id: "sample" } },
  ],
  resumeJob: [
    { name: "job_id.required", pointer: "/job_id", input: { project_id: "sample" } },
  ],
  showJob: [
    { name: "job_id.required", pointer: "/job_id", input: { project_id: "sample" } },
  ],
  startJob: [
    { name: "body.required", pointer: "/body", input: { project_id: "sample" } },
    { name: "body.name.required", pointer: "/body/name", input: { project_id: "sample", body: {} } },
  ],
  startJobs: [
    { name: "body.required", pointer: "/body", input: { project_id: "sample" } },
    { name: "body.wishes.required", pointer: "/body/wishes", input: { project_id: "sample", body: {} } },
    {
      name: "body.wishes.0.name.required",
      pointer: "/body/wishes/0/name",
      input: { project_id: "sample", body: { wishes: [{}] } },
    },
  ],
};
