import { frontierOf, merge, START, type Frontier, type Option } from "./frontier";

/** A choice in which no group does more than it must. */
export interface BalancedChoice {
  /** Option of every item, in their order. */
  readonly chosen: readonly number[];
  /** The most that any group does. */
  readonly heaviest: number;
}

/** What some items can gain together at most within 0, 1, 2, … steps; more steps than it counts gain nothing more. */
type MostGains = readonly number[];

/** An item of a group. */
interface Member {
  /** Its place among the items of all groups. */
  readonly place: number;
  readonly options: readonly Option[];
  /** Of the items of its group that stand before it. */
  readonly before: MostGains;
}

interface Group {
  readonly members: readonly Member[];
  readonly most: MostGains;
}

/** No way to get there. */
const NONE = frontierOf(0);

/** A group's states after some of its items, by the steps it has done. */
type Layer = readonly Frontier[];

/** The states after an item (`place`), or after a whole group (`null`). */
interface Stage {
  readonly place: number | null;
  readonly layer: Layer;
}

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
  const stages: Stage[] = [];
  let between = START;
  let open = mostTogether(each, heaviest);
  // From the last group to the first, so that the earliest decides last and ties fall to it.
  for (const { members, most } of [...each].reverse()) {
    open -= within(most, heaviest);
    let layer: Layer = [between];
    for (const { place, options, before } of [...members].reverse()) {
      layer = extend(layer, options, heaviest, (steps) => need - open - within(before, heaviest - steps), need);
      stages.push({ place, layer });
    }
    // How much the group did no longer matters.
    const same = layer.map((): Option => ({ cost: 0, gain: 0 }));
    between = merge(layer, same, { least: need - open, need, budget: Number.POSITIVE_INFINITY }, 0);
    stages.push({ place: null, layer: [between] });
  }
  return { chosen: trace(stages, between.length - 1), heaviest };
}

/** Adds an item: a state of so many steps comes of one that had as many fewer as the option takes. */
function extend(layer: Layer, options: readonly Option[], heaviest: number, least: (steps: number) => number, need: number): Layer {
  return Array.from({ length: heaviest + 1 }, (_, steps) => {
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
function trace(stages: readonly Stage[], last: number): readonly number[] {
  const chosen: number[] = [];
  let steps = 0;
  let state = last;
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
    const members: Member[] = [];
    let most: MostGains = [0];
    items.forEach((options, place) => {
      if (groups[place] !== own) return;
      members.push({ place, options, before: most });
      most = withItem(most, options);
    });
    return { members, most };
  });
}

function withItem(most: MostGains, options: readonly Option[]): MostGains {
  return Array.from({ length: most.length + options.length - 1 }, (_, steps) =>
    Math.max(...options.slice(0, steps + 1).map(({ gain }, option) => gain + within(most, steps - option)))
  );
}

function within(most: MostGains, steps: number): number {
  return most[Math.min(steps, most.length - 1)] as number;
}

/** The smallest number of steps per group with which the need can be met. */
function leastLoad(groups: readonly Group[], need: number): number | null {
  const all = Math.max(0, ...groups.map(({ most }) => most.length - 1));
  for (let load = 0; load <= all; load += 1) if (mostTogether(groups, load) >= need) return load;
  return null;
}

/** What all groups can gain at most when each does so many steps. */
function mostTogether(groups: readonly Group[], load: number): number {
  return groups.reduce((sum, { most }) => sum + within(most, load), 0);
}
