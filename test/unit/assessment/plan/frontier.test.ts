import fc from "fast-check";
import { choose, type Goal, type Option } from "../../../../src/assessment/plan/frontier";

const AS_IS: Option = { cost: 0, gain: 0 };

/** Items with options in rising order, as raises of a level are. */
const anyItem = fc
  .array(fc.record({ cost: fc.nat({ max: 4 }), gain: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 4,
  })
  .map((steps) =>
    steps.reduce<Option[]>(
      (options, step) => {
        const last = options[options.length - 1] ?? AS_IS;
        return [...options, { cost: last.cost + step.cost, gain: last.gain + step.gain }];
      },
      [AS_IS]
    )
  );
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 6 });

function everyChoice(items: readonly (readonly Option[])[]): number[][] {
  return items.reduce<number[][]>((choices, options) => choices.flatMap((choice) => options.map((_, option) => [...choice, option])), [[]]);
}

/** Looks at every choice there is, and compares in the order the contract names. */
function exhaustive(items: readonly (readonly Option[])[], goal: Goal): readonly number[] | null {
  const rated = everyChoice(items).map((choice) => {
    const taken = choice.map((option, at) => items[at]?.[option] ?? AS_IS);
    const sum = (part: keyof Option) => taken.reduce((total, option) => total + option[part], 0);
    return {
      choice,
      cost: sum("cost"),
      gain: sum("gain"),
      changed: choice.filter((option) => option > 0).length,
    };
  });
  const allowed = rated.filter(({ cost, gain }) => ("need" in goal ? gain >= goal.need : cost <= goal.budget));
  const order = allowed.sort((a, b) => {
    const byCost = a.cost - b.cost;
    const byGain = b.gain - a.gain;
    const first = "need" in goal ? byCost || byGain : byGain || byCost;
    const earlier = a.choice.findIndex((option, at) => option !== b.choice[at]);
    return first || a.changed - b.changed || (b.choice[earlier] ?? 0) - (a.choice[earlier] ?? 0);
  });
  return order[0]?.choice ?? null;
}

describe("the choice of one option per item", () => {
  it("takes what meets the need", () => {
    expect(
      choose(
        [
          [AS_IS, { cost: 1, gain: 5 }],
          [AS_IS, { cost: 1, gain: 7 }],
        ],
        { need: 6 }
      )
    ).toEqual([0, 1]);
    expect(choose([[AS_IS, { cost: 1, gain: 5 }]], { need: 6 })).toBeNull();
    expect(choose([], { need: 1 })).toBeNull();
    expect(choose([], { budget: 3 })).toEqual([]);
  });

  it("is the one that looking at every choice finds, for a need", () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 60 }), (items, need) => {
        expect(choose(items, { need })).toEqual(exhaustive(items, { need }));
      }),
      { numRuns: 500 }
    );
  });

  it("is the one that looking at every choice finds, for a budget", () => {
    fc.assert(
      fc.property(anyItems, fc.nat({ max: 40 }), (items, budget) => {
        expect(choose(items, { budget })).toEqual(exhaustive(items, { budget }));
      }),
      { numRuns: 500 }
    );
  });
});
