import { type Json, type JsonObject, asObject, isObject, objectAt } from "../text/json.js";
import type { Problem } from "../text/problem.js";
import type { SourceFile } from "../text/source-file.js";

/** What the files of a service say together, and the way from its members back to the files. */
export interface MergedFiles {
  readonly content: JsonObject;
  /** Returns the place of the member that the keys lead to, or of the nearest one above it. */
  placeOf(keys: readonly string[]): { readonly file: string; readonly line: number };
  /** Names that two files state. */
  readonly problems: readonly Problem[];
}

/** What one file states under a name: of an operation, of a member of `$world`, or of an error or a collection there. */
interface Statement {
  readonly keys: readonly string[];
  readonly value: Json;
  readonly source: SourceFile;
}

/** Members of `$world` that files may have in common, each with names of its own. */
const SHARED = ["errors", "collections"];

/** Returns what files say together, each of which fits the schema of a `mock.yaml`. */
export function mergeFiles(sources: readonly SourceFile[]): MergedFiles {
  const statements = sources.flatMap(statementsOf);
  const first = new Map<string, Statement>();
  const problems: Problem[] = [];
  for (const statement of statements) {
    const { keys, source } = statement;
    const name = JSON.stringify(keys);
    const other = first.get(name);
    first.set(name, other ?? statement);
    if (other === undefined) continue;
    problems.push({
      file: source.file,
      line: source.lineOf(keys),
      message: `${keys.join(" ")} is stated in ${other.source.file}:${other.source.lineOf(keys)} already.`,
      fix: "Remove or rename one of the two.",
    });
  }
  const under = (...keys: string[]): JsonObject => {
    const own = statements.filter((one) => one.keys.length === keys.length + 1 && keys.every((key, at) => one.keys[at] === key));
    return Object.fromEntries(own.map((one) => [one.keys.at(-1) ?? "", one.value]));
  };
  const worlds = sources.map(({ content }) => asObject(content)["$world"]).filter(isObject);
  const shared = SHARED.filter((member) => worlds.some((world) => world[member] !== undefined));
  const world = { ...under("$world"), ...Object.fromEntries(shared.map((member) => [member, under("$world", member)])) };
  return {
    content: { ...(worlds.length > 0 && { $world: world }), ...under() },
    problems,
    placeOf(keys) {
      const owner = [3, 2, 1].map((length) => first.get(JSON.stringify(keys.slice(0, length)))).find((one) => one !== undefined);
      const source = owner?.source ?? sources.find(({ content }) => asObject(content)[keys[0] ?? ""] !== undefined) ?? sources[0];
      return { file: source?.file ?? "", line: source?.lineOf(keys) ?? 1 };
    },
  };
}

function statementsOf(source: SourceFile): Statement[] {
  const content = asObject(source.content);
  const worldEntries = Object.entries(objectAt(content, "$world")).flatMap(([member, value]) =>
    SHARED.includes(member)
      ? Object.entries(asObject(value)).map(([name, inner]) => ({ keys: ["$world", member, name], value: inner, source }))
      : [{ keys: ["$world", member], value, source }],
  );
  const { $world: _, ...operations } = content;
  return [...worldEntries, ...Object.entries(operations).map(([name, value]) => ({ keys: [name], value, source }))];
}
