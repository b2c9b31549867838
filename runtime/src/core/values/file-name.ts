/** Names that Windows takes for devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\$|conout\$|clock\$) *(\.|$)/;

/** Files that programs read because of their names: under one of these, a download would change what the next command does. */
const READ_BY_PROGRAMS = `
  package.json package-lock.json npm-shrinkwrap.json yarn.lock bun.lock bun.lockb bunfig.toml pnpm-lock.yaml pnpm-workspace.yaml
  node_modules tsconfig.json jsconfig.json deno.json deno.jsonc gulpfile.js gruntfile.js
  makefile gnumakefile cmakelists.txt dockerfile
  jenkinsfile procfile vagrantfile rakefile gemfile gemfile.lock composer.json composer.lock
  pom.xml build.xml build.gradle build.gradle.kts settings.gradle cargo.toml cargo.lock go.mod go.sum
  setup.py setup.cfg pyproject.toml requirements.txt conftest.py tox.ini pytest.ini sitecustomize.py usercustomize.py
  desktop.ini autorun.inf thumbs.db web.config php.ini
`;

/**
 * Returns the file name of a Content-Disposition (RFC 6266, RFC 8187), without its folders, if a file may be written under it.
 * Undefined for a hidden file, a device, a file that programs read because of its name, and a name that is too long or looks like
 * an option of a command.
 */
export function parseFileName(disposition: string | null): string | undefined {
  const parameters = parametersOf(disposition ?? "");
  const stated = decodeExtended(parameters.get("filename*")) ?? parameters.get("filename") ?? "";
  const name = stated.slice(Math.max(stated.lastIndexOf("/"), stated.lastIndexOf("\\")) + 1);
  // Made when it is needed: for a literal with a \p, an engine loads tables of Unicode at import.
  const unsafe = new RegExp(String.raw`[\p{C}<>:"|?*]`, "gu");
  // Windows leaves out blanks and dots at the end of a name.
  const safe = withoutEnd(name.replace(unsafe, "").trimStart());
  const known = safe.normalize("NFKC").toLowerCase();
  const isRead = READ_BY_PROGRAMS.split(/\s+/).includes(known) || /^index\.|\.config\.|compose\.ya?ml$/.test(known);
  const isHidden = /^[.~-]/.test(known);
  // File systems take names of 255 bytes.
  const isTooLong = new TextEncoder().encode(safe).length > 255;
  return safe === "" || isHidden || isTooLong || isRead || DEVICE.test(known) ? undefined : safe;
}

/** Returns the parameters of a header's value, by their names in lower case; the first of two with one name counts. */
function parametersOf(header: string): Map<string, string> {
  const parameters = new Map<string, string>();
  // What stands before the first semicolon is the header's value itself.
  for (const part of splitOutsideQuotes(header).slice(1)) {
    const equals = part.indexOf("=");
    const name = part.slice(0, equals).trim().toLowerCase();
    if (equals > 0 && !parameters.has(name)) parameters.set(name, unquoted(part.slice(equals + 1).trim()));
  }
  return parameters;
}

/** Returns the parts between semicolons; one within a quoted string parts nothing. */
function splitOutsideQuotes(header: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < header.length; at++) {
    const character = header[at];
    if (isQuoted && character === "\\") at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ";" && !isQuoted) {
      parts.push(header.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, header.slice(start)];
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, value.endsWith('"') ? -1 : undefined).replace(/\\(.)/g, "$1") : value;
}

/** Returns the text of an extended value (`UTF-8''%e2%82%ac.txt`), or undefined for none, or one that is not UTF-8 after all. */
function decodeExtended(value: string | undefined): string | undefined {
  const [charset, , ...text] = (value ?? "").split("'");
  if (charset?.toLowerCase() !== "utf-8" || text.length === 0) return undefined;
  try {
    return decodeURIComponent(text.join("'"));
  } catch {
    return undefined;
  }
}

/** Returns a name without blanks and dots at its end, in one pass. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s.]/.test(name[end - 1]!)) end--;
  return name.slice(0, end);
}
