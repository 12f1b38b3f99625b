import fc from "fast-check";
import type { CellValue } from "../../../../src/assessment/types";
import { loadTexts } from "../../../../src/instrument/registry";
import type { InstrumentTexts } from "../../../../src/instrument/types";
import { newLayout } from "../../../../src/outputs/action-plan/new-sheet";
import { planLayout } from "../../../../src/table/find/action-plan-layout";
import { readActionPlan } from "../../../../src/outputs/action-plan/read-plan";
import { updateOf, type SheetUpdate } from "../../../../src/outputs/action-plan/update";
import type { WantedRow } from "../../../../src/outputs/action-plan/wanted-rows";
import { gridFrom, raising, sheetOf, spbe59 } from "./plans";

const { headerRow, columns } = newLayout(spbe59);
const at = (column: keyof typeof columns): number => columns[column] ?? -1;
let texts: InstrumentTexts;
beforeAll(async () => {
  texts = await loadTexts("59/2020");
});

function updated(
  values: CellValue[][],
  wanted: readonly WantedRow[],
  level: number | null = 2
): { values: CellValue[][]; update: SheetUpdate } {
  const grid = gridFrom(values);
  const layout = planLayout(grid);
  if (layout === null) throw new Error("not a plan");
  const update = updateOf(grid, layout, wanted, { instrument: spbe59, texts, levelOf: () => level });
  const after = values.map((row) => [...row]);
  if (update.insert) after.splice(update.insert.before, 0, ...Array.from({ length: update.insert.count }, (): CellValue[] => []));
  for (const { row, column, after: value } of [...update.changed, ...update.added]) {
    while (after.length <= row) after.push([]);
    const line = after[row] as CellValue[];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return { values: after, update };
}

const fresh = async (keys: readonly string[]): Promise<CellValue[][]> => sheetOf(await raising(keys)).values.map((row) => [...row]);

describe("writing a plan again", () => {
  test("changes nothing when nothing changed", async () => {
    const { update } = updated(await fresh(["3", "12"]), await raising(["3", "12"]));
    expect(update).toEqual({ changed: [], added: [], insert: null });
  });

  test("adds new rows behind the last, marks those it no longer holds, and takes none away", async () => {
    const { values } = updated(await fresh(["3", "12"]), await raising(["12", "40"]), 1);
    const plan = readActionPlan(gridFrom(values), spbe59);
    expect(plan?.actions.map(({ indicator, mark }) => [indicator, mark])).toEqual([
      ["3", "no-longer"],
      ["12", "in-plan"],
      ["40", "in-plan"],
    ]);
    expect(values[headerRow + 3]?.[at("number")]).toBe(3);
  });

  test("a row whose goal is reached says so, and comes back when the plan wants more", async () => {
    const reached = updated(await fresh(["3"]), [], 5).values;
    expect(readActionPlan(gridFrom(reached), spbe59)?.actions[0]?.mark).toBe("reached");
    const again = updated(reached, await raising(["3"])).values;
    expect(readActionPlan(gridFrom(again), spbe59)?.actions[0]?.mark).toBe("in-plan");
  });

  test("makes room where something stands below the list", async () => {
    const values = await fresh(["3"]);
    values.push([], [null, "Mengetahui,"], [null, "Kepala Bappeda"]);
    const { values: after, update } = updated(values, await raising(["3", "12", "40"]));
    expect(update.insert).toEqual({ before: headerRow + 2, count: 2 });
    expect(after.slice(-3)).toEqual([[], [null, "Mengetahui,"], [null, "Kepala Bappeda"]]);
    expect(readActionPlan(gridFrom(after), spbe59)?.actions.map(({ indicator }) => indicator)).toEqual(["3", "12", "40"]);
  });

  test("an action in the people's own words stays; one nobody touched follows the new levels", async () => {
    const values = await fresh(["3", "12"]);
    (values[headerRow + 1] as CellValue[])[at("action")] = "Susun Perwali sebelum Juni";
    const { values: after } = updated(values, await raising(["3", "12"], undefined, 2));
    expect(after[headerRow + 1]?.[at("action")]).toBe("Susun Perwali sebelum Juni");
    expect(after[headerRow + 2]?.[at("action")]).not.toBe(values[headerRow + 2]?.[at("action")]);
    expect(after[headerRow + 2]?.[at("action")]).toMatch(/→.*\n.*→/);
  });

  test("a second row for an indicator that somebody added stays theirs", async () => {
    const values = await fresh(["3"]);
    const own = Array<CellValue>(14).fill(null);
    own[at("indicator")] = "3. Kebijakan";
    own[at("action")] = "Konsultasi publik";
    values.push(own);
    const { values: after } = updated(values, await raising(["12"]), 1);
    expect(after[headerRow + 2]).toEqual(own);
    expect(after[headerRow + 1]?.[at("mark")]).toBe("Tidak lagi");
  });

  test("whatever people write, add and sort, a new plan loses none of it", async () => {
    const keys = spbe59.indicators.map(({ key }) => key);
    const all = new Map((await raising(keys)).map((row) => [row.indicator, row]));
    const rowsOf = (some: readonly string[]): readonly WantedRow[] =>
      keys.flatMap((key) => (some.includes(key) ? (all.get(key) ?? []) : []));
    const theirs = ["deadline", "status", "problems", "solutions", "followUp"] as const;
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom("=1+1", "31/12/2026", "Selesai", "@SUM(A1)"),
      fc.integer({ min: 40_000, max: 50_000 })
    );
    fc.assert(
      fc.property(
        fc.subarray([...all.keys()], { minLength: 1 }),
        fc.subarray([...all.keys()]),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...theirs), text), { maxLength: 20 }),
        fc.array(text, { maxLength: 10 }),
        fc.infiniteStream(fc.nat()),
        (first, second, typed, ownColumn, order) => {
          const values = sheetOf(rowsOf(first)).values.map((row) => [...row]);
          const head = values.slice(0, headerRow + 1);
          const rows = values.slice(headerRow + 1);
          for (const [which, column, value] of typed) (rows[which % rows.length] as CellValue[])[at(column)] = value;
          ownColumn.forEach((value, nth) => rows[nth]?.push(value));
          const sorted = rows
            .map((row) => ({ row, place: order.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ row }) => row);
          const before = [...head, ...sorted].map((row) => [...row]);
          const { values: after } = updated(before, rowsOf(second));
          sorted.forEach((row, nth) => {
            const now = after[headerRow + 1 + nth] as CellValue[];
            for (const column of [...theirs.map(at), at("indicator"), at("number"), 14]) expect(now[column]).toBe(row[column]);
          });
          const marks = new Map(readActionPlan(gridFrom(after), spbe59)?.actions.map(({ indicator, mark }) => [indicator, mark]));
          expect([...marks.keys()].sort()).toEqual([...new Set([...first, ...second])].sort());
          for (const key of marks.keys()) expect(marks.get(key) === "in-plan").toBe(second.includes(key ?? ""));
        }
      )
    );
  });
});
