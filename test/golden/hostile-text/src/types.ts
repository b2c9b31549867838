// Made from test/golden/hostile-text.yaml by the generator; changes belong there.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /**
   * Ends *\/ a comment, `code ${alert(1)}`, \{\@link x\}, \@public \<b\>bold\</b\> and \{\{mustache\}\} \{\{\{raw\}\}\}.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  body: Thing;
}

/**
 * What a success carries of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingErrors = Record<never, never>;

/**
 * Ends *\/ a comment, `code ${alert(1)}`, \{\@link x\}, \@public \<b\>bold\</b\> and \{\{mustache\}\} \{\{\{raw\}\}\}.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /**
   * *\/ process.exit(1) /* $\{name\} `. Default: "`$\{1\}` *\/ \\"'".
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  name?: "`${1}` */ \"'" | "</script>" | "\u2028 {{x}} $& \\" | undefined;
}

/**
 * The known values of `name` of `Thing`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_NAMES = ["`${1}` */ \"'", "</script>", "\u2028 {{x}} $& \\"] as const;
