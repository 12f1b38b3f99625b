import { columnLetters, SHEET_COLUMNS } from "../../grid";

/** Neighbouring rows or columns that are hidden: the first, 0-based, and how their address is written. */
export interface HiddenLines {
  readonly first: number;
  readonly address: string;
}

const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;

/** The hidden rows of a sheet part, in runs. Found without parsing the cells. */
export function hiddenRows(source: string): readonly HiddenLines[] {
  const rows: number[] = [];
  let next = 0;
  for (const [, attributes = ""] of source.matchAll(/<(?:\w+:)?row((?:\s[^<>]*?)?)\/?>/g)) {
    const number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? next + 1) - 1;
    next = number + 1;
    if (HIDDEN.test(attributes)) rows.push(number);
  }
  return runs(rows).map(([from, to]) => ({ first: from, address: `${from + 1}:${to + 1}` }));
}

/** The hidden columns of a sheet part, in runs. */
export function hiddenColumns(source: string): readonly HiddenLines[] {
  const columns: number[] = [];
  for (const [, attributes = ""] of source.slice(0, source.indexOf("sheetData")).matchAll(/<(?:\w+:)?col(\s[^<>]*?)\/?>/g)) {
    if (!HIDDEN.test(attributes)) continue;
    const of = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);
    for (let column = of("min"); column <= Math.min(of("max"), SHEET_COLUMNS); column++) columns.push(column - 1);
  }
  return runs(columns).map(([from, to]) => ({ first: from, address: `${columnLetters(from)}:${columnLetters(to)}` }));
}

function runs(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] + 1 === line) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
