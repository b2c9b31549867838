// Made by generator/emit/types/types.ts from test/golden/error-model.yaml; change those.

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
  403: Denial;
}

/** @public */
export interface Refusal {
  /** At most 20 characters. */
  reason: string;
}

/** @public */
export interface Denial {
  code?: number | undefined;
  details?: DenialDetail[] | undefined;
}

/** @public */
export interface DenialDetail {
  role?: string | undefined;
}
