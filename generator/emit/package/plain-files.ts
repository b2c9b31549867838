import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { docComment, makerComment } from "../code/comments.js";
import { literal } from "../code/literals.js";
import type { FileMap } from "../../text/file-map.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";

/** Resolves with the files of a package that need no template: its OpenAPI document as JSON and as a module, and the license. */
export async function makePlainFiles(bundle: Bundle, config: PackageConfig, templates: string): Promise<FileMap> {
  const files: FileMap = new Map([
    ["openapi.json", `${JSON.stringify(bundle.document, null, 2)}\n`],
    ["src/openapi.ts", openapiModule(bundle, config)],
  ]);
  const license = join(templates, "..", "LICENSE");
  if (existsSync(license)) files.set("LICENSE", await readFile(license, "utf8"));
  return files;
}

function openapiModule(bundle: Bundle, config: PackageConfig): string {
  const typeComment = docComment({
    paragraphs: ["An OpenAPI document, as far as its members are known by name."],
    isPublic: true,
  });
  const comment = docComment({
    paragraphs: [`The OpenAPI document that ${config.name} was made from, references internal.`],
    isPublic: true,
  });
  return `${makerComment("generator/emit/package/plain-files.ts", bundle.files[0] ?? config.spec)}${typeComment}
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

${comment}
export const openapi: OpenApiDocument = ${literal(bundle.document, "", 45)};
`;
}
