import { evidenceNamed, evidenceOf, type CellValue, type EvidenceReading, type EvidenceRow, type Finding } from "../../assessment";
import { endRow, isBlank, isError, linesOf, range, textOf, valueAt, type Grid } from "../../grid";
import { findIndicator, type IndicatorKey, type Instrument } from "../../instrument";
import { codeOf, keysOfCode, splitName } from "../names/codes";
import { nameIndexOf } from "../names/name-index";
import { listColumns, type ListColumns, type ListField } from "./list-columns";
import { stateOf } from "./state-words";

/** A list of evidence found in a workbook. */
export interface EvidenceList extends EvidenceReading {
  readonly sheet: string;
  readonly columns: ListColumns;
}

/** Fewest rows that a list has; fewer are the headers of something else. */
const FEWEST = 3;

/**
 * The list of evidence in a sheet: one item a row, with its level and its indicator (in the row, in its code as I1-L2-03, in front
 * of its words as *Indikator 1: …*, in a heading above, or by order where a whole list names none). `null` where the sheet holds no
 * such list; a table with one row per indicator is none.
 *
 * @example readEvidenceList(grid, pemdi8)?.items.filter(({ state }) => state === "accepted").length
 */
export function readEvidenceList(grid: Grid, instrument: Instrument): EvidenceList | null {
  const columns = listColumns(grid);
  if (columns === null) return null;
  const read = rowsOf(grid, instrument, columns);
  if (read.length < FEWEST || isTable(read)) return null;
  const { rows, byOrder } = withIndicators(instrument, read);
  const { items, findings } = evidenceOf(instrument, rows);
  return { sheet: grid.sheet, columns, items, findings: byOrder === null ? findings : [byOrder, ...findings] };
}

function rowsOf(grid: Grid, instrument: Instrument, { headerRow, columns }: ListColumns): readonly EvidenceRow[] {
  let indicator: IndicatorKey | null = null;
  let level: CellValue = null;
  const rows: EvidenceRow[] = [];
  for (const row of range(headerRow + 1, endRow(grid))) {
    const cell = (field: ListField): CellValue => {
      const column = columns[field];
      return column === undefined ? null : valueAt(grid, row, column);
    };
    const text = (field: ListField): string => (isError(cell(field)) ? "" : textOf(cell(field)).trim());
    const named =
      evidenceNamed(instrument, text("code")) ?? evidenceNamed(instrument, text("file")) ?? evidenceNamed(instrument, text("item"));
    const own =
      indicatorIn(instrument, cell("indicator")) ??
      indicatorIn(instrument, cell("name")) ??
      named?.indicator ??
      inFront(instrument, text("item"));
    const heading = headingIn(grid, instrument, row, columns);
    if (heading !== null && text("item") === "" && named === null) {
      [indicator, level] = [heading, null];
      continue;
    }
    if (text("item") === "" && named === null) continue;
    const isOther = own !== null && own !== indicator;
    indicator = own ?? (isBlank(cell("indicator")) && isBlank(cell("name")) ? indicator : null);
    // A level that is written once stands for the rows below it, as merged cells do.
    level = isBlank(cell("level")) ? (named?.level ?? (isOther ? null : level)) : cell("level");
    rows.push({
      indicator,
      level,
      place: named?.place ?? null,
      text: text("item"),
      ...stateIn(cell),
      score: numberIn(cell("score")),
      file: text("file"),
      owner: linesOf(isBlank(cell("unit")) ? cell("owner") : cell("unit")),
      note: text("note"),
      cell: { sheet: grid.sheet, row, column: columns.state ?? columns.uploaded ?? columns.item ?? columns.code ?? grid.firstColumn },
    });
  }
  return rows;
}

/** The assessor's word counts before that of the upload; what was never looked at is as far as its upload. */
function stateIn(cell: (field: ListField) => CellValue): Pick<EvidenceRow, "state" | "said"> {
  const decided = stateOf(cell("state"), "accepted");
  const uploaded = stateOf(cell("uploaded"), "uploaded");
  const state = isBlank(cell("state")) ? uploaded : decided;
  return { state, said: state === null ? textOf(isBlank(cell("state")) ? cell("uploaded") : cell("state")).trim() : "" };
}

function indicatorIn(instrument: Instrument, cell: CellValue): IndicatorKey | null {
  if (isBlank(cell) || (typeof cell !== "string" && typeof cell !== "number")) return null;
  const exact = findIndicator(instrument, cell)?.key;
  if (exact !== undefined) return exact;
  const [match, other] = nameIndexOf(instrument).match(textOf(cell))?.keys ?? [];
  return other === undefined ? (match ?? null) : null;
}

/** *Indikator 1: bukti rencana* */
function inFront(instrument: Instrument, text: string): IndicatorKey | null {
  if (!/^\s*(?:indikator|ik|ind|i)[\s.-]*\d/i.test(text)) return null;
  const [key, other] = keysOfCode(instrument, splitName(text).code);
  return other === undefined ? (key ?? null) : null;
}

/** The indicator that a row between the items names: alone in its row, with its number or its whole name. */
function headingIn(grid: Grid, instrument: Instrument, row: number, columns: ListColumns["columns"]): IndicatorKey | null {
  const cells = (grid.values[row - grid.firstRow] ?? []).filter((cell) => !isBlank(cell));
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  if (cells.length > 3 || texts.length === 0 || !isBlank(columns.state === undefined ? null : valueAt(grid, row, columns.state)))
    return null;
  for (const text of texts) {
    const dotted = /^\s*(\d\.\d)\s+(\p{L}.*)$/u.exec(text);
    const found = indicatorIn(instrument, dotted?.[2] ?? splitName(text).name);
    if (found !== null) return found;
  }
  return null;
}

function numberIn(cell: CellValue): number | null {
  const number = typeof cell === "string" && /^\s*\d+(?:[.,]\d+)?\s*$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** A table of indicators has one row for each; a list has several for at least one, or none that is named. */
function isTable(rows: readonly EvidenceRow[]): boolean {
  const keys = rows.flatMap(({ indicator }) => indicator ?? []);
  return keys.length > 0 && new Set(keys).size === keys.length;
}

/**
 * A whole list that names no indicator goes through them in order, each from its first level: where it begins again as often as
 * there are indicators, the order tells which is which, and that is said.
 */
function withIndicators(
  instrument: Instrument,
  rows: readonly EvidenceRow[]
): { readonly rows: readonly EvidenceRow[]; readonly byOrder: Finding | null } {
  if (rows.some(({ indicator }) => indicator !== null)) return { rows, byOrder: null };
  const levels = rows.map(({ level }) => Number(codeOf(level) ?? Number.NaN));
  let at = 0;
  const groups = levels.map((level, place) => (place > 0 && level < (levels[place - 1] ?? 0) ? (at += 1) : at));
  if (at + 1 !== instrument.indicators.length) return { rows, byOrder: null };
  const finding: Finding = {
    rule: "evidence-by-order",
    severity: "doubt",
    indicator: null,
    place: rows[0]?.cell ?? null,
    values: { total: String(instrument.indicators.length), instrument: instrument.shortTitle },
  };
  return {
    rows: rows.map((row, place) => ({ ...row, indicator: instrument.indicators[groups[place] ?? 0]?.key ?? null })),
    byOrder: finding,
  };
}
