import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../../src/file/read/read-workbook";
import { restructureWorkbook } from "../../../../src/file/structure/restructure-workbook";
import { saveWorkbook } from "../../../../src/file/save/save-workbook";
import { type Chart, plainAxis } from "../../../../src/model/features/chart";
import { plainPage } from "../../../../src/model/features/page-layout";
import { changeAxis, untouched } from "../../../../src/geometry/axis";
import { build, differing, fixture, nothing, partsOf, relationship } from "../build";

const series = { fill: "#2F5597", line: null, lineWeight: null, labels: true, labelFormat: "0.00" };
const chart = (part: Partial<Chart> = {}): Chart => ({
  id: "{1}",
  name: 'Radar "A" & B',
  kind: "RadarMarkers",
  place: { from: { row: 2, column: 1, down: 3, right: 5 }, to: { row: 20, column: 6, down: 0, right: 0 } },
  title: { text: "Indeks < target", visible: true, fontSize: 11 },
  series: [
    { ...series, name: "=Data!$B$1", values: "Data!$B$2:$B$4", categories: "Data!$A$2:$A$4" },
    {
      ...series,
      fill: null,
      line: "#C00000",
      lineWeight: 2.25,
      labels: false,
      labelFormat: null,
      name: "Target",
      values: "Data!$C$2:$C$4",
      categories: "Data!$A$2:$A$4",
    },
  ],
  legend: { visible: true, position: "Bottom" },
  values: { ...plainAxis(true), minimum: 1, maximum: 5, majorUnit: 1, format: "0", fontSize: 8 },
  categories: { ...plainAxis(false), fontSize: 8 },
  source: null,
  ...part,
});
const caches = [
  { name: "Indeks", categories: ["a", "b & c", null], values: [1, 2.5, null], format: "0.00" },
  { name: "Target", categories: ["a", "b & c", null], values: [3, 3, 3], format: "General" },
];

const saveCharts = (bytes: Uint8Array, sheet: number, charts: readonly Chart[]): Uint8Array => {
  const none = nothing(readWorkbook(bytes));
  return saveWorkbook(bytes, {
    ...none,
    sheets: none.sheets.map((one, at) => (at === sheet ? { ...one, features: { charts }, chartCaches: charts.map(() => caches) } : one)),
  });
};
const chartsOf = (bytes: Uint8Array, sheet: number): readonly Chart[] => readWorkbook(bytes).sheets[sheet]?.features?.charts ?? [];
/** What is the same after a chart was saved and read again. */
const lasting = ({ id: _id, source: _source, ...rest }: Chart) => rest;

describe("a new chart in a real workbook", () => {
  const file = fixture("kertas-kerja-denpasar-2021.xlsx");
  const kinds = [
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked",
    "Line",
    "LineMarkers",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
  ] as const;

  it.each(kinds)("%s gets a drawing and a part of its own, everything else stays, and it is read back as it was", (kind) => {
    const made = chart({ kind });
    const saved = saveCharts(file, 1, [made]);
    const changed = differing(file, saved);
    expect(changed.filter((part) => !/^xl\/(?:charts|drawings)\//.test(part))).toEqual([
      "[Content_Types].xml",
      ...changed.filter((part) => /^xl\/worksheets\//.test(part)),
    ]);
    expect(changed.filter((part) => part.startsWith("xl/charts/"))).toEqual(["xl/charts/chart1.xml"]);
    expect(chartsOf(saved, 1).map(lasting)).toEqual([lasting(made)]);
    expect(partsOf(saved)["xl/charts/chart1.xml"]).toContain('<c:pt idx="1"><c:v>b &amp; c</c:v></c:pt>');
  });

  it("a second one joins the drawing; changed, moved and deleted ones touch only what is theirs", () => {
    const one = saveCharts(file, 1, [chart()]);
    const two = saveCharts(one, 1, [...chartsOf(one, 1), chart({ name: "Batang", kind: "BarClustered" })]);
    expect(differing(one, two)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      ...differing(one, two).filter((part) => part.startsWith("xl/drawings/")),
    ]);
    const [first, second] = chartsOf(two, 1) as [Chart, Chart];
    const moved = saveCharts(two, 1, [{ ...first, place: { ...first.place, to: { row: 30, column: 8, down: 1, right: 2 } } }, second]);
    expect(differing(two, moved)).toEqual(differing(one, two).filter((part) => /^xl\/drawings\/drawing/.test(part)));
    const titled = saveCharts(two, 1, [first, { ...second, title: { ...second.title, text: "Domain" } }]);
    expect(differing(two, titled)).toEqual(["xl/charts/chart2.xml"]);
    const left = saveCharts(two, 1, [second]);
    expect(Object.keys(partsOf(left))).not.toContain("xl/charts/chart1.xml");
    expect(chartsOf(left, 1).map(({ name }) => name)).toEqual(["Batang"]);
    expect(partsOf(left)["[Content_Types].xml"]).not.toContain("chart1.xml");
  });

  it("goes with rows that are inserted, and so do its ranges", () => {
    const made = saveCharts(file, 1, [
      chart({
        series: [{ ...chart().series[0]!, name: null, values: `'${readWorkbook(file).sheets[1]!.name}'!$B$2:$B$4`, categories: null }],
      }),
    ]);
    const rows = changeAxis(untouched, { kind: "insert", at: 1, count: 2 });
    const [after] = chartsOf(restructureWorkbook(made, [{ original: 1, rows, columns: untouched }]), 1);
    expect([after?.place.from.row, after?.place.to.row, after?.kind]).toEqual([4, 22, "RadarMarkers"]);
    expect(after?.series[0]?.values).toContain("$B$4:$B$6");
  });
});

