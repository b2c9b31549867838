/**
 * Whether a number is a multiple of another, both taken as the decimals that they are written as: 0.07 is a multiple of 0.01, though
 * the quotient of the doubles is 7.000000000000001. JSON Schema 2020-12, 6.2.1.
 */
export function isMultipleOf(value: number, factor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(factor)) return value % factor === 0;
  const [one, other] = [decimal(value), decimal(factor)];
  if (one === undefined || other === undefined) return false;
  const lowest = Math.min(one.exponent, other.exponent);
  return (one.digits * 10n ** BigInt(one.exponent - lowest)) % (other.digits * 10n ** BigInt(other.exponent - lowest)) === 0n;
}

/** Returns the least number of which both decimals are factors: 0.6 of 0.2 and 0.3. */
function leastCommonMultiple(first: number, second: number): number {
  const [one, other] = [decimal(first), decimal(second)];
  if (one === undefined || other === undefined) return Math.max(first, second);
  const exponent = Math.min(one.exponent, other.exponent);
  const a = one.digits * 10n ** BigInt(one.exponent - exponent);
  const b = other.digits * 10n ** BigInt(other.exponent - exponent);
  return Number(`${(a / greatestCommonDivisor(a, b)) * b}e${exponent}`);
}

/** Returns the least number of which all decimals are factors; 0 where there is none. */
export function leastMultipleOfAll(factors: readonly number[]): number {
  return factors.reduce((one, other) => (one === 0 ? other : leastCommonMultiple(one, other)), 0);
}

/** Returns a multiple of a decimal as the decimal that it is: 3 × 0.1 is 0.3. */
export function inDecimals(count: number, step: number): number {
  const digits = -(decimal(step)?.exponent ?? 0);
  return digits <= 0 || digits > 20 ? count * step : Number((count * step).toFixed(digits));
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function decimal(number: number): { digits: bigint; exponent: number } | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  if (match === null) return undefined;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
