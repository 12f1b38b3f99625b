import { cellAddress } from "../../../grid/a1";
import { columnsRange, planColumns, withColumns, type AddedMeaning, type ColumnPlan } from "../../../table/edit/new-columns";
import type { Grid } from "../../../grid/grid";
import type { FoundTable, LeftOut, Reading } from "../../../table/model";
import { newPatientContext, newWritingContext } from "../../host/batches";
import { cellValueOf } from "../../read/cell-values";
import { Trouble } from "../../host/problem-of";
import type { Outcome } from "../../../session/types";
import { outcomeOf } from "./outcome-of";

/** Columns that were added, and what is needed to take them away again. */
export interface AddedColumns {
  /** The table with the new columns. */
  readonly table: FoundTable;
  readonly plan: ColumnPlan;
  /** How the header cells looked before. */
  readonly looks: readonly Look[];
}

interface Look {
  readonly fill: string;
  readonly bold: boolean;
  readonly colour: string;
  readonly wrap: boolean;
  readonly horizontal: Excel.HorizontalAlignment;
  readonly width: number;
}

/** Wide enough for the name of a unit, in points. */
const WIDTH: Readonly<Partial<Record<AddedMeaning, number>>> = { owner: 120, evidence: 150, explanation: 150, followUp: 150 };
/** How many columns right of the table are asked whether they are hidden. */
const SEEN = 40;
/** How far right a free place is looked for; the pure part decides. */
const WIDE = 240;

/**
 * Puts the headers of new columns beside a table: one round trip to look, one more for how the cells look, one to write.
 * @throws Trouble `read-only`, `protected`, `no-room`
 */
export async function addColumns({ table }: Reading, meanings: readonly AddedMeaning[]): Promise<AddedColumns> {
  const { grid, isHidden } = await look(table);
  const plan = planColumns(grid, table, meanings, isHidden);
  if (plan === null) throw new Trouble({ kind: "no-room", sheet: table.sheet, range: besideHeader(table) });
  const { looks, like } = await looksOf(table, plan);
  const context = await newWritingContext();
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const cells = plan.columns.map(({ column, header, meaning }, nth) => {
    const cell = sheet.getCell(plan.row, column);
    cell.values = [[header]];
    const before = looks[nth];
    const width = WIDTH[meaning as AddedMeaning];
    if (before && like) putLook(cell, { ...like, width: Math.max(before.width, width ?? 0) }, before);
    cell.load("values");
    return cell;
  });
  await context.sync();
  const added: AddedColumns = { table: withColumns(table, plan.columns), plan, looks };
  // Behind a merged cell Excel drops what is written, without an error.
  if (cells.some((cell, nth) => cell.values[0]?.[0] !== plan.columns[nth]?.header)) {
    await clear(
      plan.sheet,
      plan.row,
      plan.columns.map(({ column }, nth) => ({ column, look: looks[nth] }))
    );
    throw new Trouble({ kind: "no-room", sheet: plan.sheet, range: columnsRange(plan) });
  }
  return added;
}

/** Takes added columns away again, where they still stand as written and hold nothing. */
export async function removeColumns({ plan, looks, table: before }: AddedColumns, now: FoundTable | null): Promise<Outcome> {
  const moved = {
    sheet: now?.sheet ?? plan.sheet,
    rows: (now?.headerRow ?? before.headerRow ?? 0) - (before.headerRow ?? 0),
    columns: (now?.levelColumn ?? before.levelColumn) - before.levelColumn,
  };
  const row = plan.row + moved.rows;
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(moved.sheet);
  const { protection } = sheet;
  protection.load("protected");
  const depth = Math.max(plan.rows.last, ...(now?.rows.map((each) => each.row) ?? [])) - row + 1;
  const columns = plan.columns.map(({ column, header }, nth) => {
    const cells = sheet.getRangeByIndexes(row, column + moved.columns, depth, 1);
    cells.load("formulas");
    return { column: column + moved.columns, header, look: looks[nth], cells };
  });
  await context.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (!sheet.isNullObject && protection.protected) throw new Trouble({ kind: "protected", sheet: moved.sheet });
  const judged = columns.map((each) => ({
    ...each,
    why: sheet.isNullObject ? ("gone" as const) : refusal(each.cells.formulas, each.header),
  }));
  const left = judged.flatMap(({ column, why }): readonly LeftOut[] =>
    why === null ? [] : [{ place: { sheet: moved.sheet, row, column }, why }]
  );
  const free = judged.filter(({ why }) => why === null);
  await clear(moved.sheet, row, free);
  return outcomeOf(free.length, left, { kind: "nothing-to-take-back" });
}

