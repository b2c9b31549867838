// Made by templates/fixtures/msw.mustache from spec/kps/openapi.yaml; change those.
import type { HttpHandler } from "msw";
import { mockHandler, type HandlersOptions, type MockOptions } from "@hwcloud-openapi/runtime/mock";
import { fixtures } from "./fixtures.js";
import type {
  AssociateKeypairErrors,
  AssociateKeypairOutput,
  BatchAssociateKeypairErrors,
  BatchAssociateKeypairOutput,
  BatchImportKeypairOutput,
  ClearPrivateKeyErrors,
  CreateKeypairErrors,
  CreateKeypairOutput,
  DeleteAllFailedTaskErrors,
  DeleteFailedTaskErrors,
  DeleteKeypairErrors,
  DisassociateKeypairErrors,
  DisassociateKeypairOutput,
  ExportPrivateKeyErrors,
  ExportPrivateKeyOutput,
  ImportPrivateKeyErrors,
  ImportPrivateKeyOutput,
  ListFailedTaskErrors,
  ListFailedTaskOutput,
  ListKeypairDetailErrors,
  ListKeypairDetailOutput,
  ListKeypairTaskErrors,
  ListKeypairTaskOutput,
  ListKeypairsErrors,
  ListKeypairsOutput,
  ListRunningTaskErrors,
  ListRunningTaskOutput,
  UpdateKeypairDescriptionErrors,
} from "./types.js";
import {
  validateAssociateKeypair,
  validateBatchAssociateKeypair,
  validateBatchExportPrivateKey,
  validateBatchImportKeypair,
  validateClearPrivateKey,
  validateCreateKeypair,
  validateDeleteAllFailedTask,
  validateDeleteFailedTask,
  validateDeleteKeypair,
  validateDisassociateKeypair,
  validateExportPrivateKey,
  validateImportPrivateKey,
  validateListFailedTask,
  validateListKeypairDetail,
  validateListKeypairTask,
  validateListKeypairs,
  validateListRunningTask,
  validateUpdateKeypairDescription,
} from "./validate.js";

export type { HandlersOptions, MockOptions } from "@hwcloud-openapi/runtime/mock";

/**
 * Returns MSW handlers for every operation, on any host: each answers its first documented success, and 422 with the
 * problems and their pointers to a request that breaks the contract. Where two paths fit a request, the more concrete
 * one answers.
 *
 * @public
 */
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  return [
    batchExportPrivateKeyHandler(options),
    exportPrivateKeyHandler(options),
    importPrivateKeyHandler(options),
    clearPrivateKeyHandler(options),
    associateKeypairHandler(options),
    batchAssociateKeypairHandler(options),
    batchImportKeypairHandler(options),
    disassociateKeypairHandler(options),
    deleteFailedTaskHandler(options),
    listKeypairDetailHandler(options),
    updateKeypairDescriptionHandler(options),
    deleteKeypairHandler(options),
    listKeypairTaskHandler(options),
    listFailedTaskHandler(options),
    deleteAllFailedTaskHandler(options),
    listKeypairsHandler(options),
    createKeypairHandler(options),
    listRunningTaskHandler(options),
  ];
}

/** Options of `associateKeypairHandler`. @public */
export type AssociateKeypairMockOptions = MockOptions<
  202 | 400,
  "started" | "not_started" | "parameter_error",
  AssociateKeypairOutput | AssociateKeypairErrors[400]
>;

/** Returns an MSW handler for `associateKeypair`. @public */
export function associateKeypairHandler(options: AssociateKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/associate$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 202,
      answers: fixtures.associateKeypair,
      validate: validateAssociateKeypair,
    },
    options,
  );
}

/** Options of `batchAssociateKeypairHandler`. @public */
export type BatchAssociateKeypairMockOptions = MockOptions<
  202 | 400,
  "one_not_started" | "parameter_error",
  BatchAssociateKeypairOutput | BatchAssociateKeypairErrors[400]
>;

/** Returns an MSW handler for `batchAssociateKeypair`. @public */
export function batchAssociateKeypairHandler(options: BatchAssociateKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/batch-associate$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 202,
      answers: fixtures.batchAssociateKeypair,
      validate: validateBatchAssociateKeypair,
    },
    options,
  );
}

/** Options of `batchExportPrivateKeyHandler`. @public */
export type BatchExportPrivateKeyMockOptions = MockOptions<
  200,
  "archive",
  string | Uint8Array
>;

/** Returns an MSW handler for `batchExportPrivateKey`. @public */
export function batchExportPrivateKeyHandler(options: BatchExportPrivateKeyMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/private-key\/batch-export$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.batchExportPrivateKey,
      validate: validateBatchExportPrivateKey,
    },
    options,
  );
}

