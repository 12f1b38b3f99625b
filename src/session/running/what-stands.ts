import { stillHolds } from "../../table";
import type { Batch, BatchResult } from "../batch";
import type { ReadingPort } from "../ports";

/**
 * What stands of a batch that Excel did not end well: it keeps what came before the first error. So far only batches
 * of cell values can tell; of any other nothing is known.
 * @returns `null` when nothing of it stands, or nothing can be told
 */
export async function whatStands(workbook: ReadingPort, { changes }: Batch): Promise<BatchResult | null> {
  const cells = changes.flatMap((change) => (change.kind === "cells" ? change.cells : []));
  if (cells.length === 0 || changes.some(({ kind }) => kind !== "cells")) return null;
  const { nowOf } = await workbook.cellsNow(cells.map(({ place }) => place));
  const stands = new Set(
    cells.filter(({ place, after }) => {
      const now = nowOf(place);
      return now !== null && stillHolds(now, after);
    })
  );
  if (stands.size === 0) return null;
  return {
    cells: cells.filter((cell) => stands.has(cell)),
    left: cells.filter((cell) => !stands.has(cell)).map(({ place }) => ({ place, why: "stopped" })),
    sheets: [],
  };
}
