import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Layout, type List, printLayout } from "../../../generator/emit/code/layout.js";
import { documented, printModule } from "../../../generator/emit/code/print.js";
import * as code from "../../../generator/emit/code/syntax.js";

const { factory } = ts;
const head = "// Made by hand.\n";

const list = (...items: readonly Layout[]): List => ({ open: "(", close: ")", items, between: ", ", after: "," });
const long = (letter: string): string => letter.repeat(50);

describe("a layout", () => {
  it.each<{ given: string; layout: Layout; want: string }>([
    { given: "fits", layout: ["f", list("a", "b"), ";"], want: "f(a, b);" },
    {
      given: "has 120 columns",
      layout: ["f", list("a".repeat(114), "b"), ""].flat(),
      want: `f(${"a".repeat(114)}, b)`,
    },
    {
      given: "would have 121 columns",
      layout: ["f", list("a".repeat(114), "b"), ";"],
      want: `f(\n  ${"a".repeat(114)},\n  b,\n);`,
    },
    {
      given: "can be broken within: the outer list first",
      layout: ["f", list(long("a"), ["g", list(long("b"), long("c"))]), ";"],
      want: `f(\n  ${long("a")},\n  g(${long("b")}, ${long("c")}),\n);`,
    },
    {
      given: "can be broken in two places: only where it is too long",
      layout: ["f", list("a"), ": ", list(long("b"), long("c"), long("d")), ";"],
      want: `f(a): (\n  ${long("b")},\n  ${long("c")},\n  ${long("d")},\n);`,
    },
    {
      given: "has a list that begins each line: what goes on stands below its beginning",
      layout: [
        "x =",
        {
          ...{ open: " ", close: "", between: " | ", before: "| " },
          items: [list(long("a"), long("b"), long("c")), "d"],
        },
        ";",
      ],
      want: `x =\n  | (\n      ${long("a")},\n      ${long("b")},\n      ${long("c")},\n    )\n  | d;`,
    },
    { given: "has lines of their own anyway", layout: { ...list("a"), isBroken: true }, want: "(\n  a,\n)" },
    {
      given: "has a comment",
      layout: { ...list({ comment: (indent) => `${indent}/** A. */`, of: "a" }), open: "{ ", close: " }" },
      want: "{\n  /** A. */\n  a,\n}",
    },
    {
      given: "has room for what follows up to its bracket",
      layout: ["f", list("a".repeat(115)), " ", { ...list("b"), isBroken: true }],
      want: `f(${"a".repeat(115)}) (\n  b,\n)`,
    },
    {
      given: "has none for that bracket",
      layout: ["f", list("a".repeat(116)), " ", { ...list("b"), isBroken: true }],
      want: `f(\n  ${"a".repeat(116)},\n) (\n  b,\n)`,
    },
    {
      given: "may not end with a comma",
      layout: ["F", { ...list(long("a"), long("b"), long("c")), open: "<", close: ">", isLastBare: true }],
      want: `F<\n  ${long("a")},\n  ${long("b")},\n  ${long("c")}\n>`,
    },
    { given: "cannot be broken", layout: ["x = ", "a".repeat(130)], want: `x = ${"a".repeat(130)}` },
  ])("that $given", ({ layout, want }) => {
    expect(printLayout(layout)).toBe(want);
  });
});

describe("a module", () => {
  const string = code.keyword(ts.SyntaxKind.StringKeyword);
  const member = (name: string, type: ts.TypeNode): ts.PropertySignature =>
    factory.createPropertySignature(undefined, name, factory.createToken(ts.SyntaxKind.QuestionToken), type);

  it("has its imports right below its first line, and a blank line before all else", () => {
    const statements = [
      code.importOf(["A", "B"], "./a.js", true),
      code.importAll("all", "./all.js"),
      code.exportedAlias("C", code.typeNamed("A"), { paragraphs: ["Says C."], isPublic: true }),
      code.declaredConstant("d", string),
      code.declaredConstant("e", string),
    ];
    expect(printModule(head, statements)).toBe(
      `${head}import type { A, B } from "./a.js";\nimport * as all from "./all.js";\n\n` +
        "/**\n * Says C.\n * @public\n */\nexport type C = A;\n\nexport declare const d: string;\nexport declare const e: string;\n",
    );
  });

  it("has no import: a blank line below its first line", () => {
    expect(printModule(head, [code.exportedAlias("C", string, { paragraphs: [] })])).toBe(`${head}\nexport type C = string;\n`);
  });

  it("has comments wrapped where they stand", () => {
    const text = "word ".repeat(40).trim();
    const inner = factory.createTypeLiteralNode([documented(member("inner", string), { paragraphs: [text] })]);
    const printed = printModule(head, [code.exportedInterface("Outer", [member("outer", inner)], { paragraphs: [text] })]);
    const comments = printed.split("\n").filter((line) => line.includes("word"));
    expect(comments.map((line) => line.indexOf("*"))).toEqual([1, 1, 5, 5]);
    expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(comments.every((line, index) => index % 2 === 1 || line.length > 115)).toBe(true);
  });

  it("has a function with its statements", () => {
    const statements = [
      code.constant("page", code.text('a "page"')),
      code.when(code.binary(code.name("status"), "===", code.numeral(200)), code.returned(code.array([]))),
      code.returned(code.call(code.name("check"), code.member("compiled", "one"), code.text(long("a")), code.text(long("b")))),
    ];
    const parameters: code.Typed[] = [["status?", code.keyword(ts.SyntaxKind.NumberKeyword)]];
    expect(printModule(head, [code.exportedFunction("f", parameters, string, statements, { paragraphs: ["Does f."] })])).toBe(
      `${head}\n/** Does f. */\nexport function f(status?: number): string {\n  const page = "a \\"page\\"";\n` +
        `  if (status === 200) return [];\n  return check(\n    compiled.one,\n    "${long("a")}",\n    "${long("b")}",\n  );\n}\n`,
    );
  });
});

