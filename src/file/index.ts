/** `.xlsx` without Excel: zip, XML, parts, formulas and cells, patched in place. Pure: no Node, no DOM. Other folders enter here. */
export { formulaFromFile } from "./formula/from-file";
export { shiftFormula } from "./formula/shift";
export { callsCustom, callsSpilling, formulaToFile } from "./formula/to-file";
export { callsSpbe, functionIdOf, repairedFormula, spbeCalls, type SpbeCall } from "./formula/spbe-calls";
export { callEnd, joinTokens, type Token, tokenize } from "./formula/tokens";
export type * from "./new-workbook/model";
export { writeWorkbook } from "./new-workbook/write-workbook";
export { hasType, OpenPackage, type Relationship, relationshipsPart } from "./package/open-package";
export {
  addContentType,
  addRelationship,
  freePart,
  reachableParts,
  relationshipBase,
  removePart,
  removeRelationships,
} from "./package/parts";
export { defaultLimits, type FileLimits, large } from "./refusal/limits";
export { plainText } from "./refusal/plain-text";
export { FileRefusal, type RefusalReason } from "./refusal/refusal";
export { type PlacedCell, placedCells, placedRows } from "./spreadsheet/cells";
export { FormulaReader, type StoredFormula } from "./spreadsheet/formulas";
export { builtInFormats, firstCustomFormat } from "./spreadsheet/number-formats";
export { cellAt, rectAt, rectsAt, rectsText } from "./spreadsheet/references";
export { addSheet, freeSheetName } from "./patch/add-sheet";
export { calculateOnOpening } from "./patch/calculate-on-opening";
export { cellText, type NewContent } from "./patch/cell-xml";
export { patchedSheet } from "./patch/patched-sheet";
export { placeOf } from "./spreadsheet/schema-order";
export { sharedStrings } from "./spreadsheet/strings";
export { readValue, type ValueContext } from "./spreadsheet/values";
export { type ListedSheet, mainNamespace, readWorkbookPart, type WorkbookPart } from "./spreadsheet/workbook-part";
export { appendInside, applyEdits, type Edit, insertAt, replaceElement, setAttributes } from "./xml/edits";
export { XmlElement } from "./xml/element";
export { decodeEntities, encodeXstring, escapeAttribute, escapeText } from "./xml/entities";
export { parseXml } from "./xml/parse";
export { cellElement, type ScannedCell } from "./spreadsheet/scan-cells";
export { customXmlParts, type CustomXmlPart } from "./spreadsheet/custom-xml";
export { readNames, type DefinedName } from "./workbook/defined-names";
export { type FileGrids, gridOf, gridsOf, WIDEST } from "./workbook/file-grids";
export { WorkbookFile } from "./workbook/workbook-file";
export { type NativeZip, readZipsWith } from "./zip/inflate";
export { newZip } from "./zip/new-zip";
export { markDynamicArrays } from "./spreadsheet/dynamic-arrays";
