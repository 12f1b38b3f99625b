import type { CellStyle } from "../../../model/cell-style";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { invalidArgument, notImplemented } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import { WireObject, type ObjectType } from "../../requests/object-type";
import { borderCollectionType } from "./borders";
import { formatProtectionType } from "./format-protection";
import { isUnbounded } from "../../../geometry/sheet-size";
import { resize, sizeOf } from "./sizes";
import { colourOf } from "../shared/colour";
import { usedWithin } from "../shared/ranges";

/** The rectangles a format belongs to: one of a range, several of a `RangeAreas`. */
type Areas = readonly SheetRect[];

function write(areas: Areas, style: Partial<CellStyle>, batch: Batch, location: string): void {
  for (const rect of areas) {
    if (isUnbounded(rect)) {
      batch.host.warn(`Excel stand-in: ${location} is not implemented for whole rows and columns`);
      throw notImplemented(location);
    }
    batch.queue({ kind: "style", rect, style }, location);
  }
}

/** One part of the style of all cells; undefined when they differ. */
async function common<Part extends keyof CellStyle>(areas: Areas, part: Part, batch: Batch): Promise<CellStyle[Part] | undefined> {
  await batch.flush();
  const seen = new Set<CellStyle[Part]>();
  for (const rect of areas) {
    if (isUnbounded(rect)) return undefined;
    for (const style of batch.host.workbook.cells.styles(rect).flat()) seen.add(style[part]);
    if (seen.size > 1) return undefined;
  }
  return [...seen][0];
}

const shown = async <Part extends keyof CellStyle>(areas: Areas, part: Part, batch: Batch, none: Json): Promise<Json> => {
  const value = await common(areas, part, batch);
  if (value === undefined) return null;
  return value === null ? none : value;
};

const fillType: ObjectType<Areas> = {
  name: "RangeFill",
  scalars: { Color: (areas, batch) => shown(areas, "fill", batch, "#FFFFFF") },
  setters: {
    Color: (areas, value, batch) => write(areas, { fill: colourOf(value, "RangeFill.color") }, batch, "RangeFill.color"),
  },
  methods: {
    Clear: (areas, _args, batch) => write(areas, { fill: null }, batch, "RangeFill.clear"),
  },
  missing: ["TintAndShade", "PatternTintAndShade", "Pattern", "PatternColor"],
};

function bool(value: Json, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

const fontType: ObjectType<Areas> = {
  name: "RangeFont",
  scalars: {
    Bold: (areas, batch) => shown(areas, "bold", batch, null),
    Italic: (areas, batch) => shown(areas, "italic", batch, null),
    Color: (areas, batch) => shown(areas, "color", batch, "#000000"),
    Name: (areas, batch) => shown(areas, "fontName", batch, null),
    Size: (areas, batch) => shown(areas, "fontSize", batch, null),
  },
  setters: {
    Bold: (areas, value, batch) => write(areas, { bold: bool(value, "RangeFont.bold") }, batch, "RangeFont.bold"),
    Italic: (areas, value, batch) => write(areas, { italic: bool(value, "RangeFont.italic") }, batch, "RangeFont.italic"),
    Color: (areas, value, batch) => write(areas, { color: colourOf(value, "RangeFont.color") }, batch, "RangeFont.color"),
    Name: (areas, value, batch) => {
      if (typeof value !== "string") throw invalidArgument("RangeFont.name");
      write(areas, { fontName: value }, batch, "RangeFont.name");
    },
    Size: (areas, value, batch) => {
      if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument("RangeFont.size");
      write(areas, { fontSize: value }, batch, "RangeFont.size");
    },
  },
  missing: ["Underline", "Strikethrough", "Subscript", "Superscript", "TintAndShade"],
};

const HORIZONTAL = { General: null, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function named<Names extends Readonly<Record<string, unknown>>>(names: Names, value: Json, location: string): Names[keyof Names] {
  if (typeof value !== "string" || !(value in names)) throw invalidArgument(location);
  return names[value as keyof Names];
}

async function alignment(
  areas: Areas,
  part: "horizontal" | "vertical",
  names: Readonly<Record<string, unknown>>,
  batch: Batch
): Promise<Json> {
  const value = await common(areas, part, batch);
  return value === undefined ? null : (Object.keys(names).find((name) => names[name] === value) ?? "Bottom");
}

function fitColumns(areas: Areas, batch: Batch): Promise<void> {
  return batch.act(async () => {
    const { workbook } = batch.host;
    for (const rect of areas) {
      const used = await usedWithin(rect, false, batch);
      if (used !== null) workbook.layout.fitColumns(used);
    }
  });
}

function fitRows(areas: Areas, batch: Batch): Promise<void> {
  return batch.act(() => {
    for (const { sheetId, row, rows } of areas) {
      batch.assertWritable(sheetId, "RangeFormat.autofitRows", { kind: "resize", along: "rows" });
      batch.host.workbook.layout.fitRows(sheetId, row, rows);
    }
  });
}

/** `range.format`: what the grid holds of it.  */
export const formatType: ObjectType<Areas> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: (areas, batch) => sizeOf(areas, "columns", batch),
    RowHeight: (areas, batch) => sizeOf(areas, "rows", batch),
    WrapText: (areas, batch) => shown(areas, "wrap", batch, null),
    HorizontalAlignment: (areas, batch) => alignment(areas, "horizontal", HORIZONTAL, batch),
    VerticalAlignment: (areas, batch) => alignment(areas, "vertical", VERTICAL, batch),
  },
  setters: {
    ColumnWidth: (areas, value, batch) => resize(areas, "columns", value, batch),
    RowHeight: (areas, value, batch) => resize(areas, "rows", value, batch),
    WrapText: (areas, value, batch) => write(areas, { wrap: bool(value, "RangeFormat.wrapText") }, batch, "RangeFormat.wrapText"),
    HorizontalAlignment: (areas, value, batch) =>
      write(areas, { horizontal: named(HORIZONTAL, value, "RangeFormat.horizontalAlignment") }, batch, "RangeFormat.horizontalAlignment"),
    VerticalAlignment: (areas, value, batch) =>
      write(areas, { vertical: named(VERTICAL, value, "RangeFormat.verticalAlignment") }, batch, "RangeFormat.verticalAlignment"),
  },
  children: {
    Fill: (areas) => WireObject.of(fillType, areas),
    Font: (areas) => WireObject.of(fontType, areas),
    Protection: (areas) => WireObject.of(formatProtectionType, areas),
    Borders: (areas) => WireObject.of(borderCollectionType, areas),
  },
  methods: {
    AutofitColumns: (areas, _args, batch) => fitColumns(areas, batch),
    AutofitRows: (areas, _args, batch) => fitRows(areas, batch),
  },
  missing: ["TextOrientation", "UseStandardHeight", "UseStandardWidth", "ReadingOrder", "ShrinkToFit", "IndentLevel", "AutoIndent"],
};
