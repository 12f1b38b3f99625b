import type { SheetRect } from "../../workbook/types";
import { WireObject } from "../object-type";
import type { ObjectType } from "../object-type";

/** Formats the grid behind the wire does not offer yet: asked for, they answer `NotImplemented` by name. */
const fillType: ObjectType<SheetRect> = {
  name: "RangeFill",
  missing: ["Color", "TintAndShade", "PatternTintAndShade", "Pattern", "PatternColor"],
};

const fontType: ObjectType<SheetRect> = {
  name: "RangeFont",
  missing: ["Name", "Size", "Color", "Italic", "Bold", "Underline", "Strikethrough", "Subscript", "Superscript", "TintAndShade"],
};

export const formatType: ObjectType<SheetRect> = {
  name: "RangeFormat",
  children: {
    Fill: (rect) => WireObject.of(fillType, rect),
    Font: (rect) => WireObject.of(fontType, rect),
  },
  missing: [
    "WrapText", "HorizontalAlignment", "VerticalAlignment", "ColumnWidth", "RowHeight", "TextOrientation", "UseStandardHeight",
    "UseStandardWidth", "ReadingOrder", "ShrinkToFit", "IndentLevel", "AutoIndent", "Borders", "Protection",
  ],
};
