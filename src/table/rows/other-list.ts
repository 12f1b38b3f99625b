import type { Instrument } from "../../instrument";
import { filledIn, type Grid } from "../../grid";
import type { IdentifiedRows } from "./table-row";

/** Strange rows for each known one that are too many: in a list of most indicators, and in one of few. */
const TOO_MANY = { ofMost: 1, ofFew: 0.5 };
/** A list with a smaller share of the indicators has few. */
const FEW = 0.3;

/**
 * Whether a list is one of something else, in which some lines happen to be called like indicators: a register of risks, a
 * list of trainings, the worksheet of another evaluation. Most of its lines bear names that no regulation knows.
 */
export function isOtherList(grid: Grid, { indicators }: Instrument, { rows, unknown }: IdentifiedRows): boolean {
  const known = rows.filter(({ isStrange }) => !isStrange);
  const filled = known.map(({ row }) => filledIn(grid, row)).sort((a, b) => a - b);
  const usual = filled[Math.floor(filled.length / 2)] ?? 0;
  // A remark under an indicator holds less than its row.
  const lines = unknown.filter(({ row }) => 2 * filledIn(grid, row) > usual);
  const strange = rows.length - known.length + lines.length;
  const share = new Set(known.map(({ indicator }) => indicator)).size / indicators.length;
  return strange > known.length * (share < FEW ? TOO_MANY.ofFew : TOO_MANY.ofMost);
}
