import type { CellPlace, CellValue } from "../../../assessment";
import { isHalfWritten, stillHolds, type CellNow, type WrittenCell, type LeftOut } from "../../../table";
import type { Batch, BatchResult, Change } from "../../batch";
import type { ReadingPort } from "../../ports";

/** What stands in the workbook of a batch whose end is not known. */
export interface Standing extends BatchResult {
  /** How many cells of the batch hold what was to be written. */
  readonly count: number;
  /** `all`: nothing of it is missing; `some`: Excel stopped in between; `none`: nothing of it stands. */
  readonly stands: "all" | "some" | "none";
}

/** Something that can be seen in the workbook once a change was made. */
type Claim =
  | { readonly about: "cell"; readonly place: CellPlace; readonly holds: (now: CellNow) => boolean; readonly cell: WrittenCell | null }
  | { readonly about: "sheet"; readonly name: string; readonly isThere: boolean };

/**
 * Finds out what stands of a batch that Excel did not end well, or about which it said nothing: it keeps what came before the first error. Looks are
 * no part of it: what cells, rows and sheets hold decides. One or two round trips.
 * @throws when the workbook cannot be read either
 */
export async function whatStands(workbook: ReadingPort, { changes }: Batch): Promise<Standing> {
  const claims = changes.flatMap(claimsOf);
  const places = claims.flatMap((claim) => (claim.about === "cell" ? [claim.place] : []));
  const names = claims.flatMap((claim) => (claim.about === "sheet" ? [claim.name] : []));
  const { nowOf } = places.length > 0 ? await workbook.cellsNow(places) : { nowOf: () => null };
  const sheets = new Map((names.length > 0 ? await workbook.sheetsNow(names, "values") : []).map((now, at) => [names[at], now]));
  const judged = claims.map((claim): { readonly claim: Claim; readonly stands: boolean; readonly half: boolean } => {
    if (claim.about === "sheet") return { claim, stands: (sheets.get(claim.name) != null) === claim.isThere, half: false };
    const now = nowOf(claim.place);
    const stands = now !== null && claim.holds(now);
    return { claim, stands, half: !stands && now !== null && claim.cell !== null && isHalfWritten(now, claim.cell) };
  });
  const touched = judged.filter(({ stands, half }) => stands || half);
  return {
    // A batch of looks alone leaves nothing that could tell.
    stands: touched.length === 0 ? "none" : judged.every(({ stands }) => stands) ? "all" : "some",
    count: touched.filter(({ claim, stands }) => stands && claim.about === "cell").length,
    cells: touched.flatMap(({ claim }) => (claim.about === "cell" && claim.cell ? [asSpelled(claim.cell, nowOf(claim.place))] : [])),
    left: judged.flatMap(({ claim, stands }): readonly LeftOut[] =>
      stands || claim.about === "sheet" ? [] : [{ place: claim.place, why: "stopped" }]
    ),
    sheets: changes.flatMap((change) => (change.kind === "add-sheet" ? (sheets.get(change.name)?.id ?? []) : [])),
  };
}

function claimsOf(change: Change): readonly Claim[] {
  switch (change.kind) {
    case "cells":
      return change.cells.map((cell) => ({ about: "cell", place: cell.place, holds: (now) => stillHolds(now, cell.after), cell }));
    case "formulas":
      return change.cells.map((cell) => ({ about: "cell", place: cell.place, holds: (now) => isSpelled(now, cell.after), cell }));
    case "restore":
      return change.cells.map(({ place, before }) => cellClaim(place, before.formula ?? before.value));
    case "values":
      return change.values.flatMap((line, down) =>
        line.map((value, across) => cellClaim({ sheet: change.sheet, row: change.row + down, column: change.column + across }, value))
      );
    case "clear":
      return change.cells.map(({ row, column }) => cellClaim({ sheet: change.sheet, row, column }, null));
    case "headers":
      return change.cells.map(({ column, text }) => cellClaim({ sheet: change.sheet, row: change.row, column }, text || null));
    case "add-sheet": {
      const cells = (change.plan?.cells ?? []).flatMap((line, row) =>
        line.flatMap((value, column) => (value === null || value === "" ? [] : [cellClaim({ sheet: change.name, row, column }, value)]))
      );
      return [{ about: "sheet", name: change.name, isThere: true }, ...cells];
    }
    case "delete-sheet":
      return [{ about: "sheet", name: change.sheet, isThere: false }];
    case "rows": {
      const { witness, sheet } = change;
      return witness ? [cellClaim({ sheet, row: witness.row, column: witness.column }, witness.value)] : [];
    }
    default:
      return [];
  }
}

function cellClaim(place: CellPlace, after: CellValue): Claim {
  return { about: "cell", place, holds: (now) => isSpelled(now, after === "" ? null : after), cell: null };
}

/** Excel may write a formula a little differently than it was given. */
function isSpelled(now: CellNow, after: CellValue): boolean {
  if (now.formula === null || typeof after !== "string") return stillHolds(now, after);
  return plain(now.formula) === plain(after);
}

function asSpelled(cell: WrittenCell, now: CellNow | null): WrittenCell {
  return now?.formula != null && typeof cell.after === "string" ? { ...cell, after: now.formula } : cell;
}

const plain = (formula: string): string => formula.replaceAll(/\s/g, "").toUpperCase();
