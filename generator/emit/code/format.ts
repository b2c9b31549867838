import { format } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";

/** Resolves with TypeScript in the project's own form: two spaces, double quotes, 120 columns. */
export function formatTypeScript(source: string): Promise<string> {
  return format(source, { parser: "typescript", plugins: [estree, typescript], printWidth: 120 });
}
