import type { IndicatorKey } from "../../instrument";
import { TEXT_FIELDS, type Recorded, type TextField } from "../model";
import { digest } from "./digest";

/** What the agency's workbook held about an indicator when a unit's workbook was made. */
export interface RecordedThen {
  readonly indicator: IndicatorKey;
  readonly level: number | null;
  /** {@link digest} of each text. */
  readonly digests: Readonly<Record<TextField, string>>;
}

const CODE = /^IK(\d+(?:-\d+)?)_L(\d+(?:\.\d+)?|x)_([0-9a-z]{6}|-)_([0-9a-z]{6}|-)_([0-9a-z]{6}|-)_([0-9a-z]{6}|-)$/;

/**
 * What stands about an indicator, as a text in a cell of its row: it names the indicator, and tells later whether the agency's
 * workbook was changed since. No program takes it for a number, a date or a formula.
 * @example rowCode({ indicator: "12", level: 3, texts }) // "IK12_L3_1a2b3c_-_-_-"
 */
export function rowCode({ indicator, level, texts }: Recorded): string {
  return [`IK${indicator}`, `L${level ?? "x"}`, ...TEXT_FIELDS.map((field) => digest(texts[field]))].join("_");
}

/** What a row code says; `null` for any other text. */
export function readRowCode(text: string): RecordedThen | null {
  const [, indicator, level, evidence = "", explanation = "", problem = "", followUp = ""] = CODE.exec(text.trim()) ?? [];
  if (indicator === undefined) return null;
  return { indicator, level: level === "x" ? null : Number(level), digests: { evidence, explanation, problem, followUp } };
}

/** What the indicators of a unit held, in six letters. */
export const versionOf = (recorded: readonly Recorded[]): string => digest(recorded.map(rowCode).join("\n"));
