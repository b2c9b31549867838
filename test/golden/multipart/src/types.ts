// Made by generator/emit/types/types.ts from test/golden/multipart.yaml; change those.
import type { FileContent } from "@hwcloud-openapi/runtime";

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/definitions`.
 * @public
 */
export interface ImportDefinitionsInput {
  dry_run?: boolean | undefined;
  body: Upload;
}

/**
 * Body of a successful answer of `POST /v1/definitions`.
 * @public
 */
export interface ImportDefinitionsOutput {
  count: number;
}

/**
 * No error body is documented for `POST /v1/definitions`.
 * @public
 */
export type ImportDefinitionsErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/picture`.
 * @public
 */
export interface StorePictureInput {
  body?: {
    /** In whatever format. At most 8 bytes. */
    picture?: FileContent | undefined;
    /** At most 2 items. Each item: At most 8 bytes. */
    others?: FileContent[] | undefined;
    /** 1 to 16 characters. */
    title?: string | undefined;
    public?: boolean | undefined;
    /** At least 1. */
    size?: number | null | undefined;
  } | undefined;
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

/** @public */
export interface Upload {
  /** What is uploaded. */
  upload_type: 1 | 2;
  /** 1 to 2 items. */
  files: Content[];
  owner?: Owner | undefined;
  /** At most 3 items. Each item: At most 4 characters. */
  tags?: string[] | undefined;
  /** At most 20 characters. */
  note?: string | undefined;
}

/**
 * A definition.
 * @public
 */
export type Content = FileContent;

/** @public */
export interface Owner {
  /** At least 1 character. */
  name: string;
}
