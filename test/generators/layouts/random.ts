/** Repeatable chance: the same seed gives the same layouts on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Goes through the choices in turn from layout to layout, so that each of them is met. */
  inTurn<T>(choices: readonly T[]): T;
  shuffled<T>(things: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state are plenty for cells, and a few lines can be read. */
export function seededRandom(seed: number, turn = seed): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const at = <T>(choices: readonly T[], index: number): T => {
    if (choices.length === 0) throw new RangeError("Nothing to choose from");
    return choices[index] as T;
  };
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (choices) => at(choices, whole(0, choices.length - 1)),
    inTurn: (choices) => at(choices, turn % choices.length),
    shuffled: (things) => {
      const left = [...things];
      for (let last = left.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [left[last], left[other]] = [at(left, other), at(left, last)];
      }
      return left;
    },
  };
}
