import { readLevel, type Assessment, wrongEntries } from "../../assessment";
import { functionMessages } from "../../text/functions/spoken-messages";
import type { Language } from "../../text/language";
import { quotedValue } from "../../text/table/quoted-value";

/**
 * What functions say instead of a number while entries hold something that is no level, or rows of one indicator
 * disagree; `null` when every entry is a level or not filled.
 */
export function invalidMessage(assessment: Assessment, language: Language): string | null {
  const { instrument } = assessment;
  const wrong = wrongEntries(assessment);
  const [first] = wrong;
  if (!first) return null;
  const others = wrong.length - 1;
  const { min, max } = instrument.scale;
  const messages = functionMessages(language);
  const why =
    readLevel(instrument, first.raw).kind === "level"
      ? messages.disagreeing(first.indicator, others)
      : messages.notALevel(first.indicator, quotedValue(first.raw, language), min, max, others);
  return `${why} ${messages.paneGoesOn}`;
}
