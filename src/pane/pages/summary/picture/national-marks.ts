import { agencyInTitles, findAgency, groupNames, meanOfDomains, type NationalTables, type PublishedAgency } from "../../../../assessment";
import type { SummaryWords } from "../../../../text/pages/summary/summary";
import type { GroupMarks } from "./group-marks";

export { loadNationalTables } from "../../../../assessment";

/** The agency the workbook is about, among those of the newest published year: by the name typed, else by the titles of the workbook. */
export function publishedAgency(
  tables: NationalTables,
  typed: string,
  titles: readonly string[]
): { readonly year: number; readonly agency: PublishedAgency } | null {
  const [year] = Object.keys(tables)
    .map(Number)
    .sort((a, b) => b - a);
  if (year === undefined) return null;
  const match = typed.trim() === "" ? null : findAgency(tables, year, typed.trim());
  const agency = match === null ? agencyInTitles(tables[year] ?? [], titles) : match.kind === "found" ? match.agency : null;
  return agency === null ? null : { year, agency };
}

/** What the agencies of the same group reached on average, domain by domain. */
export function nationalMarks(
  tables: NationalTables,
  { year, agency }: { readonly year: number; readonly agency: PublishedAgency },
  words: SummaryWords["marks"]
): GroupMarks {
  const peers = (tables[year] ?? []).filter(({ group }) => group === agency.group);
  return { kind: "mean", name: words.mean(groupNames[agency.group], year), values: meanOfDomains(peers) };
}
