// Made by generator/emit/types/types.ts from test/golden/names-with-digits.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v2/s3/{bucket2_id}`.
 * @public
 */
export interface Show2ndS3BucketInput {
  bucket2_id: string;
  "page.size"?: number | undefined;
  iPv4?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v2/s3/{bucket2_id}`.
 * @public
 */
export type Show2ndS3BucketOutput = S3Bucket2;

/**
 * No error body is documented for `GET /v2/s3/{bucket2_id}`.
 * @public
 */
export type Show2ndS3BucketErrors = Record<never, never>;

/** @public */
export interface S3Bucket2 {
  ipV6?: "on" | "off" | undefined;
}

/**
 * The known values of `ipV6` of `S3Bucket2`.
 * @public
 */
export const S3_BUCKET2_IP_V6S = ["on", "off"] as const;
