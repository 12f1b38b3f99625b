import type { Grid } from "../../grid/grid";
import { answered, bytesOfCell, MOST_BYTES } from "./answer-size";
import type { Rect } from "../../grid/rect";
import type { Pointed } from "./text-search";
import type { SurveyedSheet } from "./first-reading";
import { formulaCellsIn, type FormulaCell } from "./formula-cells";
import type { FollowedBy } from "../../session/formulas/follows";

/** How far a sheet goes. */
export type Used = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** A sheet that goes on beyond the window that was read of it. */
export interface LargerSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SurveyedSheet;
  readonly window: Rect;
  readonly used: Used;
  /** What was read of it, `null` where that part is empty. */
  readonly top: Grid | null;
}

/** What stands beyond the windows. */
export interface Beyond {
  /** Sheets by id, whole or a part that holds a table; where neither was found they are not among them. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly formulaCells: readonly FormulaCell[];
  readonly roundTrips: number;
}

/**
 * Reads on where sheets go beyond their windows: their cells, when those are wanted, and where formulas follow the table,
 * smallest first as far as it fits into one answer. One round trip, or none; one more where Excel had to look for the table,
 * and one where it refused.
 * @param wanted whether the sheets themselves are wanted, and which cells the person points at
 * @param alongWith may add to the batch
 */
export async function readBeyond(
  context: Excel.RequestContext,
  larger: readonly LargerSheet[],
  { withCells, at }: { readonly withCells: boolean; readonly at: Pointed | null },
  followedBy: FollowedBy,
  alongWith: () => void
): Promise<Beyond> {
  const deeper = withCells && larger.length > 0 ? await import(/* webpackChunkName: "beyond" */ "./text-search") : null;
  const ask = (way: AskForFormulas | null) => {
    const asked = deeper?.askDeeper(context, larger, at) ?? null;
    const parts = way === null ? [] : asFit(larger.flatMap(partsBeyond), way.bytesOf, asked?.bytesLeft ?? MOST_BYTES).map(way.ask);
    return { asked, parts };
  };
  let { asked, parts } = ask(WHICH_CELLS);
  if (asked === null && parts.length === 0) return NOTHING;
  alongWith();
  let roundTrips = 1;
  let answer = await answered(context);
  if (answer !== "yes" && parts.length > 0) {
    // More formulas than the top of the sheets let expect: the cells alone. Of a protected sheet Excel hands over the
    // formulas, but does not tell which cells hold any.
    ({ asked, parts } = ask(answer === "forbidden" ? ALL_CELLS : null));
    if (asked !== null || parts.length > 0) {
      roundTrips += 1;
      answer = await answered(context);
    }
  }
  if (answer !== "yes") return { ...NOTHING, roundTrips };
  const formulaCells = parts.flatMap(({ sheet, ranges }) => ranges().flatMap((range) => formulaCellsIn(sheet.id, range, followedBy)));
  const cells = (asked && (await deeper?.answerDeeper(context, asked))) ?? null;
  return { grids: cells?.grids ?? new Map(), formulaCells, roundTrips: roundTrips + (cells?.roundTrips ?? 0) };
}

const NOTHING: Beyond = { grids: new Map(), formulaCells: [], roundTrips: 0 };

function asFit(all: readonly Part[], bytesOf: (part: Part) => number, bytes: number): readonly Part[] {
  let left = bytes;
  return [...all]
    .sort((a, b) => bytesOf(a) - bytesOf(b))
    .filter((part) => {
      left -= bytesOf(part);
      return left >= 0;
    });
}

interface Part extends Pick<LargerSheet, "worksheet" | "sheet" | "top"> {
  readonly rect: Rect;
}

/** A part whose formulas were asked for; what was answered is known after the next `sync`. */
interface AskedPart extends Pick<Part, "sheet"> {
  ranges(): readonly Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas">[];
}

/** A way of asking where formulas stand, and what the answer takes. */
interface AskForFormulas {
  ask(part: Part): AskedPart;
  bytesOf(part: Part): number;
}

/** Only cells that hold a formula are handed over, however large the part is. */
const WHICH_CELLS: AskForFormulas = {
  ask(part) {
    const holding = rangeOf(part).getSpecialCellsOrNullObject("Formulas");
    holding.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas");
    return { sheet: part.sheet, ranges: () => rangesIn(holding) };
  },
  bytesOf: ({ rect, top }) => rect.rows * rect.columns * shareOfFormulas(top) * BYTES_OF_FORMULA,
};

function rangesIn(areas: Excel.RangeAreas): readonly Excel.Range[] {
  return areas.isNullObject ? [] : areas.areas.items;
}

/** All cells are handed over. */
const ALL_CELLS: AskForFormulas = {
  ask(part) {
    const range = rangeOf(part);
    range.load("rowIndex,columnIndex,formulas");
    return { sheet: part.sheet, ranges: () => [range] };
  },
  bytesOf: ({ rect, top }) => rect.rows * rect.columns * bytesOfCell(top),
};

function rangeOf({ worksheet, rect }: Part): Excel.Range {
  return worksheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
}

/** What a cell with a formula takes in an answer, about. */
const BYTES_OF_FORMULA = 60;

/** Share of the cells seen of a sheet that hold a formula: most sheets go on as they began. */
function shareOfFormulas(seen: Grid | null): number {
  const cells = (seen?.values.length ?? 0) * (seen?.values[0]?.length ?? 0);
  return cells === 0 ? 0 : (seen?.formulas?.cells.size ?? 0) / cells;
}

/** What lies right of the window, and what lies below it. */
function partsBeyond({ worksheet, sheet, window, used, top }: LargerSheet): readonly Part[] {
  const [endRow, endColumn] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const part = (row: number, column: number, end: number): Rect => ({ row, column, rows: end - row, columns: endColumn - column });
  const right = part(used.rowIndex, Math.max(used.columnIndex, window.columns), Math.min(endRow, window.rows));
  const below = part(Math.max(used.rowIndex, window.rows), used.columnIndex, endRow);
  return [right, below].filter(({ rows, columns }) => rows > 0 && columns > 0).map((rect) => ({ worksheet, sheet, top, rect }));
}
