import { roundHalfUp, type NationalTables } from "../assessment";
import { instruments, type Instrument } from "../instrument";
import { agencyKey, agencyOf, type EntryAgency } from "./agency";
import type { PreviousLine, ReadEntry, Recap, RecapEntry, RecapList, RecapRow, UnreadEntry } from "./model";

/** What entries are set beside. */
export interface RecapBeside {
  readonly national: NationalTables;
  /** Lines of an earlier recap; `null` for none. */
  readonly previous?: readonly PreviousLine[] | null;
}

/**
 * Many agencies' workbooks side by side: sorted, ranked in their group and in all by the shown index, set beside an earlier recap and the
 * published tables. Each instrument is a list of its own. Provisional indices are ranked and marked, for they can only rise; two files
 * of one agency are both listed and marked. The order of the entries does not matter.
 *
 * @example recapOf(entries, { national: await loadNationalTables() }).lists[0]?.rows[0]?.rank // 1
 */
export function recapOf(entries: readonly RecapEntry[], { national, previous = null }: RecapBeside): Recap {
  const sorted = [...entries].sort(byPlace);
  const read = sorted.filter((entry): entry is ReadEntry => entry.kind === "read");
  return {
    lists: instruments.flatMap((instrument) => {
      const own = read.filter((entry) => entry.instrument === instrument.id);
      return own.length === 0 ? [] : [listOf(instrument, own, national, previous ?? [])];
    }),
    unread: sorted.filter((entry): entry is UnreadEntry => entry.kind === "unread"),
    compared: previous !== null,
  };
}

interface Named extends EntryAgency {
  readonly entry: ReadEntry;
  readonly hundredths: number;
}

function listOf(
  instrument: Instrument,
  entries: readonly ReadEntry[],
  national: NationalTables,
  previous: readonly PreviousLine[]
): RecapList {
  const named = entries.map((entry): Named => ({ entry, hundredths: Number(roundHalfUp(entry.index)), ...agencyOf(entry, national) }));
  const lines = previous.filter((line) => line.instrument === instrument.id);
  const uses = counts(named.filter(({ isNamed }) => isNamed).map(sameKey));
  const previousUses = counts(lines.map(({ agency }) => agencyKey(agency)));
  const rankOf = ranking(named);
  const groups = new Set(named.map(({ group }) => group));
  const rankIn = new Map([...groups].map((group) => [group, ranking(named.filter((each) => each.group === group))]));
  const rows = named.map((own): RecapRow => {
    const key = agencyKey(own.name);
    // Of several lines for one agency none can be taken without guessing.
    const line = previousUses.get(key) === 1 ? lines.find(({ agency }) => agencyKey(agency) === key) : undefined;
    return {
      entry: own.entry,
      agency: own.name,
      group: own.group,
      hundredths: own.hundredths,
      rank: rankOf(own),
      rankInGroup: rankIn.get(own.group)?.(own) ?? 0,
      previous: line === undefined ? null : { line, change: own.hundredths - line.index },
      national: own.national,
      repeated: own.isNamed && (uses.get(sameKey(own)) ?? 0) > 1,
    };
  });
  const years = new Set(entries.map(({ year }) => year).filter((year) => year !== ""));
  return {
    instrument: instrument.id,
    rows: rows.sort(byIndex),
    distribution: instrument.predicates.map(({ name }) => ({
      predicate: name,
      count: entries.filter(({ predicate }) => predicate === name).length,
    })),
    filled: entries.reduce((sum, { filled }) => sum + filled, 0),
    total: entries.reduce((sum, { total }) => sum + total, 0),
    years: [...years].sort(),
  };
}

const sameKey = ({ name, entry }: Named): string => `${agencyKey(name)} ${entry.year}`;

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Dense ranks as `denseRank` gives them, for a list of which each one is asked about. */
function ranking(among: readonly Named[]): (own: Named) => number {
  const highestFirst = [...new Set(among.map(({ hundredths }) => hundredths))].sort((a, b) => b - a);
  return ({ hundredths }) => highestFirst.indexOf(hundredths) + 1;
}

/** The same everywhere, whatever the language of the machine. */
const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: RecapEntry, b: RecapEntry): number => ordered(a.folder, b.folder) || ordered(a.file, b.file);

const byIndex = (a: RecapRow, b: RecapRow): number =>
  b.hundredths - a.hundredths || ordered(a.agency, b.agency) || byPlace(a.entry, b.entry);
