import type { Moves } from "../../geometry/moves";
import { rectAt, replaceElement, setAttributes, type Edit, type XmlElement, escapeText } from "../../../../src/file";
import { cornersAddress } from "../../../../src/grid";
import { moveReferences, type MovesOf } from "../formula/move-references";

/** Elements whose text is a formula. */
const formulaElements = new Set(["formula", "formula1", "formula2", "f"]);

/** A reference to cells or whole rows and columns (`A1:B2`, `A:C`, `2:2`) after the move; null when nothing is left of it. */
export function movedReference(reference: string, moves: Moves): string | null {
  const after = moveReferences(reference, () => moves);
  return after.includes("#REF!") ? null : after;
}

/** `A1:B2 C3` after the move; empty when nothing is left. A range Excel writes as one cell (`A1:A1`) stays as long as it is. */
export const movedList = (sqref: string, moves: Moves): string =>
  sqref
    .split(/\s+/)
    .filter((one) => one !== "")
    .map((one) => movedReference(one, moves))
    .filter((one) => one !== null)
    .map(short)
    .join(" ");

/** `A1:A1` → `A1`. */
const short = (reference: string): string =>
  /^[A-Za-z]+\d+:[A-Za-z]+\d+$/.test(reference) ? cornersAddress(rectAt(reference)) : reference;

/** The edits of an element's `ref`-like attribute; null when the element has lost all its cells. */
export function moveAttribute(element: XmlElement, name: string, moves: Moves): Edit[] | null {
  const before = element.attribute(name);
  if (before === null) return [];
  const after = movedList(before, moves);
  if (after === "") return null;
  return after === short(before) ? [] : setAttributes(element, { [name]: after });
}

/** The edits of everything below an element: formulas of rules, charts and sparklines, links inside the workbook, shapes that show a cell. */
export function moveFormulas(element: XmlElement, movesOf: MovesOf, bySheet: ReadonlyMap<string, Moves>): Edit[] {
  const edits: Edit[] = [];
  if (formulaElements.has(element.name) && element.children.length === 0) {
    const before = element.text;
    const after = moveReferences(before, movesOf);
    if (after !== before) edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(after) });
  }
  for (const name of element.name === "hyperlink" ? ["location"] : ["textlink"]) {
    const value = element.attribute(name);
    if (value !== null) edits.push(...setAttributes(element, { [name]: moveReferences(value, movesOf) }));
  }
  if (element.name === "worksheetSource") {
    const moves = bySheet.get(element.attribute("sheet")?.toLowerCase() ?? "");
    if (moves !== undefined) edits.push(...(moveAttribute(element, "ref", moves) ?? []));
  }
  for (const child of element.children) edits.push(...moveFormulas(child, movesOf, bySheet));
  return edits;
}

/** The edits of a list (`mergeCells`, `dataValidations`): each child by `edit`, children without cells go, and an emptied list goes. */
export function moveList(list: XmlElement | null, edit: (child: XmlElement) => Edit[] | null): Edit[] {
  if (list === null) return [];
  const results = list.children.map((child) => ({ child, edits: edit(child) }));
  const left = results.filter(({ edits }) => edits !== null).length;
  if (left === 0 && results.length > 0) return [replaceElement(list, "")];
  const edits = results.flatMap(({ child, edits: own }) => own ?? [replaceElement(child, "")]);
  return left === results.length || list.attribute("count") === null ? edits : [...edits, ...setAttributes(list, { count: String(left) })];
}
