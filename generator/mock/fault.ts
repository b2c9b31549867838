/**
 * What can go wrong with an answer: an error status, a connection that is reset before the answer or amid it (`cut`), or an
 * answer that never begins (`stall`).
 */
export type Fault = number | "reset" | "cut" | "stall";

/** A fault and how often it comes, 0 to 1. */
export interface FaultRate {
  readonly fault: Fault;
  readonly rate: number;
}

/** Returns the fault that a text names, `undefined` for none: `503`, `reset`, `cut`, `stall`. */
export function readFault(text: string): Fault | undefined {
  if (text === "reset" || text === "cut" || text === "stall") return text;
  return /^[45]\d\d$/.test(text) ? Number(text) : undefined;
}

/** Returns the fault and the rate of `503:0.2`; a fault without a rate always comes. */
export function readFaultRate(text: string): FaultRate | undefined {
  const [name = "", rate = "1", ...rest] = text.split(":");
  const fault = readFault(name);
  if (fault === undefined || rest.length > 0 || !/^(0(\.\d+)?|1(\.0+)?)$/.test(rate)) return undefined;
  return { fault, rate: Number(rate) };
}

/** Returns the fault of the next answer: not by chance but evenly, so that two runs meet the same faults at the same requests. */
export function createFaults(rates: readonly FaultRate[]): () => Fault | undefined {
  const due = rates.map(() => 0);
  return () => {
    let chosen: Fault | undefined;
    for (const [index, { fault, rate }] of rates.entries()) {
      due[index] = (due[index] ?? 0) + rate;
      // A hundred tenths are a little less than ten.
      if (chosen !== undefined || due[index] < 1 - 1e-9) continue;
      due[index] -= 1;
      chosen = fault;
    }
    return chosen;
  };
}
