import { posix } from "node:path";

import { isObject, type Json, objectAt, textAt } from "../text/json.js";
import { textOf, type Tree } from "./trees.js";

/** Returns the declaration of what a module exports, as its source has it; undefined where it is not found. */
export type DeclarationOf = (module: string, name: string) => string | undefined;

/** Files that only hand on what others declare are followed so far. */
const MOST_STEPS = 5;

/** Returns where to look for what packages of a tree export again from its runtime. */
export function runtimeDeclarations(tree: Tree): DeclarationOf {
  return (module, name) => {
    const entry = entryFile(tree, module);
    return entry === undefined ? undefined : declarationIn(tree, entry, name, MOST_STEPS);
  };
}

/** The source of an entry: `dist/mock.d.ts` is made from `src/mock.ts`. */
function entryFile(tree: Tree, module: string): string | undefined {
  const text = textOf(tree, "runtime/package.json");
  const about: unknown = text === undefined ? undefined : (JSON.parse(text) as Json);
  if (!isObject(about)) return undefined;
  const own = textAt(about, "name") ?? "";
  if (module !== own && !module.startsWith(`${own}/`)) return undefined;
  const types = textAt(objectAt(objectAt(about, "exports"), `.${module.slice(own.length)}`), "types");
  const source = /^\.\/dist\/(.*)\.d\.ts$/.exec(types ?? "")?.[1];
  return source === undefined ? undefined : `runtime/src/${source}.ts`;
}

function declarationIn(tree: Tree, file: string, name: string, steps: number): string | undefined {
  const text = textOf(tree, file);
  if (text === undefined || steps === 0) return undefined;
  const start = new RegExp(`^export (?:declare |abstract )*(?:interface|type|class|enum) ${name}\\b`, "m").exec(text);
  if (start) return declarationAt(text.slice(start.index));
  for (const [, names = "", from = ""] of text.matchAll(/^export (?:type )?\{([^}]*)\} from "(\.[^"]+)\.js";/gm)) {
    const named = names.split(",").map((one) => one.trim().replace(/^type /, ""));
    if (named.includes(name)) return declarationIn(tree, posix.join(posix.dirname(file), `${from}.ts`), name, steps - 1);
  }
  return undefined;
}

/** The declaration that a text begins with: it ends with a line at whose end every brace is closed. */
function declarationAt(text: string): string | undefined {
  let end = 0;
  let depth = 0;
  for (const line of text.split("\n")) {
    end += line.length + 1;
    depth += line.split("{").length - line.split("}").length;
    if (depth === 0 && /[;}]$/.test(line)) return text.slice(0, end);
  }
  return undefined;
}

/** Whether two declarations say the same: comments, line breaks and the order of members aside. */
export function isSameDeclaration(one: string, other: string): boolean {
  return plainDeclaration(one) === plainDeclaration(other);
}

function plainDeclaration(text: string): string {
  const words = text
    .replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([^\w$ ]) ?/g, "$1")
    .replaceAll(/[,;](?=[>)\]}])|;$/g, "")
    .trim();
  const body = words.indexOf("{");
  if (body < 0) return words;
  const members = membersOf(words.slice(body + 1).replace(/\}$/, ""));
  return `${words.slice(0, body)}{${members.sort().join(";")}}`;
}

/** The members of a declaration, each whole, whatever braces it has inside. */
function membersOf(body: string): string[] {
  const members = [""];
  let depth = 0;
  for (const letter of body) {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (letter === ";" && depth === 0) members.push("");
    else members.push(`${members.pop() ?? ""}${letter}`);
  }
  return members.filter((member) => member !== "");
}
