import { canonical, isRecord, listOf, recordOf } from "./table.js";

/** What a schema says of a field on a condition; `field` is undefined where it says something of the whole. */
export interface Condition {
  readonly field: string | undefined;
  readonly fact: string;
  readonly value: string;
}

/** What `if`, `then` and `else` say of single fields; any form that says something else is a fact of its own. */
export function conditions(schema: Record<string, unknown>): Condition[] {
  if (!("if" in schema) && !("then" in schema) && !("else" in schema)) return [];
  const unread: Condition[] = [
    {
      field: undefined,
      fact: "if",
      value: canonical(["if", "then", "else"].flatMap((key) => (key in schema ? [schema[key]] : []))),
    },
  ];
  const [field, ...otherFields] = Object.keys(recordOf(recordOf(schema["if"])["properties"]));
  if (field === undefined || otherFields.length > 0) return unread;
  const value = recordOf(recordOf(recordOf(schema["if"])["properties"])[field])["const"];
  if (canonical(schema["if"]) !== canonical({ properties: { [field]: { const: value } }, required: [field] })) return unread;

  const then = recordOf(schema["then"]);
  if (!("else" in schema) && canonical(then) === canonical({ required: then["required"] })) {
    const fact = canonical({ [field]: value });
    return listOf(then["required"]).map((name) => ({ field: String(name), fact: "requiredWhen", value: fact }));
  }
  const values = listOf(recordOf(recordOf(schema["properties"])[field])["enum"]);
  const [other, ...more] = values.filter((one) => one !== value);
  const refusedThen = refused(then);
  const refusedElse = refused(recordOf(schema["else"]));
  if (!values.includes(value) || more.length > 0 || refusedThen === undefined || refusedElse === undefined) return unread;
  return [
    ...refusedThen.map((name) => ({ field: name, fact: "onlyWith", value: canonical({ [field]: other }) })),
    ...refusedElse.map((name) => ({ field: name, fact: "onlyWith", value: canonical({ [field]: value }) })),
  ];
}

/** Names of the properties that a schema refuses, if it does nothing else. */
function refused(schema: Record<string, unknown>): string[] | undefined {
  const properties = schema["properties"];
  if (!isRecord(properties) || Object.keys(schema).length !== 1) return undefined;
  return Object.values(properties).every((one) => one === false) ? Object.keys(properties) : undefined;
}
