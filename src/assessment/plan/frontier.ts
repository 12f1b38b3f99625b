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

/** States to go on from, each dearer by a cost and richer by a gain. */
export interface Source {
  readonly from: Frontier;
  readonly cost: number;
  readonly gain: number;
  /** 1 where this changes one item more, else 0. */
  readonly changes: 0 | 1;
  /** What the states that come of it remember. */
  readonly choice: number;
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
    frontier = merge(sourcesOf(options, () => frontier), { least, need, budget });
    frontiers.push(frontier);
  }
  return trace(frontiers, frontier.length - 1);
}

/**
 * The ways to go on from a state by each option of an item.
 * @param before the states from which an option is taken
 */
export function sourcesOf(options: readonly Option[], before: (option: number) => Frontier | undefined): readonly Source[] {
  return options.flatMap(({ cost, gain }, option): Source[] => {
    const from = before(option);
    return from ? [{ from, cost, gain, changes: option > 0 ? 1 : 0, choice: option }] : [];
  });
}

/** Puts the states of several sources into one frontier, cheapest first, and keeps what gains more than all before. */
export function merge(sources: readonly Source[], { least, need, budget }: Bounds): Frontier {
  const { cost, gain, count, choice, before } = frontierOf(sources.reduce((sum, { from }) => sum + from.length, 0));
  const next = new Int32Array(sources.length);
  let length = 0;
  let best = -1;
  while (best < need) {
    let pick = -1;
    let pickCost = 0;
    let pickGain = 0;
    let pickCount = 0;
    // Larger changes are looked at first and keep their place among equals.
    for (let at = sources.length - 1; at >= 0; at -= 1) {
      const { from, cost: ownCost, gain: ownGain, changes } = sources[at] as Source;
      let state = next[at] as number;
      while (state < from.length && (from.gain[state] as number) + ownGain <= best) state += 1;
      next[at] = state;
      if (state === from.length) continue;
      const totalCost = (from.cost[state] as number) + ownCost;
      const totalGain = (from.gain[state] as number) + ownGain;
      const totalCount = (from.count[state] as number) + changes;
      const better =
        pick < 0 ||
        totalCost < pickCost ||
        (totalCost === pickCost && (totalGain > pickGain || (totalGain === pickGain && totalCount < pickCount)));
      if (!better) continue;
      pick = at;
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
      choice[length] = (sources[pick] as Source).choice;
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

function frontierOf(length: number): Frontier {
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
