import { type JsonObject, asObject, listAt, objectAt, textAt } from "../text/json.js";
import { type Waiter, waitersOf } from "../contract/extensions/x-waiters.js";
import { type Pagination, paginationOf } from "../contract/extensions/x-pagination.js";
import { readOperations, type Operation } from "../contract/operations.js";
import { resolve } from "../contract/objects/references.js";

/** One operation as the server answers it. */
export interface MockOperation extends Operation {
  readonly service: string;
  readonly document: JsonObject;
  /** Path template as requests have it: with the base path of the document's first server. */
  readonly route: string;
  /** Ways to authenticate, one of which is enough; each is a list of security schemes that all must hold. */
  readonly security: readonly (readonly JsonObject[])[];
  readonly pagination?: Pagination;
  readonly waiters: readonly Waiter[];
}

/** Returns every operation of a document whose references are internal. */
export function readMockOperations(service: string, document: JsonObject): MockOperation[] {
  return readOperations(document).map((operation) => {
    const { source } = operation;
    const pagination = paginationOf(source);
    return {
      ...operation,
      service,
      document,
      route: basePath(document) + operation.path,
      security: readSecurity(source["security"] === undefined ? document : source, document),
      ...(pagination && { pagination }),
      waiters: waitersOf(source),
    };
  });
}

function readSecurity(owner: JsonObject, document: JsonObject): JsonObject[][] {
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  return listAt(owner, "security").map((requirement) =>
    Object.keys(asObject(requirement)).map((name) => resolve(document, schemes[name]).value),
  );
}

function basePath(document: JsonObject): string {
  const url = textAt(asObject(listAt(document, "servers")[0]), "url") ?? "";
  const path = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "").split("/");
  while (path.at(-1) === "") path.pop();
  return path[0] === "" ? path.join("/") : "";
}
