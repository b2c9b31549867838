/** What a limit on a value of this type limits. */
export type Kind = "string" | "number" | "strings" | "array" | "object" | "boolean" | "unknown";

/** Names of scalar types, and of what has no structure of its own. */
const SCALARS: readonly string[] = [
  ...["String", "Integer", "Int", "Int32", "Int64", "Long", "Short", "Boolean", "Bool", "Object", "Float", "Double", "Number"],
  ...["BigDecimal", "JSON", "JSONObject", "Date", "DateTime", "Timestamp", "Byte", "Binary", "File", "UUID", "Enum", "List"],
  ...["Array", "Dict", "Map", "Any"],
  ...["字符串", "整型", "整数", "长整型", "布尔", "布尔型", "布尔值", "浮点型", "数组", "对象"],
];
const scalars: ReadonlySet<string> = new Set(SCALARS.map((name) => name.toLowerCase()));

/** Whether a name is that of a scalar type, in the singular or in the plural. */
export function isScalar(text: string): boolean {
  return scalars.has(text.toLowerCase()) || scalars.has(text.toLowerCase().replace(/s$/, ""));
}

const NAME = String.raw`[A-Za-z_$][\w.$-]*`;
const SCALAR = SCALARS.map((name) => (/^[A-Za-z]/.test(name) ? String.raw`${name}s?\b` : name)).join("|");
const INNER = String.raw`[^<>\n]{0,80}`;
/** Up to three levels deep; each bracket is read in one way only, so that no text makes it slow. */
const GENERIC = String.raw`(?:Map|List|Array|Set|HashMap)\s*<${INNER}(?:<${INNER}(?:<${INNER}>${INNER}){0,4}>${INNER}){0,4}>`;
const SOURCE = [
  String.raw`(?:Array|List)\s+of\s+(?:${GENERIC}|${NAME})(?:\s+(?:objects?|arrays?))?(?![\w.])`,
  String.raw`${GENERIC}(?:\s+objects?(?!\w))?`,
  String.raw`${NAME}\s+(?:objects?|arrays?)(?![\w.])`,
  String.raw`${NAME}\[\]`,
  String.raw`(?:[Oo]bject|[Aa]rray)\s*\((?:${NAME})\)`,
  String.raw`(?:${SCALAR})(?![\w.])`,
].join("|");

/** A type at the start of a text that goes on, as in a table that stands in one line. */
export const typeSource: string = SOURCE;
const whole = new RegExp(`^(?:${SOURCE})$`, "i");

/** Whether a cell's text reads as a type; for forms in which cells have no columns. */
export function isType(text: string): boolean {
  return text.length <= 160 && !text.includes("\n") && whole.test(text.trim());
}

/** The kind of value that a printed type stands for. */
export function kindOf(type: string | null): Kind {
  if (type === null) return "unknown";
  const text = type.trim();
  if (
    /^(?:(?:array|list)\s+of\s+strings?(?:\s+arrays?)?|(?:array|list|set)\s*<\s*strings?\s*>|string\s*(?:\[\]|\s+arrays?|\s+list))$/i.test(
      text,
    )
  )
    return "strings";
  if (/^(?:(?:array|list)\b|.*\[\]$|.*\sarray$|数组)/i.test(text)) return "array";
  if (/^(?:strings?|字符串|enum|uuid)$/i.test(text)) return "string";
  if (/^(?:integer|int|int32|int64|long|short|float|double|number|bigdecimal|timestamp|整型|整数|长整型|浮点型)$/i.test(text))
    return "number";
  if (/^(?:boolean|bool|布尔|布尔型|布尔值)$/i.test(text)) return "boolean";
  return "object";
}

/** Whether a field of this type has a structure, and under which name; `null` for scalars and arrays of them. */
export function objectTypeOf(type: string | null): { name: string | null } | null {
  if (type === null) return null;
  const inner = innermost(type.trim());
  if (/^(?:objects?|json|jsonobject|对象)$/i.test(inner)) return { name: null };
  const named = /^(\S+?)\s+objects?$/i.exec(inner)?.[1] ?? /^object\s*\((\S+)\)$/i.exec(inner)?.[1] ?? inner;
  if (isScalar(named) || !/^[A-Za-z_$][\w.$-]*$/.test(named)) return null;
  return { name: named };
}

function innermost(type: string): string {
  const of = /^(?:array|list)\s+of\s+(.+?)(?:\s+arrays?)?$/i.exec(type);
  if (of?.[1]) return innermost(of[1]);
  const generic = /^(?:map|list|array|set|hashmap)\s*<(.*)>(?:\s+objects?)?$/i.exec(type);
  if (generic?.[1] !== undefined) return innermost(lastArgument(generic[1]).trim());
  if (type.endsWith("[]")) return innermost(type.slice(0, -2));
  return type;
}

/** The part of `String, List<A, B>` behind the last comma that is not in angle brackets. */
function lastArgument(text: string): string {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "<") depth++;
    else if (text[at] === ">") depth--;
    else if (text[at] === "," && depth === 0) start = at + 1;
  }
  return text.slice(start);
}
