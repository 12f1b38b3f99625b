/** Where a border runs, in Excel's words. */
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
/** A border line; the style is the file's word (`thin`, `medium`, `dashed`, …). */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}
/** The four borders of one cell. */
export type CellBorders = Readonly<Record<"top" | "bottom" | "left" | "right", BorderLine | null>>;

/** Font, fill and alignment of a cell. */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  readonly color: string | null; // "#RRGGBB"
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly wrap: boolean;
}
