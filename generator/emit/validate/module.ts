import ts from "typescript";
import type { PackageConfig } from "../../config/packages.js";
import type { Operation } from "../../contract/operations.js";
import { secretsOf } from "../../contract/secrets.js";
import type { JsonObject } from "../../text/json.js";
import { operationComment } from "../code/comments.js";
import * as code from "../code/syntax.js";
import { casesOf, jsonResponses, responseName } from "./answers.js";

const number = code.keyword(ts.SyntaxKind.NumberKeyword);
const string = code.keyword(ts.SyntaxKind.StringKeyword);
const unknown = code.keyword(ts.SyntaxKind.UnknownKeyword);
const problems = ts.factory.createArrayTypeNode(code.typeNamed("Problem"));

/** Returns the statements of `src/validate.ts`: two functions for each operation, and one that a client asks. */
export function validateModule(
  operations: readonly Operation[],
  document: JsonObject,
  { service, runtime }: PackageConfig,
): ts.Statement[] {
  return [
    code.importOf(["Problem"], runtime.name, true),
    code.importOf(["check", ...(operations.some(takesFiles) ? ["withFiles"] : [])], `${runtime.name}/validate`, false),
    code.importAll("compiled", "./validate/compiled.js"),
    ...operations.flatMap((operation) => {
      const { input, answers } = secretsOf(operation, document);
      return [inputFunction(operation, input), responseFunction(operation, answers)];
    }),
    code.exportedConstant(
      "service",
      code.text(service),
      operationComment({}, "Name of the service whose operations these are; a client refuses the validators of another."),
    ),
    code.ownInterface("Checks", [
      ["input", code.functionType([["input", unknown]], problems)],
      [
        "answer",
        code.functionType(
          [
            ["status", number],
            ["body", unknown],
          ],
          problems,
        ),
      ],
    ]),
    checks(operations, service),
    callFunction(),
  ];
}

/** Returns the statements of `src/validate/compiled.d.ts`. */
export function compiledDeclarations(names: readonly string[], { runtime }: PackageConfig): ts.Statement[] {
  return [
    code.importOf(["Compiled"], `${runtime.name}/validate`, true),
    ...names.map((name) => code.declaredConstant(name, code.typeNamed("Compiled"))),
  ];
}

function inputFunction(operation: Operation, secrets: readonly string[]): ts.Statement {
  const { id, typeName, page } = operation;
  const given = moreOf(page === undefined ? undefined : code.text(page), secrets.length > 0 ? names(secrets) : undefined);
  const input = takesFiles(operation) ? code.call(code.name("withFiles"), code.name("input")) : code.name("input");
  const found = code.call(code.name("check"), code.member("compiled", `${id}Input`), input, ...given);
  const about = operationComment(
    operation,
    `Returns what is wrong with an input of \`${id}\`, all of it, by JSON pointers from the input's root; an empty list means nothing.`,
    "Never throws.",
  );
  return code.exportedFunction(`validate${typeName}`, [["input", unknown]], problems, [code.returned(found)], about);
}

/** Whether a file may stand in the body: its check takes the text for it that stands for it in a schema. */
function takesFiles({ body }: Operation): boolean {
  return body !== undefined && body.kind !== "json" && body.kind !== "text";
}

function responseFunction(operation: Operation, secrets: readonly string[]): ts.Statement {
  const { id, typeName, page } = operation;
  const responses = jsonResponses(operation);
  const unused = responses.length === 0 ? "_" : "";
  const hasSecrets = secrets.length > 0 && responses.length > 0;
  const given = moreOf(page === undefined ? undefined : code.name("page"), hasSecrets ? code.name("secrets") : undefined);
  const constants = [
    ...(page === undefined || responses.length === 0 ? [] : [code.constant("page", code.text(page))]),
    ...(hasSecrets ? [code.constant("secrets", names(secrets))] : []),
  ];
  const cases = casesOf(operation);
  const judged = cases.map(({ condition, judge }) => {
    const compiled = code.member("compiled", responseName(operation, judge));
    const found = judge.kind === "json" ? code.call(code.name("check"), compiled, code.name("body"), ...given) : code.array([]);
    return condition === undefined ? code.returned(found) : code.when(condition, code.returned(found));
  });
  const takesAll = cases.some(({ condition }) => condition === undefined);
  const parameters: code.Typed[] = [
    [`${unused}status`, number],
    [`${unused}body`, unknown],
  ];
  const statements = [...constants, ...judged, ...(takesAll ? [] : [code.returned(code.array([]))])];
  const about = operationComment(
    operation,
    `Returns what is wrong with the body of an answer of \`${id}\`; an empty list means nothing, or that no body is documented for the status.`,
    "Never throws.",
  );
  return code.exportedFunction(`validate${typeName}Response`, parameters, problems, statements, about);
}

/** The further arguments of `check`: the page, and the names of what no problem may show. */
function moreOf(page: ts.Expression | undefined, secrets: ts.Expression | undefined): ts.Expression[] {
  if (secrets !== undefined) return [page ?? code.name("undefined"), secrets];
  return page === undefined ? [] : [page];
}

function names(secrets: readonly string[]): ts.Expression {
  return code.array(secrets.map((name) => code.text(name)));
}

/** The functions of all operations by the operations' ids. */
function checks(operations: readonly Operation[], service: string): ts.Statement {
  const entries = operations.map(({ id, typeName }): code.Member => {
    const input = code.name(`validate${typeName}`);
    const answer = code.name(`validate${typeName}Response`);
    return [
      `${service}.${id}`,
      code.object([
        ["input", input],
        ["answer", answer],
      ]),
    ];
  });
  const type = code.typeNamed("Readonly", code.typeNamed("Record", string, code.typeNamed("Checks")));
  return code.constant("checks", code.object(entries), type);
}

function callFunction(): ts.Statement {
  const [own, status, value] = [code.name("own"), code.name("status"), code.name("value")];
  const isUndefined = (one: ts.Expression): ts.Expression => code.binary(one, "===", code.name("undefined"));
  const input = code.call(code.member("own", "input"), value);
  const answer = code.call(code.member("own", "answer"), status, value);
  const parameters: code.Typed[] = [
    ["operation", string],
    ["value", unknown],
    ["status?", number],
  ];
  const statements = [
    code.constant("own", code.element("checks", code.name("operation"))),
    code.when(isUndefined(own), code.returned(code.array([]))),
    code.returned(code.either(isUndefined(status), input, answer)),
  ];
  const about = operationComment(
    {},
    "Returns what is wrong with an operation's input or, with a status, with the body of an answer; an empty list means nothing. It is what a client asks of its `validators`.",
    "Never throws.",
  );
  return code.exportedFunction("checkCall", parameters, problems, statements, about);
}
