import type { CellValue } from "../../assessment";
import { callsSpbe, cellElement, FormulaReader, type ListedSheet, type WorkbookFile } from "../../file";
import type { Rect } from "../../grid";
import { isUnanswered } from "../unanswered";

/** A cell with a formula that a copy may have to change. */
export interface FormulaCell {
  readonly sheet: ListedSheet;
  readonly row: number;
  readonly column: number;
  /** As stored, shared formulas written out. */
  readonly formula: string;
  /** What an array formula fills. */
  readonly array: Rect | null;
  /** What the file says it shows. */
  readonly saved: CellValue;
  /** Whether it calls functions of ours. */
  readonly isOurs: boolean;
}

/** What makes a sheet worth reading for formulas to change. */
const TELLING = /spbe|#NAME\?|ANCHORARRAY/i;

/** Cells whose formula calls functions of ours, shows `#NAME?`, or follows a spill. */
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
    if (!isOurs && !isUnanswered(value) && !/ANCHORARRAY/i.test(stored.text)) return;
    cells.push({
      sheet,
      row,
      column,
      formula: stored.text,
      array: stored.array,
      saved: value,
      isOurs,
    });
  });
  return cells;
}
