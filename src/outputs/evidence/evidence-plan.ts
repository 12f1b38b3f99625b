import type { CellValue, EvidenceItem } from "../../assessment";
import type { Instrument } from "../../instrument";
import { evidenceSheet } from "../../table";
import { EVIDENCE_COLUMNS, type EvidenceColumn, type EvidenceWords } from "../../text/table/evidence";
import type { SheetPlan } from "../worksheet";

/** The sheet *Data Dukung* to be made, with the places that matter in it; rows and columns are 0-based. */
export interface EvidencePlan extends SheetPlan {
  readonly name: string;
  /** First row of an item. */
  readonly firstRow: number;
  readonly stateColumn: number;
}

/** In characters; together so few that letters of 11 points are still 8 points high on A4. */
const WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  code: 11,
  indicator: 9,
  name: 22,
  level: 7,
  item: 54,
  state: 12,
  file: 22,
  unit: 18,
  note: 24,
};

/**
 * Plans the sheet *Data Dukung*: a title, what to fill in, and one row for each item of evidence.
 * @param items in the order they shall stand in
 * @example planEvidence(pemdi8, emptyList(asked), evidenceWords.id).cells[3]?.[0] // "Kode butir"
 */
export function planEvidence(instrument: Instrument, items: readonly EvidenceItem[], words: EvidenceWords): EvidencePlan {
  const { name, headers, rows } = evidenceSheet(instrument, items, words);
  const line = (text: string | null): CellValue[] => [text, ...Array<CellValue>(headers.length - 1).fill(null)];
  const head = [line(words.title(instrument.shortTitle)), line(words.howToFill), line(null), headers];
  return {
    name,
    cells: [...head, ...rows],
    widths: EVIDENCE_COLUMNS.map((column) => WIDTHS[column]),
    headerRows: head.length,
    landscape: true,
    lined: true,
    firstRow: head.length,
    stateColumn: EVIDENCE_COLUMNS.indexOf("state"),
  };
}
