import type { IndicatorKey } from "../instrument";
import type { AnswerField } from "../table";

export { ANSWER_FIELDS, type AnswerField, type UnitStamp } from "../table";

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
