import { callsSpbe, decodeEntities, gridsOf, OpenPackage, readWorkbookPart, WorkbookFile } from "../../file";
import { FORMULA_ELEMENT } from "./formula-elements";

/**
 * Opens a copy again and looks whether it is what it should be: a workbook that can be read, without any formula that
 * needs the add-in. Cells are read again only where some were written: of a large workbook they take much memory.
 * @param cellsChanged whether formulas became native ones or values
 * @throws Error when it is not, which is our mistake; the copy is then not handed over
 */
export function verifyCopy(bytes: Uint8Array, cellsChanged: boolean): void {
  const opened = new OpenPackage(bytes);
  readWorkbookPart(opened);
  if (cellsChanged) gridsOf(WorkbookFile.open(bytes));
  for (const part of opened.parts().filter((each) => /^\/xl\/.*\.xml$/i.test(each))) {
    const text = opened.text(part);
    if (!/spbe/i.test(text)) continue;
    for (const [, , , , raw = ""] of text.matchAll(FORMULA_ELEMENT))
      if (callsSpbe(decodeEntities(raw))) throw new Error(`A formula of the add-in is left in ${part}: ${raw}`);
  }
}
