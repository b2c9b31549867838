import { knownFormats } from "../emit/validate/compiled-schemas.js";
import { checkIdentifiers } from "./identifiers.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { waiters, waitersOf } from "../contract/extensions/x-waiters.js";
import type { Problem } from "../text/problem.js";
import { type Json, type JsonObject, asObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { isJson, type Operation, type Parameter, readOperations, resolve } from "../contract/operations.js";
import { escapePointer } from "../text/pointer.js";
import { endlessSchemas, unfitSchemas } from "../schema/refusals.js";
import { knownKeywords, refusedKeywords } from "../schema/keywords.js";

type Refuse = (pointer: string, message: string, fix: string) => void;

/** Gives what of a document lies outside the subset that docs/subset.md describes. */
export function checkSubset(bundle: Bundle, config?: PackageConfig): Problem[] {
  const problems: Problem[] = [];
  const refuse: Refuse = (pointer, message, fix) => void problems.push({ ...bundle.locate(pointer), pointer, message, fix });
  const { document } = bundle;

  if (document["webhooks"] !== undefined) refuse("/webhooks", "Webhooks are not supported.", "Leave them out.");
  const operations = readOperations(document);
  if (operations.length === 0) refuse("", "The document has no operation.", "Add one below paths.");
  checkServers(document, refuse);
  for (const operation of operations) checkOperation(operation, document, refuse);
  for (const [path, value] of Object.entries(objectAt(document, "paths"))) {
    const pointer = `/paths/${escapePointer(path)}`;
    if (asObject(value)["servers"] !== undefined)
      refuse(`${pointer}/servers`, "Servers of a path are not supported.", "Move them to the document's servers.");
    if (asObject(value)["$ref"] !== undefined)
      refuse(pointer, "A path item that is a $ref is not supported.", "Write the path item out.");
  }
  for (const name of Object.keys(objectAt(objectAt(document, "components"), "securitySchemes"))) {
    if (/^[\w.-]+$/.test(name)) continue;
    const pointer = `/components/securitySchemes/${escapePointer(name)}`;
    refuse(
      pointer,
      `The security scheme's name ${JSON.stringify(name)} is not supported.`,
      "Use letters, digits, dots, hyphens and underscores only.",
    );
  }
  checkDuplicates(operations, refuse);
  checkSchemas(document, "", refuse);
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

function checkOperation(operation: Operation, document: JsonObject, refuse: Refuse): void {
  const { source, pointer } = operation;
  if (["TRACE", "OPTIONS", "HEAD"].includes(operation.method))
    refuse(pointer, `The method ${operation.method} is not supported.`, "Leave the operation out.");
  if (source["callbacks"] !== undefined) refuse(`${pointer}/callbacks`, "Callbacks are not supported.", "Leave them out.");
  if (source["servers"] !== undefined)
    refuse(`${pointer}/servers`, "Servers of an operation are not supported.", "Move them to the document's servers.");

  for (const [index, entry] of listAt(source, "parameters").entries()) {
    const parameter = resolve(document, entry).value;
    if (textAt(parameter, "in") === "cookie")
      refuse(`${pointer}/parameters/${index}`, "Cookie parameters are not supported.", "Leave it out.");
  }
  for (const parameter of operation.parameters) checkParameter(parameter, document, refuse);
  const names = operation.parameters.map(({ name }) => name);
  for (const name of names.filter((entry, index) => names.indexOf(entry) < index || entry === "body")) {
    refuse(pointer, `Two members of the input would be named ${name}.`, "An input is one flat object: rename the parameter.");
  }
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  for (const { name } of operation.parameters.filter((entry) => entry.in === "path" && !inPath.includes(entry.name))) {
    refuse(
      pointer,
      `The path has no {${name}}, but there is a path parameter of that name.`,
      "Add it to the path, or leave the parameter out.",
    );
  }
  for (const name of inPath.filter(
    (entry) => !operation.parameters.some((parameter) => parameter.in === "path" && parameter.name === entry),
  )) {
    refuse(pointer, `The path's {${name ?? ""}} is not described.`, "Add a path parameter of that name.");
  }
  for (const [index, { acceptors }] of waitersOf(source).entries()) {
    for (const [place, { matches }] of acceptors.entries()) {
      if (isRegularExpression(matches ?? "", "")) continue;
      refuse(
        `${pointer}/${waiters.key}/${index}/acceptors/${place}/matches`,
        "An acceptor matches no regular expression.",
        "Put it right.",
      );
    }
  }
  checkBody(operation, document, refuse);
  checkResponses(operation, document, refuse);
}

function checkParameter(parameter: Parameter, document: JsonObject, refuse: Refuse): void {
  const { source, pointer } = parameter;
  const style = textAt(source, "style");
  const isArray = [resolve(document, parameter.schema).value["type"]].flat().includes("array");
  const isObjectType = [resolve(document, parameter.schema).value["type"]].flat().includes("object");
  if (source["content"] !== undefined)
    refuse(`${pointer}/content`, "Parameters with content are not supported.", "Give it a schema.");
  if (style !== undefined && style !== (parameter.in === "query" ? "form" : "simple")) {
    refuse(
      `${pointer}/style`,
      `The style ${style} of a ${parameter.in} parameter is not supported.`,
      "Leave the style at its default.",
    );
  }
  if (parameter.in === "query" && source["explode"] === false)
    refuse(`${pointer}/explode`, "Arrays in one query parameter are not supported.", "Leave explode at its default.");
  if (source["allowReserved"] === true)
    refuse(`${pointer}/allowReserved`, "allowReserved is not supported.", "Leave it out: values are encoded.");
  if (isObjectType)
    refuse(`${pointer}/schema`, "Parameters that are objects are not supported.", "Use one parameter for each member.");
  if (isArray && parameter.in !== "query")
    refuse(`${pointer}/schema`, `Arrays in a ${parameter.in} parameter are not supported.`, "Use a string.");
  if (parameter.in === "path" && !parameter.required)
    refuse(pointer, "A path parameter is not required.", "Write required: true.");
  if (!/^[\w$.~-]+$/.test(parameter.name))
    refuse(
      pointer,
      `The parameter name ${JSON.stringify(parameter.name)} is not supported.`,
      "Use letters, digits and - _ . ~ $ only.",
    );
}

function checkBody(operation: Operation, document: JsonObject, refuse: Refuse): void {
  if (operation.body === undefined) return;
  const at = `${operation.pointer}/requestBody`;
  const types = Object.keys(objectAt(resolve(document, operation.source["requestBody"]).value, "content"));
  if (types.length !== 1) refuse(at, `The request body has ${types.length} media types.`, "Describe exactly one.");
  const other = types.find((type) => !isJson(type));
  if (other !== undefined) refuse(at, `A request body of ${other} is not supported.`, "Only JSON bodies are.");
  if (operation.method === "GET") refuse(at, "A GET with a body is not supported.", "Leave the body out.");
}

function checkResponses(operation: Operation, document: JsonObject, refuse: Refuse): void {
  const at = `${operation.pointer}/responses`;
  for (const [status, entry] of Object.entries(objectAt(operation.source, "responses"))) {
    const response = resolve(document, entry).value;
    if (!/^[1-5]\d\d$/.test(status)) refuse(`${at}/${status}`, `The status ${status} is not supported.`, "Name each status.");
    if (Object.keys(objectAt(response, "content")).length > 1)
      refuse(`${at}/${status}`, "The response has several media types.", "Describe one of them.");
    if (response["links"] !== undefined) refuse(`${at}/${status}`, "Links are not supported.", "Leave them out.");
  }
  const successes = operation.responses.filter(({ status }) => status >= 200 && status < 300);
  if (successes.length === 0) refuse(at, "No success is documented.", "Add a status from 200 to 299.");
  if (new Set(successes.map(({ kind }) => kind)).size > 1) {
    refuse(at, "The successes differ in kind: JSON, a file, nothing.", "Describe one kind of success.");
  }
}

function checkDuplicates(operations: readonly Operation[], refuse: Refuse): void {
  const seen = new Map<string, string>();
  for (const { id, pointer, method, path } of operations) {
    const earlier = seen.get(id);
    if (earlier !== undefined)
      refuse(`${pointer}/operationId`, `The operationId ${id} stands at ${earlier} already.`, "Give each operation its own.");
    seen.set(id, `${method} ${path}`);
  }
}

/** Walks every schema of the document. */
function checkSchemas(value: Json, pointer: string, refuse: Refuse): void {
  if (Array.isArray(value)) value.forEach((item, index) => checkSchemas(item, `${pointer}/${index}`, refuse));
  if (!isObject(value)) return;
  if (pointer.startsWith("/components/schemas/") || /\/schema(?:$|\/)/.test(pointer)) checkSchema(value, pointer, refuse);
  for (const [name, member] of Object.entries(value)) {
    if (["example", "examples", "enum", "const", "default"].includes(name) && !/\/(?:properties|schemas)$/.test(pointer))
      continue;
    if (!name.startsWith("x-")) checkSchemas(member, `${pointer}/${escapePointer(name)}`, refuse);
  }
}

function checkSchema(schema: JsonObject, pointer: string, refuse: Refuse): void {
  const isMap = /\/(?:properties|patternProperties|dependentSchemas)$/.test(pointer);
  if (isMap) {
    for (const name of Object.keys(schema).filter((entry) => entry in Object.prototype)) {
      refuse(`${pointer}/${name}`, `A member named ${name} is not supported: every object has one.`, "Leave it out.");
    }
    return;
  }
  const [owner = "", key = ""] = pointer.split("/").slice(-2);
  const isNamed = ["properties", "patternProperties", "dependentSchemas", "schemas"].includes(owner);
  if (!isNamed && ["discriminator", "mapping", "xml", "externalDocs", "dependentRequired"].includes(key)) return;
  for (const keyword of Object.keys(schema)) {
    if (knownKeywords.has(keyword) || keyword in refusedKeywords || keyword.startsWith("x-")) continue;
    refuse(
      `${pointer}/${escapePointer(keyword)}`,
      `The keyword ${keyword} is not known.`,
      "Correct it, or begin a key of your own with x-.",
    );
  }
  for (const [keyword, fix] of Object.entries(refusedKeywords)) {
    if (schema[keyword] !== undefined) refuse(`${pointer}/${keyword}`, `The keyword ${keyword} is not supported.`, fix);
  }
  const reference = textAt(schema, "$ref");
  if (reference !== undefined && !/^#\/components\/schemas\/[^/]+$/.test(reference)) {
    refuse(pointer, `A reference to ${reference} is not supported in a schema.`, "Refer to a schema of components/schemas.");
  }
  const format = textAt(schema, "format");
  if (format !== undefined && !knownFormats.includes(format)) {
    refuse(`${pointer}/format`, `The format ${format} is not known.`, `Use a pattern, or one of ${knownFormats.join(", ")}.`);
  }
  const pattern = textAt(schema, "pattern");
  if (pattern !== undefined && !isRegularExpression(pattern))
    refuse(`${pointer}/pattern`, "The pattern is no regular expression.", "Put it right.");
  for (const [key, target] of Object.entries(objectAt(objectAt(schema, "discriminator"), "mapping"))) {
    if (typeof target === "string" && /^#\/components\/schemas\/[^/]+$/.test(target)) continue;
    refuse(
      `${pointer}/discriminator/mapping/${escapePointer(key)}`,
      "The mapping leads out of the document.",
      "Map to #/components/schemas/<Name>.",
    );
  }
}

function isRegularExpression(pattern: string, flags = "u"): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
