import type { Value } from "../../../stand-in/src/model/value";
import type { WorkbookSnapshot } from "../../../stand-in/src/model/snapshot";

/** An index counted from cells, without the add-in. */
export interface Recount {
  /** Indicator → level, `null` where there is none. */
  readonly levels: Readonly<Record<string, number | null>>;
  readonly filled: number;
  readonly exact: number;
  /** Two decimals with a comma. */
  readonly shown: string;
  readonly predicate: string;
}

/** Weights of PermenPANRB 59/2020 in hundredths of a per cent: indicators up to the first number, then up to the second … */
const WEIGHTS: readonly (readonly [number, number])[] = [
  [10, 130],
  [20, 250],
  [31, 150],
  [41, 275],
  [47, 300],
];

const PREDICATES: readonly (readonly [number, string])[] = [
  [42_000, "Memuaskan"],
  [35_000, "Sangat Baik"],
  [26_000, "Baik"],
  [18_000, "Cukup"],
  [0, "Kurang"],
];

/**
 * Counts the index of a table with a column `No` and a level column under a header, from the cells of a file.
 * @returns `null` when the sheet or one of the headers is not there
 */
export function recount({ sheets }: WorkbookSnapshot, sheet: string, header: string): Recount | null {
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  if (!cells) return null;
  for (const [headerRow, line] of cells) {
    const columnOf = (text: string) => [...line].find(([, { value }]) => value === text)?.[0];
    const [numbers, levels] = [columnOf("No"), columnOf(header)];
    if (numbers === undefined || levels === undefined) continue;
    const found = new Map<number, Value>();
    for (const [row, below] of cells) {
      const number = below.get(numbers)?.value;
      if (row > headerRow && typeof number === "number") found.set(number, below.get(levels)?.value ?? null);
    }
    return counted(found);
  }
  return null;
}

function counted(found: ReadonlyMap<number, Value>): Recount {
  const levels: Record<string, number | null> = {};
  let sum = 0;
  for (let indicator = 1; indicator <= 47; indicator += 1) {
    const value = found.get(indicator);
    const level = typeof value === "number" && [1, 2, 3, 4, 5].includes(value) ? value : null;
    levels[indicator] = level;
    sum += (level ?? 0) * (WEIGHTS.find(([last]) => indicator <= last)?.[1] ?? 0);
  }
  const hundredths = Math.floor((sum + 50) / 100);
  return {
    levels,
    filled: Object.values(levels).filter((level) => level !== null).length,
    exact: sum / 10_000,
    shown: `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`,
    predicate: PREDICATES.find(([least]) => sum >= least)?.[1] ?? "",
  };
}
