import { wrappedRows } from "../../../../src/outputs/worksheet/sheet-plan";

const long = "Tingkat kematangan kebijakan internal arsitektur SPBE instansi pusat dan pemerintah daerah";
const plan = {
  cells: [["Judul"], ["No", "Indikator", "Total"], [1, long, "=SUM(A1:A99)"], [2, "Singkat", 3], [3, long, null]],
  widths: [5, 30, 12],
  headerRows: 2,
  landscape: true,
};

it("the header and the rows whose texts take several lines are given their height; formulas and numbers take one", () => {
  const heights = wrappedRows(plan);
  expect(heights.map(({ row }) => row)).toEqual([1, 2, 4]);
  const [header, first, last] = heights.map(({ height }) => height);
  expect(first).toBeGreaterThan(header ?? 0);
  expect(last).toBe(first);
});

it("rows whose texts stay on one line are left as they are", () => {
  expect(wrappedRows({ ...plan, oneLineFrom: 3 }).map(({ row }) => row)).toEqual([1, 2]);
});
