import { cellAddress, cellKey, placeOfKey, type Position } from "../../grid";
import { FormulaReader } from "../spreadsheet/formulas";
import { cellElement } from "../spreadsheet/scan-cells";
import type { ListedSheet } from "../spreadsheet/workbook-part";
import type { WorkbookFile } from "../workbook/workbook-file";
import { applyEdits, insertAt, type Edit } from "../xml/edits";
import { cellText, cellXml, type NewContent } from "./cell-xml";

/**
 * A sheet part with new contents of cells. Cells that share a formula with one that changes get their own.
 * @returns `null` when nothing changes
 */
export function patchedSheet(file: WorkbookFile, sheet: ListedSheet, contents: ReadonlyMap<string, NewContent>): string | null {
  if (contents.size === 0) return null;
  const source = file.opened.text(sheet.part);
  const edits: Edit[] = [];
  const formulas = new FormulaReader();
  const brokenUp = new Set<string>();
  const met = new Set<string>();
  const ends = new Map<number, [column: number, end: number][]>();
  const rowsToFill = new Set([...contents.keys()].map((key) => placeOfKey(key).row));
  file.cells(sheet, ({ row, column, start, end, value, hasFormula }) => {
    const key = cellKey(row, column);
    const content = contents.get(key);
    met.add(key);
    const ofRow = ends.get(row) ?? [];
    ends.set(row, ofRow);
    if (rowsToFill.has(row)) ofRow.push([column, end]);
    else ofRow[0] = [column, end];
    if (content === undefined && !hasFormula) return;
    const element = cellElement(source, { start, end });
    const stored = hasFormula ? formulas.read({ row, column, element }) : null;
    if (content !== undefined) {
      if (stored?.group !== null && stored?.master === true) brokenUp.add(stored.group);
      edits.push({ start, end, text: cellXml(element, content) });
    } else if (stored?.group !== null && stored !== null && brokenUp.has(stored.group))
      edits.push({ start, end, text: cellXml(element, { formula: stored.text, array: null, value }) });
  });
  const missing = [...contents].filter(([key]) => !met.has(key));
  return applyEdits(source, [
    ...edits,
    ...insertedCells(
      source,
      missing.map(([key, content]) => [placeOfKey(key), content]),
      ends
    ),
  ]);
}

/** Where the cells of a sheet part end, row by row: new cells are put behind the nearest one on their left. */
type CellEnds = ReadonlyMap<number, readonly (readonly [column: number, end: number])[]>;

/** Cells that the part does not have yet, such as blanks of a spill. */
function insertedCells(source: string, cells: readonly (readonly [Position, NewContent])[], ends: CellEnds): readonly Edit[] {
  const sorted = [...cells].sort(([a], [b]) => a.row - b.row || a.column - b.column);
  const newRows = new Map<number, string>();
  const edits = sorted.flatMap(([at, content]): Edit[] => {
    const text = cellText(prefixOf(source), ` r="${cellAddress(at)}"`, content);
    const before = ends.get(at.row)?.filter(([column]) => column < at.column) ?? [];
    const [, end] = before[before.length - 1] ?? [];
    if (end !== undefined) return [insertAt(end, text)];
    const row = new RegExp(`<(?:\\w+:)?row\\b[^<>]*?\\sr="${at.row + 1}"[^<>]*?(/?)>`).exec(source);
    if (row !== null && row[1] === "") return [insertAt(row.index + row[0].length, text)];
    if (row === null) newRows.set(at.row, (newRows.get(at.row) ?? "") + text);
    else throw new Error(`Row ${at.row + 1} has no cells`);
    return [];
  });
  return [...edits, ...[...newRows].map(([row, text]) => insertedRow(source, row, text, ends))];
}

function insertedRow(source: string, row: number, cells: string, ends: CellEnds): Edit {
  const prefix = prefixOf(source);
  const text = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  const before = [...ends].filter(([other]) => other < row).sort(([a], [b]) => b - a)[0]?.[1] ?? [];
  const last = before[before.length - 1]?.[1];
  const close = `</${prefix}row>`;
  if (last !== undefined) return insertAt(source.indexOf(close, last) + close.length, text);
  const data = new RegExp(`<${prefix}sheetData[^<>]*?(/?)>`).exec(source);
  if (data === null) throw new Error("A sheet without cells");
  const end = data.index + data[0].length;
  return data[1] === "/" ? { start: end - 2, end, text: `>${text}</${prefix}sheetData>` } : insertAt(end, text);
}

/** `x:` where the part writes its elements so. */
const prefixOf = (source: string): string => /<(\w+:)?sheetData\b/.exec(source)?.[1] ?? "";
