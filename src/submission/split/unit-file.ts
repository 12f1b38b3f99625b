import { writeWorkbook } from "../../file";
import { unitWorkbook as words } from "../../text/submission/unit-workbook";
import type { Recorded, UnitStamp } from "../model";
import { joinedName } from "../unit/joined-units";
import { versionOf } from "../unit/row-code";
import { stampXml } from "../../table";
import { answersSheet } from "./answers-sheet";
import { criteriaSheet } from "./criteria-sheet";
import { guideSheet } from "./guide-sheet";
import { mailText } from "./mail-text";
import type { SplitSource, UnitFile, UnitShare } from "./model";
import { unitBook } from "./unit";

/** A name in a cell may be as long as a cell; longer than this it is none that anybody reads. */
const LONGEST_NAME = 500;

/** Of joined units the stamp keeps each name, by which what comes back is known as theirs; more letters fit into no line that is read. */
const LONGEST_UNIT = 5000;

/** The workbook of a unit. @param recorded of all indicators of the source, as `recordedIn` has them */
export function unitFile(source: SplitSource, whole: UnitShare, recorded: readonly Recorded[]): UnitFile {
  const share = { ...whole, unit: shortened(whole.unit) };
  const { instrument } = source.reading.assessment;
  const stamp: UnitStamp = {
    instrument: instrument.id,
    agency: shortened(source.agency),
    year: shortened(source.year),
    // The agency's workbook names joined units apart, and what comes back is theirs by these names.
    unit: shortened(joinedName(share.names), LONGEST_UNIT),
    made: source.today,
    version: versionOf(recorded.filter(({ indicator }) => share.indicators.includes(indicator))),
  };
  const book = unitBook(source, share, recorded, stamp);
  const bytes = writeWorkbook({
    title: `${words.title(instrument.shortTitle)} - ${share.unit}`,
    sheets: [guideSheet(book), answersSheet(book), criteriaSheet(book)],
    customXml: [stampXml(stamp)],
  });
  const mail = {
    id: mailText(share, instrument, source.year, "id"),
    en: mailText(share, instrument, source.year, "en"),
  };
  return { ...share, bytes, mail };
}

const shortened = (name: string, longest = LONGEST_NAME): string =>
  name.length <= longest ? name : `${name.slice(0, longest).trimEnd()}…`;
