import { agencyInTitles, groupNames, parseAgencyName, standingIn, type NationalTables, type PublishedAgency } from "../assessment";
import { defaultInstrument } from "../instrument";
import type { NationalPosition, ReadEntry } from "./model";

/** Whose workbook an entry is. */
export interface EntryAgency {
  readonly name: string;
  readonly group: string;
  readonly national: NationalPosition | null;
  /** False where only the name of the file stands in for one: such files are not known to be of one agency. */
  readonly isNamed: boolean;
}

/**
 * Whose workbook it is: proved by the published tables where titles, the name of the file or its folder name an agency in full, else as
 * the titles say, else the name of the file. A name that fits several agencies is none of them.
 */
export function agencyOf(entry: ReadEntry, tables: NationalTables): EntryAgency {
  const published = publishedOf(entry, tables);
  if (published === null) {
    const name = entry.agency === "" ? spokenFile(entry.file) : entry.agency;
    return { name, group: kindOf(name) ?? entry.folder, national: null, isNamed: entry.agency !== "" };
  }
  const { agency } = published;
  return { name: agency.name, group: groupNames[agency.group], national: positionOf(entry, tables, published), isNamed: true };
}

/** Two names are of one agency when they are this same text: *Pemkot Denpasar*, *PEMERINTAH KOTA DENPASAR*. */
export const agencyKey = (name: string): string => parseAgencyName(name).full.replace(/ /g, "");

interface Published {
  readonly year: number;
  readonly agency: PublishedAgency;
}

function publishedOf(entry: ReadEntry, tables: NationalTables): Published | null {
  const texts = [entry.agency, ...entry.titles].filter((text) => text !== "");
  for (const each of [texts, [spokenFile(entry.file)], [entry.folder]]) {
    const found = namedIn(each, entry, tables);
    if (found !== null) return found;
  }
  return null;
}

/** The agency that texts name, in the table of the entry's year, else in the newest one that has it. */
function namedIn(texts: readonly string[], entry: ReadEntry, tables: NationalTables): Published | null {
  for (const year of yearsFor(entry, tables)) {
    const agencies = tables[year] ?? [];
    const agency = byKey(agencies).get(agencyKey(texts[0] ?? "")) ?? agencyInTitles(agencies, texts);
    if (agency !== null) return { year, agency };
  }
  return null;
}

const keyed = new WeakMap<readonly PublishedAgency[], ReadonlyMap<string, PublishedAgency>>();

/** The agencies of a table by {@link agencyKey}. */
function byKey(agencies: readonly PublishedAgency[]): ReadonlyMap<string, PublishedAgency> {
  const known = keyed.get(agencies) ?? new Map(agencies.map((agency) => [agencyKey(agency.name), agency]));
  keyed.set(agencies, known);
  return known;
}

function yearsFor({ year }: ReadEntry, tables: NationalTables): readonly number[] {
  const newestFirst = Object.keys(tables)
    .map(Number)
    .sort((a, b) => b - a);
  const own = Number(year);
  return newestFirst.includes(own) ? [own, ...newestFirst.filter((each) => each !== own)] : newestFirst;
}

/** All published tables are of one instrument; beside another index they would mislead. */
function positionOf(entry: ReadEntry, tables: NationalTables, { year, agency }: Published): NationalPosition | null {
  if (entry.instrument !== defaultInstrument.id) return null;
  const group = (tables[year] ?? []).filter((each) => each.group === agency.group);
  const { rank, of } = standingIn(group, agency.index);
  return { year, index: agency.index, rank, of };
}

/** The kind that a name of an agency says; `null` when it says none. */
function kindOf(name: string): string | null {
  const { kind, full } = parseAgencyName(name);
  if (kind === "kab") return groupNames.regency;
  if (kind === "kota") return groupNames.city;
  if (kind === "provinsi") return groupNames.province;
  return full.startsWith("kementerian ") ? groupNames.ministry : null;
}

/** The name of a file without ending and with spaces for what stands in their place. */
const spokenFile = (file: string): string =>
  file
    .replace(/\.[a-z]{2,5}$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim();
