import type { ReadError } from "../errors/errors.js";
import type { ReadAnswer } from "../values/download.js";
import type { MaskSensitive, SensitiveNames } from "../values/sensitive.js";
import type { InputNames, WriteInput } from "../values/write-input.js";

/**
 * One operation of a service as plain data: what a generated package hands to {@link send}.
 * The type parameters are carried for inference only; nothing of them exists at run time. `Answers` has what a success carries by
 * its status, where successes differ.
 *
 * @public
 */
export type Operation<Input = unknown, Output = unknown, Errors = unknown, Answers = unknown> = OperationBasics<
  Input,
  Output,
  Errors,
  Answers
> &
  (OperationInput | { readonly query?: never; readonly headers?: never; readonly body?: never; readonly write?: never }) &
  (OperationSecrets | { readonly sensitive?: never; readonly mask?: never });

/** What every operation says of itself. @public */
export interface OperationBasics<Input, Output, Errors, Answers = unknown> {
  /** Service and operation, as errors name it: `kps.listKeypairTask`. */
  readonly id: string;
  readonly method: string;
  /** Path template with the wire names of its parameters: `/v3/{project_id}/tasks/{task_id}`. */
  readonly path: string;
  /** What a success carries: `readNothing`, `readDownload`, or `readByStatus` of several; absent means a JSON body. */
  readonly returns?: ReadAnswer;
  /** Path parameter that the client's project fills when the input does not. */
  readonly project?: string;
  /** True for what may be sent again after an unknown outcome: by its method, unless its document says otherwise. */
  readonly idempotent?: boolean;
  /** Phantom members: never set. */
  readonly "~types"?: { readonly input: Input; readonly output: Output; readonly errors: Errors; readonly answers: Answers };
}

/** What an operation sends besides its path. @public */
export interface OperationInput extends InputNames {
  /**
   * `writeInput`, or `writeMultipart`, `writeForm` or `writeBytes` where the body is no JSON: operations that have nothing to write
   * do not pay for it.
   */
  readonly write: WriteInput;
}

/** What in an operation's bodies and parameters is a secret: no error, hook or log shows it. @public */
export interface OperationSecrets extends SensitiveNames {
  /** `maskSensitive`: operations without secrets do not pay for it. */
  readonly mask: MaskSensitive;
}

/**
 * A service as plain data: what all operations of one generated package share.
 *
 * @public
 */
export interface Service<Name extends string = string> {
  /** Short name, the first part of every operation's id: `kps`. */
  readonly name: Name;
  /** Name and version of the package, for the User-Agent: `@hwcloud-openapi/kps/0.1.0`. */
  readonly userAgent: string;
  /** Addresses of the service, `{region}` standing for one of the regions that each serves. */
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** How an error body of this vendor is read. */
  readonly readError: ReadError;
}
