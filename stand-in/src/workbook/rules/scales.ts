import type { ConditionalScale, ScalePoint } from "../../model/features/conditional-format";

/** The icon a value gets: which of how many, the lowest first, and what the set is called in the file. */
export interface DrawnIcon {
  readonly set: string;
  readonly step: number;
  readonly of: number;
}

/** What the value of a formula of a scale is; null when it is no number. */
export type NumberOf = (formula: string) => number | null;

/**
 * Where the points of a scale lie among the numbers it is about; null when one cannot be told.
 *
 * @param numbers of the cells the rule is about, in any order
 */
export function pointsOf({ points }: ConditionalScale, numbers: readonly number[], numberOf: NumberOf): readonly number[] | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  const at = ({ type, value }: ScalePoint): number | null => {
    if (type === "min") return low;
    if (type === "max") return high;
    const number = value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : numberOf(value.replace(/^=/, ""));
    if (number === null) return null;
    if (type === "percent") return low + ((high - low) * number) / 100;
    return type === "percentile" ? percentile(sorted, number / 100) : number;
  };
  const places = points.map(at);
  return places.every((one) => one !== null) ? places : null;
}

/** As `PERCENTILE.INC` has it. */
function percentile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(1, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** The colour of a value between the colours of two or three points, as `#RRGGBB`. */
export function colourAt(value: number, places: readonly number[], colours: readonly string[]): string {
  const next = places.findIndex((place) => value < place);
  if (next === 0) return colours[0] ?? "#FFFFFF";
  if (next < 0) return colours[places.length - 1] ?? "#FFFFFF";
  const [from, to] = [places[next - 1] ?? 0, places[next] ?? 0];
  const share = (value - from) / (to - from || 1);
  const [one, other] = [channels(colours[next - 1]), channels(colours[next])];
  return `#${one
    .map((channel, at) =>
      Math.round(channel + ((other[at] ?? 0) - channel) * share)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")
    .toUpperCase()}`;
}

const channels = (colour = "#FFFFFF"): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How much of its cell the bar of a value fills, from 0 to 1. */
export function barAt(
  value: number,
  [low = 0, high = 0]: readonly number[],
  { shortest, longest }: { readonly shortest: number; readonly longest: number }
): number {
  const share = high === low ? 1 : Math.max(0, Math.min(1, (value - low) / (high - low)));
  return (shortest + (longest - shortest) * share) / 100;
}

/** The icon of a value. The first point of a set says nothing: whatever reaches no other one gets the first icon. */
export function iconAt(value: number, places: readonly number[], scale: Extract<ConditionalScale, { kind: "icons" }>): DrawnIcon {
  const of = scale.points.length;
  const reached = places.reduce(
    (last, place, at) => (at > 0 && (value > place || (value === place && scale.points[at]?.orEqual === true)) ? at : last),
    0
  );
  return { set: scale.set, step: scale.reversed ? of - 1 - reached : reached, of };
}
