import { paginationOf } from "../../contract/extensions/x-pagination.js";
import { keysOf } from "../../text/pointer.js";
import { docComment } from "../code/comments.js";
import { literal, stringLiteral } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { clientName, exampleInput } from "./examples.js";
import type { Part, Subject } from "./part.js";

/** Renders the paginator that `x-pagination` declares: its data, a function and a method. */
export function paginationPart(subject: Subject): Part {
  const { operation, bundle } = subject;
  const { id, typeName } = operation;
  const pagination = paginationOf(operation.source);
  if (pagination === undefined) return { literals: { paginators: [] } };
  const name = `paginate${typeName}`;
  const constant = `${id}Pagination`;
  const paginator = {
    name,
    operation: id,
    constant,
    item: itemType(typeName, pagination.items),
    literal: literal(pagination.source, "", 60),
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
    runtimeValues: ["paginate"],
    runtimeTypes: ["Pagination", "Paginator"],
    examples: {
      paginator: [
        `for await (const item of ${clientName(bundle)}.${name}(${exampleInput(subject)})) {`,
        "  console.log(item);",
        "}",
      ],
    },
  };
}

/** The type of the items that a pointer into an answer leads to. */
function itemType(typeName: string, pointer: string): string {
  const list = keysOf(pointer).reduce((type, member) => `NonNullable<${type}[${stringLiteral(member)}]>`, `${typeName}Output`);
  return `${list}[number]`;
}
