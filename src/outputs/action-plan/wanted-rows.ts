import {
  entriesByKey,
  gainOf,
  levelOfValue,
  nextStepLevel,
  toDouble,
  type Assessment,
  type Entry,
  type PlannedItem,
} from "../../assessment";
import type { Indicator, IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { nextStep } from "../../text/instrument/next-step";
import { evidenceText, itemsText } from "./evidence-lines";
import { oneLine } from "./one-line";

/** A row that the plan wants in its sheet. */
export interface WantedRow {
  readonly indicator: IndicatorKey;
  /** Number and name: `"12. Penerapan …"`. */
  readonly name: string;
  /** `null`: not filled, raised from 0. */
  readonly from: number | null;
  readonly to: number;
  /** What to do, one line per level. */
  readonly action: string;
  readonly evidence: string;
  readonly owner: string;
  /** What it adds to the index. */
  readonly gain: number;
}

/**
 * The rows of a plan: the indicators that are to reach a higher level than they have, in the instrument's order.
 * @param levels level each indicator is to reach
 * @param items what the plan wants collected for an indicator, where it goes item by item
 */
export function wantedRows(
  assessment: Assessment,
  texts: InstrumentTexts,
  levels: Readonly<Record<IndicatorKey, number>>,
  items: Readonly<Record<IndicatorKey, readonly PlannedItem[]>> = {}
): readonly WantedRow[] {
  const { instrument } = assessment;
  const byKey = entriesByKey(assessment);
  return instrument.indicators.flatMap((indicator): WantedRow[] => {
    const entry = byKey.get(indicator.key);
    const to = levels[indicator.key];
    if (entry === undefined || to === undefined || to <= (entry.level ?? 0)) return [];
    return [rowOf(instrument, texts, indicator, entry, to, items[indicator.key] ?? [])];
  });
}

function rowOf(
  instrument: Instrument,
  texts: InstrumentTexts,
  indicator: Indicator,
  entry: Entry,
  to: number,
  items: readonly PlannedItem[]
): WantedRow {
  return {
    indicator: indicator.key,
    name: `${indicator.key}. ${indicator.shortName}`,
    from: entry.level,
    to,
    action: actionText(instrument, texts, indicator.key, entry.level, to),
    evidence: items.length > 0 ? itemsText(items) : evidenceText(instrument, texts, indicator.key, entry.level, to),
    owner: entry.owner,
    gain: toDouble(gainOf(instrument, indicator, entry.level, to)),
  };
}

/**
 * What the regulation says to do from one level to another, one line per level; "" where it says nothing. Where
 * levels have decimals, a value stands for the level it belongs to.
 * @example actionText(spbe59, texts, "12", 2, 4) // "2 → 3: …\n3 → 4: …"
 */
export function actionText(
  instrument: Instrument,
  texts: InstrumentTexts,
  indicator: IndicatorKey,
  from: number | null,
  to: number
): string {
  const { min } = instrument.scale;
  const last = levelOfValue(instrument, to) - 1;
  if (last < min) return firstLevelText(instrument, texts, indicator);
  // Up to the end of the level that a value is in, the step is the one that leads to this level.
  const first = Math.max(min, Math.min(nextStepLevel(from ?? min), last));
  const lines: string[] = [];
  for (let level = first; level <= last; level += 1) {
    const action = texts.levels[indicator]?.[String(level)]?.action?.replace(/\s+/g, " ").trim();
    if (action) lines.push(`${level} → ${level + 1}: ${action}`);
  }
  // A single step needs no number before it.
  return lines.length === 1 ? (lines[0] ?? "").replace(/^\d+ → \d+: /, "") : lines.join("\n");
}

/** Where a plan completes the lowest level only, no step leads there: what its evidence has to show is the step. */
function firstLevelText({ scale: { min } }: Instrument, { levels }: InstrumentTexts, indicator: IndicatorKey): string {
  const { evidence, criteria = null } = levels[indicator]?.[String(min)] ?? {};
  return evidence ? oneLine(nextStep(min, criteria)) : "";
}

/** Whether a text in the action column is one that {@link actionText} gives, for whatever levels: nobody rewrote it. */
export function isActionText(instrument: Instrument, texts: InstrumentTexts, indicator: IndicatorKey, text: string): boolean {
  const { min, max } = instrument.scale;
  const wanted = oneLine(text);
  if (wanted !== "" && wanted === firstLevelText(instrument, texts, indicator)) return true;
  for (let from = min; from < max; from += 1) {
    for (let to = from + 1; to <= max; to += 1) {
      if (oneLine(actionText(instrument, texts, indicator, from, to)) === wanted) return true;
    }
  }
  return false;
}
