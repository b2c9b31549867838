// Paired rounds: in each round every candidate runs once, in turning order, so that a slow moment of the machine meets all of them.
// The reference runs twice in each round; its second run, against the first, shows how much of a ratio is noise.

/** Gives the median of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs candidates in paired rounds; the first is the reference. A candidate's `run` gives milliseconds, or is timed. */
export async function compare(candidates, { rounds, warmups = 1 }) {
  const [reference] = candidates;
  const all = [...candidates, { name: `${reference.name}, again`, run: reference.run }];
  const times = all.map(() => []);
  for (let round = -warmups; round < rounds; round++) {
    for (let step = 0; step < all.length; step++) {
      const index = (step + round + warmups) % all.length;
      const start = performance.now();
      const given = await all[index].run();
      const ms = typeof given === "number" ? given : performance.now() - start;
      if (round >= 0) times[index].push(ms);
    }
  }
  return all.map(({ name, limit }, index) => ({
    name,
    limit,
    ms: median(times[index]),
    ratio: median(times[index].map((ms, round) => ms / times[0][round])),
  }));
}

/** Prints a table and gives the names of candidates that are over their limit. */
export function report(title, rows, unit = "ms") {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  const over = [];
  for (const { name, ms, ratio, limit } of rows) {
    const verdict = limit === undefined ? "" : ratio <= limit ? `  ≤ ${limit}` : `  OVER ${limit}`;
    if (limit !== undefined && ratio > limit) over.push(name);
    console.log(`  ${name.padEnd(width)}  ${ms.toFixed(ms < 10 ? 3 : 1).padStart(9)} ${unit}  × ${ratio.toFixed(2)}${verdict}`);
  }
  return over;
}
