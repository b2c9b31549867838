/** Returns a media type in lower case, without blanks. */
export function plainMediaType(type: string): string {
  return type.toLowerCase().replace(/\s/g, "");
}

/** Returns a media type as it is compared: without its charset, which JSON has none of and which no program names. */
export function withoutCharset(type: string): string {
  const [name = "", ...parameters] = plainMediaType(type).split(";");
  return [name, ...parameters.filter((one) => one !== "" && !one.startsWith("charset="))].join(";");
}
