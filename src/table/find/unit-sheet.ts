import type { Grid } from "../../grid";

/** Rows searched: the head of a unit's sheet, with room for rows that people put above it. */
const HEAD = 40;

/** The visible line of a unit's workbook: `readStampLine` says what stands in it. */
const LINE = /^\s*kode kiriman:(?:[^|]*\|){5}[^|]*$/i;

/** Two of its headers, which no other table has side by side: for a sheet that lost the line. */
const HEADERS = [/^\s*level baru\s*$/i, /^\s*kode baris\s*$/i];

/**
 * Whether a sheet is one of those handed out to a unit: it holds that unit's indicators and new levels only, so that no index of the agency
 * can be read from it. Known by its own line, else by its headers; what it says is read only where it is asked for (`unitSheetIn`).
 */
export function isUnitSheet({ values }: Grid): boolean {
  return values.slice(0, HEAD).some((row) => {
    const holds = (pattern: RegExp): boolean => row.some((cell) => typeof cell === "string" && pattern.test(cell));
    return holds(LINE) || HEADERS.every(holds);
  });
}