/** Options of `batchImportKeypairHandler`. @public */
export type BatchImportKeypairMockOptions = MockOptions<
  200,
  "one_failed",
  BatchImportKeypairOutput
>;

/** Returns an MSW handler for `batchImportKeypair`. @public */
export function batchImportKeypairHandler(options: BatchImportKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/batch-import$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.batchImportKeypair,
      validate: validateBatchImportKeypair,
    },
    options,
  );
}

/** Options of `clearPrivateKeyHandler`. @public */
export type ClearPrivateKeyMockOptions = MockOptions<
  200 | 404,
  "documented" | "keypair_not_found",
  undefined | ClearPrivateKeyErrors[404]
>;

/** Returns an MSW handler for `clearPrivateKey`. @public */
export function clearPrivateKeyHandler(options: ClearPrivateKeyMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "delete",
      path: /\/v3\/([^/]+)\/keypairs\/([^/]+)\/private-key$/,
      names: ["project_id", "keypair_name"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.clearPrivateKey,
      validate: validateClearPrivateKey,
    },
    options,
  );
}

/** Options of `createKeypairHandler`. @public */
export type CreateKeypairMockOptions = MockOptions<
  200 | 400,
  "created" | "imported" | "parameter_error",
  CreateKeypairOutput | CreateKeypairErrors[400]
>;

/** Returns an MSW handler for `createKeypair`. @public */
export function createKeypairHandler(options: CreateKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.createKeypair,
      validate: validateCreateKeypair,
    },
    options,
  );
}

/** Options of `deleteAllFailedTaskHandler`. @public */
export type DeleteAllFailedTaskMockOptions = MockOptions<
  200 | 400,
  "documented" | "parameter_error",
  undefined | DeleteAllFailedTaskErrors[400]
>;

/** Returns an MSW handler for `deleteAllFailedTask`. @public */
export function deleteAllFailedTaskHandler(options: DeleteAllFailedTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "delete",
      path: /\/v3\/([^/]+)\/failed-tasks$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.deleteAllFailedTask,
      validate: validateDeleteAllFailedTask,
    },
    options,
  );
}

/** Options of `deleteFailedTaskHandler`. @public */
export type DeleteFailedTaskMockOptions = MockOptions<
  200 | 400,
  "documented" | "task_not_found" | "illegal_task_id",
  undefined | DeleteFailedTaskErrors[400]
>;

/** Returns an MSW handler for `deleteFailedTask`. @public */
export function deleteFailedTaskHandler(options: DeleteFailedTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "delete",
      path: /\/v3\/([^/]+)\/failed-tasks\/([^/]+)$/,
      names: ["project_id", "task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.deleteFailedTask,
      validate: validateDeleteFailedTask,
    },
    options,
  );
}

/** Options of `deleteKeypairHandler`. @public */
export type DeleteKeypairMockOptions = MockOptions<
  204 | 400 | 404,
  "documented" | "parameter_error" | "keypair_not_found",
  undefined | DeleteKeypairErrors[400] | DeleteKeypairErrors[404]
>;

/** Returns an MSW handler for `deleteKeypair`. @public */
export function deleteKeypairHandler(options: DeleteKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "delete",
      path: /\/v3\/([^/]+)\/keypairs\/([^/]+)$/,
      names: ["project_id", "keypair_name"],
      query: {},
      headers: {},
      hasBody: false,
      status: 204,
      answers: fixtures.deleteKeypair,
      validate: validateDeleteKeypair,
    },
    options,
  );
}

/** Options of `disassociateKeypairHandler`. @public */
export type DisassociateKeypairMockOptions = MockOptions<
  202 | 400,
  "started" | "not_started" | "parameter_error",
  DisassociateKeypairOutput | DisassociateKeypairErrors[400]
>;

/** Returns an MSW handler for `disassociateKeypair`. @public */
export function disassociateKeypairHandler(options: DisassociateKeypairMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/disassociate$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 202,
      answers: fixtures.disassociateKeypair,
      validate: validateDisassociateKeypair,
    },
    options,
  );
}

/** Options of `exportPrivateKeyHandler`. @public */
export type ExportPrivateKeyMockOptions = MockOptions<
  200 | 400,
  "exported" | "not_kept",
  ExportPrivateKeyOutput | ExportPrivateKeyErrors[400]
>;

/** Returns an MSW handler for `exportPrivateKey`. @public */
export function exportPrivateKeyHandler(options: ExportPrivateKeyMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/private-key\/export$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.exportPrivateKey,
      validate: validateExportPrivateKey,
    },
    options,
  );
}

