/** Returns the API name at the end of a page's address, or undefined. @internal */
export function apiName(url: unknown): string | undefined {
  return typeof url === "string" ? /\/([A-Z][A-Za-z0-9]*)\.html$/.exec(url)?.[1] : undefined;
}
