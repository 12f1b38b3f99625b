import type { Instrument } from "../../instrument";

/**
 * The level that a value belongs to. Where levels have decimals a value rises inside its level while evidence is accepted
 * and completes it at its end: 1.50 is still level 1, 1.51 is level 2. Whole levels are themselves.
 *
 * Source: an assessor's results of 2026 name 1.50 and 2.50 by the level they complete; the ministry's training draft has 1.51.
 *
 * @param value of the instrument's scale
 * @example levelOfValue(pemdi8, 2.5) // 2
 */
export function levelOfValue({ scale }: Instrument, value: number): number {
  const at = scale.levelEnds?.findIndex((end) => value * 100 <= end) ?? -1;
  return at < 0 ? Math.floor(value) : scale.min + at;
}
