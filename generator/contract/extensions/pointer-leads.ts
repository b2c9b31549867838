import { keysOf } from "../../text/pointer.js";
import type { Node, OpenApiDocument } from "../objects/document.js";
import type { JsonPath } from "../objects/kinds.js";
import { jsonSchemas, schemasAt, type Target, typesOf } from "../objects/schemas.js";
import type { Finding } from "./extension.js";

/** Returns what a pointer into the input leads to: a parameter, or a member of the body. */
export function inputOf(document: OpenApiDocument, node: Node): (pointer: string) => Target {
  const operation = document.operationAt(node);
  const body = document.resolve(operation.value["requestBody"]);
  const hasBody = operation.value["requestBody"] !== undefined;
  return (pointer) => {
    const [first, ...rest] = keysOf(pointer);
    if (first === "body" && hasBody) {
      const start: Target = { schemas: body === undefined ? [] : jsonSchemas(body.value), open: body === undefined };
      return schemasAt(document, start, pointer.slice("/body".length));
    }
    const parameter = rest.length === 0 ? operation.parameters.find((entry) => entry.value["name"] === first) : undefined;
    return { schemas: parameter === undefined ? [] : [parameter.value], open: !operation.hasAllParameters };
  };
}

/** Finds a pointer that leads to nothing declared, or to what is not of the type. */
export function* leads(target: Target, pointer: string, type: string | undefined, path: JsonPath): Generator<Finding> {
  if (target.open) return;
  if (target.schemas.length === 0) {
    yield { path, message: `${pointer} leads to nothing declared; point to a declared member or parameter.` };
  } else if (type !== undefined && !target.schemas.some((schema) => typesOf(schema).includes(type))) {
    yield { path, message: `${pointer} leads to no ${type}; point to an ${type}.` };
  }
}
