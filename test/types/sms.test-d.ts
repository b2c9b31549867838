import {
  createSmsClient,
  fromToken,
  isExportConsistencyResultsError,
  type Download,
  type ExportConsistencyResultsOutput,
} from "@hwcloud-openapi/sms";
import type { Equal, Expect } from "./equal.js";

export const sms = createSmsClient({ region: "ru-moscow-1", credentials: fromToken("t") });

// A file is bytes, never decoded unasked.
export type File = Expect<Equal<ExportConsistencyResultsOutput, Download>>;

// SMS has no project in its path, so none is part of the input.
// @ts-expect-error `project_id` is no parameter of this operation.
void sms.exportConsistencyResults({ project_id: "p", body: { task_info: [{ task_id: "1" }] } });

export function narrow(error: unknown): readonly string[] {
  if (isExportConsistencyResultsError(error, 400)) {
    // @ts-expect-error Only the 403 has details.
    void error.body.details;
  }
  if (isExportConsistencyResultsError(error, 403)) return error.body.error_param ?? [];
  return [];
}
