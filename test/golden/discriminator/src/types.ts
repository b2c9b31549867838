// Made by generator/emit/types/types.ts from test/golden/discriminator.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  body: Thing;
}

/**
 * What a success carries of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented of `POST /v1/things`.
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
  | (UpEvent & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      type: "up" | "raise";
    })
  | (DownEvent & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      type: "down";
    })
  | (EndEvent & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      type: "EndEvent";
    });

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
  /** @see {@link https://docs.example.com/StoreThing.html} */
  type: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  height: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface DownEvent {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  type: EventType;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  depth: number;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  height?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface EndEvent {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  type?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Either =
  | (UpEvent & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      type: "UpEvent";
    })
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      type: "other";
    };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  events: Event[];
  /** @see {@link https://docs.example.com/StoreThing.html} */
  last?: Event | null | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  either?: Either | undefined;
}
