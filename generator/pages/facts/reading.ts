import type { Facts, Remark } from "./facts.js";

/** What reading a page or a definition gives. */
export interface Reading {
  facts: Facts;
  /** Of its words, with its form before it. */
  fingerprint: string;
  /** Why what the page does not say is no statement: the rest of it was not saved. */
  incomplete: Remark | null;
}
