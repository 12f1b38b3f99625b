import { customXmlParts, type WorkbookFile } from "../../file";
import { MEMORY_NAMESPACE, NOTHING_REMEMBERED, readMemory, type Memory } from "../../session";

/** What a file remembers for the add-in; nothing where no part of it can be read. */
export function memoryInFile(file: WorkbookFile): Memory {
  const parts = customXmlParts(file.opened, file.workbook.part);
  return readMemory(parts.filter(({ xml }) => xml.includes(MEMORY_NAMESPACE)).map(({ xml }) => xml)).memory ?? NOTHING_REMEMBERED;
}