describe("a chart the file had", () => {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const anchor = (row: number, name: string, content: string): string =>
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>12</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `${content.replace("NAME", name)}<xdr:clientData/></xdr:twoCellAnchor>`;
  const frame = (id: string): string =>
    `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="NAME"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const file = build({
    sheets: {
      Data: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/><pageSetup orientation="portrait"/><headerFooter differentFirst="1"><oddFooter>&amp;P</oddFooter><firstFooter>satu</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" min="0" max="9" man="1"/></rowBreaks><drawing r:id="rId9"/></worksheet>`,
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId9", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="urn:a" xmlns:r="urn:r">${anchor(2, "Gambar", "<xdr:pic/>")}${anchor(3, "Milik mereka", frame("rId2"))}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId2", "chart", "/xl/charts/chart1.xml")}</Relationships>`,
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="urn:c"><c:chart><c:plotArea><c:doughnutChart><c:ser><c:val><c:numRef><c:f>Data!$A$1</c:f></c:numRef></c:val></c:ser></c:doughnutChart></c:plotArea></c:chart></c:chartSpace>',
    },
    contentTypes:
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  });

  it("is known by its name and place, and keeps its characters when it is moved, renamed or joined by another", () => {
    const [theirs] = chartsOf(file, 0) as [Chart];
    expect([theirs.name, theirs.kind, theirs.place.from.row]).toEqual(["Milik mereka", null, 3]);
    const saved = saveCharts(file, 0, [
      { ...theirs, name: "Lain", place: { ...theirs.place, from: { ...theirs.place.from, row: 4 } } },
      chart(),
    ]);
    const [before, after] = [partsOf(file), partsOf(saved)];
    expect(after["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(after["xl/drawings/drawing1.xml"]).toContain(anchor(2, "Gambar", "<xdr:pic/>"));
    expect(chartsOf(saved, 0).map(({ name, place }) => [name, place.from.row])).toEqual([
      ["Lain", 4],
      [chart().name, 2],
    ]);
  });

  it("goes with its part when it is deleted; the picture beside it stays", () => {
    const parts = partsOf(saveCharts(file, 0, []));
    expect(Object.keys(parts)).not.toContain("xl/charts/chart1.xml");
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<xdr:pic/>");
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain("graphicFrame");
  });

  it("what stands at head and foot of a page, and page breaks: only what changed is written", () => {
    const none = nothing(readWorkbook(file));
    const before = readWorkbook(file).sheets[0]!.features!.page;
    expect([before.footer, before.rowBreaks]).toEqual(["&P", [4]]);
    const save = (page: typeof before): string =>
      partsOf(saveWorkbook(file, { ...none, sheets: [{ ...none.sheets[0]!, features: { page } }] }))["xl/worksheets/sheet1.xml"]!;
    const text = save({ ...before, header: "&LA & B", footer: "&P / &N", rowBreaks: [4, 12] });
    expect(text).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;LA &amp; B</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter><firstFooter>satu</firstFooter></headerFooter>'
    );
    expect(text).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" min="0" max="9" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks>'
    );
    const none2 = save({ ...plainPage });
    expect(none2).not.toContain("rowBreaks");
    expect(none2).not.toContain("&amp;P");
  });
});

test("a chart of ours that somebody dressed in Excel is no longer taken for understood", () => {
  const file = fixture("kertas-kerja-denpasar-2021.xlsx");
  const parts = unzipSync(saveCharts(file, 1, [chart()]));
  const name = "xl/charts/chart1.xml";
  const dressed = zipSync({
    ...parts,
    [name]: strToU8(new TextDecoder().decode(parts[name]).replace("<c:layout/>", "<c:layout/><c:dTable/>")),
  });
  expect(chartsOf(dressed, 1).map(({ kind }) => kind)).toEqual([null]);
});
