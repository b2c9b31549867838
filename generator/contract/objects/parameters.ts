/** Headers that describe the message itself: OpenAPI tells to ignore parameters of these names. */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** Whether a parameter is one to a caller: media types and security say what the headers of a message are. */
export function isCallersParameter(parameter: { readonly in: string; readonly name: string }): boolean {
  return parameter.in !== "header" || !MESSAGE_HEADERS.has(parameter.name.toLowerCase());
}

/** Returns what is the same for parameters of which one overrides the other: place and name; names of headers have no case. */
export function parameterKey(place: unknown, name: unknown): string {
  return `${String(place)} ${place === "header" ? String(name).toLowerCase() : String(name)}`;
}

/** Returns the parameters in force: of those with one key the last, at the place of the first. */
export function overriding<Parameter>(given: readonly Parameter[], keyOf: (parameter: Parameter) => string): Parameter[] {
  return [...new Map(given.map((parameter) => [keyOf(parameter), parameter])).values()];
}
