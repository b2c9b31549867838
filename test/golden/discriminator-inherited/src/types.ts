// Made by generator/emit/types/types.ts from test/golden/discriminator-inherited.yaml; change those.

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
 * A step of a plan.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Step = (CopyStep & { kind: "copy" }) | (WaitStep & { kind: "WaitStep" });

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface CopyStep {
  kind: string;
  note?: string | undefined;
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
export type Listed = (Round & { form: "round" }) | (Square & { form: "square" });

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Round {
  form: string;
  radius: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Square {
  form: string;
  side: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** At least 1 item. */
  steps: Step[];
  listed?: Listed | undefined;
  copy?: CopyStep | undefined;
}
