import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { countProblem, type Member, memberFindings, objectEntries, pointerProblem, textProblem } from "../functions/extension.js";
import { type OpenApiDocument, type Operation, pointerTokens } from "../functions/openapi-document.js";
import { isObject, type JsonObject, type JsonPath } from "../functions/shapes.js";
import { jsonSchemas, schemasAt, successSchemas, type Target, typesOf } from "../functions/schema.js";

const outcomes = ["success", "failure", "retry"];
const pointer: Member = { required: true, problem: pointerProblem };
const pace: Member = { required: false, problem: countProblem };
const present: Member["problem"] = () => undefined;

const waiterMembers: Record<string, Member> = {
  name: {
    required: true,
    problem: (value) => (typeof value === "string" && /^[A-Z][A-Za-z0-9]*$/.test(value) ? undefined : "is not PascalCase"),
  },
  firstDelayMs: pace,
  minDelayMs: pace,
  maxDelayMs: pace,
  startedAt: { required: false, problem: pointerProblem },
  requires: {
    required: false,
    problem: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((entry) => pointerProblem(entry) === undefined)
        ? undefined
        : "is not a list of JSON pointers",
  },
  select: { required: false, problem: (value) => (isObject(value) ? undefined : "is no object with items and where") },
  acceptors: { required: true, problem: present },
};
const selectMembers: Record<string, Member> = {
  items: pointer,
  where: {
    required: true,
    problem: (value) => (isObject(value) && Object.keys(value).length > 0 ? undefined : "is no object of members and pointers"),
  },
};
const outcome: Member = {
  required: true,
  problem: (value) => (outcomes.includes(String(value)) ? undefined : `is none of ${outcomes.join(", ")}`),
};
/** An acceptor decides by a value of the answer … */
const answerAcceptorMembers: Record<string, Member> = {
  pointer,
  matches: { required: true, problem: regularExpressionProblem },
  outcome,
};
/** … or by an error that the service answers instead. */
const errorAcceptorMembers: Record<string, Member> = {
  status: { required: false, problem: statusProblem },
  code: { required: false, problem: textProblem },
  outcome,
};

/** Finds waiters that cannot work: unknown outcomes, broken expressions, pointers that lead to nothing declared. @internal */
export const xWaiters: RuleDefinition = documentRule(
  "x-waiters names declared members, expressions that compile and known outcomes.",
  function* (document): Generator<Finding> {
    const names = new Set<unknown>();
    for (const operation of document.operations) {
      if (!Object.hasOwn(operation.value, "x-waiters")) continue;
      for (const found of objectEntries("x-waiters", operation.value["x-waiters"], [...operation.path, "x-waiters"])) {
        if ("message" in found) {
          yield found;
          continue;
        }
        const { entry, path } = found;
        yield* memberFindings("x-waiters", entry, waiterMembers, path);
        if (names.has(entry["name"])) {
          yield {
            path: [...path, "name"],
            message: `Two waiters are called ${String(entry["name"])}; give each a name of its own.`,
          };
        }
        names.add(entry["name"]);
        yield* waiterFindings(document, operation, entry, path);
      }
    }
  },
);

