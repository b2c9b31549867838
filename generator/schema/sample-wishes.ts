import type { Choice } from "./sample-branches.js";

/** Which of the values that fit is made. */
export interface Wish extends Choice {
  /** Optional members too. */
  readonly whole: boolean;
  /** Whether `if` and `then` are heeded. */
  readonly conditions: boolean;
  /** Whether texts are made for patterns. */
  readonly patterns: boolean;
  /** Whether all is heeded that rules values out: that one branch of `oneOf` fits and no other, `not`, what depends on a member. */
  readonly isExact: boolean;
  /** How many values may still be made inside it: schemas that need each other twice would double it with each level. */
  readonly room: { left: number };
}

/** The wish for all members and the first branches. */
export const first: Omit<Wish, "room"> = { whole: true, conditions: false, patterns: false, isExact: false, skipped: 0 };
const wishes: readonly Omit<Wish, "room">[] = [
  first,
  { ...first, whole: false },
  ...[0, 1, 2, 3, 4, 5].flatMap((skipped) => [true, false].map((whole) => ({ ...first, whole, conditions: true, skipped }))),
  ...[true, false].map((whole) => ({ ...first, whole, conditions: true, patterns: true })),
];

/** Tries by lot, after all else: a branch may need a value, or the lack of a member, that another rules out. */
const tries = 200;
/** What must break other schemas on purpose costs more to make. */
const exactTries = 20;

/** Returns what is tried one after the other: all members, required ones, other branches; then by lot, then with all that rules values out. */
export function* allWishes(): Generator<Omit<Wish, "room">> {
  yield* wishes;
  for (let number = 1; number <= tries; number += 1) yield { ...first, conditions: true, patterns: true, choose: lots(number) };
  const exact = { ...first, patterns: true, isExact: true };
  for (let skipped = 0; skipped < 4; skipped += 1) for (const whole of [true, false]) yield { ...exact, whole, skipped };
  for (let number = 1; number <= exactTries; number += 1) yield { ...exact, choose: lots(number) };
}

/** The same lots in each run: a small generator of numbers that look random (mulberry32). */
function lots(seed: number): (ways: number) => number {
  let state = seed;
  return (ways) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(ways, 1);
  };
}
