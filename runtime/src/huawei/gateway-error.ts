import { ApiError } from "../core/errors/errors.js";
import type { ErrorFacts } from "../core/errors/errors.js";

/**
 * Gives code, message and request id of an error body in the shapes that the services and the gateway
 * (`error_code`, `error_msg`, `request_id`) and IAM (`error: {code, message}`) use; without a body the header's request id.
 *
 * @public
 */
export function readGatewayError(body: unknown, headers: Headers): ErrorFacts {
  const { error, request_id, error_code = error?.code, error_msg = error?.message } = Object(body);
  return {
    code: error_code?.toString(),
    message: error_msg?.toString(),
    requestId: (headers.get("x-request-id") ?? request_id)?.toString(),
  };
}

/**
 * True when the error comes from the gateway before the service (a body with an `APIGW.` code), not from the service.
 *
 * @public
 */
export function isGatewayError(
  error: unknown,
): error is ApiError<number, { error_code: string; error_msg?: string; request_id?: string }> {
  return (
    error instanceof ApiError && /^APIGW\./.test(String((error.body as { error_code?: unknown } | null | undefined)?.error_code))
  );
}
