import type { Rect } from "../../geometry/rect";

/** A conditional format. `type` and `attributes` are the file's words (`cellIs`, `expression`, …). */
export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  readonly style: ConditionalStyle | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  /** Which of the file's rules this is, counted over the sheet; null for a new one. */
  readonly source: number | null;
  /** Colours, a bar or icons by value; the file's own, which the API does not make. */
  readonly scale?: ConditionalScale;
}

/** A place on a scale. `value` is a number, a percentage or a formula, by `type`. */
export interface ScalePoint {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value: string;
  /** For icons: whether the value itself belongs to what begins here. */
  readonly orEqual: boolean;
}

/** What a conditional format draws by value; colours as `#RRGGBB`, lengths of a bar in hundredths of the cell. */
export type ConditionalScale = { readonly points: readonly ScalePoint[]; readonly showValue: boolean } & (
  | { readonly kind: "colours"; readonly colours: readonly string[] }
  | { readonly kind: "bar"; readonly colour: string; readonly shortest: number; readonly longest: number }
  | { readonly kind: "icons"; /** The file's name of the set, such as `3Arrows`. */ readonly set: string; readonly reversed: boolean }
);

/** What a conditional format changes in the style of cells it applies to; parts left out stay as they are. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}
