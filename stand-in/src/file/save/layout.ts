import type { SheetLayout } from "../../model/changes";
import {
  rectAt,
  placedRows,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  parseXml,
  placeOf,
} from "../../../../src/file";
import { cornersAddress } from "../../../../src/grid";

/** Pixels of a digit in Calibri 11, and the room beside the text: the units of column widths. */
const digit = 7;
const widthOf = (pixels: number): string => String(Math.round((pixels / digit) * 256) / 256);
const pointsOf = (pixels: number): string => String((pixels * 3) / 4);

/** A worksheet part with these merges, sizes, hidden rows and columns, frozen panes. */
export function patchLayout(text: string, layout: SheetLayout): string {
  const steps: ((root: XmlElement) => Edit[])[] = [];
  if (layout.merges !== undefined) steps.push((root) => mergeEdits(root, layout.merges ?? []));
  if (layout.hiddenRows !== undefined || layout.rowHeights !== undefined || layout.fittedHeights !== undefined)
    steps.push((root) => rowEdits(root, layout));
  if (layout.hiddenColumns !== undefined || layout.columnWidths !== undefined) steps.push((root) => columnEdits(root, layout));
  if (layout.frozen !== undefined) steps.push((root) => frozenEdits(root, layout.frozen ?? { rows: 0, columns: 0 }));
  return steps.reduce((source, step) => applyEdits(source, step(parseXml(source))), text);
}

function mergeEdits(root: XmlElement, merges: NonNullable<SheetLayout["merges"]>): Edit[] {
  const p = root.prefix;
  const list = root.child("mergeCells");
  const wanted = new Set(merges.map(cornersAddress));
  const present = list?.all("mergeCell") ?? [];
  const gone = present.filter((one) => !wanted.has(cornersAddress(rectAt(one.attribute("ref") ?? "A1"))));
  for (const one of present) wanted.delete(cornersAddress(rectAt(one.attribute("ref") ?? "A1")));
  const added = [...wanted].map((reference) => `<${p}mergeCell ref="${reference}"/>`).join("");
  if (list === null)
    return added === "" ? [] : [insertAt(placeOf(root, "mergeCells"), `<${p}mergeCells count="${wanted.size}">${added}</${p}mergeCells>`)];
  if (merges.length === 0) return [replaceElement(list, "")];
  if (gone.length === 0 && added === "") return [];
  const edits = [...gone.map((one) => replaceElement(one, "")), ...setAttributes(list, { count: String(merges.length) })];
  return added === "" ? edits : [...edits, appendInside(list, added)];
}

function rowEdits(root: XmlElement, { hiddenRows, rowHeights, fittedHeights }: SheetLayout): Edit[] {
  const sheetData = root.child("sheetData");
  if (sheetData === null) return [];
  const hidden = hiddenRows === undefined ? null : new Set(hiddenRows);
  const wants = (row: number, element: XmlElement | null): Record<string, string | null> => {
    const values: Record<string, string | null> = {};
    if (hidden !== null && hidden.has(row) !== (element?.flag("hidden") ?? false)) values["hidden"] = hidden.has(row) ? "1" : null;
    const height = rowHeights?.get(row);
    const fitted = fittedHeights?.get(row);
    if (height !== undefined) Object.assign(values, { ht: pointsOf(height), customHeight: "1" });
    else if (fitted !== undefined)
      Object.assign(values, { ht: pointsOf(fitted), ...(element?.flag("customHeight") === true ? { customHeight: null } : {}) });
    return values;
  };
  const edits: Edit[] = [];
  const rows = placedRows(sheetData);
  const present = new Set(rows.map(({ row }) => row));
  for (const { row, element } of rows) edits.push(...setAttributes(element, wants(row, element)));
  const missing = [...new Set([...(hiddenRows ?? []), ...(rowHeights?.keys() ?? []), ...(fittedHeights?.keys() ?? [])])]
    .filter((row) => !present.has(row))
    .sort((a, b) => a - b);
  let appended = "";
  for (const row of missing) {
    const said = Object.entries(wants(row, null))
      .map(([name, value]) => ` ${name}="${value ?? ""}"`)
      .join("");
    const text = `<${root.prefix}row r="${row + 1}"${said}/>`;
    const next = rows.find((one) => one.row > row);
    if (next === undefined) appended += text;
    else edits.push(insertAt(next.element.start, text));
  }
  return appended === "" ? edits : [...edits, appendInside(sheetData, appended)];
}

