import type { CellPlace } from "../../assessment/types";

/**
 * Column letters of a 0-based column.
 * @example columnLetters(6) // "G"
 * @example columnLetters(26) // "AA"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell as people write it, the sheet name plain.
 * @example cellName({ sheet: "LKE", row: 13, column: 6 }) // "LKE!G14"
 */
export function cellName(place: CellPlace): string {
  return `${place.sheet}!${columnLetters(place.column)}${place.row + 1}`;
}
