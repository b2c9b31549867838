import { canonical } from "./table.js";

export type JsonRecord = Record<string, unknown>;

/** The conditions between fields that `if`, `then` and `else` can say: required when, and only with. */
export function conditionsOf(schema: JsonRecord): { field: string; fact: string; value: JsonRecord }[] {
  const tested = Object.entries(recordOf(recordOf(schema["if"])["properties"]));
  const [name, test] = tested[0] ?? [];
  if (tested.length !== 1 || name === undefined) return [];
  const value = recordOf(test)["const"];
  const others = listOf(recordOf(recordOf(schema["properties"])[name])["enum"]).filter((one) => one !== value);
  const refused = (branch: unknown): string[] =>
    Object.entries(recordOf(recordOf(branch)["properties"]))
      .filter(([, one]) => one === false)
      .map(([field]) => field);
  return [
    ...listOf(recordOf(schema["then"])["required"]).map((field) => ({
      field: String(field),
      fact: "requiredWhen",
      value: { [name]: value },
    })),
    ...refused(schema["then"]).map((field) => ({ field, fact: "onlyWith", value: { [name]: others[0] } })),
    ...refused(schema["else"]).map((field) => ({ field, fact: "onlyWith", value: { [name]: value } })),
  ];
}

export function typeOf(schema: JsonRecord, items: JsonRecord): string {
  const { type, format } = schema;
  if (type === undefined) return "Any";
  if (type === "string") return format === "binary" ? "bytes" : "String";
  if (type === "integer") return format === "int64" ? "Long" : "Integer";
  if (type === "number") return "Number";
  if (type === "boolean") return "Boolean";
  if (type === "object") return "object";
  if (type === "array")
    return items["type"] === "object" ? "Array of objects" : typeOf(items, {}) === "String" ? "Array of strings" : "Array";
  return canonical({ type, format });
}

export function printed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}

export function recordOf(value: unknown): JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? [...value] : [];
}
