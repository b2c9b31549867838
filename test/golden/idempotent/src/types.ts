// Made by generator/emit/types/types.ts from test/golden/idempotent.yaml; change those.

/**
 * No input is needed: `GET /v1/runs`.
 * @public
 */
export type ListRunsInput = Record<string, never>;

/**
 * A success carries no body: `GET /v1/runs`.
 * @public
 */
export type ListRunsOutput = undefined;

/**
 * No error body is documented of `GET /v1/runs`.
 * @public
 */
export type ListRunsErrors = Record<never, never>;

/**
 * No input is needed: `POST /v1/runs`.
 * @public
 */
export type StartRunInput = Record<string, never>;

/**
 * A success carries no body: `POST /v1/runs`.
 * @public
 */
export type StartRunOutput = undefined;

/**
 * No error body is documented of `POST /v1/runs`.
 * @public
 */
export type StartRunErrors = Record<never, never>;

/**
 * No input is needed: `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewInput = Record<string, never>;

/**
 * A success carries no body: `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewOutput = undefined;

/**
 * No error body is documented of `PUT /v1/runs`.
 * @public
 */
export type StartRunAnewErrors = Record<never, never>;

/**
 * No input is needed: `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsInput = Record<string, never>;

/**
 * A success carries no body: `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsOutput = undefined;

/**
 * No error body is documented of `PATCH /v1/runs`.
 * @public
 */
export type ChangeRunsErrors = Record<never, never>;

/**
 * No input is needed: `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsInput = Record<string, never>;

/**
 * A success carries no body: `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsOutput = undefined;

/**
 * No error body is documented of `DELETE /v1/runs`.
 * @public
 */
export type DeleteRunsErrors = Record<never, never>;

/**
 * No input is needed: `POST /v1/queries`.
 * @public
 */
export type QueryRunsInput = Record<string, never>;

/**
 * A success carries no body: `POST /v1/queries`.
 * @public
 */
export type QueryRunsOutput = undefined;

/**
 * No error body is documented of `POST /v1/queries`.
 * @public
 */
export type QueryRunsErrors = Record<never, never>;

/**
 * No input is needed: `PUT /v1/queries`.
 * @public
 */
export type KeepQueryInput = Record<string, never>;

/**
 * A success carries no body: `PUT /v1/queries`.
 * @public
 */
export type KeepQueryOutput = undefined;

/**
 * No error body is documented of `PUT /v1/queries`.
 * @public
 */
export type KeepQueryErrors = Record<never, never>;

/**
 * No input is needed: `DELETE /v1/queries`.
 * @public
 */
export type DropOldestInput = Record<string, never>;

/**
 * A success carries no body: `DELETE /v1/queries`.
 * @public
 */
export type DropOldestOutput = undefined;

/**
 * No error body is documented of `DELETE /v1/queries`.
 * @public
 */
export type DropOldestErrors = Record<never, never>;
