import { show } from "../../../../../src/assessment/score/show";
import { findInstrument } from "../../../../../src/instrument/registry";
import type { Instrument } from "../../../../../src/instrument/types";
import { signed } from "../../../../../src/pane/pages/comparison/difference";
import {
  comparePair,
  firstPair,
  levelSetsOf,
  pairOf,
  yearsOf,
  type LevelSet,
  type Pair,
} from "../../../../../src/pane/pages/comparison/pairs";
import { shortNames } from "../../../../../src/pane/pages/comparison/set-names";
import { allRules, findTables, readTable, type Reading } from "../../../../../src/table";
import { gridsOf } from "../../../table/grids";

const spbe59 = findInstrument("59/2020") as Instrument;

function reading(file: string): Reading {
  const grids = gridsOf(`${file}.xlsx`);
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable(grids, search.table, allRules);
}

function set(some: Partial<LevelSet>): LevelSet {
  const column = some.column ?? 5;
  return {
    id: String(column),
    column,
    sheet: null,
    header: "",
    meaning: "level",
    year: null,
    levels: Array.from({ length: 47 }, () => 3),
    filled: 47,
    ...some,
  };
}
const now = set({ column: 5, meaning: "self" });
const told = (pair: Pair | null): unknown => pair && [pair.kind, pair.from.id, pair.to.id];

describe("what is compared first", () => {
  it("is the year before with the newest", () => {
    const sets = levelSetsOf(reading("rekap-bandar-lampung-2021-2023"));
    const pair = firstPair(sets);
    expect([pair?.kind, pair?.from.year, pair?.to.year]).toEqual(["years", 2022, 2023]);
    expect(yearsOf(sets).map(({ year }) => year)).toEqual([2021, 2022, 2023]);
  });

  it("is self with external where there are no years", () => {
    const pair = firstPair(levelSetsOf(reading("kertas-kerja-denpasar-2021")));
    expect([pair?.kind, pair?.from.meaning, pair?.to.meaning]).toEqual(["assessors", "self", "external"]);
  });

  it("puts self before external and levels before targets, whichever counts", () => {
    const external = set({ column: 6, meaning: "external" });
    const target = set({ column: 7, meaning: "target" });
    expect(told(firstPair([external, now]))).toEqual(["assessors", "5", "6"]);
    expect(told(firstPair([now, target]))).toEqual(["target", "5", "7"]);
    expect(told(firstPair([now, set({ column: 8 })]))).toEqual(["columns", "8", "5"]);
    expect(told(firstPair([now]))).toBeNull();
  });
});

describe("a pair", () => {
  it("is never a column with itself, and has its target second", () => {
    const target = set({ column: 7, meaning: "target" });
    expect(pairOf(now, now)).toBeNull();
    expect(told(pairOf(target, now))).toEqual(["target", "5", "7"]);
    const other = set({ column: 8, meaning: "target" });
    expect(told(pairOf(target, other))).toEqual(["columns", "7", "8"]);
  });

  it("says years of years, and what assessors saw of one year", () => {
    const before = set({ column: 2, meaning: "year", year: 2022 });
    const self = set({ column: 3, meaning: "self", year: 2023 });
    const external = set({ column: 4, meaning: "external", year: 2023 });
    const earlier = set({ column: 6, meaning: "external", year: 2022 });
    expect(pairOf(before, self)?.kind).toBe("years");
    expect(pairOf(self, external)?.kind).toBe("assessors");
    expect(pairOf(earlier, external)?.kind).toBe("years");
    expect(yearsOf([self, external])).toEqual([]);
    expect(yearsOf([self, external, before]).map(({ id }) => id)).toEqual(["2", "3"]);
  });
});

describe("a pair compared", () => {
  it("counts what rose and fell, the weightiest difference first", () => {
    const pair = firstPair(levelSetsOf(reading("rekap-bandar-lampung-2021-2023")));
    const { counts, indicators, comparison } = comparePair(spbe59, pair as Pair);
    expect(counts).toEqual({ up: 15, down: 7, same: 25, unknown: 0 });
    expect(show(comparison.index.change)).toBe("0,65");
    expect(indicators.slice(0, 3).map(({ indicator, from, to }) => [indicator, from, to])).toEqual([
      ["32", 1, 4],
      ["33", 1, 4],
      ["34", 1, 4],
    ]);
  });

  it("against a target says what the levels have less, and leaves blanks out last", () => {
    const levels = [2, null, 5, ...Array.from({ length: 44 }, () => 3)];
    const target = set({ column: 7, meaning: "target", levels: [4, 4, 4, ...levels.slice(3)] });
    const { counts, indicators } = comparePair(spbe59, pairOf(set({ levels }), target) as Pair);
    expect(counts).toEqual({ up: 1, down: 1, same: 44, unknown: 1 });
    const [first, second] = indicators;
    expect([first?.indicator, first?.difference && signed(first.difference, ",", 0)]).toEqual(["1", "−2"]);
    expect([second?.indicator, second?.difference && signed(second.difference, ",", 0)]).toEqual(["3", "+1"]);
    expect(indicators[46]).toMatchObject({
      indicator: "2",
      from: null,
      difference: null,
      direction: "unknown",
    });
  });
});

describe("a difference", () => {
  it.each([
    [65, 100, 2, "+0,65"],
    [-65, 100, 2, "−0,65"],
    [0, 100, 2, "0,00"],
    [-2, 1, 0, "−2"],
    [10, 1, 0, "+10"],
    [5, 2, 0, "+2,5"],
    [0, 1, 0, "0"],
  ])("%i/%i is shown as %s decimals: %s", (numerator, denominator, fewest, shown) => {
    expect(signed({ numerator, denominator }, ",", fewest)).toBe(shown);
  });
});

describe("above their columns of numbers", () => {
  const named = (one: Partial<LevelSet>, other: Partial<LevelSet>): readonly string[] =>
    shortNames({
      kind: "columns",
      from: set({ column: 4, ...one }),
      to: set({ column: 5, ...other }),
    });

  it("two columns under one title are called by what tells them apart", () => {
    expect(named({ header: "Tingkat Kematangan / Mandiri" }, { header: "Tingkat Kematangan / Verifikasi" })).toEqual([
      "Mandiri",
      "Verifikasi",
    ]);
  });

  it("others keep their whole header", () => {
    expect(named({ header: "Nilai / Mandiri" }, { header: "Hasil / Mandiri" })).toEqual(["Nilai / Mandiri", "Hasil / Mandiri"]);
    expect(named({ header: "Mandiri" }, { header: "Eksternal" })).toEqual(["Mandiri", "Eksternal"]);
  });
});
