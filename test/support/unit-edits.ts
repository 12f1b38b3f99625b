import { read as readSheets, write as writeSheets } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { gridsOf, WorkbookFile } from "../../src/file";
import { cellAddress, textOf, valueAt } from "../../src/grid";
import type { AnswerField, Merge } from "../../src/submission";
import { UNIT_SHEETS, unitColumnOf } from "../../src/table/unit-sheet/columns";
import type { CellEdit } from "./openpyxl";

/** What a unit answers about an indicator. */
export type Answered = ReadonlyMap<string, Readonly<Partial<Record<AnswerField, string | number>>>>;

/** The cells of a unit's workbook that its answers go into. */
export function editsFor(bytes: Uint8Array, answered: Answered): readonly CellEdit[] {
  const grid = gridsOf(WorkbookFile.open(bytes)).grids.find(({ sheet }) => sheet === UNIT_SHEETS.answers);
  if (grid === undefined) throw new Error("no answers");
  const places = new Map<string, number>();
  const rows = new Map<string, number>();
  grid.values.forEach((line, at) => {
    const row = grid.firstRow + at;
    if (places.size < 6) {
      places.clear();
      line.forEach((value, column) => {
        const meant = unitColumnOf(textOf(value));
        if (meant !== null) places.set(meant, grid.firstColumn + column);
      });
    } else rows.set(textOf(valueAt(grid, row, places.get("number") ?? 0)), row);
  });
  return [...answered].flatMap(([indicator, fields]) =>
    Object.entries(fields).map(([field, value]) => {
      const [row, column] = [rows.get(indicator), places.get(field)];
      if (row === undefined || column === undefined) throw new Error(`${indicator} ${field} has no cell`);
      return { sheet: grid.sheet, row: row + 1, column: column + 1, value };
    })
  );
}

/** Typed and saved by exceljs. */
export async function editedByExcelJs(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const { sheet, row, column, value } of edits) {
    const found = book.getWorksheet(sheet);
    if (found) found.getCell(row, column).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Typed and saved by SheetJS, which keeps values and little else. */
export function editedBySheetJs(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const book = readSheets(bytes, { cellFormula: true });
  for (const { sheet, row, column, value } of edits) {
    const found = book.Sheets[sheet];
    if (found)
      found[cellAddress({ row: row - 1, column: column - 1 })] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
  }
  return new Uint8Array(writeSheets(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** What a merge would take over, as `indicator field` → value; what must be chosen first and what is unknown are told too. */
export function taken(merge: Merge): Readonly<Record<string, string | number>> {
  const rows = merge.rows.filter(({ state }) => state !== "same");
  const unknown = merge.unknown.map(({ row, field, why }) => [`${row} ${field}`, `unknown: ${why}`] as const);
  return Object.fromEntries([
    ...rows.map(({ indicator, field, choices: [first], state, reasons }) => {
      const value = state === "conflict" ? `conflict: ${reasons.join()}` : first.value;
      return [`${indicator} ${field}`, value] as const;
    }),
    ...unknown,
  ]);
}

/** What is expected of it. */
export const expectedOf = (answers: readonly Answered[]): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    answers.flatMap((answered) =>
      [...answered].flatMap(([indicator, fields]) =>
        Object.entries(fields).map(([field, value]) => [`${indicator} ${field}`, value] as const)
      )
    )
  );

/**
 * What is expected where several units may answer the same: what all of them answer alike is taken, what they do not is for a person to
 * choose, and what the table holds already is no change.
 */
export function expectedAmong(answers: readonly Answered[], { rows }: Merge): Readonly<Record<string, string | number>> {
  const given = new Map<string, Set<string | number>>();
  for (const answered of answers)
    for (const [id, value] of Object.entries(expectedOf([answered])))
      given.set(id, (given.get(id) ?? new Set<string | number>()).add(value));
  const mine = new Map(rows.map((row) => [`${row.indicator} ${row.field}`, row.mine]));
  return Object.fromEntries(
    [...given].flatMap(([id, values]) => {
      const [first = ""] = values;
      if (values.size > 1) return [[id, "conflict: two-answers"]];
      return mine.get(id) === first ? [] : [[id, first]];
    })
  );
}
