/** Headers whose values are secrets whatever they hold; no member of a body is named so (`encoded_authorization_message` is no secret). */
export const SECRET_NAME: RegExp = /^(proxy-)?authorization$|cookie$|^x-.*(token|key|secret)/i;

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

/** Gives a copy of what was thrown: name, message, code and cause, secrets masked, and nothing else that hangs on it. */
export function maskError(error: unknown, secrets: readonly string[], depth = 0): Error & { code?: unknown } {
  const { name, message = error, code, cause } = Object(error) as Partial<Record<keyof Error | "code", unknown>>;
  // Causes may lead back to where they began.
  const options = cause && depth < 5 ? { cause: maskError(cause, secrets, depth + 1) } : {};
  return Object.assign(new Error(mask(`${message}`, secrets), options), { name, code });
}
