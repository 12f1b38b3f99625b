/** A small generator of numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Levels as somebody fills them in, some rows left out: always the same ones.
 * @param times how many fillings, each of `total` rows
 * @param decimals whether levels may stand between whole ones
 */
export function randomLevels(total: number, times: number, decimals = false): readonly (readonly (number | null)[])[] {
  const pick = randomFrom(59);
  const level = (): number | null => {
    const whole = 1 + Math.floor(pick() * 5);
    if (pick() < 0.05) return null;
    return decimals && whole < 5 ? whole + Math.round(pick() * 100) / 100 : whole;
  };
  return Array.from({ length: times }, () => Array.from({ length: total }, level));
}