/** Options of `importPrivateKeyHandler`. @public */
export type ImportPrivateKeyMockOptions = MockOptions<
  200 | 400,
  "imported" | "other_public_key",
  ImportPrivateKeyOutput | ImportPrivateKeyErrors[400]
>;

/** Returns an MSW handler for `importPrivateKey`. @public */
export function importPrivateKeyHandler(options: ImportPrivateKeyMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "post",
      path: /\/v3\/([^/]+)\/keypairs\/private-key\/import$/,
      names: ["project_id"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.importPrivateKey,
      validate: validateImportPrivateKey,
    },
    options,
  );
}

/** Options of `listFailedTaskHandler`. @public */
export type ListFailedTaskMockOptions = MockOptions<
  200 | 400,
  "reset_failed" | "none" | "parameter_error",
  ListFailedTaskOutput | ListFailedTaskErrors[400]
>;

/** Returns an MSW handler for `listFailedTask`. @public */
export function listFailedTaskHandler(options: ListFailedTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/failed-tasks$/,
      names: ["project_id"],
      query: { limit: "number", offset: "number" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listFailedTask,
      validate: validateListFailedTask,
    },
    options,
  );
}

/** Options of `listKeypairDetailHandler`. @public */
export type ListKeypairDetailMockOptions = MockOptions<
  200 | 400 | 404,
  "described" | "parameter_error" | "keypair_not_found",
  ListKeypairDetailOutput | ListKeypairDetailErrors[400] | ListKeypairDetailErrors[404]
>;

/** Returns an MSW handler for `listKeypairDetail`. @public */
export function listKeypairDetailHandler(options: ListKeypairDetailMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/keypairs\/([^/]+)$/,
      names: ["project_id", "keypair_name"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listKeypairDetail,
      validate: validateListKeypairDetail,
    },
    options,
  );
}

/** Options of `listKeypairTaskHandler`. @public */
export type ListKeypairTaskMockOptions = MockOptions<
  200 | 400,
  "documented" | "ready" | "succeeded" | "failed" | "illegal_task_id" | "parameter_error" | "task_not_found",
  ListKeypairTaskOutput | ListKeypairTaskErrors[400]
>;

/** Returns an MSW handler for `listKeypairTask`. @public */
export function listKeypairTaskHandler(options: ListKeypairTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/tasks\/([^/]+)$/,
      names: ["project_id", "task_id"],
      query: {},
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listKeypairTask,
      validate: validateListKeypairTask,
    },
    options,
  );
}

/** Options of `listKeypairsHandler`. @public */
export type ListKeypairsMockOptions = MockOptions<
  200 | 400,
  "first_page" | "last_page" | "parameter_error",
  ListKeypairsOutput | ListKeypairsErrors[400]
>;

/** Returns an MSW handler for `listKeypairs`. @public */
export function listKeypairsHandler(options: ListKeypairsMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/keypairs$/,
      names: ["project_id"],
      query: { limit: "string", marker: "string" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listKeypairs,
      validate: validateListKeypairs,
    },
    options,
  );
}

/** Options of `listRunningTaskHandler`. @public */
export type ListRunningTaskMockOptions = MockOptions<
  200 | 400,
  "resetting" | "none" | "parameter_error",
  ListRunningTaskOutput | ListRunningTaskErrors[400]
>;

/** Returns an MSW handler for `listRunningTask`. @public */
export function listRunningTaskHandler(options: ListRunningTaskMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "get",
      path: /\/v3\/([^/]+)\/running-tasks$/,
      names: ["project_id"],
      query: { limit: "number", offset: "number" },
      headers: {},
      hasBody: false,
      status: 200,
      answers: fixtures.listRunningTask,
      validate: validateListRunningTask,
    },
    options,
  );
}

/** Options of `updateKeypairDescriptionHandler`. @public */
export type UpdateKeypairDescriptionMockOptions = MockOptions<
  200 | 400,
  "documented" | "parameter_error",
  undefined | UpdateKeypairDescriptionErrors[400]
>;

/** Returns an MSW handler for `updateKeypairDescription`. @public */
export function updateKeypairDescriptionHandler(options: UpdateKeypairDescriptionMockOptions = {}): HttpHandler {
  return mockHandler(
    {
      method: "put",
      path: /\/v3\/([^/]+)\/keypairs\/([^/]+)$/,
      names: ["project_id", "keypair_name"],
      query: {},
      headers: {},
      hasBody: true,
      status: 200,
      answers: fixtures.updateKeypairDescription,
      validate: validateUpdateKeypairDescription,
    },
    options,
  );
}
