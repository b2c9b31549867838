/** Gives the file name of a Content-Disposition (RFC 6266, RFC 8187) if it is safe to write to, without its folders. */
export function parseFileName(disposition: string | null): string | undefined {
  const parameters: Record<string, string> = {};
  // Quoted texts are taken as wholes: what stands in one is no parameter.
  for (const [, name, value] of `${disposition}`.matchAll(/;\s*([^\s=;]+)\s*=\s*("(\\.|[^"\\])*"|[^\s;]*)/g))
    parameters[name!.toLowerCase()] ??= value!;
  // Quotes go with the unsafe characters.
  let name = (parameters["filename"] ?? "").replace(/\\(.)/g, "$1");
  try {
    name = decodeURIComponent(/^UTF-8'.*?'(.+)/i.exec(parameters["filename*"]!)![1]!);
  } catch {
    // None, or not UTF-8 after all: the plain name stands.
  }
  // Made when it is needed: for a literal with a \p, an engine loads tables of Unicode at import (0018).
  const unsafe = new RegExp(String.raw`^.*[/\\]|[\p{C}<>:"|?*]`, "gsu");
  const safe = name.replace(unsafe, "").replace(/^\s+|[\s.]+$/g, "");
  // Names of devices are none of files.
  return /^(?!(con|prn|aux|nul|(com|lpt)\d)(\.|$))./i.exec(safe)?.input;
}
