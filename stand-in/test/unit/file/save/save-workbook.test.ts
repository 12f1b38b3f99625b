import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import type { WorkbookChanges } from "../../../../src/model/changes";
import { build, changed, differing, fixture, nothing, partsOf, relationship } from "../build";

const view = (selected: boolean): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
const file = build({
  sheets: { Satu: view(true), "Dua Tiga": view(false), Empat: view(false) },
  workbook: {
    before: '<bookViews><workbookView firstSheet="0"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Dua Tiga\'!$A$1:$B$2</definedName>' +
      '<definedName name="Bobot" comment="catatan">Satu!$A$1</definedName><definedName name="Lokal" localSheetId="2" hidden="1">Empat!$A$1+Satu!$B$1</definedName></definedNames><calcPr calcId="171027"/>',
  },
});
const snapshot = readWorkbook(file);
const none = nothing(snapshot);
const save = (changes: Partial<WorkbookChanges>): Uint8Array => saveWorkbook(file, { ...none, ...changes });

test("names are read with their sheet, visibility and comment", () => {
  expect(snapshot.names).toEqual([
    {
      name: "_xlnm.Print_Area",
      formula: "='Dua Tiga'!$A$1:$B$2",
      sheet: "Dua Tiga",
      visible: true,
      comment: "",
    },
    { name: "Bobot", formula: "=Satu!$A$1", sheet: null, visible: true, comment: "catatan" },
    {
      name: "Lokal",
      formula: "=Empat!$A$1+Satu!$B$1",
      sheet: "Empat",
      visible: false,
      comment: "",
    },
  ]);
});

test("the same names, sheets and settings given back change nothing", () => {
  expect(save({ names: snapshot.names, xmlParts: [], settings: new Map() })).toBe(file);
});

test("names are added, changed and removed; the others keep their characters", () => {
  const names = [
    { name: "Bobot", formula: "=Satu!$A$2", sheet: null, visible: false, comment: "" },
    {
      name: "SPBE_Indeks",
      formula: "=SUM(Satu!$A:$A)",
      sheet: "Satu",
      visible: true,
      comment: "a & b",
    },
  ];
  const saved = save({ names });
  expect(differing(file, saved)).toEqual(["xl/workbook.xml"]);
  expect(readWorkbook(saved).names).toEqual([snapshot.names[0], ...names]);
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Dua Tiga\'!$A$1:$B$2</definedName>'
  );
});

test("a workbook without names gets its first one, before how it calculates", () => {
  const bare = build({ sheets: { Satu: "" }, workbook: { after: "<calcPr/>" } });
  const saved = saveWorkbook(bare, {
    ...nothing(readWorkbook(bare)),
    names: [{ name: "Satu_A", formula: "=Satu!$A$1", sheet: null, visible: true, comment: "" }],
  });
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(
    '</sheets><definedNames><definedName name="Satu_A">Satu!$A$1</definedName></definedNames><calcPr/>'
  );
});

test("a renamed, moved and hidden sheet takes its names along", () => {
  const [one, two, four] = none.sheets as [(typeof none.sheets)[0], (typeof none.sheets)[0], (typeof none.sheets)[0]];
  const saved = save({
    sheets: [four, { ...one, name: "Jum'at" }, { ...two, visibility: "VeryHidden" }],
    activeSheet: 1,
  });
  expect(differing(file, saved)).toEqual(["xl/workbook.xml"]);
  const after = readWorkbook(saved);
  expect(after.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["Empat", "Visible"],
    ["Jum'at", "Visible"],
    ["Dua Tiga", "VeryHidden"],
  ]);
  expect(after.activeSheet).toBe(1);
  expect(after.names).toEqual([
    snapshot.names[0],
    { ...snapshot.names[1], formula: "='Jum''at'!$A$1" },
    { ...snapshot.names[2], formula: "=Empat!$A$1+'Jum''at'!$B$1" },
  ]);
});

