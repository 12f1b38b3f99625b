import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { restructureWorkbook } from "../../../../src/file/structure/restructure-workbook";
import { changeAxis, type StructureChange, untouched } from "../../../../src/geometry/axis";
import { build, fixture, partsOf, relationship } from "../build";

/** A file after rows or columns of its first sheet came or went. */
function after(file: Uint8Array, ...changes: readonly StructureChange[]): Record<string, string> {
  const axis = (along: StructureChange["along"]) =>
    changes.filter((change) => change.along === along).reduce((now, change) => changeAxis(now, change), untouched);
  const bytes = restructureWorkbook(file, [{ original: 0, rows: axis("rows"), columns: axis("columns") }]);
  // Whatever was done, the file can be read again.
  readWorkbook(bytes);
  return partsOf(bytes);
}

const insertRows = (at: number, count: number): StructureChange => ({ along: "rows", kind: "insert", at, count });
const deleteRows = (at: number, count: number): StructureChange => ({ along: "rows", kind: "delete", at, count });
const insertColumns = (at: number, count: number): StructureChange => ({ along: "columns", kind: "insert", at, count });
const deleteColumns = (at: number, count: number): StructureChange => ({ along: "columns", kind: "delete", at, count });

describe("a table of the file", () => {
  const file = fixture("rekap-bandar-lampung-2021-2023.xlsx");
  const table = (...changes: readonly StructureChange[]) => {
    const text = after(file, ...changes)["xl/tables/table1.xml"] ?? "";
    return {
      refs: [...text.matchAll(/ ref="([^"]+)"/g)].map((match) => match[1]),
      columns: [...text.matchAll(/<tableColumn [^>]*name="([^"]+)"/g)].map((match) => match[1]),
      count: / count="(\d+)"/.exec(text)?.[1],
      filtered: [...text.matchAll(/colId="(\d+)"/g)].map((match) => Number(match[1])),
    };
  };
  const names = ["Kode", "Nama Indikator", "Tahun 2021", "Tahun 2022", "Tahun 2023", "OPD"];

  it("moves with rows before it, and grows and shrinks with rows inside it", () => {
    expect(table(insertRows(0, 2)).refs).toEqual(["A6:F53", "A6:F53"]);
    expect(table(insertRows(10, 3)).refs).toEqual(["A4:F54", "A4:F54"]);
    expect(table(deleteRows(10, 5)).refs).toEqual(["A4:F46", "A4:F46"]);
  });

  it("loses a column that is deleted, and its filter stays with the others", () => {
    const before = table(insertRows(60, 1)).columns;
    expect(before).toHaveLength(names.length);
    const { refs, columns, count, filtered } = table(deleteColumns(2, 1));
    expect(refs).toEqual(["A4:E51", "A4:E51"]);
    expect(columns).toEqual([...before.slice(0, 2), ...before.slice(3)]);
    expect(count).toBe("5");
    expect(filtered).toEqual([0, 1, 2, 3, 4]);
  });

  it("gets a column of its own name for one that is inserted", () => {
    const { refs, columns, count, filtered } = table(insertColumns(2, 1));
    expect(refs).toEqual(["A4:G51", "A4:G51"]);
    expect(columns[2]).toBe("Column1");
    expect(count).toBe("7");
    expect(filtered).toEqual([0, 1, 3, 4, 5, 6]);
  });
});

describe("a note of the file", () => {
  const file = fixture("kotor-campuran.xlsx");
  const note = (...changes: readonly StructureChange[]) => {
    const parts = after(file, ...changes);
    const box = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    return {
      cell: /<comment ref="([^"]+)"/.exec(parts["xl/comments1.xml"] ?? "")?.[1] ?? null,
      box: /<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</.exec(box)?.slice(1, 3) ?? null,
      anchor: /<x:Anchor>([^<]+)</.exec(box)?.[1] ?? null,
    };
  };

  it("stays with its cell, and its box with it", () => {
    expect(note(insertRows(0, 2), insertColumns(0, 1))).toEqual({ cell: "F32", box: ["31", "5"], anchor: "6, 6, 30, 14, 8, 2, 34, 16" });
    expect(note(deleteRows(3, 1))).toMatchObject({ cell: "E29", box: ["28", "4"] });
  });

  it("goes with its cell", () => {
    expect(note(deleteRows(29, 1))).toEqual({ cell: null, box: null, anchor: null });
  });
});

describe("pictures and charts of the file", () => {
  const drawing = (row: number, toRow: number): string =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${toRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
  const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Nilai!$B$2:$B$4</c:f><c:f>'Lain'!$A$1</c:f></c:chartSpace>`;
  const file = build({
    sheets: { Nilai: `<row r="2"><c r="B2"><v>1</v></c></row>`, Lain: `<row r="1"><c r="A1"><v>1</v></c></row>` },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
      "xl/drawings/drawing1.xml": drawing(5, 9),
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "chart", "../charts/chart1.xml")}</Relationships>`,
      "xl/charts/chart1.xml": chart,
    },
  });

  it("keep to their cells, and show the same cells as before", () => {
    const parts = after(file, insertRows(0, 3), insertColumns(0, 1));
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row>");
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>Nilai!$C$5:$C$7</c:f><c:f>'Lain'!$A$1</c:f>");
  });

  it("move up to where deleted rows were", () => {
    expect(after(file, deleteRows(4, 3))["xl/drawings/drawing1.xml"]).toBe(drawing(4, 6));
  });
});
