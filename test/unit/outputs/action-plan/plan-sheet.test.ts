import { findTables } from "../../../../src/table";
import { planLayout } from "../../../../src/table/find/action-plan-layout";
import { newLayout } from "../../../../src/outputs/action-plan/new-sheet";
import { countActions, isOverdue } from "../../../../src/outputs/action-plan/progress";
import { readActionPlan } from "../../../../src/outputs/action-plan/read-plan";
import type { CellValue } from "../../../../src/assessment/types";
import { gridsOf } from "../../table/grids";
import { denpasarExternal, gridFrom, raising, sheetOf, spbe59, TODAY } from "./plans";

/** Where the columns of a new sheet stand. */
const { headerRow, columns } = newLayout(spbe59);
const at = (column: keyof typeof columns): number => columns[column] ?? -1;

async function written() {
  const grid = sheetOf(await raising(["3", "12", "40"]));
  return grid.values.map((row) => [...row]);
}

describe("a Rencana Aksi sheet", () => {
  test("is read back as it was written", async () => {
    const plan = readActionPlan(gridFrom(await written()), spbe59);
    expect(plan?.instrument).toBe("59/2020");
    expect(plan?.actions.map(({ indicator }) => indicator)).toEqual(["3", "12", "40"]);
    const [first] = plan?.actions ?? [];
    expect(first).toMatchObject({
      to: (first?.from ?? 0) + 1,
      owner: "Diskominfo",
      status: "not-started",
      deadline: { kind: "none" },
      mark: "in-plan",
    });
    expect(first?.action).not.toBe("");
    expect(first?.evidence).not.toBe("");
  });

  test("is known again after people renamed it, moved columns and rows, and added their own", async () => {
    const values = await written();
    const own = values.map((row, nth): CellValue[] => [nth === headerRow ? "Catatan Sekda" : null, ...row.slice().reverse()]);
    const [head, rows] = [own.slice(0, headerRow + 1), own.slice(headerRow + 1).reverse()];
    const plan = readActionPlan(gridFrom([[], ...head, [], ...rows], "RA 2026"), spbe59);
    expect(plan?.actions.map(({ indicator }) => indicator)).toEqual(["40", "12", "3"]);
    expect(plan?.actions.map(({ to }) => to)).toEqual(
      (readActionPlan(gridFrom(values), spbe59)?.actions ?? []).map(({ to }) => to).reverse()
    );
  });

  test("an action of the people's own without an indicator is read too, a signature below is not", async () => {
    const values = await written();
    const own = Array<CellValue>(14).fill(null);
    own[at("action")] = "Rapat koordinasi bulanan";
    own[at("owner")] = "Sekretariat Daerah";
    own[at("deadline")] = "15/01/2026";
    const signature = Array<CellValue>(14).fill(null);
    signature[at("action")] = "Mengetahui,";
    const plan = readActionPlan(gridFrom([...values, own, [], signature]), spbe59);
    expect(plan?.actions).toHaveLength(4);
    expect(plan?.actions[3]).toMatchObject({ indicator: null, owner: "Sekretariat Daerah" });
  });

  test("says what is overdue: open, before today, and not what is done or no longer planned", async () => {
    const values = await written();
    const [one, two, three] = values.slice(headerRow + 1) as [CellValue[], CellValue[], CellValue[]];
    one[at("deadline")] = TODAY - 1;
    two[at("deadline")] = TODAY - 1;
    two[at("status")] = "Selesai";
    three[at("deadline")] = TODAY;
    three[at("problems")] = "Anggaran belum ada";
    const actions = readActionPlan(gridFrom(values), spbe59)?.actions ?? [];
    expect(actions.map((action) => isOverdue(action, TODAY))).toEqual([true, false, false]);
    expect(countActions(actions, TODAY, () => 1)).toMatchObject({
      all: 3,
      done: 1,
      notStarted: 2,
      overdue: 1,
      withProblems: 1,
      reached: 0,
    });
    one[at("mark")] = "Tidak lagi";
    const later = readActionPlan(gridFrom(values), spbe59)?.actions ?? [];
    expect(later.map((action) => isOverdue(action, TODAY))).toEqual([false, false, false]);
    expect(countActions(later, TODAY, () => 5)).toMatchObject({ all: 2, reached: 2 });
  });

  test("never stands for the table of indicators, not even with all of them in it", async () => {
    const keys = spbe59.indicators.map(({ key }) => key);
    const empty = keys.map(() => null);
    const plan = sheetOf(await raising(keys, empty, 3), empty);
    expect(findTables([plan])).toMatchObject({ kind: "none" });
    const workbook = gridsOf("kertas-kerja-denpasar-2021.xlsx");
    const search = findTables([plan, ...workbook]);
    expect(search).toEqual(findTables(workbook));
  });

  test("a table of indicators with actions beside them is not taken for one", () => {
    const header = ["No", "Indikator", "Level Awal", "Level Target", "Rencana Aksi", "Tenggat", "Status", "Kendala", "Tindak Lanjut"];
    expect(planLayout(gridFrom([["RENCANA AKSI SPBE"], header, [1, "Kebijakan", 2, 3, "", "", "", "", ""]]))).toBeNull();
    for (const grid of gridsOf("kertas-kerja-denpasar-2021.xlsx")) expect(planLayout(grid)).toBeNull();
  });

  test("says where it comes from and where it leads", async () => {
    const values = await written();
    expect(values[0]?.[0]).toBe("RENCANA AKSI PENINGKATAN INDEKS SPBE 59/2020");
    expect(values[1]?.[0]).toBe("Instrumen: SPBE 59/2020 · Kertas kerja: LKE · Ditulis: 22/11/2026");
    expect(values[2]?.[0]).toMatch(/^Indeks: 3,19 \(Baik\) → 3,2\d \(Baik\) bila 3 indikator ini naik · simulasi, bukan nilai resmi$/);
    expect(denpasarExternal()).toHaveLength(47);
  });
});
