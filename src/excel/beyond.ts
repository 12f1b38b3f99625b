import type { Grid } from "../sheet/types";
import { isAnswered, MOST_BYTES } from "./answer-size";
import type { Area } from "./areas";
import { rectOf } from "./areas";
import type { Pointed } from "./deep-look";
import type { SurveyedSheet, Window } from "./first-reading";
import { formulaCellsIn, type FollowedBy, type FormulaCell } from "./formula-cells";

/** How far a sheet goes. */
export type Used = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** A sheet that goes on beyond the window that was read of it. */
export interface LargerSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SurveyedSheet;
  readonly window: Window;
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
 * smallest first as far as it fits into one answer. One round trip, or none; two where Excel had to look for the table.
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
  const deeper = withCells && larger.length > 0 ? await import(/* webpackChunkName: "beyond" */ "./deep-look") : null;
  const ask = (withFormulas: boolean) => {
    const asked = deeper?.askDeeper(context, larger, at) ?? null;
    const parts = withFormulas ? asFit(larger.flatMap(partsBeyond), asked?.bytesLeft ?? MOST_BYTES).map(askForFormulas) : [];
    return { asked, parts };
  };
  let { asked, parts } = ask(true);
  if (asked === null && parts.length === 0) return NOTHING;
  alongWith();
  let roundTrips = 1;
  let isThere = await isAnswered(context);
  // More formulas than the top of the sheets let expect, or an Excel that does not tell of them: the cells alone then.
  if (!isThere && asked !== null && parts.length > 0) {
    ({ asked, parts } = ask(false));
    roundTrips += 1;
    isThere = await isAnswered(context);
  }
  if (!isThere) return { ...NOTHING, roundTrips };
  const formulaCells = parts.flatMap(({ sheet, holding }) =>
    holding.isNullObject ? [] : holding.areas.items.flatMap((range) => formulaCellsIn(sheet.id, range, followedBy))
  );
  const cells = (asked && (await deeper?.answerDeeper(context, asked))) ?? null;
  return { grids: cells?.grids ?? new Map(), formulaCells, roundTrips: roundTrips + (cells?.roundTrips ?? 0) };
}

const NOTHING: Beyond = { grids: new Map(), formulaCells: [], roundTrips: 0 };

function asFit(all: readonly Part[], bytes: number): readonly Part[] {
  let left = bytes;
  return [...all]
    .sort((a, b) => a.bytes - b.bytes)
    .filter((part) => {
      left -= part.bytes;
      return left >= 0;
    });
}

interface Part extends Pick<LargerSheet, "worksheet" | "sheet"> {
  readonly rect: ReturnType<typeof rectOf>;
  readonly bytes: number;
}

/** Only cells that hold a formula are handed over, however large the part is. */
function askForFormulas({ worksheet, sheet, rect }: Part) {
  const holding = worksheet
    .getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns)
    .getSpecialCellsOrNullObject("Formulas");
  holding.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas");
  return { sheet, holding };
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
  const all: Area = {
    row: used.rowIndex,
    column: used.columnIndex,
    lastRow: used.rowIndex + used.rowCount - 1,
    lastColumn: used.columnIndex + used.columnCount - 1,
  };
  const right: Area = { ...all, column: Math.max(all.column, window.columns), lastRow: Math.min(all.lastRow, window.rows - 1) };
  const below: Area = { ...all, row: Math.max(all.row, window.rows) };
  return [right, below]
    .filter((area) => area.row <= area.lastRow && area.column <= area.lastColumn)
    .map((area) => {
      const rect = rectOf(area);
      return { worksheet, sheet, rect, bytes: rect.rows * rect.columns * shareOfFormulas(top) * BYTES_OF_FORMULA };
    });
}
