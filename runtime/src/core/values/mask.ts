/** Headers whose values are secrets whatever they hold; no member of a body is named so (`encoded_authorization_message` is no secret). */
export const SECRET_NAME: RegExp = /cookie|authorization$|^x-.*(key|secret|token)/i;

/** Gives text with every one of the secrets replaced; what is decoded JSON is changed in place, secret members as a whole. */
export function mask<Value>(value: Value, secrets: readonly string[]): Value;
export function mask(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") {
    // Shorter ones than of four characters would only garble the text.
    for (const secret of secrets) if (secret[3]) value = (value as string).replaceAll(secret, "***");
  } else {
    const members = value as Record<string, unknown>;
    for (const name in members) {
      const member = members[name];
      delete members[name];
      members[mask(name, secrets)] = SECRET_NAME.test(name) ? "***" : mask(member, secrets);
    }
  }
  return value;
}
