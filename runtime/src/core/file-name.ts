/** Gives the file name of a Content-Disposition (RFC 6266, RFC 8187) if it is safe to write to, without its folders. */
export function parseFileName(disposition: string | null): string | undefined {
  const find = (pattern: RegExp): string | undefined => pattern.exec(disposition ?? "")?.[1];
  const encoded = find(/;\s*filename\*\s*=\s*UTF-8'[^']*'([^;\s]*)/i);
  // Quotes go with the unsafe characters.
  let name = (find(/;\s*filename\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)/i) ?? "").replace(/\\(.)/g, "$1");
  try {
    if (encoded) name = decodeURIComponent(encoded);
  } catch {
    // Not UTF-8 after all: the plain name stands.
  }
  const safe = name
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{C}<>:"|?*]/gu, "")
    .replace(/^\s+|[\s.]+$/g, "");
  return safe && !/^(con|prn|aux|nul|(com|lpt)\d)(\.|$)/i.test(safe) ? safe : undefined;
}
