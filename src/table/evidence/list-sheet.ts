import { evidenceCode, type CellValue, type EvidenceItem } from "../../assessment";
import { indicatorByKey, type Instrument } from "../../instrument";
import { EVIDENCE_COLUMNS, type EvidenceColumn, type EvidenceWords } from "../../text/table/evidence";
import { fill } from "../../text/fill";

/** A sheet of evidence as plain rows, ready to be written: one header, one row for each item. */
export interface EvidenceSheet {
  readonly name: string;
  readonly columns: readonly EvidenceColumn[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The rows of the sheet *Data Dukung*: what `readEvidenceList` reads again as the same items.
 * @param items in the order they shall stand in
 * @example evidenceSheet(pemdi8, emptyList(asked), evidenceWords.id).rows[0]?.[0] // "I1-L1-01"
 */
export function evidenceSheet(instrument: Instrument, items: readonly EvidenceItem[], words: EvidenceWords): EvidenceSheet {
  return {
    name: words.sheet,
    columns: EVIDENCE_COLUMNS,
    headers: EVIDENCE_COLUMNS.map((column) => words.headers[column]),
    rows: items.map((item) => EVIDENCE_COLUMNS.map((column) => cellOf(instrument, item, column, words))),
  };
}

function cellOf(instrument: Instrument, item: EvidenceItem, column: EvidenceColumn, { states }: EvidenceWords): CellValue {
  switch (column) {
    case "code":
      return evidenceCode(item);
    case "indicator":
      return /^\d+$/.test(item.indicator) ? Number(item.indicator) : item.indicator;
    case "name":
      return indicatorByKey(instrument, item.indicator)?.shortName ?? "";
    case "level":
      return item.level;
    case "item":
      return item.text;
    case "state":
      return states[item.state];
    case "file":
      return item.file;
    case "unit":
      return item.owner;
    case "note":
      return item.note;
  }
}

/**
 * One item as a text ready to be pasted into the ministry's application: its code, indicator and level, what it is, its file and
 * its explanation.
 * @example pasteText(pemdi8, item, evidenceWords.id) // "I1-L2-03 – Tata Kelola Pemdi, tingkat 2\nRKA/RKAD …\nBerkas: I1-L2-03.pdf"
 */
export function pasteText(instrument: Instrument, item: EvidenceItem, words: EvidenceWords): string {
  const values = {
    code: evidenceCode(item),
    name: indicatorByKey(instrument, item.indicator)?.shortName ?? "",
    level: String(item.level),
    item: item.text,
    file: item.file,
    note: item.note,
  };
  const lines = [words.paste, ...(item.file === "" ? [] : [words.pasteFile]), ...(item.note === "" ? [] : [words.pasteNote])];
  return lines.map((line) => fill(line, values)).join("\n");
}
