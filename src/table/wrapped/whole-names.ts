import { codeOf } from "../names/codes";
import { isBlank, type Grid } from "../../grid";

/**
 * The sheets with names in one piece: where a page broke them over several rows, as in a report pasted from PDF, they are
 * joined. What does that is fetched only for a sheet that looks like one; where it cannot be fetched, names stay in pieces.
 */
export async function withWholeNames(grids: readonly Grid[]): Promise<readonly Grid[]> {
  if (!grids.some(mayHoldPieces)) return grids;
  return import(/* webpackChunkName: "joined-lines" */ "./joined-lines").then(
    ({ withJoinedLines }) => grids.map(withJoinedLines),
    () => grids
  );
}

/** Whether a row with nothing but a text stands right above or below one that begins with a number. */
function mayHoldPieces({ values }: Grid): boolean {
  const isPiece = (row: Grid["values"][number] | undefined): boolean =>
    row !== undefined &&
    row.some((cell) => typeof cell === "string" && cell.length > 3) &&
    row.filter((cell) => !isBlank(cell)).length === 1;
  return values.some((row, at) => {
    const first = row.find((cell) => !isBlank(cell)) ?? null;
    return codeOf(first) !== null && (isPiece(values[at - 1]) || isPiece(values[at + 1]));
  });
}
