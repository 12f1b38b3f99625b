import type { Fraction } from "../../../assessment";

/** How a line is drawn; told apart by pattern and mark, not by colour alone. */
export type RadarLine = "now" | "target" | "before" | "other";

/** One line of a radar. */
export interface RadarSeries {
  readonly name: string;
  readonly line: RadarLine;
  /** One per axis; `null` where there is none. */
  readonly values: readonly (Fraction | null)[];
}

/** What a radar shows. */
export interface RadarProps {
  readonly title: string;
  /** What the axes are, e.g. "Aspek"; heads the first column of the table. */
  readonly axisTitle: string;
  /** Number and name of each axis, clockwise from the top. */
  readonly axes: readonly { readonly number: number; readonly name: string }[];
  /** Drawn in this order: the last lies on top. */
  readonly series: readonly RadarSeries[];
  /** Ends of the scale: its middle and its rim. */
  readonly lowest: number;
  readonly highest: number;
}
