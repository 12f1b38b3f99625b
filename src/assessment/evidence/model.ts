import type { IndicatorKey } from "../../instrument";
import type { CellPlace, CellValue } from "../types";

/**
 * How far an item of evidence has come (*belum, draf, diunggah, diterima, ditolak, ditolak otomatis*). The portal rejects by
 * itself what belongs to a level above one that is not accepted.
 */
export type EvidenceState = "missing" | "draft" | "uploaded" | "accepted" | "rejected" | "autoRejected";

export const EVIDENCE_STATES: readonly EvidenceState[] = ["missing", "draft", "uploaded", "accepted", "rejected", "autoRejected"];

/** One item of evidence for one level of an indicator. */
export interface EvidenceItem {
  readonly indicator: IndicatorKey;
  readonly level: number;
  /** Which of the items of its level, from 1; names the item in file names and on the portal. */
  readonly place: number;
  /** What is asked for, or what was handed in. */
  readonly text: string;
  readonly state: EvidenceState;
  /** What the list says it adds to the value, where it says so (`0.25`); `null` elsewhere. */
  readonly score: number | null;
  /** File or address; "" for none. */
  readonly file: string;
  readonly owner: string;
  /** The assessor's remark, or the agency's own. */
  readonly note: string;
  /** Where its state stands; `null` for an item that no sheet holds. */
  readonly cell: CellPlace | null;
}

/** A row of a list of evidence as it was read, before it is known whether it can be used. */
export interface EvidenceRow extends Omit<EvidenceItem, "indicator" | "level" | "place" | "state"> {
  /** `null` where the row names none, or one the instrument does not have. */
  readonly indicator: IndicatorKey | null;
  /** What stands in its level cell. */
  readonly level: CellValue;
  /** `null` where the list does not number its items. */
  readonly place: number | null;
  /** `null` for words that are no state; `said` has them. */
  readonly state: EvidenceState | null;
  readonly said: string;
}

/** What is asked for: indicator → level → items, in the order of the portal. */
export type AskedEvidence = ReadonlyMap<IndicatorKey, ReadonlyMap<number, readonly string[]>>;
