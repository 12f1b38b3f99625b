import { addContentType, addRelationship, callsSpbe, FormulaReader, cellElement, patchedSheet, WorkbookFile } from "../../src/file";
import { cellKey } from "../../src/grid";
import type { NewContent } from "../../src/file/patch/cell-xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook that carries a part of custom XML. */
export function withCustomXml(bytes: Uint8Array, xml: string): Uint8Array {
  const file = WorkbookFile.open(bytes);
  file.opened.write("/customXml/item9.xml", xml);
  addContentType(file.opened, "/customXml/item9.xml", "application/xml");
  addRelationship(file.opened, file.workbook.part, `${OFFICE}/customXml`, "/customXml/item9.xml");
  return file.opened.save();
}

/** The workbook as a program leaves it that keeps the values of our formulas only. */
export function withValuesOnly(bytes: Uint8Array): Uint8Array {
  const file = WorkbookFile.open(bytes);
  for (const sheet of file.sheets) {
    const source = file.opened.text(sheet.part);
    const formulas = new FormulaReader();
    const contents = new Map<string, NewContent>();
    file.cells(sheet, ({ row, column, start, end, value, hasFormula }) => {
      const stored = hasFormula ? formulas.read({ row, column, element: cellElement(source, { start, end }) }) : null;
      if (stored !== null && callsSpbe(stored.text)) contents.set(cellKey(row, column), { formula: null, array: null, value });
    });
    const text = patchedSheet(file, sheet, contents);
    if (text !== null) file.opened.write(sheet.part, text);
  }
  return file.opened.save();
}
