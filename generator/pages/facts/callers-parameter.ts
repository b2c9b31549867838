/** Headers that describe the message itself: OpenAPI has no parameters of these names. */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** Whether a parameter is one to a caller: a header that describes the message is not, and stays out of documents. */
export function isCallersParameter(parameter: { in: string; name: string }): boolean {
  return parameter.in !== "header" || !MESSAGE_HEADERS.has(parameter.name.toLowerCase());
}
