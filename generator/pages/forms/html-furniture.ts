import type { DefaultTreeAdapterTypes } from "parse5";
import type { Furniture } from "../profile.js";

/** What never is text of a page. Nothing of it is run or fetched. */
export const SKIPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "nav",
  "footer",
  "button",
  "select",
  "head",
  "form",
]);

/** Whether an element outside the article is the site's: what is not, is read. */
export function isFurniture({ elements, names }: Furniture, element: DefaultTreeAdapterTypes.Element): boolean {
  if (SKIPPED.has(element.tagName) || elements.has(element.tagName)) return true;
  return element.attrs.some(({ name, value }) => ["class", "id", "role"].includes(name) && names.test(value));
}
