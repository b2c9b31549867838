// Made by templates/fixtures/fixtures.mustache from test/golden/paging-by-page.yaml; change those.
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
      synthetic: { total: 1, rules: [{}] },
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
    synthetic: {},
  },
  listRules: {
    synthetic: {},
  },
};

/** Inputs that break one rule each, by operation. @public */
export const badRequests: {
  readonly listLogs: readonly BadRequest[];
  readonly listRules: readonly BadRequest[];
} = {
  listLogs: [
  ],
  listRules: [
    { name: "page.minimum", pointer: "/page", input: { page: 0 } },
    { name: "page_size.minimum", pointer: "/page_size", input: { page_size: 0 } },
    { name: "page_size.maximum", pointer: "/page_size", input: { page_size: 101 } },
  ],
};
