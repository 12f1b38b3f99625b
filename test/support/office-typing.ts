import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cellAddress } from "../../src/grid";
import type { CellEdit } from "./openpyxl";

/**
 * Workbooks after they were edited in LibreOffice itself and saved by it: each text is given to its cell as it would be typed there, so that
 * LibreOffice decides what becomes a number, a date or a formula, and which cells of a protected sheet take anything.
 * @param edits rows and columns 1-based
 * @returns in their order
 */
export function typedInOffice(
  office: string,
  files: readonly { readonly bytes: Uint8Array; readonly edits: readonly CellEdit[] }[]
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "office-typing-"));
  try {
    const profile = profileWithMacro(folder);
    const steps = files.flatMap(({ bytes, edits }, at) => {
      writeFileSync(join(folder, `berkas${at}.xlsx`), bytes);
      return [
        ["open", pathToFileURL(join(folder, `berkas${at}.xlsx`)).href],
        ...edits.map(({ sheet, row, column, value }) => [
          "type",
          sheet,
          cellAddress({ row: row - 1, column: column - 1 }),
          String(value).replaceAll("\n", LINE_BREAK),
        ]),
        ["save", pathToFileURL(join(folder, `hasil${at}.xlsx`)).href],
      ];
    });
    const [list, failure] = [join(folder, "langkah.txt"), join(folder, "gagal.txt")];
    // A tab at the end, because the line break stays with what stands last.
    writeFileSync(list, steps.map((step) => `${step.join("\t")}\t\n`).join(""));
    const call = `macro:///Standard.Typing.Main("${pathToFileURL(list).href}","${pathToFileURL(failure).href}")`;
    const ended = spawnSync(office, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", call], {
      encoding: "utf8",
      timeout: 180_000,
      env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    });
    if (existsSync(failure)) throw new Error(`LibreOffice: ${readFileSync(failure, "utf8")}`);
    if (ended.status !== 0) throw new Error(`LibreOffice ended with ${ended.status ?? ended.signal ?? ""}: ${ended.stderr}`);
    return files.map((_, at) => readFileSync(join(folder, `hasil${at}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stands for a line break within a text, where a line is a step. */
const LINE_BREAK = "\u0001";

/** Does the steps of a list, without any window: one that is hidden ends LibreOffice now and then, when a timer draws in it. */
const MACRO = `
Sub Main(list As String, failure As String)
  On Error Goto Failed
  Dim files As Object, reader As Object, book As Object, cell As Object, parts
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(list))
  reader.setEncoding("UTF-8")
  Do Until reader.isEOF()
    parts = Split(reader.readLine(), Chr(9))
    Select Case parts(0)
    Case "open"
      book = createUnoService("com.sun.star.sheet.SpreadsheetDocument")
      book.load(Array(Named("URL", parts(1)), Named("FilterName", "Calc MS Excel 2007 XML")))
    Case "type"
      cell = book.getSheets().getByName(parts(1)).getCellRangeByName(parts(2))
      cell.FormulaLocal = Join(Split(parts(3), Chr(1)), Chr(10))
    Case "save"
      book.storeToURL(parts(1), Array(Named("FilterName", "Calc MS Excel 2007 XML")))
      book.close(True)
    End Select
  Loop
  reader.closeInput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open ConvertFromURL(failure) For Output As #1
  Print #1, Error & ", line " & Erl
  Close #1
  StarDesktop.terminate()
End Sub

Function Named(name As String, value)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Named = one
End Function
`;

/** Says that a profile is complete: LibreOffice would else put its own empty macros over ours when it starts first. */
const COMPLETE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

const head = (kind: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind}:${kind === "script" ? "module" : "library"} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind === "script" ? "module" : "library"}.dtd">
`;
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';

/** A profile of LibreOffice that knows the macro. */
function profileWithMacro(folder: string): string {
  const profile = join(folder, "profile");
  const basic = join(profile, "user", "basic");
  mkdirSync(join(basic, "Standard"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), COMPLETE);
  writeFileSync(
    join(basic, "script.xlc"),
    `${head("library")}<library:libraries ${LIBRARY}><library:library library:name="Standard" library:link="false"/></library:libraries>`
  );
  writeFileSync(
    join(basic, "Standard", "script.xlb"),
    `${head("library")}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Typing"/></library:library>`
  );
  const source = MACRO.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  writeFileSync(
    join(basic, "Standard", "Typing.xba"),
    `${head("script")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${source}</script:module>`
  );
  return profile;
}
