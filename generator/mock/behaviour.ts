import type { WorldBehaviour, WorldList } from "./world/language.js";

/** What the mock server does for one operation beyond its documented examples: an entry of a service's `mock.yaml`. */
export interface Behaviour extends WorldBehaviour {
  readonly list?: ListBehaviour;
  readonly file?: FileBehaviour;
}

/** The answer is a page of a list of the world; where its items and total stand says `x-pagination`. */
export interface ListBehaviour extends WorldList {
  readonly filters?: readonly Filter[];
  /** Pointers into the input: to the member to sort by, and to the word that says the direction. */
  readonly sort?: { readonly key: string; readonly direction: string; readonly descending: string };
}

export interface Filter {
  /** Pointer into an item. */
  readonly item: string;
  /** Pointer into the input; nothing there or an empty list filters nothing. Where a parameter has a default, it stands for nothing there, and for nothing in an item. */
  readonly input: string;
  readonly by: "equals" | "contains" | "atLeast" | "atMost" | "includesAll";
  /** A value that filters nothing. */
  readonly all?: string;
  /** Pointer into the input: where anything is there, this filters nothing. */
  readonly unless?: string;
}

/** The answer is a file. */
export interface FileBehaviour {
  readonly contentType: string;
  readonly contentDisposition?: string;
  readonly text?: string;
  readonly base64?: string;
}
