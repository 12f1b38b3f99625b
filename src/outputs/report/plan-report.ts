import { narrate, score } from "../../assessment";
import type { Instrument } from "../../instrument";
import { reportSheet as words } from "../../text/writing/report-sheet";
import { pageStarts, printedRows, withFullFront } from "./pages";
import { barRows, chartData, chartsOf, comparedCards } from "./sections/charts";
import { frontPage } from "./sections/front-page";
import { groupRows } from "./sections/groups";
import { indicatorRows, recommendationRows, remarkRows } from "./sections/indicators";
import { gap, note, row, section } from "./sections/rows";
import type { ReportFacts, ReportHead, ReportPageHead, ReportPlan } from "./types";

/** Rows kept for people to write in. */
const OWN_ROWS = 6;

/**
 * Plans a *Laporan* sheet: a first page for the head of the agency to sign, then the layout of the official result report (LHE).
 *
 * Numbers are plain and shown as 0.00, no formulas: the sentences beside them are of that day too, and a report whose
 * numbers go on changing under its text would contradict itself.
 *
 * @param radar where the radar lies: over rows of the first page, or, in reports made before there was one, beside the table of groups
 * @example planReport(facts).rows.find(({ key }) => key === "index")?.cells[3] // 3.1925
 */
export function planReport(facts: ReportFacts, radar: "front" | "groups" = "front"): ReportPlan {
  const card = score(facts.assessment);
  const story = narrate(facts.assessment);
  const compared = comparedCards(facts);
  const data = chartData(card, compared);
  const planned = withFullFront([
    ...frontPage(facts, card, story, radar === "front"),
    gap("groups"),
    ...groupRows(card, radar === "front" ? compared : []),
    ...barRows(card),
    gap("remarks"),
    ...remarkRows(facts, card, story),
    ...recommendationRows(facts, story),
    ...indicatorRows(facts),
    gap("notes"),
    section("notes", words.sections.notes),
    note("notes", words.notesHelp),
    ...Array.from({ length: OWN_ROWS }, (_, nth) => row(`own:${nth}`, "own", {})),
    gap("data"),
    ...data.rows,
  ]);
  const starts = new Set(pageStarts(planned));
  const rows = planned.map((each, at) => (starts.has(at) ? { ...each, newPage: true } : each));
  return {
    rows,
    charts: chartsOf(rows, card, data.series),
    pageHead: pageHeadOf(facts.assessment.instrument, facts),
    printed: printedRows(rows),
  };
}

/** What stands at the head of every page of a report. */
export const pageHeadOf = ({ shortTitle }: Instrument, { agency, year }: ReportHead): ReportPageHead => ({
  left: agency,
  right: words.pageRight(shortTitle, year),
});
