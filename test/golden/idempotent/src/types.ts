// Made by generator/emit/types/types.ts from test/golden/idempotent.yaml; change those.

/**
 * No input is needed for `GET /v1/runs`.
 * @public
 */
export type ListRunsInput = Record<string, never>;

/**
 * No body comes with a successful answer of `GET /v1/runs`.
 * @public
 */
export type ListRunsOutput = undefined;

/**
 * No error body is documented for `GET /v1/runs`.
 * @public
 */
export type ListRunsErrors = Record<never, never>;

/**
 * No input is needed for `POST /v1/runs`.
 * @public
 */
export type StartRunInput = Record<string, never>;

/**
 * No body comes with a successful answer of `POST /v1/runs`.
 * @public
 */
export type StartRunOutput = undefined;

/**
 * No error body is documented for `POST /v1/runs`.
 * @public
 */
export type StartRunErrors = Record<never, never>;

/**
 * No input is needed for `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewInput = Record<string, never>;

/**
 * No body comes with a successful answer of `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewOutput = undefined;

/**
 * No error body is documented for `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewErrors = Record<never, never>;

/**
 * No input is needed for `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsInput = Record<string, never>;

/**
 * No body comes with a successful answer of `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsOutput = undefined;

/**
 * No error body is documented for `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsErrors = Record<never, never>;

/**
 * No input is needed for `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsInput = Record<string, never>;

/**
 * No body comes with a successful answer of `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsOutput = undefined;

/**
 * No error body is documented for `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsErrors = Record<never, never>;

/**
 * No input is needed for `POST /v1/queries`.
 * @public
 */
export type QueryRunsInput = Record<string, never>;

/**
 * No body comes with a successful answer of `POST /v1/queries`.
 * @public
 */
export type QueryRunsOutput = undefined;

/**
 * No error body is documented for `POST /v1/queries`.
 * @public
 */
export type QueryRunsErrors = Record<never, never>;

/**
 * No input is needed for `PUT /v1/queries`.
 * @public
 */
export type KeepQueryInput = Record<string, never>;

/**
 * No body comes with a successful answer of `PUT /v1/queries`.
 * @public
 */
export type KeepQueryOutput = undefined;

/**
 * No error body is documented for `PUT /v1/queries`.
 * @public
 */
export type KeepQueryErrors = Record<never, never>;

/**
 * No input is needed for `DELETE /v1/queries`.
 * @public
 */
export type DropOldestInput = Record<string, never>;

/**
 * No body comes with a successful answer of `DELETE /v1/queries`.
 * @public
 */
export type DropOldestOutput = undefined;

/**
 * No error body is documented for `DELETE /v1/queries`.
 * @public
 */
export type DropOldestErrors = Record<never, never>;
