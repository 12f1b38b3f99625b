import type { CellValue } from "../../assessment";
import { FileRefusal } from "../refusal/refusal";
import { decodeXstring } from "../xml/entities";
import type { XmlElement } from "../xml/element";
import { richText } from "./strings";

/** What the value of a cell depends on besides the cell. */
export interface ValueContext {
  readonly strings: readonly string[];
  /** The workbook counts days from 1904 (old Excel for Mac). */
  readonly date1904: boolean;
}

/** The value a `<c>` holds or, for a formula, last had. @throws FileRefusal for a shared string that does not exist. */
export function readValue(cell: XmlElement, context: ValueContext): CellValue {
  const type = cell.attribute("t") ?? "n";
  if (type === "inlineStr") {
    const inline = cell.child("is");
    return inline === null ? null : richText(inline);
  }
  const element = cell.child("v");
  if (element === null) return type === "str" && cell.child("f") !== null ? "" : null;
  return valueOfText(type, element.text, context);
}

/**
 * What the text of a `<v>` means by the type of its cell (ECMA-376 18.18.11, ST_CellType).
 * @throws FileRefusal for a shared string that does not exist
 * @example valueOfText("b", "1", context) // true
 */
export function valueOfText(type: string, raw: string, context: ValueContext): CellValue {
  if (raw.trim() === "" && type !== "str") return null;
  switch (type) {
    case "s": {
      const text = context.strings[Number(raw)];
      if (text === undefined) throw new FileRefusal("missing-text", { what: raw });
      return text;
    }
    case "inlineStr":
      return null;
    case "str":
      return decodeXstring(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "d":
      return serialDate(raw.trim(), context.date1904) ?? raw;
    default: {
      const number = Number(raw);
      return Number.isFinite(number) ? number : raw;
    }
  }
}

/** ISO 8601 date or date-time → Excel's day number. */
function serialDate(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  if (date1904) return days + 24107 + time;
  // Excel counts a 29 February 1900 that never was.
  return days + 25569 - (days + 25569 < 61 ? 1 : 0) + time;
}
