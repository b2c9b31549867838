// Made by generator/emit/types/types.ts from test/golden/documentation.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/{project_id}/things`.
 *
 * Differs from the vendor's page. The page says: The page says *\/ nothing. Here it is: A thing is added. Reason: It
 * was seen.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export interface AddThingInput {
  /**
   * Project. The client's own project when not given. At least 3 characters.
   *
   * Differs from the vendor's page. The page says: No length. Here it is: At least 3 characters. Reason: Shorter ones
   * are refused.
   */
  project_id?: string | undefined;
  /** The thing to add. */
  body: Thing;
}

/**
 * Body of a successful answer of `POST /v1/{project_id}/things`.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export type AddThingOutput = Thing;

/**
 * No error body is documented for `POST /v1/{project_id}/things`.
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
