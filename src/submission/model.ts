import type { IndicatorKey, InstrumentId } from "../instrument";

/** What a unit answers about an indicator: its level, the evidence, an explanation, what stands in the way, what is done about it. */
export const ANSWER_FIELDS = ["level", "evidence", "explanation", "problem", "followUp"] as const;

/** One of {@link ANSWER_FIELDS}. */
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** A field that is answered in words. */
export type TextField = Exclude<AnswerField, "level">;

/** The fields answered in words, in their order. */
export const TEXT_FIELDS: readonly TextField[] = ["evidence", "explanation", "problem", "followUp"];

/** What a workbook holds about one indicator, as far as units may answer it. */
export interface Recorded {
  readonly indicator: IndicatorKey;
  /** The level that counts; `null` where none is filled or what stands there is no level. */
  readonly level: number | null;
  /** Texts as their cells hold them, line breaks and all; `""` where there is none or no column for it. */
  readonly texts: Readonly<Record<TextField, string>>;
}

/** Which sending a unit's workbook belongs to. It stands in the workbook as a line that people see and as a part that they do not. */
export interface UnitStamp {
  readonly instrument: InstrumentId;
  /** Name of the agency, `""` where it is not known. */
  readonly agency: string;
  /** Year of the assessment, `""` where it is not known. */
  readonly year: string;
  /** Name of the unit as the agency's workbook writes it. */
  readonly unit: string;
  /** Day it was made: `2026-11-29`. */
  readonly made: string;
  /** What the unit's indicators held then, in six letters: two sendings with the same content have the same. */
  readonly version: string;
}
