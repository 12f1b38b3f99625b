import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { nextStepLevel, wantedEvidence } from "../../assessment";
import { evidenceWords } from "../../text/table/evidence";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";

/**
 * What is to be done to reach the next level, in one text; where there is nothing to say, why.
 * @param level present level, `null` for none
 */
export function actionText(instrument: Instrument, texts: InstrumentTexts, key: IndicatorKey, level: number | null): string {
  if (level === null) return words.notFilled;
  if (level >= instrument.scale.max) return words.highest;
  const action = texts.levels[key]?.[String(nextStepLevel(level))]?.action;
  if (!action) return words.noAction;
  return instrument.draftTexts ? words.draftAction(action) : action;
}

/**
 * Evidence to collect for an indicator, an item a line: where it is told by level, that of the level in progress and how much follows.
 * `""` where the pack names none.
 * @param level present level, `null` for none
 */
export function evidenceText(instrument: Instrument, texts: InstrumentTexts, key: IndicatorKey, level: number | null): string {
  const { items, more } = wantedEvidence(instrument, texts, key, level);
  return [...items.map(words.bullet), ...(more > 0 ? [evidenceWords.id.moreItems(more)] : [])].join("\n");
}
