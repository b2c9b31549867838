// Made by templates/fixtures/fixtures.mustache from test/golden/paging-required.yaml; change those.
import type {
  ListLogsInput,
  ListLogsOutput,
  ListRulesInput,
  ListRulesOutput,
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
  readonly listLogs: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListLogsOutput;
    };
  };
  readonly listRules: {
    readonly 200: {
      /** Made up. */
      readonly synthetic: ListRulesOutput;
    };
  };
} = {
  listLogs: {
    200: {
      synthetic: { logs: ["sample"] },
    },
  },
  listRules: {
    200: {
      synthetic: { rules: [{}] },
    },
  },
};

/** Valid inputs by operation and name. @public */
export const requests: {
  readonly listLogs: {
    /** A request. Made up. */
    readonly synthetic: ListLogsInput;
  };
  readonly listRules: {
    /** A request. Made up. */
    readonly synthetic: ListRulesInput;
  };
} = {
  listLogs: {
    synthetic: { hall: "sample", "page-no": "sample" },
  },
  listRules: {
    synthetic: { offset: 0, limit: 1 },
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listLogs: readonly BadRequest[];
  readonly listRules: readonly BadRequest[];
} = {
  listLogs: [
    { name: "hall.required", pointer: "/hall", input: { "page-no": "sample" } },
    { name: "page-no.required", pointer: "/page-no", input: { hall: "sample" } },
  ],
  listRules: [
    { name: "offset.required", pointer: "/offset", input: { limit: 1 } },
    { name: "limit.required", pointer: "/limit", input: { offset: 0 } },
    { name: "offset.minimum", pointer: "/offset", input: { offset: -1, limit: 1 } },
    { name: "limit.minimum", pointer: "/limit", input: { offset: 0, limit: 0 } },
    { name: "limit.maximum", pointer: "/limit", input: { offset: 0, limit: 101 } },
  ],
};
