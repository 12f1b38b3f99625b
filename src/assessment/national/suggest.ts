import { knownByWord, knownOf, parseAgencyName, squeezed, type KnownAgency } from "./parsed-agency-name";
import type { PublishedAgency } from "./tables";

/**
 * The agency that titles of a workbook name in full (*Pemerintah Kota Denpasar*, *Kab. Siak*, *Kementerian Keuangan*);
 * `null` when they name none, or several. A place without its kind is not enough: Bogor is a regency and a city.
 *
 * @example agencyInTitles(tables[2023], ["KERTAS KERJA SPBE", "PEMERINTAH KOTA DENPASAR"]) // Kota Denpasar
 */
export function agencyInTitles(agencies: readonly PublishedAgency[], titles: readonly string[]): PublishedAgency | null {
  const texts = titles.map((title) => parseAgencyName(title).full);
  // One text of all titles, which no name reaches across: one look for each of the agencies whose last word is in it.
  const text = texts.map((title) => ` ${title} `).join("\n");
  const possible = [...new Set(texts.flatMap((title) => title.split(" ")))].flatMap((word) => knownByWord(agencies).get(word) ?? []);
  const named = possible.filter(({ apart, words }) => words.length > 1 && text.includes(apart));
  const whole = named.filter((one) => !named.some((other) => isPartOf(one, other)));
  return whole.length === 1 ? (whole[0]?.agency ?? null) : null;
}

/** *Kab. Buru* inside *Kab. Buru Selatan*; a province named after one of its regions. */
function isPartOf(one: KnownAgency, other: KnownAgency): boolean {
  if (one === other) return false;
  if (other.apart.includes(one.apart)) return true;
  return one.agency.group === "province" && other.agency.province === one.agency.province;
}

/**
 * Agencies whose names are close to a name that fits none, the closest first: a slip of the pen, a word too many.
 *
 * @example similarAgencies(tables[2024], "Kota Dumay").map(({ name }) => name) // ["Pemerintah Kota Dumai"]
 */
export function similarAgencies(agencies: readonly PublishedAgency[], name: string, most = 5): readonly PublishedAgency[] {
  const { kind, place } = parseAgencyName(name);
  const wanted = squeezed(place);
  const reach = Math.min(4, Math.floor(wanted.length / 3));
  return knownOf(agencies)
    .filter((known) => kind === "" || known.kind === kind)
    .map((known) => ({ known, distance: distanceBetween(wanted, squeezed(known.place), reach) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ known }) => known.agency);
}

/** How many letters must be changed, added or left out; more than `reach` is only said to be more. */
function distanceBetween(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
