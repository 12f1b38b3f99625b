import type { CellValue } from "../../../assessment";
import type { WrittenCell } from "../../../table";
import type { Queue, Writing } from "../change";

/**
 * Writes values. Cells that are covered by a merged one take nothing and show nothing, whatever is written; asking for
 * merged areas beforehand would empty the undo list, so that is seen from what they hold afterwards.
 */
export const queueCells: Queue<"cells"> = (writing, { cells }) => {
  const asked = cells.map((cell) => {
    const written = cellOf(writing, cell);
    if (cell.numberFormat !== null) written.numberFormat = [[cell.numberFormat]];
    putValue(written, cell.after);
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
};

/** Writes formulas. Excel may write one a little differently, which is what must still stand there when it is taken back. */
export const queueFormulas: Queue<"formulas"> = (writing, { cells }) => {
  const asked = cells.map((cell) => {
    const written = cellOf(writing, cell);
    if (cell.numberFormat !== null) written.numberFormat = [[cell.numberFormat]];
    written.formulas = [[cell.after]];
    written.load("formulas");
    return { cell, written };
  });
  return () => ({
    cells: asked.map(({ cell, written }): WrittenCell => {
      const after: unknown = written.formulas[0]?.[0];
      return { ...cell, after: typeof after === "string" && after !== "" ? after : cell.after };
    }),
  });
};

/** Gives cells back what they held before. */
export const queueRestore: Queue<"restore"> = (writing, { cells }) => {
  for (const cell of cells) {
    const { before, numberFormat, formatFixed } = cell;
    const range = cellOf(writing, cell);
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
  return undefined;
};

/** Writes a rectangle of values. */
export const queueValues: Queue<"values"> = (writing, { sheet, row, column, values }) => {
  const range = writing.sheet(sheet).getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
  range.values = values.map((line) => line.map(givenFor));
  return undefined;
};

/** Empties cells, whatever they look like. */
export const queueClear: Queue<"clear"> = (writing, { sheet, cells }) => {
  for (const { row, column } of cells) writing.sheet(sheet).getCell(row, column).clear("Contents");
  return undefined;
};

function cellOf(writing: Writing, { place }: Pick<WrittenCell, "place">): Excel.Range {
  return writing.sheet(place.sheet).getCell(place.row, place.column);
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
