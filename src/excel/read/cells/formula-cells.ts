import { contains, type Rect, cellAddress } from "../../../grid";
import type { FollowedBy, Follows } from "../../../session";
import { isGone } from "../../resilience/error-codes";

/** A cell whose formula follows the attached table. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly follows: Follows;
}

/** The cells of a loaded range whose formulas follow the attached table. */
export function formulaCellsIn(
  sheetId: string,
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas">,
  followedBy: FollowedBy
): readonly FormulaCell[] {
  return range.formulas.flatMap((row: readonly unknown[], rowAt) =>
    row.flatMap((formula, columnAt) => {
      const follows = typeof formula === "string" && formula.startsWith("=") ? followedBy(formula) : null;
      if (!follows) return [];
      return [{ sheetId, row: range.rowIndex + rowAt, column: range.columnIndex + columnAt, follows }];
    })
  );
}

/** The formula cells known, each once. */
export class FormulaCells {
  private readonly cells = new Map<string, FormulaCell>();

  /** Adds a cell; one that follows the whole reading keeps doing so. */
  add(cell: FormulaCell): void {
    const key = keyOf(cell);
    if (this.cells.get(key)?.follows !== "table") this.cells.set(key, cell);
  }

  /** Whether a cell follows the whole reading. */
  follows(cell: Pick<FormulaCell, "sheetId" | "row" | "column">): boolean {
    return this.cells.get(keyOf(cell))?.follows === "table";
  }

  /** Puts what was just read of a rectangle in place of what was known there. */
  replace(sheetId: string, rect: Rect, read: readonly FormulaCell[]): void {
    for (const [key, cell] of this.cells) if (cell.sheetId === sheetId && contains(rect, cell)) this.cells.delete(key);
    read.forEach((cell) => this.add(cell));
  }

  /** Forgets everything and keeps only these. */
  reset(read: readonly FormulaCell[]): void {
    this.cells.clear();
    read.forEach((cell) => this.add(cell));
  }

  /** Cells to calculate again: those that follow the reading, with the instrument's too when that changed. */
  following(instrumentChanged: boolean): readonly FormulaCell[] {
    return [...this.cells.values()].filter(({ follows }) => follows === "table" || instrumentChanged);
  }
}

/**
 * Marks cells to be calculated again and, in automatic mode, has it done with all their dependents. One round trip;
 * no formula is written. In manual mode the cells wait for F9, as everything does.
 */
export async function calculateAgain(context: Excel.RequestContext, cells: readonly FormulaCell[], automatic: boolean): Promise<void> {
  askToCalculate(context, cells, automatic);
  try {
    await context.sync();
  } catch (error) {
    if (!automatic || isGone(error)) throw error;
    // Where Excel cannot calculate everything now, at least these cells and what hangs on them directly.
    rangesOf(context, cells).forEach((range) => range.calculate());
    await context.sync();
  }
}

/** Adds to a batch what {@link calculateAgain} asks for. */
export function askToCalculate(context: Excel.RequestContext, cells: readonly FormulaCell[], automatic: boolean): void {
  rangesOf(context, cells).forEach((range) => range.setDirty());
  if (automatic) context.workbook.application.calculate("Recalculate");
}

function rangesOf(context: Excel.RequestContext, cells: readonly FormulaCell[]): readonly Excel.Range[] {
  return [...addressesBySheet(cells)].flatMap(([sheetId, addresses]) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    return addresses.map((address) => worksheet.getRange(address));
  });
}

/** Sheet id → addresses, neighbouring cells of a column as one range: 600 filled formulas are one address, not 600. */
export function addressesBySheet(cells: readonly FormulaCell[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const bySheet = new Map<string, { first: FormulaCell; last: FormulaCell }[]>();
  for (const cell of sorted) {
    const runs = bySheet.get(cell.sheetId) ?? [];
    bySheet.set(cell.sheetId, runs);
    const run = runs[runs.length - 1];
    if (run && run.last.column === cell.column && run.last.row + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return new Map(
    [...bySheet].map(([sheetId, runs]) => [
      sheetId,
      runs.map(({ first, last }) => (first === last ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`)),
    ])
  );
}

function keyOf({ sheetId, row, column }: Pick<FormulaCell, "sheetId" | "row" | "column">): string {
  return `${sheetId}!${row},${column}`;
}
