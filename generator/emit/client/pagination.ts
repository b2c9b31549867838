import { type Pagination, isCountedInText, paginationOf } from "../../contract/extensions/x-pagination.js";
import { resolve } from "../../contract/objects/references.js";
import type { Operation } from "../../contract/operations.js";
import { successesOf } from "../../contract/successes.js";
import { listAt } from "../../text/json.js";
import { keysOf } from "../../text/pointer.js";
import { docComment } from "../code/comments.js";
import { type Layout, printLayout } from "../code/layout.js";
import { forwardLine, returnLine } from "../code/lines.js";
import { literal, propertyKey, stringLiteral } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { clientName, exampleInput } from "./examples.js";
import { answerType } from "../fixtures/response.js";
import type { Part, Subject } from "./part.js";

/** Renders the paginator that `x-pagination` declares: its data, a function and a method. */
export function paginationPart(subject: Subject): Part {
  const { operation, bundle } = subject;
  const { id, typeName } = operation;
  const isInText = (name: string): boolean =>
    operation.parameters.some(
      (parameter) => parameter.name === name && isCountedInText(resolve(bundle.document, parameter.schema).value),
    );
  const pagination = paginationOf(operation.source);
  if (pagination === undefined) return { literals: { paginators: [] } };
  const name = `paginate${typeName}`;
  const constant = `${id}Pagination`;
  const functions = functionsOf(pagination, isInText(pagination.position));
  const members = Object.entries(pagination.source).map(([member, value]) => {
    const isText = member === "pageSize" && isInText(pagination.limit);
    return [member, literal(isText ? String(value) : value, "  ", member.length + 4)] as const;
  });
  const { given, isPaged, ...input } = inputOf(subject, pagination, isInText);
  const types = [itemType(listType(operation), pagination), `${typeName}Output`];
  const paginator = {
    name,
    forward: forwardLine(name),
    call: returnLine("  ", "paginate", ["context", `${id}Operation`, constant, given, "options"]),
    methodResult: resultLine("  ", types, ";"),
    result: resultLine("", types, " {"),
    constant,
    ...input,
    members: [...members, ...functions].map(([member, value]) => ({ name: member, literal: value })),
    doc: publicComment(
      operation,
      `Returns the items of all pages of \`${id}\`; a page is requested when its first item is needed. \`pages()\` returns whole answers.`,
    ),
    constantDoc: publicComment(operation, `How the pages of \`${id}\` are requested.`),
    methodDoc: docComment({ paragraphs: [`Returns the items of all pages of \`${id}\`.`] }, "  "),
  };
  return {
    literals: { paginators: [paginator] },
    exports: [name, constant],
    methods: [name],
    runtimeValues: ["paginate", ...functions.map(([, value]) => value).filter((value) => value !== "String")],
    runtimeTypes: ["Pagination", "Paginator", ...(isPaged ? ["PagedInput"] : [])],
    examples: {
      paginator: [
        `for await (const item of ${clientName(bundle)}.${name}(${exampleInput(subject, [pagination.position, pagination.limit])})) {`,
        "  console.log(item);",
        "}",
      ],
    },
  };
}

/**
 * What a paginator is called with. Where a page begins and how many records it has may be left out even where the operation requires
 * them: the paginator knows the first page and the size.
 */
function inputOf(
  { operation, input }: Subject,
  pagination: Pagination,
  isInText: (name: string) => boolean,
): { readonly input: string; readonly given: Layout; readonly isOptional: boolean; readonly isPaged: boolean } {
  const { position, limit, style, firstPage, pageSize } = pagination;
  const type = `${operation.typeName}Input`;
  const required = listAt(input, "required").map(String);
  const known: Readonly<Record<string, number | undefined>> = {
    ...(style === "marker" ? {} : { [position]: style === "page" ? firstPage : 0 }),
    [limit]: pageSize,
  };
  const left = required.filter((name) => known[name] !== undefined);
  const isOptional = left.length === required.length;
  if (left.length === 0) return { input: type, given: "input", isOptional, isPaged: false };
  const values = left.map((name) => {
    const first = isInText(name) ? stringLiteral(String(known[name])) : String(known[name]);
    return `${propertyKey(name)}: input[${stringLiteral(name)}] ?? ${first}`;
  });
  return {
    input: `PagedInput<${type}, ${left.map(stringLiteral).join(" | ")}>`,
    given: { open: "{ ", close: " }", items: ["...input", ...values], between: ", ", after: "," },
    isOptional,
    isPaged: true,
  };
}

/** The end of a signature, each type in lines of its own where one does not hold them. */
function resultLine(indent: string, types: readonly Layout[], end: string): string {
  const result = { open: `${indent}): Paginator<`, close: `>${end}`, items: types, between: ", ", after: ",", isLastBare: true };
  return printLayout(result, indent, 0);
}

/** The functions that its table names, so that others do not pay for them. */
function functionsOf({ style, isOfLists }: Pagination, isInText: boolean): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (style === "marker") found.push(["walk", "walkByMarker"]);
  if (style === "page") found.push(["walk", "walkByPage"]);
  if (style !== "marker" && isInText) found.push(["write", "String"]);
  if (isOfLists) found.push(["collect", "collectLists"]);
  return found;
}

/** The type of an answer that lists: where successes differ, the first that is JSON. */
function listType(operation: Operation): string {
  const list = successesOf(operation).find(({ kind }) => kind === "json");
  return list === undefined ? `${operation.typeName}Output` : answerType(list, operation);
}

/** The type of what is given one after the other: the items of a list, or those of several, each with where it came from. */
function itemType(answer: string, { items, isOfLists }: Pagination): Layout {
  if (!isOfLists) return typeAt(answer, items[0] ?? "");
  const types = items.map((from) => ({
    open: "{ ",
    close: " }",
    items: [`readonly from: ${stringLiteral(from)}`, `readonly item: ${typeAt(answer, from)}`],
    between: "; ",
    after: ";",
  }));
  return { open: "", close: "", items: types, between: " | ", before: "| " };
}

/** The type of the items that a pointer into an answer leads to. */
function typeAt(answer: string, pointer: string): string {
  const list = keysOf(pointer).reduce((type, member) => `NonNullable<${type}[${stringLiteral(member)}]>`, answer);
  return `${list}[number]`;
}
