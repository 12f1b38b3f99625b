import { makeStyles, tokens } from "@fluentui/react-components";
import type { Instrument } from "../../../../instrument";

/** Colours of predicates, the lowest first: the words say the predicate too, so the colour only repeats it. */
export const TONES = ["lowest", "low", "middle", "high", "highest"] as const;

export type Tone = (typeof TONES)[number];

/** Colours of words on the ground of the page, in every palette of the host with a contrast of 4.5 or more. */
export const useToneText = makeStyles({
  lowest: { color: tokens.colorPaletteRedForeground1 },
  low: { color: tokens.colorPaletteDarkOrangeForeground1 },
  middle: { color: tokens.colorPaletteYellowForeground2 },
  high: { color: tokens.colorPaletteGreenForeground1 },
  highest: { color: tokens.colorPaletteTealForeground2 },
});

/** Colours of a drawn part. */
export const useToneFill = makeStyles({
  lowest: { backgroundColor: tokens.colorPaletteRedBackground3 },
  low: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  middle: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  high: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  highest: { backgroundColor: tokens.colorPaletteTealBorderActive },
});

/**
 * The colour of a predicate by its place among those of its instrument.
 * @example toneOf(spbe59, "Memuaskan") // "highest"
 */
export function toneOf({ predicates }: Instrument, name: string): Tone {
  const fromTop = predicates.findIndex((predicate) => predicate.name === name);
  const steps = Math.max(1, predicates.length - 1);
  const share = fromTop < 0 ? 0 : (steps - fromTop) / steps;
  return TONES[Math.round(share * (TONES.length - 1))] ?? "lowest";
}
