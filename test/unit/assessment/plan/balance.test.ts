import fc from "fast-check";
import { chooseBalanced } from "../../../../src/assessment/plan/balance";
import type { Option } from "../../../../src/assessment/plan/frontier";

const AS_IS: Option = { cost: 0, gain: 0 };

/** Items with rising options, each in one of three groups. */
const anyItems = fc.array(
  fc.record({
    group: fc.nat({ max: 2 }),
    options: fc
      .array(fc.record({ cost: fc.nat({ max: 4 }), gain: fc.integer({ min: 1, max: 6 }) }), { maxLength: 3 })
      .map((steps) => steps.reduce<Option[]>((all, step) => [...all, after(all[all.length - 1] ?? AS_IS, step)], [AS_IS])),
  }),
  { minLength: 1, maxLength: 6 }
);

function after(last: Option, step: Option): Option {
  return { cost: last.cost + step.cost, gain: last.gain + step.gain };
}

interface Rated {
  readonly cost: number;
  readonly gain: number;
  readonly changed: number;
  readonly heaviest: number;
}

function rate(items: readonly { group: number; options: readonly Option[] }[], choice: readonly number[]): Rated {
  const taken = choice.map((option, at) => items[at]?.options[option] ?? AS_IS);
  const loads = [0, 1, 2].map((group) => choice.reduce((sum, option, at) => sum + (items[at]?.group === group ? option : 0), 0));
  return {
    cost: taken.reduce((sum, { cost }) => sum + cost, 0),
    gain: taken.reduce((sum, { gain }) => sum + gain, 0),
    changed: choice.filter((option) => option > 0).length,
    heaviest: Math.max(...loads),
  };
}

it("of equals takes the first item of the first group", () => {
  const item = [AS_IS, { cost: 1, gain: 5 }];
  expect(chooseBalanced([item, item, item], [0, 1, 1], 5)?.chosen).toEqual([1, 0, 0]);
  expect(chooseBalanced([item, item, item], [0, 1, 1], 10)?.chosen).toEqual([1, 1, 0]);
});

it("nothing to do needs no items", () => {
  expect(chooseBalanced([], [], 0)).toEqual({ chosen: [], heaviest: 0 });
  expect(chooseBalanced([], [], 1)).toBeNull();
});

it("a shared choice is as good as the best that looking at every choice finds", () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 40 }), (items, need) => {
      const every = items.reduce<number[][]>((all, { options }) => all.flatMap((some) => options.map((_, at) => [...some, at])), [[]]);
      const [best] = every
        .map((choice) => rate(items, choice))
        .filter(({ gain }) => gain >= need)
        .sort((a, b) => a.heaviest - b.heaviest || a.cost - b.cost || b.gain - a.gain || a.changed - b.changed);
      const found = chooseBalanced(
        items.map(({ options }) => options),
        items.map(({ group }) => group),
        need
      );
      expect(found && { ...rate(items, found.chosen), heaviest: found.heaviest }).toEqual(best ?? null);
      if (found) expect(rate(items, found.chosen).heaviest).toBe(found.heaviest);
    }),
    { numRuns: 300 }
  );
});
