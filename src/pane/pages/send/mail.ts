import type { Scorecard } from "../../../assessment";
import type { SafeCopy } from "../../../send";
import type { SendWords } from "../../../text/pages/send";
import { shown } from "../../format";
import { partNames, placeName } from "./names";

/** So many places are written out; an email with hundreds is read by nobody. */
const MOST_PLACES = 10;

/** What an email about a copy is made of. */
export interface MailFacts {
  readonly copy: SafeCopy;
  readonly scorecard: Scorecard;
  /** Agency and year as far as they are known, `""` otherwise. */
  readonly agency: string;
  readonly year: string;
  readonly numberLocale: string;
}

/** The text of an email that goes with a copy: subject, what is inside, where we stand, what was left out. */
export function mailText({ copy, scorecard, agency, year, numberLocale }: MailFacts, words: SendWords): string {
  const text = words.mailText;
  const { index, predicate, provisional, filled, total, instrument } = scorecard;
  const about = [instrument.shortTitle, agency, year].filter((part) => part !== "").join(", ");
  const fixed = copy.formulas.filter(({ became }) => became !== "native");
  const places = [...new Set(fixed.map((formula) => placeName(formula, words)))];
  const named = places.slice(0, MOST_PLACES).join("; ") + (places.length > MOST_PLACES ? "; …" : "");
  const facts = [
    text.index(shown(index, numberLocale), predicate),
    provisional && text.provisional(filled, total),
    copy.sheet !== null && text.check(copy.sheet),
    fixed.length > 0 && text.fixed(named),
    copy.removed.length > 0 && text.removed(partNames(copy.removed, words)),
    copy.notes.includes("macros") && text.macros,
  ].filter((line) => line !== false);
  return [text.subject(about), "", text.dear, "", text.attached(about), ...facts, "", text.thanks].join("\n");
}
