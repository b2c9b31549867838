import { waiters, waitersOf } from "../contract/extensions/x-waiters.js";
import type { Operation, Parameter } from "../contract/operations.js";
import { bodyKindOf, type RequestBody } from "../contract/request-body.js";
import { resolve } from "../contract/objects/references.js";
import { isStatus } from "../contract/statuses.js";
import { successesOf } from "../contract/successes.js";
import { asObject, type JsonObject, listAt, objectAt, textAt } from "../text/json.js";
import { escapePointer } from "../text/pointer.js";
import { isRegularExpression } from "../text/regular-expression.js";
import type { Refuse } from "./refuse.js";

/** Refuses what of an operation lies outside the subset: its method, parameters, waiters, body and answers. */
export function checkOperation(operation: Operation, document: JsonObject, refuse: Refuse): void {
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
  checkBody(operation, refuse);
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

function checkBody(operation: Operation, refuse: Refuse): void {
  if (operation.body === undefined) return;
  const at = `${operation.pointer}/requestBody`;
  const { sourcePointer } = operation.body;
  const types = Object.keys(objectAt(operation.body.source, "content"));
  if (types.length !== 1) refuse(sourcePointer, `The request body has ${types.length} media types.`, "Describe exactly one.");
  const other = types.find((type) => /^multipart\//i.test(type) && bodyKindOf(type) !== "multipart");
  if (other !== undefined)
    refuse(sourcePointer, `A request body of ${other} is not supported.`, "Of multipart bodies only multipart/form-data is.");
  checkEncodings(operation.body, refuse);
  if (operation.method === "GET") refuse(at, "A GET with a body is not supported.", "Leave the body out.");
}

/** Parts are written by their media types; how else an encoding would have them written is not supported. */
function checkEncodings({ media, pointer }: RequestBody, refuse: Refuse): void {
  for (const [name, value] of Object.entries(objectAt(media, "encoding"))) {
    const at = `${pointer}/encoding/${escapePointer(name)}`;
    const encoding = asObject(value);
    const style = textAt(encoding, "style") ?? "form";
    if (Object.keys(objectAt(encoding, "headers")).length > 0)
      refuse(`${at}/headers`, "Headers of a part are not supported.", "Leave them out.");
    if (style !== "form")
      refuse(`${at}/style`, `The style ${style} of a part is not supported.`, "Leave the style at its default.");
    if (encoding["explode"] === false)
      refuse(`${at}/explode`, "Arrays in one part are not supported.", "Leave explode at its default.");
    if (encoding["allowReserved"] === true)
      refuse(`${at}/allowReserved`, "allowReserved is not supported.", "Leave it out: values are encoded.");
  }
}

function checkResponses(operation: Operation, document: JsonObject, refuse: Refuse): void {
  const at = `${operation.pointer}/responses`;
  for (const [status, entry] of Object.entries(objectAt(operation.source, "responses"))) {
    // What several operations refer to is wrong at one place.
    const { value: response, pointer } = resolve(document, entry, `${at}/${status}`);
    if (!isStatus(status) && !status.startsWith("x-"))
      refuse(`${at}/${status}`, `${status} is no status.`, "Name a status, a range such as 4XX, or default.");
    if (Object.keys(objectAt(response, "content")).length > 1)
      refuse(pointer, "The response has several media types.", "Describe one of them.");
    if (response["links"] !== undefined) refuse(`${pointer}/links`, "Links are not supported.", "Leave them out.");
  }
  if (successesOf(operation).length === 0)
    refuse(at, "No success is documented.", "Add a status from 200 to 299, 2XX or default.");
}
