import type { ConditionalStyle } from "../../../../model/features/conditional-format";
import { invalidArgument } from "../../../protocol/errors";
import type { Json } from "../../../protocol/json";
import type { Batch } from "../../../requests/batch";
import { WireObject, type ObjectType } from "../../../requests/object-type";
import { colourOf } from "../../shared/colour";
import { change, known, type FormatKey } from "./stored-formats";

const style = (key: FormatKey, part: ConditionalStyle, batch: Batch, location: string): Promise<void> => {
  const merged = { ...known(key, batch).style, ...part };
  return change(key, { style: merged }, batch, location);
};

const fillType: ObjectType<FormatKey> = {
  name: "ConditionalRangeFill",
  scalars: { Color: (key, batch) => known(key, batch).style?.fill ?? "" },
  setters: {
    Color: (key, value, batch) => style(key, { fill: colourOf(value, "ConditionalRangeFill.color") }, batch, "ConditionalRangeFill.color"),
  },
  methods: {
    Clear: (key, _args, batch) => {
      const rest = { ...known(key, batch).style };
      delete (rest as { fill?: string }).fill;
      return change(key, { style: rest }, batch, "ConditionalRangeFill.clear");
    },
  },
};

const flag = (name: "bold" | "italic" | "strikethrough") => (key: FormatKey, value: Json, batch: Batch) => {
  if (typeof value !== "boolean") throw invalidArgument(`ConditionalRangeFont.${name}`);
  return style(key, { [name]: value }, batch, `ConditionalRangeFont.${name}`);
};

const fontType: ObjectType<FormatKey> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: (key, batch) => known(key, batch).style?.color ?? "",
    Bold: (key, batch) => known(key, batch).style?.bold ?? null,
    Italic: (key, batch) => known(key, batch).style?.italic ?? null,
    Strikethrough: (key, batch) => known(key, batch).style?.strikethrough ?? null,
    Underline: (key, batch) => (known(key, batch).style?.underline === true ? "Single" : "None"),
  },
  setters: {
    Color: (key, value, batch) => style(key, { color: colourOf(value, "ConditionalRangeFont.color") }, batch, "ConditionalRangeFont.color"),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: (key, value, batch) => style(key, { underline: value !== "None" }, batch, "ConditionalRangeFont.underline"),
  },
  methods: {
    Clear: (key, _args, batch) => {
      const { fill, numberFormat } = known(key, batch).style ?? {};
      return change(
        key,
        { style: { ...(fill === undefined ? {} : { fill }), ...(numberFormat === undefined ? {} : { numberFormat }) } },
        batch,
        "ConditionalRangeFont.clear"
      );
    },
  },
};

/** `…format` of a conditional format: the style of cells it applies to. */
export const formatType: ObjectType<FormatKey> = {
  name: "ConditionalRangeFormat",
  scalars: { NumberFormat: (key, batch) => known(key, batch).style?.numberFormat ?? "General" },
  setters: {
    NumberFormat: (key, value, batch) => style(key, { numberFormat: String(value) }, batch, "ConditionalRangeFormat.numberFormat"),
  },
  children: { Fill: (key) => WireObject.of(fillType, key), Font: (key) => WireObject.of(fontType, key) },
  missing: ["Borders"],
};
