// Made by generator/emit/types/types.ts from test/golden/documentation.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/{project_id}/things`.
 *
 * Departs from its page. Page: The page says *\/ nothing. Here: A thing is added. Why: It was seen.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export interface AddThingInput {
  /**
   * Project. The client's own project when not given. At least 3 characters.
   *
   * Departs from its page. Page: No length. Here: At least 3 characters. Why: Shorter ones are refused.
   */
  project_id?: string | undefined;
  /** The thing to add. */
  body: Thing;
}

/**
 * What a success carries of `POST /v1/{project_id}/things`.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export type AddThingOutput = Thing;

/**
 * No error body is documented of `POST /v1/{project_id}/things`.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export type AddThingErrors = Record<never, never>;

/**
 * A thing.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export interface Thing {
  /** Name of the thing. 2 to 40 characters. */
  name: string;
  /**
   * Weight in grams. 0 to 2,000,000. Default: 1.
   * @deprecated The service may drop it.
   */
  weight?: number | undefined;
}
