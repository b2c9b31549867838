import type { Problem, TemplateFile } from "./model.js";
export async function checkTemplates(_folder: string, _files: readonly TemplateFile[]): Promise<Problem[]> {
  return [];
}
