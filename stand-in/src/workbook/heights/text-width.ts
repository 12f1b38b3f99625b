import type { CellStyle } from "../../model/cell-style";

/** The font of a text, as far as it decides how wide and how high the text is. */
export type TextFont = Pick<CellStyle, "bold" | "fontSize" | "fontName">;

/** Measures a text in pixels. */
export type WidthOf = (text: string, font: TextFont) => number;

/** Pixels of a point on screen. */
export const PIXELS_PER_POINT = 96 / 72;

let ruler: CanvasRenderingContext2D | null = null;

/** How wide the browser draws a text, in pixels. */
export const textWidth: WidthOf = (text, { bold, fontSize, fontName }) => {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler === null) return 0;
  ruler.font = `${bold ? "bold " : ""}${String(fontSize * PIXELS_PER_POINT)}px ${fontName}, Carlito, Arial, sans-serif`;
  return ruler.measureText(text).width;
};
