import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { cleanLevel } from "../levels/levels";

/** The highest value of SDI. */
const HIGHEST = 100;

/**
 * The value that a number in a level cell becomes where it plainly is the index of Satu Data Indonesia on its own scale: above
 * every level and at most 100. The other indices that are converted end where levels end, so nothing gives them away.
 *
 * Source: 1 + SDI / 25, as `convertIndex` has it.
 *
 * @returns `null` for any other number
 * @example sdiAsLevel(pemdi8, "5", 68.75) // 3.75
 */
export function sdiAsLevel(instrument: Instrument, indicator: IndicatorKey, typed: number): number | null {
  if (indicatorByKey(instrument, indicator)?.externalIndex !== "SDI") return null;
  return typed > instrument.scale.max && typed <= HIGHEST ? cleanLevel(1 + typed / 25) : null;
}
