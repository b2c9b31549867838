// Made by templates/client/client.mustache from spec/kps/openapi.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type Pagination,
  type Paginator,
  type StartEachOptions,
  type StartOptions,
  type Starts,
  type StartsSeveral,
  type WaitOptions,
  type Waiter,
  createContext,
  isErrorOf,
  isGatewayError,
  maskSensitive,
  paginate,
  readDownload,
  readGatewayError,
  readNothing,
  send,
  startAndWait,
  startEachAndWait,
  waitFor,
  walkByMarker,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  AssociateKeypairErrors,
  AssociateKeypairInput,
  AssociateKeypairOutput,
  BatchAssociateKeypairErrors,
  BatchAssociateKeypairInput,
  BatchAssociateKeypairOutput,
  BatchExportPrivateKeyErrors,
  BatchExportPrivateKeyInput,
  BatchExportPrivateKeyOutput,
  BatchImportKeypairErrors,
  BatchImportKeypairInput,
  BatchImportKeypairOutput,
  ClearPrivateKeyErrors,
  ClearPrivateKeyInput,
  ClearPrivateKeyOutput,
  CreateKeypairErrors,
  CreateKeypairInput,
  CreateKeypairOutput,
  DeleteAllFailedTaskErrors,
  DeleteAllFailedTaskInput,
  DeleteAllFailedTaskOutput,
  DeleteFailedTaskErrors,
  DeleteFailedTaskInput,
  DeleteFailedTaskOutput,
  DeleteKeypairErrors,
  DeleteKeypairInput,
  DeleteKeypairOutput,
  DisassociateKeypairErrors,
  DisassociateKeypairInput,
  DisassociateKeypairOutput,
  ExportPrivateKeyErrors,
  ExportPrivateKeyInput,
  ExportPrivateKeyOutput,
  ImportPrivateKeyErrors,
  ImportPrivateKeyInput,
  ImportPrivateKeyOutput,
  ListFailedTaskErrors,
  ListFailedTaskInput,
  ListFailedTaskOutput,
  ListKeypairDetailErrors,
  ListKeypairDetailInput,
  ListKeypairDetailOutput,
  ListKeypairTaskErrors,
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
  ListKeypairsErrors,
  ListKeypairsInput,
  ListKeypairsOutput,
  ListRunningTaskErrors,
  ListRunningTaskInput,
  ListRunningTaskOutput,
  UpdateKeypairDescriptionErrors,
  UpdateKeypairDescriptionInput,
  UpdateKeypairDescriptionOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Key Pair Service as a method.
 * @public
 */
