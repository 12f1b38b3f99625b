/** One way to treat an item: what it costs and what it gains, both whole and not negative. */
export interface Option {
  readonly cost: number;
  readonly gain: number;
}

/** What is wanted: at least so much gain for the least cost, or the most gain for at most so much cost. */
export type Goal = { readonly need: number } | { readonly budget: number };

/**
 * The states worth keeping after some items: dearer ones gain more. Each remembers the choice that was made for the item
 * just added and the state before it.
 */
export interface Frontier {
  readonly length: number;
  readonly cost: Float64Array;
  readonly gain: Float64Array;
  /** How many items are not left as they are. */
  readonly count: Int32Array;
  readonly choice: Uint16Array;
  readonly before: Int32Array;
}

/** Which states are worth keeping. */
export interface Bounds {
  /** Those that gain less cannot reach the need any more. */
  readonly least: number;
  /** Beyond the cheapest state that gains this much nothing is better. */
  readonly need: number;
  readonly budget: number;
}

/** Nothing decided yet: no cost, no gain. */
export const START: Frontier = frontierOf(1);

/**
 * Chooses one option per item (a multiple-choice knapsack), exactly: least cost that meets the need (or most gain
 * within the budget, then least cost), then most gain, then fewest items changed, then the larger change at the
 * earlier item. Option 0 of every item is "as it is": no cost, no gain. `null` when the need cannot be met.
 *
 * A state is dropped only when another costs no more and gains no less, when it cannot reach the need with all that
 * is left, or when a cheaper one meets the need already; so nothing that could be best is lost.
 *
 * @example choose([[{ cost: 0, gain: 0 }, { cost: 1, gain: 5 }], [{ cost: 0, gain: 0 }, { cost: 1, gain: 7 }]], { need: 6 }) // [0, 1]
 */
export function choose(items: readonly (readonly Option[])[], goal: { readonly budget: number }): readonly number[];
export function choose(items: readonly (readonly Option[])[], goal: Goal): readonly number[] | null;
export function choose(items: readonly (readonly Option[])[], goal: Goal): readonly number[] | null {
  const need = "need" in goal ? goal.need : Number.POSITIVE_INFINITY;
  const budget = "budget" in goal ? goal.budget : Number.POSITIVE_INFINITY;
  const frontiers: Frontier[] = [];
  let frontier = START;
  let open = items.reduce((total, options) => total + mostGain(options), 0);
  if ("need" in goal && open < need) return null;
  // From the last item to the first, so that the earliest item decides last and ties fall to it.
  for (const options of [...items].reverse()) {
    open -= mostGain(options);
    const least = "need" in goal ? need - open : 0;
    const before = frontier;
    frontier = merge(
      options.map(() => before),
      options,
      { least, need, budget }
    );
    frontiers.push(frontier);
  }
  return trace(frontiers, frontier.length - 1);
}

/**
 * Adds an item: puts the states that each option leads to into one frontier, cheapest first, and keeps what gains more than
 * all before. A state remembers its option, and where it stood in the frontier it comes from.
 *
 * @param from per option, the states in which it is taken
 * @param changes 1 where an option but the first changes one item more, 0 where nothing is decided by it
 */
export function merge(
  from: readonly Frontier[],
  options: readonly Option[],
  { least, need, budget }: Bounds,
  changes: 0 | 1 = 1
): Frontier {
  const { cost, gain, count, choice, before } = frontierOf(from.reduce((sum, each) => sum + each.length, 0));
  const next = new Int32Array(options.length);
  let length = 0;
  let best = -1;
  while (best < need) {
    let pick = -1;
    let pickCost = 0;
    let pickGain = 0;
    let pickCount = 0;
    // Larger changes are looked at first and keep their place among equals.
    for (let option = options.length - 1; option >= 0; option -= 1) {
      const { cost: ownCost, gain: ownGain } = options[option] as Option;
      const states = from[option] as Frontier;
      let state = next[option] as number;
      while (state < states.length && (states.gain[state] as number) + ownGain <= best) state += 1;
      next[option] = state;
      if (state === states.length) continue;
      const totalCost = (states.cost[state] as number) + ownCost;
      const totalGain = (states.gain[state] as number) + ownGain;
      const totalCount = (states.count[state] as number) + (option > 0 ? changes : 0);
      const better =
        pick < 0 ||
        totalCost < pickCost ||
        (totalCost === pickCost && (totalGain > pickGain || (totalGain === pickGain && totalCount < pickCount)));
      if (!better) continue;
      pick = option;
      pickCost = totalCost;
      pickGain = totalGain;
      pickCount = totalCount;
    }
    if (pick < 0 || pickCost > budget) break;
    best = pickGain;
    if (pickGain >= least) {
      cost[length] = pickCost;
      gain[length] = pickGain;
      count[length] = pickCount;
      choice[length] = pick;
      before[length] = next[pick] as number;
      length += 1;
    }
    next[pick] = (next[pick] as number) + 1;
  }
  return { length, cost, gain, count, choice, before };
}

/** The options taken, first item first. */
function trace(frontiers: readonly Frontier[], last: number): readonly number[] {
  let state = last;
  return [...frontiers].reverse().map((frontier) => {
    const option = frontier.choice[state] as number;
    state = frontier.before[state] as number;
    return option;
  });
}

/** Room for so many states. */
export function frontierOf(length: number): Frontier {
  return {
    length,
    cost: new Float64Array(length),
    gain: new Float64Array(length),
    count: new Int32Array(length),
    choice: new Uint16Array(length),
    before: new Int32Array(length),
  };
}

function mostGain(options: readonly Option[]): number {
  return Math.max(...options.map(({ gain }) => gain));
}
