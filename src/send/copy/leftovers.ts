import {
  applyEdits,
  hasType,
  relationshipsPart,
  removePart,
  removeRelationships,
  setAttributes,
  type Edit,
  type WorkbookFile,
} from "../../file";

/**
 * Takes out what no longer fits the cells: the order of calculation, which Excel makes anew, and the mark of dynamic arrays
 * where no cell has it any more.
 */
export function removeLeftovers(file: WorkbookFile): void {
  const { opened, workbook } = file;
  remove(file, "calcChain");
  const marked = file.sheets.some(({ part }) => /<(?:\w+:)?c\s[^<>]*\s?[cv]m="/.test(opened.text(part)));
  if (!marked && opened.related(workbook.part, "sheetMetadata") !== null) remove(file, "sheetMetadata");
  shortenUnusedLinks(file);
}

function remove({ opened, workbook }: WorkbookFile, type: string): void {
  const part = opened.related(workbook.part, type);
  if (part === null) return;
  removeRelationships(opened, workbook.part, part);
  removePart(opened, part);
}

/**
 * Another add-in that came between leaves a link to its own file, with the path. Links are counted by formulas, so one that
 * no formula uses any more stays in its place and loses only its path.
 */
function shortenUnusedLinks({ opened, workbook, sheets }: WorkbookFile): void {
  const ids = (workbook.root.child("externalReferences")?.all("externalReference") ?? []).map((link) => link.prefixedAttribute("id"));
  const related = opened.relationships(workbook.part);
  const texts = [workbook.part, ...sheets.map(({ part }) => part)].map((part) => opened.text(part));
  ids.forEach((id, at) => {
    const part = related.find((relationship) => relationship.id === id && hasType(relationship, "externalLink"))?.target;
    const isUsed = texts.some((text) => text.includes(`[${at + 1}]`));
    if (part === undefined || isUsed || !opened.has(part)) return;
    const edits: Edit[] = opened.relationships(part).flatMap(({ external, element, target }) => {
      const file = target.split(/[\\/]/).pop();
      return external && file !== undefined && file !== target ? setAttributes(element, { Target: file }) : [];
    });
    const rels = relationshipsPart(part);
    if (edits.length > 0) opened.write(rels, applyEdits(opened.text(rels), edits));
  });
}
