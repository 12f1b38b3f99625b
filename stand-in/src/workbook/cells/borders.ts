import { BorderStyleTypes, type IBorderData, type ICellData, type IStyleData } from "@univerjs/core";
import { ownStyle } from "./cell-styles";
import type { Grid } from "../grid/grid";
import type { BorderEdge, BorderLine, CellBorders } from "../../model/cell-style";
import type { Rect, SheetRect } from "../../geometry/rect";

/** The file's words for lines, in the grid's numbers. */
const styles = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
} as const;

type Edges = Readonly<Partial<Record<BorderEdge, BorderLine | null>>>;

/** The cells of a rectangle with the borders that run along or through it. */
export function borderedCells(rect: Rect, edges: Edges): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const bd = bordersAt(rect, row, column, edges);
      if (Object.keys(bd).length > 0) (cells[row] ??= {})[column] = { s: { bd } };
    }
  }
  return cells;
}

function bordersAt(rect: Rect, row: number, column: number, edges: Edges): IBorderData {
  const side = (outer: BorderEdge, inner: BorderEdge, atEdge: boolean): BorderLine | null | undefined => edges[atEdge ? outer : inner];
  const bd: IBorderData = {};
  const put = (key: "t" | "b" | "l" | "r", line: BorderLine | null | undefined): void => {
    if (line === undefined) return;
    bd[key] = line === null ? null : { s: styles[line.style as keyof typeof styles] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
  };
  put("t", side("EdgeTop", "InsideHorizontal", row === rect.row));
  put("b", side("EdgeBottom", "InsideHorizontal", row === rect.row + rect.rows - 1));
  put("l", side("EdgeLeft", "InsideVertical", column === rect.column));
  put("r", side("EdgeRight", "InsideVertical", column === rect.column + rect.columns - 1));
  return bd;
}

/** The borders in a style of the grid. */
export function bordersIn(style: IStyleData | null | undefined): CellBorders {
  const at = (side: "t" | "b" | "l" | "r"): BorderLine | null => {
    const line = style?.bd?.[side];
    if (!line || line.s === BorderStyleTypes.NONE) return null;
    const name = Object.entries(styles).find(([, number]) => number === line.s)?.[0] ?? "thin";
    return { style: name, color: line.cl.rgb ?? "#000000" };
  };
  return { top: at("t"), bottom: at("b"), left: at("l"), right: at("r") };
}

/** The borders of every cell of a rectangle. */
export function bordersOf(grid: Grid, rect: SheetRect): CellBorders[][] {
  const sheet = grid.sheet(rect.sheetId);
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => bordersIn(ownStyle(sheet, rect.row + r, rect.column + c)))
  );
}