/** Columns are written anew where they changed: one element per column, the rest of each group kept. */
function columnEdits(root: XmlElement, { hiddenColumns, columnWidths }: SheetLayout): Edit[] {
  const p = root.prefix;
  const present = root.child("cols");
  const groups = (present?.all("col") ?? []).map((element) => ({
    element,
    min: element.number("min") ?? 1,
    max: element.number("max") ?? 1,
  }));
  const hidden = hiddenColumns === undefined ? null : new Set(hiddenColumns);
  const changed = new Set<number>([...(columnWidths?.keys() ?? []), ...(hiddenColumns ?? [])]);
  for (const { element, min, max } of groups)
    if (hidden !== null && element.flag("hidden") && max - min < 1000)
      for (let column = min; column <= max; column++) changed.add(column - 1);
  const items: { min: number; text: string }[] = [];
  const item = (min: number, max: number, from: XmlElement | null): string => {
    const values = new Map((from?.attributes ?? []).map(({ name, value }) => [name, value]));
    values.set("min", String(min)).set("max", String(max));
    if (min === max && changed.has(min - 1)) {
      const width = columnWidths?.get(min - 1);
      if (width !== undefined) values.set("width", widthOf(width)).set("customWidth", "1");
      if (hidden?.has(min - 1) === true) values.set("hidden", "1");
      else if (hidden !== null) values.delete("hidden");
      if (!values.has("width")) values.set("width", "9.140625");
    }
    return `<${p}col${[...values].map(([name, value]) => ` ${name}="${value}"`).join("")}/>`;
  };
  const covered = new Set<number>();
  for (const { element, min, max } of groups) {
    let start = min;
    for (const column of [...changed]
      .map((one) => one + 1)
      .filter((one) => one >= min && one <= max)
      .sort((a, b) => a - b)) {
      if (column > start) items.push({ min: start, text: item(start, column - 1, element) });
      items.push({ min: column, text: item(column, column, element) });
      covered.add(column - 1);
      start = column + 1;
    }
    if (start === min) items.push({ min, text: element.raw });
    else if (start <= max) items.push({ min: start, text: item(start, max, element) });
  }
  for (const column of changed) if (!covered.has(column)) items.push({ min: column + 1, text: item(column + 1, column + 1, null) });
  const text = items
    .sort((a, b) => a.min - b.min)
    .map((one) => one.text)
    .join("");
  if (present === null) return text === "" ? [] : [insertAt(placeOf(root, "cols"), `<${p}cols>${text}</${p}cols>`)];
  return [{ start: present.openEnd, end: present.closeStart, text }];
}

function frozenEdits(root: XmlElement, { rows, columns }: NonNullable<SheetLayout["frozen"]>): Edit[] {
  const p = root.prefix;
  const views = root.child("sheetViews");
  const view = views?.child("sheetView") ?? null;
  const corner = cornersAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const side = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane =
    rows === 0 && columns === 0
      ? ""
      : `<${p}pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${corner}" activePane="${side}" state="frozen"/>`;
  if (view === null)
    return pane === ""
      ? []
      : [
          insertAt(
            placeOf(root, "sheetViews"),
            `<${p}sheetViews><${p}sheetView workbookViewId="0">${pane}</${p}sheetView></${p}sheetViews>`
          ),
        ];
  const edits = view.children.filter(({ name }) => name === "pane" || name === "selection").map((one) => replaceElement(one, ""));
  if (pane === "") return edits;
  return view.selfClosing ? [appendInside(view, pane)] : [insertAt(view.openEnd, pane), ...edits];
}
