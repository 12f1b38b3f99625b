import type { CellValue } from "../../../../src/assessment/types";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { recordOf } from "../../../../src/outputs/report/record";
import type { ReportFacts, ReportRow } from "../../../../src/outputs/report/types";
import { updateOf, type StandingRow } from "../../../../src/outputs/report/update";
import { factsOf, withLevels } from "./facts";

/** A report in a sheet, with what people write in it and beside it. */
class Sheet {
  rows: { values: CellValue[]; beside: string }[];

  constructor(rows: readonly ReportRow[]) {
    this.rows = rows.map(({ cells }) => ({ values: [...cells], beside: "" }));
  }

  standing(): StandingRow[] {
    return this.rows.map(({ values, beside }) => ({ values, formulas: new Set<number>(), beside: beside !== "" }));
  }

  apply({ steps, writes }: ReturnType<typeof updateOf>): void {
    for (const { kind, at, count } of steps) {
      if (kind === "delete") this.rows.splice(at, count);
      else this.rows.splice(at, 0, ...Array.from({ length: count }, () => ({ values: Array<CellValue>(8).fill(null), beside: "" })));
    }
    for (const { row, column, value } of writes) this.rows[row]!.values[column] = value;
  }

  texts(): (CellValue | string)[][] {
    return this.rows.map(({ values, beside }) => [...values, beside]);
  }

  find(label: string, from: number): number {
    return this.rows.findIndex(({ values }, at) => at >= from && values[0] === label);
  }
}

const cellsOf = (rows: readonly ReportRow[]): (CellValue | string)[][] => rows.map(({ cells }) => [...cells, ""]);

let facts: ReportFacts;
beforeAll(async () => {
  facts = await factsOf("kertas-kerja-denpasar-2021.xlsx");
});

/** Levels that take one recommendation away, add two and put one elsewhere. */
const changed = (): ReportFacts => {
  const low = facts.assessment.entries.filter(({ level }) => level !== null && level <= 2).map(({ indicator }) => indicator);
  const high = facts.assessment.entries.filter(({ level }) => level === 5).map(({ indicator }) => indicator);
  return withLevels(facts, { [low[0]!]: 4, [low[1]!]: 1, [high[0]!]: 1, [high[3]!]: 2 });
};

test("made again without a change it writes nothing", () => {
  const { rows } = planReport(facts);
  const update = updateOf(new Sheet(rows).standing(), rows.map(recordOf), rows);
  expect([update.steps, update.writes, update.left]).toEqual([[], [], []]);
  expect(update.records).toEqual(rows.map(recordOf));
});

test("an untouched report becomes exactly the new one, and back", () => {
  const [before, after] = [planReport(facts).rows, planReport(changed()).rows];
  const sheet = new Sheet(before);
  const there = updateOf(sheet.standing(), before.map(recordOf), after);
  sheet.apply(there);
  expect(sheet.texts()).toEqual(cellsOf(after));
  expect([there.left, there.records]).toEqual([[], after.map(recordOf)]);
  sheet.apply(updateOf(sheet.standing(), there.records, before));
  expect(sheet.texts()).toEqual(cellsOf(before));
});

