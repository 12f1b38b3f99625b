import { readLevel, type CellValue, type Finding } from "../../assessment";
import { endColumn, endRow, isBlank, textOf, valueAt, type Grid } from "../../grid";
import { findInstrument, instruments, type IndicatorKey, type Instrument } from "../../instrument";
import { isUnitSheet } from "../find/unit-sheet";
import type { Column, FoundTable, UnitSheet } from "../model";
import { codeOf, keysOfCode } from "../names/codes";
import { nameIndexOf } from "../names/name-index";
import { readTable } from "../read/read-table";
import { allRules } from "../rules";
import { ANSWER_FIELDS, unitColumnOf, type AnswerField, type UnitColumn } from "../unit-sheet/columns";
import { readStampLine, type UnitStamp } from "../unit-sheet/stamp";

/** How far down and right the header is looked for. */
const REACH = 200;
/** Of its columns so many must be left to know the sheet that takes the answers. */
const FEWEST = 6;

/** Rules about blanks: a cell that a unit leaves empty means that nothing changed. */
const ABOUT_BLANKS: ReadonlySet<string> = new Set(["not-filled", "without-evidence"]);

/**
 * What the workbook of a unit says of itself; `null` where none of its sheets was handed out to one. Its entries are empty where the
 * sheet that takes the answers is gone, or its instrument is not known.
 * @param hidden what the part that people do not see says, where it was read: programs that drop it leave the visible line
 */
export function unitSheetIn(grids: readonly Grid[], hidden: UnitStamp | null = null): UnitSheet | null {
  const own = grids.filter(isUnitSheet);
  if (own.length === 0 && hidden === null) return null;
  const stamp = hidden ?? stampIn(own);
  const { unit = "", agency = "", year = "" } = stamp ?? {};
  const instrument = stamp === null ? titledInstrument(own) : findInstrument(stamp.instrument);
  const [layout] = (own.length === 0 ? grids : own).flatMap((grid) => layoutOf(grid) ?? []);
  const answers = instrument && layout ? answersIn(instrument, layout) : { entries: [], findings: [] };
  return { unit, agency, year, instrument: instrument?.id ?? null, ...answers };
}

function stampIn(grids: readonly Grid[]): UnitStamp | null {
  for (const text of textsIn(grids)) {
    const stamp = readStampLine(text);
    if (stamp !== null) return stamp;
  }
  return null;
}

/** The instrument that a title names, where the line is gone. */
function titledInstrument(grids: readonly Grid[]): Instrument | null {
  const texts = [...textsIn(grids)];
  return instruments.find(({ shortTitle }) => texts.some((text) => text.includes(shortTitle))) ?? null;
}

function* textsIn(grids: readonly Grid[]): Generator<string> {
  for (const { values } of grids) for (const row of values) for (const cell of row) if (typeof cell === "string") yield cell;
}

interface Layout {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumn, number>;
}

function layoutOf(grid: Grid): Layout | null {
  for (let row = grid.firstRow; row < Math.min(endRow(grid), grid.firstRow + REACH); row += 1) {
    const columns = new Map<UnitColumn, number>();
    for (let column = grid.firstColumn; column < Math.min(endColumn(grid), grid.firstColumn + REACH); column += 1) {
      const meant = unitColumnOf(textOf(valueAt(grid, row, column)));
      if (meant !== null && !columns.has(meant)) columns.set(meant, column);
    }
    if (columns.size >= FEWEST) return { grid, headerRow: row, columns };
  }
  return null;
}

function answersIn(instrument: Instrument, layout: Layout): Pick<UnitSheet, "entries" | "findings"> {
  const { grid, columns } = layout;
  const level = columns.get("level");
  const rows = rowsOf(instrument, layout);
  if (level === undefined || rows.length === 0) return { entries: [], findings: [] };
  const reading = readTable([grid], tableOf(instrument, layout, level, rows), allRules);
  const given = new Map(reading.assessment.entries.map((entry) => [entry.indicator, entry.level]));
  const at = (row: number, column: UnitColumn): CellValue => {
    const place = columns.get(column);
    return place === undefined ? null : valueAt(grid, row, place);
  };
  return {
    entries: rows.map(({ row, indicator }) => {
      const present = readLevel(instrument, at(row, "present"));
      return {
        indicator,
        cell: { sheet: grid.sheet, row, column: level },
        present: present.kind === "level" ? present.level : null,
        given: given.get(indicator) ?? null,
        worded: WORDED.some((field) => !isBlank(at(row, field))),
      };
    }),
    findings: reading.findings.filter(isAboutAnswers),
  };
}

const WORDED = ANSWER_FIELDS.filter((field) => field !== "level");

/** Indicators without a row are those of other units, and are no finding here. */
const isAboutAnswers = ({ place, rule }: Finding): boolean => place !== null && !ABOUT_BLANKS.has(rule);

type Row = FoundTable["rows"][number];

function rowsOf(instrument: Instrument, { grid, headerRow, columns }: Layout): readonly Row[] {
  const names = nameIndexOf(instrument);
  const [number, name] = [columns.get("number"), columns.get("indicator")];
  const rows: Row[] = [];
  for (let row = headerRow + 1; row < endRow(grid); row += 1) {
    const byNumber = number === undefined ? [] : keysOfCode(instrument, codeOf(valueAt(grid, row, number)));
    const text = name === undefined ? "" : textOf(valueAt(grid, row, name));
    const only = onlyOf(byNumber) ?? (text === "" ? null : onlyOf(names.match(text)?.keys ?? []));
    if (only !== null) rows.push({ row, indicator: only });
  }
  return rows;
}

const onlyOf = (keys: readonly IndicatorKey[]): IndicatorKey | null => (keys.length === 1 ? (keys[0] ?? null) : null);

/** The sheet as a table of its new levels. Without the columns that name indicators, so that the rows count as they were found. */
function tableOf(instrument: Instrument, { grid, headerRow, columns }: Layout, levelColumn: number, rows: readonly Row[]): FoundTable {
  const meant = ANSWER_FIELDS.flatMap((field: AnswerField): readonly Column[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    return [
      { column, meaning: field, header: textOf(valueAt(grid, headerRow, column)), confidence: 1, reason: { key: "header", values: {} } },
    ];
  });
  return {
    instrument: instrument.id,
    sheet: grid.sheet,
    headerRow,
    headerRows: 1,
    columns: meant,
    rows,
    levelColumn,
    confidence: 1,
    reason: { key: "numbers-and-names", values: {} },
  };
}
