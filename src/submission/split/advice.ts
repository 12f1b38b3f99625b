import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";

/**
 * What is to be done to reach the next level, in one text; where there is nothing to say, why.
 * @param level present level, `null` for none
 */
export function actionText(instrument: Instrument, texts: InstrumentTexts, key: IndicatorKey, level: number | null): string {
  if (level === null) return words.notFilled;
  if (level >= instrument.scale.max) return words.highest;
  const action = texts.levels[key]?.[String(Math.floor(level))]?.action;
  if (!action) return words.noAction;
  return instrument.draftTexts ? words.draftAction(action) : action;
}

/** Evidence to collect for an indicator, an item a line; `""` where the pack names none. */
export const evidenceText = (texts: InstrumentTexts, key: IndicatorKey): string => (texts.evidence[key] ?? []).map(words.bullet).join("\n");
