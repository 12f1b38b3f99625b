import type { StyleSnapshot } from "../../model/snapshot";
import { builtInFormats, type XmlElement } from "../../../../src/file";
import { readColour, type Palette } from "./colours";

type FontSnapshot = Pick<StyleSnapshot, "bold" | "italic" | "fontSize" | "fontName" | "color">;

/** The workbook's own number formats: id → format code. */
export function customFormats(styles: XmlElement): Map<number, string> {
  const formats = new Map<number, string>();
  for (const format of styles.child("numFmts")?.all("numFmt") ?? []) {
    const id = format.number("numFmtId");
    if (id !== null) formats.set(id, format.attribute("formatCode") ?? "General");
  }
  return formats;
}

/** The cell formats (`cellXfs`) in index order; always at least one. */
export function readStyles(styles: XmlElement | null, palette: Palette): StyleSnapshot[] {
  const formats = styles === null ? new Map<number, string>() : customFormats(styles);
  const fonts = (styles?.child("fonts")?.all("font") ?? []).map((font) => readFont(font, palette));
  const fills = (styles?.child("fills")?.all("fill") ?? []).map((fill) => readFill(fill, palette));
  const borders = (styles?.child("borders")?.all("border") ?? []).map((border) => readBorders(border, palette));
  const read = (styles?.child("cellXfs")?.all("xf") ?? []).map((xf): StyleSnapshot => {
    const id = xf.number("numFmtId") ?? 0;
    return {
      numberFormat: formats.get(id) ?? builtInFormats.get(id) ?? "General",
      ...(fonts[xf.number("fontId") ?? 0] ?? plainFont),
      fill: fills[xf.number("fillId") ?? 0] ?? null,
      ...readAlignment(xf.child("alignment")),
      borders: borders[xf.number("borderId") ?? 0] ?? noBorders,
    };
  });
  return read.length > 0
    ? read
    : [
        {
          numberFormat: "General",
          ...plainFont,
          fill: null,
          ...readAlignment(null),
          borders: noBorders,
        },
      ];
}

const plainFont: FontSnapshot = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: "Calibri",
  color: null,
};
const noBorders: StyleSnapshot["borders"] = { top: null, right: null, bottom: null, left: null };

function readFont(font: XmlElement, palette: Palette): FontSnapshot {
  const on = (name: string): boolean => font.child(name)?.flag("val", true) ?? false;
  return {
    bold: on("b"),
    italic: on("i"),
    fontSize: font.child("sz")?.number("val") ?? plainFont.fontSize,
    fontName: font.child("name")?.attribute("val") ?? plainFont.fontName,
    color: readColour(font.child("color"), palette),
  };
}

function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child("patternFill");
  if (pattern !== null) {
    const type = pattern.attribute("patternType") ?? "none";
    return type === "none" ? null : readColour(pattern.child("fgColor"), palette);
  }
  return readColour(fill.child("gradientFill")?.child("stop")?.child("color") ?? null, palette);
}

function readBorders(border: XmlElement, palette: Palette): StyleSnapshot["borders"] {
  const side = (...names: string[]): string | null => {
    const line = names.map((name) => border.child(name)).find((found) => found !== null) ?? null;
    const style = line?.attribute("style") ?? "none";
    return line === null || style === "none" ? null : (readColour(line.child("color"), palette) ?? "#000000");
  };
  return {
    top: side("top"),
    right: side("right", "end"),
    bottom: side("bottom"),
    left: side("left", "start"),
  };
}

function readAlignment(alignment: XmlElement | null): Pick<StyleSnapshot, "horizontal" | "vertical" | "wrap"> {
  const horizontal = alignment?.attribute("horizontal") ?? null;
  const vertical = alignment?.attribute("vertical") ?? null;
  return {
    horizontal:
      horizontal === "left" || horizontal === "center" || horizontal === "right"
        ? horizontal
        : horizontal === "centerContinuous"
          ? "center"
          : null,
    vertical: vertical === "top" || vertical === "center" || vertical === "bottom" ? vertical : null,
    wrap: alignment?.flag("wrapText") ?? false,
  };
}
