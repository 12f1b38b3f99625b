/** One way to treat an item: what it costs and what it gains, both whole and not negative. */
export interface Option {
  readonly cost: number;
  readonly gain: number;
}

/** What is wanted: at least so much gain for the least cost, or the most gain for at most so much cost. */
export type Goal = { readonly need: number } | { readonly budget: number };

/**
 * The states worth keeping after some items: dearer ones gain more. Each remembers the option taken for the item just
 * added and the state before it.
 */
interface Frontier {
  readonly length: number;
  readonly cost: Float64Array;
  readonly gain: Float64Array;
  /** How many items are not left as they are. */
  readonly count: Int32Array;
  readonly choice: Uint8Array;
  readonly before: Int32Array;
}

const START: Frontier = {
  length: 1,
  cost: new Float64Array(1),
  gain: new Float64Array(1),
  count: new Int32Array(1),
  choice: new Uint8Array(1),
  before: new Int32Array(1),
};

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
    frontier = extend(frontier, options, least, need, budget);
    frontiers.push(frontier);
  }
  return trace(frontiers, frontier.length - 1);
}

/** Adds an item: merges the frontier shifted by each option, cheapest first, and keeps what gains more than all before. */
function extend(from: Frontier, options: readonly Option[], least: number, need: number, budget: number): Frontier {
  const size = from.length * options.length;
  const cost = new Float64Array(size);
  const gain = new Float64Array(size);
  const count = new Int32Array(size);
  const choice = new Uint8Array(size);
  const before = new Int32Array(size);
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
      let state = next[option] as number;
      while (state < from.length && (from.gain[state] as number) + ownGain <= best) state += 1;
      next[option] = state;
      if (state === from.length) continue;
      const totalCost = (from.cost[state] as number) + ownCost;
      const totalGain = (from.gain[state] as number) + ownGain;
      const totalCount = (from.count[state] as number) + (option > 0 ? 1 : 0);
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

function mostGain(options: readonly Option[]): number {
  return Math.max(...options.map(({ gain }) => gain));
}
