import { hasType, rectAt, type WorkbookFile } from "../../file";
import type { Rect } from "../../grid";

/** An Excel table (ListObject) of a file. */
interface FileTable {
  readonly name: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly headers: number;
  readonly totals: number;
  readonly columns: readonly string[];
}

const known = new WeakMap<WorkbookFile, readonly FileTable[]>();

/** The tables of all sheets. */
function tablesOf(file: WorkbookFile): readonly FileTable[] {
  const tables =
    known.get(file) ??
    file.sheets.flatMap((sheet) =>
      file.opened
        .relationships(sheet.part)
        .filter((relationship) => hasType(relationship, "table") && file.opened.has(relationship.target))
        .map(({ target }): FileTable => {
          const root = file.opened.xml(target);
          return {
            name: root.attribute("displayName") ?? root.attribute("name") ?? "",
            sheet: sheet.name,
            rect: rectAt(root.attribute("ref") ?? "A1"),
            headers: root.number("headerRowCount") ?? 1,
            totals: root.number("totalsRowCount") ?? 0,
            columns: (root.child("tableColumns")?.all("tableColumn") ?? []).map((column) => column.attribute("name") ?? ""),
          };
        })
    );
  known.set(file, tables);
  return tables;
}

const ITEM = /^#(all|data|headers|totals|this row)$/i;

/**
 * The cells of a structured reference: `Tabel1[Nilai]`, `Tabel1[[#All],[No]:[Nilai]]`, `[@Nilai]`, `Tabel1`; `null` when it
 * names no table of the file.
 */
export function tableRect(
  text: string,
  home: { readonly sheet: string; readonly row: number },
  file: WorkbookFile
): { readonly sheet: string; readonly rect: Rect } | null {
  const match = /^([^[\]]*)(?:\[(.*)\])?$/s.exec(text);
  if (match === null) return null;
  const [, name = "", inside = ""] = match;
  const tables = tablesOf(file);
  const within = (table: FileTable): boolean =>
    table.sheet.toLowerCase() === home.sheet.toLowerCase() && home.row >= table.rect.row && home.row < table.rect.row + table.rect.rows;
  const table = name === "" ? tables.find(within) : tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return null;
  const parts = inside === "" ? [] : inside.startsWith("[") ? (inside.match(/\[[^\]]*\](?::\[[^\]]*\])?/g) ?? []) : [`[${inside}]`];
  let items: string[] = [];
  let columns: readonly [number, number] = [0, table.columns.length - 1];
  for (const part of parts) {
    const [first = "", last = first] = part.split(":").map((one) => one.replace(/^\[|\]$/g, "").replace(/'(.)/g, "$1"));
    if (ITEM.test(first)) items = [...items, first.toLowerCase()];
    else {
      if (first.startsWith("@")) items = [...items, "#this row"];
      const place = (column: string): number =>
        table.columns.findIndex((each) => each.toLowerCase() === column.replace(/^@/, "").toLowerCase());
      columns = [place(first), place(last)];
    }
  }
  if (columns.some((column) => column < 0)) return null;
  const rows = rowsOf(table, items, home.row);
  if (rows === null) return null;
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  return { sheet: table.sheet, rect: { ...rows, column: table.rect.column + from, columns: to - from + 1 } };
}

function rowsOf({ rect, headers, totals }: FileTable, items: readonly string[], row: number): Pick<Rect, "row" | "rows"> | null {
  const first = rect.row + headers;
  const data = { row: first, rows: rect.rows - headers - totals };
  if (items.length === 0 || (items.length === 1 && items[0] === "#data")) return data;
  if (items.length > 1) return null;
  switch (items[0]) {
    case "#all":
      return { row: rect.row, rows: rect.rows };
    case "#this row":
      return row >= first && row < first + data.rows ? { row, rows: 1 } : null;
    case "#headers":
      return headers > 0 ? { row: rect.row, rows: headers } : null;
    default:
      return totals > 0 ? { row: rect.row + rect.rows - totals, rows: totals } : null;
  }
}
