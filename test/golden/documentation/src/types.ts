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
   * Size of the thing.
   *
   * - `s`: Small | things.
   * - `m`: Things of *\/ medium size.
   */
  size?: "s" | "m" | undefined;
  /** How far the thing has come. More values than the known ones may come. */
  state?: ThingState | undefined;
  /**
   * Weight in grams. 0 to 2,000,000. Default: 1.
   * @deprecated The service may drop it.
   */
  weight?: number | undefined;
}

/**
 * The known values of `size` of `Thing`.
 *
 * - `s`: Small | things.
 * - `m`: Things of *\/ medium size.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export const THING_SIZES = ["s", "m"] as const;

/**
 * How far the thing has come. More values than the known ones may come.
 *
 * - `ready`: It can be used.
 * - "is `busy`": It cannot be used \<b\>yet\</b\>. Ask again in a minute or two, at most once in ten seconds.
 * - `lost`
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export type ThingState = "ready" | "is `busy`" | "lost" | (string & {});

/**
 * The known values of `ThingState`. More may come.
 *
 * - `ready`: It can be used.
 * - "is `busy`": It cannot be used \<b\>yet\</b\>. Ask again in a minute or two, at most once in ten seconds.
 * - `lost`
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export const THING_STATES = ["ready", "is `busy`", "lost"] as const;
