// Made by generator/emit/types/types.ts from test/golden/error-ranges.yaml; change those.

/**
 * No input is needed for `GET /v1/things`.
 * @public
 */
export type ListThingsInput = Record<string, never>;

/**
 * Body of a successful answer of `GET /v1/things`.
 * @public
 */
export type ListThingsOutput = string[];

/**
 * Bodies of documented errors by status, of `GET /v1/things`.
 * @public
 */
export interface ListThingsErrors {
  /** Refused. */
  400: Refusal;
  /** Not allowed. */
  "4XX": Problem;
  /** The service is out of order. */
  default: {
    /** At least 1 character. */
    trace: string;
  };
}

/**
 * No input is needed for `GET /v1/others`.
 * @public
 */
export type ListOthersInput = Record<string, never>;

/**
 * Body of a successful answer of `GET /v1/others`.
 * @public
 */
export type ListOthersOutput = string[];

/**
 * Bodies of documented errors by status, of `GET /v1/others`.
 * @public
 */
export interface ListOthersErrors {
  /** Out of order. */
  "5XX": Problem;
}

/** @public */
export interface Refusal {
  field: string;
}

/** @public */
export interface Problem {
  /** At least 1 character. */
  code: string;
}
