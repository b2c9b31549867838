// Made by generator/emit/validate/validators.ts from spec/kps/openapi.yaml; change those.
import type { Problem } from "@hwcloud-openapi/runtime";
import { check } from "@hwcloud-openapi/runtime/validate";
import * as compiled from "./validate/compiled.js";

/**
 * Returns what is wrong with an input of `listKeypairs`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export function validateListKeypairs(input: unknown): Problem[] {
  return check(
    compiled.listKeypairsInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listKeypairs`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export function validateListKeypairsResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html";
  if (status === 400) return check(compiled.listKeypairsResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.listKeypairsResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `createKeypair`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export function validateCreateKeypair(input: unknown): Problem[] {
  return check(
    compiled.createKeypairInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html",
    ["private_key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `createKeypair`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export function validateCreateKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html";
  const secrets = ["private_key"];
  if (status === 400) return check(compiled.createKeypairResponse400, body, page, secrets);
  if (status >= 200 && status < 300) return check(compiled.createKeypairResponse200, body, page, secrets);
  return [];
}

/**
 * Returns what is wrong with an input of `listKeypairDetail`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export function validateListKeypairDetail(input: unknown): Problem[] {
  return check(
    compiled.listKeypairDetailInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listKeypairDetail`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export function validateListKeypairDetailResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html";
  if (status === 400) return check(compiled.listKeypairDetailResponse400, body, page);
  if (status === 404) return check(compiled.listKeypairDetailResponse404, body, page);
  if (status >= 200 && status < 300) return check(compiled.listKeypairDetailResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `updateKeypairDescription`, all of it, by JSON pointers from the input's root;
 * an empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export function validateUpdateKeypairDescription(input: unknown): Problem[] {
  return check(
    compiled.updateKeypairDescriptionInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `updateKeypairDescription`; an empty list means nothing, or that
 * no body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export function validateUpdateKeypairDescriptionResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html";
  if (status === 400) return check(compiled.updateKeypairDescriptionResponse400, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteKeypair`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export function validateDeleteKeypair(input: unknown): Problem[] {
  return check(
    compiled.deleteKeypairInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `deleteKeypair`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export function validateDeleteKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html";
  if (status === 400) return check(compiled.deleteKeypairResponse400, body, page);
  if (status === 404) return check(compiled.deleteKeypairResponse404, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `importPrivateKey`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export function validateImportPrivateKey(input: unknown): Problem[] {
  return check(
    compiled.importPrivateKeyInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html",
    ["private_key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `importPrivateKey`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export function validateImportPrivateKeyResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html";
  const secrets = ["private_key"];
  if (status === 400) return check(compiled.importPrivateKeyResponse400, body, page, secrets);
  if (status >= 200 && status < 300) return check(compiled.importPrivateKeyResponse200, body, page, secrets);
  return [];
}

/**
 * Returns what is wrong with an input of `exportPrivateKey`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export function validateExportPrivateKey(input: unknown): Problem[] {
  return check(
    compiled.exportPrivateKeyInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `exportPrivateKey`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export function validateExportPrivateKeyResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html";
  const secrets = ["private_key"];
  if (status === 400) return check(compiled.exportPrivateKeyResponse400, body, page, secrets);
  if (status >= 200 && status < 300) return check(compiled.exportPrivateKeyResponse200, body, page, secrets);
  return [];
}

/**
 * Returns what is wrong with an input of `clearPrivateKey`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export function validateClearPrivateKey(input: unknown): Problem[] {
  return check(
    compiled.clearPrivateKeyInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `clearPrivateKey`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export function validateClearPrivateKeyResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html";
  if (status === 404) return check(compiled.clearPrivateKeyResponse404, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `associateKeypair`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export function validateAssociateKeypair(input: unknown): Problem[] {
  return check(
    compiled.associateKeypairInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html",
    ["key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `associateKeypair`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export function validateAssociateKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html";
  if (status === 400) return check(compiled.associateKeypairResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.associateKeypairResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `batchAssociateKeypair`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export function validateBatchAssociateKeypair(input: unknown): Problem[] {
  return check(
    compiled.batchAssociateKeypairInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html",
    ["key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `batchAssociateKeypair`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export function validateBatchAssociateKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html";
  if (status === 400) return check(compiled.batchAssociateKeypairResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.batchAssociateKeypairResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `disassociateKeypair`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export function validateDisassociateKeypair(input: unknown): Problem[] {
  return check(
    compiled.disassociateKeypairInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html",
    ["key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `disassociateKeypair`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export function validateDisassociateKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html";
  if (status === 400) return check(compiled.disassociateKeypairResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.disassociateKeypairResponse202, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listKeypairTask`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function validateListKeypairTask(input: unknown): Problem[] {
  return check(
    compiled.listKeypairTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listKeypairTask`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function validateListKeypairTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html";
  if (status === 400) return check(compiled.listKeypairTaskResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.listKeypairTaskResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listRunningTask`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export function validateListRunningTask(input: unknown): Problem[] {
  return check(
    compiled.listRunningTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listRunningTask`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export function validateListRunningTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html";
  if (status === 400) return check(compiled.listRunningTaskResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.listRunningTaskResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `listFailedTask`, all of it, by JSON pointers from the input's root; an empty
 * list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export function validateListFailedTask(input: unknown): Problem[] {
  return check(
    compiled.listFailedTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `listFailedTask`; an empty list means nothing, or that no body is
 * documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export function validateListFailedTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html";
  if (status === 400) return check(compiled.listFailedTaskResponse400, body, page);
  if (status >= 200 && status < 300) return check(compiled.listFailedTaskResponse200, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteAllFailedTask`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export function validateDeleteAllFailedTask(input: unknown): Problem[] {
  return check(
    compiled.deleteAllFailedTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `deleteAllFailedTask`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export function validateDeleteAllFailedTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html";
  if (status === 400) return check(compiled.deleteAllFailedTaskResponse400, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `deleteFailedTask`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export function validateDeleteFailedTask(input: unknown): Problem[] {
  return check(
    compiled.deleteFailedTaskInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `deleteFailedTask`; an empty list means nothing, or that no body
 * is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export function validateDeleteFailedTaskResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html";
  if (status === 400) return check(compiled.deleteFailedTaskResponse400, body, page);
  return [];
}

/**
 * Returns what is wrong with an input of `batchExportPrivateKey`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export function validateBatchExportPrivateKey(input: unknown): Problem[] {
  return check(
    compiled.batchExportPrivateKeyInput,
    input,
    "https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html",
  );
}

/**
 * Returns what is wrong with the body of an answer of `batchExportPrivateKey`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export function validateBatchExportPrivateKeyResponse(_status: number, _body: unknown): Problem[] {
  return [];
}

/**
 * Returns what is wrong with an input of `batchImportKeypair`, all of it, by JSON pointers from the input's root; an
 * empty list means nothing.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export function validateBatchImportKeypair(input: unknown): Problem[] {
  return check(
    compiled.batchImportKeypairInput,
    input,
    "https://support.huaweicloud.com/api-dew/BatchImportKeypair.html",
    ["private_key"],
  );
}

/**
 * Returns what is wrong with the body of an answer of `batchImportKeypair`; an empty list means nothing, or that no
 * body is documented for the status.
 *
 * Never throws.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export function validateBatchImportKeypairResponse(status: number, body: unknown): Problem[] {
  const page = "https://support.huaweicloud.com/api-dew/BatchImportKeypair.html";
  const secrets = ["private_key"];
  if (status >= 200 && status < 300) return check(compiled.batchImportKeypairResponse200, body, page, secrets);
  return [];
}

/**
 * Name of the service whose operations these are; a client refuses the validators of another.
 * @public
 */
