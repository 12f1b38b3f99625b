import type { SheetRect } from "../geometry/rect";
import type { MovingCell } from "./cell";
import type { BorderEdge, BorderLine, CellStyle } from "./cell-style";
import type { Value } from "./value";

/** What is written into the cells of a rectangle. */
export type CellWrite =
  | { readonly kind: "values"; readonly rect: SheetRect; readonly values: readonly (readonly Value[])[] } // undefined in a place = leave
  | { readonly kind: "formulas"; readonly rect: SheetRect; readonly formulas: readonly (readonly Value[])[] } // strings beginning with "=" are formulas
  | { readonly kind: "numberFormat"; readonly rect: SheetRect; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: "style"; readonly rect: SheetRect; readonly style: Partial<CellStyle> } // what is not given stays
  /** Whole cells with formulas and styles, as sorting moves them; `undefined` in a place = leave. */
  | { readonly kind: "cells"; readonly rect: SheetRect; readonly cells: readonly (readonly (MovingCell | undefined)[])[] }
  | { readonly kind: "borders"; readonly rect: SheetRect; readonly edges: Readonly<Partial<Record<BorderEdge, BorderLine | null>>> }
  | { readonly kind: "clear"; readonly rect: SheetRect; readonly what: "all" | "contents" | "formats" };
