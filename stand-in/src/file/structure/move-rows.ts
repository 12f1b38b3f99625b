import { isUntouched } from "../../geometry/axis";
import type { Moves } from "../../geometry/moves";
import { cellAddress } from "../../geometry/addresses";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";
import { moveReferences, type MovesOf } from "../formula/move-references";
import {
  shiftFormula,
  placedCells,
  placedRows,
  type PlacedCell,
  FormulaReader,
  type StoredFormula,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeText,
} from "../../../../src/file";
import { moveAttribute } from "./rules";

interface Formula {
  readonly cell: PlacedCell;
  readonly stored: StoredFormula;
  /** What it reads after the move. */
  readonly text: string;
}

/** The edits of the rows and cells of a sheet: what is deleted goes, the others get their new addresses, formulas follow. */
export function moveRows(sheetData: XmlElement, moves: Moves | null, movesOf: MovesOf): Edit[] {
  const reader = new FormulaReader();
  const edits: Edit[] = [];
  const formulas: Formula[] = [];
  const columnsMoved = moves !== null && !isUntouched(moves.columnAxis);
  for (const row of placedRows(sheetData)) {
    const rowNow = moves === null ? row.row : moves.rows.of(row.row);
    const gone = rowNow === null || rowNow >= SHEET_ROWS;
    if (gone) edits.push(replaceElement(row.element, ""));
    else if (moves !== null) edits.push(...setAttributes(row.element, { r: String(rowNow + 1), ...(columnsMoved ? { spans: null } : {}) }));
    for (const cell of placedCells(row)) {
      const stored = reader.read(cell);
      const columnNow = moves === null ? cell.column : moves.columns.of(cell.column);
      if (gone) continue;
      if (columnNow === null || columnNow >= SHEET_COLUMNS) {
        edits.push(replaceElement(cell.element, ""));
        continue;
      }
      if (moves !== null) edits.push(...setAttributes(cell.element, { r: cellAddress(rowNow, columnNow) }));
      if (stored !== null)
        formulas.push({ cell: { ...cell, row: rowNow, column: columnNow }, stored, text: moveReferences(stored.text, movesOf) });
    }
  }
  const whole = wholeGroups(formulas);
  for (const formula of formulas) edits.push(...moveFormula(formula, whole, moves));
  return edits;
}

/** Shared formulas that still read alike, copied from the same master: the others are written out. */
function wholeGroups(formulas: readonly Formula[]): ReadonlySet<string> {
  const masters = new Map<string, Formula>();
  for (const one of formulas) if (one.stored.master) masters.set(one.stored.group ?? "", one);
  const whole = new Set(masters.keys());
  for (const { cell, stored, text } of formulas) {
    if (stored.group === null) continue;
    const master = masters.get(stored.group);
    if (master === undefined || shiftFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column) !== text)
      whole.delete(stored.group);
  }
  return whole;
}

function moveFormula({ stored, text }: Formula, whole: ReadonlySet<string>, moves: Moves | null): Edit[] {
  const { element } = stored;
  if (stored.group !== null) {
    if (!whole.has(stored.group)) return [replaceElement(element, `<${element.prefix}f>${escapeText(text)}</${element.prefix}f>`)];
    if (!stored.master) return [];
  }
  const edits: Edit[] = [];
  if (moves !== null && element.attribute("ref") !== null) edits.push(...(moveAttribute(element, "ref", moves) ?? []));
  if (text !== stored.text) edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(text) });
  return edits;
}
