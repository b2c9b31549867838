import type { ErrorOrigin } from "../errors/errors.js";
import { refuse } from "../errors/refuse.js";
import { kindOf } from "./check-text.js";
import type { InputNames } from "./write-input.js";

/** One value of a form, with its name and its place in the input. */
export interface FormValue {
  readonly name: string;
  readonly value: unknown;
  /** Its documented media type, where its value does not say it. */
  readonly encoding: string | undefined;
  /** Of the input's root, without the slash that it begins with: `body/files/0`. */
  readonly place: string;
}

/**
 * Returns the values of a form, a list being as many values of one name (OpenAPI 3.1, Encoding Object). What is undefined is not
 * given. Throws {@link InvalidRequestError} for a body that is no object, and for null, which a form cannot hold.
 */
export function formValues(origin: ErrorOrigin, body: unknown, encodings: InputNames["encoding"] = {}): FormValue[] {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    refuse(origin, "/body", `must be an object, is ${kindOf(body)}`);
  return Object.entries(body).flatMap(([name, given]: [string, unknown]) => {
    const place = `body/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (given === undefined) return [];
    const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
    const values = Array.isArray(given)
      ? given.map((value: unknown, index) => ({ name, value, encoding, place: `${place}/${index}` }))
      : [{ name, value: given, encoding, place }];
    for (const one of values)
      if (one.value === undefined || one.value === null) refuse(origin, `/${one.place}`, `is ${one.value}; leave it out`);
    return values;
  });
}
