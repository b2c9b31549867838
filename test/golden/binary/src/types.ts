// Made by generator/emit/types/types.ts from test/golden/binary.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/files/{name}`.
 * @public
 */
export interface ReadFileInput {
  name: string;
}

/**
 * A file that is not read yet, the answer of `GET /v1/files/{name}`.
 * @public
 */
export type ReadFileOutput = Download;

/**
 * Bodies of documented errors by status, of `GET /v1/files/{name}`.
 * @public
 */
export interface ReadFileErrors {
  /** No such file. */
  404: Fault;
}

/**
 * No input is needed for `GET /v1/picture`.
 * @public
 */
export type ReadPictureInput = Record<string, never>;

/**
 * A file that is not read yet, the answer of `GET /v1/picture`.
 * @public
 */
export type ReadPictureOutput = Download;

/**
 * No error body is documented for `GET /v1/picture`.
 * @public
 */
export type ReadPictureErrors = Record<never, never>;

/** @public */
export interface Fault {
  reason?: string | undefined;
}
