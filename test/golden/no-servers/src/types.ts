// Made by generator/emit/types/types.ts from test/golden/no-servers.yaml; change those.

/**
 * No input is needed for `GET /v1/ping`.
 * @public
 */
export type PingInput = Record<string, never>;

/**
 * No body comes with a successful answer of `GET /v1/ping`.
 * @public
 */
export type PingOutput = undefined;

/**
 * No error body is documented for `GET /v1/ping`.
 * @public
 */
export type PingErrors = Record<never, never>;
