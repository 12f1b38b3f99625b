import {
  nextStepLevel,
  entriesByKey,
  predicateIfRounded,
  predicateOf,
  show,
  toDouble,
  type GroupScore,
  type Narrative,
  type Scorecard,
} from "../../../assessment";
import { indicatorByKey, percentOf } from "../../../instrument";
import { numberText } from "../../../text/number";
import { reportSheet as words } from "../../../text/writing/report-sheet";
import { REPORT_COLUMNS as AT, type ReportFacts, type ReportRow, type ReportStyle } from "../types";
import { radarRows } from "./charts";
import { overall } from "./groups";
import { gap, note, row, section } from "./rows";

/** How many actions the head of an agency is shown; the others follow under *Rekomendasi*. */
const ACTIONS = 3;
/** Letters of a unit's name on the first page, which has to stay one page. */
const LONGEST_OWNER = 60;
/** Letters of what to do there, beside few domains and beside more aspects, which take its room; it stands in full under *Rekomendasi*. */
const LONGEST_ACTION = { domains: 300, aspects: 160 };

/**
 * The first page, for the head of the agency to sign: letterhead, index and predicate, radar, domains, what to do first, and the
 * signature. What only people know is left blank for them.
 * @param withRadar whether the radar lies here
 */
export function frontPage(facts: ReportFacts, card: Scorecard, story: Narrative, withRadar: boolean): ReportRow[] {
  const actions = firstActions(facts, story);
  return [
    row("letterhead:agency", "letterhead", { 0: facts.agency || words.noAgency }),
    row("letterhead:unit", "address", { 0: words.letterhead.unit }),
    row("letterhead:address", "address", { 0: words.letterhead.address }),
    row("letterhead:rule", "rule", {}),
    ...headRows(facts, card, story),
    ...(withRadar ? radarRows() : []),
    ...domainRows(card),
    gap("actions"),
    ...(actions.rows.length > 0 ? [section("actions", actions.heading), ...actions.rows] : [note("actions:none", words.noRecommendations)]),
    gap("sign"),
    row("sign:place", "sign", { [AT.level]: words.sign.place }),
    row("sign:position", "sign", { [AT.level]: words.sign.position }),
    row("sign:space", "space", {}),
    row("sign:name", "sign", { [AT.level]: words.sign.name }),
    row("sign:number", "sign", { [AT.level]: words.sign.number }),
  ];
}

function headRows(facts: ReportFacts, card: Scorecard, story: Narrative): ReportRow[] {
  const { instrument, provisional, reach, index } = card;
  const passed = story.nationalTarget.gap.numerator <= 0;
  const by = show(story.nationalTarget.gap).replace("-", "");
  const target = instrument.predicates.find(
    ({ fromHundredths }) =>
      fromHundredths * Number(story.nationalTarget.from.denominator) === Number(story.nationalTarget.from.numerator) * 100
  );
  const ifRounded = predicateIfRounded(instrument, index);
  return [
    row("title", "title", { 0: (facts.external ? words.externalTitle : words.selfTitle)(instrument.shortTitle) }),
    row("agency", "subtitle", { 0: facts.agency || words.noAgency }),
    row("year", "subtitle", { 0: facts.year === "" ? words.noYear : words.year(facts.year) }),
    note("instrument", words.instrument(instrument.title)),
    note("made", words.made(facts.date, facts.source)),
    gap("head"),
    row("index", "figure", { 0: provisional ? words.provisionalIndex : words.index, [AT.level]: toDouble(index) }),
    row("predicate", "figure", { 0: provisional ? words.provisionalPredicate : words.predicate, [AT.level]: card.predicate }),
    row("target", "line", {
      0: words.nationalTarget(target?.name ?? ""),
      [AT.level]: toDouble(story.nationalTarget.from),
      [AT.beside]: passed ? words.reached(by) : words.notReached(by),
    }),
    row("fulfilment", "line", { 0: words.fulfilment, [AT.level]: words.of(story.fulfilled, story.total), [AT.beside]: words.indicators }),
    ...(reach
      ? [note("provisional", words.provisional(card.total - card.filled, card.total, show(reach.lowest), show(reach.highest)))]
      : []),
    ...(ifRounded === null ? [] : [note("near", words.nearLimit(card.predicate, ifRounded))]),
    ...(instrument.draftTexts ? [note("drafts", words.drafts)] : []),
  ];
}

/** The domains with their predicates; where an instrument has none, its aspects. */
function domainRows(card: Scorecard): ReportRow[] {
  const { instrument, domains, aspects } = card;
  const { headers } = words;
  const line = (key: string, style: ReportStyle, label: string, { name, weight, index }: GroupScore): ReportRow =>
    row(key, style, {
      [AT.label]: label,
      [AT.text]: name,
      [AT.weight]: percentOf(instrument, weight),
      [AT.level]: toDouble(index),
      [AT.beside]: predicateOf(instrument, index),
    });
  return [
    row("front:header", "group-header", {
      [AT.text]: headers.group,
      [AT.weight]: headers.weight,
      [AT.level]: headers.index,
      [AT.beside]: headers.predicate,
    }),
    line("front:overall", "group-total", "", overall(card)),
    ...(domains.length > 0
      ? domains.map((domain) => line(`front:domain:${domain.number}`, "group", words.domain(domain.number), domain))
      : aspects.map((aspect) => line(`front:aspect:${aspect.number}`, "group", words.aspect(aspect.number), aspect))),
  ];
}

/** What to do first, for the weakest indicators, and whose it is; only which they are, where the instrument has no actions. */
function firstActions({ assessment, texts }: ReportFacts, { recommendations }: Narrative) {
  const { instrument } = assessment;
  const { sections } = words;
  const entries = entriesByKey(assessment);
  const first = recommendations.slice(0, ACTIONS).map(({ indicator, level }) => ({
    indicator,
    level: numberText(level),
    name: indicatorByKey(instrument, indicator)?.shortName ?? "",
    owner: (entries.get(indicator)?.owner ?? "").replace(/\s+/g, " ").trim(),
    action: texts.levels[indicator]?.[String(nextStepLevel(level))]?.action ?? null,
  }));
  const longest = LONGEST_ACTION[instrument.domains.length > 0 ? "domains" : "aspects"];
  const isKnown = first.some(({ action }) => action !== null);
  const heading = !isKnown ? sections.lowest : instrument.draftTexts ? sections.draftActions : sections.actions;
  return {
    heading: heading(first.length),
    rows: first.map(({ indicator, level, name, owner, action }, nth) => {
      const text = isKnown ? words.recommendation(name, level, cut(action ?? words.noAction, longest)) : words.lowest(name, level);
      return row(`front:action:${nth}`, "action", {
        [AT.label]: `I-${indicator}`,
        [AT.text]: owner === "" ? text : words.whose(text, cut(owner, LONGEST_OWNER)),
      });
    }),
  };
}

const cut = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`);
