/** What does not yet keep the rules of `structure.test.ts`. A list may only become shorter: what is mended must be taken out. */

/** Files that lead to each other by imports of values. */
export const FILE_CYCLES: readonly string[] = ["generator/review/intersect.ts generator/review/schema.ts"];

/** Folders that do. */
export const FOLDER_CYCLES: readonly string[] = [
  [
    "generator",
    "generator/docs",
    "generator/mock",
    "generator/pages/draft",
    "generator/pages/drift",
    "generator/render",
    "generator/review",
    "generator/review/checks",
    "generator/run",
    "generator/stages",
  ].join(" "),
  "generator/openapi generator/schema generator/typescript",
  "generator/pages generator/pages/forms",
];

/** Imports from a room that comes later. */
export const AGAINST_THE_ORDER: readonly string[] = [];

/** Files of more than 250 lines. */
export const LONG_FILES: readonly string[] = [
  "generator/openapi/operations.ts",
  "generator/render/rendered-operation.ts",
  "generator/stages/bundle.ts",
  "generator/stages/subset.ts",
];

/** Functions of more than 60 lines. */
export const LONG_FUNCTIONS: readonly string[] = [
  "generator/openapi/identifiers.ts checkIdentifiers",
  "generator/pages/drift/compare.ts compare",
  "generator/render/rendered-operation.ts renderOperation",
  "generator/review/api-report.ts entryReport",
  "generator/review/compare-schemas.ts createSchemaComparer",
  "generator/review/report-differences.ts createReport",
  "generator/run/make-packages.ts makeUnlinted",
  "generator/stages/bundle.ts bundle",
  "generator/stages/source-file.ts parseSourceFile",
];
