import type { Grid } from "../grid";
import { agencyRowsIn, foundInstead, unitSheetIn, type FoundInstead } from "../table";
import { insteadWords } from "../text/table/found-instead";
import type { Problem } from "./outcomes/problem";

type InsteadProblem = Extract<Problem, { readonly kind: "found-instead" }>;

/** What a workbook holds in place of a table, as a problem with its own words; `null` where nothing is clear. */
export function problemInstead(grids: readonly Grid[]): Problem | null {
  const found = foundInstead(grids);
  if (found === null) return null;
  const unit = found.kind === "unit-sheet" ? unitSheetIn(grids) : null;
  const mend = mendOf(found, grids);
  return { kind: "found-instead", ...insteadWords(found), ...(unit && { unit }), ...(mend && { mend }) };
}

function mendOf(found: FoundInstead, grids: readonly Grid[]): InsteadProblem["mend"] | null {
  if (found.kind === "no-levels") return "levelColumn";
  const canHaveIndices = (grid: Grid): boolean => {
    const rows = agencyRowsIn(grid);
    return rows !== null && rows.isInOrder && !rows.hasIndices;
  };
  return found.kind === "agencies" && grids.some(canHaveIndices) ? "agencyIndices" : null;
}
