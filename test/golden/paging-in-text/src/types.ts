// Made by generator/emit/types/types.ts from test/golden/paging-in-text.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/tasks`.
 * @public
 */
export interface ListTasksInput {
  /** Pattern: "^[0-9]+$". */
  offset?: string | undefined;
  /** Pattern: "^[0-9]+$". Default: "10". */
  limit?: Limit | undefined;
}

/**
 * Body of a successful answer of `GET /v1/tasks`.
 * @public
 */
export type ListTasksOutput = TaskPage;

/**
 * No error body is documented for `GET /v1/tasks`.
 * @public
 */
export type ListTasksErrors = Record<never, never>;

/**
 * Pattern: "^[0-9]+$". Default: "10".
 * @public
 */
export type Limit = string;

/** @public */
export interface TaskPage {
  total?: number | undefined;
  tasks?: Task[] | undefined;
}

/** @public */
export interface Task {
  id?: string | undefined;
}
