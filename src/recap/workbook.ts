import type { CellLook, NewCell, NewSheet, NewWorkbook } from "../file";
import type { Rect } from "../grid";
import { findInstrument } from "../instrument";
import type { Language } from "../text/language";
import { recapWords, unreadSentence, type RecapWords } from "../text/recap/recap";
import { levelColumns, placeOf, recapColumns, type RecapColumn } from "./columns";
import { chartSheet } from "./chart-sheet";
import type { Recap, RecapList, RecapRow } from "./model";

/** How a recap is made as a workbook. */
export interface RecapWorkbookWishes {
  readonly language: Language;
  /** With the levels of all indicators, on a sheet of their own. */
  readonly levels: boolean;
}

const CELL = { border: true, vertical: "top" } as const;

const LOOKS = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  note: { italic: true, wrap: true, vertical: "top" },
  header: { ...CELL, bold: true, fill: "DDEBF7", wrap: true, vertical: "center", align: "center" },
  text: { ...CELL, wrap: true },
  whole: { ...CELL, align: "center" },
  index: { ...CELL, align: "center", format: "0.00" },
  change: { ...CELL, align: "center", format: "+0.00;-0.00;0.00" },
  // The number stays a number, and is seen to be no final one.
  provisionalRank: { ...CELL, align: "center", format: '0"*"', fill: "FFF2CC" },
  provisionalIndex: { ...CELL, align: "center", format: '0.00"*"', fill: "FFF2CC" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Columns that a note goes over. */
const NOTE_COLUMNS = 7;

/**
 * A recap as a workbook: a sheet to print with the table of each instrument, the predicates and what could not be read; the levels where
 * they are wished, and a chart of the indices.
 */
export function recapWorkbook(recap: Recap, wishes: RecapWorkbookWishes): NewWorkbook {
  const words = recapWords[wishes.language];
  return {
    title: words.title,
    sheets: [
      mainSheet(recap, wishes.language),
      ...(wishes.levels && recap.lists.length > 0 ? [levelSheet(recap, words)] : []),
      ...chartSheet(recap, words),
    ],
  };
}

/** Rows of a sheet as they grow. */
class Rows {
  readonly rows: (readonly (NewCell | null)[])[] = [];
  readonly merged: Rect[] = [];

  add(...cells: readonly (NewCell | null)[]): void {
    this.rows.push(cells);
  }

  /** A line over several columns. */
  note(value: string): void {
    this.merged.push({ row: this.rows.length, column: 0, rows: 1, columns: NOTE_COLUMNS });
    this.add({ value, look: LOOKS.note });
  }

  table(columns: readonly RecapColumn[], rows: readonly RecapRow[]): void {
    this.add(...columns.map(({ header }) => ({ value: header, look: LOOKS.header })));
    for (const row of rows) this.add(...columns.map((column) => ({ value: column.valueOf(row), look: lookOf(column, row) })));
  }
}

function lookOf({ key, shown }: RecapColumn, { entry }: RecapRow): CellLook {
  if (entry.provisional && (key === "rank" || key === "rankInGroup")) return LOOKS.provisionalRank;
  return entry.provisional && key === "index" ? LOOKS.provisionalIndex : LOOKS[shown];
}

function mainSheet(recap: Recap, language: Language): NewSheet {
  const words = recapWords[language];
  const sheet = new Rows();
  sheet.add({ value: words.title, look: LOOKS.title });
  let widths: readonly number[] = [];
  for (const list of recap.lists) {
    const columns = recapColumns(list, { compared: recap.compared, aspects: true, levels: false }, words);
    widths = columns.map(({ width }, at) => Math.max(width, widths[at] ?? 0));
    sheet.add();
    sheet.add({ value: words.listTitle(instrumentOf(list), list.years.join(", ")), look: LOOKS.heading });
    sheet.table(columns, list.rows);
    for (const note of recapNotes(list, words)) sheet.note(note);
    sheet.add();
    addDistribution(sheet, list, words);
  }
  addUnread(sheet, recap, language);
  const headers = recap.lists.length === 1 ? sheet.rows.findIndex((row) => row[0]?.look === LOOKS.header) : -1;
  return {
    name: words.sheets.recap,
    rows: sheet.rows,
    widths: widths.length === 0 ? [40, 60] : widths,
    merged: sheet.merged,
    page: { landscape: true, ...(headers === -1 ? {} : { repeat: { first: headers, last: headers } }) },
  };
}

/** What has to be known about a table before its ranks are told on. */
export function recapNotes({ rows, years }: RecapList, words: RecapWords): readonly string[] {
  const provisional = rows.filter(({ entry }) => entry.provisional).length;
  const repeated = rows.filter((row) => row.repeated).length;
  return [
    ...(provisional > 0 ? [words.provisionalNote(provisional)] : []),
    ...(repeated > 0 ? [words.repeatedNote(repeated)] : []),
    ...(years.length > 1 ? [words.yearsNote] : []),
  ];
}

// The first columns are narrow: names stand in the third, numbers beside them.
function addDistribution(sheet: Rows, { distribution, filled, total }: RecapList, words: RecapWords): void {
  sheet.add({ value: words.distributionTitle, look: LOOKS.heading });
  sheet.add(null, null, { value: words.predicateHeader, look: LOOKS.header }, { value: words.countHeader, look: LOOKS.header });
  for (const { predicate, count } of distribution)
    sheet.add(null, null, { value: predicate, look: LOOKS.text }, { value: count, look: LOOKS.whole });
  sheet.note(words.filledShare(filled, total));
}

function addUnread(sheet: Rows, { unread }: Recap, language: Language): void {
  if (unread.length === 0) return;
  const words = recapWords[language];
  sheet.add();
  sheet.add({ value: words.unreadTitle, look: LOOKS.heading });
  for (const entry of unread) sheet.note(`${placeOf(entry)}: ${unreadSentence(entry, language)}`);
}

function levelSheet({ lists }: Recap, words: RecapWords): NewSheet {
  const sheet = new Rows();
  let width = 0;
  for (const list of lists) {
    const agency: RecapColumn = { key: "agency", header: words.columns.agency, width: 34, shown: "text", valueOf: (row) => row.agency };
    const columns = [agency, ...levelColumns(list.rows[0], words)];
    width = Math.max(width, columns.length);
    sheet.add({ value: words.listTitle(instrumentOf(list), list.years.join(", ")), look: LOOKS.heading });
    sheet.table(columns, list.rows);
    sheet.add();
  }
  return {
    name: words.sheets.levels,
    rows: sheet.rows,
    widths: Array.from({ length: width }, (_, at) => (at === 0 ? 34 : 10)),
    frozen: { rows: lists.length === 1 ? 2 : 0, columns: 1 },
    page: { landscape: true },
  };
}

/** The name of a list's instrument for people. */
export const instrumentOf = ({ instrument }: RecapList): string => findInstrument(instrument)?.shortTitle ?? instrument;
