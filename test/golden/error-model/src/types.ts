// Made by generator/emit/types/types.ts from test/golden/error-model.yaml; change those.

/**
 * No input is needed: `GET /v1/things`.
 * @public
 */
export type ListThingsInput = Record<string, never>;

/**
 * What a success carries of `GET /v1/things`.
 * @public
 */
export type ListThingsOutput = string[];

/**
 * Body of an error by its status, of `GET /v1/things`.
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
