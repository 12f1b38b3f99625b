import { isUntouched } from "../../geometry/axis";
import type { Moves } from "../../geometry/moves";
import { SHEET_COLUMNS } from "../../../../src/grid";
import type { MovesOf } from "../formula/move-references";
import { applyEdits, replaceElement, setAttributes, type Edit, type XmlElement } from "../../../../src/file";
import { moveAttribute, movedReference, moveFormulas, moveList } from "./rules";
import { moveRows } from "./move-rows";

/**
 * A worksheet part after rows and columns came and went, on this sheet (`moves`, null = not here) or on others its formulas refer to.
 */
export function moveSheet(root: XmlElement, moves: Moves | null, movesOf: MovesOf): string {
  const edits: Edit[] = [];
  for (const element of root.children) {
    if (element.name === "sheetData") edits.push(...moveRows(element, moves, movesOf));
    else edits.push(...(moves === null ? moveFormulas(element, movesOf, new Map()) : moveElement(element, moves, movesOf)));
  }
  return edits.length === 0 ? root.source : applyEdits(root.source, edits);
}

function moveElement(element: XmlElement, moves: Moves, movesOf: MovesOf): Edit[] {
  const formulas = (of: XmlElement): Edit[] => moveFormulas(of, movesOf, new Map());
  const reference = (of: XmlElement, name: string): Edit[] | null => {
    const own = moveAttribute(of, name, moves);
    return own === null ? null : [...own, ...formulas(of)];
  };
  switch (element.name) {
    case "dimension":
      return moveAttribute(element, "ref", moves) ?? setAttributes(element, { ref: "A1" });
    case "cols":
      return isUntouched(moves.columnAxis) ? [] : moveColumns(element, moves);
    case "sheetViews":
      return element.all("sheetView").flatMap((view) => moveView(view, moves));
    case "mergeCells":
      return moveList(element, (merge) => {
        const after = movedReference(merge.attribute("ref") ?? "", moves);
        return after === null || isSingle(after) ? null : moveAttribute(merge, "ref", moves);
      });
    case "conditionalFormatting":
    case "autoFilter":
      return (
        reference(element, element.name === "autoFilter" ? "ref" : "sqref")?.concat(filterColumns(element, moves)) ?? [
          replaceElement(element, ""),
        ]
      );
    case "dataValidations":
    case "protectedRanges":
    case "ignoredErrors":
      return moveList(element, (child) => reference(child, "sqref"));
    case "hyperlinks":
      return moveList(element, (child) => reference(child, "ref"));
    case "rowBreaks":
    case "colBreaks":
      return moveList(element, (child) => {
        const id = child.number("id");
        const places = element.name === "rowBreaks" ? moves.rows : moves.columns;
        const after = id === null ? null : places.of(id);
        return after === null ? null : setAttributes(child, { id: String(after) });
      });
    case "extLst":
      return moveExtensions(element, moves, movesOf);
    default:
      return formulas(element);
  }
}

const isSingle = (reference: string): boolean => {
  const [first, last = first] = reference.split(":");
  return first === last;
};

/** Columns of a filter are counted from its left edge. */
function filterColumns(filter: XmlElement, moves: Moves): Edit[] {
  const [first = ""] = (filter.attribute("ref") ?? "").split(":");
  const left = columnOf(first);
  const newLeft = columnOf(movedReference(filter.attribute("ref") ?? "", moves)?.split(":")[0] ?? "");
  if (filter.name !== "autoFilter" || left === null || newLeft === null || isUntouched(moves.columnAxis)) return [];
  return filter.all("filterColumn").flatMap((column) => {
    const after = moves.columns.of(left + (column.number("colId") ?? 0));
    return after === null ? [replaceElement(column, "")] : setAttributes(column, { colId: String(after - newLeft) });
  });
}

function columnOf(cell: string): number | null {
  const letters = /^\$?([A-Za-z]+)/.exec(cell)?.[1];
  return letters === undefined ? null : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function moveColumns(cols: XmlElement, moves: Moves): Edit[] {
  return moveList(cols, (column) => {
    const found = moves.columns.span((column.number("min") ?? 1) - 1, (column.number("max") ?? 1) - 1);
    if (found === null || found[0] >= SHEET_COLUMNS) return null;
    return setAttributes(column, { min: String(found[0] + 1), max: String(Math.min(found[1], 16_383) + 1) });
  });
}

/** Where the view is scrolled to and what is selected; the frozen part grows with what is inserted into it. */
function moveView(view: XmlElement, moves: Moves): Edit[] {
  const edits: Edit[] = [];
  const follow = (element: XmlElement, name: string): void => {
    edits.push(...(moveAttribute(element, name, moves) ?? setAttributes(element, { [name]: "A1" })));
  };
  if (view.attribute("topLeftCell") !== null) follow(view, "topLeftCell");
  const pane = view.child("pane");
  if (pane !== null && /^frozen/.test(pane.attribute("state") ?? "")) {
    for (const [name, places] of [
      ["ySplit", moves.rows],
      ["xSplit", moves.columns],
    ] as const) {
      const split = pane.number(name);
      const found = split === null || split < 1 ? null : places.span(0, split - 1);
      if (split !== null && found !== null && found[1] + 1 !== split) edits.push(...setAttributes(pane, { [name]: String(found[1] + 1) }));
    }
    if (pane.attribute("topLeftCell") !== null) follow(pane, "topLeftCell");
  }
  for (const selection of view.all("selection")) {
    if (selection.attribute("activeCell") === null) continue;
    const kept = [moveAttribute(selection, "activeCell", moves), moveAttribute(selection, "sqref", moves)];
    edits.push(
      ...(kept[0] && kept[1] ? [...kept[0], ...kept[1]] : setAttributes(selection, { activeCell: "A1", sqref: "A1", activeCellId: null }))
    );
  }
  return edits;
}

/** Newer rules keep their cells in `xm:sqref`. */
function moveExtensions(element: XmlElement, moves: Moves, movesOf: MovesOf): Edit[] {
  const edits: Edit[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      const sqref = child.child("sqref");
      if (sqref === null) visit(child);
      else {
        const after = sqref.text
          .split(/\s+/)
          .flatMap((one) => movedReference(one, moves) ?? [])
          .join(" ");
        if (after === "") edits.push(replaceElement(child, ""));
        else {
          if (after !== sqref.text) edits.push({ start: sqref.openEnd, end: sqref.closeStart, text: after });
          edits.push(...moveFormulas(child, movesOf, new Map()));
        }
      }
    }
  };
  visit(element);
  return edits;
}
