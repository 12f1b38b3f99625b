import { columnChoice, filteredBy } from "../../../../src/workbook/filter/column-values";
import type { Filter } from "../../../../src/model/features/filter";

const rect = { row: 5, column: 0, rows: 6, columns: 3 };
const plain: Filter = { rect, columns: [] };
const shown = ["10", "2", "Bappeda", "bappeda", ""];

describe("what a filter's menu offers", () => {
  it("lists each text once, numbers in their order, and all of it as shown", () => {
    const choice = columnChoice(plain, 1, shown, "id-ID");
    expect(choice.texts).toEqual(["2", "10", "Bappeda"]);
    expect(choice.hasBlanks).toBe(true);
    expect([...choice.texts, null].map(choice.shows)).toEqual([true, true, true, true]);
  });

  it("remembers what was chosen, and choosing all takes the criterion away", () => {
    const choice = columnChoice(plain, 1, shown, "id-ID");
    const some = filteredBy(plain, 1, choice, ["2", "Bappeda"], false);
    expect(some.columns).toEqual([{ column: 1, values: ["2", "Bappeda"], blanks: false }]);
    const again = columnChoice(some, 1, shown, "id-ID");
    expect([...again.texts, null].map(again.shows)).toEqual([true, false, true, false]);
    expect(filteredBy(some, 1, again, again.texts, true)).toEqual(plain);
    expect(filteredBy(some, 0, choice, ["x"], false).columns).toHaveLength(2);
  });
});
