import { type Pair, type SchemaCheck, subject } from "./pair.js";

/** `contains` beside `maxContains`: where more items count, more lists hold enough of them, and fewer not too many. */
export const contains: SchemaCheck = {
  rows: [{ kind: "contains-changed", request: "breaking", response: "breaking" }],
  compare(pair) {
    const [before, after] = [pair.base, pair.head].map(({ schemas }) => schemas.get("contains"));
    const place = after?.[0];
    if (!before || !after || !place || !isCounted(pair)) return [];
    const [was, is] = [before, after].map((places) => pair.signature(pair.read(places)));
    if (was === is) return [];
    const site = pair.written.placeOf(place);
    return [{ kind: "contains-changed", level: "breaking", site, message: `${subject(pair)}: other items count than before.` }];
  },
};

/** Whether both sides count items, and one of them allows only so many: then what counts is no limit of one direction. */
export function isCounted({ base, head }: Pair): boolean {
  const sides = [base, head];
  return sides.every(({ schemas }) => schemas.has("contains")) && sides.some(({ limits }) => limits.has("maxContains"));
}
