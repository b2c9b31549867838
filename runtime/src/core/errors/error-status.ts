import { isErrorOf, type ApiError } from "./errors.js";

/**
 * What the guard of an operation's errors takes where ranges of statuses are documented: any status, and each range by its name,
 * `4XX` or `default`.
 *
 * @public
 */
export type ErrorStatus<Errors> = (keyof Errors & string) | number;

/**
 * The documented body of an error with this status: the status's own, else that of its range, else that of `default`.
 *
 * @public
 */
export type ErrorBody<Errors, Status> = Status extends keyof Errors
  ? Errors[Status]
  : number extends Status
    ? Errors[keyof Errors]
    : Status extends number
      ? `${Status}` extends `${infer Class}${string}`
        ? `${Class}XX` extends keyof Errors
          ? Errors[`${Class}XX`]
          : "default" extends keyof Errors
            ? Errors["default"]
            : never
        : never
      : never;

/**
 * Whether the error is the {@link ApiError} of this operation with this status and a JSON object as its body, documented by the
 * status itself, by its range or by `default`. The name of a range stands for every status that no narrower entry documents.
 *
 * @public
 */
export function isErrorIn(
  error: unknown,
  operationId: string,
  status: number | string,
  documented: readonly (number | string)[],
): error is ApiError<number, object> {
  const { status: actual } = Object(error) as { readonly status?: number };
  if (!isErrorOf(error, operationId, actual!)) return false;
  const entry = [actual!, `${`${actual}`[0]}XX`, "default"].find((one) => documented.includes(one));
  return entry !== undefined && (status === actual || status === entry);
}
