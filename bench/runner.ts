/** One of the two ways of doing the same, done once. */
export type Way = () => unknown;

/** What two ways took in one run. */
export interface Measured {
  /** Median milliseconds of a round. */
  readonly ours: number;
  readonly other: number;
  /** Median of the ratios of the rounds, ours to the other: what the machine did in between falls out. */
  readonly ratio: number;
  readonly rounds: number;
}

/**
 * Times two ways of doing the same in turns, so that a busy moment of the machine hits both. Rounds before the
 * measured ones warm both up.
 */
export async function inTurns(ours: Way, other: Way, { rounds = 15, warmUps = 3 } = {}): Promise<Measured> {
  const pairs: (readonly [ours: number, other: number])[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    // Who begins changes from round to round.
    const first = round % 2 === 0;
    const before = await timed(first ? ours : other);
    const after = await timed(first ? other : ours);
    if (round >= 0) pairs.push(first ? [before, after] : [after, before]);
  }
  return {
    ours: median(pairs.map(([own]) => own)),
    other: median(pairs.map(([, theirs]) => theirs)),
    ratio: median(pairs.map(([own, theirs]) => own / theirs)),
    rounds,
  };
}

/** The middle of the values; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

async function timed(way: Way): Promise<number> {
  const start = performance.now();
  await way();
  return performance.now() - start;
}
