import { fraction, show } from "../assessment";
import type { Language } from "../text/language";
import { unreadSentence } from "../text/recap/recap";
import { placeOf } from "./columns";
import type { Recap, RecapGroup, RecapRow } from "./model";

/** What a recap as JSON calls itself; read back by it. */
export const RECAP_JSON = "spbe-recap";

/** A recap for programs: indices as they are shown, in the words of the driver. @param language of the sentences of unread files */
export const recapJson = ({ lists, unread }: Recap, language: Language): Readonly<Record<string, unknown>> => ({
  kind: RECAP_JSON,
  lists: lists.map(({ instrument, rows, distribution, filled, total, years }) => ({
    instrument,
    years,
    filled,
    total,
    distribution: Object.fromEntries(distribution.map(({ predicate, count }) => [predicate, count])),
    rows: rows.map(rowJson),
  })),
  unread: unread.map((entry) => ({ file: placeOf(entry), reason: entry.reason.kind, message: unreadSentence(entry, language) })),
});

const hundredths = (value: number): string => show(fraction(value, 100));

function rowJson({ entry, agency, group, rank, rankInGroup, previous, national, repeated }: RecapRow): Readonly<Record<string, unknown>> {
  return {
    file: placeOf(entry),
    sheet: entry.sheet,
    levelColumn: entry.levelColumn,
    agency,
    group,
    year: entry.year,
    index: show(entry.index),
    predicate: entry.predicate,
    provisional: entry.provisional,
    filled: entry.filled,
    total: entry.total,
    rank,
    rankInGroup,
    domains: entry.domains.map(groupJson),
    aspects: entry.aspects.map(groupJson),
    levels: entry.levels,
    previous: previous && {
      index: hundredths(previous.line.index),
      year: previous.line.year,
      change: hundredths(previous.change),
      provisional: previous.line.provisional,
    },
    national: national && { ...national, index: hundredths(national.index) },
    repeated,
  };
}

const groupJson = ({ number, name, index }: RecapGroup): Readonly<Record<string, unknown>> => ({ number, name, index: show(index) });
