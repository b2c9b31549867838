// Made by generator/emit/types/types.ts from test/golden/hostile-text.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/`$`/*\/"'\{id}`.
 *
 * Differs from the vendor's page. The page says: *\/ `$\{alert(1)\}. Here it is: \{\{\{raw\}\}\}. Reason: \@internal.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export interface StoreThingInput {
  /** *\/ | `x`. Pattern: "^[^`\\"'\\\\\\\\/]*$". */
  id: string;
  /** *\/. */
  body?: Thing | undefined;
}

/**
 * Body of a successful answer of `POST /v1/`$`/*\/"'\{id}`.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * Bodies of documented errors by status, of `POST /v1/`$`/*\/"'\{id}`.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export interface StoreThingErrors {
  /** *\/. */
  400: Thing;
  /** *\/. */
  404: Thing;
}

/**
 * Ends *\/ a comment, `code ${alert(1)}`, \{\@link x\}, \@public \<b\>bold\</b\> and \{\{mustache\}\} \{\{\{raw\}\}\}.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export interface Thing {
  /** *\/ process.exit(1) /* $\{name\} `. Default: "`$\{1\}` *\/ \\"'". */
  name?: "`${1}` */ \"'" | "</script>" | "\u2028 {{x}} $& \\" | undefined;
  /** *\/. */
  "*/ {{x}}"?: string | undefined;
  "\"]; alert(1); [\""?: string[] | undefined;
}

/**
 * The known values of `name` of `Thing`.
 *
 * @see https://docs.example.com/*\/`${alert(1)}`\{\@link x\}.html
 * @public
 */
export const THING_NAMES = ["`${1}` */ \"'", "</script>", "\u2028 {{x}} $& \\"] as const;
