import type { CellValue } from "../../assessment";
import { WorkbookFile } from "../../file";
import { cellKey } from "../../grid";
import type { ValueInPlace } from "../../session";
import type { FoundTable } from "../../table";
import { attachedInFile } from "../attached/attached-in-file";
import { formulaCellsOf } from "../copy/formula-cells";
import { rewriteCells } from "../copy/rewrite-cells";
import { workbenchFor } from "../translate/workbench";
import { cellToRestore } from "./values-in-file";

/**
 * Whether values are what the formulas would give that stood in their place, one answer for each: a value that somebody typed over a formula
 * on purpose usually is not.
 * @param table that formulas without levels answer for
 * @throws FileRefusal for what is no workbook or too large a one
 */
export async function areResults(bytes: Uint8Array, values: readonly ValueInPlace[], table: FoundTable): Promise<readonly boolean[]> {
  const file = WorkbookFile.open(bytes);
  const bench = await workbenchFor(file, await attachedInFile(file, table), "\u0000");
  const cells = values.map((one) => cellToRestore(file, one));
  const all = [...file.sheets.flatMap((each) => formulaCellsOf(file, each)), ...cells.flatMap((cell) => cell ?? [])];
  const { contents } = await rewriteCells(all, bench.translator, bench.values, () => Promise.resolve());
  return values.map(({ value }, at) => {
    const cell = cells[at];
    return cell != null && isAlike(contents.get(cell.sheet.part)?.get(cellKey(cell.row, cell.column))?.value, value);
  });
}

/** Values may have been rounded to what was shown when they were pasted. */
function isAlike(expected: CellValue | undefined, value: CellValue): boolean {
  if (typeof expected === "number" && typeof value === "number") return Math.abs(expected - value) < 0.005 + 1e-9;
  return expected !== undefined && typeof expected !== "object" && expected === value;
}
