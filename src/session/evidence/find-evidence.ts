import type { CellPlace } from "../../assessment";
import type { Instrument } from "../../instrument";
import { readEvidenceList, type EvidenceList } from "../../table";
import { evidenceWords } from "../../text/table/evidence";
import type { ReadingPort } from "../ports";

/** The workbook's list of evidence. */
export interface FoundEvidence {
  /** Excel's id of its sheet, which survives renaming. */
  readonly id: string;
  readonly list: EvidenceList;
  /** Where other sheets hold such a list that is not read: the first cell of its items' header. */
  readonly others: readonly CellPlace[];
}

type Reader = Pick<ReadingPort, "scan" | "sheetsNow">;

/**
 * Reads the workbook's list of evidence; `null` when it has none. Of several the one in the sheet *Data Dukung* is taken, else the
 * first; hidden sheets come last. The person may choose another one, which is read from then on.
 * @param known what was found before: while it is still there, one round trip is enough
 * @param chosen name of the sheet whose list is to be read instead of the one known
 * @param chosenBefore name of the sheet chosen when the workbook was open before
 */
export async function findEvidence(
  workbook: Reader,
  instrument: Instrument,
  known: FoundEvidence | null,
  { chosen, chosenBefore = null }: { readonly chosen?: string | undefined; readonly chosenBefore?: string | null } = {}
): Promise<FoundEvidence | null> {
  const wanted = known && chosen !== undefined ? await readEvidence(workbook, instrument, chosen) : null;
  if (known && wanted)
    return { ...wanted, others: [placeOf(known.list), ...known.others].filter(({ sheet }) => sheet !== wanted.list.sheet) };
  const there = known && (await readEvidence(workbook, instrument, known.id));
  if (there) return { ...there, others: known.others };
  const { grids } = await workbook.scan();
  const lists = grids.flatMap((grid) => {
    const list = readEvidenceList(grid, instrument);
    return list ? [{ place: placeOf(list), hidden: grid.hidden }] : [];
  });
  const rank = ({ place, hidden }: (typeof lists)[number]): number =>
    place.sheet === chosenBefore ? -1 : place.sheet.toLowerCase() === evidenceWords.id.sheet.toLowerCase() ? 0 : hidden ? 2 : 1;
  const [first, ...others] = lists.sort((a, b) => rank(a) - rank(b));
  // A look through the workbook may have cut a long list short.
  const whole = first && (await readEvidence(workbook, instrument, first.place.sheet));
  return whole ? { ...whole, others: others.map(({ place }) => place) } : null;
}

function placeOf({ sheet, columns: { headerRow, columns } }: EvidenceList): CellPlace {
  return { sheet, row: headerRow, column: columns.item ?? columns.code ?? 0 };
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