test("what people write stays beside what it was written for", () => {
  const [before, after] = [planReport(facts).rows, planReport(changed()).rows];
  const sheet = new Sheet(before);
  const last = before.findIndex(({ key }) => key === "indicator:47");
  const recommended = before
    .filter(({ key }) => key.startsWith("recommendation:") && key !== "recommendations:header")
    .map(({ key }) => before.findIndex((row) => row.key === key));
  for (const at of recommended) sheet.rows[at]!.values[7] = `catatan ${String(sheet.rows[at]!.values[0])}`;
  sheet.rows[last]!.beside = "di samping 47";
  sheet.rows[last]!.values[7] = "catatan 47";
  const own = before.findIndex(({ key }) => key === "own:0");
  sheet.rows[own]!.values[0] = "tulisan sendiri";
  const agency = before.findIndex(({ key }) => key === "agency");
  sheet.rows[agency]!.values[0] = "Nama yang diperbaiki sendiri";
  const update = updateOf(
    sheet.standing(),
    before.map(recordOf),
    after.map((row) => (row.key === "agency" ? { ...row, cells: ["Nama lain", ...row.cells.slice(1)] } : row))
  );
  sheet.apply(update);
  const at = sheet.find(
    "I-47",
    update.rows.findIndex((row) => row?.key === "indicator:1")
  );
  expect([sheet.rows[at]?.beside, sheet.rows[at]?.values[7]]).toEqual(["di samping 47", "catatan 47"]);
  expect(sheet.texts().flat()).toContain("tulisan sendiri");
  expect(sheet.rows[agency]?.values[0]).toBe("Nama yang diperbaiki sendiri");
  expect(update.left).toEqual([{ row: agency, column: 0 }]);
  // A note goes with its recommendation; where the recommendation is gone, the note is not.
  const notes = sheet.rows.map(({ values }) => [values[0], values[7]] as const).filter(([, note]) => /^catatan I-/.test(String(note)));
  expect(notes).toHaveLength(recommended.length);
  expect(notes.filter(([label, note]) => note === `catatan ${String(label)}`)).toHaveLength(recommended.length - 1);
  // And once more: nothing is forgotten, nothing doubled.
  const again = updateOf(sheet.standing(), update.records, after);
  sheet.apply(again);
  expect(sheet.rows.filter(({ values }) => /^catatan I-/.test(String(values[7])))).toHaveLength(recommended.length);
});

test("rows that people inserted or deleted inside it are seen", () => {
  const [before, after] = [planReport(facts).rows, planReport(changed()).rows];
  const sheet = new Sheet(before);
  const at = before.findIndex(({ key }) => key === "indicator:10");
  sheet.rows.splice(at, 0, { values: ["baris", "milik", "orang", null, null, null, null, null], beside: "" });
  sheet.rows.splice(
    before.findIndex(({ key }) => key === "indicator:1"),
    1
  );
  sheet.rows[sheet.find("I-11", at)]!.values[3] = 99;
  const update = updateOf(sheet.standing(), before.map(recordOf), after);
  sheet.apply(update);
  const own = sheet.find("baris", 0);
  expect(sheet.rows[own + 1]?.values[0]).toBe("I-10");
  expect(sheet.rows[sheet.find("I-11", own)]?.values[3]).toBe(99);
  expect(update.left.map(({ row }) => sheet.rows[row]?.values[0])).toEqual(["I-11"]);
  const labels = sheet.rows
    .slice(update.rows.findIndex((row) => row?.key === "indicators:header") + 1)
    .map(({ values }) => values[0])
    .filter((label) => /^I-/.test(String(label)));
  expect(labels).toEqual(Array.from({ length: 47 }, (_, nth) => `I-${nth + 1}`));
});

test("blanks that people filled in stay, and nobody is told about them", () => {
  const { rows } = planReport(facts);
  const sheet = new Sheet(rows);
  const at = (key: string): number => rows.findIndex((row) => row.key === key);
  sheet.rows[at("letterhead:unit")]!.values[0] = "Dinas Komunikasi dan Informatika";
  sheet.rows[at("sign:name")]!.values[3] = "Ni Luh Contoh";
  const update = updateOf(sheet.standing(), rows.map(recordOf), planReport(changed()).rows);
  sheet.apply(update);
  expect(update.left).toEqual([]);
  expect(sheet.texts().flat()).toEqual(expect.arrayContaining(["Dinas Komunikasi dan Informatika", "Ni Luh Contoh"]));
});

test("rows get the height of their new texts, those under the radar what is left of the page", () => {
  const [before, after] = [planReport(facts).rows, planReport(changed()).rows];
  const { heights, rows, pages } = updateOf(new Sheet(before).standing(), before.map(recordOf), after);
  const heightOf = (key: string): number | undefined => heights.find(({ row }) => rows[row]?.key === key)?.height;
  const planned = (key: string): number | undefined => after.find((row) => row.key === key)?.height;
  for (const key of ["front:action:0", "radar:0", "radar:9"]) expect(heightOf(key)).toBe(planned(key));
  expect(pages.after.map((row) => rows[row]?.key)).toEqual(after.filter(({ newPage }) => newPage).map(({ key }) => key));
});
