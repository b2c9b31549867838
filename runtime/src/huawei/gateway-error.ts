import { ApiError } from "../core/errors.js";
import type { ErrorFacts } from "../core/operation.js";

/**
 * Gives code, message and request id of an error body in the shapes that the services, the gateway and IAM use.
 *
 * @public
 */
export function readGatewayError(body: unknown, headers: Headers): ErrorFacts {
  throw new Error(`not yet: ${typeof body} ${typeof headers}`);
}

/**
 * True when the error comes from the gateway before the service (a body with an `APIGW.` code), not from the service.
 *
 * @public
 */
export function isGatewayError(error: unknown): error is ApiError<number, { error_code: string; error_msg?: string; request_id?: string }> {
  return error instanceof ApiError && /^APIGW\./.test(String((error.body as { error_code?: unknown } | null)?.error_code));
}
