import type { Instrument } from "../../instrument";
import type { Language } from "../../text/language";
import { unitMail } from "../../text/submission/unit-mail";
import type { MailText, UnitShare } from "./model";

/** What is written to a unit with its workbook. */
export function mailText(
  { unit, indicators, shared, fileName }: UnitShare,
  { shortTitle }: Instrument,
  year: string,
  language: Language
): MailText {
  const words = unitMail[language];
  const both = [...shared.keys()];
  const paragraphs = [
    words.greeting(unit),
    words.attached(fileName, indicators.length, indicators.join(", ")),
    words.steps.join("\n"),
    ...(both.length === 0 ? [] : [words.shared(both.join(", "))]),
    words.thanks,
  ];
  return { subject: words.subject(shortTitle, year, unit), body: paragraphs.join("\n\n") };
}
