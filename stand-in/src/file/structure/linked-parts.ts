import { type Moves, nearest } from "../../geometry/moves";
import { columnLetters } from "../../../../src/grid";
import {
  rectAt,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeAttribute,
} from "../../../../src/file";
import { moveAttribute, movedReference } from "./rules";

/** A table after the move: its range, its filter, and its columns where one came or went inside it. */
export function moveTable(table: XmlElement, moves: Moves): string {
  const rect = rectAt(table.attribute("ref") ?? "A1");
  const after = moves.rect(rect);
  if (after === null) return table.source;
  const edits: Edit[] = [...(moveAttribute(table, "ref", moves) ?? [])];
  const filter = table.child("autoFilter");
  if (filter !== null) edits.push(...movedFilter(filter, rect.column, after.column, moves));
  const list = table.child("tableColumns");
  const columns = list?.all("tableColumn") ?? [];
  if (list === null || columns.length === 0) return applyEdits(table.source, edits);
  let id = Math.max(...columns.map((column) => column.number("id") ?? 0));
  const names = new Set(columns.map((column) => column.attribute("name")?.toLowerCase()));
  let at = after.column;
  for (const [index, column] of columns.entries()) {
    const place = moves.columns.of(rect.column + index);
    if (place === null) {
      edits.push(replaceElement(column, ""));
      continue;
    }
    for (; at < place; at++) edits.push(insertAt(column.start, newColumn(list.prefix, ++id, names)));
    at = place + 1;
  }
  edits.push(...setAttributes(list, { count: String(after.columns) }));
  let rest = "";
  for (; at < after.column + after.columns; at++) rest += newColumn(list.prefix, ++id, names);
  if (rest !== "") edits.push(appendInside(list, rest));
  return applyEdits(table.source, edits);
}

/** Its range, and its columns counted anew from the left edge; those that are gone no longer filter. */
function movedFilter(filter: XmlElement, before: number, after: number, moves: Moves): readonly Edit[] {
  const range = moveAttribute(filter, "ref", moves);
  if (range === null) return [replaceElement(filter, "")];
  const columns = filter.all("filterColumn").flatMap((column) => {
    const place = moves.columns.of(before + (column.number("colId") ?? 0));
    return place === null ? [replaceElement(column, "")] : setAttributes(column, { colId: String(place - after) });
  });
  return [...range, ...columns];
}

function newColumn(prefix: string, id: number, names: Set<string | undefined>): string {
  let number = 1;
  while (names.has(`column${number}`)) number++;
  names.add(`column${number}`);
  return `<${prefix}tableColumn id="${id}" name="${escapeAttribute(`Column${number}`)}"/>`;
}

/** Pictures and shapes keep to their cells; what stood on deleted ones moves to where they were. */
export function moveDrawing(drawing: XmlElement, moves: Moves): string {
  const edits: Edit[] = [];
  for (const corner of [...drawing.descendants("from"), ...drawing.descendants("to")]) {
    for (const [name, places] of [
      ["row", moves.rows],
      ["col", moves.columns],
    ] as const) {
      const element = corner.child(name);
      if (element === null) continue;
      const before = Number(element.text);
      const after = nearest(places, before);
      if (after !== before) edits.push({ start: element.openEnd, end: element.closeStart, text: String(after) });
    }
  }
  return applyEdits(drawing.source, edits);
}

/** Notes and threaded comments; those of deleted cells go. */
export function moveComments(root: XmlElement, moves: Moves): string {
  const edits: Edit[] = [];
  for (const comment of [...root.descendants("comment"), ...root.descendants("threadedComment")])
    edits.push(...(moveAttribute(comment, "ref", moves) ?? [replaceElement(comment, "")]));
  return applyEdits(root.source, edits);
}

/** The boxes of notes: cells in `<x:Row>` and `<x:Column>`, corners in `<x:Anchor>`. It is a loose kind of XML, patched as text. */
export function moveVmlDrawing(text: string, moves: Moves): string {
  return text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    const cell = movedReference(`${columnLetters(Number(column))}${Number(row) + 1}`, moves);
    if (cell === null) return "";
    const place = rectAt(cell);
    return shape
      .replace(/<x:Row>\d+<\/x:Row>/, `<x:Row>${place.row}</x:Row>`)
      .replace(/<x:Column>\d+<\/x:Column>/, `<x:Column>${place.column}</x:Column>`)
      .replace(/<x:Anchor>([^<]*)<\/x:Anchor>/, (whole, list: string) => {
        const parts = list.split(",").map((part) => Number(part.trim()));
        if (parts.length !== 8 || parts.some(Number.isNaN)) return whole;
        const [rows, columns] = [place.row - Number(row), place.column - Number(column)];
        return `<x:Anchor>${parts.map((part, index) => (index % 4 === 0 ? part + columns : index % 4 === 2 ? part + rows : part)).join(", ")}</x:Anchor>`;
      });
  });
}
