import type { DefaultTreeAdapterTypes } from "parse5";

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
const AROUND: ReadonlySet<string> = new Set(["header", "aside", "ul", "ol", "a", "input", "label"]);
const CLASS =
  /nav|menu|crumb|foot|header|side|feedback|toc|search|cookie|share|login|logo|banner|related|recommend|tool|modal|dialog/i;

/** Whether an element outside the article is the site's: what is not, is read. */
export function isFurniture(element: DefaultTreeAdapterTypes.Element): boolean {
  if (SKIPPED.has(element.tagName) || AROUND.has(element.tagName)) return true;
  return element.attrs.some(({ name, value }) => ["class", "id", "role"].includes(name) && CLASS.test(value));
}
