import type { CellValue } from "../../../src/assessment/types";
import type { Change } from "../../../src/session/batch";
import type { WrittenCell } from "../../../src/table/edit/planned-writes";
import { BLANK, type InMemorySheet } from "./in-memory-sheet";

/** What changes are made in. */
export interface Sheets {
  /** @throws as Excel does, when there is no such sheet */
  sheet(nameOrId: string): InMemorySheet;
  add(name: string): InMemorySheet;
  remove(sheet: InMemorySheet): void;
  readonly names: Map<string, { sheet: string; row: number; column: number; rows: number; columns: number }>;
  active: string | null;
}

/** One step of a change, so that a batch can stop between any two. */
export type Step = () => void;

/** How Excel refuses to write into a locked cell. */
export const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** The steps of a change, in the order Excel would make them. Looks that no test asks for are none. */
export function stepsOf(change: Change, sheets: Sheets): readonly Step[] {
  switch (change.kind) {
    case "cells":
    case "formulas":
      return change.cells.map((cell) => () => write(sheets, cell));
    case "restore":
      return change.cells.map(
        ({ place, before }) =>
          () =>
            sheets.sheet(place.sheet).put(place.row, place.column, before)
      );
    case "values":
      return change.values.map((line, down) => () => {
        const sheet = writable(sheets, change.sheet);
        line.forEach((value, across) => sheet.put(change.row + down, change.column + across, { ...BLANK, value }));
      });
    case "clear":
      return change.cells.map(
        ({ row, column }) =>
          () =>
            writable(sheets, change.sheet).put(row, column, BLANK)
      );
    case "headers":
      return change.cells.map(({ column, text }) => () => {
        writable(sheets, change.sheet).put(change.row, column, text === "" ? BLANK : { ...BLANK, value: text });
      });
    case "add-sheet":
      return [
        () => {
          const sheet = sheets.add(change.name);
          change.plan?.cells.forEach((line, row) =>
            line.forEach((value, column) => sheet.put(row, column, typed(value, change.plain !== true)))
          );
        },
      ];
    case "delete-sheet":
      return [() => sheets.remove(sheets.sheet(change.sheet))];
    case "activate":
      return [() => (sheets.active = change.sheet)];
    case "rows":
      return [
        () => {
          const sheet = writable(sheets, change.sheet);
          if (change.does === "insert") sheet.insertRows(change.row, change.count);
          else sheet.deleteRows(change.row, change.count);
          for (const [name, range] of sheets.names)
            if (range.sheet === sheet.name) sheets.names.set(name, moved(range, change.does, change.row, change.count));
        },
      ];
    case "name":
      return [() => (change.does === "delete" ? sheets.names.delete(change.name) : sheets.names.set(change.name, change))];
    case "conditional-formats":
      return [
        () => {
          const { formats } = writable(sheets, change.sheet);
          change.remove.ids.forEach((id) => formats.delete(id));
          change.add.forEach(({ formula, range }) => formats.set(`${range} ${formula}`, formula));
        },
      ];
    case "level-validation":
      return [
        () => {
          const { validated } = writable(sheets, change.sheet);
          change.free.forEach(({ row }) => validated.delete(row));
          for (const range of change.ranges) {
            const [first = 0, last = first] = range.split(":").map((cell) => Number(cell.replace(/\D/g, "")));
            for (let row = first; row <= last; row += 1) validated.add(row - 1);
          }
        },
      ];
    default:
      return [];
  }
}

/** As Excel moves a range: rows that come inside it make it longer, rows that come at its end do not. */
function moved<Range extends { readonly row: number; readonly rows: number }>(
  range: Range,
  does: "insert" | "delete",
  at: number,
  count: number
): Range {
  const end = range.row + range.rows;
  if (does === "insert") {
    if (at <= range.row) return { ...range, row: range.row + count };
    return at < end ? { ...range, rows: range.rows + count } : range;
  }
  const inside = Math.max(0, Math.min(end, at + count) - Math.max(range.row, at));
  const above = Math.max(0, Math.min(range.row, at + count) - at);
  return { ...range, row: range.row - above, rows: range.rows - inside };
}

function write(sheets: Sheets, { place, after, numberFormat }: WrittenCell): void {
  const sheet = sheets.sheet(place.sheet);
  const before = sheet.at(place.row, place.column);
  if (sheet.protected && sheet.locked.has(`${place.row},${place.column}`)) throw refusal("AccessDenied");
  sheet.put(place.row, place.column, { ...typed(after, true), numberFormat: numberFormat ?? before.numberFormat });
}

function writable(sheets: Sheets, name: string): InMemorySheet {
  const sheet = sheets.sheet(name);
  if (sheet.protected) throw refusal("AccessDenied");
  return sheet;
}

function typed(value: CellValue, mayBeFormula: boolean) {
  return mayBeFormula && typeof value === "string" && value.startsWith("=") ? { ...BLANK, formula: value } : { ...BLANK, value };
}
