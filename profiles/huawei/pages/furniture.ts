import type { Furniture } from "../../../generator/pages/profile.js";

/** What the vendor's site has around an article. @internal */
export const furniture: Furniture = {
  elements: new Set(["header", "aside", "ul", "ol", "a", "input", "label"]),
  names:
    /nav|menu|crumb|foot|header|side|feedback|toc|search|cookie|share|login|logo|banner|related|recommend|tool|modal|dialog/i,
};
