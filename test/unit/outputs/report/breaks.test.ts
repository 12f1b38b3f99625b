import { breaksAfter } from "../../../../src/outputs/report/breaks";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { recordOf } from "../../../../src/outputs/report/record";
import { undoOf } from "../../../../src/outputs/report/take-back";
import { updateOf } from "../../../../src/outputs/report/update";
import { factsOf, withLevels } from "./facts";

/** The report begins three rows down. */
const FIRST = 3;

test("page breaks of ours go where pages begin then, those of the people stay with their rows, and undoing gives back all", async () => {
  const facts = await factsOf("kertas-kerja-denpasar-2021.xlsx");
  const before = planReport(facts).rows;
  const after = planReport(withLevels(facts, { 1: 5, 3: 1, 44: 5, 13: 1, 20: 1, 32: 1, 33: 1 })).rows;
  const startsOf = (rows: typeof before): number[] => rows.flatMap(({ newPage }, at) => (newPage ? [at + FIRST] : []));
  const theirs = [before.findIndex(({ key }) => key === "indicator:7") + FIRST, before.length + FIRST + 10];
  const now = [...startsOf(before), ...theirs].sort((a, b) => a - b);

  const standing = before.map(({ cells }) => ({ values: cells, formulas: new Set<number>(), beside: false }));
  const update = updateOf(standing, before.map(recordOf), after);
  const then = breaksAfter(now, FIRST, update);
  const moved = [after.findIndex(({ key }) => key === "indicator:7") + FIRST, after.length + FIRST + 10];
  expect(then).toEqual([...startsOf(after), ...moved].sort((a, b) => a - b));

  const pages = { before: update.pages.after, after: update.pages.before };
  const { steps } = undoOf(
    standing.map(({ values }) => values),
    update
  );
  expect(breaksAfter(then, FIRST, { steps, pages })).toEqual(now);
});

test("a break one row beside ours is ours: hosts do not agree which row a break belongs to", () => {
  expect(breaksAfter([9, 30], 0, { steps: [], pages: { before: [10], after: [12] } })).toEqual([12, 30]);
});

test("a break in a row that goes, goes with it", () => {
  expect(breaksAfter([20], 0, { steps: [{ kind: "delete", at: 18, count: 5 }], pages: { before: [], after: [] } })).toEqual([]);
});
