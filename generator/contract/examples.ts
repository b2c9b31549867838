import { type Json, type JsonObject, listAt, objectAt, textAt } from "../text/json.js";
import { escapePointer } from "../text/pointer.js";
import { exampleSourceOf } from "./extensions/x-example-source.js";
import { resolve } from "./objects/references.js";

export interface Example {
  readonly name: string;
  readonly value: Json;
  readonly summary?: string;
  /** True where the example was made up and stands on no page. */
  readonly synthetic: boolean;
  /** Of the value. */
  readonly pointer: string;
}

/** Returns the examples of a media type, else those of its schema. */
export function readMediaExamples(document: JsonObject, media: JsonObject, pointer: string): Example[] {
  const own = readExamples(document, media, pointer);
  return own.length > 0 ? own : readSchemaExamples(document, objectAt(media, "schema"), `${pointer}/schema`);
}

/** Returns `examples` by name, else `example`, of a parameter or media type. */
export function readExamples(document: JsonObject, owner: JsonObject, pointer: string): Example[] {
  if (owner["example"] !== undefined) {
    return [{ name: "documented", value: owner["example"], synthetic: false, pointer: `${pointer}/example` }];
  }
  return Object.entries(objectAt(owner, "examples")).map(([name, value]) => {
    const resolved = resolve(document, value, `${pointer}/examples/${escapePointer(name)}`);
    const summary = textAt(resolved.value, "summary");
    return {
      name,
      value: resolved.value["value"] ?? null,
      ...(summary === undefined ? {} : { summary }),
      synthetic: exampleSourceOf(resolved.value) === "synthetic",
      pointer: `${resolved.pointer}/value`,
    };
  });
}

/** Returns `examples` or `example` of a schema: the place for them where a media type has none. */
export function readSchemaExamples(document: JsonObject, schema: JsonObject, at: string): Example[] {
  const { value, pointer } = resolve(document, schema, at);
  const [first] = listAt(value, "examples");
  if (first !== undefined) return [{ name: "documented", value: first, synthetic: false, pointer: `${pointer}/examples/0` }];
  if (value["example"] === undefined) return [];
  return [{ name: "documented", value: value["example"], synthetic: false, pointer: `${pointer}/example` }];
}
