import { fraction } from "../../../../src/assessment/score/fraction";
import { levelName, shownLevel } from "../../../../src/pane/format/levels";
import { distanceToNext, nearLimit, percentOf, shown } from "../../../../src/pane/format/numbers";
import { perLocale } from "../../../../src/pane/format/per-locale";
import { columnLetters } from "../../../../src/grid/a1";
import { cellName } from "../../../../src/pane/format/cell-name";
import { attachedOf } from "../states";

const { scorecard } = attachedOf();
const at = (numerator: number, denominator: number) => ({
  ...scorecard,
  index: fraction(numerator, denominator),
});

test("an index has two decimals, rounded half up, with the locale's separator", () => {
  expect(shown(fraction(37495, 10000), "id-ID")).toBe("3,75");
  expect(shown(fraction(4515, 1000), "en-US")).toBe("4.52");
});

test("a format is made once per locale, and each locale keeps its own", () => {
  const asked: string[] = [];
  const kept = perLocale((locale) => {
    asked.push(locale);
    return locale.length;
  });
  expect([kept("id-ID"), kept("en"), kept("id-ID"), kept("en")]).toEqual([5, 2, 5, 2]);
  expect(asked).toEqual(["id-ID", "en"]);
});

describe("close below a limit", () => {
  test("as many decimals as it takes show that the limit is not reached", () => {
    expect(nearLimit(at(34985, 10000), "id-ID")).toEqual({
      shown: "3,50",
      exact: "3,499",
      limit: "3,50",
      next: "Sangat Baik",
    });
    expect(nearLimit(at(3499996, 1000000), "id-ID")?.exact).toBe("3,499996");
    expect(nearLimit(at(10499999, 3000000), "id-ID")?.exact).toBe("3,4999997");
  });

  test("elsewhere there is nothing to explain", () => {
    for (const index of [at(35, 10), at(349, 100), at(5, 1)]) expect(nearLimit(index, "id-ID")).toBeNull();
  });
});

describe("the next predicate", () => {
  test("is as far as its limit is above the exact index", () => {
    expect(distanceToNext(at(31925, 10000), "id-ID")).toEqual({
      gap: "0,31",
      limit: "3,50",
      next: "Sangat Baik",
    });
    expect(distanceToNext(at(0, 1), "en-US")).toEqual({
      gap: "1.80",
      limit: "1.80",
      next: "Cukup",
    });
  });

  test("is not told at the highest, nor where the closeness itself is explained", () => {
    expect(distanceToNext(at(42, 10), "id-ID")).toBeNull();
    expect(distanceToNext(at(34985, 10000), "id-ID")).toBeNull();
  });
});

test("a bar is never longer than its ground", () => {
  expect([percentOf(fraction(5, 2), 5), percentOf(fraction(6, 1), 5), percentOf(fraction(0, 1), 5)]).toEqual([50, 100, 0]);
});

test("columns and cells are named as Excel does", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(cellName({ sheet: "Rekap Jum'at", row: 0, column: 4 })).toBe("Rekap Jum'at!E1");
});

test("a level has its locale's separator and, when whole, its name", () => {
  expect(shownLevel(2.5, "id-ID")).toBe("2,5");
  expect(shownLevel(3, "id-ID")).toBe("3");
  const { instrument } = scorecard;
  const [first] = instrument.indicators;
  if (first === undefined) throw new Error("The instrument has no indicators.");
  expect(levelName(instrument, first, 3)).toBe("Terdefinisi");
  expect(levelName(instrument, first, 2.5)).toBeNull();
});
