import type { CellPlace } from "../../assessment";
import type { IndicatorKey, InstrumentId } from "../../instrument";
import type { InBoth } from "../../text/language";
import type { AnswerField } from "../model";
import type { RecordedThen } from "../unit/row-code";

/** A file that came back. */
export interface SubmittedFile {
  /** Name with its ending, as the person sees it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was changed last, as the computer says it: `2026-11-29T08:00:00Z`; `""` where it does not. */
  readonly modified: string;
}

/** Why an answer cannot be taken; each has a sentence in `text/submission/merge.ts`. */
export type UnusableReason =
  /** Its row names no indicator of the instrument. */
  | "no-indicator"
  /** Its row is of one indicator by its code and of another by its number or name. */
  | "mixed-row"
  /** It is no level of the instrument: 3,5 where levels are whole, a date, `tiga`. */
  | "not-a-level"
  /** It is longer than a cell can be. */
  | "too-long"
  /** It is an error, or a formula that the program which saved the file did not calculate. */
  | "no-value";

/** One answer of a file. */
export interface Answer {
  /** `null` where its row names none. */
  readonly indicator: IndicatorKey | null;
  readonly field: AnswerField;
  /** A level as a number, everything else as text with its line breaks; an unusable one as its cell shows it, a number as a number. */
  readonly value: number | string;
  readonly unusable: UnusableReason | null;
  /** How its row calls itself, for people: `"12 Tingkat Kematangan …"`. */
  readonly row: string;
  readonly place: CellPlace;
  /** What the agency's workbook held when the file was made; `null` for a file that was not made for a unit. */
  readonly then: RecordedThen | null;
  /** Whether it stands in the column of the present level, where no answer belongs. */
  readonly misplaced: boolean;
}

/** What a file answers. */
export interface Submission {
  readonly file: string;
  /** Whether it is a workbook made for a unit, or any other with a table of indicators. */
  readonly kind: "unit" | "ordinary";
  readonly instrument: InstrumentId;
  /** Each `""` where the file does not tell it. */
  readonly agency: string;
  readonly year: string;
  readonly unit: string;
  /** Day the unit's workbook was made; `""` for any other. */
  readonly made: string;
  /** When it was saved last, as `SubmittedFile.modified`. */
  readonly saved: string;
  readonly answers: readonly Answer[];
  /** Indicators that have a row in it. */
  readonly indicators: readonly IndicatorKey[];
  /** Columns for answers that a unit's workbook lost. */
  readonly lostColumns: readonly AnswerField[];
}

/** A file that was read, or why it could not be. */
export type SubmissionReading =
  | { readonly kind: "read"; readonly submission: Submission }
  | {
      readonly kind: "not-read";
      readonly file: string;
      /** It is no workbook that can be opened; several tables are equally good; it holds no table of indicators. */
      readonly why: "refused" | "undecided" | "no-table";
      /** For `refused`: why, in a sentence. */
      readonly sentence: InBoth<string> | null;
    };

/** What becomes of an answer: nothing, a blank is filled, something is replaced, a person must choose, it cannot be taken. */
export type MergeState = "same" | "new" | "changed" | "conflict" | "unknown";

/** Why a person must choose; each has a sentence in `text/submission/merge.ts`. */
export type ConflictReason =
  /** Files answer it differently. */
  | "two-answers"
  /** The agency's workbook was changed after the unit's workbook was made. */
  | "changed-since"
  /** The unit does not own the indicator. */
  | "not-theirs"
  /** It would replace something, and the file does not say which unit it is from. */
  | "no-unit"
  | "other-year"
  | "other-agency"
  /** It stands in the column of the present level. */
  | "misplaced";

/** Where a value comes from. */
export interface Source {
  readonly file: string;
  readonly unit: string;
  readonly saved: string;
  readonly place: CellPlace;
}

/** A value that files answer, and which do. */
export interface Choice {
  readonly value: number | string;
  readonly sources: readonly Source[];
}

/** What files answer about one field of one indicator. */
export interface MergeRow {
  readonly indicator: IndicatorKey;
  readonly field: AnswerField;
  /** What the agency's workbook holds: a level, a text, or what stands in a level cell and is none; `""` for nothing. */
  readonly mine: number | string;
  /** Different values, those with more sources first. One for `same`, `new` and `changed`. */
  readonly choices: readonly [Choice, ...Choice[]];
  readonly state: Exclude<MergeState, "unknown">;
  /** For `conflict`: why, at least one. */
  readonly reasons: readonly ConflictReason[];
}

/** An answer that cannot be taken, and from where. */
export interface UnknownAnswer extends Pick<Answer, "indicator" | "field" | "value" | "row"> {
  readonly why: UnusableReason;
  readonly source: Source;
}

/** Something to know about a file before choosing; each has a sentence in `text/submission/merge.ts`. */
export type FileRemark =
  /** It is of another instrument; nothing of it is taken. */
  | { readonly kind: "other-instrument"; readonly instrument: InstrumentId }
  | { readonly kind: "other-year"; readonly year: string }
  | { readonly kind: "other-agency"; readonly agency: string }
  /** It was made from the workbook before the agency changed so many of the cells it answers. */
  | { readonly kind: "changed-since"; readonly count: number }
  /** Another file of the same unit answers something differently. */
  | { readonly kind: "same-unit"; readonly file: string }
  | { readonly kind: "no-unit" }
  /** The workbook names this unit for no indicator. */
  | { readonly kind: "unknown-unit"; readonly unit: string }
  /** Nothing was answered in it. */
  | { readonly kind: "no-answers" }
  /** Everything in it is in the workbook already: it may be the workbook itself. */
  | { readonly kind: "nothing-new" }
  | { readonly kind: "lost-rows"; readonly indicators: readonly IndicatorKey[] }
  | { readonly kind: "lost-columns"; readonly fields: readonly AnswerField[] };

/** A file that was read, and what to know about it. */
export interface MergedFileNote {
  readonly file: string;
  readonly unit: string;
  readonly saved: string;
  readonly kind: Submission["kind"];
  /** How many answers of it differ from what the workbook holds. */
  readonly answers: number;
  readonly remarks: readonly FileRemark[];
}

/** What files that came back say, beside what the workbook holds. Nothing is chosen yet. */
export interface Merge {
  readonly files: readonly MergedFileNote[];
  /** In the order of the instrument, then of the fields. */
  readonly rows: readonly MergeRow[];
  readonly unknown: readonly UnknownAnswer[];
  /** Fields that are answered and that the workbook's table has no column for. */
  readonly missingColumns: readonly AnswerField[];
}
