import { readLevel, type CellValue } from "../../assessment";
import { endColumn, endRow, holdsFormula, isBlank, textOf, valueAt, type Grid } from "../../grid";
import type { IndicatorKey, Instrument } from "../../instrument";
import { ANSWER_FIELDS, unitColumnOf, type UnitColumn } from "../../table";
import { readRowCode } from "../unit/row-code";
import { answersAt, rowOf, type AnswerRow } from "./answer";
import type { Answer, Submission } from "./model";

/** Where the columns of a unit's sheet stand now. */
interface UnitLayout {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumn, number>;
}

/** How far down and right the header is looked for. */
const REACH = 200;
/** Of its columns so many must be left to know the sheet again, whatever was renamed, moved or deleted. */
const FEWEST = 6;

/**
 * What a workbook made for a unit answers. Columns are found by their headers and rows by what they say, so that neither their order
 * nor the names of the sheets matter.
 * @returns `null` when no sheet is a unit's any more
 */
export function unitAnswers(
  instrument: Instrument,
  grids: readonly Grid[]
): Pick<Submission, "answers" | "indicators" | "lostColumns"> | null {
  const layouts = grids.flatMap((grid) => layoutIn(grid) ?? []);
  if (layouts.length === 0) return null;
  const read = layouts.map((layout) => answersIn(instrument, layout));
  return {
    answers: read.flatMap(({ answers }) => answers),
    indicators: [...new Set(read.flatMap(({ indicators }) => indicators))],
    lostColumns: ANSWER_FIELDS.filter((column) => layouts.every(({ columns }) => !columns.has(column))),
  };
}

function layoutIn(grid: Grid): UnitLayout | null {
  for (let row = grid.firstRow; row < Math.min(endRow(grid), grid.firstRow + REACH); row += 1) {
    const columns = new Map<UnitColumn, number>();
    for (let column = grid.firstColumn; column < Math.min(endColumn(grid), grid.firstColumn + REACH); column += 1) {
      const value = valueAt(grid, row, column);
      const meant = typeof value === "string" && value.length < REACH ? unitColumnOf(value) : null;
      if (meant !== null && !columns.has(meant)) columns.set(meant, column);
    }
    if (columns.size >= FEWEST) return { grid, headerRow: row, columns };
  }
  return null;
}

function answersIn(instrument: Instrument, layout: UnitLayout): Pick<Submission, "answers" | "indicators"> {
  const { grid, headerRow, columns } = layout;
  const answers: Answer[] = [];
  const indicators: IndicatorKey[] = [];
  for (let row = headerRow + 1; row < endRow(grid); row += 1) {
    const at = (column: UnitColumn): CellValue => {
      const place = columns.get(column);
      return place === undefined ? null : valueAt(grid, row, place);
    };
    const code = readRowCode(textOf(at("code")));
    const of = rowOf(instrument, { code, number: at("number"), name: at("indicator") });
    if (of.indicator !== null) indicators.push(of.indicator);
    // Totals are no answers.
    else if (code === null && isTotal(layout, row)) continue;
    const own = ANSWER_FIELDS.flatMap((field): readonly Answer[] => {
      const column = columns.get(field);
      return column === undefined ? [] : answersAt(instrument, of, field, grid, { row, column });
    });
    answers.push(...own);
    if (!own.some(({ field }) => field === "level")) answers.push(...misplacedLevel(instrument, of, layout, row));
  }
  return { answers, indicators };
}

/** Whether a row of no indicator holds nothing but what is calculated, or nothing at all. */
function isTotal({ grid, columns }: UnitLayout, row: number): boolean {
  return ANSWER_FIELDS.every((field) => {
    const column = columns.get(field);
    return column === undefined || isBlank(valueAt(grid, row, column)) || holdsFormula(grid, row, column) === true;
  });
}

/** A level typed over the present one, where no answer belongs: it is shown, and never taken unasked. */
function misplacedLevel(instrument: Instrument, of: AnswerRow, { grid, columns }: UnitLayout, row: number): readonly Answer[] {
  const column = columns.get("present");
  if (column === undefined || of.then === null) return [];
  const reading = readLevel(instrument, valueAt(grid, row, column));
  if (reading.kind === "notFilled" || (reading.kind === "level" && reading.level === of.then.level)) return [];
  // What stood there at first and was no level is shown there again, and is no answer.
  if (reading.kind === "invalid" && of.then.level === null) return [];
  return answersAt(instrument, of, "level", grid, { row, column }, true);
}
