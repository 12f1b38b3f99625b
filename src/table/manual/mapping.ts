import { instruments, type Instrument } from "../../instrument";
import { readLevel } from "../../assessment";
import { endColumn, endRow, valueAt, type Span, type Rect, type Grid, isBlank, textOf } from "../../grid";
import { headerParts, type Header } from "../columns/header-rows";
import { readHeader } from "../columns/headers";
import { numberText } from "../../text/number";
import { identifyRows } from "../rows/identify-rows";
import { indicatorListsIn } from "../find/table-draft";
import { isUnitSheet } from "../find/unit-sheet";
import type { Column, ColumnGuess, FoundTable, Mapping } from "../model";
import type { KeyColumns, TableRow } from "../rows/table-row";
import { isLevelMeaning } from "../columns/level-meaning";

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;
const FEWEST_ROWS = 3;

/**
 * What the columns of a part of a sheet seem to mean, to start a mapping by hand from.
 * @param rect the header row the person points at, or any cells of the table
 */
export function guessColumns(grid: Grid, rect: Rect): ColumnGuess {
  const inside = indicatorListsIn(grid).find(({ shape: { rows, region, header } }) => {
    const top = header?.first ?? rows[0]?.row ?? 0;
    const last = rows[rows.length - 1]?.row ?? 0;
    const touchesRows = rect.row <= last && rect.row + rect.rows > top;
    return touchesRows && rect.column < region.to && rect.column + rect.columns > region.from;
  });
  const pointed = Math.max(grid.firstRow, Math.min(rect.row + rect.rows, endRow(grid)) - 1);
  const known = inside?.shape.header ?? null;
  // A single row is the header the person means; a larger block is the table.
  const header: Header | null =
    known !== null && (rect.rows > 1 || (pointed >= known.first && pointed <= known.last))
      ? known
      : { first: Math.min(rect.row, pointed), last: rect.rows > 3 ? Math.min(rect.row, pointed) : pointed };
  const from = Math.min(inside?.shape.region.from ?? rect.column, rect.columns > 1 ? rect.column : grid.firstColumn);
  const to = Math.min(
    endColumn(grid),
    Math.max(inside?.shape.region.to ?? 0, rect.columns > 1 ? rect.column + rect.columns : endColumn(grid))
  );
  const recognised = new Map(inside?.columns.map((column) => [column.column, column]));
  const columns: ColumnGuess["columns"][number][] = [];
  for (let column = Math.max(grid.firstColumn, from); column < to; column += 1) {
    const text = headerParts(grid, header, column, { from, to }).join(" / ");
    const examples = examplesBelow(grid, header.last, column);
    if (text === "" && examples.length === 0) continue;
    const sure = recognised.get(column);
    const byHeader = sure ?? readHeader([text]);
    const year = byHeader?.year ?? null;
    columns.push({
      column,
      header: text,
      examples,
      meaning: byHeader?.meaning ?? null,
      ...(year === null ? {} : { year }),
      confidence: byHeader?.confidence ?? 0,
      ...(byHeader ? { reason: sure?.reason ?? { key: "header", values: { header: text } } } : {}),
    });
  }
  return { sheet: grid.sheet, headerRow: header.last, columns };
}

function examplesBelow(grid: Grid, headerRow: number, column: number): readonly string[] {
  const examples: string[] = [];
  for (let row = headerRow + 1; row < endRow(grid) && examples.length < EXAMPLES; row += 1) {
    const value = valueAt(grid, row, column);
    const text = typeof value === "number" ? numberText(value) : textOf(value);
    if (text !== "") examples.push(text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text);
  }
  return examples;
}

/**
 * The table whose columns the person named; `null` when they do not make one: nothing says which rows are indicators,
 * or no column holds levels.
 */
export function tableOfMapping(grid: Grid, { headerRow, columns }: Mapping): FoundTable | null {
  if (isUnitSheet(grid)) return null;
  const of = (meaning: Column["meaning"]): number | null => columns.find((each) => each.meaning === meaning)?.column ?? null;
  const keys: KeyColumns = { number: of("number"), name: of("name") };
  const levels = columns.filter(({ meaning }) => isLevelMeaning(meaning));
  const [level] = [...levels].sort((a, b) => rankOf(b) - rankOf(a) || (b.year ?? 0) - (a.year ?? 0));
  if (level === undefined || (keys.number === null && keys.name === null)) return null;
  const span = { from: headerRow === null ? grid.firstRow : headerRow + 1, to: endRow(grid) };
  const read = instruments.map((instrument) => ({ instrument, rows: rowsOf(grid, instrument, keys, span, level.column) }));
  const [best] = read.sort((a, b) => share(b) - share(a) || b.rows.length - a.rows.length);
  if (best === undefined || distinct(best.rows) < FEWEST_ROWS) return null;
  const header: Header | null = headerRow === null ? null : { first: headerRow, last: headerRow };
  const at = columns.map(({ column }) => column);
  const region = { from: Math.min(...at), to: Math.max(...at) + 1 };
  return {
    instrument: best.instrument.id,
    sheet: grid.sheet,
    headerRow,
    headerRows: header === null ? 0 : 1,
    columns: columns
      .map(({ column, meaning, year }): Column => ({
        column,
        meaning,
        ...(year === undefined ? {} : { year }),
        header: header === null ? "" : headerParts(grid, header, column, region).join(" / "),
        confidence: 1,
        reason: { key: "pointed", values: {} },
      }))
      .sort((a, b) => a.column - b.column),
    rows: best.rows.map(({ row, indicator }) => ({ row, indicator })),
    levelColumn: level.column,
    confidence: 1,
    reason: { key: "pointed", values: {} },
  };
}

/** Of several columns that hold levels: the self-assessment, else the newest year, never a target. */
function rankOf({ meaning }: Mapping["columns"][number]): number {
  return ["target", "external", "level", "year", "self"].indexOf(meaning);
}

/** The rows of an instrument's indicators; none when their level cells mostly hold something else. */
function rowsOf(grid: Grid, instrument: Instrument, keys: KeyColumns, span: Span, level: number): readonly TableRow[] {
  const { rows } = identifyRows(grid, instrument, keys, span);
  const filled = rows.filter(({ row }) => !isBlank(valueAt(grid, row, level)));
  const wrong = filled.filter(({ row }) => readLevel(instrument, valueAt(grid, row, level)).kind === "invalid");
  return wrong.length > Math.max(3, filled.length / 2) ? [] : rows;
}

function share({ instrument, rows }: { readonly instrument: Instrument; readonly rows: readonly TableRow[] }): number {
  return distinct(rows) / instrument.indicators.length;
}

function distinct(rows: readonly TableRow[]): number {
  return new Set(rows.map(({ indicator }) => indicator)).size;
}