export const service = "kps";

interface Checks {
  readonly input: (input: unknown) => Problem[];
  readonly answer: (status: number, body: unknown) => Problem[];
}

const checks: Readonly<Record<string, Checks>> = {
  "kps.listKeypairs": { input: validateListKeypairs, answer: validateListKeypairsResponse },
  "kps.createKeypair": { input: validateCreateKeypair, answer: validateCreateKeypairResponse },
  "kps.listKeypairDetail": { input: validateListKeypairDetail, answer: validateListKeypairDetailResponse },
  "kps.updateKeypairDescription": {
    input: validateUpdateKeypairDescription,
    answer: validateUpdateKeypairDescriptionResponse,
  },
  "kps.deleteKeypair": { input: validateDeleteKeypair, answer: validateDeleteKeypairResponse },
  "kps.importPrivateKey": { input: validateImportPrivateKey, answer: validateImportPrivateKeyResponse },
  "kps.exportPrivateKey": { input: validateExportPrivateKey, answer: validateExportPrivateKeyResponse },
  "kps.clearPrivateKey": { input: validateClearPrivateKey, answer: validateClearPrivateKeyResponse },
  "kps.associateKeypair": { input: validateAssociateKeypair, answer: validateAssociateKeypairResponse },
  "kps.batchAssociateKeypair": { input: validateBatchAssociateKeypair, answer: validateBatchAssociateKeypairResponse },
  "kps.disassociateKeypair": { input: validateDisassociateKeypair, answer: validateDisassociateKeypairResponse },
  "kps.listKeypairTask": { input: validateListKeypairTask, answer: validateListKeypairTaskResponse },
  "kps.listRunningTask": { input: validateListRunningTask, answer: validateListRunningTaskResponse },
  "kps.listFailedTask": { input: validateListFailedTask, answer: validateListFailedTaskResponse },
  "kps.deleteAllFailedTask": { input: validateDeleteAllFailedTask, answer: validateDeleteAllFailedTaskResponse },
  "kps.deleteFailedTask": { input: validateDeleteFailedTask, answer: validateDeleteFailedTaskResponse },
  "kps.batchExportPrivateKey": { input: validateBatchExportPrivateKey, answer: validateBatchExportPrivateKeyResponse },
  "kps.batchImportKeypair": { input: validateBatchImportKeypair, answer: validateBatchImportKeypairResponse },
};

/**
 * Returns what is wrong with an operation's input or, with a status, with the body of an answer; an empty list means
 * nothing. It is what a client asks of its `validators`.
 *
 * Never throws.
 *
 * @public
 */
export function checkCall(operation: string, value: unknown, status?: number): Problem[] {
  const own = checks[operation];
  if (own === undefined) return [];
  return status === undefined ? own.input(value) : own.answer(status, value);
}
