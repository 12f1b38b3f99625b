import type { CellPlace } from "../../assessment/types";
import { cellAddress } from "../../grid/a1";

/**
 * A cell as people write it, the sheet name plain.
 * @example cellName({ sheet: "LKE", row: 13, column: 6 }) // "LKE!G14"
 */
export function cellName(place: CellPlace): string {
  return `${place.sheet}!${cellAddress(place)}`;
}