test("a sheet that becomes the active one is not grouped with the one that was", () => {
  const saved = save({ activeSheet: 2 });
  expect(differing(file, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(partsOf(saved)["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
});

test("an added sheet is a whole sheet with its cells", () => {
  const added = {
    original: null,
    name: "Rencana & Aksi",
    visibility: "Visible" as const,
    cells: [changed(1, 1, "x"), changed(2, 2, 3, { formula: "=1+2" })],
  };
  const saved = save({ sheets: [none.sheets[0]!, added, ...none.sheets.slice(1)] });
  expect(differing(file, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet4.xml",
  ]);
  const after = readWorkbook(saved);
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Satu", "Rencana & Aksi", "Dua Tiga", "Empat"]);
  expect(after.sheets[1]!.cells.get(1)?.get(1)?.value).toBe("x");
  expect(after.sheets[1]!.cells.get(2)?.get(2)).toMatchObject({ value: 3, formula: "=1+2" });
  expect(after.names.map((name) => name.sheet)).toEqual(["Dua Tiga", null, "Empat"]);
  expect(partsOf(saved)["xl/worksheets/sheet4.xml"]).toContain('<dimension ref="A1:C3"/>');
});

test("a deleted sheet takes its part and its names, and what referred to it says so", () => {
  const saved = save({ sheets: none.sheets.slice(1), activeSheet: 0 });
  const after = readWorkbook(saved);
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Dua Tiga", "Empat"]);
  expect(after.names.map((name) => [name.name, name.formula, name.sheet])).toEqual([
    ["_xlnm.Print_Area", "='Dua Tiga'!$A$1:$B$2", "Dua Tiga"],
    ["Bobot", "=#REF!$A$1", null],
    ["Lokal", "=Empat!$A$1+#REF!$B$1", "Empat"],
  ]);
  expect(Object.keys(partsOf(saved))).not.toContain("xl/worksheets/sheet1.xml");
  expect(partsOf(saved)["[Content_Types].xml"]).not.toContain("sheet1.xml");
});

test("deleting a sheet of a real workbook removes its comments and drawings with it, nothing else", () => {
  const real = fixture("kotor-campuran.xlsx");
  const changes = nothing(readWorkbook(real));
  const saved = saveWorkbook(real, { ...changes, sheets: changes.sheets.slice(1), activeSheet: 0 });
  const gone = Object.keys(partsOf(real)).filter((name) => !(name in partsOf(saved)));
  expect(gone).toEqual([
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("manual calculation and back", () => {
  const manual = save({ calculation: "manual" });
  expect(partsOf(manual)["xl/workbook.xml"]).toContain('<calcPr calcId="171027" calcMode="manual"/>');
  const back = saveWorkbook(manual, { ...nothing(readWorkbook(manual)), calculation: "automatic" });
  expect(partsOf(back)["xl/workbook.xml"]).toBe(partsOf(file)["xl/workbook.xml"]);
});

describe("custom XML parts", () => {
  const one = {
    id: "{11111111-2222-3333-4444-555555555555}",
    xml: '<spbe xmlns="urn:spbe:1"><a/></spbe>',
  };
  const two = { id: "{99999999-2222-3333-4444-555555555555}", xml: "<lain/>" };
  const both = save({ xmlParts: [one, two] });

  test("are added with an id that stays, a relationship and a content type", () => {
    expect(readWorkbook(both).xmlParts).toEqual([one, two]);
    expect(partsOf(both)["customXml/itemProps1.xml"]).toContain('<ds:schemaRef ds:uri="urn:spbe:1"/>');
    expect(partsOf(both)["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(partsOf(both)["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
  });

  test("are changed in place", () => {
    const saved = saveWorkbook(both, {
      ...nothing(readWorkbook(both)),
      xmlParts: [one, { ...two, xml: "<baru/>" }],
    });
    expect(differing(both, saved)).toEqual(["customXml/item2.xml"]);
  });

  test("leave no trace when deleted", () => {
    const saved = saveWorkbook(both, { ...nothing(readWorkbook(both)), xmlParts: [] });
    expect(differing(file, saved)).toEqual([]);
  });
});

describe("document settings", () => {
  const settings = new Map([
    ["Office.AutoShowTaskpaneWithDocument", "true"],
    ["pilihan", '"<a> & b"'],
  ]);
  const saved = save({ settings });

  test("are stored in a web-extension part, made when there is none", () => {
    expect(readWorkbook(saved).settings).toEqual(settings);
    expect(Object.keys(partsOf(saved))).toEqual(
      expect.arrayContaining([
        "xl/webextensions/taskpanes.xml",
        "xl/webextensions/webextension1.xml",
        "xl/webextensions/_rels/taskpanes.xml.rels",
      ])
    );
  });

  test("are changed and removed in place", () => {
    const again = saveWorkbook(saved, {
      ...nothing(readWorkbook(saved)),
      settings: new Map([
        ["pilihan", "1"],
        ["baru", "2"],
      ]),
    });
    expect(differing(saved, again)).toEqual(["xl/webextensions/webextension1.xml"]);
    expect(readWorkbook(again).settings).toEqual(
      new Map([
        ["pilihan", "1"],
        ["baru", "2"],
      ])
    );
  });
});

test("a part the file holds twice over different relationships is read once", () => {
  const twice = build({
    sheets: { Satu: "" },
    workbookRelationships: relationship("rId8", "customXml", "../customXml/item1.xml"),
    packageRelationships: relationship("rId8", "customXml", "customXml/item1.xml"),
    parts: { "customXml/item1.xml": "<a/>" },
  });
  expect(readWorkbook(twice).xmlParts).toHaveLength(1);
});

test("a renamed sheet is followed into rules, charts, links and pivot sources; cells are left to the grid", () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>Data!A1</f><v>1</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Data!$A$1&gt;2</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="list" sqref="B1"><formula1>Data!$A$1:$A$5</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="C1" location="Data!A1"/></hyperlinks></worksheet>';
  const bytes = build({
    sheets: { Data: "", Lain: sheet },
    parts: {
      "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"><c:f>Data!$A$1</c:f></c:chartSpace>',
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B2" sheet="Data"/></cacheSource></pivotCacheDefinition>',
    },
  });
  const changes = nothing(readWorkbook(bytes));
  const parts = partsOf(
    saveWorkbook(bytes, {
      ...changes,
      sheets: changes.sheets.map((entry, index) => (index === 0 ? { ...entry, name: "Data 2" } : entry)),
    })
  );
  expect(parts["xl/worksheets/sheet2.xml"]).toBe(
    sheet.replace("Data!$A$1&gt;", "'Data 2'!$A$1&gt;").replace("Data!$A$1:", "'Data 2'!$A$1:").replace('"Data!A1"', `"'Data 2'!A1"`)
  );
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'Data 2'!$A$1</c:f>");
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('sheet="Data 2"');
});

test("a changed header of a table renames its column, and stays unique text", () => {
  const real = fixture("rekap-bandar-lampung-2021-2023.xlsx");
  const saved = saveWorkbook(real, {
    ...nothing(readWorkbook(real)),
    sheets: nothing(readWorkbook(real)).sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, cells: [changed(3, 2, 2024), changed(3, 3, "kode"), changed(4, 2, 5)] } : sheet
    ),
  });
  expect(differing(real, saved)).toEqual(["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"]);
  expect([...partsOf(saved)["xl/tables/table1.xml"]!.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "Kode",
    "Nama Indikator",
    "2024",
    "kode2",
    "2023",
    "Perubahan 2021-2023",
  ]);
  const row = readWorkbook(saved).sheets[0]!.cells.get(3)!;
  expect([row.get(2)?.value, row.get(3)?.value]).toEqual(["2024", "kode2"]);
});
