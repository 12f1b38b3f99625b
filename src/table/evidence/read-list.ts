import {
  evidenceCode,
  evidenceNamed,
  evidenceOf,
  type CellValue,
  type EvidenceReading,
  type EvidenceRow,
  type Finding,
} from "../../assessment";
import { endRow, isBlank, isError, linesOf, range, textOf, valueAt, type Grid } from "../../grid";
import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { codeOf } from "../names/codes";
import { listColumns, type ListColumns, type ListField } from "./list-columns";
import { headingIn, indicatorIn, inFront } from "./row-indicator";
import { stateOf } from "./state-words";

/** A list of evidence found in a workbook. */
export interface EvidenceList extends EvidenceReading {
  readonly sheet: string;
  readonly columns: ListColumns;
}

/** A code of an item, of whatever indicator. */
const CODED = /^\s*(?:i|ik|ind)[\s_-]?\d+[\s_-]+l\d/i;
/** Fewest rows that a list has; fewer are the headers of something else. */
const FEWEST = 3;
/** Most rows that are read: many times what an instrument can ask for. */
const MOST = 5000;

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
  const { rows: read, codes } = rowsOf(grid, instrument, columns);
  if (read.length < FEWEST || isTable(read)) return null;
  const { rows, byOrder } = withIndicators(instrument, read);
  const { items, findings } = evidenceOf(instrument, rows);
  return { sheet: grid.sheet, columns, items, findings: [...(byOrder ? [byOrder] : []), ...codes, ...findings] };
}

/** The rows of a list, and the codes in them that are another item's than their indicator and level say. */
interface ReadRows {
  readonly rows: readonly EvidenceRow[];
  readonly codes: readonly Finding[];
}

function rowsOf(grid: Grid, instrument: Instrument, { headerRow, columns }: ListColumns): ReadRows {
  let indicator: IndicatorKey | null = null;
  let level: CellValue = null;
  const rows: EvidenceRow[] = [];
  const codes: Finding[] = [];
  for (const row of range(headerRow + 1, Math.min(endRow(grid), headerRow + 1 + MOST))) {
    const cell = (field: ListField): CellValue => {
      const column = columns[field];
      return column === undefined ? null : valueAt(grid, row, column);
    };
    const text = (field: ListField): string => (isError(cell(field)) ? "" : textOf(cell(field)).trim());
    const named = (["code", "file", "item"] as const).map((field) => evidenceNamed(instrument, text(field))).find((each) => each !== null);
    const heading = named ? null : headingIn(grid, instrument, row, columns);
    if (heading !== null) {
      [indicator, level] = [heading, null];
      continue;
    }
    if (text("item") === "" && !named) continue;
    const own = indicatorIn(instrument, cell("indicator")) ?? indicatorIn(instrument, cell("name")) ?? named?.indicator ?? null;
    const said = own ?? inFront(instrument, text("item"));
    const isOther = said !== null && said !== indicator;
    // What names an indicator that is none is nobody's; what names none belongs to the one above, as under merged cells.
    const isUnknown = said === null && (!isBlank(cell("indicator")) || !isBlank(cell("name")) || (!named && CODED.test(text("code"))));
    if (said !== null) indicator = said;
    // A level that is written once stands for the rows below it.
    level = isBlank(cell("level")) ? (named?.level ?? (isOther ? null : level)) : cell("level");
    const agrees = named?.indicator === indicator && named.level !== null && String(named.level) === codeOf(level);
    const read: EvidenceRow = {
      indicator: isUnknown ? null : indicator,
      level,
      place: agrees ? named.place : null,
      text: text("item"),
      ...stateIn(cell),
      score: numberIn(cell("score")),
      file: text("file"),
      owner: linesOf(isBlank(cell("unit")) ? cell("owner") : cell("unit")),
      note: text("note"),
      cell: { sheet: grid.sheet, row, column: columns.state ?? columns.uploaded ?? columns.item ?? columns.code ?? grid.firstColumn },
    };
    rows.push(read);
    if (named && named.level !== null && !agrees)
      codes.push(codeDiffers(instrument, read, evidenceCode({ ...named, level: named.level, place: named.place ?? 1 })));
  }
  return { rows, codes };
}

/** The assessor's word counts before that of the upload; what was never looked at is as far as its upload. */
function stateIn(cell: (field: ListField) => CellValue): Pick<EvidenceRow, "state" | "said"> {
  const decided = stateOf(cell("state"), "accepted");
  const uploaded = stateOf(cell("uploaded"), "uploaded");
  const state = isBlank(cell("state")) ? uploaded : decided;
  return { state, said: state === null ? textOf(isBlank(cell("state")) ? cell("uploaded") : cell("state")).trim() : "" };
}

function codeDiffers(instrument: Instrument, { indicator, level, cell }: EvidenceRow, code: string): Finding {
  const name = indicator === null ? "" : (indicatorByKey(instrument, indicator)?.shortName ?? "");
  const values = { code, indicator: indicator ?? "", name, level: codeOf(level) ?? textOf(level) };
  return { rule: "evidence-code-differs", severity: "doubt", indicator, place: cell, values };
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
