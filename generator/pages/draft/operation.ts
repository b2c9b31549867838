import type { Facts, FieldFact, ParameterFact, ResponseFact } from "../facts/facts.js";
import { undocumented } from "../../contract/extensions/x-undocumented.js";
import { resolve } from "../../contract/objects/references.js";
import { exampleSource } from "../../contract/extensions/x-example-source.js";
import { docSource, type SourceValue } from "../../contract/extensions/x-doc-source.js";
import { objectTypeOf } from "../vocabulary/types.js";
import { isCallersParameter } from "../../contract/objects/parameters.js";
import type { PageProfile } from "../profile.js";
import { bytesErrata, draftErrata, isToken } from "./errata.js";
import { errorSchemaFor, knownSchemas } from "./known-schemas.js";
import type { JsonObject } from "../../text/json.js";
import { safeExpression } from "./pattern.js";
import { sample } from "./sample.js";
import { secretMark, withoutSecrets } from "./secret.js";
import { blank, type Yaml } from "./blank.js";
import { describe, reference, Schemas } from "./schemas.js";

/** A drafted operation: its path, method, path item member, and the components that it needs. */
export interface DraftedOperation {
  path: string;
  method: string;
  operation: Yaml;
  schemas: Yaml;
}

/** The operation that a page describes, with wire facts filled in and every word a blank. */
export function draftOperation(
  profile: PageProfile,
  given: Facts,
  method: string,
  path: string,
  source: SourceValue,
  tag: string,
  document: JsonObject,
): DraftedOperation {
  const facts = withoutSecrets(given);
  const apiName = source.page;
  const known = knownSchemas(document);
  const schemas = new Schemas(facts, source.kind, known);
  const find = (schema: Yaml): Yaml => resolve({ components: { schemas: { ...known, ...schemas.components } } }, schema).value;
  const parameters = facts.parameters.filter((parameter) => isCallersParameter(parameter) && !isToken(profile, parameter));
  const pathNames = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const missing = pathNames.filter((name) => !parameters.some((parameter) => parameter.in === "path" && parameter.name === name));
  const permission = facts.notes
    .map((note) => /^permission (\S+:\S+:\S+)$/.exec(note.text)?.[1])
    .find((action) => action !== undefined);
  const operation: Yaml = {
    operationId: apiName.charAt(0).toLowerCase() + apiName.slice(1),
    tags: [tag],
    summary: blank("Say in a line what the operation does"),
    description: blank("Say what comes back, and what a caller should know"),
    [docSource.key]: [source],
    ...draftErrata(profile, facts, source.kind, missing, document),
    ...(permission ? { [profile.permission.key]: permission } : {}),
    ...(facts.operation.deprecated ? { deprecated: true } : {}),
    ...(parameters.length + missing.length > 0
      ? { parameters: [...parameters.map((one) => parameterOf(one, facts, path, schemas)), ...missing.map(missingParameter)] }
      : {}),
  };
  if (facts.requestBody) {
    const scope = { in: "request", status: null } as const;
    const [whole] = facts.requestBody;
    const schema =
      facts.requestBody.length === 1 && whole?.name === "-"
        ? schemas.schemaOf({ ...whole, name: `${apiName}Item` }, scope, "-")
        : schemas.add(`${apiName}Body`, facts.requestBody, scope, "");
    const printed = facts.examples.requests.filter((example) => example.json !== null).map((example) => example.json);
    operation["requestBody"] = {
      description: blank("Say what the body asks for"),
      required: facts.requestBody.some((field) => field.required === true),
      content: {
        [facts.operation.mediaType ?? "application/json"]: { schema, examples: examplesOf(printed, () => sample(schema, find)) },
      },
    };
  }
  operation["responses"] = responsesOf(facts, schemas, apiName, find);
  return { path, method: method.toLowerCase(), operation, schemas: schemas.components };
}

function parameterOf(parameter: ParameterFact, facts: Facts, path: string, schemas: Schemas): Yaml {
  const schema = { ...schemas.schemaOf(parameter, { in: "request", status: null }, parameter.name), ...secretMark(parameter) };
  const printed = parameter.in === "path" ? pathValue(facts, path, parameter.name) : null;
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.in === "path" || parameter.required === true,
    description: describe(parameter, "request"),
    schema,
    examples: examplesOf(printed === null || !fits(printed, parameter) ? [] : [printed], () => sample(schema, (one) => one)),
  };
}

