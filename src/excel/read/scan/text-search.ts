import type { Span } from "../../../grid";
import { SEARCH_WORDS } from "../../../table";
import { bytesOfCell, MOST_BYTES } from "../cells/answer-size";
import { endRow, rangeOfRows, type LargeSheet } from "./large-sheet";

/** Span read around a place where one of the words stands, or around cells that the person points at. */
const AROUND = { above: 150, below: 350 };

/**
 * Has Excel look for words of indicator tables from a row on, which hands no other cells over.
 * @returns the first and the last cell with each of the words; `isNullObject` where there is none
 */
export function askForWords(context: Excel.RequestContext, one: LargeSheet, from: number): readonly Excel.Range[] {
  const beyond = rangeOfRows(context, one, { from, to: endRow(one) });
  return SEARCH_WORDS.flatMap((word) =>
    (["Forward", "Backwards"] as const).map((searchDirection) => {
      const hit = beyond.findOrNullObject(word, { completeMatch: false, matchCase: false, searchDirection });
      hit.load("rowIndex");
      return hit;
    })
  );
}

/** The rows around some rows of a sheet, together where they meet, as many as fit into one answer. */
export function rowsAround(one: LargeSheet, rows: readonly number[]): readonly Span[] {
  const around: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const [from, to] = [Math.max(one.used.rowIndex, row - AROUND.above), Math.min(endRow(one), row + AROUND.below)];
    const last = around[around.length - 1];
    if (last && from <= last.to) last.to = to;
    else around.push({ from, to });
  }
  let left = MOST_BYTES;
  const bytesOfRow = one.used.columnCount * bytesOfCell(one.top);
  return around.filter(({ from, to }) => {
    left -= (to - from) * bytesOfRow;
    return left >= 0;
  });
}
