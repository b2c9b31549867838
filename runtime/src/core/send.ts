import type { Context } from "./context.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";

/**
 * A success with what came around its body.
 *
 * @public
 */
export interface ResponseWithData<Output> {
  readonly data: Output;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
}

/**
 * Gives what an operation answers: the decoded body, `undefined` or a {@link Download}.
 *
 * @public
 */
export async function send<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  input: NoInfer<Input>,
  options?: CallOptions,
): Promise<Output> {
  return (await sendWithResponse(context, operation, input, options)).data;
}

/**
 * Gives what an operation answers with its status, headers and request id.
 *
 * @public
 */
export function sendWithResponse<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  input: NoInfer<Input>,
  options?: CallOptions,
): Promise<ResponseWithData<Output>> {
  return Promise.reject(new Error(`not yet: ${context.service} ${operation.id} ${typeof input} ${options?.timeoutMs}`));
}
