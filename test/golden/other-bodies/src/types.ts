// Made by generator/emit/types/types.ts from test/golden/other-bodies.yaml; change those.
import type { Download, FileContent } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/form`.
 * @public
 */
export interface SendFormInput {
  body: {
    /** 1 to 8 characters. */
    name: string;
    /** Each item: At least 0. */
    ages?: number[] | undefined;
    more?: { a?: number | undefined } | undefined;
  };
}

/**
 * No body comes with a successful answer of `POST /v1/form`.
 * @public
 */
export type SendFormOutput = undefined;

/**
 * No error body is documented for `POST /v1/form`.
 * @public
 */
export type SendFormErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/text`.
 * @public
 */
export interface StoreTextInput {
  /** At most 8 characters. */
  body: string;
}

/**
 * No body comes with a successful answer of `PUT /v1/text`.
 * @public
 */
export type StoreTextOutput = undefined;

/**
 * No error body is documented for `PUT /v1/text`.
 * @public
 */
export type StoreTextErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/file`.
 * @public
 */
export interface StoreFileInput {
  body: FileContent;
}

/**
 * No body comes with a successful answer of `PUT /v1/file`.
 * @public
 */
export type StoreFileOutput = undefined;

/**
 * No error body is documented for `PUT /v1/file`.
 * @public
 */
export type StoreFileErrors = Record<never, never>;

/**
 * No input is needed for `GET /v1/file`.
 * @public
 */
export type ShowFileInput = Record<string, never>;

/**
 * A file that is not read yet, the answer of `GET /v1/file`.
 * @public
 */
export type ShowFileOutput = Download;

/**
 * No error body is documented for `GET /v1/file`.
 * @public
 */
export type ShowFileErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/picture`.
 * @public
 */
export interface StorePictureInput {
  body?: FileContent | undefined;
}

/**
 * No body comes with a successful answer of `PUT /v1/picture`.
 * @public
 */
export type StorePictureOutput = undefined;

/**
 * No error body is documented for `PUT /v1/picture`.
 * @public
 */
export type StorePictureErrors = Record<never, never>;
