// Made by generator/emit/types/types.ts from test/golden/void.yaml; change those.

/**
 * No input is needed: `POST /v1/ping`.
 * @public
 */
export type PingInput = Record<string, never>;

/**
 * A success carries no body: `POST /v1/ping`.
 * @public
 */
export type PingOutput = undefined;

/**
 * No error body is documented of `POST /v1/ping`.
 * @public
 */
export type PingErrors = Record<never, never>;
