import { entriesByKey, toDouble, gainOf, type Assessment, type Entry } from "../../assessment";
import type { Indicator, IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";

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
 */
export function wantedRows(
  assessment: Assessment,
  texts: InstrumentTexts,
  levels: Readonly<Record<IndicatorKey, number>>
): readonly WantedRow[] {
  const { instrument } = assessment;
  const byKey = entriesByKey(assessment);
  return instrument.indicators.flatMap((indicator): WantedRow[] => {
    const entry = byKey.get(indicator.key);
    const to = levels[indicator.key];
    if (entry === undefined || to === undefined || to <= (entry.level ?? 0)) return [];
    return [rowOf(instrument, texts, indicator, entry, to)];
  });
}

function rowOf(instrument: Instrument, texts: InstrumentTexts, indicator: Indicator, entry: Entry, to: number): WantedRow {
  return {
    indicator: indicator.key,
    name: `${indicator.key}. ${indicator.shortName}`,
    from: entry.level,
    to,
    action: actionText(instrument, texts, indicator.key, entry.level, to),
    evidence: evidenceText(texts, indicator.key),
    owner: entry.owner,
    gain: toDouble(gainOf(instrument, indicator, entry.level, to)),
  };
}

/**
 * What the regulation says to do from one level to another, one line per level; "" where it says nothing. Between two
 * whole levels the next step is that of the level already reached.
 * @example actionText(spbe59, texts, "12", 2, 4) // "2 → 3: …\n3 → 4: …"
 */
export function actionText(
  { scale }: Instrument,
  texts: InstrumentTexts,
  indicator: IndicatorKey,
  from: number | null,
  to: number
): string {
  const first = Math.max(scale.min, Math.floor(from ?? scale.min));
  const lines: string[] = [];
  for (let level = first; level < to; level += 1) {
    const action = texts.levels[indicator]?.[String(level)]?.action?.replace(/\s+/g, " ").trim();
    if (action) lines.push(`${level} → ${level + 1}: ${action}`);
  }
  // A single step needs no number before it.
  return lines.length === 1 ? (lines[0] ?? "").replace(/^\d+ → \d+: /, "") : lines.join("\n");
}

/** Examples of evidence to collect, one per line. */
export function evidenceText(texts: InstrumentTexts, indicator: IndicatorKey): string {
  return (texts.evidence[indicator] ?? []).map((each) => each.replace(/\s+/g, " ").trim()).join("\n");
}

/** Whether a text in the action column is one that {@link actionText} gives, for whatever levels: nobody rewrote it. */
export function isActionText(instrument: Instrument, texts: InstrumentTexts, indicator: IndicatorKey, text: string): boolean {
  const { min, max } = instrument.scale;
  const wanted = oneLine(text);
  for (let from = min; from < max; from += 1) {
    for (let to = from + 1; to <= max; to += 1) {
      if (oneLine(actionText(instrument, texts, indicator, from, to)) === wanted) return true;
    }
  }
  return false;
}

/** Line breaks and runs of spaces do not make another text: cells are read on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
