import ts from "typescript";
import type { Operation } from "../../contract/operations.js";
import { haveSuccessesOfTheirOwn } from "../../contract/successes.js";
import { type Comment, errataText, operationComment } from "../code/comments.js";
import { exportedAlias, keysOf, keyword, memberType, typeNamed } from "../code/syntax.js";

/** What types are declared with beside the operation. */
export interface Declaring {
  /** Declares the type of this name as openapi-typescript made it; nothing where it made none. */
  declare(name: string, comment: Comment): ts.Statement[];
  /** Whether a schema is called Record, so that TypeScript's own type of that name cannot be used. */
  readonly hasRecord: boolean;
}

/** Returns the declarations of an operation's input, output and errors. */
export function operationTypes(operation: Operation, declaring: Declaring): ts.Statement[] {
  return [...inputType(operation, declaring), ...outputType(operation, declaring), ...errorsType(operation, declaring)];
}

function inputType(operation: Operation, { declare, hasRecord }: Declaring): ts.Statement[] {
  const name = `${operation.typeName}Input`;
  if (operation.parameters.length > 0 || operation.body !== undefined) {
    const text = "Path, query and header parameters under their wire names, and the body, of";
    return declare(name, commentOf(operation, text, errataText(operation.source)));
  }
  const type = hasRecord ? closedObject() : typeNamed("Record", keyword(ts.SyntaxKind.StringKeyword), never());
  return [exportedAlias(name, type, commentOf(operation, "No input is needed for"))];
}

function outputType(operation: Operation, { declare }: Declaring): ts.Statement[] {
  const name = `${operation.typeName}Output`;
  if (haveSuccessesOfTheirOwn(operation)) {
    const answers = `${operation.typeName}Answers`;
    const type = memberType(typeNamed(answers), keysOf(typeNamed(answers)));
    return [
      ...declare(answers, commentOf(operation, "Bodies of successful answers by status, of")),
      exportedAlias(name, type, commentOf(operation, "Body of a successful answer of")),
    ];
  }
  const success = operation.responses.find(({ isSuccess }) => isSuccess);
  const errata = success === undefined ? [] : [...errataText(success.source), ...errataText(success.media)];
  if (success?.kind === "json") return declare(name, commentOf(operation, "Body of a successful answer of", errata));
  if (success?.kind === "download") {
    const comment = commentOf(operation, "A file that is not read yet, the answer of", errata);
    return [exportedAlias(name, typeNamed("Download"), comment)];
  }
  const comment = commentOf(operation, "No body comes with a successful answer of", errata);
  return [exportedAlias(name, keyword(ts.SyntaxKind.UndefinedKeyword), comment)];
}

function errorsType(operation: Operation, { declare, hasRecord }: Declaring): ts.Statement[] {
  const name = `${operation.typeName}Errors`;
  if (operation.responses.some(({ isError, kind }) => isError && kind === "json"))
    return declare(name, commentOf(operation, "Bodies of documented errors by status, of"));
  const type = hasRecord ? keylessObject() : typeNamed("Record", never(), never());
  return [exportedAlias(name, type, commentOf(operation, "No error body is documented for"))];
}

function commentOf(operation: Operation, text: string, errata: readonly string[] = []): Comment {
  return operationComment(operation, `${text} \`${operation.method} ${operation.path}\`.`, ...errata);
}

function never(): ts.TypeNode {
  return keyword(ts.SyntaxKind.NeverKeyword);
}

/** `{ [name: string]: never }` */
function closedObject(): ts.TypeNode {
  const { factory } = ts;
  const key = factory.createParameterDeclaration(undefined, undefined, "name", undefined, keyword(ts.SyntaxKind.StringKeyword));
  return factory.createTypeLiteralNode([factory.createIndexSignature(undefined, [key], never())]);
}

/** `{ [name in never]: never }` */
function keylessObject(): ts.TypeNode {
  const { factory } = ts;
  const key = factory.createTypeParameterDeclaration(undefined, "name", never());
  return factory.createMappedTypeNode(undefined, key, undefined, undefined, never(), undefined);
}
