// How long the review of two documents with 1,000 operations takes, beside `redocly diff` over the same files in the same run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { compare, report } from "./measure.mjs";
import { root } from "./run.mjs";

const OPERATIONS = 1_000;
const folder = mkdtempSync(join(tmpdir(), "bench-review-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** One operation with parameters, a body, three answers and two shared schemas of its own, in the manner of the specs. */
function add(document, index, isHead) {
  const name = `Task${index}`;
  const limit = isHead && index % 10 === 0 ? 128 : 64;
  document.paths[`/v1/{project_id}/tasks-${index}/{task_id}`] = {
    post: {
      operationId: `update${name}`,
      summary: `Changes task ${index}.`,
      parameters: [
        { $ref: "#/components/parameters/project_id" },
        {
          name: "task_id",
          in: "path",
          required: true,
          description: "Task.",
          schema: { type: "string", minLength: 1, maxLength: limit },
        },
        {
          name: "limit",
          in: "query",
          description: "Records.",
          schema: { type: "integer", format: "int32", minimum: 1, maximum: 200, default: 10 },
        },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}Input` } } } },
      responses: {
        200: { description: "Done.", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
        400: { $ref: "#/components/responses/Refused" },
        404: { $ref: "#/components/responses/Refused" },
      },
    },
  };
  const text = (description, rest) => ({ type: "string", description, minLength: 1, maxLength: 255, ...rest });
  document.components.schemas[`${name}Input`] = {
    type: "object",
    required: ["kind"],
    properties: {
      kind: text("Kind.", { enum: ["start", "stop", ...(isHead && index % 10 === 1 ? ["pause"] : [])] }),
      note: text("Note."),
      owner: { $ref: "#/components/schemas/Owner" },
    },
  };
  document.components.schemas[name] = {
    type: "object",
    properties: {
      id: text("Id."),
      status: text("Status.", { "x-extensible-enum": ["READY", "DONE"] }),
      owner: { $ref: "#/components/schemas/Owner" },
      rows: {
        type: "array",
        maxItems: 200,
        items: { type: "object", properties: { name: text("Name."), size: { type: "integer", format: "int64" } } },
      },
    },
  };
}

function documentOf(isHead) {
  const refused = {
    type: "object",
    properties: { error_code: { type: "string" }, error_msg: { type: "string", maxLength: isHead ? 512 : 256 } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "A thousand operations", version: "1.0.0" },
    servers: [{ url: "https://tasks.example" }],
    paths: {},
    components: {
      parameters: {
        project_id: { name: "project_id", in: "path", required: true, description: "Project.", schema: { type: "string" } },
      },
      responses: {
        Refused: {
          description: "Refused.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Refused" } } },
        },
      },
      schemas: {
        Refused: refused,
        Owner: {
          type: "object",
          properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Owner" } } },
        },
      },
    },
  };
  for (let index = 0; index < OPERATIONS; index++) add(document, index, isHead);
  return document;
}

const [base, head] = ["base", "head"].map((name) => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, stringify(documentOf(name === "head"), { aliasDuplicateObjects: false }));
  return file;
});
writeFileSync(join(folder, "redocly.yaml"), "extends:\n  - diff-recommended\n");

/** Runs a program whose exit code tells of findings; gives what it printed. */
function run(parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === null || status > 1 || stdout === "") throw new Error(`${parameters.join(" ")} ended with ${status}\n${stderr}`);
  return stdout;
}

const redocly = () =>
  run(["node_modules/@redocly/cli/bin/cli.js", "diff", base, head, "--format=json", `--config=${join(folder, "redocly.yaml")}`]);
const ours = () => run(["build/generator/review.js", "--base", base, "--head", head, "--json"]);

const { changes } = JSON.parse(ours());
const reached = new Set(changes.flatMap(({ operations }) => operations));
if (reached.size !== OPERATIONS || changes.length !== 201)
  throw new Error(`the review found ${changes.length} changes in ${reached.size} operations`);
const found = redocly().match(/"(?:pointer|ruleId|rule|path)"/g)?.length ?? 0;
console.log(
  `two documents of ${OPERATIONS} operations: the review finds ${changes.length} changes; redocly diff prints ${found > 0 ? "its own" : "none"}`,
);
const over = report(
  "review of two documents",
  await compare(
    [
      { name: "redocly diff --format=json", run: () => void redocly() },
      { name: "review --json", run: () => void ours(), limit: 2 },
    ],
    { rounds: 3, warmups: 0 },
  ),
);
process.exitCode = over.length > 0 ? 1 : 0;
