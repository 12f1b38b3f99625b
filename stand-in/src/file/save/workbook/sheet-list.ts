import type { SheetInfo } from "../../../model/sheet-info";
import type { WorkbookChanges } from "../../../model/changes";
import {
  type OpenPackage,
  type ListedSheet,
  type WorkbookPart,
  applyEdits,
  setAttributes,
  type Edit,
  escapeAttribute,
  addContentType,
  addRelationship,
  freePart,
  relationshipBase,
  removeRelationships,
  mainNamespace,
} from "../../../../../src/file";

type ChangedSheet = WorkbookChanges["sheets"][number];

/** A sheet of the saved workbook: what was changed on it and the part it lives in. */
export interface SavedSheet {
  readonly change: ChangedSheet;
  readonly original: ListedSheet | null;
  readonly part: string;
  /** Relationship of an added sheet. */
  readonly relationship: string | null;
}

const state = (visibility: SheetInfo["visibility"]): string | null =>
  visibility === "Visible" ? null : visibility === "Hidden" ? "hidden" : "veryHidden";

/** Creates parts for added sheets and drops relationships to deleted ones; the sheets in their new order. */
export function placeSheets(opened: OpenPackage, workbook: WorkbookPart, changes: WorkbookChanges): SavedSheet[] {
  const kept = new Set(changes.sheets.map((sheet) => sheet.original));
  workbook.sheets.forEach((sheet, index) => {
    if (!kept.has(index)) removeRelationships(opened, workbook.part, sheet.part);
  });
  return changes.sheets.map((change) => {
    if (change.original === null) return addSheet(opened, workbook, change);
    const original = workbook.sheets[change.original];
    if (original === undefined) throw new Error(`The opened file has no sheet number ${change.original}.`);
    return { change, original, part: original.part, relationship: null };
  });
}

function addSheet(opened: OpenPackage, workbook: WorkbookPart, change: ChangedSheet): SavedSheet {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/"));
  const part = freePart(opened, `${folder}/worksheets/sheet`, ".xml");
  const namespace = mainNamespace(workbook.root);
  opened.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
  addContentType(opened, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  return {
    change,
    original: null,
    part,
    relationship: addRelationship(opened, workbook.part, `${relationshipBase(opened)}/worksheet`, part),
  };
}

/** The edits of the `<sheets>` list: attributes where only names or visibility changed, the whole list where the order did. */
export function sheetListEdits(workbook: WorkbookPart, sheets: readonly SavedSheet[]): Edit[] {
  const list = workbook.root.child("sheets")!;
  const inPlace = sheets.length === workbook.sheets.length && sheets.every((sheet, index) => sheet.change.original === index);
  if (inPlace) return sheets.flatMap((sheet) => sheetEdits(sheet));
  let nextId = Math.max(...workbook.sheets.map((sheet) => sheet.element.number("sheetId") ?? 0)) + 1;
  const idAttribute = workbook.sheets[0]!.element.attributes.find((span) => span.name.endsWith(":id"))?.name ?? "r:id";
  const items = sheets.map(({ change, original, relationship }) => {
    if (original !== null) {
      const at = original.element.start;
      return applyEdits(
        original.element.raw,
        sheetEdits({ change, original }).map((edit) => ({
          ...edit,
          start: edit.start - at,
          end: edit.end - at,
        }))
      );
    }
    const visibility = state(change.visibility);
    const hidden = visibility === null ? "" : ` state="${visibility}"`;
    return `<${list.prefix}sheet name="${escapeAttribute(change.name)}" sheetId="${nextId++}"${hidden} ${idAttribute}="${relationship}"/>`;
  });
  return [{ start: list.children[0]!.start, end: list.children.at(-1)!.end, text: items.join("") }];
}

function sheetEdits({ change, original }: Pick<SavedSheet, "change" | "original">): Edit[] {
  if (original === null) return [];
  const edits = setAttributes(original.element, { name: change.name });
  return change.visibility === original.visibility
    ? edits
    : [...edits, ...setAttributes(original.element, { state: state(change.visibility) })];
}
