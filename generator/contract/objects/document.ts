import { childrenOf, type JsonPath, type Kind } from "./kinds.js";
import { overriding, parameterKey } from "./parameters.js";
import { find, type Place } from "./references.js";
import { isObject, type JsonObject } from "../../text/json.js";

/** One object of an OpenAPI document: what it is by the specification, its value and its place. @internal */
export interface Node {
  kind: Kind;
  value: JsonObject;
  path: JsonPath;
  /** The field of the parent that holds it: `properties`, `items`, `responses`. */
  field: string;
  parent?: Node;
}

function collect(node: Node, nodes: Node[], seen: Set<unknown>): void {
  if (seen.has(node.value)) return;
  seen.add(node.value);
  nodes.push(node);
  for (const { kind, field, value, keys } of childrenOf(node.kind, node.value)) {
    if (isObject(value)) collect({ kind, value, field, path: [...node.path, ...keys], parent: node }, nodes, seen);
  }
}

/** An operation with what a path item adds to it. @internal */
export interface Operation extends Node {
  method: string;
  /** The key under `paths`, or undefined for a callback, a webhook or a path item in `components`. */
  template: string | undefined;
  /** Parameters of path item and operation with local references followed; external ones are left out. */
  parameters: { value: JsonObject; path: JsonPath }[];
  /** Whether each parameter could be followed. */
  hasAllParameters: boolean;
}

/** One OpenAPI document, walked once for all rules. References out of the document are left to the bundle. @internal */
export class OpenApiDocument {
  readonly root: JsonObject;
  readonly nodes: Node[] = [];
  readonly operations: Operation[];
  private readonly reached: Record<"request" | "response", Set<unknown>> = { request: new Set(), response: new Set() };

  constructor(root: JsonObject) {
    this.root = root;
    collect({ kind: "document", value: root, path: [], field: "" }, this.nodes, new Set());
    this.operations = this.ofKind("operation").map((node) => this.operation(node));
    for (const operation of this.operations) {
      for (const parameter of operation.parameters) this.reach("parameter", parameter.value, "request");
      this.reach("requestBody", operation.value["requestBody"], "request");
      this.reach("responses", operation.value["responses"], "response");
    }
  }

  /** Returns all objects of a kind; those that are only a reference are among them. */
  ofKind(kind: Kind): Node[] {
    return this.nodes.filter((node) => node.kind === kind);
  }

  /** Returns the operation that stands at a place, with what its path item adds. */
  operationAt(node: Node): Operation {
    return this.operations.find(({ value }) => value === node.value) ?? this.operation(node);
  }

  /** Returns whether a schema belongs to what is sent or to what is answered, as far as local references lead. */
  isReached(schema: JsonObject, direction: "request" | "response"): boolean {
    return this.reached[direction].has(schema);
  }

  /** Returns the object that a chain of local references ends at; undefined where one leads outside or nowhere. */
  resolve(value: unknown): Place | undefined {
    return find(this.root, value);
  }

  private operation(node: Node): Operation {
    const given = [node.parent, node].flatMap((holder) => listAt(holder, "parameters"));
    const found = given.flatMap(({ value, path }) => {
      const target = this.resolve(value);
      return target === undefined ? [] : [{ value: target.value, path }];
    });
    const template = node.path[0] === "paths" && node.path.length === 3 ? String(node.path[1]) : undefined;
    const method = String(node.path.at(-1));
    const parameters = overriding(found, ({ value }) => parameterKey(value["in"], value["name"]));
    return { ...node, method, template, parameters, hasAllParameters: found.length === given.length };
  }

  private reach(kind: Kind, value: unknown, direction: "request" | "response"): void {
    const target = this.resolve(value);
    if (target === undefined || !isObject(value)) return;
    if (this.reached[direction].has(value)) return;
    this.reached[direction].add(value);
    this.reached[direction].add(target.value);
    // A reference may have siblings in a schema: both sides are walked.
    for (const object of new Set([value, target.value])) {
      for (const child of childrenOf(kind, object)) this.reach(child.kind, child.value, direction);
    }
  }
}

function listAt(node: Node | undefined, field: string): { value: unknown; path: JsonPath }[] {
  const entries = node?.value[field];
  if (node === undefined || !Array.isArray(entries)) return [];
  return entries.map((value, index) => ({ value, path: [...node.path, field, index] }));
}
