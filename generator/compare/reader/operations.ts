import { child, children, type ContractDocument, isObject, type Place } from "./document.js";

/** A parameter of an operation: of its own or of its path item. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly place: Place;
}

/** One operation with what stands above it moved down. */
export interface Operation {
  /** `operationId`, else method and path. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly place: Place;
  readonly pathItem: Place;
  readonly parameters: readonly Parameter[];
  readonly body?: Place;
  readonly responses: readonly (readonly [status: string, place: Place])[];
  /** The list of servers that counts here; its value is undefined where none is given. */
  readonly servers: Place;
  /** The alternatives that count here; the same. */
  readonly security: Place;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
/** Header parameters that OpenAPI tells to ignore. */
const IGNORED = new Set(["accept", "content-type", "authorization"]);

/** Returns every operation of a document, in its order. */
export function operationsOf(document: ContractDocument): Operation[] {
  return children(child(document.root, "paths")).flatMap(([path, place]) => {
    if (path.startsWith("x-")) return [];
    const pathItem = document.resolve(place);
    return METHODS.flatMap((method): Operation[] => {
      const operation = child(pathItem, method);
      return isObject(operation.value) ? [readOperation(document, path, method, pathItem, operation)] : [];
    });
  });
}

function readOperation(document: ContractDocument, path: string, method: string, pathItem: Place, place: Place): Operation {
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
    responses: children(child(place, "responses"))
      .filter(([status]) => !status.startsWith("x-"))
      .map(
        ([status, response]) =>
          [status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(), document.resolve(response)] as const,
      ),
    servers: nearest([place, pathItem, document.root], "servers"),
    security: nearest([place, document.root], "security"),
  };
}

function readParameters(document: ContractDocument, pathItem: Place, operation: Place): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const holder of [pathItem, operation]) {
    for (const [, given] of children(child(holder, "parameters"))) {
      const place = document.resolve(given);
      const [name, where] = [String(child(place, "name").value), String(child(place, "in").value)];
      const key = where === "header" ? name.toLowerCase() : name;
      if (where === "header" && IGNORED.has(key)) continue;
      byKey.set(`${where} ${key}`, { name, in: where, place });
    }
  }
  return [...byKey.values()];
}

function nearest(holders: readonly Place[], key: string): Place {
  const found = holders.map((holder) => child(holder, key));
  const given = found.find((place) => place.value !== undefined) ?? found.at(-1);
  if (given === undefined) throw new RangeError("nearest needs a holder");
  return given;
}

/** Returns pairs of operations that stand for each other: by id, then by method and path. */
export function matchOperations(
  base: readonly Operation[],
  head: readonly Operation[],
): {
  pairs: (readonly [Operation, Operation])[];
  lost: Operation[];
  gained: Operation[];
} {
  const lost = [...base];
  const gained = [...head];
  const pairs: (readonly [Operation, Operation])[] = [];
  const tests: ((operation: Operation) => string)[] = [
    (operation) => operation.id,
    (operation) => `${operation.method} ${shapeOf(operation.path)}`,
  ];
  for (const keyOf of tests) {
    const partners = new Map(gained.map((operation) => [keyOf(operation), operation]));
    for (const one of [...lost]) {
      const other = partners.get(keyOf(one));
      if (!other) continue;
      partners.delete(keyOf(one));
      pairs.push([one, other]);
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(other), 1);
    }
  }
  return { pairs, lost, gained };
}

/** A path without the names of its parameters. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}
