// Made by generator/emit/types/types.ts from test/golden/no-servers.yaml; change those.

/**
 * No input is needed: `GET /v1/ping`.
 * @public
 */
export type PingInput = Record<string, never>;

/**
 * A success carries no body: `GET /v1/ping`.
 * @public
 */
export type PingOutput = undefined;

/**
 * No error body is documented of `GET /v1/ping`.
 * @public
 */
export type PingErrors = Record<never, never>;
