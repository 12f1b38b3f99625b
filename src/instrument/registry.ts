import { normalise } from "./normalise";
import type { Pack } from "./pack";
import { pemdi8 } from "./packs/pemdi-8-2026";
import { spbe5 } from "./packs/spbe-5-2018";
import { spbe59 } from "./packs/spbe-59-2020";
import type { Instrument, InstrumentId, InstrumentTexts } from "./types";

/** One line per file in `packs/`; a test fails when a file there is not named here. */
const packs: readonly Pack[] = [spbe59, spbe5, pemdi8];

/** All instruments; the first is the one taken when nothing says otherwise. */
export const instruments: readonly Instrument[] = packs.map((pack) => pack.instrument);

/** The instrument taken when nothing says otherwise: PermenPANRB 59/2020. */
export const defaultInstrument: Instrument = spbe59.instrument;

/** A regulation as people cite it: "59/2020", "No. 59 Tahun 2020", "PermenPANRB 59 2020". */
const CITATION = /(?:^|\D)(\d{1,3})(?:[/-]|\s|tahun|th\.?)+(\d{4})(?!\d)/i;

/**
 * The instrument that a citation or a name means, or `null` when it is none we know.
 *
 * @example findInstrument("PermenPANRB 59/2020")?.id // "59/2020"
 * @example findInstrument("Pemdi")?.id // "8/2026"
 */
export function findInstrument(idOrSpelling: string): Instrument | null {
  const citation = CITATION.exec(idOrSpelling);
  if (citation) {
    const id = `${Number(citation[1])}/${citation[2]}`;
    return instruments.find((instrument) => instrument.id === id) ?? null;
  }
  const wanted = normalise(idOrSpelling);
  const names = ({ shortTitle, aliases }: Instrument) => [shortTitle, ...(aliases ?? [])].map(normalise);
  return instruments.find((instrument) => names(instrument).includes(wanted)) ?? null;
}

/**
 * The instrument with exactly this many rated items, or `null`.
 *
 * @example instrumentWithCount(37)?.id // "5/2018"
 */
export function instrumentWithCount(count: number): Instrument | null {
  return instruments.find((instrument) => instrument.indicators.length === count) ?? null;
}

/**
 * The criteria, actions and evidence of an instrument, loaded when first needed.
 *
 * @throws RangeError when no instrument has this id.
 * @example (await loadTexts("59/2020")).levels["1"]?.["1"]?.label // "Rintisan"
 */
export async function loadTexts(id: InstrumentId): Promise<InstrumentTexts> {
  const pack = packs.find(({ instrument }) => instrument.id === id);
  if (!pack) throw new RangeError(`No instrument ${id}`);
  return pack.loadTexts();
}
