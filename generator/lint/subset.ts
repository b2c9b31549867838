import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { type Operation, readOperations } from "../contract/operations.js";
import { modelOf } from "../schema/model.js";
import { endlessSchemas } from "../schema/endless.js";
import { unfitSchemas } from "../schema/unfit.js";
import { type JsonObject, asObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { escapePointer } from "../text/pointer.js";
import type { Problem } from "../text/problem.js";
import { checkIdentifiers } from "./identifiers.js";
import type { Refuse } from "./refuse.js";
import { checkOperation } from "./subset-operations.js";
import { checkSchemas } from "./subset-schemas.js";

/** Returns what of a document lies outside the subset that docs/subset.md describes. */
export function checkSubset(bundle: Bundle, config?: PackageConfig): Problem[] {
  const problems: Problem[] = [];
  const refuse: Refuse = (pointer, message, fix) => void problems.push({ ...bundle.locate(pointer), pointer, message, fix });
  const { document } = bundle;

  if (document["webhooks"] !== undefined) refuse("/webhooks", "Webhooks are not supported.", "Leave them out.");
  const operations = readOperations(document);
  if (operations.length === 0) refuse("", "The document has no operation.", "Add one below paths.");
  checkServers(document, refuse);
  for (const operation of operations) checkOperation(operation, document, refuse);
  checkPathItems(document, refuse);
  checkSecuritySchemes(document, refuse);
  checkDuplicates(operations, refuse);
  checkSchemas(document, "", modelOf(document).nodes.schemas, refuse);
  if (problems.length === 0) {
    const endless = endlessSchemas(document);
    // What refers to itself in the same place has no meaning that could be looked into.
    for (const { pointer, message, fix } of endless.length > 0 ? endless : unfitSchemas(document, operations))
      refuse(pointer, message, fix);
    if (endless.length > 0) return problems;
  }
  return [...problems, ...checkIdentifiers(bundle, config)];
}

function checkServers(document: JsonObject, refuse: Refuse): void {
  if (listAt(document, "servers").length === 0) return;
  for (const [index, server] of listAt(document, "servers").filter(isObject).entries()) {
    const url = textAt(server, "url") ?? "";
    const names = [...url.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    if (names.some((name) => name !== "region")) {
      refuse(`/servers/${index}/url`, `The server URL has a variable other than region: ${url}`, "Write out all but {region}.");
    }
    if (!/^https?:\/\//.test(url)) refuse(`/servers/${index}/url`, "The server URL is not absolute.", "Begin it with https://.");
    const regions = listAt(objectAt(objectAt(server, "variables"), "region"), "enum");
    if (names.includes("region") && regions.length === 0) {
      refuse(`/servers/${index}/variables`, "The variable region lists no regions.", "List them as its enum.");
    }
    if (!regions.every((region) => typeof region === "string" && /^[\w.-]+$/.test(region))) {
      refuse(
        `/servers/${index}/variables/region/enum`,
        "A region is not a plain word.",
        "Use letters, digits, dots and hyphens only.",
      );
    }
  }
}

function checkPathItems(document: JsonObject, refuse: Refuse): void {
  for (const [path, value] of Object.entries(objectAt(document, "paths"))) {
    const pointer = `/paths/${escapePointer(path)}`;
    if (asObject(value)["servers"] !== undefined)
      refuse(`${pointer}/servers`, "Servers of a path are not supported.", "Move them to the document's servers.");
    if (asObject(value)["$ref"] !== undefined)
      refuse(pointer, "A path item that is a $ref is not supported.", "Write the path item out.");
  }
}

function checkSecuritySchemes(document: JsonObject, refuse: Refuse): void {
  for (const name of Object.keys(objectAt(objectAt(document, "components"), "securitySchemes"))) {
    if (/^[\w.-]+$/.test(name)) continue;
    const pointer = `/components/securitySchemes/${escapePointer(name)}`;
    refuse(
      pointer,
      `The security scheme's name ${JSON.stringify(name)} is not supported.`,
      "Use letters, digits, dots, hyphens and underscores only.",
    );
  }
}

function checkDuplicates(operations: readonly Operation[], refuse: Refuse): void {
  const seen = new Map<string, string>();
  for (const { id, pointer, method, path } of operations.filter((operation) => operation.id !== "")) {
    const earlier = seen.get(id);
    if (earlier !== undefined)
      refuse(`${pointer}/operationId`, `The operationId ${id} stands at ${earlier} already.`, "Give each operation its own.");
    seen.set(id, `${method} ${path}`);
  }
}
