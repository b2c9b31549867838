import { Ajv2020 } from "ajv/dist/2020.js";
import { type Json, type JsonObject, asObject, isObject } from "../text/json.js";
import { applied } from "./applied.js";
import { useFormats } from "./formats.js";
import { modelOf } from "./model.js";
import { useOwnKeywords } from "./own-keywords.js";
import type { Direction } from "./read.js";

const home = "document:/";

/** One thing that does not fit a schema. */
export interface Misfit {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Returns what of a value does not fit a schema of the document, for a value that goes this way. */
export type SchemaCheck = (schema: JsonObject, value: Json, direction: Direction) => Misfit[];

/** Returns a check against the schemas of a document, by Ajv at run time: direction and discriminators applied, all else as it stands. */
export function schemaCheck(document: JsonObject): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    // A format that nobody knows is refused before, or is in a document of others that the mock server serves as it is.
    logger: false,
    strict: true,
    // What Ajv calls ignored or doubtful has a meaning in JSON Schema; keywords that nobody knows are refused before.
    strictSchema: false,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    allowMatchingProperties: true,
    allowUnionTypes: true,
  });
  useFormats(ajv, "full");
  useOwnKeywords(ajv);
  ajv.addVocabulary([...ownKeys(document), "components", "example", "discriminator", "externalDocs", "xml"]);
  const { nodes } = modelOf(document);
  const { isDirectional, isDiscriminated, components } = nodes.schemas;
  // Once for all: a schema that only refers to components is compiled in no time.
  if (!isDirectional && !isDiscriminated) ajv.addSchema({ $id: home, components: { schemas: components } });
  const compiled = new Map<Direction, Map<JsonObject, ReturnType<typeof ajv.compile>>>([
    ["request", new Map()],
    ["answer", new Map()],
  ]);

  function compile(schema: JsonObject, direction: Direction): ReturnType<typeof ajv.compile> {
    if (!isDirectional && !isDiscriminated) return ajv.compile(asObject(fromHome(schema)));
    const root = applied(nodes, new Map([["root", { place: schema, direction }]]));
    return ajv.compile({ ...root.schemas.get("root"), components: { schemas: root.components } });
  }

  return (schema, value, direction) => {
    const validate = compiled.get(direction)?.get(schema) ?? compile(schema, direction);
    compiled.get(direction)?.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .filter((error) => error.keyword !== "if")
      .map(({ instancePath, keyword, params, message }) => {
        const member: unknown = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
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
