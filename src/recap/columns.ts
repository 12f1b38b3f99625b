import { fraction, toDouble, type CellValue, type Fraction } from "../assessment";
import { findInstrument } from "../instrument";
import type { RecapWords } from "../text/recap/recap";
import type { RecapList, RecapRow } from "./model";

/** A column of a recap as a table: its header, and what a row holds there. */
export interface RecapColumn {
  /** Of the columns that every recap has; `null` for a domain, an aspect or an indicator. */
  readonly key: keyof RecapWords["columns"] | null;
  readonly header: string;
  /** Width in letters. */
  readonly width: number;
  /** `"index"` for numbers with two decimals, `"change"` for those with a sign. */
  readonly shown: "text" | "whole" | "index" | "change";
  readonly valueOf: (row: RecapRow) => CellValue;
}

/** What a table of a recap holds besides what it always holds. */
export interface RecapTableWishes {
  readonly compared: boolean;
  readonly aspects: boolean;
  readonly levels: boolean;
}

/** The columns of one instrument's table, in order. Domains and aspects are the instrument's own. */
export function recapColumns(
  { instrument, rows }: RecapList,
  { compared, aspects, levels }: RecapTableWishes,
  words: RecapWords
): readonly RecapColumn[] {
  const title = findInstrument(instrument)?.shortTitle ?? instrument;
  const [first] = rows;
  const own = (
    key: keyof RecapWords["columns"],
    width: number,
    shown: RecapColumn["shown"],
    valueOf: RecapColumn["valueOf"]
  ): RecapColumn => ({ key, header: words.columns[key], width, shown, valueOf });
  const hasNational = rows.some(({ national }) => national !== null);
  const groups = (kind: "domains" | "aspects", name: (number: number) => string): readonly RecapColumn[] =>
    (first?.entry[kind] ?? []).map(({ number }) => ({
      key: null,
      header: name(number),
      width: 9,
      shown: "index",
      valueOf: ({ entry }) => shownIndex(entry[kind].find((each) => each.number === number)?.index),
    }));
  return [
    own("rank", 9, "whole", ({ rank }) => rank),
    own("rankInGroup", 10, "whole", ({ rankInGroup }) => rankInGroup),
    own("agency", 34, "text", ({ agency }) => agency),
    own("group", 20, "text", ({ group }) => group),
    own("year", 7, "text", ({ entry }) => entry.year),
    own("instrument", 14, "text", () => title),
    own("index", 8, "index", ({ entry }) => shownIndex(entry.index)),
    own("status", 11, "text", ({ entry }) => (entry.provisional ? words.provisional : words.complete)),
    own("predicate", 13, "text", ({ entry }) => entry.predicate),
    own("filled", 9, "whole", ({ entry }) => entry.filled),
    own("total", 9, "whole", ({ entry }) => entry.total),
    ...(compared
      ? [
          own("previous", 11, "index", ({ previous }) => previous && previous.line.index / 100),
          own("change", 11, "change", ({ previous }) => previous && previous.change / 100),
        ]
      : []),
    own("file", 30, "text", ({ entry }) => placeOf(entry)),
    own("remark", 26, "text", (row) => remarkOf(row, words)),
    ...(hasNational
      ? [
          own("nationalIndex", 9, "index", ({ national }) => national && national.index / 100),
          own("nationalRank", 18, "text", ({ national }) => national && words.nationalNote(national.rank, national.of, national.year)),
        ]
      : []),
    // What differs from instrument to instrument stands last: the columns before it are then the same in every table of a sheet.
    ...groups("domains", words.domain),
    ...(aspects ? groups("aspects", words.aspect) : []),
    ...(levels ? levelColumns(first, words) : []),
  ];
}

/** The levels of all indicators, in the instrument's order. */
export const levelColumns = (first: RecapRow | undefined, words: RecapWords): readonly RecapColumn[] =>
  keysOf(first).map((key) => ({
    key: null,
    header: words.indicator(key),
    width: 6,
    shown: "whole",
    valueOf: ({ entry }) => entry.levels[key] ?? null,
  }));

/** Names of objects that are whole numbers come in front of others; an instrument has its own order. */
function keysOf(first: RecapRow | undefined): readonly string[] {
  const instrument = first && findInstrument(first.entry.instrument);
  return instrument ? instrument.indicators.map(({ key }) => key) : [];
}

/** Folder and name of a file, as people write it. */
export const placeOf = ({ folder, file }: { readonly folder: string; readonly file: string }): string =>
  folder === "" ? file : `${folder}/${file}`;

function remarkOf({ repeated, previous }: RecapRow, words: RecapWords): string {
  return [...(repeated ? [words.repeated] : []), ...(previous?.line.provisional === true ? [words.previousProvisional] : [])].join("; ");
}

/** The unrounded double, as functions give it: the format of the cell rounds. */
const shownIndex = (index: Fraction | undefined): CellValue => toDouble(index ?? fraction(0));
