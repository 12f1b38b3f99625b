import type { Grid } from "../grid";
import { foundInstead, unitSheetIn } from "../table";
import { insteadWords } from "../text/table/found-instead";
import type { Problem } from "./outcomes/problem";

/** What a workbook holds in place of a table, as a problem with its own words; `null` where nothing is clear. */
export function problemInstead(grids: readonly Grid[]): Problem | null {
  const found = foundInstead(grids);
  if (found === null) return null;
  const unit = found.kind === "unit-sheet" ? unitSheetIn(grids) : null;
  return { kind: "found-instead", ...insteadWords(found), ...(unit && { unit }) };
}
