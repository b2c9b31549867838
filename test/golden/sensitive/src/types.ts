// Made by generator/emit/types/types.ts from test/golden/sensitive.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/logins/{login_id}`.
 * @public
 */
export interface StoreLoginInput {
  /** Login. */
  login_id: string;
  /** Number of the caller. At least 1000. Secret: errors, hooks and logs show `***` in its place. */
  pin?: number | undefined;
  /** Code of the caller. At least 4 characters. Secret: errors, hooks and logs show `***` in its place. */
  "X-Code"?: string | undefined;
  /** A login. */
  body: Login;
}

/**
 * Body of a successful answer of `PUT /v1/logins/{login_id}`.
 * @public
 */
export type StoreLoginOutput = Stored;

/**
 * Bodies of documented errors by status, of `PUT /v1/logins/{login_id}`.
 * @public
 */
export interface StoreLoginErrors {
  /** Refused. */
  400: Refused;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/logins/{login_id}/export`.
 * @public
 */
export interface ExportLoginInput {
  /** Login. */
  login_id: string;
}

/**
 * A file that is not read yet, the answer of `GET /v1/logins/{login_id}/export`.
 * @public
 */
export type ExportLoginOutput = Download;

/**
 * No error body is documented for `GET /v1/logins/{login_id}/export`.
 * @public
 */
export type ExportLoginErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v1/logins/{login_id}/export`.
 * @public
 */
export interface DeleteLoginInput {
  /** Login. */
  login_id: string;
}

/**
 * No body comes with a successful answer of `DELETE /v1/logins/{login_id}/export`.
 * @public
 */
export type DeleteLoginOutput = undefined;

/**
 * No error body is documented for `DELETE /v1/logins/{login_id}/export`.
 * @public
 */
export type DeleteLoginErrors = Record<never, never>;

/**
 * A login.
 * @public
 */
export interface Login {
  /** Password of the user. At least 8 characters. Secret: errors, hooks and logs show `***` in its place. */
  password: Password;
  /** Name of the user. */
  user?: string | undefined;
  /** Hints. Each item: At least 8 characters. Secret: errors, hooks and logs show `***` in its place. */
  hints?: string[] | undefined;
  /** Answers by question. Secret: errors, hooks and logs show `***` in its place. */
  answers?: { [key: string]: string } | undefined;
  /** More of a login. */
  extra?: Extra | undefined;
  /** Tokens left. */
  token_count?: number | undefined;
}

/**
 * Password of the user. At least 8 characters. Secret: errors, hooks and logs show `***` in its place.
 * @public
 */
export type Password = string;

/**
 * More of a login.
 * @public
 */
export interface Extra {
  nested?: Key | string | undefined;
  /** More of a login. */
  again?: Extra | undefined;
}

/**
 * A key.
 * @public
 */
export interface Key {
  /** The key. Secret: errors, hooks and logs show `***` in its place. */
  key?: {
    /** At least 1. */
    size?: number | undefined;
  } | undefined;
}

/**
 * A stored login.
 * @public
 */
export interface Stored {
  /** Key of the login. Secret: errors, hooks and logs show `***` in its place. */
  private_key?: string | undefined;
  /** A login. */
  login?: Login | undefined;
}

/**
 * Why a login was refused.
 * @public
 */
export interface Refused {
  error_code?: string | undefined;
  error_msg?: string | undefined;
  /** What was given. Secret: errors, hooks and logs show `***` in its place. */
  given?: string | undefined;
}
