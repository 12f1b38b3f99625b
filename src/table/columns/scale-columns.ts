import { readLevel } from "../../assessment";
import type { Instrument } from "../../instrument";
import { valueAt, range, textOf } from "../../grid";
import { isColumnNumbers } from "../rows/column-numbers";
import { headerParts } from "./header-rows";
import type { TableShape } from "./table-shape";

/** Columns that write out the scale of levels, so that none of their cells says which level an indicator has. */
export interface ScaleColumns {
  /** A column for each level, in which a mark says that it is reached: *Level 1* … *Level 5*. */
  readonly across: readonly number[];
  /** A column that counts the levels on the lines under each indicator: 1, 2, 3, 4, 5. */
  readonly down: readonly number[];
}

/** Fewest lines under an indicator that can be a scale. */
const FEWEST_LINES = 3;
/** Share of the indicators whose lines must count the scale. */
const MOST = 0.8;

const ROMAN: readonly string[] = ["i", "ii", "iii", "iv", "v"];
/** The header of a column for one level: what it calls a level, and which one it is. */
const ONE_LEVEL = /^(.*?)[\s.:\-–]*((?<!\d)[0-9]|\b(?:i{1,3}|iv|v))$/i;

/** The columns of a table that only write out the scale. */
export function scaleColumns(shape: TableShape): ScaleColumns {
  return { across: headedByLevels(shape), down: countingLevels(shape) };
}

function headedByLevels(shape: TableShape): readonly number[] {
  const sets = new Map<string, Map<number, number>>();
  for (const column of range(shape.region.from, shape.region.to)) {
    const one = levelInHeader(shape, column);
    if (one === null) continue;
    const set = sets.get(one.called) ?? new Map<number, number>();
    // Of two columns for one level the first belongs to the scale.
    if (!set.has(one.level)) set.set(one.level, column);
    sets.set(one.called, set);
  }
  const whole = [...sets.values()].filter((set) => wholeScale(shape.instrument).every((level) => set.has(level)));
  return whole.flatMap((set) => [...set.values()]);
}

/** The levels that a scale written out cannot lack; level 0 often has no column of its own. */
function wholeScale({ scale }: Instrument): readonly number[] {
  return range(Math.max(1, scale.min), scale.max + 1);
}

function levelInHeader(
  { grid, header, region, keys }: TableShape,
  column: number
): { readonly called: string; readonly level: number } | null {
  if (header === null || column === keys.number || column === keys.name) return null;
  const below = header.last + 1;
  // A row of numbers that begins right of the names numbers the levels, not the columns.
  const isBelow =
    isColumnNumbers(grid, below) &&
    range(region.from, (keys.name ?? keys.number ?? 0) + 1).every((each) => textOf(valueAt(grid, below, each)) === "");
  const parts = isBelow ? [textOf(valueAt(grid, below, column))] : headerParts(grid, header, column, region);
  const [, called = "", sign = ""] = ONE_LEVEL.exec((parts[parts.length - 1] ?? "").trim()) ?? [];
  if (sign === "") return null;
  const roman = ROMAN.indexOf(sign.toLowerCase());
  return { called: [...parts.slice(0, -1), called].join(" ").toLowerCase(), level: roman < 0 ? Number(sign) : roman + 1 };
}

function countingLevels({ grid, instrument, rows, region, keys }: TableShape): readonly number[] {
  const blocks = rows.slice(1).flatMap(({ row }, at) => {
    const first = rows[at]?.row ?? row;
    return row - first >= FEWEST_LINES ? [first] : [];
  });
  if (blocks.length < 0.5 * (rows.length - 1) || blocks.length === 0) return [];
  const levelAt = (row: number, column: number): number | null => {
    const reading = readLevel(instrument, valueAt(grid, row, column));
    return reading.kind === "level" ? reading.level : null;
  };
  const counts =
    (column: number) =>
    (first: number): boolean => {
      const lines = range(first, first + FEWEST_LINES).map((row) => levelAt(row, column));
      const [start, next] = lines;
      const step = (next ?? 0) - (start ?? 0);
      return Math.abs(step) === 1 && lines.every((level, at) => level !== null && level === (start ?? 0) + at * step);
    };
  return range(region.from, region.to).filter(
    (column) => column !== keys.number && column !== keys.name && blocks.filter(counts(column)).length >= MOST * blocks.length
  );
}
