import { describe, expect, it } from "vitest";

import { SpecError } from "../../../generator/text/problem.js";
import { bundle } from "../../../generator/contract/bundle.js";
import { makeTree } from "./tree.js";

const head = `openapi: 3.1.0\ninfo: {title: T, version: "1"}\n`;

describe("what is brought together", () => {
  const rows: { name: string; given: Record<string, string>; want: unknown }[] = [
    {
      name: "references inside the document stay",
      given: {
        "spec/a/openapi.yaml": `${head}components:\n  schemas:\n    A: {$ref: "#/components/schemas/B"}\n    B: {type: string}\n`,
      },
      want: { components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { type: "string" } } } },
    },
    {
      name: "a component that only points elsewhere holds what is there, and is what others mean",
      given: {
        "spec/a/openapi.yaml": `${head}components:\n  schemas:\n    A: {$ref: "../common/x.yaml#/Other"}\n    B: {items: {$ref: "../common/x.yaml#/Other"}}\n`,
        "spec/common/x.yaml": "Other: {type: integer}\n",
      },
      want: { components: { schemas: { A: { type: "integer" }, B: { items: { $ref: "#/components/schemas/A" } } } } },
    },
    {
      name: "another file's part becomes a component of its kind, with what it refers to",
      given: {
        "spec/a/openapi.yaml": `${head}paths:\n  /x:\n    get:\n      parameters: [{$ref: "../common/x.yaml#/parameters/Limit"}]\n      responses:\n        "400": {$ref: "../common/x.yaml#/Bad"}\n`,
        "spec/common/x.yaml": `parameters:\n  Limit: {name: limit, in: query, schema: {$ref: "#/schemas/Count"}}\nschemas: {Count: {type: integer}}\nBad: {description: bad}\n`,
      },
      want: {
        paths: {
          "/x": {
            get: {
              parameters: [{ $ref: "#/components/parameters/Limit" }],
              responses: { "400": { $ref: "#/components/responses/Bad" } },
            },
          },
        },
        components: {
          parameters: { Limit: { name: "limit", in: "query", schema: { $ref: "#/components/schemas/Count" } } },
          responses: { Bad: { description: "bad" } },
          schemas: { Count: { type: "integer" } },
        },
      },
    },
    {
      name: "a path item is put in place, and what it says of the document leads back",
      given: {
        "spec/a/openapi.yaml": `${head}paths:\n  /x: {$ref: x.yaml}\ncomponents:\n  schemas: {A: {type: string}}\n`,
        "spec/a/x.yaml": `get:\n  parameters:\n    - {name: q, in: query, schema: {$ref: "openapi.yaml#/components/schemas/A"}}\n`,
      },
      want: {
        paths: { "/x": { get: { parameters: [{ name: "q", in: "query", schema: { $ref: "#/components/schemas/A" } }] } } },
        components: { schemas: { A: { type: "string" } } },
      },
    },
    {
      name: "an operation of another file is put in place, its schemas under the names that they have there",
      given: {
        "spec/a/openapi.yaml": `${head}paths:\n  /x:\n    get: {$ref: operations/Show.yaml}\n    put: {operationId: put}\n`,
        "spec/a/operations/Show.yaml": `operationId: show\nresponses:\n  "200": {content: {a/b: {schema: {$ref: ../schemas/thing.yaml#/Thing}}}}\n`,
        "spec/a/schemas/thing.yaml": `Thing: {properties: {kind: {$ref: "#/Kind"}}}\nKind: {type: string}\n`,
      },
      want: {
        paths: {
          "/x": {
            get: {
              operationId: "show",
              responses: { "200": { content: { "a/b": { schema: { $ref: "#/components/schemas/Thing" } } } } },
            },
            put: { operationId: "put" },
          },
        },
        components: {
          schemas: { Thing: { properties: { kind: { $ref: "#/components/schemas/Kind" } } }, Kind: { type: "string" } },
        },
      },
    },
    {
      name: "operations of a path item's file, of the document itself and of a callback are put in place too",
      given: {
        "spec/a/openapi.yaml": `${head}paths:\n  /x: {$ref: x.yaml#/item}\n  /y: {get: {$ref: "#/x-parts/get"}}\nx-parts: {get: {operationId: y}}\n`,
        "spec/a/x.yaml": `item:\n  get: {$ref: "#/get"}\nget: {operationId: x, callbacks: {done: {"{$url}": {post: {$ref: done.yaml}}}}}\n`,
        "spec/a/done.yaml": "operationId: done\n",
      },
      want: {
        paths: {
          "/x": { get: { operationId: "x", callbacks: { done: { "{$url}": { post: { operationId: "done" } } } } } },
          "/y": { get: { operationId: "y" } },
        },
        "x-parts": { get: { operationId: "y" } },
      },
    },
    {
      name: "properties may have the names of keywords",
      given: {
        "spec/a/openapi.yaml": `${head}components:\n  schemas:\n    A:\n      properties:\n        example: {$ref: "#/components/schemas/B"}\n        headers: {items: {$ref: "../common/x.yaml#/C"}}\n        $ref: {type: string}\n    B: {type: string}\n`,
        "spec/common/x.yaml": "C: {type: integer}\n",
      },
      want: {
        components: {
          schemas: {
            A: {
              properties: {
                example: { $ref: "#/components/schemas/B" },
                headers: { items: { $ref: "#/components/schemas/C" } },
                $ref: { type: "string" },
              },
            },
            B: { type: "string" },
            C: { type: "integer" },
          },
        },
      },
    },
    {
      name: "a schema that holds itself",
      given: {
        "spec/a/openapi.yaml": `${head}components:\n  schemas:\n    A: {items: {$ref: "../common/x.yaml#/Tree"}}\n`,
        "spec/common/x.yaml": `Tree: {properties: {left: {$ref: "#/Tree"}}}\n`,
      },
      want: {
        components: {
          schemas: {
            A: { items: { $ref: "#/components/schemas/Tree" } },
            Tree: { properties: { left: { $ref: "#/components/schemas/Tree" } } },
          },
        },
      },
    },
  ];
  it.each(rows)("$name", async ({ given, want }) => {
    const { document } = await bundle("spec/a/openapi.yaml", { root: makeTree(given) });
    const { openapi, info, ...rest } = document;
    expect([openapi, info]).toEqual(["3.1.0", { title: "T", version: "1" }]);
    expect(rest).toEqual(want);
  });

  it("leads back from the bundle to file and line", async () => {
    const root = makeTree({
      "spec/a/openapi.yaml": `${head}paths:\n  /x:\n    $ref: x.yaml\ncomponents:\n  schemas:\n    A:\n      $ref: ../common/x.yaml#/Other\n`,
      "spec/a/x.yaml": `get:\n  parameters:\n    - name: q\n      schema:\n        $ref: ../common/x.yaml#/Count\n`,
      "spec/common/x.yaml": "Other:\n  type: integer\n\nCount:\n  type: integer\n  minimum: 1\n",
    });
    const { files, locate } = await bundle("spec/a/openapi.yaml", { root });
    expect(files).toEqual(["spec/a/openapi.yaml", "spec/common/x.yaml", "spec/a/x.yaml"]);
    expect(locate("/info/title")).toEqual({ file: "spec/a/openapi.yaml", line: 2 });
    expect(locate("/paths/~1x/get/parameters/0/schema")).toEqual({ file: "spec/a/x.yaml", line: 4 });
    expect(locate("/components/schemas/A/type")).toEqual({ file: "spec/common/x.yaml", line: 2 });
    expect(locate("/components/schemas/Count/minimum")).toEqual({ file: "spec/common/x.yaml", line: 6 });
    expect(locate("/components/schemas/Count/nothing/here")).toEqual({ file: "spec/common/x.yaml", line: 4 });
  });
});

