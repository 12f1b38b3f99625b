import type { CellValue } from "../../../../src/assessment/types";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { recordOf } from "../../../../src/outputs/report/record";
import { cellsAfter, undoOf } from "../../../../src/outputs/report/take-back";
import { updateOf, type RowStep } from "../../../../src/outputs/report/update";
import { factsOf, withLevels } from "./facts";

/** What a sheet holds after rows came and went and cells were written. */
function applied(
  rows: readonly (readonly CellValue[])[],
  steps: readonly RowStep[],
  writes: readonly { row: number; column: number; value: CellValue }[]
): CellValue[][] {
  const all = rows.map((row) => [...row]);
  for (const { kind, at, count } of steps) {
    if (kind === "delete") all.splice(at, count);
    else all.splice(at, 0, ...Array.from({ length: count }, () => Array<CellValue>(8).fill(null)));
  }
  for (const { row, column, value } of writes) all[row]![column] = value;
  return all;
}

test("an update that is undone leaves the report as it was, with every note in its place and its look", async () => {
  const facts = await factsOf("kertas-kerja-denpasar-2021.xlsx");
  const before = planReport(facts).rows;
  const after = planReport(withLevels(facts, { 1: 5, 3: 1, 44: 1, 13: 4, 20: null })).rows;
  const values = before.map(({ cells, key }) =>
    cells.map((cell, column) => (column === 7 && key.startsWith("recommendation:") ? `catatan ${key}` : cell))
  );
  const standing = values.map((line) => ({ values: line, formulas: new Set<number>(), beside: false }));
  const update = updateOf(standing, before.map(recordOf), after);
  expect(update.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["insert", "delete"]));
  const now = cellsAfter(values, update);
  expect(now).toEqual(applied(values, update.steps, update.writes));
  const undo = undoOf(values, update);
  expect(applied(now, undo.steps, undo.writes)).toEqual(values);
  // Rows that come back, and rows that looked otherwise, look as before.
  for (const { at, row } of undo.dressed) expect([row?.key, row?.style]).toEqual([before[at]?.key, before[at]?.style]);
  const low = before.findIndex(({ key }) => key === "indicator:1");
  expect(undo.dressed.map(({ at }) => at)).toContain(low);
});
