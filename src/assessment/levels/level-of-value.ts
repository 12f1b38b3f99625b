import type { Instrument } from "../../instrument";

/**
 * The level that a value belongs to, whose criteria are shown for it: this is the one owner of that rule for pane, unit
 * workbooks, functions and filters. Where levels have decimals a value rises inside its level while evidence is accepted and
 * completes it at its end: 1.50 is still level 1, 1.51 is level 2. Whole levels are themselves.
 *
 * Not the whole part: an assessor reads 1.80 as level 2, whose evidence is being accepted, and so must whoever compares the
 * criteria with the assessor's sheet. Whole numbers are the same by both.
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

/**
 * The level whose action says what to do next, "from level n to the next". It is the whole part: inside the upper half of a level
 * that is the step which leads to it, and a level typed as a whole number is a level reached. So there is a next step until the
 * highest value stands, and none skips a level.
 * @example nextStepLevel(4.5) // 4: the step from 4 to 5
 */
export function nextStepLevel(value: number): number {
  return Math.floor(value);
}

/**
 * The highest value of a level: where it is complete. Whole levels are themselves.
 * @example levelEnd(pemdi8, 2) // 2.5
 */
export function levelEnd({ scale }: Instrument, level: number): number {
  const end = scale.levelEnds?.[level - scale.min];
  return end === undefined ? level : end / 100;
}

/**
 * The level that is collected for at a value: the first that is not complete; one above the highest when all are.
 * @param value `null` where none is filled in
 * @example levelInProgress(pemdi8, 1.5) // 2
 * @example levelInProgress(spbe59, 3) // 4
 */
export function levelInProgress(instrument: Instrument, value: number | null): number {
  const { min } = instrument.scale;
  if (value === null || value < min) return min;
  const level = levelOfValue(instrument, value);
  return value >= levelEnd(instrument, level) ? level + 1 : level;
}
