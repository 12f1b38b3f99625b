import type { CellValue } from "../../../assessment/types";
import type { CellToRestore, WrittenCell } from "../../../table/edit/planned-writes";
import type { LeftOut } from "../../../table/model";
import { newWritingContext } from "../../host/batches";

/** What became of cells that were to be written. */
export interface WriteResult {
  readonly cells: readonly WrittenCell[];
  readonly left: readonly LeftOut[];
}

/**
 * Writes cells. One round trip. Cells that are covered by a merged one take nothing and show nothing, whatever is
 * written; asking for merged areas beforehand would empty the undo list, so that is seen from what they hold afterwards.
 */
export async function writeCells(cells: readonly WrittenCell[]): Promise<WriteResult> {
  if (cells.length === 0) return { cells, left: [] };
  const context = await newWritingContext();
  const result = queueCells(context, cells);
  await context.sync();
  return result();
}

/**
 * The same as a part of a batch.
 * @returns tells what became of them, once the batch was sent
 */
export function queueCells(context: Excel.RequestContext, cells: readonly WrittenCell[]): () => WriteResult {
  const asked = cells.map((cell) => {
    const { place, after, numberFormat } = cell;
    const written = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    if (numberFormat !== null) written.numberFormat = [[numberFormat]];
    putValue(written, after);
    written.load("formulas");
    return { cell, written };
  });
  return () => {
    const covered = new Set(asked.filter(({ cell, written }) => isUnchanged(cell, written.formulas[0]?.[0])).map(({ cell }) => cell));
    return {
      cells: cells.filter((cell) => !covered.has(cell)),
      left: cells.filter((cell) => covered.has(cell)).map(({ place }) => ({ place, why: "merged" })),
    };
  };
}

/** Gives cells back what they held before. One round trip. */
export async function restoreCells(cells: readonly CellToRestore[]): Promise<void> {
  if (cells.length === 0) return;
  const context = await newWritingContext();
  for (const { place, before, numberFormat, formatFixed } of cells) {
    const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    const given = before.formula ?? before.value;
    if (before.formula !== null || typeof given !== "string" || before.numberFormat === "@") {
      if (numberFormat !== null) range.numberFormat = [[before.numberFormat]];
      if (before.formula !== null) range.formulas = [[before.formula]];
      // In a cell for texts every text is taken as it is.
      else if (typeof given === "string") range.values = [[given]];
      else putValue(range, before.value);
    } else if (formatFixed) {
      // The same text would come back as a number, a date or a formula, were it not marked as one.
      range.values = [[`'${given}`]];
    } else {
      range.numberFormat = [["@"]];
      range.values = [[given]];
      range.numberFormat = [[before.numberFormat]];
    }
  }
  await context.sync();
}

/** What Excel would take for a formula, a number, a day or a truth value, were it typed. */
const NOT_PLAIN = /^\s*[^\p{L}\s]|^\s*\p{L}+\.?[\s-]*\d|^(true|false|benar|salah)$/iu;

/** What `Range.values` is given for a value. Nothing that is text becomes anything else: what Excel would read as more is marked as text, as a person does by `'`. */
export function givenFor(value: CellValue): string | number | boolean {
  if (typeof value === "string") return NOT_PLAIN.test(value) ? `'${value}` : value;
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function putValue(range: Excel.Range, value: CellValue): void {
  range.values = [[givenFor(value)]];
}

/** Whether a cell shows what it held before it was written, although that is something else. */
function isUnchanged({ before, after }: WrittenCell, shown: unknown): boolean {
  const held = before.formula ?? before.value;
  return (after ?? "") !== (held ?? "") && shown === (held ?? "");
}
