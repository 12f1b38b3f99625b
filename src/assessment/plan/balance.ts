import { frontierOf, merge, START, type Frontier, type Option } from "./frontier";

/** A choice in which no group does more than it must. */
export interface BalancedChoice {
  /** Option of every item, in their order. */
  readonly chosen: readonly number[];
  /** The most that any group does. */
  readonly heaviest: number;
}

/** Items of one group, and what its first ones can gain at most: `most[n][k]` for the first `n` items within `k` steps. */
interface Group {
  readonly places: readonly number[];
  readonly most: readonly (readonly number[])[];
}

/** No way to get there. */
const NONE = frontierOf(0);

/** A group's states after some of its items, by the steps it has done. */
type Layer = readonly Frontier[];

/**
 * Chooses one option per item so that the need is met and the work is shared, exactly: first the group that does most
 * does as little as possible, then least cost, then most gain, then fewest items changed. What a group does is the sum
 * of its options: option 1 is one step, option 2 two. Option 0 is "as it is". `null` when the need cannot be met.
 *
 * How little the busiest group can do is found by trying: with at most k steps per group, groups do not depend on each
 * other, so what they gain together at most is the sum of what each does. The choice itself is that of `choose`, with the
 * steps of the group under way kept apart.
 *
 * @param groups the group of each item
 */
export function chooseBalanced(items: readonly (readonly Option[])[], groups: readonly number[], need: number): BalancedChoice | null {
  const each = groupsOf(items, groups);
  const heaviest = leastLoad(each, need);
  if (heaviest === null) return null;
  const stages: { readonly place: number | null; readonly layer: Layer }[] = [];
  let between = START;
  let open = each.reduce((sum, group) => sum + mostOf(group, heaviest), 0);
  for (const group of [...each].reverse()) {
    open -= mostOf(group, heaviest);
    let layer: Layer = [between];
    for (let n = group.places.length - 1; n >= 0; n -= 1) {
      const place = group.places[n] as number;
      layer = extend(layer, items[place] ?? [], heaviest, (steps) => need - open - (group.most[n]?.[heaviest - steps] ?? 0), need);
      stages.push({ place, layer });
    }
    // How much the group did no longer matters.
    const same = layer.map((): Option => ({ cost: 0, gain: 0 }));
    between = merge(layer, same, { least: need - open, need, budget: Number.POSITIVE_INFINITY }, 0);
    stages.push({ place: null, layer: [between] });
  }
  return { chosen: trace(stages, items.length), heaviest };
}

/** Adds an item: a state of so many steps comes of one that had as many fewer as the option takes. */
function extend(layer: Layer, options: readonly Option[], heaviest: number, least: (steps: number) => number, need: number): Layer {
  const size = Math.min(heaviest + 1, layer.length + options.length - 1);
  return Array.from({ length: size }, (_, steps) => {
    const from = options.map((_, option) => layer[steps - option] ?? NONE);
    return trimmed(merge(from, options, { least: least(steps), need, budget: Number.POSITIVE_INFINITY }));
  });
}

/** Many frontiers stand at once, so none holds more room than it needs. */
function trimmed({ length, cost, gain, count, choice, before }: Frontier): Frontier {
  return {
    length,
    cost: cost.slice(0, length),
    gain: gain.slice(0, length),
    count: count.slice(0, length),
    choice: choice.slice(0, length),
    before: before.slice(0, length),
  };
}

/** The option of every item on the way to the last state, which is the best. */
function trace(stages: readonly { readonly place: number | null; readonly layer: Layer }[], items: number): readonly number[] {
  const chosen = Array.from({ length: items }, () => 0);
  let steps = 0;
  let state = (stages[stages.length - 1]?.layer[0]?.length ?? 1) - 1;
  for (const { place, layer } of [...stages].reverse()) {
    const frontier = layer[steps] as Frontier;
    const choice = frontier.choice[state] as number;
    state = frontier.before[state] as number;
    if (place === null) steps = choice;
    else {
      chosen[place] = choice;
      steps -= choice;
    }
  }
  return chosen;
}

function groupsOf(items: readonly (readonly Option[])[], groups: readonly number[]): readonly Group[] {
  return [...new Set(groups)].map((own) => {
    const places = groups.flatMap((group, place) => (group === own ? [place] : []));
    const most: (readonly number[])[] = [[0]];
    for (const place of places) most.push(withItem(most[most.length - 1] ?? [0], items[place] ?? []));
    return { places, most: most.map((gains) => padded(gains, stepsOf(items))) };
  });
}

/** What some items and one more can gain at most within 0, 1, 2, … steps. */
function withItem(most: readonly number[], options: readonly Option[]): readonly number[] {
  return Array.from({ length: most.length + options.length - 1 }, (_, steps) =>
    Math.max(...options.slice(0, steps + 1).map(({ gain }, option) => gain + (most[Math.min(steps - option, most.length - 1)] ?? 0)))
  );
}

/** The smallest number of steps per group with which the need can be met. */
function leastLoad(groups: readonly Group[], need: number): number | null {
  const [first] = groups;
  const last = (first?.most[0]?.length ?? 1) - 1;
  for (let load = 0; load <= last; load += 1) {
    if (groups.reduce((sum, group) => sum + mostOf(group, load), 0) >= need) return load;
  }
  return null;
}

function mostOf({ most }: Group, load: number): number {
  return most[most.length - 1]?.[load] ?? 0;
}

function padded(gains: readonly number[], length: number): readonly number[] {
  const last = gains[gains.length - 1] ?? 0;
  return Array.from({ length: length + 1 }, (_, at) => gains[at] ?? last);
}

function stepsOf(items: readonly (readonly Option[])[]): number {
  return items.reduce((sum, options) => sum + options.length - 1, 0);
}
