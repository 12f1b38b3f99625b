import type { IndicatorKey, Instrument } from "../../instrument";
import { levelStepsFrom, type PlannedItem, type Step, type Steps } from "../plan/steps";
import type { Levels } from "../levels/levels";
import { toDouble } from "../score/fraction";
import { itemCounts } from "./asked";
import type { AskedEvidence, EvidenceItem } from "./model";
import { HANDED_IN, suggestedValue } from "./suggested-value";

/**
 * The steps of a plan by a list of evidence: each is one item to be collected, in the order of the portal, and leads to the value
 * that the indicator then has by {@link suggestedValue}. What was uploaded already is not collected again: it counts as if it were
 * accepted. Items that only bring the evidence up to the value typed belong to the first step above it, so that nothing that is
 * needed is left out of its cost.
 *
 * Where the list says nothing of an indicator, and where its value is another body's index, steps are whole levels, as much work
 * as items, so that one unit of work is an item everywhere: as many as the level asks for, or for another body's index, which
 * shows one result and hides the work behind it, as many as the level asks for on average elsewhere, rounded up.
 *
 * @param levels present values in the instrument's order
 * @example evidenceSteps(pemdi8, levels, asked, list)["4"]?.map(({ to }) => to) // [1.17, 1.34, 1.5, 2, 2.5, …]
 */
export function evidenceSteps(instrument: Instrument, levels: Levels, asked: AskedEvidence, items: readonly EvidenceItem[]): Steps {
  const itemsOf = (key: IndicatorKey, level: number): number => asked.get(key)?.get(level)?.length ?? 0;
  const own = instrument.indicators.filter(({ externalIndex }) => externalIndex === undefined);
  const onAverage = (level: number): number => Math.ceil(own.reduce((sum, { key }) => sum + itemsOf(key, level), 0) / own.length);
  return Object.fromEntries(
    instrument.indicators.map(({ key, externalIndex }, place) => {
      const from = levels[place] ?? null;
      const listed = items.filter(({ indicator }) => indicator === key);
      const pieces = (level: number): number => Math.max(1, externalIndex ? onAverage(level) : itemsOf(key, level));
      return [key, itemSteps(instrument, key, from, asked, listed) ?? levelStepsFrom(instrument, from, pieces)];
    })
  );
}

function itemSteps(
  instrument: Instrument,
  key: IndicatorKey,
  from: number | null,
  asked: AskedEvidence,
  own: readonly EvidenceItem[]
): readonly Step[] | null {
  if (suggestedValue(instrument, key, asked, own) === null) return null;
  const all = wholeList(instrument, key, asked, own);
  const missing = all.filter(({ state }) => !HANDED_IN.has(state));
  const steps: Step[] = [];
  let open: readonly PlannedItem[] = [];
  let done = all;
  for (const item of missing) {
    done = done.map((each) => (each === item ? { ...each, state: "accepted" as const } : each));
    open = [...open, item];
    const value = suggestedValue(instrument, key, asked, done, HANDED_IN)?.value;
    const to = value ? toDouble(value) : 0;
    if (to <= Math.max(from ?? 0, steps[steps.length - 1]?.to ?? 0)) continue;
    steps.push({ to, work: open.map(({ level }) => level), items: open.map(plannedItem) });
    open = [];
  }
  return steps;
}

function plannedItem({ indicator, level, place, text, state }: PlannedItem): PlannedItem {
  return { indicator, level, place, text, state };
}

/** Every item of an indicator in the order of the portal, also those that its list leaves out. */
function wholeList(
  instrument: Instrument,
  indicator: IndicatorKey,
  asked: AskedEvidence,
  own: readonly EvidenceItem[]
): readonly EvidenceItem[] {
  return [...itemCounts(instrument, indicator, asked, own)].flatMap(([level, count]) =>
    Array.from({ length: count }, (_, at): EvidenceItem => {
      const listed = own.find((item) => item.level === level && item.place === at + 1);
      const text = asked.get(indicator)?.get(level)?.[at] ?? "";
      if (listed) return listed.text === "" ? { ...listed, text } : listed;
      return { indicator, level, place: at + 1, text, state: "missing", score: null, file: "", owner: "", note: "", cell: null };
    })
  );
}
