import type { CellPlace } from "../assessment";
import type { FoundTable } from "../table";

/** What a workbook may tell about people and machines besides its cells; each can be taken out of a copy. */
export const PERSONAL_PARTS = ["author", "company", "path", "printer", "comment-authors", "web-extensions", "memory"] as const;

/**
 * One of {@link PERSONAL_PARTS}: who wrote and saved it, company and manager, the path it was saved under, the printer,
 * who commented, the add-ins bound to it, what the add-in remembers in it.
 */
export type PersonalPart = (typeof PERSONAL_PARTS)[number];

/** Something personal that a workbook holds, and what is there (`"Siti, Budi"`, `"C:\\Users\\…"`). */
export interface PersonalTrace {
  readonly part: PersonalPart;
  readonly found: string;
}

/** Why a formula became its value. */
export type FixedReason =
  /** The function has no native equivalent: CHECK, PLAN, CRITERIA, ACTION, BENCHMARK, VERSION. */
  | "no-equivalent"
  /** Its arguments are worked out while calculating, so that no cells can be named. */
  | "unclear-arguments"
  /** It is an error of ours or has no answer, as in the workbook. */
  | "no-answer";

/** A formula of the add-in and what became of it in the copy. */
export interface SentFormula {
  /** Where it stands; a name, rule or chart has a sheet only where it belongs to one. */
  readonly place: CellPlace | null;
  /** What it stands in, when in no cell: the name of a name, `"validation"`, `"conditional-format"`, `"table"`, `"chart"`. */
  readonly within: string | null;
  /** As the formula bar shows it: `=SPBE.INDEX(G12:G58)`. */
  readonly formula: string;
  /** Native and going on answering, or its present value and why. */
  readonly became: "native" | FixedReason;
}

/** What is said about a copy besides its formulas. */
export type CopyNote =
  /** It holds macros, which are kept. */
  | "macros"
  /** It was signed; the signature was taken out because the copy would break it. */
  | "signature"
  /** Some values that depend on broken formulas are worked out only when the copy is opened. */
  | "recalculated-on-opening";

/** A copy that can be sent, and what was done to make it. */
export interface SafeCopy {
  readonly bytes: Uint8Array;
  /** Name of the sheet that the native formulas read from; `null` when none was needed. */
  readonly sheet: string | null;
  readonly formulas: readonly SentFormula[];
  /** What was taken out, and what was found and kept because the person asked so. */
  readonly removed: readonly PersonalTrace[];
  readonly kept: readonly PersonalTrace[];
  readonly notes: readonly CopyNote[];
}

/** How a copy is made. */
export interface CopyWishes {
  /** Personal parts to keep; all others go. */
  readonly keep?: readonly PersonalPart[];
  /** The table that formulas without levels answer for: the one attached in the pane. Left out: as opening the file would attach. */
  readonly table?: FoundTable | null;
  /** Told how far it is, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a recipient would see, or what leaks, by kind. */
export type SendIssueKind =
  /** A formula of the add-in: `#NAME?` for whoever has no add-in. */
  | "spbe-formula"
  | "external-link"
  | "hidden-sheet"
  | "hidden-rows"
  | "hidden-columns"
  /** A name that points nowhere (`#REF!`). */
  | "broken-name"
  | "comment"
  /** A number of 16 digits that reads as a citizen's number (NIK), a telephone number, an email address in a cell. */
  | "nik"
  | "phone"
  | "email"
  /** A personal part of the file. */
  | "personal"
  /** A finding of the attached table that is still open. */
  | "finding"
  /** Not all indicators are filled, so the index is provisional. */
  | "provisional"
  | "macros"
  | "signature";

/** Something to know before sending. */
export interface SendIssue {
  readonly kind: SendIssueKind;
  /** The cell to look at; for whole rows, columns and sheets the first of them. `null` when it is in no cell. */
  readonly place: CellPlace | null;
  /** The address to show: `G12`, `5:9`, `C:D`; "" when it is in no cell. */
  readonly address: string;
  /** What is there: the formula, the link, the name, the text found, the sentence of a finding. */
  readonly what: string;
  /** Whether the send-safe copy mends it by itself. */
  readonly mended: boolean;
}

/** What was seen in a file before sending it. */
export interface SendCheck {
  /** What it tells about people and machines; each is an issue too. */
  readonly traces: readonly PersonalTrace[];
  readonly issues: readonly SendIssue[];
}

/** Why a formula was left as it is. */
export type RepairLeft =
  | "protected"
  | "unknown-formula"
  /** A value stands where the file remembers a formula, and nobody asked to put formulas over values. */
  | "value"
  /** A value stands there, and the cells its result would fill hold something. */
  | "crowded"
  /** The file remembers it, but its place cannot be told any more. */
  | "moved";

/** A damaged formula of the add-in in a file or workbook. */
export interface DamagedFormula {
  readonly place: CellPlace;
  /** As it stands there: `=[2]!_xldudf_SPBE_INDEX(G12:G58)`; the value that stands in its place: `3.7495`; `""` where that is not known. */
  readonly before: string;
  /** As it should be: `=SPBE.INDEX(G12:G58)`. */
  readonly after: string;
}

/** A repaired file and what was done. */
export interface RepairedFile {
  readonly bytes: Uint8Array;
  readonly repaired: readonly DamagedFormula[];
  readonly left: readonly (DamagedFormula & { readonly reason: RepairLeft })[];
}

/** How a file is repaired. */
export interface RepairWishes {
  /** Whether formulas that the file remembers are put back over the values in their place. */
  readonly values?: boolean;
}
