import { isObject } from "../../text/json.js";
import { childrenOf, type Kind } from "../objects/kinds.js";
import { isCallersParameter, overriding, parameterKey } from "../objects/parameters.js";
import type { LinkedDocument } from "./document.js";
import { child, children, type Place } from "./place.js";

/** A parameter of an operation: of its own or of its path item. */
export interface LinkedParameter {
  readonly name: string;
  readonly in: string;
  readonly place: Place;
}

/** One operation where it stands, with what stands above it moved down and references followed. */
export interface LinkedOperation {
  /** `operationId`, else method and path. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly place: Place;
  readonly pathItem: Place;
  readonly parameters: readonly LinkedParameter[];
  readonly body?: Place;
  readonly responses: readonly (readonly [status: string, place: Place])[];
  /** The list of servers that counts here; its value is undefined where none is given. */
  readonly servers: Place;
  /** The alternatives that count here; the same. */
  readonly security: Place;
}

/** Returns every operation of a document, in its order. */
export function linkedOperations(document: LinkedDocument): LinkedOperation[] {
  return partsOf(child(document.root, "paths"), "paths").flatMap(({ place }) => {
    const pathItem = document.resolve(place);
    return partsOf(pathItem, "pathItem").flatMap((part): LinkedOperation[] => {
      if (part.kind !== "operation") return [];
      const operation = document.resolve(part.place);
      if (!isObject(operation.value)) return [];
      return [readOperation(document, lastKey(place), lastKey(part.place), pathItem, operation)];
    });
  });
}

/** Returns the objects that a place holds in fields that the specification has for objects, and what they are by it. */
export function partsOf(place: Place, kind: Kind): { readonly kind: Kind; readonly place: Place }[] {
  if (!isObject(place.value)) return [];
  return [...childrenOf(kind, place.value)]
    .filter(({ value }) => value !== undefined)
    .map((part) => ({ kind: part.kind, place: part.keys.map(String).reduce(child, place) }));
}

/** Returns the headers of an answer by their names in lower case; its media type is told elsewhere. */
export function headersOf(
  document: LinkedDocument,
  response: Place,
): Map<string, { readonly name: string; readonly place: Place }> {
  const headers = children(child(response, "headers")).filter(([name]) => name.toLowerCase() !== "content-type");
  return new Map(headers.map(([name, place]) => [name.toLowerCase(), { name, place: document.resolve(place) }]));
}

/** Returns the named examples of a parameter, a header or a media type. */
export function examplesOf(document: LinkedDocument, holder: Place): [name: string, example: Place][] {
  return children(child(holder, "examples")).map(([name, place]) => [name, document.resolve(place)]);
}

/** Returns a security scheme by its name; its value is undefined where there is none. */
export function securitySchemeOf(document: LinkedDocument, name: string): Place {
  return document.resolve(["components", "securitySchemes", name].reduce(child, document.root));
}

function readOperation(document: LinkedDocument, path: string, method: string, pathItem: Place, place: Place): LinkedOperation {
  const id = child(place, "operationId").value;
  const body = document.resolve(child(place, "requestBody"));
  return {
    id: typeof id === "string" ? id : `${method.toUpperCase()} ${path}`,
    method,
    path,
    place,
    pathItem,
    parameters: readParameters(document, pathItem, place),
    ...(isObject(body.value) ? { body } : {}),
    responses: partsOf(child(place, "responses"), "responses").map(
      (response) => [statusOf(lastKey(response.place)), document.resolve(response.place)] as const,
    ),
    servers: nearest([place, pathItem, document.root], "servers"),
    security: nearest([place, document.root], "security"),
  };
}

function statusOf(key: string): string {
  return key.toUpperCase() === "DEFAULT" ? "default" : key.toUpperCase();
}

/** A parameter of the operation overrides its namesake of the path item. */
function readParameters(document: LinkedDocument, pathItem: Place, operation: Place): LinkedParameter[] {
  const given = [pathItem, operation].flatMap((holder) =>
    children(child(holder, "parameters")).map(([, value]): LinkedParameter => {
      const place = document.resolve(value);
      return { name: String(child(place, "name").value), in: String(child(place, "in").value), place };
    }),
  );
  return overriding(given.filter(isCallersParameter), (parameter) => parameterKey(parameter.in, parameter.name));
}

function nearest(holders: readonly Place[], key: string): Place {
  const found = holders.map((holder) => child(holder, key));
  const given = found.find((place) => place.value !== undefined) ?? found.at(-1);
  if (given === undefined) throw new RangeError("nearest needs a holder");
  return given;
}

function lastKey(place: Place): string {
  return place.keys.at(-1) ?? "";
}
