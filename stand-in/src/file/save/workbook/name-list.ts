import type { WorkbookChanges } from "../../../model/changes";
import { renameSheets } from "../../formula/sheet-names";
import {
  formulaToFile,
  type WorkbookPart,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeAttribute,
  escapeText,
} from "../../../../../src/file";
import { isBuiltIn, readName, type FileName } from "../../read/names";
import type { SavedSheet } from "./sheet-list";

/** What happened to sheets, as names see it. */
interface Moves {
  /** Old position → new position, or null for a deleted sheet. */
  readonly positions: readonly (number | null)[];
  /** Old name in lower case → new name, or null for a deleted sheet. */
  readonly renamed: ReadonlyMap<string, string | null>;
  readonly sheets: readonly SavedSheet[];
}

export function sheetMoves(workbook: WorkbookPart, sheets: readonly SavedSheet[]): Moves {
  const renamed = new Map<string, string | null>();
  const positions = workbook.sheets.map((original, index) => {
    const at = sheets.findIndex((sheet) => sheet.change.original === index);
    const name = sheets[at]?.change.name ?? null;
    if (name !== original.name) renamed.set(original.name.toLowerCase(), name);
    return at === -1 ? null : at;
  });
  return { positions, renamed, sheets };
}

/**
 * The edits of `<definedNames>`. Names that did not change keep their characters; those of Excel itself (print areas, filters)
 * are kept as long as their sheet is there, whatever `names` says.
 */
export function nameEdits(workbook: WorkbookPart, moves: Moves, names: WorkbookChanges["names"]): Edit[] {
  const list = workbook.root.child("definedNames");
  const elements = list?.all("definedName") ?? [];
  const wanted = new Map((names ?? []).map((name) => [key(name.name, name.sheet), name]));
  const originals = workbook.sheets.map((sheet) => sheet.name);
  const edits: Edit[] = [];
  let left = 0;
  const placed = elements.map((element) => {
    const local = element.number("localSheetId");
    const position = local === null ? null : (moves.positions[local] ?? null);
    const own = readName(element, originals);
    const now = key(own.name, position === null ? null : moves.sheets[position]!.change.name);
    return { element, own, now, position, sheetGone: local !== null && position === null };
  });
  const lastOf = new Map(placed.map(({ element, now }) => [now, element]));
  for (const { element, own, now, position, sheetGone } of placed) {
    // Files made by other programs can hold a name twice; the last one counts, and the others stay as they are.
    const counts = lastOf.get(now) === element;
    const want = names === null || !counts || (isBuiltIn(element) && !wanted.has(now)) ? own : wanted.get(now);
    if (sheetGone || want === undefined) edits.push(replaceElement(element, ""));
    else {
      edits.push(...changeName(element, own, want, position, moves));
      left++;
    }
    if (!sheetGone && counts) wanted.delete(now);
  }
  const added = [...wanted.values()].map((name) => newName(name, moves, workbook.root.prefix)).join("");
  if (list === null)
    return added === ""
      ? []
      : [insertAt(namesPlace(workbook.root), `<${workbook.root.prefix}definedNames>${added}</${workbook.root.prefix}definedNames>`)];
  if (left === 0 && added === "") return elements.length === 0 ? [] : [replaceElement(list, "")];
  return added === "" ? edits : [...edits, appendInside(list, added)];
}

const key = (name: string, sheet: string | null): string => `${name.toLowerCase()}\n${sheet?.toLowerCase() ?? ""}`;

function changeName(element: XmlElement, own: FileName, want: FileName, position: number | null, moves: Moves): Edit[] {
  const edits: Edit[] = [];
  if (position !== null) edits.push(...setAttributes(element, { localSheetId: String(position) }));
  if (own.visible !== want.visible) edits.push(...setAttributes(element, { hidden: want.visible ? null : "1" }));
  if (own.comment !== want.comment) edits.push(...setAttributes(element, { comment: want.comment === "" ? null : want.comment }));
  const before = element.text;
  const after =
    withEquals(own.formula) === withEquals(want.formula) ? renameSheets(before, moves.renamed) : formulaToFile(want.formula, true);
  if (after !== before) edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(after) });
  return edits;
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

function newName(name: FileName, moves: Moves, prefix: string): string {
  const position =
    name.sheet === null ? -1 : moves.sheets.findIndex((sheet) => sheet.change.name.toLowerCase() === name.sheet!.toLowerCase());
  if (name.sheet !== null && position === -1) throw new Error(`The name ${name.name} belongs to a sheet that does not exist.`);
  const local = position === -1 ? "" : ` localSheetId="${position}"`;
  const comment = name.comment === "" ? "" : ` comment="${escapeAttribute(name.comment)}"`;
  const hidden = name.visible ? "" : ' hidden="1"';
  const text = escapeText(formulaToFile(name.formula, true));
  return `<${prefix}definedName name="${escapeAttribute(name.name)}"${comment}${local}${hidden}>${text}</${prefix}definedName>`;
}

/** After the sheets and whatever the schema puts between them and names. */
function namesPlace(root: XmlElement): number {
  const before = root.child("externalReferences") ?? root.child("functionGroups") ?? root.child("sheets")!;
  return before.end;
}

/** The edits that show another sheet first and calculate in another mode. */
export function viewEdits(workbook: WorkbookPart, moves: Moves, changes: WorkbookChanges): Edit[] {
  const { root } = workbook;
  const p = root.prefix;
  const edits: Edit[] = [];
  const view = root.child("bookViews")?.child("workbookView") ?? null;
  if (view !== null) {
    if ((view.number("activeTab") ?? 0) !== changes.activeSheet)
      edits.push(...setAttributes(view, { activeTab: String(changes.activeSheet) }));
    if ((view.number("firstSheet") ?? 0) >= moves.sheets.length) edits.push(...setAttributes(view, { firstSheet: "0" }));
  } else if (changes.activeSheet !== 0) {
    edits.push(
      insertAt(root.child("sheets")!.start, `<${p}bookViews><${p}workbookView activeTab="${changes.activeSheet}"/></${p}bookViews>`)
    );
  }
  if (changes.calculation !== workbook.calculation) {
    const mode = changes.calculation === "manual" ? "manual" : null;
    const calculation = root.child("calcPr");
    if (calculation !== null) edits.push(...setAttributes(calculation, { calcMode: mode }));
    else edits.push(insertAt(root.child("definedNames")?.end ?? namesPlace(root), `<${p}calcPr calcMode="manual"/>`));
  }
  return edits;
}

/** A sheet part in which the sheet is not selected. */
export function unselect(root: XmlElement): string {
  const views = root.child("sheetViews")?.all("sheetView") ?? [];
  return applyEdits(
    root.source,
    views.filter((view) => view.flag("tabSelected")).flatMap((view) => setAttributes(view, { tabSelected: null }))
  );
}