export interface KpsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: KpsContext;
  /**
   * Bind a key pair to a server.
   *
   * Starts a task that gives a server another SSH key pair, and returns the id of the task. A key pair that the server
   * has already is replaced, for which auth holds its private key, or reset, for which auth is left out. A task that
   * was not started is told with the same status of the answer: the member status is FAILED then, and error_code and
   * error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:bind; it depends on permissions
   * for the server, its disks and its network.
   */
  associateKeypair(
    input: AssociateKeypairInput,
    options?: CallOptions,
  ): Promise<AssociateKeypairOutput>;
  /**
   * Calls `associateKeypair` and resolves with the last answer of `waitForKeypairTask` once the work that it starts has
   * succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailedTask` says why
   * work has failed.
   */
  associateKeypairAndWait(
    input: AssociateKeypairInput,
    options?: StartOptions<ListKeypairTaskOutput>,
  ): Promise<ListKeypairTaskOutput>;
  /**
   * Bind a key pair to several servers.
   *
   * Starts a task for each of up to ten servers that binds the same SSH key pair to it, and returns the ids of the
   * tasks. The servers must be running and must have no key pair. Each task may have been started or not, which its
   * member status says; the status of the answer is the same either way. Identity policies know the needed permission
   * as kps:SSHKeyPair:bind; it depends on permissions for the servers, their disks and their network.
   */
  batchAssociateKeypair(
    input: BatchAssociateKeypairInput,
    options?: CallOptions,
  ): Promise<BatchAssociateKeypairOutput>;
  /**
   * Calls `batchAssociateKeypair` and resolves with the outcome of each task that it starts, in the order of the
   * request: the last answer of `waitForKeypairTask`, or a `WaiterError` where the task has failed, at once or later,
   * or time is up. `listFailedTask` says why work has failed.
   *
   * Rejects only where the request itself fails, or the signal ends it.
   */
  batchAssociateKeypairAndWait(
    input: BatchAssociateKeypairInput,
    options?: StartEachOptions<ListKeypairTaskOutput>,
  ): Promise<PromiseSettledResult<ListKeypairTaskOutput>[]>;
  /**
   * Export private keys of several key pairs.
   *
   * Returns the private keys of up to ten SSH key pairs that the service keeps, as a ZIP archive. It changes nothing,
   * so that it is sent again when no answer comes. Identity policies know no permission for it.
   */
  batchExportPrivateKey(
    input: BatchExportPrivateKeyInput,
    options?: CallOptions,
  ): Promise<BatchExportPrivateKeyOutput>;
  /**
   * Import several key pairs.
   *
   * Imports up to ten SSH key pairs and returns those that were imported and those that were not, with the reason. The
   * status of the answer is the same either way. Identity policies know no permission for it.
   */
  batchImportKeypair(
    input: BatchImportKeypairInput,
    options?: CallOptions,
  ): Promise<BatchImportKeypairOutput>;
  /**
   * Delete a private key that the service keeps.
   *
   * Deletes the private key of an SSH key pair from the service; the key pair itself stays. It may be sent again when
   * no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:clearPrivateKey.
   */
  clearPrivateKey(
    input: ClearPrivateKeyInput,
    options?: CallOptions,
  ): Promise<ClearPrivateKeyOutput>;
  /**
   * Create or import a key pair.
   *
   * Creates an SSH key pair, or imports one whose public_key is given, and returns it. The private key of a key pair
   * that the service makes is in this answer and in no later one, unless the service keeps it: store it. It is no
   * longer to be had where the answer is lost; delete the key pair then. An imported key pair comes back without a
   * private key. The request is not sent again when no answer comes, for a repeat would be refused because the name is
   * taken. Identity policies know the needed permission as kps:SSHKeyPair:create; where KMS encrypts the private key it
   * depends on permissions to list keys and to create data keys.
   */
  createKeypair(
    input: CreateKeypairInput,
    options?: CallOptions,
  ): Promise<CreateKeypairOutput>;
  /**
   * Delete all failed key pair tasks.
   *
   * Deletes all failed key pair tasks of the project from the list of those, with the reasons why they failed. Servers
   * and key pairs are left as they are. It is not sent again when no answer comes: a repeat would also delete tasks
   * that failed in between, whose reasons nobody has read. Identity policies know the needed permission as
   * kps::deleteFailedTask.
   */
  deleteAllFailedTask(
    input?: DeleteAllFailedTaskInput,
    options?: CallOptions,
  ): Promise<DeleteAllFailedTaskOutput>;
  /**
   * Delete a failed key pair task.
   *
   * Deletes one failed key pair task from the list of those, with the reason why it failed. The server and its key pair
   * are left as they are. A task that is gone already is answered 400 with KPS.0005: after a repeat, because no answer
   * came the first time, that may mean that the first request did it. Identity policies know the needed permission as
   * kps::deleteFailedTask.
   */
  deleteFailedTask(
    input: DeleteFailedTaskInput,
    options?: CallOptions,
  ): Promise<DeleteFailedTaskOutput>;
  /**
   * Delete a key pair.
   *
   * Deletes an SSH key pair, and its private key where the service keeps it. A key pair that is gone already is
   * answered with an error: after a repeat, because no answer came the first time, that may mean that the first request
   * did it. Identity policies know the needed permission as kps:SSHKeyPair:delete.
   */
  deleteKeypair(
    input: DeleteKeypairInput,
    options?: CallOptions,
  ): Promise<DeleteKeypairOutput>;
  /**
   * Unbind the key pair of a server.
   *
   * Starts a task that takes a server's SSH key pair away and lets people log in with a password again, and returns the
   * id of the task. A task that was not started is told with the same status of the answer: the member status is FAILED
   * then, and error_code and error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:unbind.
   */
  disassociateKeypair(
    input: DisassociateKeypairInput,
    options?: CallOptions,
  ): Promise<DisassociateKeypairOutput>;
  /**
   * Calls `disassociateKeypair` and resolves with the last answer of `waitForKeypairTask` once the work that it starts
   * has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailedTask` says why
   * work has failed.
   */
  disassociateKeypairAndWait(
    input: DisassociateKeypairInput,
    options?: StartOptions<ListKeypairTaskOutput>,
  ): Promise<ListKeypairTaskOutput>;
  /**
   * Export a private key.
   *
   * Returns the private key of an SSH key pair that the service keeps. It changes nothing, so that it is sent again
   * when no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:exportPrivateKey; it depends
   * on the permission to decrypt data keys of KMS.
   */
  exportPrivateKey(
    input: ExportPrivateKeyInput,
    options?: CallOptions,
  ): Promise<ExportPrivateKeyOutput>;
  /**
   * Give the service a private key to keep.
   *
   * Imports the private key of an SSH key pair that the service has already, encrypts it and keeps it. It is not sent
   * again when no answer comes, for no source says what a second import does. Identity policies know the needed
   * permission as kps:SSHKeyPair:importPrivateKey; where KMS encrypts it depends on permissions to list keys and to
   * create data keys.
   */
  importPrivateKey(
    input: ImportPrivateKeyInput,
    options?: CallOptions,
  ): Promise<ImportPrivateKeyOutput>;
  /**
   * List the key pair tasks that failed, and why.
   *
   * Returns the key pair tasks of the project that have failed and were not deleted since, page by page, how many there
   * are, and why each of them failed. Identity policies know the needed permission as kps::getFailedTask.
   */
  listFailedTask(
    input?: ListFailedTaskInput,
    options?: CallOptions,
  ): Promise<ListFailedTaskOutput>;
  /** Returns the items of all pages of `listFailedTask`. */
  paginateListFailedTask(
    input?: ListFailedTaskInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListFailedTaskOutput["tasks"]>[number], ListFailedTaskOutput>;
  /**
   * Show a key pair.
   *
   * Returns one SSH key pair with all that is known of it, without its private key. Identity policies know the needed
   * permission as kps:SSHKeyPair:get.
   */
  listKeypairDetail(
    input: ListKeypairDetailInput,
    options?: CallOptions,
  ): Promise<ListKeypairDetailOutput>;
  /**
   * Show a key pair task.
   *
   * Returns the status of one key pair task and the server it works on. The task has ended when its status begins with
   * SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.
   */
  listKeypairTask(
    input: ListKeypairTaskInput,
    options?: CallOptions,
  ): Promise<ListKeypairTaskOutput>;
  /**
   * Resolves with the last answer of `listKeypairTask`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForKeypairTask(
    input: ListKeypairTaskInput,
    options?: WaitOptions<ListKeypairTaskOutput>,
  ): Promise<ListKeypairTaskOutput>;
  /**
   * List the key pairs.
   *
   * Returns the SSH key pairs of the project, page by page, without their private keys. A page begins at a marker,
   * which the page before it gives. Identity policies know the needed permission as kps:SSHKeyPair:list.
   */
  listKeypairs(
    input?: ListKeypairsInput,
    options?: CallOptions,
  ): Promise<ListKeypairsOutput>;
  /** Returns the items of all pages of `listKeypairs`. */
  paginateListKeypairs(
    input?: ListKeypairsInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListKeypairsOutput["keypairs"]>[number], ListKeypairsOutput>;
  /**
   * List the key pair tasks that run.
   *
   * Returns the key pair tasks of the project that are not done yet, page by page, and how many there are. Identity
   * policies know the needed permission as kps::getRunningTask.
   */
  listRunningTask(
    input?: ListRunningTaskInput,
    options?: CallOptions,
  ): Promise<ListRunningTaskOutput>;
  /** Returns the items of all pages of `listRunningTask`. */
  paginateListRunningTask(
    input?: ListRunningTaskInput,
    options?: CallOptions,
  ): Paginator<NonNullable<ListRunningTaskOutput["tasks"]>[number], ListRunningTaskOutput>;
  /**
   * Change the description of a key pair.
   *
   * Replaces the description of an SSH key pair; nothing else of a key pair can be changed. It may be sent again when
   * no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:update.
   */
  updateKeypairDescription(
    input: UpdateKeypairDescriptionInput,
    options?: CallOptions,
  ): Promise<UpdateKeypairDescriptionOutput>;
}

/**
 * Creates a client with every operation of Key Pair Service as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createKpsClient(options: KpsOptions): KpsClient {
  const context = createKpsContext(options);
  return {
    context,
    associateKeypair: (input, options) => associateKeypair(context, input, options),
    associateKeypairAndWait: (input, options) => associateKeypairAndWait(context, input, options),
    batchAssociateKeypair: (input, options) => batchAssociateKeypair(context, input, options),
    batchAssociateKeypairAndWait: (input, options) => batchAssociateKeypairAndWait(context, input, options),
    batchExportPrivateKey: (input, options) => batchExportPrivateKey(context, input, options),
    batchImportKeypair: (input, options) => batchImportKeypair(context, input, options),
    clearPrivateKey: (input, options) => clearPrivateKey(context, input, options),
    createKeypair: (input, options) => createKeypair(context, input, options),
    deleteAllFailedTask: (input, options) => deleteAllFailedTask(context, input, options),
    deleteFailedTask: (input, options) => deleteFailedTask(context, input, options),
    deleteKeypair: (input, options) => deleteKeypair(context, input, options),
    disassociateKeypair: (input, options) => disassociateKeypair(context, input, options),
    disassociateKeypairAndWait: (input, options) => disassociateKeypairAndWait(context, input, options),
    exportPrivateKey: (input, options) => exportPrivateKey(context, input, options),
    importPrivateKey: (input, options) => importPrivateKey(context, input, options),
    listFailedTask: (input, options) => listFailedTask(context, input, options),
    paginateListFailedTask: (input, options) => paginateListFailedTask(context, input, options),
    listKeypairDetail: (input, options) => listKeypairDetail(context, input, options),
    listKeypairTask: (input, options) => listKeypairTask(context, input, options),
    waitForKeypairTask: (input, options) => waitForKeypairTask(context, input, options),
    listKeypairs: (input, options) => listKeypairs(context, input, options),
    paginateListKeypairs: (input, options) => paginateListKeypairs(context, input, options),
    listRunningTask: (input, options) => listRunningTask(context, input, options),
    paginateListRunningTask: (input, options) => paginateListRunningTask(context, input, options),
    updateKeypairDescription: (input, options) => updateKeypairDescription(context, input, options),
  };
}

/**
 * `associateKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export const associateKeypairOperation: Operation<
  AssociateKeypairInput,
  AssociateKeypairOutput,
  AssociateKeypairErrors
> = {
  id: "kps.associateKeypair",
  method: "POST",
  path: "/v3/{project_id}/keypairs/associate",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["key"],
  mask: maskSensitive,
};

/**
 * Bind a key pair to a server.
 *
 * Starts a task that gives a server another SSH key pair, and returns the id of the task. A key pair that the server
 * has already is replaced, for which auth holds its private key, or reset, for which auth is left out. A task that was
 * not started is told with the same status of the answer: the member status is FAILED then, and error_code and
 * error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:bind; it depends on permissions for
 * the server, its disks and its network.
 *
 * Secret: `key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @example
 * ```ts
 * const answer = await kps.associateKeypair({
 *   body: {
 *     keypair_name: "ops-2026",
 *     server: {
 *       id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
 *       auth: { type: "password", key: "not-a-password" },
 *       disable_password: true,
 *       port: 22,
 *     },
 *   },
 * });
 * ```
 * @public
 */
export function associateKeypair(
  context: KpsContext,
  input: AssociateKeypairInput,
  options?: CallOptions,
): Promise<AssociateKeypairOutput> {
  return send(context, associateKeypairOperation, input, options);
}

/**
 * Whether an error is the answer of `associateKeypair` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export function isAssociateKeypairError<Status extends keyof AssociateKeypairErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, AssociateKeypairErrors[Status]> {
  return isErrorOf(error, "kps.associateKeypair", status) && !isGatewayError(error);
}

/**
 * How `associateKeypairAndWait` finds the work again that `associateKeypair` starts.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export const associateKeypairStarts: Starts = {
  answer: { "/task_id": "/task_id" },
  failed: { pointer: "/status", matches: "^FAILED$" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `associateKeypair` and resolves with the last answer of `waitForKeypairTask` once the work that it starts has
 * succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailedTask` says why work
 * has failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/AssociateKeypair.html}
 * @public
 */
export function associateKeypairAndWait(
  context: KpsContext,
  input: AssociateKeypairInput,
  options?: StartOptions<ListKeypairTaskOutput>,
): Promise<ListKeypairTaskOutput> {
  const work = {
    name: "associateKeypairAndWait",
    operation: associateKeypairOperation,
    asks: listKeypairTaskOperation,
    waiter: keypairTaskWaiter,
    starts: associateKeypairStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `batchAssociateKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export const batchAssociateKeypairOperation: Operation<
  BatchAssociateKeypairInput,
  BatchAssociateKeypairOutput,
  BatchAssociateKeypairErrors
> = {
  id: "kps.batchAssociateKeypair",
  method: "POST",
  path: "/v3/{project_id}/keypairs/batch-associate",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["key"],
  mask: maskSensitive,
};

/**
 * Bind a key pair to several servers.
 *
 * Starts a task for each of up to ten servers that binds the same SSH key pair to it, and returns the ids of the tasks.
 * The servers must be running and must have no key pair. Each task may have been started or not, which its member
 * status says; the status of the answer is the same either way. Identity policies know the needed permission as
 * kps:SSHKeyPair:bind; it depends on permissions for the servers, their disks and their network.
 *
 * Secret: `key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * Differs from the vendor's page. The page says: Editions of 2022 and 2023 answer with 200. Here it is: Status 202.
 * Reason: The definition of 2024 has 202, and so have the editions since.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @example
 * ```ts
 * const answer = await kps.batchAssociateKeypair({
 *   body: {
 *     batch_keypairs: [
 *       {
 *         keypair_name: "ops-2026",
 *         server: {
 *           id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
 *           auth: { type: "password", key: "not-a-password" },
 *           disable_password: true,
 *         },
 *       },
 *       {
 *         keypair_name: "ops-2026",
 *         server: {
 *           id: "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10",
 *           auth: { type: "password", key: "not-a-password" },
 *           disable_password: true,
 *         },
 *       },
 *     ],
 *   },
 * });
 * ```
 * @public
 */
export function batchAssociateKeypair(
  context: KpsContext,
  input: BatchAssociateKeypairInput,
  options?: CallOptions,
): Promise<BatchAssociateKeypairOutput> {
  return send(context, batchAssociateKeypairOperation, input, options);
}

/**
 * Whether an error is the answer of `batchAssociateKeypair` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export function isBatchAssociateKeypairError<Status extends keyof BatchAssociateKeypairErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, BatchAssociateKeypairErrors[Status]> {
  return isErrorOf(error, "kps.batchAssociateKeypair", status) && !isGatewayError(error);
}

/**
 * How `batchAssociateKeypairAndWait` finds the work again that `batchAssociateKeypair` starts.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export const batchAssociateKeypairStarts: StartsSeveral = {
  items: "/tasks",
  answer: { "/task_id": "/task_id" },
  requested: { items: "/body/batch_keypairs", where: { "/server_id": "/server/id" } },
  failed: { pointer: "/status", matches: "^FAILED$" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `batchAssociateKeypair` and resolves with the outcome of each task that it starts, in the order of the request:
 * the last answer of `waitForKeypairTask`, or a `WaiterError` where the task has failed, at once or later, or time is
 * up. `listFailedTask` says why work has failed.
 *
 * Rejects only where the request itself fails, or the signal ends it.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchAssociateKeypair.html}
 * @public
 */
export function batchAssociateKeypairAndWait(
  context: KpsContext,
  input: BatchAssociateKeypairInput,
  options?: StartEachOptions<ListKeypairTaskOutput>,
): Promise<PromiseSettledResult<ListKeypairTaskOutput>[]> {
  const work = {
    name: "batchAssociateKeypairAndWait",
    operation: batchAssociateKeypairOperation,
    asks: listKeypairTaskOperation,
    waiter: keypairTaskWaiter,
    starts: batchAssociateKeypairStarts,
  };
  return startEachAndWait(context, work, input, options);
}

/**
 * `batchExportPrivateKey` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @public
 */
export const batchExportPrivateKeyOperation: Operation<
  BatchExportPrivateKeyInput,
  BatchExportPrivateKeyOutput,
  BatchExportPrivateKeyErrors
> = {
  id: "kps.batchExportPrivateKey",
  method: "POST",
  path: "/v3/{project_id}/keypairs/private-key/batch-export",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  returns: readDownload,
  sensitive: [],
  mask: maskSensitive,
  idempotent: true,
};

/**
 * Export private keys of several key pairs.
 *
 * Returns the private keys of up to ten SSH key pairs that the service keeps, as a ZIP archive. It changes nothing, so
 * that it is sent again when no answer comes. Identity policies know no permission for it.
 *
 * Secret: the whole answer. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/BatchExportPrivateKey.html}
 * @example
 * ```ts
 * const file = await kps.batchExportPrivateKey({
 *   body: [{ keypair: { name: "deploy-2026" } }, { keypair: { name: "ops-2026" } }],
 * });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function batchExportPrivateKey(
  context: KpsContext,
  input: BatchExportPrivateKeyInput,
  options?: CallOptions,
): Promise<BatchExportPrivateKeyOutput> {
  return send(context, batchExportPrivateKeyOperation, input, options);
}

/**
 * `batchImportKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @public
 */
export const batchImportKeypairOperation: Operation<
  BatchImportKeypairInput,
  BatchImportKeypairOutput,
  BatchImportKeypairErrors
> = {
  id: "kps.batchImportKeypair",
  method: "POST",
  path: "/v3/{project_id}/keypairs/batch-import",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["private_key"],
  mask: maskSensitive,
};

/**
 * Import several key pairs.
 *
 * Imports up to ten SSH key pairs and returns those that were imported and those that were not, with the reason. The
 * status of the answer is the same either way. Identity policies know no permission for it.
 *
 * Secret: `private_key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/api-dew/BatchImportKeypair.html}
 * @example
 * ```ts
 * const answer = await kps.batchImportKeypair({
 *   body: [
 *     { keypair: { name: "build-2026", public_key: "ssh-ed25519 not-a-key build-2026" } },
 *     {
 *       keypair: {
 *         name: "deploy-2026",
 *         public_key: "ssh-ed25519 not-a-key deploy-2026",
 *         key_protection: { private_key: "not-a-private-key", encryption: { type: "default" } },
 *       },
 *     },
 *   ],
 * });
 * ```
 * @public
 */
export function batchImportKeypair(
  context: KpsContext,
  input: BatchImportKeypairInput,
  options?: CallOptions,
): Promise<BatchImportKeypairOutput> {
  return send(context, batchImportKeypairOperation, input, options);
}

/**
 * `clearPrivateKey` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export const clearPrivateKeyOperation: Operation<
  ClearPrivateKeyInput,
  ClearPrivateKeyOutput,
  ClearPrivateKeyErrors
> = {
  id: "kps.clearPrivateKey",
  method: "DELETE",
  path: "/v3/{project_id}/keypairs/{keypair_name}/private-key",
  project: "project_id",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete a private key that the service keeps.
 *
 * Deletes the private key of an SSH key pair from the service; the key pair itself stays. It may be sent again when no
 * answer comes. Identity policies know the needed permission as kps:SSHKeyPair:clearPrivateKey.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @example
 * ```ts
 * await kps.clearPrivateKey({ keypair_name: "ops-2026" });
 * ```
 * @public
 */
export function clearPrivateKey(
  context: KpsContext,
  input: ClearPrivateKeyInput,
  options?: CallOptions,
): Promise<ClearPrivateKeyOutput> {
  return send(context, clearPrivateKeyOperation, input, options);
}

/**
 * Whether an error is the answer of `clearPrivateKey` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ClearPrivateKey.html}
 * @public
 */
export function isClearPrivateKeyError<Status extends keyof ClearPrivateKeyErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ClearPrivateKeyErrors[Status]> {
  return isErrorOf(error, "kps.clearPrivateKey", status) && !isGatewayError(error);
}

/**
 * `createKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export const createKeypairOperation: Operation<
  CreateKeypairInput,
  CreateKeypairOutput,
  CreateKeypairErrors
> = {
  id: "kps.createKeypair",
  method: "POST",
  path: "/v3/{project_id}/keypairs",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["private_key"],
  mask: maskSensitive,
};

/**
 * Create or import a key pair.
 *
 * Creates an SSH key pair, or imports one whose public_key is given, and returns it. The private key of a key pair that
 * the service makes is in this answer and in no later one, unless the service keeps it: store it. It is no longer to be
 * had where the answer is lost; delete the key pair then. An imported key pair comes back without a private key. The
 * request is not sent again when no answer comes, for a repeat would be refused because the name is taken. Identity
 * policies know the needed permission as kps:SSHKeyPair:create; where KMS encrypts the private key it depends on
 * permissions to list keys and to create data keys.
 *
 * Secret: `private_key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @example
 * ```ts
 * const answer = await kps.createKeypair({ body: { keypair: { name: "ops-2026", type: "ssh" } } });
 * ```
 * @public
 */
export function createKeypair(
  context: KpsContext,
  input: CreateKeypairInput,
  options?: CallOptions,
): Promise<CreateKeypairOutput> {
  return send(context, createKeypairOperation, input, options);
}

/**
 * Whether an error is the answer of `createKeypair` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/CreateKeypair.html}
 * @public
 */
export function isCreateKeypairError<Status extends keyof CreateKeypairErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, CreateKeypairErrors[Status]> {
  return isErrorOf(error, "kps.createKeypair", status) && !isGatewayError(error);
}

/**
 * `deleteAllFailedTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export const deleteAllFailedTaskOperation: Operation<
  DeleteAllFailedTaskInput,
  DeleteAllFailedTaskOutput,
  DeleteAllFailedTaskErrors
> = {
  id: "kps.deleteAllFailedTask",
  method: "DELETE",
  path: "/v3/{project_id}/failed-tasks",
  project: "project_id",
  returns: readNothing,
};

/**
 * Delete all failed key pair tasks.
 *
 * Deletes all failed key pair tasks of the project from the list of those, with the reasons why they failed. Servers
 * and key pairs are left as they are. It is not sent again when no answer comes: a repeat would also delete tasks that
 * failed in between, whose reasons nobody has read. Identity policies know the needed permission as
 * kps::deleteFailedTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @example
 * ```ts
 * await kps.deleteAllFailedTask();
 * ```
 * @public
 */
export function deleteAllFailedTask(
  context: KpsContext,
  input: DeleteAllFailedTaskInput = {},
  options?: CallOptions,
): Promise<DeleteAllFailedTaskOutput> {
  return send(context, deleteAllFailedTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `deleteAllFailedTask` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteAllFailedTask.html}
 * @public
 */
export function isDeleteAllFailedTaskError<Status extends keyof DeleteAllFailedTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DeleteAllFailedTaskErrors[Status]> {
  return isErrorOf(error, "kps.deleteAllFailedTask", status) && !isGatewayError(error);
}

/**
 * `deleteFailedTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export const deleteFailedTaskOperation: Operation<
  DeleteFailedTaskInput,
  DeleteFailedTaskOutput,
  DeleteFailedTaskErrors
> = {
  id: "kps.deleteFailedTask",
  method: "DELETE",
  path: "/v3/{project_id}/failed-tasks/{task_id}",
  project: "project_id",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete a failed key pair task.
 *
 * Deletes one failed key pair task from the list of those, with the reason why it failed. The server and its key pair
 * are left as they are. A task that is gone already is answered 400 with KPS.0005: after a repeat, because no answer
 * came the first time, that may mean that the first request did it. Identity policies know the needed permission as
 * kps::deleteFailedTask.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @example
 * ```ts
 * await kps.deleteFailedTask({ task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" });
 * ```
 * @public
 */
export function deleteFailedTask(
  context: KpsContext,
  input: DeleteFailedTaskInput,
  options?: CallOptions,
): Promise<DeleteFailedTaskOutput> {
  return send(context, deleteFailedTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `deleteFailedTask` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteFailedTask.html}
 * @public
 */
export function isDeleteFailedTaskError<Status extends keyof DeleteFailedTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DeleteFailedTaskErrors[Status]> {
  return isErrorOf(error, "kps.deleteFailedTask", status) && !isGatewayError(error);
}

/**
 * `deleteKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export const deleteKeypairOperation: Operation<
  DeleteKeypairInput,
  DeleteKeypairOutput,
  DeleteKeypairErrors
> = {
  id: "kps.deleteKeypair",
  method: "DELETE",
  path: "/v3/{project_id}/keypairs/{keypair_name}",
  project: "project_id",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete a key pair.
 *
 * Deletes an SSH key pair, and its private key where the service keeps it. A key pair that is gone already is answered
 * with an error: after a repeat, because no answer came the first time, that may mean that the first request did it.
 * Identity policies know the needed permission as kps:SSHKeyPair:delete.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @example
 * ```ts
 * await kps.deleteKeypair({ keypair_name: "ops-2026" });
 * ```
 * @public
 */
export function deleteKeypair(
  context: KpsContext,
  input: DeleteKeypairInput,
  options?: CallOptions,
): Promise<DeleteKeypairOutput> {
  return send(context, deleteKeypairOperation, input, options);
}

/**
 * Whether an error is the answer of `deleteKeypair` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DeleteKeypair.html}
 * @public
 */
export function isDeleteKeypairError<Status extends keyof DeleteKeypairErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DeleteKeypairErrors[Status]> {
  return isErrorOf(error, "kps.deleteKeypair", status) && !isGatewayError(error);
}

/**
 * `disassociateKeypair` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export const disassociateKeypairOperation: Operation<
  DisassociateKeypairInput,
  DisassociateKeypairOutput,
  DisassociateKeypairErrors
> = {
  id: "kps.disassociateKeypair",
  method: "POST",
  path: "/v3/{project_id}/keypairs/disassociate",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["key"],
  mask: maskSensitive,
};

/**
 * Unbind the key pair of a server.
 *
 * Starts a task that takes a server's SSH key pair away and lets people log in with a password again, and returns the
 * id of the task. A task that was not started is told with the same status of the answer: the member status is FAILED
 * then, and error_code and error_msg say why. Identity policies know the needed permission as kps:SSHKeyPair:unbind.
 *
 * Secret: `key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @example
 * ```ts
 * const answer = await kps.disassociateKeypair({
 *   body: {
 *     server: { id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006", auth: { type: "keypair", key: "not-a-private-key" } },
 *   },
 * });
 * ```
 * @public
 */
export function disassociateKeypair(
  context: KpsContext,
  input: DisassociateKeypairInput,
  options?: CallOptions,
): Promise<DisassociateKeypairOutput> {
  return send(context, disassociateKeypairOperation, input, options);
}

/**
 * Whether an error is the answer of `disassociateKeypair` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export function isDisassociateKeypairError<Status extends keyof DisassociateKeypairErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, DisassociateKeypairErrors[Status]> {
  return isErrorOf(error, "kps.disassociateKeypair", status) && !isGatewayError(error);
}

/**
 * How `disassociateKeypairAndWait` finds the work again that `disassociateKeypair` starts.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export const disassociateKeypairStarts: Starts = {
  answer: { "/task_id": "/task_id" },
  failed: { pointer: "/status", matches: "^FAILED$" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `disassociateKeypair` and resolves with the last answer of `waitForKeypairTask` once the work that it starts
 * has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailedTask` says why work
 * has failed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/DisassociateKeypair.html}
 * @public
 */
export function disassociateKeypairAndWait(
  context: KpsContext,
  input: DisassociateKeypairInput,
  options?: StartOptions<ListKeypairTaskOutput>,
): Promise<ListKeypairTaskOutput> {
  const work = {
    name: "disassociateKeypairAndWait",
    operation: disassociateKeypairOperation,
    asks: listKeypairTaskOperation,
    waiter: keypairTaskWaiter,
    starts: disassociateKeypairStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `exportPrivateKey` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export const exportPrivateKeyOperation: Operation<
  ExportPrivateKeyInput,
  ExportPrivateKeyOutput,
  ExportPrivateKeyErrors
> = {
  id: "kps.exportPrivateKey",
  method: "POST",
  path: "/v3/{project_id}/keypairs/private-key/export",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["private_key"],
  mask: maskSensitive,
  idempotent: true,
};

/**
 * Export a private key.
 *
 * Returns the private key of an SSH key pair that the service keeps. It changes nothing, so that it is sent again when
 * no answer comes. Identity policies know the needed permission as kps:SSHKeyPair:exportPrivateKey; it depends on the
 * permission to decrypt data keys of KMS.
 *
 * Secret: `private_key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * Differs from the vendor's page. The page says: Editions of 2023 demand a private key in the request. Here it is:
 * There is no such member. Reason: The private key is what the operation answers; the definition and the editions since
 * 2025 have it there only.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @example
 * ```ts
 * const answer = await kps.exportPrivateKey({ body: { keypair: { name: "deploy-2026" } } });
 * ```
 * @public
 */
export function exportPrivateKey(
  context: KpsContext,
  input: ExportPrivateKeyInput,
  options?: CallOptions,
): Promise<ExportPrivateKeyOutput> {
  return send(context, exportPrivateKeyOperation, input, options);
}

/**
 * Whether an error is the answer of `exportPrivateKey` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ExportPrivateKey.html}
 * @public
 */
export function isExportPrivateKeyError<Status extends keyof ExportPrivateKeyErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ExportPrivateKeyErrors[Status]> {
  return isErrorOf(error, "kps.exportPrivateKey", status) && !isGatewayError(error);
}

/**
 * `importPrivateKey` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export const importPrivateKeyOperation: Operation<
  ImportPrivateKeyInput,
  ImportPrivateKeyOutput,
  ImportPrivateKeyErrors
> = {
  id: "kps.importPrivateKey",
  method: "POST",
  path: "/v3/{project_id}/keypairs/private-key/import",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  sensitive: ["private_key"],
  mask: maskSensitive,
};

/**
 * Give the service a private key to keep.
 *
 * Imports the private key of an SSH key pair that the service has already, encrypts it and keeps it. It is not sent
 * again when no answer comes, for no source says what a second import does. Identity policies know the needed
 * permission as kps:SSHKeyPair:importPrivateKey; where KMS encrypts it depends on permissions to list keys and to
 * create data keys.
 *
 * Secret: `private_key`. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @example
 * ```ts
 * const answer = await kps.importPrivateKey({
 *   body: {
 *     keypair: {
 *       name: "ops-2026",
 *       key_protection: {
 *         private_key: "not-a-private-key",
 *         encryption: { type: "kms", kms_key_name: "kps/default" },
 *       },
 *     },
 *   },
 * });
 * ```
 * @public
 */
export function importPrivateKey(
  context: KpsContext,
  input: ImportPrivateKeyInput,
  options?: CallOptions,
): Promise<ImportPrivateKeyOutput> {
  return send(context, importPrivateKeyOperation, input, options);
}

/**
 * Whether an error is the answer of `importPrivateKey` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ImportPrivateKey.html}
 * @public
 */
export function isImportPrivateKeyError<Status extends keyof ImportPrivateKeyErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ImportPrivateKeyErrors[Status]> {
  return isErrorOf(error, "kps.importPrivateKey", status) && !isGatewayError(error);
}

/**
 * `listFailedTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export const listFailedTaskOperation: Operation<
  ListFailedTaskInput,
  ListFailedTaskOutput,
  ListFailedTaskErrors
> = {
  id: "kps.listFailedTask",
  method: "GET",
  path: "/v3/{project_id}/failed-tasks",
  project: "project_id",
  query: ["limit", "offset"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the key pair tasks that failed, and why.
 *
 * Returns the key pair tasks of the project that have failed and were not deleted since, page by page, how many there
 * are, and why each of them failed. Identity policies know the needed permission as kps::getFailedTask.
 *
 * Differs from the vendor's page. The page says: FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only. Here it is: The
 * sixteen states of a task. Reason: The page's own example has RUNNING_RESET.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @example
 * ```ts
 * const answer = await kps.listFailedTask();
 * ```
 * @public
 */
export function listFailedTask(
  context: KpsContext,
  input: ListFailedTaskInput = {},
  options?: CallOptions,
): Promise<ListFailedTaskOutput> {
  return send(context, listFailedTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `listFailedTask` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export function isListFailedTaskError<Status extends keyof ListFailedTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListFailedTaskErrors[Status]> {
  return isErrorOf(error, "kps.listFailedTask", status) && !isGatewayError(error);
}

/**
 * How the pages of `listFailedTask` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export const listFailedTaskPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 1000,
  items: "/tasks",
  total: "/total",
};

/**
 * Returns the items of all pages of `listFailedTask`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListFailedTask.html}
 * @public
 */
export function paginateListFailedTask(
  context: KpsContext,
  input: ListFailedTaskInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListFailedTaskOutput["tasks"]>[number], ListFailedTaskOutput> {
  return paginate(context, listFailedTaskOperation, listFailedTaskPagination, input, options);
}

/**
 * `listKeypairDetail` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export const listKeypairDetailOperation: Operation<
  ListKeypairDetailInput,
  ListKeypairDetailOutput,
  ListKeypairDetailErrors
> = {
  id: "kps.listKeypairDetail",
  method: "GET",
  path: "/v3/{project_id}/keypairs/{keypair_name}",
  project: "project_id",
  idempotent: true,
};

/**
 * Show a key pair.
 *
 * Returns one SSH key pair with all that is known of it, without its private key. Identity policies know the needed
 * permission as kps:SSHKeyPair:get.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @example
 * ```ts
 * const answer = await kps.listKeypairDetail({ keypair_name: "ops-2026" });
 * ```
 * @public
 */
export function listKeypairDetail(
  context: KpsContext,
  input: ListKeypairDetailInput,
  options?: CallOptions,
): Promise<ListKeypairDetailOutput> {
  return send(context, listKeypairDetailOperation, input, options);
}

/**
 * Whether an error is the answer of `listKeypairDetail` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairDetail.html}
 * @public
 */
export function isListKeypairDetailError<Status extends keyof ListKeypairDetailErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListKeypairDetailErrors[Status]> {
  return isErrorOf(error, "kps.listKeypairDetail", status) && !isGatewayError(error);
}

/**
 * `listKeypairTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const listKeypairTaskOperation: Operation<
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
  ListKeypairTaskErrors
> = {
  id: "kps.listKeypairTask",
  method: "GET",
  path: "/v3/{project_id}/tasks/{task_id}",
  project: "project_id",
  idempotent: true,
};

/**
 * Show a key pair task.
 *
 * Returns the status of one key pair task and the server it works on. The task has ended when its status begins with
 * SUCCESS or FAILED. Identity policies know the needed permission as kps::getTask.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @example
 * ```ts
 * const answer = await kps.listKeypairTask({ task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" });
 * ```
 * @public
 */
export function listKeypairTask(
  context: KpsContext,
  input: ListKeypairTaskInput,
  options?: CallOptions,
): Promise<ListKeypairTaskOutput> {
  return send(context, listKeypairTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `listKeypairTask` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function isListKeypairTaskError<Status extends keyof ListKeypairTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListKeypairTaskErrors[Status]> {
  return isErrorOf(error, "kps.listKeypairTask", status) && !isGatewayError(error);
}

/**
 * The answers at which `waitForKeypairTask` ends.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export const keypairTaskWaiter: Waiter = {
  name: "KeypairTask",
  explainedBy: "listFailedTask",
  acceptors: [
    { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
    { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `listKeypairTask`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairTask.html}
 * @public
 */
export function waitForKeypairTask(
  context: KpsContext,
  input: ListKeypairTaskInput,
  options?: WaitOptions<ListKeypairTaskOutput>,
): Promise<ListKeypairTaskOutput> {
  return waitFor(context, listKeypairTaskOperation, keypairTaskWaiter, input, options);
}

/**
 * `listKeypairs` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export const listKeypairsOperation: Operation<
  ListKeypairsInput,
  ListKeypairsOutput,
  ListKeypairsErrors
> = {
  id: "kps.listKeypairs",
  method: "GET",
  path: "/v3/{project_id}/keypairs",
  project: "project_id",
  query: ["limit", "marker"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the key pairs.
 *
 * Returns the SSH key pairs of the project, page by page, without their private keys. A page begins at a marker, which
 * the page before it gives. Identity policies know the needed permission as kps:SSHKeyPair:list.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @example
 * ```ts
 * const answer = await kps.listKeypairs();
 * ```
 * @public
 */
export function listKeypairs(
  context: KpsContext,
  input: ListKeypairsInput = {},
  options?: CallOptions,
): Promise<ListKeypairsOutput> {
  return send(context, listKeypairsOperation, input, options);
}

/**
 * Whether an error is the answer of `listKeypairs` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export function isListKeypairsError<Status extends keyof ListKeypairsErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListKeypairsErrors[Status]> {
  return isErrorOf(error, "kps.listKeypairs", status) && !isGatewayError(error);
}

/**
 * How the pages of `listKeypairs` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export const listKeypairsPagination: Pagination = {
  marker: "marker",
  next: "/page_info/next_marker",
  limit: "limit",
  pageSize: "1000",
  items: "/keypairs",
  walk: walkByMarker,
};

/**
 * Returns the items of all pages of `listKeypairs`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListKeypairs.html}
 * @public
 */
export function paginateListKeypairs(
  context: KpsContext,
  input: ListKeypairsInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListKeypairsOutput["keypairs"]>[number], ListKeypairsOutput> {
  return paginate(context, listKeypairsOperation, listKeypairsPagination, input, options);
}

/**
 * `listRunningTask` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export const listRunningTaskOperation: Operation<
  ListRunningTaskInput,
  ListRunningTaskOutput,
  ListRunningTaskErrors
> = {
  id: "kps.listRunningTask",
  method: "GET",
  path: "/v3/{project_id}/running-tasks",
  project: "project_id",
  query: ["limit", "offset"],
  write: writeInput,
  idempotent: true,
};

/**
 * List the key pair tasks that run.
 *
 * Returns the key pair tasks of the project that are not done yet, page by page, and how many there are. Identity
 * policies know the needed permission as kps::getRunningTask.
 *
 * Differs from the vendor's page. The page says: FAILED_RESET, FAILED_REPLACE and FAILED_UNBIND only. Here it is: The
 * sixteen states of a task. Reason: The page's own example has RUNNING_RESET.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @example
 * ```ts
 * const answer = await kps.listRunningTask();
 * ```
 * @public
 */
export function listRunningTask(
  context: KpsContext,
  input: ListRunningTaskInput = {},
  options?: CallOptions,
): Promise<ListRunningTaskOutput> {
  return send(context, listRunningTaskOperation, input, options);
}

/**
 * Whether an error is the answer of `listRunningTask` with this status and a JSON object of the service as its body,
 * which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export function isListRunningTaskError<Status extends keyof ListRunningTaskErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ListRunningTaskErrors[Status]> {
  return isErrorOf(error, "kps.listRunningTask", status) && !isGatewayError(error);
}

/**
 * How the pages of `listRunningTask` are requested.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export const listRunningTaskPagination: Pagination = {
  offset: "offset",
  limit: "limit",
  pageSize: 1000,
  items: "/tasks",
  total: "/total",
};

/**
 * Returns the items of all pages of `listRunningTask`; a page is requested when its first item is needed. `pages()`
 * returns whole answers.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/ListRunningTask.html}
 * @public
 */
export function paginateListRunningTask(
  context: KpsContext,
  input: ListRunningTaskInput = {},
  options?: CallOptions,
): Paginator<NonNullable<ListRunningTaskOutput["tasks"]>[number], ListRunningTaskOutput> {
  return paginate(context, listRunningTaskOperation, listRunningTaskPagination, input, options);
}

/**
 * `updateKeypairDescription` as data, for `sendWithResponse`.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export const updateKeypairDescriptionOperation: Operation<
  UpdateKeypairDescriptionInput,
  UpdateKeypairDescriptionOutput,
  UpdateKeypairDescriptionErrors
> = {
  id: "kps.updateKeypairDescription",
  method: "PUT",
  path: "/v3/{project_id}/keypairs/{keypair_name}",
  project: "project_id",
  body: "application/json",
  write: writeInput,
  returns: readNothing,
  idempotent: true,
};

/**
 * Change the description of a key pair.
 *
 * Replaces the description of an SSH key pair; nothing else of a key pair can be changed. It may be sent again when no
 * answer comes. Identity policies know the needed permission as kps:SSHKeyPair:update.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @example
 * ```ts
 * await kps.updateKeypairDescription({
 *   keypair_name: "ops-2026",
 *   body: { keypair: { description: "Servers of the operators." } },
 * });
 * ```
 * @public
 */
export function updateKeypairDescription(
  context: KpsContext,
  input: UpdateKeypairDescriptionInput,
  options?: CallOptions,
): Promise<UpdateKeypairDescriptionOutput> {
  return send(context, updateKeypairDescriptionOperation, input, options);
}

/**
 * Whether an error is the answer of `updateKeypairDescription` with this status and a JSON object of the service as its
 * body, which is then typed.
 *
 * @see {@link https://support.huaweicloud.com/intl/en-us/api-dew/UpdateKeypairDescription.html}
 * @public
 */
export function isUpdateKeypairDescriptionError<Status extends keyof UpdateKeypairDescriptionErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, UpdateKeypairDescriptionErrors[Status]> {
  return isErrorOf(error, "kps.updateKeypairDescription", status) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createKpsContext(options: KpsOptions): KpsContext {
  return createContext(
    {
      name: "kps",
      userAgent: "@hwcloud-openapi/kps/0.3.0",
      servers: [
        {
          url: "https://kms.{region}.myhuaweicloud.com",
          regions: [
            "af-north-1",
            "af-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-east-5",
            "cn-north-1",
            "cn-north-11",
            "cn-north-12",
            "cn-north-2",
            "cn-north-4",
            "cn-north-9",
            "cn-south-1",
            "cn-south-2",
            "cn-south-4",
            "cn-southwest-2",
            "cn-southwest-3",
            "la-north-2",
            "la-south-2",
            "me-east-1",
            "my-kualalumpur-1",
            "na-mexico-1",
            "ru-moscow-1",
            "sa-brazil-1",
            "tr-west-1",
          ],
        },
      ],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createKpsClient` and `createKpsContext`.
 * @public
 */
export type KpsOptions = ClientOptions<KpsRegion>;

/**
 * The first argument of each operation of Key Pair Service, created by `createKpsContext`.
 * @public
 */
export type KpsContext = Context<"kps">;

/**
 * A region that Key Pair Service is served in; for any other address give `endpoint`.
 * @public
 */
export type KpsRegion =
  | "cn-north-4"
  | "cn-north-1"
  | "cn-north-2"
  | "cn-north-9"
  | "cn-east-2"
  | "cn-east-3"
  | "cn-south-1"
  | "cn-southwest-2"
  | "ap-southeast-1"
  | "ap-southeast-3"
  | "ap-southeast-4"
  | "la-south-2"
  | "sa-brazil-1"
  | "la-north-2"
  | "ap-southeast-2"
  | "na-mexico-1"
  | "af-south-1"
  | "cn-south-4"
  | "cn-south-2"
  | "me-east-1"
  | "tr-west-1"
  | "my-kualalumpur-1"
  | "ru-moscow-1"
  | "cn-east-5"
  | "cn-east-4"
  | "ap-southeast-5"
  | "cn-north-12"
  | "cn-north-11"
  | "af-north-1"
  | "cn-southwest-3";