function* waiterFindings(
  document: OpenApiDocument,
  operation: Operation,
  waiter: JsonObject,
  path: JsonPath,
): Generator<Finding> {
  const answer = successSchemas(document, operation);
  const input = inputOf(document, operation);
  let record = answer;
  const { select, requires, startedAt, minDelayMs, maxDelayMs } = waiter;
  if (isObject(select)) {
    yield* memberFindings("select", select, selectMembers, [...path, "select"]);
    yield* leads(schemasAt(document, answer, String(select["items"])), select["items"], "array", [...path, "select", "items"]);
    record = schemasAt(document, answer, `${String(select["items"])}/0`);
    for (const [member, from] of Object.entries(isObject(select["where"]) ? select["where"] : {})) {
      const at = [...path, "select", "where", member];
      const memberPointer = `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      yield* leads(schemasAt(document, record, memberPointer), memberPointer, undefined, at);
      yield* leads(input(from), from, undefined, at);
    }
  }
  for (const [index, entry] of (Array.isArray(requires) ? requires : []).entries()) {
    yield* leads(input(entry), entry, undefined, [...path, "requires", index]);
  }
  if (startedAt !== undefined)
    yield* leads(schemasAt(document, record, String(startedAt)), startedAt, "integer", [...path, "startedAt"]);
  if (typeof minDelayMs === "number" && typeof maxDelayMs === "number" && minDelayMs > maxDelayMs) {
    yield { path: [...path, "minDelayMs"], message: "minDelayMs is greater than maxDelayMs; exchange them." };
  }
  if ("acceptors" in waiter) yield* acceptorFindings(document, record, waiter["acceptors"], [...path, "acceptors"]);
}

function* acceptorFindings(document: OpenApiDocument, record: Target, acceptors: unknown, path: JsonPath): Generator<Finding> {
  let succeeds = false;
  for (const found of objectEntries("acceptors", acceptors, path)) {
    if ("message" in found) {
      yield found;
      continue;
    }
    const { entry, path: at } = found;
    succeeds ||= entry["outcome"] === "success";
    if ("status" in entry || "code" in entry) {
      yield* memberFindings("acceptors", entry, errorAcceptorMembers, at);
      continue;
    }
    yield* memberFindings("acceptors", entry, answerAcceptorMembers, at);
    const target = schemasAt(document, record, String(entry["pointer"]));
    yield* leads(target, entry["pointer"], undefined, [...at, "pointer"]);
    const known = target.schemas.flatMap((schema) => schema["x-extensible-enum"] ?? schema["enum"] ?? []).map(String);
    const { matches } = entry;
    if (known.length === 0 || typeof matches !== "string" || regularExpressionProblem(matches) !== undefined) continue;
    if (known.some((value) => new RegExp(matches).test(value))) continue;
    yield { path: [...at, "matches"], message: `${matches} matches none of the known values; correct one of the two.` };
  }
  if (Array.isArray(acceptors) && acceptors.length > 0 && !succeeds) {
    yield { path, message: "No acceptor has the outcome success; the waiter could never end well, so add one." };
  }
}

/** Gives what a pointer into the input leads to: a parameter, or a member of the body. */
function inputOf(document: OpenApiDocument, operation: Operation): (pointer: unknown) => Target {
  const body = document.resolve(operation.value["requestBody"]);
  const hasBody = operation.value["requestBody"] !== undefined;
  return (value) => {
    const [first, ...rest] = pointerTokens(String(value));
    if (first === "body" && hasBody) {
      const start: Target = { schemas: body === undefined ? [] : jsonSchemas(body.value), open: body === undefined };
      return schemasAt(document, start, String(value).slice("/body".length));
    }
    const parameter = rest.length === 0 ? operation.parameters.find((entry) => entry.value["name"] === first) : undefined;
    return { schemas: parameter === undefined ? [] : [parameter.value], open: !operation.hasAllParameters };
  };
}

function* leads(target: Target, value: unknown, type: string | undefined, path: JsonPath): Generator<Finding> {
  if (pointerProblem(value) !== undefined || target.open) return;
  if (target.schemas.length === 0) {
    yield { path, message: `${String(value)} leads to nothing declared; point to a declared member or parameter.` };
  } else if (type !== undefined && !target.schemas.some((schema) => typesOf(schema).includes(type))) {
    yield { path, message: `${String(value)} leads to no ${type}; point to an ${type}.` };
  }
}

function statusProblem(value: unknown): string | undefined {
  return Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599 ? undefined : "is no status from 400 to 599";
}

function regularExpressionProblem(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return "is no regular expression";
  try {
    new RegExp(value);
    return undefined;
  } catch {
    return "does not compile as a regular expression";
  }
}
