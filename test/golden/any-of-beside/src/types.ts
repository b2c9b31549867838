// Made by generator/emit/types/types.ts from test/golden/any-of-beside.yaml; change those.

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
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Hook {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  hook: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Line {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  line: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Query = {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  size?: number | undefined;
} & (
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      id: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      name?: string | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      id?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      name: string;
    }
);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Beside = {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  bait: string;
} & (Hook | Line);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Touching =
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      hook: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      note?: string | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      hook: number;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      note: string;
    };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Two =
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      a: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      b?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      c: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      d?: string | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      a: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      b?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      c?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      d: string;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      a?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      b: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      c: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      d?: string | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      a?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      b: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      c?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      d: string;
    };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type InAllOf = {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  hook: string;
} & (
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      q: string;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      r?: string | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      q?: string | undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      r: string;
    }
);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Choice = "up" | "down";

/**
 * A branch that no value fits is left out of the type.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Impossible = {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  a: "x";
} & {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  b?: string | undefined;
};

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  query?: Query | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  beside?: Beside | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  touching?: Touching | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  two?: Two | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  inAllOf?: InAllOf | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  choice?: Choice | undefined;
  /**
   * A branch that no value fits is left out of the type.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  impossible?: Impossible | undefined;
  /**
   * Or nothing.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  either?: Hook | null | undefined;
}
