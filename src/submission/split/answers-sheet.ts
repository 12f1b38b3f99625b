import { type NewCell, type NewSheet, type NewValidation } from "../../file";
import { cellAddress, textOf } from "../../grid";
import { percentOf } from "../../instrument";
import { ANSWER_FIELDS, stampLine, UNIT_COLUMNS, UNIT_HEADERS, UNIT_SHEETS, type UnitColumn } from "../../table";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";
import { rowCode } from "../unit/row-code";
import { actionText, evidenceText } from "./advice";
import { LOOKS, LOWER_FILL } from "./looks";
import type { UnitBook, UnitIndicator } from "./unit";

/** Row of the headers, 0-based; the indicators begin below it. */
const HEADER_ROW = 3;

/** First row of an indicator, 0-based. */
export const FIRST_ROW = HEADER_ROW + 1;

const WIDTHS: Readonly<Record<UnitColumn, number>> = {
  number: 6,
  indicator: 36,
  shared: 20,
  weight: 9,
  previous: 10,
  present: 10,
  target: 8,
  action: 40,
  wanted: 42,
  recorded: 36,
  level: 10,
  evidence: 42,
  explanation: 36,
  problem: 32,
  followUp: 32,
  code: 10,
};

/** Context that is not there for any of the unit's indicators takes no room; its column stays, hidden. */
const LEFT_OUT_WHEN_EMPTY: readonly UnitColumn[] = ["shared", "previous", "target", "recorded"];

/** Where a column stands on the sheet, 0-based. */
export const columnAt = (column: UnitColumn): number => UNIT_COLUMNS.indexOf(column);

const isAnswer = (column: UnitColumn): boolean => ANSWER_FIELDS.some((answer) => answer === column);

/** The sheet that the unit fills: one row for each of its indicators, and only the answers take typing. */
export function answersSheet(book: UnitBook): NewSheet {
  const { instrument, indicators, stamp, unit } = book;
  const rows = indicators.map((each) => UNIT_COLUMNS.map((column) => cellOf(column, each, book)));
  const empty = LEFT_OUT_WHEN_EMPTY.filter((column) => rows.every((row) => isEmpty(row[columnAt(column)])));
  const { draftTexts } = instrument;
  return {
    name: UNIT_SHEETS.answers,
    rows: [
      [{ value: words.title(instrument.shortTitle), look: LOOKS.title }],
      [{ value: words.about(unit, stamp.agency, stamp.year) + (draftTexts ? ` · ${words.drafts}` : ""), look: LOOKS.subtitle }],
      [{ value: stampLine(stamp), look: LOOKS.small }],
      UNIT_COLUMNS.map((column) => ({ value: UNIT_HEADERS[column], look: isAnswer(column) ? LOOKS.answerHeader : LOOKS.header })),
      ...rows,
    ],
    widths: UNIT_COLUMNS.map((column) => WIDTHS[column]),
    hiddenColumns: UNIT_COLUMNS.flatMap((column, at) => (column === "code" || empty.includes(column) ? [at] : [])),
    frozen: { rows: FIRST_ROW, columns: columnAt("shared") },
    validations: [levelValidation(book)],
    rules: [
      {
        cells: { row: FIRST_ROW, column: columnAt("level"), rows: indicators.length, columns: 1 },
        formula: lowerFormula(),
        fill: LOWER_FILL,
      },
    ],
    isProtected: true,
    page: { landscape: true, repeat: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

const isEmpty = (cell: NewCell | undefined): boolean => cell === undefined || cell.value === null || cell.value === "";

function cellOf(column: UnitColumn, { indicator, entry, recorded, others }: UnitIndicator, { instrument, texts }: UnitBook): NewCell {
  switch (column) {
    case "number":
      // Keys of one number only are numbers, so that Excel does not mark them as texts that look like numbers.
      return { value: /^\d+$/.test(indicator.key) ? Number(indicator.key) : indicator.key, look: LOOKS.middle };
    case "indicator":
      return { value: indicator.name, look: LOOKS.label };
    case "shared":
      return { value: others.join("; "), look: LOOKS.text };
    case "weight":
      return { value: percentOf(instrument, indicator.weight), look: LOOKS.decimal };
    case "previous":
      return { value: entry.previous, look: LOOKS.middle };
    case "present":
      // What stands there and is no level is shown as it is: the unit may know what was meant.
      return { value: entry.level ?? textOf(entry.raw), look: LOOKS.middle };
    case "target":
      return { value: entry.target, look: LOOKS.middle };
    case "action":
      return { value: actionText(instrument, texts, indicator.key, entry.level), look: LOOKS.text };
    case "wanted":
      return { value: evidenceText(instrument, texts, indicator.key, entry.level), look: LOOKS.text };
    case "recorded":
      return { value: recorded.texts.evidence, look: LOOKS.text };
    case "level":
      return { value: null, look: LOOKS.level };
    case "code":
      return { value: rowCode(recorded), look: LOOKS.small };
    case "evidence":
    case "explanation":
    case "problem":
    case "followUp":
      return { value: null, look: LOOKS.answer };
  }
}

function levelValidation({ instrument: { scale }, indicators }: UnitBook): NewValidation {
  const { min, max, whole } = scale;
  const levels = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  return {
    cells: { row: FIRST_ROW, column: columnAt("level"), rows: indicators.length, columns: 1 },
    accepts: whole ? { kind: "list", items: levels } : { kind: "numbers", from: min, to: max, whole: false },
    title: words.level.title,
    prompt: whole ? words.level.whole(min, max) : words.level.decimal(min, max),
    refusal: whole ? words.level.notWhole(min, max) : words.level.notDecimal(min, max),
  };
}

/** Whether the new level is lower than the present one: mostly a slip. */
function lowerFormula(): string {
  const [level, present] = [columnAt("level"), columnAt("present")].map((column) => cellAddress({ row: FIRST_ROW, column }));
  return `AND(ISNUMBER(${level}),ISNUMBER(${present}),${level}<${present})`;
}
