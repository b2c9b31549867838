import { isListOthersError, isListThingsError } from "./error-ranges/src/client.js";
import type { ListOthersErrors, ListThingsErrors } from "./error-ranges/src/types.js";

export function textOf(error: unknown, status: number): string {
  if (isListThingsError(error, 400)) return `${error.status satisfies 400} ${error.body.field}`;
  if (isListThingsError(error, 403)) return `${error.status satisfies 403} ${error.body.code}`;
  if (isListThingsError(error, 503)) return error.body.trace;
  if (isListThingsError(error, "4XX")) return error.body.code;
  if (isListThingsError(error, "default")) return error.body.trace;
  // @ts-expect-error a 403 has the body of its range
  if (isListThingsError(error, 403)) return error.body.field;
  // @ts-expect-error no body is documented of it
  if (isListOthersError(error, 404)) return error.body.code;
  if (isListOthersError(error, status)) return error.body.code;
  // @ts-expect-error there is no such range
  return isListOthersError(error, "4XX") ? "4" : "";
}
export const keys: (keyof ListThingsErrors)[] = [400, "4XX", "default"];
export const others: (keyof ListOthersErrors)[] = ["5XX"];
