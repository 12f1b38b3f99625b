import type { XmlElement } from "../xml/element";

/** Children of a worksheet in the order the schema wants (ECMA-376 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate " +
  "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
  "colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Where to insert a new child of this name: after all elements the schema puts before it, and after others of the same name. */
export function placeOf(root: XmlElement, name: string): number {
  const rank = order.indexOf(name);
  let place = root.openEnd;
  for (const child of root.children) {
    const other = order.indexOf(child.name);
    if (other !== -1 && other <= rank) place = child.end;
  }
  return place;
}
