import type { CellValue } from "../../assessment";
import { callsSpbe, cellElement, FormulaReader, type ListedSheet, type WorkbookFile } from "../../file";
import type { Rect } from "../../grid";

/** A cell with a formula that a copy may have to change. */
export interface FormulaCell {
  readonly sheet: ListedSheet;
  readonly row: number;
  readonly column: number;
  /** The `<c>` in the text of its part. */
  readonly start: number;
  readonly end: number;
  /** As stored, shared formulas written out. */
  readonly formula: string;
  /** What an array formula fills. */
  readonly array: Rect | null;
  /** Whether other cells share it, so that it must not simply go. */
  readonly isShared: boolean;
  /** What the file says it shows. */
  readonly saved: CellValue;
  /** Whether it calls functions of ours. */
  readonly isOurs: boolean;
}

/** What makes a sheet worth reading for formulas to change. */
const TELLING = /spbe|#NAME\?|ANCHORARRAY/i;

/**
 * Cells whose formula calls functions of ours, shows `#NAME?`, or follows a spill, and all cells that share a formula
 * with one of them.
 */
export function formulaCellsOf(file: WorkbookFile, sheet: ListedSheet): readonly FormulaCell[] {
  const source = file.opened.text(sheet.part);
  if (!TELLING.test(source)) return [];
  const cells: FormulaCell[] = [];
  const formulas = new FormulaReader();
  file.cells(sheet, ({ row, column, start, end, value, hasFormula }) => {
    if (!hasFormula) return;
    const element = cellElement(source, { start, end });
    const stored = formulas.read({ row, column, element });
    if (stored === null) return;
    const isOurs = callsSpbe(stored.text);
    const isBroken = typeof value === "object" && value?.error === "#NAME?";
    if (!isOurs && !isBroken && !/ANCHORARRAY/i.test(stored.text)) return;
    cells.push({
      sheet,
      row,
      column,
      start,
      end,
      formula: stored.text,
      array: stored.array,
      isShared: stored.group !== null,
      saved: value,
      isOurs,
    });
  });
  return cells;
}
