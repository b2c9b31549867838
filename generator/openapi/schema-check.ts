import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../model.js";
import { asObject, isObject, objectAt } from "./operations.js";

const home = "document:/";

/** One thing that does not fit a schema. */
export interface Misfit {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Gives what of a value does not fit a schema of the document. */
export type SchemaCheck = (schema: JsonObject, value: Json) => Misfit[];

/**
 * Gives a check against the schemas of a document as they stand there, by Ajv at run time: apart from the validators that packages
 * get, so that one can judge the other.
 */
export function schemaCheck(document: JsonObject): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...ownKeys(document), "components", "example", "discriminator", "externalDocs", "xml"]);
  // Once for all: a schema that only refers to components is compiled in no time.
  ajv.addSchema({ $id: home, components: { schemas: objectAt(objectAt(document, "components"), "schemas") } });
  const compiled = new Map<JsonObject, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(asObject(fromHome(schema)));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .filter((error) => error.keyword !== "if")
      .map(({ instancePath, keyword, params, message }) => {
        const member: unknown = params["missingProperty"] ?? params["additionalProperty"];
        const pointer =
          typeof member === "string" ? `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath;
        return { pointer, keyword, message: message ?? `does not fit ${keyword}` };
      });
  };
}

/** A copy whose references lead to the document. */
function fromHome(value: Json): Json {
  if (Array.isArray(value)) return value.map(fromHome);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === "$ref" ? `${home}${String(member)}` : fromHome(member)]),
  );
}

/** Every x- key that stands anywhere in the document. */
function ownKeys(document: JsonObject): Set<string> {
  const keys = new Set<string>();
  const open: Json[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value);
    if (!isObject(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      if (name.startsWith("x-")) keys.add(name);
      open.push(member);
    }
  }
  return keys;
}
