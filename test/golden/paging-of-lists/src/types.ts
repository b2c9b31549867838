// Made by generator/emit/types/types.ts from test/golden/paging-of-lists.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/scans`.
 * @public
 */
export interface ListScansInput {
  offset?: number | undefined;
  limit?: number | undefined;
}

/**
 * Body of a successful answer of `GET /v1/scans`.
 * @public
 */
export type ListScansOutput = ScanPage;

/**
 * No error body is documented for `GET /v1/scans`.
 * @public
 */
export type ListScansErrors = Record<never, never>;

/** @public */
export interface ScanPage {
  total?: number | undefined;
  cluster_list?: ClusterScan[] | undefined;
  data?: { image_list?: ImageScan[] | undefined } | undefined;
}

/** @public */
export interface ClusterScan {
  clusters: number;
}

/** @public */
export interface ImageScan {
  images: string[];
}
