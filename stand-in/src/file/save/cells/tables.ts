import type { ChangedCell } from "../../../model/changes";
import type { Value } from "../../../model/value";
import {
  rectAt,
  hasType,
  type OpenPackage,
  applyEdits,
  setAttributes,
  type Edit,
  encodeXstring,
  type XmlElement,
} from "../../../../../src/file";
import { holdsCell } from "../../../geometry/rect";

/**
 * A table's columns are called what its header row says, and Excel calls a file damaged where the two differ:
 * changed header cells rename their columns, and hold text as Excel makes them do.
 * @returns the changed cells, header cells as text.
 */
export function renameTableColumns(opened: OpenPackage, sheetPart: string, cells: readonly ChangedCell[]): readonly ChangedCell[] {
  let result = cells;
  for (const relationship of opened.relationships(sheetPart)) {
    if (relationship.external || !hasType(relationship, "table") || !opened.has(relationship.target)) continue;
    const root = opened.xml(relationship.target);
    const { edits, headers } = renamed(root, result);
    if (edits.length === 0) continue;
    opened.write(relationship.target, applyEdits(root.source, edits));
    result = result.map((cell) => headers.get(cell) ?? cell);
  }
  return result;
}

function renamed(
  table: XmlElement,
  cells: readonly ChangedCell[]
): { readonly edits: Edit[]; readonly headers: Map<ChangedCell, ChangedCell> } {
  const edits: Edit[] = [];
  const headers = new Map<ChangedCell, ChangedCell>();
  const rect = rectAt(table.attribute("ref") ?? "");
  if ((table.number("headerRowCount") ?? 1) === 0) return { edits, headers };
  const columns = table.child("tableColumns")?.all("tableColumn") ?? [];
  const names = columns.map((column) => column.attribute("name") ?? "");
  for (const cell of cells) {
    const index = cell.column - rect.column;
    const column = columns[index];
    if (cell.row !== rect.row || !holdsCell(rect, cell.row, cell.column) || column === undefined) continue;
    names[index] = "";
    const name = unique(headerText(cell.value) || `Column${index + 1}`, names);
    names[index] = name;
    edits.push(...setAttributes(column, { name: encodeXstring(name).replace(/\r?\n/g, "_x000a_") }));
    headers.set(cell, { ...cell, value: name, formula: null, array: null, custom: false });
  }
  return { edits, headers };
}

const headerText = (value: Value): string =>
  value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "object" ? value.error : String(value);

function unique(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
