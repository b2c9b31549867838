// Made by generator/emit/types/types.ts from test/golden/path-templates.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /{group}/{item}`.
 * @public
 */
export interface AnyPairInput {
  /** Group. */
  group: string;
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `GET /{group}/{item}`.
 * @public
 */
export type AnyPairOutput = Which;

/**
 * No error body is documented for `GET /{group}/{item}`.
 * @public
 */
export type AnyPairErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /{group}/{item}/parts/{part}`.
 * @public
 */
export interface BothPartInput {
  /** Group. */
  group: string;
  /** Item. */
  item: string;
  /** Part. */
  part: string;
}

/**
 * Body of a successful answer of `GET /{group}/{item}/parts/{part}`.
 * @public
 */
export type BothPartOutput = Which;

/**
 * No error body is documented for `GET /{group}/{item}/parts/{part}`.
 * @public
 */
export type BothPartErrors = Record<never, never>;

/**
 * No input is needed for `GET /`.
 * @public
 */
export type ARootInput = Record<string, never>;

/**
 * Body of a successful answer of `GET /`.
 * @public
 */
export type ARootOutput = Which;

/**
 * No error body is documented for `GET /`.
 * @public
 */
export type ARootErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /jobs/{item}`.
 * @public
 */
export interface OneJobInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `GET /jobs/{item}`.
 * @public
 */
export type OneJobOutput = Which;

/**
 * No error body is documented for `GET /jobs/{item}`.
 * @public
 */
export type OneJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /jobs/{item}`.
 * @public
 */
export interface OneJobUpdateInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `POST /jobs/{item}`.
 * @public
 */
export type OneJobUpdateOutput = Which;

/**
 * No error body is documented for `POST /jobs/{item}`.
 * @public
 */
export type OneJobUpdateErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /jobs/{item}:cancel`.
 * @public
 */
export interface StopJobInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `POST /jobs/{item}:cancel`.
 * @public
 */
export type StopJobOutput = Which;

/**
 * No error body is documented for `POST /jobs/{item}:cancel`.
 * @public
 */
export type StopJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /jobs/{item}:cancel-all`.
 * @public
 */
export interface StopJobsInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `POST /jobs/{item}:cancel-all`.
 * @public
 */
export type StopJobsOutput = Which;

/**
 * No error body is documented for `POST /jobs/{item}:cancel-all`.
 * @public
 */
export type StopJobsErrors = Record<never, never>;

/**
 * No input is needed for `GET /jobs/latest`.
 * @public
 */
export type ZLatestJobInput = Record<string, never>;

/**
 * Body of a successful answer of `GET /jobs/latest`.
 * @public
 */
export type ZLatestJobOutput = Which;

/**
 * No error body is documented for `GET /jobs/latest`.
 * @public
 */
export type ZLatestJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /jobs/latest/parts/{part}`.
 * @public
 */
export interface ZLatestPartInput {
  /** Part. */
  part: string;
}

/**
 * Body of a successful answer of `GET /jobs/latest/parts/{part}`.
 * @public
 */
export type ZLatestPartOutput = Which;

/**
 * No error body is documented for `GET /jobs/latest/parts/{part}`.
 * @public
 */
export type ZLatestPartErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /files/{item}.{format}`.
 * @public
 */
export interface SomeFileInput {
  /** Item. */
  item: string;
  /** Format. */
  format: "json" | "html";
}

/**
 * Body of a successful answer of `GET /files/{item}.{format}`.
 * @public
 */
export type SomeFileOutput = Which;

/**
 * No error body is documented for `GET /files/{item}.{format}`.
 * @public
 */
export type SomeFileErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /ranges/from-{item}-to-{group}`.
 * @public
 */
export interface SomeRangeInput {
  /** Item. */
  item: string;
  /** Group. */
  group: string;
}

/**
 * Body of a successful answer of `GET /ranges/from-{item}-to-{group}`.
 * @public
 */
export type SomeRangeOutput = Which;

/**
 * No error body is documented for `GET /ranges/from-{item}-to-{group}`.
 * @public
 */
export type SomeRangeErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /größe/{item}`.
 * @public
 */
export interface SomeSizeInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `GET /größe/{item}`.
 * @public
 */
export type SomeSizeOutput = Which;

/**
 * No error body is documented for `GET /größe/{item}`.
 * @public
 */
export type SomeSizeErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /a+b(c)/{item}`.
 * @public
 */
export interface SomeSumInput {
  /** Item. */
  item: string;
}

/**
 * Body of a successful answer of `GET /a+b(c)/{item}`.
 * @public
 */
export type SomeSumOutput = Which;

/**
 * No error body is documented for `GET /a+b(c)/{item}`.
 * @public
 */
export type SomeSumErrors = Record<never, never>;

/** @public */
export interface Which {
  which: string;
}
