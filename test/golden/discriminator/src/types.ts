// Made by generator/emit/types/types.ts from test/golden/discriminator.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  body: Thing;
}

/**
 * Body of a successful answer of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented for `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingErrors = Record<never, never>;

/**
 * What happened.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Event =
  | (UpEvent & { type: "up" | "raise" })
  | (DownEvent & { type: "down" })
  | (EndEvent & { type: "EndEvent" });

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type EventType = "up" | "raise" | "down" | "EndEvent";

/**
 * The known values of `EventType`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const EVENT_TYPES = ["up", "raise", "down", "EndEvent"] as const;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface UpEvent {
  type: string;
  height: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface DownEvent {
  type: EventType;
  depth: number;
  height?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface EndEvent {
  type?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Either = (UpEvent & { type: "UpEvent" }) | { type: "other" };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  events: Event[];
  last?: Event | null | undefined;
  either?: Either | undefined;
}
