import { levelColumnOf, newestYear, type Reading } from "../../table";
import type { ReportHead } from "./types";

const LABELLED = /^(?:nama\s+)?(?:instansi(?:\s+pemerintah)?|k\/l\/d|pemerintah\s+daerah)\s*:\s*(.+)$/i;
const NAMED =
  /^(?:pemerintah\s+(?:kota|kab|prov|daerah)|pemkot|pemkab|pemprov|kota\s|kab(?:upaten|\.)\s|prov(?:insi|\.)\s|kementerian\s|badan\s|lembaga\s|komisi\s|mahkamah\s|kejaksaan\s|kepolisian\s|sekretariat\s|arsip\s+nasional|perpustakaan\s+nasional)/i;
const LONGEST = 100;

/**
 * What the titles above a table tell about the agency and the year: a suggestion that the person corrects. `""` where
 * they tell nothing.
 * @example headGuess(reading) // { agency: "Pemerintah Kota Denpasar", year: "2021" }
 */
export function headGuess({ table, titles }: Pick<Reading, "table" | "titles">): ReportHead {
  const labelled = titles.flatMap((title) => LABELLED.exec(title)?.[1]?.trim() ?? []);
  const named = titles.filter((title) => NAMED.test(title) && title.length <= LONGEST);
  const year = levelColumnOf(table).year ?? newestYear([table.sheet, ...titles].join(" "));
  return { agency: labelled[0] ?? named[0] ?? "", year: year === null ? "" : String(year) };
}
