import type { PersonalTrace, SentFormula } from "../../../send";
import type { SendWords, Within } from "../../../text/pages/send";
import { cellName } from "../../format";

/** The personal parts by their names, each once: `nama penulis dan penyimpan, nama printer`. */
export function partNames(traces: readonly PersonalTrace[], { parts }: SendWords): string {
  return [...new Set(traces.map(({ part }) => lowered(parts[part])))].join(", ");
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Where a formula stands, as people say it. */
export function placeName({ place, within }: SentFormula, words: SendWords): string {
  if (within === null) return place === null ? "" : cellName(place);
  const known = words.within[within as Within] as string | undefined;
  return [known ?? words.withinName(within), place?.sheet].filter((part) => part !== undefined).join(", ");
}
