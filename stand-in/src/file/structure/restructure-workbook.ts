import { Moves } from "../../geometry/moves";
import type { Axis } from "../../geometry/axis";
import { moveReferences, type MovesOf } from "../formula/move-references";
import {
  defaultLimits,
  type FileLimits,
  hasType,
  OpenPackage,
  readWorkbookPart,
  removePart,
  removeRelationships,
  applyEdits,
  type Edit,
  escapeText,
} from "../../../../src/file";
import { moveComments, moveDrawing, moveTable, moveVmlDrawing } from "./linked-parts";
import { moveFormulas } from "./rules";
import { moveSheet } from "./move-sheet";

/** Rows and columns of one sheet of the file, in their order now. */
export interface MovedSheet {
  /** Place of the sheet in the file. */
  readonly original: number;
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * The file with rows and columns inserted and deleted as Excel would have done it: cells, formulas of every sheet, names, merges, rules,
 * tables, drawings and charts follow; everything else keeps its characters. With nothing moved it is the file itself.
 */
export function restructureWorkbook(original: Uint8Array, moved: readonly MovedSheet[], limits: FileLimits = defaultLimits): Uint8Array {
  if (moved.length === 0) return original;
  const opened = new OpenPackage(original, limits);
  const workbook = readWorkbookPart(opened);
  const byName = new Map<string, Moves>();
  for (const { original: index, rows, columns } of moved) byName.set(workbook.sheets[index]!.name.toLowerCase(), new Moves(rows, columns));
  const seenFrom =
    (home: string | null): MovesOf =>
    (sheet) =>
      byName.get((sheet ?? home ?? "").toLowerCase()) ?? null;

  for (const sheet of workbook.sheets) {
    if (!sheet.worksheet) continue;
    const moves = byName.get(sheet.name.toLowerCase()) ?? null;
    opened.write(sheet.part, moveSheet(opened.xml(sheet.part), moves, seenFrom(sheet.name)));
    if (moves !== null) moveLinkedParts(opened, sheet.part, moves);
  }
  for (const part of opened.parts())
    if (/\/(?:charts|chartsheets|drawings|pivotCache)\/[^/]+\.xml$/i.test(part)) {
      const root = opened.xml(part);
      opened.write(part, applyEdits(root.source, moveFormulas(root, seenFrom(null), byName)));
    }
  opened.write(workbook.part, applyEdits(workbook.root.source, nameEdits(workbook, seenFrom)));
  const chain = opened.related(workbook.part, "calcChain");
  if (chain !== null) {
    removeRelationships(opened, workbook.part, chain);
    removePart(opened, chain);
  }
  return opened.save();
}

function nameEdits(workbook: ReturnType<typeof readWorkbookPart>, seenFrom: (home: string | null) => MovesOf): Edit[] {
  return (workbook.root.child("definedNames")?.all("definedName") ?? []).flatMap((element) => {
    const local = element.number("localSheetId");
    const before = element.text;
    const after = moveReferences(before, seenFrom(local === null ? null : (workbook.sheets[local]?.name ?? null)));
    return after === before ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(after) }];
  });
}

function moveLinkedParts(opened: OpenPackage, sheetPart: string, moves: Moves): void {
  for (const relationship of opened.relationships(sheetPart)) {
    const part = relationship.target;
    if (relationship.external || !opened.has(part)) continue;
    if (hasType(relationship, "table")) opened.write(part, moveTable(opened.xml(part), moves));
    else if (hasType(relationship, "drawing")) opened.write(part, moveDrawing(opened.xml(part), moves));
    else if (hasType(relationship, "comments") || hasType(relationship, "threadedComment"))
      opened.write(part, moveComments(opened.xml(part), moves));
    else if (hasType(relationship, "vmlDrawing")) opened.write(part, moveVmlDrawing(opened.text(part), moves));
  }
}
