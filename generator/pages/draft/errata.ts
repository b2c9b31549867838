import type { SourceKind } from "../../contract/extensions/x-doc-source.js";
import { errata as errataKey, errataOf } from "../../contract/extensions/x-errata.js";
import { tokenLengthOf } from "../../contract/extensions/x-token-length.js";
import { resolve } from "../../contract/objects/references.js";
import { readOperations } from "../../contract/operations.js";
import { type JsonObject, objectAt, textAt } from "../../text/json.js";
import type { Facts, FieldFact, ParameterFact } from "../facts/facts.js";
import { isCredential, type PageProfile } from "../profile.js";
import { kindOf } from "../vocabulary/types.js";
import { blank, type Yaml } from "./blank.js";

/** Credentials are security schemes and never parameters. */
export function isToken(profile: PageProfile, parameter: ParameterFact): boolean {
  return parameter.in === "header" && isCredential(profile, parameter.name);
}

/** Returns what an operation cannot take from its source as it is, as members of the operation. */
export function draftErrata(
  profile: PageProfile,
  facts: Facts,
  kind: SourceKind,
  missing: readonly string[],
  document: JsonObject,
): Yaml {
  const entries = [
    ...bareErrors(facts).map((status) => ({
      member: `response ${status}`,
      fact: "status",
      [kind]: "Status without a body.",
      spec: "No such answer.",
      reason: blank(`The ${kind} lists error ${status} and shows no body of it. Find its structure, or say why it is left out`),
    })),
    ...missing.map((name) => ({
      member: `parameter path ${name}`,
      fact: "name",
      [kind]: "In the path, and nowhere else.",
      spec: "A parameter.",
      reason: blank(`The ${kind} does not describe ${name}. Say where what the document says of it is from`),
    })),
    ...tokenErrata(profile, facts, kind, document),
  ];
  return entries.length === 0 ? {} : { [errataKey.key]: entries };
}

/** Errors that are listed without a body. */
function bareErrors(facts: Facts): number[] {
  const statuses = [...facts.responses.map((one) => one.status), ...facts.statusCodes.map(([code]) => code)]
    .filter((status) => status !== null && status >= 400)
    .filter((status) => !facts.responses.some((one) => one.status === status && one.body !== null));
  return [...new Set(statuses.filter((status) => status !== null))];
}

/** A token that is not described, and lengths of it of which the document's security scheme says nothing. */
function tokenErrata(profile: PageProfile, facts: Facts, kind: SourceKind, document: JsonObject): Yaml[] {
  const token = facts.parameters.find((parameter) => isToken(profile, parameter));
  const member = `parameter header ${profile.credentials[0]}`;
  if (token === undefined) {
    const reason = blank(`The ${kind} has no request headers. Say how its requests are authorised`);
    return [{ member, fact: "name", [kind]: "No token.", spec: "A token, or a signature.", reason }];
  }
  const schemes = Object.values(objectAt(objectAt(document, "components"), "securitySchemes")).map(
    (scheme) => resolve(document, scheme).value,
  );
  const words = { minLength: "At least", maxLength: "At most" } as const;
  return (["minLength", "maxLength"] as const).flatMap((fact): Yaml[] => {
    const limit = token.limits[fact];
    const isToldOfAll = (scheme: JsonObject): boolean =>
      tokenLengthOf(scheme)[fact] === limit || errataOf(scheme).some((entry) => entry["fact"] === fact && kind in entry);
    if (limit === undefined || schemes.some(isToldOfAll)) return [];
    const known = readOperations(document)
      .flatMap(({ source }) => errataOf(source))
      .find((entry) => entry["member"] === member && entry["fact"] === fact && kind in entry);
    const reason = blank("Say why the length of the token is left out, or state it at the security scheme as x-token-length");
    return [
      {
        fact,
        member,
        [kind]: `${words[fact]} ${limit.toLocaleString("en-US")} characters.`,
        spec: textAt(known ?? {}, "spec") ?? "Any length.",
        reason: textAt(known ?? {}, "reason") ?? reason,
      },
    ];
  });
}

/** Values of an answer stay open, which only texts can say. */
export function isOpenNumber(field: FieldFact, part: "request" | "response"): boolean {
  return part === "response" && kindOf(field.type) === "number" && field.limits.enum !== undefined;
}

/** Returns what a schema in an answer cannot take from its source as it is, as members of the schema. */
export function schemaErrata(field: FieldFact, part: "request" | "response", kind: SourceKind): Yaml {
  if (!isOpenNumber(field, part)) return {};
  const values = `${field.limits.enum?.join(", ") ?? ""}.`;
  const reason = "Values of an answer may grow, and only of a text can that be said.";
  return { [errataKey.key]: [{ fact: "enum", [kind]: values, spec: "Any number.", reason }] };
}

/** Returns the members of a media type that holds bytes where its source speaks of a text. */
export function bytesErrata(type: string | null, kind: SourceKind): Yaml {
  if (type === null || /^(?:file|binary|any)$/i.test(type)) return {};
  const reason = blank("Say why the answer is read as bytes, or describe what it holds");
  return {
    [errataKey.key]: [{ fact: "type", [kind]: `The body is of type ${type}.`, spec: "Bytes of any media type.", reason }],
  };
}
