import { OpenApiDocument } from "../../contract/objects/document.js";
import { partsOf, schemasAt, type Target, typesOf } from "../../contract/objects/schemas.js";
import { bodySchemaOf } from "../../contract/request-body.js";
import { secretsOf } from "../../contract/secrets.js";
import { type Json, type JsonObject, isObject, objectAt } from "../../text/json.js";
import { keysOf, pointerOf } from "../../text/pointer.js";
import type { MockOperation } from "../operation.js";
import { leakOf, type Texts, textsOf } from "./secrets.js";

/** Where pointers lead by the schemas of a document, and what of a value they name. */
export interface Places {
  /** What a pointer into the input of an operation leads to. */
  input(operation: MockOperation, pointer: string): Target;
  /** What a pointer into a value leads to. */
  at(start: Target, pointer: string): Target;
  /** Names of the members that a value may have; undefined where it may have any. */
  namesAt(target: Target): string[] | undefined;
  /** Returns whether an input of an operation may have something secret. */
  takesSecrets(operation: MockOperation): boolean;
  /** Returns the texts of an input, by whether they are secret. */
  texts(operation: MockOperation, input: JsonObject): Texts;
  /** Returns the pointer to a secret in an answer whose schemas do not mark it as one. */
  leak(value: Json, schemas: readonly JsonObject[], secrets: ReadonlySet<string>): string | undefined;
  /** Returns a value without the members that its schemas do not name. */
  shown(value: Json, schemas: readonly JsonObject[]): Json;
}

export const ANYTHING: Target = { schemas: [], open: true };

/** Whether a pointer leads to anything. */
export function leadsTo({ schemas, open }: Target): boolean {
  return open || schemas.length > 0;
}

const all = new WeakMap<JsonObject, Places>();

/** Returns the places of a document: one for a document, as its objects are walked for it. */
export function placesOf(root: JsonObject): Places {
  const places = all.get(root) ?? createPlaces(root);
  all.set(root, places);
  return places;
}

function createPlaces(root: JsonObject): Places {
  const document = new OpenApiDocument(root);
  const at: Places["at"] = (start, pointer) => follow(document, start, pointer);
  return {
    input(operation, pointer) {
      const [first = "", ...rest] = keysOf(pointer);
      if (pointer === "") return ANYTHING;
      const body = first === "body" && operation.body ? bodySchemaOf(operation.body) : undefined;
      const schema = body ?? operation.parameters.find(({ name }) => name === first)?.schema;
      return schema === undefined ? { schemas: [], open: false } : at({ schemas: [schema], open: false }, pointerOf(rest));
    },
    takesSecrets: (operation) => secretsOf(operation, root).input.length > 0,
    texts: (operation, input) => {
      const { parameters, body } = operation;
      const places = parameters.map(({ name, schema }) => [name, schema] as const);
      const found = [...places, ...(body ? [["body", bodySchemaOf(body)] as const] : [])].map(([name, schema]) =>
        textsOf(document, input[name] ?? null, [schema]),
      );
      return { secret: found.flatMap(({ secret }) => secret), open: found.flatMap(({ open }) => open) };
    },
    leak: (value, schemas, secrets) => leakOf(document, value, schemas, secrets),
    at,
    namesAt: ({ schemas, open }) => (open ? undefined : namesOf(allParts(document, schemas))),
    shown: (value, schemas) => shown(document, value, schemas),
  };
}

function allParts(document: OpenApiDocument, schemas: readonly JsonObject[]): JsonObject[] {
  return [...new Set(schemas.flatMap((schema) => partsOf(document, schema).parts))];
}

function namesOf(parts: readonly JsonObject[]): string[] | undefined {
  const names = parts.flatMap((part) => Object.keys(objectAt(part, "properties")));
  const takesOthers = parts.some(
    (part) =>
      isOpen(part["additionalProperties"]) || isOpen(part["unevaluatedProperties"]) || part["patternProperties"] !== undefined,
  );
  return takesOthers || names.length === 0 ? undefined : names;
}

function isOpen(additional: Json | undefined): boolean {
  return additional === true || (isObject(additional) && Object.keys(additional).length > 0);
}

/** A value that may have any members has whatever is asked for. */
function follow(document: OpenApiDocument, start: Target, pointer: string): Target {
  let target = start;
  for (const key of keysOf(pointer)) {
    const next = schemasAt(document, target, pointerOf([key]));
    const parts = allParts(document, target.schemas);
    const types = parts.flatMap(typesOf);
    const isFree = parts.length > 0 && namesOf(parts) === undefined && (types.length === 0 || types.includes("object"));
    target = !leadsTo(next) && (target.open || isFree) ? ANYTHING : next;
  }
  return target;
}

function shown(document: OpenApiDocument, value: Json, schemas: readonly JsonObject[]): Json {
  const parts = allParts(document, schemas);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part["items"]).filter(isObject);
    return value.map((item) => shown(document, item, items));
  }
  if (!isObject(value)) return value;
  const names = namesOf(parts);
  const members = Object.entries(value).filter(([name]) => names === undefined || names.includes(name));
  return Object.fromEntries(
    members.map(([name, member]) => {
      const own = parts.map((part) => objectAt(part, "properties")[name]).filter(isObject);
      return [name, own.length === 0 ? member : shown(document, member, own)];
    }),
  );
}
