import { entriesByKey, type Entry } from "../../assessment";
import { indicatorByKey, type Indicator, type Instrument, type InstrumentTexts } from "../../instrument";
import type { Recorded, UnitStamp } from "../model";
import type { SplitSource, UnitShare } from "./model";

/** An indicator of a unit with everything that is told about it. */
export interface UnitIndicator {
  readonly indicator: Indicator;
  readonly entry: Entry;
  readonly recorded: Recorded;
  /** Units that answer it too. */
  readonly others: readonly string[];
}

/** What the sheets of a unit's workbook are made from. */
export interface UnitBook {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  readonly stamp: UnitStamp;
  /** As people read it, also where several units were joined. */
  readonly unit: string;
  readonly indicators: readonly UnitIndicator[];
}

/** What a unit is told. @param recorded of all indicators of the source */
export function unitBook(
  { reading: { assessment }, texts }: SplitSource,
  { unit, indicators, shared }: UnitShare,
  recorded: readonly Recorded[],
  stamp: UnitStamp
): UnitBook {
  const { instrument } = assessment;
  const entries = entriesByKey(assessment);
  const held = new Map(recorded.map((each) => [each.indicator, each]));
  const own = indicators.flatMap((key): readonly UnitIndicator[] => {
    const [indicator, entry, record] = [indicatorByKey(instrument, key), entries.get(key), held.get(key)];
    return indicator && entry && record ? [{ indicator, entry, recorded: record, others: shared.get(key) ?? [] }] : [];
  });
  return { instrument, texts, stamp, unit, indicators: own };
}

/** Whether the pack has a criterion for any of the unit's indicators. */
export const hasCriteria = ({ texts, indicators }: UnitBook): boolean =>
  indicators.some(({ indicator: { key } }) => Object.values(texts.levels[key] ?? {}).some(({ criteria }) => criteria !== null));