function refusal(cells: readonly (readonly unknown[])[], header: string): LeftOut["why"] | null {
  const [top, ...below] = cells.map(([cell]) => cell);
  if (top !== header) return "changed";
  return below.some((cell) => cell !== "") ? "in-use" : null;
}

async function clear(
  name: string,
  row: number,
  columns: readonly { readonly column: number; readonly look: Look | undefined }[]
): Promise<void> {
  if (columns.length === 0) return;
  const context = await newWritingContext();
  const sheet = context.workbook.worksheets.getItem(name);
  for (const { column, look } of columns) {
    const cell = sheet.getCell(row, column);
    cell.values = [[""]];
    if (look) putLook(cell, look, null);
  }
  await context.sync();
}

/** The cell where a new header would go first. */
function besideHeader({ headerRow, columns, levelColumn }: FoundTable): string {
  const right = Math.max(levelColumn, ...columns.map(({ column }) => column)) + 1;
  return cellAddress({ row: headerRow ?? 0, column: right });
}

/** What stands around a table, formulas included, and which columns beside it are hidden. */
async function look(table: FoundTable): Promise<{ readonly grid: Grid; readonly isHidden: (column: number) => boolean }> {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(table.sheet);
  const { protection } = sheet;
  protection.load("protected");
  const at = table.rows.map(({ row }) => row);
  const top = Math.max(0, Math.min(...at, table.headerRow ?? Infinity) - table.headerRows - 1);
  const right = Math.max(table.levelColumn, ...table.columns.map(({ column }) => column));
  const used = sheet.getRangeByIndexes(top, 0, Math.max(...at) - top + 1, right + WIDE).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  const beside = Array.from({ length: SEEN }, (_, nth) => {
    const cell = sheet.getCell(top, right + 1 + nth);
    cell.load("columnHidden");
    return { column: right + 1 + nth, cell };
  });
  await context.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (protection.protected) throw new Trouble({ kind: "protected", sheet: table.sheet });
  const hidden = new Set(beside.filter(({ cell }) => cell.columnHidden).map(({ column }) => column));
  const grid: Grid = used.isNullObject
    ? { sheet: table.sheet, firstRow: 0, firstColumn: 0, values: [], hidden: false }
    : {
        sheet: table.sheet,
        firstRow: used.rowIndex,
        firstColumn: used.columnIndex,
        values: used.formulas.map((row) => row.map(cellValueOf)),
        hidden: false,
      };
  return { grid, isHidden: (column) => hidden.has(column) };
}

/** How the header cells look now, and how the table's own header beside them looks. */
async function looksOf(table: FoundTable, plan: ColumnPlan): Promise<{ readonly looks: readonly Look[]; readonly like: Look | null }> {
  const context = await newPatientContext();
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const neighbour = Math.max(...table.columns.map(({ column }) => column));
  const formats = [neighbour, ...plan.columns.map(({ column }) => column)].map((column) => {
    const { format } = sheet.getCell(plan.row, column);
    format.load("wrapText,horizontalAlignment,columnWidth");
    format.fill.load("color");
    format.font.load("bold,color");
    return format;
  });
  await context.sync();
  const [like, ...looks] = formats.map(({ wrapText, horizontalAlignment, columnWidth, fill, font }): Look => ({
    fill: fill.color,
    bold: font.bold,
    colour: font.color,
    wrap: wrapText,
    horizontal: horizontalAlignment as Excel.HorizontalAlignment,
    width: columnWidth,
  }));
  return { looks, like: table.headerRow === null ? null : (like ?? null) };
}

/** A cell without a fill says it is white. */
const WHITE = "#FFFFFF";

/** @param before where it is known, only what differs from it is written */
function putLook({ format }: Excel.Range, look: Look, before: Look | null): void {
  if (look.fill !== before?.fill) {
    if (look.fill === WHITE) format.fill.clear();
    else format.fill.color = look.fill;
  }
  if (look.bold !== before?.bold) format.font.bold = look.bold;
  if (look.colour !== before?.colour) format.font.color = look.colour;
  if (look.wrap !== before?.wrap) format.wrapText = look.wrap;
  if (look.horizontal !== before?.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.width !== before?.width) format.columnWidth = look.width;
}
