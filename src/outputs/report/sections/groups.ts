import { toDouble, type GroupScore, type Scorecard } from "../../../assessment";
import { domainOfAspect, percentOf } from "../../../instrument";
import { reportSheet as words } from "../../../text/writing/report-sheet";
import { REPORT_COLUMNS as AT, type ReportRow, type ReportStyle } from "../types";
import type { ComparedCard } from "./charts";
import { gap, row, section } from "./rows";

/**
 * The index of every domain and aspect, and beside it what the sheet has for comparison.
 * @param compared none where the radar lies beside the table
 */
export function groupRows(card: Scorecard, compared: readonly ComparedCard[]): ReportRow[] {
  const { instrument, domains, aspects } = card;
  const line = (
    key: string,
    style: ReportStyle,
    label: string,
    group: GroupScore,
    at: (from: Scorecard) => GroupScore | undefined
  ): ReportRow => {
    const others = compared.flatMap(({ card: other }, nth) => {
      const own = at(other);
      return own ? [[AT.beside + nth, toDouble(own.index)] as const] : [];
    });
    return row(key, style, {
      [AT.label]: label,
      [AT.text]: group.name,
      [AT.weight]: percentOf(instrument, group.weight),
      [AT.level]: toDouble(group.index),
      ...Object.fromEntries(others),
    });
  };
  const aspectRow = (aspect: GroupScore): ReportRow =>
    line(`aspect:${aspect.number}`, "aspect", words.aspect(aspect.number), aspect, (from) => byNumber(from.aspects, aspect));
  const domainOf = ({ number }: GroupScore): number | null => domainOfAspect(instrument, number)?.number ?? null;
  const { headers, sections } = words;
  return [
    section("groups", domains.length > 0 ? sections.groups : sections.groupsWithoutDomains),
    row("groups:header", "header", {
      [AT.text]: headers.group,
      [AT.weight]: headers.weight,
      [AT.level]: headers.index,
      ...Object.fromEntries(compared.map(({ title }, nth) => [AT.beside + nth, title])),
      [AT.own]: headers.own,
    }),
    line("overall", "total", "", overall(card), overall),
    ...domains.flatMap((domain) => [
      line(`domain:${domain.number}`, "domain", words.domain(domain.number), domain, (from) => byNumber(from.domains, domain)),
      ...aspects.filter((aspect) => domainOf(aspect) === domain.number).map(aspectRow),
    ]),
    ...aspects.filter((aspect) => domainOf(aspect) === null).map(aspectRow),
    gap("chart"),
  ];
}

/** The whole instrument as a group. */
export const overall = ({ instrument, index }: Scorecard): GroupScore => ({
  number: 0,
  name: words.overall(instrument.shortTitle),
  weight: instrument.weightTotal,
  index,
});

const byNumber = (groups: readonly GroupScore[], { number }: GroupScore): GroupScore | undefined =>
  groups.find((each) => each.number === number);
