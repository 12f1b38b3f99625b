import type { CellPlace } from "../../assessment";
import { cellAddress } from "../../grid";

/**
 * A cell as people write it, the sheet name plain: no quotes, which only formulas need.
 * @example cellName({ sheet: "LKE 2", row: 13, column: 6 }) // "LKE 2!G14"
 */
export function cellName(cell: CellPlace): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
