// Made by generator/emit/types/types.ts from test/golden/discriminator-inherited.yaml; change those.

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
 * A step of a plan.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Step =
  | (CopyStep & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      kind: "copy";
    })
  | (WaitStep & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      kind: "WaitStep";
    });

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface CopyStep {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  kind: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  note?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  from: string;
}

/** @public */
export interface WaitStep {
  kind: string;
  note?: string | undefined;
  seconds: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Listed =
  | (Round & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      form: "round";
    })
  | (Square & {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      form: "square";
    });

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Round {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  form: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  radius: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Square {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  form: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  side: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /**
   * At least 1 item.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  steps: Step[];
  /** @see {@link https://docs.example.com/StoreThing.html} */
  listed?: Listed | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  copy?: CopyStep | undefined;
}