describe("types", () => {
  it("leave room on the last line for what ends a declaration", () => {
    const union = (...names: string[]): ts.TypeNode => factory.createUnionTypeNode(names.map((name) => code.typeNamed(name)));
    const list = factory.createTupleTypeNode([code.typeNamed("A".repeat(57)), code.typeNamed("B".repeat(55))]);
    const printed = printModule(head, [
      code.exportedAlias("Made", factory.createUnionTypeNode([list, union("C"), list]), { paragraphs: [] }),
    ]);
    expect(Math.max(...printed.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  const leaf = fc.oneof(
    fc.constantFrom("Thing", "AnotherThingWithALongName", "Key_1").map((name): ts.TypeNode => code.typeNamed(name)),
    fc.constantFrom(ts.SyntaxKind.StringKeyword, ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.UnknownKeyword).map(code.keyword),
    fc.string({ unit: "binary", maxLength: 40 }).map(code.stringType),
    fc.constant(factory.createLiteralTypeNode(factory.createNull())),
    fc.integer().map((value) => factory.createLiteralTypeNode(numeral(value))),
  );
  const { type } = fc.letrec<{ type: ts.TypeNode }>((tie) => ({
    type: fc.oneof({ maxDepth: 4, depthSize: "small" }, leaf, ...compound(tie("type"))),
  }));

  it("say what TypeScript's own printer says of them, in lines that end where they may", () => {
    fc.assert(
      fc.property(type, fc.boolean(), (made, isCommented) => {
        const comment = { paragraphs: isCommented ? ["A comment."] : [] };
        const printed = printModule(head, [code.exportedAlias("Made", made, comment)]);
        const own = ts
          .createPrinter()
          .printNode(ts.EmitHint.Unspecified, made, ts.createSourceFile("", "", ts.ScriptTarget.Latest));
        expect(shapeOf(printed)).toEqual(shapeOf(`export type Made = ${own};`));
        const lines = printed.split("\n").filter((line) => line.length > 120);
        // What cannot be broken: one name or string with what belongs to its member.
        expect(lines.filter((line) => !/^\s*(\| |& )?[^ ]*( ?"(\\.|[^"\\])*"[^ ]*)?$/.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("that differ are told from each other", () => {
    expect(shapeOf("type A = (B | C)[];")).toEqual(shapeOf("type A = (\n  | B\n  | C\n)[];"));
    expect(shapeOf("type A = (B | C)[];")).not.toEqual(shapeOf("type A = B | C[];"));
    expect(shapeOf("type A = { b: C };")).not.toEqual(shapeOf("type A = { b?: C };"));
  });
});

function compound(type: fc.Arbitrary<ts.TypeNode>): fc.Arbitrary<ts.TypeNode>[] {
  const types = fc.array(type, { minLength: 2, maxLength: 6 });
  const name = fc.oneof(fc.constantFrom("a", "long_member_name", "x-y", "1"), fc.string({ maxLength: 10 }));
  const member = fc.tuple(name, type, fc.boolean(), fc.boolean()).map(([key, value, isOptional, isCommented]) => {
    const mark = isOptional ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
    const property = factory.createPropertySignature(undefined, code.text(key), mark, value);
    return isCommented ? documented(property, { paragraphs: [`Member ${key}.`] }) : property;
  });
  const parameter = factory.createParameterDeclaration(undefined, undefined, "key", undefined, code.typeNamed("string"));
  return [
    types.map((all) => factory.createUnionTypeNode(all)),
    types.map((all) => factory.createIntersectionTypeNode(all)),
    type.map((one) => factory.createArrayTypeNode(one)),
    type.map((one) => code.typeNamed("Readonly", one)),
    type.map((one) => factory.createTypeLiteralNode([factory.createIndexSignature(undefined, [parameter], one)])),
    fc.tuple(type, type, type).map(([one, two, more]) => {
      const rest = factory.createRestTypeNode(factory.createArrayTypeNode(more));
      return factory.createTupleTypeNode([one, factory.createOptionalTypeNode(two), rest]);
    }),
    fc.array(member, { maxLength: 5 }).map((all) => factory.createTypeLiteralNode(all)),
  ];
}

function numeral(value: number): ts.NumericLiteral | ts.PrefixUnaryExpression {
  const number = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, number) : number;
}

/** What the compiler reads: kinds and names of all nodes, but for parentheses, which stand for the order that the tree has. */
function shapeOf(source: string): unknown {
  const file = ts.createSourceFile("made.ts", source, ts.ScriptTarget.Latest, true);
  const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  const shape = (node: ts.Node): unknown => {
    if (ts.isParenthesizedTypeNode(node)) return shape(node.type);
    // The parser takes such a comma, the checker does not.
    if (ts.isTypeReferenceNode(node)) expect(node.typeArguments?.hasTrailingComma ?? false).toBe(false);
    const children: unknown[] = [];
    ts.forEachChild(node, (child) => void children.push(shape(child)));
    return [ts.SyntaxKind[node.kind], ts.isIdentifier(node) || ts.isLiteralExpression(node) ? node.text : "", children];
  };
  return shape(file);
}
