/* What SPBE.CRITERIA and SPBE.ACTION say: loaded with the long texts, when the first such formula asks. */
import { levelOfValue, nextStepLevel, readLevel, type CellValue } from "../../../assessment";
import type { Indicator, Instrument, InstrumentTexts } from "../../../instrument";
import { regulationMessages } from "../../../text/functions/regulation-messages";
import { spelled } from "../../arguments/read-arguments";
import { FunctionFailure } from "../../failure";
import { spokenLanguage } from "../../messages";

const said = () => regulationMessages[spokenLanguage()];

/** Whose text is asked for, and at which level: a cell as it was given. */
interface Asked {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly level: CellValue;
}

/**
 * What the regulation requires at a level.
 * @throws FunctionFailure when the level is none, or the pack has no text for it
 */
export function criteriaText(texts: InstrumentTexts, asked: Asked): string {
  const { instrument, indicator } = asked;
  const level = levelOfValue(instrument, valueOf(asked));
  const text = texts.levels[indicator.key]?.[String(level)]?.criteria ?? null;
  if (text === null) throw new FunctionFailure("notAvailable", said().noCriteria(instrument.id, indicator.key, level));
  return labelled(instrument, text);
}

/**
 * What to do to reach the next level.
 * @throws FunctionFailure as {@link criteriaText}, and at the highest level
 */
export function actionText(texts: InstrumentTexts, asked: Asked): string {
  const { instrument, indicator } = asked;
  const level = nextStepLevel(valueOf(asked));
  if (level >= instrument.scale.max) throw new FunctionFailure("notAvailable", said().highestLevel(indicator.key, level));
  const text = texts.levels[indicator.key]?.[String(level)]?.action ?? null;
  if (text === null) throw new FunctionFailure("notAvailable", said().noAction(instrument.id, indicator.key, level));
  return labelled(instrument, text);
}

/** The level or value that was given. */
function valueOf({ instrument, indicator, level }: Asked): number {
  const reading = readLevel(instrument, level);
  if (reading.kind === "level") return reading.level;
  if (reading.kind === "notFilled") throw new FunctionFailure("notAvailable", said().levelMissing(indicator.key));
  const { min, max } = instrument.scale;
  throw new FunctionFailure("value", said().notALevelGiven(spelled(level), min, max));
}

/** The text, labelled while it is a draft. */
function labelled({ draftTexts }: Instrument, text: string): string {
  return draftTexts ? `Draf: ${text}` : text;
}
