import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/preset-sheets-core";
import { BUSY, type Value } from "../../model/value";

/** Error values Excel has and the grid's engine does not know; unknown to it they would be mere text to the formulas behind. */
for (const code of [BUSY, "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!", "#GETTING_DATA"]) {
  ERROR_TYPE_SET.add(code as ErrorType);
}

/** Whether a text is one of the error values. */
export function isErrorCode(text: string): boolean {
  return ERROR_TYPE_SET.has(text as ErrorType);
}

/** The value a cell of the grid holds. */
export function valueOf(cell: Nullable<ICellData>): Value {
  const raw = cell?.v;
  if (!cell || raw === undefined || raw === null) return cell?.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "") : null;
  if (cell.t === CellValueType.BOOLEAN) return raw === 1 || raw === true || String(raw).toUpperCase() === "TRUE";
  if (typeof raw === "boolean") return raw;
  if (cell.t === CellValueType.NUMBER) return Number(raw);
  if (typeof raw === "number") return cell.t === undefined || cell.t === null ? raw : String(raw);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorCode(raw)) return { error: raw };
  return raw;
}

/**
 * The grid's way to hold a value. Texts are forced: the grid would otherwise turn `"3"` into a number
 * and `"#N/A"` into an error as soon as the cell is touched.
 */
export function cellOf(value: Value): { v: string | number | null; t: CellValueType | null } {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function needsForce(text: string): boolean {
  return text === "" || isErrorCode(text) || /^(true|false)$/i.test(text.trim()) || /^[\s]*[=+\-.,\d%$€£¥(]/.test(text);
}
