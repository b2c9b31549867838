/** Headers whose values are secrets whatever they hold; no member of a body is named so (`encoded_authorization_message` is no secret). */
export const SECRET_NAME: RegExp = /authorization$|cookie|^x-.*(token|key|secret)/i;

/** Gives a copy of text or decoded JSON in which every one of the secrets is replaced, and the whole value of secret members. */
export function mask<Value>(value: Value, secrets: readonly string[]): Value;
export function mask(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") {
    // Shorter ones would only garble the text.
    return secrets.reduce((text, secret) => (secret.length > 3 ? text.replaceAll(secret, "***") : text), value);
  }
  if (Array.isArray(value)) return value.map((item) => mask(item, secrets));
  if (typeof value !== "object" || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [mask(name, secrets), SECRET_NAME.test(name) ? "***" : mask(member, secrets)]),
  );
}

/** Gives a copy of what was thrown: its name, its message and code with those of its cause, and nothing else that hangs on it. */
export function maskError(error: unknown, hide: (text: string) => string): Error & { code?: unknown } {
  type Some = { name?: unknown; message?: unknown; code?: unknown; cause?: unknown };
  const { name, message = error, code: own, cause } = Object(error) as Some;
  const { message: why, code = own } = Object(cause) as Some;
  return Object.assign(new Error(hide(`${message} ${why || code || ""}`)), { name, code });
}
