import type { ConditionalFormat, ConditionalScale, ScalePoint } from "../../../../src/model/features/conditional-format";
import { FormatEvaluator } from "../../../../src/workbook/rules/format-evaluator";
import { barAt, colourAt, iconAt, pointsOf } from "../../../../src/workbook/rules/scales";

const point = (type: ScalePoint["type"], value = "", orEqual = true): ScalePoint => ({ type, value, orEqual });
const colours = (...points: ScalePoint[]): ConditionalScale => ({ kind: "colours", points, showValue: true, colours: [] });
const noFormula = (): null => null;

describe("the points of a scale", () => {
  it("lie at the ends, at shares of the way, among the values, or where they are said", () => {
    const scale = colours(point("min"), point("percent", "25"), point("percentile", "50"), point("num", "7"), point("max"));
    expect(pointsOf(scale, [9, 1, 2, 3], noFormula)).toEqual([1, 3, 2.5, 7, 9]);
  });

  it("may be formulas; nothing is drawn while one gives no number, or there are no numbers", () => {
    const scale = colours(point("min"), point("formula", "$A$1"));
    expect(pointsOf(scale, [1, 2], (formula) => (formula === "$A$1" ? 4 : null))).toEqual([1, 4]);
    expect(pointsOf(scale, [1, 2], noFormula)).toBeNull();
    expect(pointsOf(scale, [], noFormula)).toBeNull();
  });
});

it("a colour lies between those of the points around it", () => {
  const seen = [0, 1, 2, 3, 4].map((value) => colourAt(value, [1, 2, 3], ["#FF0000", "#FFFF00", "#00FF00"]));
  expect(seen).toEqual(["#FF0000", "#FF0000", "#FFFF00", "#00FF00", "#00FF00"]);
  expect(colourAt(1.5, [1, 2], ["#000000", "#FFFFFF"])).toBe("#808080");
});

it("a bar is as long as its value's way between the ends, and never without length where the file says so", () => {
  const lengths = { shortest: 10, longest: 90 };
  expect([0, 1, 3, 5, 9].map((value) => barAt(value, [1, 5], lengths))).toEqual([0.1, 0.1, 0.5, 0.9, 0.9]);
  expect(barAt(3, [3, 3], lengths)).toBe(0.9);
});

it("an icon is the last whose point the value reaches", () => {
  const scale = {
    kind: "icons",
    set: "3Arrows",
    points: [point("percent", "0"), point("num", "2"), point("num", "4", false)],
    showValue: true,
    reversed: false,
  } as const;
  expect([1, 2, 4, 4.5].map((value) => iconAt(value, [1, 2, 4], scale).step)).toEqual([0, 1, 1, 2]);
  expect([1, 4.5].map((value) => iconAt(value, [1, 2, 4], { ...scale, reversed: true }).step)).toEqual([2, 0]);
});

describe("rules over many cells", () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const held = (format: Partial<ConditionalFormat>): number[] => {
    const rule: ConditionalFormat = {
      id: "",
      rects: [{ row: 0, column: 0, rows: 10, columns: 1 }],
      type: "top10",
      attributes: {},
      formulas: [],
      style: { bold: true },
      stopIfTrue: false,
      priority: 1,
      source: null,
      ...format,
    };
    const judge = new FormatEvaluator([rule], { value: (row) => numbers[row] ?? null, values: () => numbers, formula: noFormula });
    return numbers.filter((_, row) => judge.at(row, 0) !== null);
  };

  it.each<[Partial<ConditionalFormat>, number[]]>([
    [{ attributes: { rank: "2" } }, [9, 10]],
    [{ attributes: { rank: "2", bottom: "1" } }, [1, 2]],
    [{ attributes: { rank: "30", percent: "1" } }, [8, 9, 10]],
    // Of very few cells a share of less than one is one.
    [{ attributes: { rank: "5", percent: "1" } }, [10]],
    [{ type: "aboveAverage" }, [6, 7, 8, 9, 10]],
    [{ type: "aboveAverage", attributes: { stdDev: "1" } }, [9, 10]],
    [{ type: "uniqueValues" }, numbers],
    [{ type: "duplicateValues" }, []],
  ])("%j", (format, expected) => {
    expect(held(format)).toEqual(expected);
  });
});
