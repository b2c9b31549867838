import type { Line } from "./blocks.js";
import type { Form } from "../facts/facts.js";
import type { Words } from "../vocabulary/words.js";
import { headerAt } from "./cells.js";
import { inlineTable } from "./inline.js";
import { pipeForm } from "./pipes.js";

/** Which form a page is in; `unknown` for text in which no table of any form stands. */
export function detectForm(words: Words, text: string, lines: readonly Line[]): Form {
  const start = text.slice(0, 4000);
  if (/^\s*(?:<!doctype html|<html|<\?xml|<body|<head|<div|<h1|<table|<!--)/i.test(start)) return "html";
  const isMarkdown = lines.some((line) => /^#{1,6} \S/.test(line.text)) || lines.some((line) => words.boldTable.test(line.text));
  if (isMarkdown) return /<table|<a name=/i.test(text) ? "community-markdown" : "markdown";
  const pipes = pipeForm(lines);
  if (pipes) return pipes;
  if (/<(?:html|body|table|h1)\b/i.test(start)) return "html";
  const long = lines.filter((line) => line.text.length > 20 && line.text.length < 100_000);
  if (inlineTable(words, long)) return "inline";
  const filled = lines.filter((line) => line.text.trim() !== "");
  const header = filled.findIndex((line, at) => words.columnOf(line.text) !== null && headerAt(words, filled, at) !== null);
  if (header < 0)
    return filled.some((line) => line.text.trim().length > 0) && filled.length * 1.5 < lines.length ? "blankline" : "unknown";
  return (filled[header + 1]?.line ?? 0) - (filled[header]?.line ?? 0) > 1 ? "blankline" : "flat";
}
