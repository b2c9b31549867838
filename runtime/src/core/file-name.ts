/** Gives the file name of a Content-Disposition (RFC 6266, RFC 8187) if it is safe to write to, without its folders. */
export function parseFileName(disposition: string | null): string | undefined {
  // Quoted texts are passed over as wholes: what stands in one is no parameter.
  const find = (rest: string): string | undefined =>
    new RegExp(`^([^"]|"([^"\\\\]|\\\\.)*")*?;\\s*filename${rest}`, "i").exec(disposition ?? "")?.[3];
  const encoded = find("\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]*)");
  // Quotes go with the unsafe characters.
  let name = (find('\\s*=\\s*("([^"\\\\]|\\\\.)*"|[^;\\s]*)') ?? "").replace(/\\(.)/g, "$1");
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
