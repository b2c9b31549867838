import { isCalledLikeSecret, sensitive } from "../../contract/extensions/x-sensitive.js";
import type { Facts, FieldFact } from "../facts/facts.js";
import { kindOf, objectTypeOf } from "../vocabulary/types.js";
import type { Yaml } from "./blank.js";

/** Returns the mark of a field that is a secret: its source says so, or it is a text that is called like one. A person may find that it is none. */
export function secretMark(field: FieldFact): Yaml {
  return isSecret(field) ? { [sensitive.key]: true } : {};
}

/** Returns facts whose examples show no secret. */
export function withoutSecrets(facts: Facts): Facts {
  const fields = [
    ...facts.parameters,
    ...(facts.requestBody ?? []),
    ...facts.structures.flatMap((structure) => structure.fields),
    ...facts.responses.flatMap(({ body }) => body ?? []),
  ];
  const names = new Set(fields.filter(isSecret).map(({ name }) => name));
  if (names.size === 0) return facts;
  const { requests, responses } = facts.examples;
  const hidden = <Example extends { json: unknown }>(example: Example): Example => ({
    ...example,
    json: hide(example.json, names, false),
  });
  return { ...facts, examples: { requests: requests.map(hidden), responses: responses.map(hidden) } };
}

function isSecret(field: FieldFact): boolean {
  const isText = !["number", "boolean"].includes(kindOf(field.type)) && objectTypeOf(field.type) === null;
  return field.sensitive === true || (isText && isCalledLikeSecret(field.name));
}

function hide(value: unknown, names: ReadonlySet<string>, isInside: boolean): unknown {
  if (typeof value === "string") return isInside ? "not-a-secret" : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => hide(item, names, isInside));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, hide(member, names, isInside || names.has(name))]),
  );
}
