import { hasType, removePart, removeRelationships, type WorkbookFile } from "../../file";
import { distinct, type TraceRemover } from "./trace-remover";

/** Settings of printers, which name them and often the computer. */
export const printer: TraceRemover = {
  part: "printer",
  find: (file) => distinct(settings(file).map(({ part }) => part.split("/").pop() ?? "")),
  remove: (file) => {
    for (const { sheet, part, id } of settings(file)) {
      const text = file.opened.text(sheet);
      // A sheet may be very large, and its print settings are one element: it is found without parsing the rest.
      const setup = new RegExp(`(<(?:\\w+:)?pageSetup\\b[^<>]*?)\\s+\\w+:id="${id}"`).exec(text);
      if (setup !== null)
        file.opened.write(sheet, text.slice(0, setup.index) + (setup[1] ?? "") + text.slice(setup.index + setup[0].length));
      removeRelationships(file.opened, sheet, part);
      if (file.opened.has(part)) removePart(file.opened, part);
    }
  },
};

function settings(file: WorkbookFile): readonly { readonly sheet: string; readonly part: string; readonly id: string }[] {
  return file.workbook.sheets.flatMap((sheet) =>
    file.opened
      .relationships(sheet.part)
      .filter((relationship) => hasType(relationship, "printerSettings"))
      .map(({ target, id }) => ({ sheet: sheet.part, part: target, id }))
  );
}