function missingParameter(name: string): Yaml {
  const schema = { type: "string", [undocumented.key]: ["minLength", "maxLength"] };
  return {
    name,
    in: "path",
    required: true,
    description: blank(`Say what ${name} is. The path names it and no table of the page does`),
    schema,
    examples: examplesOf([], () => sample(schema, (one) => one)),
  };
}

/** The value of a path parameter in the addresses of the page's examples. */
function pathValue(facts: Facts, path: string, name: string): string | null {
  const at = path.split("/").indexOf(`{${name}}`);
  for (const { url } of facts.examples.requests) {
    const value = (url ?? "")
      .replace(/^https?:\/\/[^/]*/, "")
      .replace(/\?.*$/, "")
      .split("/")[at];
    if (value !== undefined && value !== "" && !value.startsWith("{")) return value;
  }
  return null;
}

function fits(value: string, field: FieldFact): boolean {
  const { minLength, maxLength, enum: values } = field.limits;
  if (values && !values.includes(value)) return false;
  if (field.limits.pattern !== undefined && safeExpression(field.limits.pattern)?.test(value) === false) return false;
  return (
    /string|^$/i.test(field.type ?? "") && value.length >= Number(minLength ?? 0) && value.length <= Number(maxLength ?? Infinity)
  );
}

function responsesOf(facts: Facts, schemas: Schemas, apiName: string, find: (schema: Yaml) => Yaml): Yaml {
  const statuses = [...new Set([...facts.responses.map((one) => one.status), ...facts.statusCodes.map(([code]) => code)])]
    .filter((status) => status !== null)
    .sort((a, b) => a - b);
  const responses: Yaml = {};
  for (const status of statuses) {
    const response = facts.responses.find((one) => one.status === status);
    // An error without a body of its own says nothing that a type could hold: an erratum owns up to it.
    if (status >= 400 && !response?.body) continue;
    responses[String(status)] = responseOf(facts, response, status, schemas, apiName, find);
  }
  if (!statuses.some((status) => status < 400))
    responses["200"] = {
      ...responseOf(
        facts,
        facts.responses.find((one) => one.status === null),
        200,
        schemas,
        apiName,
        find,
      ),
      description: blank("The page names no status of success. Say which it is, and what comes back"),
    };
  return responses;
}

function responseOf(
  facts: Facts,
  response: ResponseFact | undefined,
  status: number,
  schemas: Schemas,
  apiName: string,
  find: (schema: Yaml) => Yaml,
): Yaml {
  const description = blank(status < 400 ? "Say what comes back" : "Say when this error comes");
  const body = response?.body ?? null;
  if (body === null) return { description };
  const printed = facts.examples.responses
    .filter((example) => example.status === (response?.status ?? null) && example.json !== null)
    .map((example) => example.json);
  const [whole] = body;
  const scope = { in: "response", status: response?.status ?? null } as const;
  const isWhole = body.length === 1 && whole?.name === "-";
  if (isWhole && whole && (objectTypeOf(whole.type) || /^(?:array|list|map)\b/i.test(whole.type ?? ""))) {
    const schema = schemas.schemaOf({ ...whole, name: `${apiName}Item` }, scope, "-");
    return {
      description,
      content: { "application/json": { schema, examples: examplesOf(printed, () => sample(schema, find)) } },
    };
  }
  if (isWhole) {
    const text = blank("The page has one row named - here: say whether this is a file, and what it holds");
    return {
      description: text,
      content: {
        "*/*": {
          ...bytesErrata(whole?.type ?? null, schemas.kind),
          schema: {},
          examples: examplesOf(
            printed.map((json) => JSON.stringify(json)),
            () => "BLANK",
          ),
        },
      },
    };
  }
  const known = status < 400 ? undefined : errorSchemaFor(body, schemas.known);
  const name = status < 400 ? `${apiName}Result` : `${apiName}Error`;
  const schema = known === undefined ? schemas.add(name, body, scope, "") : reference(known);
  return { description, content: { "application/json": { schema, examples: examplesOf(printed, () => sample(schema, find)) } } };
}

function examplesOf(printed: readonly unknown[], synthetic: () => unknown): Yaml {
  const [first] = printed;
  if (first !== undefined)
    return { documented: { summary: blank("Say what the example shows"), [exampleSource.key]: "page", value: first } };
  return {
    blank: {
      summary: blank("The page has no example here. Give one that could be real"),
      [exampleSource.key]: "synthetic",
      value: synthetic(),
    },
  };
}
