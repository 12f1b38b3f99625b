import type { Fraction } from "../assessment";
import type { IndicatorKey, InstrumentId } from "../instrument";
import type { Search } from "../table";
import type { InBoth } from "../text/language";

/** A file to read for a recap. */
export interface RecapFile {
  /** `"Kertas kerja Denpasar.xlsx"` */
  readonly name: string;
  /** The folder it lies in, below the folder that was named: `"Kota"`; `""` right in it. */
  readonly folder: string;
  readonly bytes: Uint8Array;
}

/** Which file an entry speaks of. */
interface EntryOf {
  readonly file: string;
  readonly folder: string;
}

/** A domain or an aspect and its exact index. */
export interface RecapGroup {
  readonly number: number;
  readonly name: string;
  readonly index: Fraction;
}

/** What a workbook says about the maturity of one agency. Small, and can be sent from one thread to another. */
export interface ReadEntry extends EntryOf {
  readonly kind: "read";
  readonly instrument: InstrumentId;
  readonly sheet: string;
  /** Letters of the column of levels: `"F"`. */
  readonly levelColumn: string;
  /** What the titles say: a guess that {@link recapOf} proves by the published tables. `""` for nothing. */
  readonly agency: string;
  /** Titles above the table, shortened. */
  readonly titles: readonly string[];
  /** `"2023"`; `""` when nothing tells. */
  readonly year: string;
  readonly index: Fraction;
  readonly predicate: string;
  readonly domains: readonly RecapGroup[];
  readonly aspects: readonly RecapGroup[];
  readonly levels: Readonly<Record<IndicatorKey, number | null>>;
  readonly filled: number;
  readonly total: number;
  /** True while an indicator has no level: the index can only rise. */
  readonly provisional: boolean;
}

/** A table that could be meant: sheet and letters of its column of levels. */
export interface RecapCandidate {
  readonly sheet: string;
  readonly levelColumn: string;
  readonly header: string;
}

type NoTable = Extract<Search, { readonly kind: "none" }>["reason"];

/** Why a file is no part of a recap; its sentence is made in `text/recap/`. */
export type UnreadReason =
  /** It was refused, or something happened to it, with the sentence for it. */
  | { readonly kind: "refused"; readonly sentence: InBoth<string> }
  /** No table is in it, or one that is not supported. */
  | { readonly kind: Exclude<NoTable, object> | Extract<NoTable, object>["kind"] }
  /** It was made for one unit of an agency, whose levels are no agency's index. */
  | { readonly kind: "unit-workbook" }
  /** Several tables are equally good: nothing is guessed. */
  | { readonly kind: "undecided"; readonly candidates: readonly RecapCandidate[] };

/** A file that could not be read, and why. */
export interface UnreadEntry extends EntryOf {
  readonly kind: "unread";
  readonly reason: UnreadReason;
}

/** What one file gives to a recap. */
export type RecapEntry = ReadEntry | UnreadEntry;

/** Where an agency stands in the published national tables. */
export interface NationalPosition {
  /** The year of the table: that of the workbook where it is published, else the newest that names the agency. */
  readonly year: number;
  /** The published index in hundredths. */
  readonly index: number;
  /** Dense rank in its group in the whole country, and how many there are. */
  readonly rank: number;
  readonly of: number;
}

/** A line of an earlier recap. */
export interface PreviousLine {
  readonly instrument: InstrumentId;
  readonly agency: string;
  readonly year: string;
  /** In hundredths, as it was shown. */
  readonly index: number;
  readonly provisional: boolean;
}

/** One agency's workbook in a recap. */
export interface RecapRow {
  readonly entry: ReadEntry;
  /** As the national tables print it, else as the workbook titles it, else the name of the file. */
  readonly agency: string;
  /** Kind of agency (`"Pemerintah Kota"`), else the folder; `""` where nothing tells. */
  readonly group: string;
  /** Index in hundredths, as it is shown and ranked. */
  readonly hundredths: number;
  /** Dense ranks by the shown index, 1 = highest; of a provisional index they are provisional too. */
  readonly rank: number;
  readonly rankInGroup: number;
  /** The line of the earlier recap and the change in hundredths; `null` where there is none, or several fit. */
  readonly previous: { readonly line: PreviousLine; readonly change: number } | null;
  readonly national: NationalPosition | null;
  /** Another file is of the same agency and year. */
  readonly repeated: boolean;
}

/** All workbooks of one instrument: indices of different instruments are never ranked together. */
export interface RecapList {
  readonly instrument: InstrumentId;
  /** Highest index first. */
  readonly rows: readonly RecapRow[];
  /** How many workbooks have each predicate, highest first, all of the instrument's. */
  readonly distribution: readonly { readonly predicate: string; readonly count: number }[];
  readonly filled: number;
  readonly total: number;
  /** Years of the workbooks, oldest first. */
  readonly years: readonly string[];
}

/** Many agencies' workbooks side by side. */
export interface Recap {
  /** In the order of the registry of instruments. */
  readonly lists: readonly RecapList[];
  /** By folder and name. */
  readonly unread: readonly UnreadEntry[];
  /** Whether it was set beside an earlier recap. */
  readonly compared: boolean;
}
