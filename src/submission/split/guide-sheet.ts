import type { NewCell, NewSheet } from "../../file";
import type { Rect } from "../../grid";
import { stampLine, UNIT_SHEETS } from "../../table";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";
import { LOOKS } from "./looks";
import { summaryRows } from "./summary-rows";
import { hasCriteria, type UnitBook } from "./unit";

const WIDTHS = [46, 22, 22, 30];

/** The first sheet: what the workbook is, how it is filled, what it amounts to, and the line by which it is known again. */
export function guideSheet(book: UnitBook): NewSheet {
  const rows: (readonly NewCell[])[] = [];
  const merged: Rect[] = [];
  const wide = (value: string, look: NewCell["look"]): void => {
    merged.push({ row: rows.length, column: 0, rows: 1, columns: WIDTHS.length });
    rows.push(WIDTHS.map((_, at) => ({ value: at === 0 ? value : null, look })));
  };
  const heading = (value: string): void => {
    rows.push([], [{ value, look: LOOKS.heading }]);
  };
  rows.push([{ value: words.title(book.instrument.shortTitle), look: LOOKS.title }]);
  for (const [name, value] of factsOf(book)) {
    merged.push({ row: rows.length, column: 1, rows: 1, columns: WIDTHS.length - 1 });
    rows.push([
      { value: name, look: LOOKS.label },
      ...WIDTHS.slice(1).map((_, at): NewCell => ({ value: at === 0 ? value : null, look: { ...LOOKS.text, align: "left" } })),
    ]);
  }
  for (const notice of noticesOf(book)) wide(notice, LOOKS.notice);
  heading(words.stepsHeading);
  for (const step of words.steps) wide(step, LOOKS.line);
  if (book.indicators.some(({ others }) => others.length > 0)) wide(words.sharedStep, LOOKS.line);
  rows.push([], ...summaryRows(book));
  wide(words.summaryNote, LOOKS.small);
  heading(words.stampHeading);
  wide(stampLine(book.stamp), LOOKS.small);
  return { name: UNIT_SHEETS.guide, rows, widths: WIDTHS, merged, isProtected: true, page: { landscape: false } };
}

function factsOf({ stamp, unit, instrument, indicators }: UnitBook): readonly (readonly [name: string, value: string | number])[] {
  const { facts, unknown } = words;
  return [
    [facts.unit, unit],
    [facts.agency, stamp.agency === "" ? unknown : stamp.agency],
    [facts.instrument, `${instrument.shortTitle} (${instrument.title})`],
    [facts.year, stamp.year === "" ? unknown : stamp.year],
    [facts.made, stamp.made.split("-").reverse().join("-")],
    [facts.indicators, indicators.length],
  ];
}

function noticesOf(book: UnitBook): readonly string[] {
  const { instrument } = book;
  return [...(instrument.draftTexts ? [words.drafts] : []), ...(hasCriteria(book) ? [] : [words.noCriteria(instrument.shortTitle)])];
}
