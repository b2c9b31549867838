import type { Extension } from "../contract/extensions/extension.js";
import { extensions as registry } from "../contract/extensions/index.js";
import { extensionRows } from "./checks/extensions.js";
import { OPERATION_CHECKS, DOCUMENT_ROWS } from "./review-documents.js";
import { schemaChecks } from "./compare-schemas.js";

/** Returns the table of rules in Markdown: what the checks themselves say of their levels. */
export function rulesTable(extensions: readonly Extension[] = registry): string {
  const schemas = schemaChecks(extensions)
    .flatMap(({ rows }) => rows)
    .map(({ kind, request, response }) => `| \`${kind}\` | ${request ?? ""} | ${response ?? ""} |`);
  const others = [...OPERATION_CHECKS.flatMap(({ rows }) => rows), ...DOCUMENT_ROWS, ...extensionRows(extensions)].map(
    ({ rule, level }) => `| \`${rule}\` | ${level} |`,
  );
  return [
    "### Schemas: `request-…` and `response-…`, then `parameter`, `body`, `property` or `header`, then",
    "",
    "| kind | in a request | in an answer |",
    "|---|---|---|",
    ...schemas,
    "",
    "### Operations and the document",
    "",
    "| rule | level |",
    "|---|---|",
    ...others,
    "",
  ].join("\n");
}
