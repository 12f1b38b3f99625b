import { newZip } from "../../file";
import type { HistoryRow } from "../../outputs/history";
import { recordedIn } from "../recorded";
import type { NotSplitReason, Split, SplitSource, SplitWishes, UnitFile, UnitShare } from "./model";
import { placeAndYear } from "./file-names";
import { planSplit } from "./plan-split";
import { unitFile } from "./unit-file";

/**
 * One workbook for each owner, with only their indicators; what nobody owns is named, and goes to nobody unless that is wished.
 * @example splitByOwner(source, { join: [["dinas kominfo", "diskominfo"]] })
 */
export function splitByOwner(
  source: SplitSource,
  wishes: SplitWishes = {}
): Split | { readonly kind: "not-split"; readonly reason: NotSplitReason } {
  const plan = planSplit(source.reading, source, wishes);
  if (plan.kind === "not-split") return plan;
  const { shares, unassigned, similar } = plan;
  const recorded = recordedIn(source.reading, source.grids);
  const files = shares.map((share) => unitFile(source, share, recorded));
  return { kind: "split", files, placeAndYear: placeAndYear(source), unassigned, similar, history: historyOf(shares) };
}

/** Who got what, for the sheet *Riwayat*. */
export const historyOf = (shares: readonly UnitShare[]): readonly HistoryRow[] =>
  shares.map(({ fileName, unit, indicators }) => ({
    what: "split",
    file: fileName,
    unit,
    indicator: "",
    field: "",
    cell: "",
    before: null,
    after: indicators.join(", "),
  }));

/** All workbooks as one zip; the same workbooks give the same bytes. */
export const zipOf = (files: readonly Pick<UnitFile, "fileName" | "bytes">[]): Uint8Array =>
  newZip(new Map(files.map(({ fileName, bytes }) => [fileName, bytes])));
