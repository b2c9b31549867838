/** One segment of a path template: literals and, between them, parameters. `{id}:cancel` has the literals `""` and `:cancel`. */
export interface PathSegment {
  /** One more than names, as a request line has them: percent-encoded where a URL has to be. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Returns the segments of a path template (OpenAPI 3.1, Path Templating). The first one is empty: a path begins with a slash. */
export function readPathTemplate(path: string): PathSegment[] {
  const segments: { literals: string[]; names: string[] }[] = [];
  let current = { literals: [""], names: [] as string[] };
  // Every second part is the name of a parameter; a slash inside a name parts nothing.
  for (const [index, part] of path.split(/\{([^{}]*)\}/).entries()) {
    if (index % 2 === 1) {
      current.names.push(part);
      current.literals.push("");
      continue;
    }
    for (const [at, literal] of part.split("/").entries()) {
      if (at > 0) {
        segments.push(current);
        current = { literals: [""], names: [] };
      }
      current.literals.push(`${current.literals.pop() ?? ""}${asSent(literal)}`);
    }
  }
  return [...segments, current];
}

/**
 * Returns the raw values of a template's parameters in a path of a request, both cut at their slashes; undefined where the path
 * does not fit. Where a segment can be cut in several ways, its first parameter takes the longest text. Takes linear time.
 */
export function matchPath(template: readonly PathSegment[], segments: readonly string[]): Map<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of template.entries()) {
    const found = matchSegment(segment, segments[index] ?? "");
    if (!found) return undefined;
    for (const [at, name] of segment.names.entries()) values.set(name, found[at] ?? "");
  }
  return values;
}

/** Searched from the right, so that each literal is looked for once: a regular expression would try every way to cut the text. */
function matchSegment({ literals, names }: PathSegment, text: string): string[] | undefined {
  const [first = ""] = literals;
  if (names.length === 0) return text === first ? [] : undefined;
  const last = literals.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let end = text.length - last.length;
  for (let index = names.length - 1; index > 0; index -= 1) {
    const literal = literals[index] ?? "";
    const at = end - 1 - literal.length < 0 ? -1 : text.lastIndexOf(literal, end - 1 - literal.length);
    if (at < 0) return undefined;
    values.unshift(text.slice(at + literal.length, end));
    end = at;
  }
  if (end <= first.length) return undefined;
  return [text.slice(first.length, end), ...values];
}

/**
 * Compares two path templates by the order in which they are tried: concrete before templated (OpenAPI 3.1, Paths Object). Longer
 * ones come first, for those who match the end of a path only; then, segment by segment, a literal before a segment that is a
 * parameter in part, and that before a parameter.
 */
export function compareTemplates(one: string, other: string): number {
  const [before, after] = [readPathTemplate(one), readPathTemplate(other)];
  if (before.length !== after.length) return after.length - before.length;
  for (const [index, segment] of before.entries()) {
    const order = compareSegments(segment, after[index] ?? segment);
    if (order !== 0) return order;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareSegments(one: PathSegment, other: PathSegment): number {
  if (one.names.length === 0 || other.names.length === 0) return Math.sign(one.names.length) - Math.sign(other.names.length);
  const length = ({ literals }: PathSegment): number => literals.join("").length;
  return length(other) - length(one) || one.names.length - other.names.length;
}

/** Returns the source of a regular expression for the end of a path, with a group for each parameter. */
export function patternOf(path: string): string {
  return readPathTemplate(path)
    .map(({ literals }) => literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("([^/]+)"))
    .join("\\/");
}

/** A literal as `fetch` sends it: what no URL may hold is percent-encoded, what is encoded already stays. */
function asSent(literal: string): string {
  return literal.replace(/[^!-~]|["<>`]/gu, (character) => encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd")));
}
