import { ApiError, type ErrorFacts } from "../core/errors/errors.js";
import { textOf } from "../core/values/check-text.js";

/**
 * Returns code, message and request id of an error body in the shapes that the services and the gateway
 * (`error_code`, `error_msg`, `request_id`) and IAM (`error: {code, message}`) use; without a body the header's request id.
 * Each is taken where it is text or a number, and undefined otherwise.
 *
 * @public
 */
export function readGatewayError(body: unknown, headers: Headers): ErrorFacts {
  const { error, error_code, error_msg, request_id } = Object(body) as Readonly<Record<string, unknown>>;
  const { code, message } = Object(error) as Readonly<Record<string, unknown>>;
  return {
    code: textOf(error_code) ?? textOf(code),
    message: textOf(error_msg) ?? textOf(message),
    requestId: headers.get("x-request-id") ?? textOf(request_id),
  };
}

/**
 * Whether the error comes from the gateway before the service (a body with an `APIGW.` code), not from the service.
 *
 * @public
 */
export function isGatewayError(
  error: unknown,
): error is ApiError<number, { error_code: string; error_msg?: string; request_id?: string }> {
  if (!(error instanceof ApiError)) return false;
  const { error_code } = Object(error.body) as Readonly<Record<string, unknown>>;
  return typeof error_code === "string" && error_code.startsWith("APIGW.");
}
