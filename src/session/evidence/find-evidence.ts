import type { Instrument } from "../../instrument";
import { readEvidenceList, type EvidenceList } from "../../table";
import { evidenceWords } from "../../text/table/evidence";
import type { ReadingPort } from "../ports";

/** The workbook's list of evidence. */
export interface FoundEvidence {
  /** Excel's id of its sheet, which survives renaming. */
  readonly id: string;
  readonly list: EvidenceList;
  /** Names of other sheets that hold such a list, and are not read. */
  readonly others: readonly string[];
}

type Reader = Pick<ReadingPort, "scan" | "sheetsNow">;

/**
 * Reads the workbook's list of evidence; `null` when it has none. Of several the one in the sheet *Data Dukung* is taken, else the
 * first; hidden sheets come last.
 * @param known what was found before: while it is still there, one round trip is enough
 */
export async function findEvidence(workbook: Reader, instrument: Instrument, known: FoundEvidence | null): Promise<FoundEvidence | null> {
  const there = known && (await readEvidence(workbook, instrument, known.id));
  if (there) return { ...there, others: known.others };
  const { grids } = await workbook.scan();
  const lists = grids.filter((grid) => readEvidenceList(grid, instrument) !== null);
  const rank = ({ sheet, hidden }: (typeof lists)[number]): number =>
    sheet.toLowerCase() === evidenceWords.id.sheet.toLowerCase() ? 0 : hidden ? 2 : 1;
  const [first, ...others] = lists.sort((a, b) => rank(a) - rank(b));
  // A look through the workbook may have cut a long list short.
  const whole = first && (await readEvidence(workbook, instrument, first.sheet));
  return whole ? { ...whole, others: others.map(({ sheet }) => sheet) } : null;
}

/**
 * Reads the list of one sheet again; `null` when the sheet is gone or holds none. One round trip.
 * @param sheet name or id
 */
export async function readEvidence(
  workbook: Pick<Reader, "sheetsNow">,
  instrument: Instrument,
  sheet: string
): Promise<Omit<FoundEvidence, "others"> | null> {
  const [now] = await workbook.sheetsNow([sheet], "values");
  if (!now) return null;
  const { id, name, firstRow, firstColumn, cells } = now;
  const list = readEvidenceList({ sheet: name, firstRow, firstColumn, values: cells, hidden: false }, instrument);
  return list && { id, list };
}
