import { readLevel } from "../../assessment";
import { endRow, valueAt, columnLetters, textOf, type Grid, range } from "../../grid";
import { instruments, type IndicatorKey, type Instrument } from "../../instrument";
import { codeOf, keysOfCode } from "../names/codes";
import { nameIndexOf } from "../names/name-index";
import type { FoundInstead } from "../model";

/** What a workbook without a table of indicators holds, where its cells say so plainly. */
export function otherKindOf(grids: readonly Grid[]): FoundInstead | null {
  for (const grid of grids) {
    const found = agenciesIn(grid) ?? otherEvaluation(grid);
    if (found !== null) return found;
  }
  return null;
}

/** How far down a sheet the header of a summary is looked for. */
const TOP = 30;
/** Share of the indicators that its columns name, and of the cells below that hold levels. */
const MOST = { named: 0.8, levels: 0.6 };
const WIDEST = 400;

/** A summary with a unit on each row and an indicator in each column. */
function agenciesIn(grid: Grid): FoundInstead | null {
  const columns = range(grid.firstColumn, grid.firstColumn + Math.min(WIDEST, grid.values[0]?.length ?? 0));
  for (const row of range(grid.firstRow, Math.min(endRow(grid), grid.firstRow + TOP))) {
    const cells = columns.filter((column) => valueAt(grid, row, column) !== null);
    for (const instrument of instruments) {
      if (cells.length < MOST.named * instrument.indicators.length) continue;
      const places = placesOf(grid, instrument, row, cells);
      if (places.size < MOST.named * instrument.indicators.length) continue;
      const at = [...places.values()];
      const [first, last] = [Math.min(...at), Math.max(...at)];
      const below = range(row + 1, Math.min(endRow(grid), row + 4)).find((each) => holdsLevels(grid, instrument, each, at));
      const cellsBelow = below === undefined ? null : `${columnLetters(first)}${below + 1}:${columnLetters(last)}${below + 1}`;
      if (cellsBelow !== null) return { kind: "agencies", sheet: grid.sheet, cells: cellsBelow };
    }
  }
  return null;
}

function placesOf(grid: Grid, instrument: Instrument, row: number, columns: readonly number[]): ReadonlyMap<IndicatorKey, number> {
  const names = nameIndexOf(instrument);
  const places = new Map<IndicatorKey, number>();
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    const keys =
      typeof value === "string" && codeOf(value) === null ? (names.match(value)?.keys ?? []) : keysOfCode(instrument, codeOf(value));
    const key = keys.find((each) => !places.has(each));
    if (key !== undefined) places.set(key, column);
  }
  return places;
}

function holdsLevels(grid: Grid, instrument: Instrument, row: number, columns: readonly number[]): boolean {
  const levels = columns.filter((column) => readLevel(instrument, valueAt(grid, row, column)).kind === "level");
  return levels.length >= MOST.levels * columns.length;
}

/** Other evaluations of agencies that use the same words, by what their titles call them. */
const EVALUATIONS: readonly (readonly [name: string, title: RegExp])[] = [
  ["LKE RB/ZI", /\breformasi birokrasi\b|\bzona integritas\b|\bwbk\b|\bwbbm\b|\blke (?:rb|zi)\b/i],
  ["SAKIP", /\bsakip\b|\bakip\b|\bevaluasi akuntabilitas kinerja\b/i],
  ["SPIP", /\bspip\b|\bpengendalian intern(?:al)? pemerintah\b/i],
  ["Indeks KAMI", /\bindeks kami\b/i],
];
/** Rows in which titles stand, and the longest of them. */
const TITLES = { rows: 8, letters: 150 };

/** Another evaluation whose title the sheet bears. */
function otherEvaluation(grid: Grid): FoundInstead | null {
  const titles = grid.values
    .slice(0, TITLES.rows)
    .filter((row) => row.filter((cell) => cell !== null).length <= 2)
    .flatMap((row) => row.filter((cell) => typeof cell === "string" && cell.length <= TITLES.letters).map(textOf));
  const found = EVALUATIONS.find(([, title]) => [grid.sheet, ...titles].some((text) => title.test(text)));
  return found === undefined || titles.some((text) => /\bspbe\b|\bpemdi\b/i.test(text))
    ? null
    : { kind: "other-evaluation", sheet: grid.sheet, name: found[0] };
}
