import { compare, decimal } from "../../../../src/assessment/score/fraction";
import { predicateIfRounded } from "../../../../src/assessment/score/predicate";
import { scoreLevels } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import type { GroupScore, Scorecard } from "../../../../src/assessment/types";
import { keysOfColumn } from "../../../../src/instrument/find";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { pemdi8, spbe59 } from "../support/instruments";
import { publishedResults, publishedRows, scorecardsShowing, spread } from "../support/published";

const printed = (value: number | string) => Number(value).toFixed(2);
const shown = ({ index }: { index: GroupScore["index"] }) => show(index, { separator: "." });

function byNumber(groups: readonly GroupScore[], decimals = 2): Record<string, string> {
  return Object.fromEntries(groups.map(({ number, index }) => [number, show(index, { separator: ".", decimals })]));
}

function scoreByNumbers(instrument: Instrument, levels: Readonly<Record<string, number>>): Scorecard {
  const numbers = Object.keys(levels);
  const keys = keysOfColumn(instrument, numbers);
  const byKey = new Map(keys.map((key, at) => [key, levels[numbers[at] ?? ""] ?? null]));
  return scoreLevels(
    instrument,
    instrument.indicators.map(({ key }) => byKey.get(key) ?? null)
  );
}

describe("results published indicator by indicator", () => {
  const results = [...publishedResults("a59-"), ...publishedResults("a05-")];

  it("has some of both instruments", () => {
    expect(new Set(results.map(({ instrument }) => instrument)).size).toBe(2);
  });

  it.each(results.map((result) => [result.file, result] as const))("%s comes out as printed", (_, result) => {
    const instrument = findInstrument(result.instrument) as Instrument;
    const scorecard = scoreByNumbers(instrument, result.levels ?? {});
    expect(scorecard.provisional).toBe(false);
    expect(shown(scorecard)).toBe(printed(result.index));
    expect(byNumber(scorecard.aspects, 4)).toEqual(result.computed.aspects);
    expect(byNumber(scorecard.domains, 4)).toEqual(result.computed.domains);
    expect(show(scorecard.index, { separator: ".", decimals: 4 })).toBe(result.computed.index);
    for (const [groups, values] of [
      [scorecard.aspects, result.aspect_indices],
      [scorecard.domains, result.domain_indices],
    ] as const) {
      const wanted = Object.fromEntries(Object.entries(values ?? {}).map(([number, value]) => [number, printed(value)]));
      expect(byNumber(groups)).toMatchObject(wanted);
    }
    expect(scorecard.predicate).toBe(result.predicate ?? result.computed.predicate);
  });

  it.each(results.flatMap((result) => (result.self_assessment_levels ? [[result.file, result] as const] : [])))(
    "%s: the self-assessment too",
    (_, result) => {
      const instrument = findInstrument(result.instrument) as Instrument;
      const scorecard = scoreByNumbers(instrument, result.self_assessment_levels ?? {});
      expect(byNumber(scorecard.aspects, 4)).toEqual(result.self_assessment_computed?.aspects);
      expect(byNumber(scorecard.domains, 4)).toEqual(result.self_assessment_computed?.domains);
      expect(show(scorecard.index, { separator: ".", decimals: 4 })).toBe(result.self_assessment_computed?.index);
    }
  );
});

describe("results published by aspect, unrounded", () => {
  it.each(publishedResults("b59-").map((result) => [result.file, result] as const))("%s comes out", (_, result) => {
    const levels = spbe59.aspects.flatMap(({ number }) => {
      const count = spbe59.indicators.filter(({ aspect }) => aspect === number).length;
      return spread(Math.round((result.aspect_indices?.[number] ?? 0) * count), count);
    });
    const scorecard = scoreLevels(spbe59, levels);
    for (const { number, index } of scorecard.aspects) {
      expect(show(index, { separator: ".", decimals: 10 })).toBe(result.aspect_indices?.[number]?.toFixed(10));
    }
    expect(compare(scorecard.index, decimal(result.index))).toBe(0);
  });
});

describe("Pemdi, Kab. Aceh Tengah 2026, external assessors", () => {
  const levels = [2, 1.5, 1.26, 1.3, 1, 1, 1, 1, 1, 1, 1.5, 1.25, 1.1667, 1, 1, 1, 2.5, 1, 1, 1.3];

  it("comes out as published", () => {
    const scorecard = scoreLevels(pemdi8, levels);
    expect(scorecard.aspects.map(({ index }) => show(index))).toEqual(["1,75", "1,28", "1,00", "1,17", "1,08", "1,40", "1,18"]);
    expect(compare(scorecard.index, decimal(1.241335))).toBe(0);
    expect(scorecard.predicate).toBe("Kurang");
    expect(scorecard.domains).toEqual([]);
  });
});

describe("the rounding of published indices", () => {
  const ties = publishedRows("rounding-ties.csv");

  it("has all 32 ties", () => expect(ties).toHaveLength(32));

  it.each(ties.map((row) => [`${row.agency} ${row.year}`, row] as const))("%s", (_, row) => {
    const exact = decimal(Number(row.exact_index));
    expect(show(exact, { separator: "." })).toBe(row.published);
    expect(scorecardsShowing(row).some(({ index }) => compare(index, exact) === 0)).toBe(true);
  });
});

describe("predicates printed at a limit", () => {
  const rows = publishedRows("predicate-boundary-rows.csv");

  it.each(rows.map((row) => [`${row.agency} ${row.year}`, row] as const))("%s", (_, row) => {
    const possible = scorecardsShowing(row).filter((scorecard) => shown(scorecard) === row.published_index);
    const published = row.published_predicate ?? "";
    if (row.explained_only_by === "rounded") {
      // The report of 2023 rounded first; the product says where that would change the predicate.
      expect(possible.map(({ index }) => predicateIfRounded(spbe59, index))).toContain(published);
    } else {
      expect(possible.map(({ predicate }) => predicate)).toContain(published);
    }
  });
});

describe.each([2023, 2024])("the national table of %i", (year) => {
  const rows = publishedRows(`national-${year}-domains.csv`).filter((row) => row.reproduced_exactly === "True");

  it("follows from levels: domains, index and predicate", () => {
    const wrong = rows.filter((row) => {
      const possible = scorecardsShowing(row).filter((scorecard) => shown(scorecard) === printed(row.index ?? ""));
      // The report of 2023 classified the rounded index, that of 2024 the unrounded one.
      const predicates = possible.map(({ predicate, index }) =>
        year === 2023 ? (predicateIfRounded(spbe59, index) ?? predicate) : predicate
      );
      return !predicates.includes(row.predicate ?? "");
    });
    expect(rows.length).toBeGreaterThan(600);
    expect(wrong.map(({ agency, index, predicate, note }) => ({ agency, index, predicate, note }))).toEqual([]);
  });
});

describe("services that were not assessed", () => {
  it("count 0 and stay in the denominator, as printed for Kab. Banyuasin 2023", () => {
    const row = publishedRows("national-2023-domains.csv").find(({ agency }) => agency === "Pemerintah Kab. Banyuasin");
    const unfilled = scorecardsShowing(row ?? {}).filter(({ aspects }) => shown(aspects[7] as GroupScore) === "0.00");
    expect(unfilled.map(shown)).toEqual([row?.index]);
    expect(unfilled.map(({ predicate }) => predicate)).toEqual([row?.predicate]);
  });
});
