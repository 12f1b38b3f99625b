import fc from "fast-check";
import { unfilledEntry } from "../../../../src/assessment/entries";
import type { Levels } from "../../../../src/assessment/levels/levels";
import type { Assessment, Entry } from "../../../../src/assessment/types";
import { findInstrument, instruments } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";

function named(id: string): Instrument {
  const instrument = findInstrument(id);
  if (!instrument) throw new Error(`No instrument ${id}`);
  return instrument;
}

export const spbe59 = named("59/2020");
export const spbe5 = named("5/2018");
export const pemdi8 = named("8/2026");

/** An assessment of bare levels, as a workbook without other columns would give. */
export function assessmentOf(instrument: Instrument, levels: Levels, more: (place: number) => Partial<Entry> = () => ({})): Assessment {
  return {
    instrument,
    entries: instrument.indicators.map(({ key }, place) => ({
      ...unfilledEntry(key),
      level: levels[place] ?? null,
      raw: levels[place] ?? null,
      ...more(place),
    })),
  };
}

/** The levels with one of them replaced. */
export function withLevel(levels: Levels, place: number, level: number | null): (number | null)[] {
  return levels.map((each, at) => (at === place ? level : each));
}

export const anyInstrument = fc.constantFrom(...instruments);

/** A level of the instrument: whole, or with up to four decimals where its levels have them. */
export function anyLevel({ scale }: Instrument): fc.Arbitrary<number> {
  if (scale.whole) return fc.integer({ min: scale.min, max: scale.max });
  return fc.integer({ min: scale.min * 10_000, max: scale.max * 10_000 }).map((units) => units / 10_000);
}

/** One level per indicator. */
export function anyLevels(instrument: Instrument): fc.Arbitrary<number[]> {
  const count = instrument.indicators.length;
  return fc.array(anyLevel(instrument), { minLength: count, maxLength: count });
}

/** One level or gap per indicator. */
export function anyLevelsWithGaps(instrument: Instrument): fc.Arbitrary<(number | null)[]> {
  const count = instrument.indicators.length;
  return fc.array(fc.option(anyLevel(instrument), { freq: 5 }), {
    minLength: count,
    maxLength: count,
  });
}

/** An instrument together with levels for it. */
export const anyCase = anyInstrument.chain((instrument) => anyLevels(instrument).map((levels) => ({ instrument, levels })));

/** An instrument together with levels for it, some not filled. */
export const anyCaseWithGaps = anyInstrument.chain((instrument) => anyLevelsWithGaps(instrument).map((levels) => ({ instrument, levels })));
