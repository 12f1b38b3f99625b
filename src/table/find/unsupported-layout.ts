import { codeOf } from "../names/codes";
import { cellAddress, rangeAddress, valueAt, range, type Grid } from "../../grid";
import { instruments } from "../../instrument";
import { nameIndexOf } from "../names/name-index";
import { scaleColumns } from "../columns/scale-columns";
import type { IndicatorList, TableDraft } from "./table-draft";
import type { UnsupportedLayout } from "../model";
import { contentOf } from "../columns/column-content";

/** Share of the indicators that the parts of a table hold together. */
const TOGETHER = 0.5;
/** Share of a part that may stand in another one as well: a row copied twice. */
const MOST_AGAIN = 0.2;
/** A table with this share of the indicators stands for itself. */
const ALONE = 0.8;

/**
 * The tables that are parts of one, as a sheet per domain or a second block beside the first: one instrument, one kind
 * of level, other indicators in each, and all indicators only together. `null` where a table stands for itself.
 */
export function partsOfOne(drafts: readonly TableDraft[]): readonly TableDraft[] | null {
  const [first] = [...drafts].sort((one, other) => other.coverage - one.coverage);
  if (first === undefined || first.coverage >= ALONE) return null;
  const seen = new Set<string>();
  const parts = drafts.filter((draft) => {
    const own = draft.table.rows.map(({ indicator }) => indicator);
    const again = own.filter((key) => seen.has(key)).length;
    if (!isAlike(draft, first) || again > MOST_AGAIN * own.length) return false;
    own.forEach((key) => seen.add(key));
    return true;
  });
  const together = seen.size / first.shape.instrument.indicators.length;
  return parts.length > 1 && together >= TOGETHER ? parts : null;
}

function isAlike(one: TableDraft, other: TableDraft): boolean {
  const [own, theirs] = [one.levels.chosen, other.levels.chosen];
  return (
    one.shape.instrument === other.shape.instrument &&
    one.hidden === other.hidden &&
    own.meaning === theirs.meaning &&
    own.header.toLowerCase() === theirs.header.toLowerCase()
  );
}

/** Where a part of a table stands: its sheet and its first cell, as people write it. */
export function placeOf({ table }: TableDraft): string {
  const column = Math.min(...table.columns.map((each) => each.column));
  return `${table.sheet}!${cellAddress({ row: table.headerRow ?? table.rows[0]?.row ?? 0, column })}`;
}

/** Fewest columns of ticks that stand for levels. */
const FEWEST_COLUMNS = 3;

/** The cells of a list in which a mark says the level, a column or a line for each: `null` where there are none. */
export function markedLevels({ shape }: IndicatorList): Extract<UnsupportedLayout, { kind: "ticks" }> | null {
  const { across, down } = scaleColumns(shape);
  const filled = (column: number) => contentOf(shape, column).filled > 0;
  const ticked = range(shape.region.from, shape.region.to).filter((column) => {
    const content = contentOf(shape, column);
    return content.filled > 0 && content.ticks === content.filled;
  });
  const marked = across.some(filled) ? across : ticked;
  const [lines] = down;
  if (lines === undefined && marked.length < FEWEST_COLUMNS) return null;
  const [first = 0, second = first + 1] = shape.rows.map(({ row }) => row);
  const left = Math.min(...marked);
  const cells = rangeAddress(
    lines === undefined
      ? { row: first, column: left, rows: 1, columns: Math.max(...marked) - left + 1 }
      : { row: first, column: lines, rows: second - first, columns: 1 }
  );
  return { kind: "ticks", sheet: shape.grid.sheet, cells };
}

/** How far into a sheet its indicator is named. */
const TOP = { rows: 12, columns: 8 };
/** Share of the indicators that have a sheet of their own. */
const MOST = 0.6;

/** Whether the workbook gives each indicator a sheet of its own, as the forms of 2018 do. */
export function hasSheetPerIndicator(grids: readonly Grid[]): boolean {
  return instruments.some((instrument) => {
    const names = nameIndexOf(instrument);
    const named = grids.filter((grid) =>
      range(grid.firstRow, grid.firstRow + TOP.rows).some((row) =>
        range(grid.firstColumn, grid.firstColumn + TOP.columns).some((column) => {
          const [code, name] = [valueAt(grid, row, column), valueAt(grid, row, column + 1)];
          return typeof code === "string" && codeOf(code) !== null && typeof name === "string" && names.match(name) !== null;
        })
      )
    );
    return named.length >= MOST * instrument.indicators.length;
  });
}
