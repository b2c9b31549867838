import { isMap, isSeq, parseDocument } from "yaml";
import { docSource, type SourceValue, SOURCE_KINDS } from "../../contract/extensions/x-doc-source.js";
import { insertItem } from "./insert.js";

/**
 * Returns the text of a document with one more source in the list of an operation that stands in it, in its place by the order of kinds.
 * Undefined where the operation has a source of that kind, or no list that could be added to.
 */
export function withSource(text: string, operation: readonly string[], source: SourceValue): string | undefined {
  const way = [...operation, docSource.key];
  const list = parseDocument(text).getIn(way);
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  const kinds = list.items.map((item) => SOURCE_KINDS.findIndex((kind) => isMap(item) && item.get("kind") === kind));
  const rank = SOURCE_KINDS.indexOf(source.kind);
  if (kinds.includes(rank)) return undefined;
  const later = kinds.findIndex((kind) => kind > rank);
  return insertItem(text, way, later < 0 ? kinds.length : later, source);
}
