import { levelOfValue } from "../../assessment";
import type { CellLook, NewCell, NewSheet } from "../../file";
import { UNIT_SHEETS } from "../../table";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";
import { LOOKS } from "./looks";
import { hasCriteria, type UnitBook, type UnitIndicator } from "./unit";

/** Row of the headers, 0-based. */
const HEADER_ROW = 3;
const WIDTHS = [6, 40, 8, 24, 90, 18];

/** What every level of the unit's indicators requires; the present level and the next one are marked, in words and by colour. */
export function criteriaSheet(book: UnitBook): NewSheet {
  const { instrument, indicators } = book;
  const notice = !hasCriteria(book) ? words.noCriteria(instrument.shortTitle) : instrument.draftTexts ? words.drafts : "";
  return {
    name: UNIT_SHEETS.criteria,
    rows: [
      [{ value: words.criteriaTitle, look: LOOKS.title }],
      notice === "" ? [] : Array.from(WIDTHS, (_, at) => ({ value: at === 0 ? notice : null, look: LOOKS.notice })),
      [],
      Object.values(words.criteriaHeaders).map((value) => ({ value, look: LOOKS.header })),
      ...indicators.flatMap((each) => rowsOf(each, book)),
    ],
    widths: WIDTHS,
    merged: notice === "" ? [] : [{ row: 1, column: 0, rows: 1, columns: WIDTHS.length }],
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
    isProtected: true,
    page: { landscape: true, repeat: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function rowsOf({ indicator, entry }: UnitIndicator, { instrument, texts }: UnitBook): readonly (readonly NewCell[])[] {
  const { min, max } = instrument.scale;
  const { key } = indicator;
  const present = entry.level === null ? null : levelOfValue(instrument, entry.level);
  const rows = Array.from({ length: max - min + 1 }, (_, at): readonly NewCell[] => {
    const level = min + at;
    const position = level === present ? "present" : present !== null && level === present + 1 ? "next" : null;
    const look: CellLook = position === null ? LOOKS.text : LOOKS[position];
    const { label = "", criteria = null } = texts.levels[key]?.[String(level)] ?? {};
    const own: readonly NewCell[] = [
      { value: level, look: { ...look, align: "center" } },
      { value: label, look },
      { value: criteria ?? words.noCriterion, look },
      { value: position === null ? null : words.criteriaPositions[position], look: { ...look, bold: true } },
    ];
    return [...headOf(indicator, at === 0), ...own];
  });
  const note = texts.notes?.[key];
  const blank: NewCell = { value: null, look: LOOKS.text };
  return note === undefined
    ? rows
    : [...rows, [...headOf(indicator, false), blank, blank, { value: words.note(note), look: LOOKS.text }, blank]];
}

/** Number and name stand on the first row of an indicator only, so that its levels are seen as one block. */
function headOf({ key, name }: UnitIndicator["indicator"], first: boolean): readonly NewCell[] {
  const number = /^\d+$/.test(key) ? Number(key) : key;
  return [
    { value: first ? number : null, look: LOOKS.middle },
    { value: first ? name : null, look: LOOKS.label },
  ];
}
