import { docComment, sentence } from "../typescript/comments.js";
import { literal, propertyKey, stringLiteral } from "../typescript/literals.js";
import { escapeMarkdown } from "./markdown.js";
import type { JsonObject } from "../model.js";
import { type Example, type Operation, type Response, textAt } from "../openapi/operations.js";
import type { SchemaCheck } from "../schema/check.js";
import { fittingSample } from "../schema/sample.js";

/** Prepares the fixtures of one status: its examples by name, or a made-up one named `synthetic`. */
export function renderResponse(response: Response, operation: Operation, document: JsonObject, check: SchemaCheck): JsonObject {
  const type = fixtureType(response, operation);
  const examples = response.examples.length > 0 ? response.examples : madeUp(response, document, check);
  return {
    type,
    description: escapeMarkdown(textAt(response.source, "description") ?? ""),
    kind: { json: "JSON", void: "no body", download: "a file" }[response.kind],
    examples: examples.map((example) => {
      const key = propertyKey(example.name);
      return {
        key,
        type,
        doc: docComment(
          { paragraphs: [`${sentence(example.summary ?? "")} ${example.synthetic ? "Made up." : "As documented."}`] },
          "      ",
        ),
        literal: fixture(response, example, key.length + 3),
      };
    }),
  };
}

function fixtureType(response: Response, operation: Operation): string {
  if (response.kind === "void") return "undefined";
  if (response.kind === "download") return "FileFixture";
  const isSuccess = response.status >= 200 && response.status < 300;
  return isSuccess ? `${operation.typeName}Output` : `${operation.typeName}Errors[${response.status}]`;
}

function madeUp(response: Response, document: JsonObject, check: SchemaCheck): Example[] {
  const one: Example = { name: "synthetic", value: null, synthetic: true, pointer: response.pointer };
  if (response.kind === "void") return [{ ...one, name: "documented", synthetic: false }];
  if (response.kind === "download") return [{ ...one, value: "synthetic" }];
  const value = fittingSample(response.schema, document, check, "answer");
  return check(response.schema, value, "answer").length === 0 ? [{ ...one, value }] : [];
}

function fixture(response: Response, example: Example, taken: number): string {
  if (response.kind === "void") return "undefined";
  if (response.kind === "json") return literal(example.value, "      ", taken);
  const text = typeof example.value === "string" ? example.value : JSON.stringify(example.value);
  const mediaType =
    response.mediaType?.includes("*") === true ? "application/octet-stream" : (response.mediaType ?? "application/octet-stream");
  const bytes = [...new TextEncoder().encode(text)].join(", ");
  return `{ contentType: ${stringLiteral(mediaType)}, bytes: /* @__PURE__ */ new Uint8Array([${bytes}]) }`;
}