describe("parts of other files", () => {
  const files = {
    "spec/a/openapi.yaml": `${head}paths:\n  /x:\n    get: {$ref: get.yaml}\n    put: {$ref: put.yaml}\n`,
    "spec/a/get.yaml": `operationId: show\nparameters: [{$ref: parts.yaml#/Limit}]\nresponses: {"200": {$ref: parts.yaml#/Good}}\n`,
    "spec/a/put.yaml": `operationId: put\nresponses:\n  "200": {content: {a/b: {schema: {$ref: b.yaml#/Last}}}}\n  "400": {content: {a/b: {schema: {$ref: a.yaml#/Two}}}}\n`,
    "spec/a/parts.yaml": `Good: {content: {a/b: {schema: {$ref: a.yaml#/Two}}}}\nLimit: {name: limit, in: query}\n`,
    "spec/a/a.yaml": `One: {type: string}\nTwo: {properties: {one: {$ref: "#/One"}, first: {$ref: b.yaml#/First}}}\n`,
    "spec/a/b.yaml": "First: {type: string}\nLast: {type: string}\n",
  };
  const namesOf = async (given: Record<string, string>): Promise<unknown> => {
    const { document } = await bundle("spec/a/openapi.yaml", { root: makeTree(given) });
    return Object.entries(Object(document["components"])).map(([section, members]) => [section, Object.keys(Object(members))]);
  };

  it("come by section and file, in their files' order: what refers to them first moves none", async () => {
    const want = [
      ["parameters", ["Limit"]],
      ["responses", ["Good"]],
      ["schemas", ["First", "Last", "One", "Two"]],
    ];
    expect(await namesOf(files)).toEqual(want);
    const other = files["spec/a/put.yaml"].replace("b.yaml#/Last", "b.yaml#/First").replace("a.yaml#/Two", "b.yaml#/Last");
    expect(await namesOf({ ...files, "spec/a/put.yaml": other })).toEqual(want);
  });

  it("lead back to their files, an operation from below a path item's file too", async () => {
    const root = makeTree({
      "spec/a/openapi.yaml": `${head}paths:\n  /x:\n    $ref: x.yaml\n`,
      "spec/a/x.yaml": "summary: x\nget:\n  $ref: operations/show.yaml\n",
      "spec/a/operations/show.yaml": "operationId: show\nparameters:\n  - name: q\n    in: query\n",
    });
    const { locate, files: read } = await bundle("spec/a/openapi.yaml", { root });
    expect(read).toEqual(["spec/a/openapi.yaml", "spec/a/x.yaml", "spec/a/operations/show.yaml"]);
    expect(locate("/paths/~1x/summary")).toEqual({ file: "spec/a/x.yaml", line: 1 });
    expect(locate("/paths/~1x/get/operationId")).toEqual({ file: "spec/a/operations/show.yaml", line: 1 });
    expect(locate("/paths/~1x/get/parameters/0/in")).toEqual({ file: "spec/a/operations/show.yaml", line: 4 });
  });
});

