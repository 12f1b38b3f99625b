/** Agencies in a sheet: one row of 47 levels each. */
export const INDICATORS = 47;

/**
 * The same rows on every machine: whole levels 1–5 from a small generator with a fixed seed (mulberry32).
 *
 * @example levelRows(10_000)[0]?.length // 47
 */
export function levelRows(count: number, seed = 59): number[][] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return Array.from({ length: count }, () => Array.from({ length: INDICATORS }, () => 1 + (next() % 5)));
}
