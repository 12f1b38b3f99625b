import type { CellValue } from "../../assessment";

/** A value as a formula writes it. */
export function literal(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