describe("what is refused, with its line", () => {
  const schemas = (text: string): string => `${head}components:\n  schemas:\n${text}`;
  const rows: { name: string; given: string; more?: Record<string, string>; want: [string, number, RegExp][] }[] = [
    { name: "no YAML", given: `${head}paths: [\n`, want: [["spec/a/openapi.yaml", 4, /no valid YAML/]] },
    { name: "a key that stands twice", given: `${head}paths: {}\npaths: {}\n`, want: [["spec/a/openapi.yaml", 4, /twice/]] },
    { name: "a tag", given: `${head}paths: !!js/function "x"\n`, want: [["spec/a/openapi.yaml", 3, /no valid YAML/]] },
    { name: "another version of OpenAPI", given: "openapi: 3.0.3\n", want: [["spec/a/openapi.yaml", 1, /no OpenAPI 3\.1/]] },
    { name: "a list", given: "- 1\n", want: [["spec/a/openapi.yaml", 1, /no OpenAPI 3\.1/]] },
    { name: "nothing", given: "", want: [["spec/a/openapi.yaml", 1, /no OpenAPI 3\.1/]] },
    {
      name: "a pointer to nothing",
      given: schemas(`    A: {items: {$ref: "#/components/schemas/B"}}\n`),
      want: [["spec/a/openapi.yaml", 5, /leads nowhere/]],
    },
    {
      name: "a file that is not there",
      given: schemas(`    A: {items: {$ref: "b.yaml#/B"}}\n`),
      want: [["spec/a/openapi.yaml", 5, /leads nowhere: The file cannot be read/]],
    },
    {
      name: "an anchor",
      given: schemas(`    A: {items: {$ref: "#anchor"}}\n`),
      want: [["spec/a/openapi.yaml", 5, /no JSON pointer/]],
    },
    {
      name: "a mistake in another file",
      given: schemas(`    A: {items: {$ref: "b.yaml#/B"}}\n`),
      more: { "spec/a/b.yaml": "B: 1\nB: 2\n" },
      want: [["spec/a/b.yaml", 2, /twice/]],
    },
    {
      name: "two components of one name",
      given: schemas(`    A: {type: string}\n    B: {items: {$ref: "b.yaml#/A"}}\n`),
      more: { "spec/a/b.yaml": "A: {type: integer}\n" },
      want: [["spec/a/openapi.yaml", 6, /another component has that name/]],
    },
    {
      name: "parts of one name in two files",
      given: `${head}paths:\n  /x:\n    get: {$ref: get.yaml}\n`,
      more: {
        "spec/a/get.yaml":
          "responses:\n  '200': {content: {a: {schema: {$ref: b.yaml#/A}}}}\n  '201': {content: {a: {schema: {$ref: c.yaml#/A}}}}\n",
        "spec/a/b.yaml": "A: {type: integer}\n",
        "spec/a/c.yaml": "C: {type: string}\nA: {type: string}\n",
      },
      want: [["spec/a/get.yaml", 3, /^spec\/a\/c\.yaml:2 would become .*has that name: spec\/a\/b\.yaml:1\.$/]],
    },
    {
      name: "a word beside the reference of an operation",
      given: `${head}paths:\n  /x:\n    get: {$ref: get.yaml, summary: S}\n`,
      more: { "spec/a/get.yaml": "operationId: show\n" },
      want: [["spec/a/openapi.yaml", 5, /summary stands beside a \$ref that is replaced/]],
    },
    {
      name: "an operation that is itself",
      given: `${head}paths:\n  /x:\n    get: {$ref: get.yaml}\n`,
      more: { "spec/a/get.yaml": "$ref: get.yaml\n" },
      want: [["spec/a/get.yaml", 1, /leads back to what it stands in/]],
    },
    {
      name: "an operation within itself",
      given: `${head}paths:\n  /x:\n    get: {$ref: get.yaml}\n`,
      more: { "spec/a/get.yaml": "operationId: a\ncallbacks:\n  done: {x: {post: {$ref: get.yaml}}}\n" },
      want: [["spec/a/get.yaml", 3, /leads back to what it stands in/]],
    },
    {
      name: "references in a circle",
      given: schemas(`    A: {$ref: "#/components/schemas/B"}\n    B: {$ref: "#/components/schemas/A"}\n`),
      want: [
        ["spec/a/openapi.yaml", 5, /only to each other/],
        ["spec/a/openapi.yaml", 6, /only to each other/],
      ],
    },
    {
      name: "a reference in an example",
      given: schemas(`    A: {type: object, example: {$ref: "#/info"}}\n`),
      want: [["spec/a/openapi.yaml", 5, /no reference/]],
    },
    {
      name: "an integer that would lose digits",
      given: schemas("    A: {example: 9223372036854775807}\n"),
      want: [["spec/a/openapi.yaml", 5, /9223372036854775807/]],
    },
    {
      name: "$id",
      given: schemas(`    A: {$id: "https://x.test/a", type: string}\n`),
      want: [["spec/a/openapi.yaml", 5, /\$id/]],
    },
  ];
  it("takes limits of 64 bits, as those of the nearest double", async () => {
    const tree = makeTree({
      "spec/a/openapi.yaml": schemas("    A: {minimum: -9223372036854775808, maximum: 9223372036854775807}\n"),
    });
    const { document } = await bundle("spec/a/openapi.yaml", { root: tree, service: "a" });
    expect(document["components"]).toEqual({ schemas: { A: { minimum: -(2 ** 63), maximum: 2 ** 63 } } });
  });
  it.each(rows)("$name", async ({ given, more, want }) => {
    const refused = await bundle("spec/a/openapi.yaml", { root: makeTree({ "spec/a/openapi.yaml": given, ...more }) }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(SpecError);
    const problems = refused instanceof SpecError ? refused.problems : [];
    expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual(
      want.map(([file, line, text]) => [file, line, expect.stringMatching(text)]),
    );
    for (const { fix } of problems) expect(fix).not.toBe("");
  });
});
