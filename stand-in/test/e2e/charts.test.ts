import { readWorkbook } from "../../src/file/read/read-workbook";
import { inPane, withPlainAddin } from "./plain-addin";

const plain = withPlainAddin();

describe("charts an add-in makes", () => {
  it("are named, placed and dressed, move with their rows, are saved, and go again", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.add("Grafik");
      sheet.getRange("A1:C4").values = [
        ["Aspek", "Indeks", "Target"],
        ["Kebijakan", 3.5, 2.6],
        ["Tata Kelola", 2, 2.6],
        ["Layanan", 4, 2.6],
      ];
      const chart = sheet.charts.add("RadarMarkers", sheet.getRange("A1:C4"), "Auto");
      chart.name = "Radar";
      chart.title.text = "Indeks aspek";
      chart.setPosition("E2", "H12");
      chart.axes.valueAxis.minimum = 1;
      chart.axes.valueAxis.maximum = 5;
      chart.legend.position = "Bottom";
      chart.series.getItemAt(1).format.line.color = "red";
      const bars = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      bars.top = 300;
      bars.left = 96;
      bars.width = 240;
      bars.height = 150;
      const added = bars.series.add("Lalu");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      sheet.activate();
      sheet.getRange("1:1").insert("Down");
      sheet.charts.load("items/name,items/chartType,count");
      chart.load("top,left,width,height");
      chart.title.load("text,visible");
      chart.series.load("items/name");
      bars.series.load("items/name");
      const none = sheet.charts.getItemOrNullObject("tidak ada");
      await context.sync();
      return {
        charts: sheet.charts.items.map(({ name, chartType }) => [name, chartType]),
        count: sheet.charts.count,
        place: [chart.top, chart.left, chart.width, chart.height],
        title: [chart.title.text, chart.title.visible],
        series: [chart.series.items.map(({ name }) => name), bars.series.items.map(({ name }) => name)],
        none: none.isNullObject,
      };
    });
    expect(seen).toEqual({
      charts: [
        ["Radar", "RadarMarkers"],
        ["Chart 1", "BarClustered"],
      ],
      count: 2,
      place: [30, 192, 192, 165],
      title: ["Indeks aspek", true],
      series: [
        ["Indeks", "Target"],
        ["Indeks", "Lalu"],
      ],
      none: true,
    });

    const save = (): Promise<string> => opened.page.evaluate(() => window.standIn.save());
    const sheet = readWorkbook(Buffer.from(await save(), "base64")).sheets.find(({ name }) => name === "Grafik")!;
    expect(
      sheet.features?.charts?.map(({ name, kind, place, series }) => [name, kind, place.from.row, series.map(({ values }) => values)])
    ).toEqual([
      ["Radar", "RadarMarkers", 2, ["Grafik!$B$3:$B$5", "Grafik!$C$3:$C$5"]],
      ["Chart 1", "BarClustered", 21, ["Grafik!$B$3:$B$5", "Grafik!$C$3:$C$5"]],
    ]);
    await opened.page.waitForFunction(() => document.querySelectorAll(".charts svg").length === 2);

    await inPane(opened, async () => {
      const context = new Excel.RequestContext();
      const charts = context.workbook.worksheets.getItem("Grafik").charts;
      charts.getItem("radar").delete();
      charts.getItem("Chart 1").delete();
      await context.sync();
    });
    expect(readWorkbook(Buffer.from(await save(), "base64")).sheets.at(-1)?.features?.charts ?? []).toEqual([]);
  });

  it("are refused as Excel refuses them", async () => {
    const opened = await plain.shared();
    const codes = await inPane(opened, async () => {
      const code = async (ask: (sheet: Excel.Worksheet) => void): Promise<string> => {
        const context = new Excel.RequestContext();
        ask(context.workbook.worksheets.getItem("Referensi"));
        return context.sync().then(
          () => "",
          (error: { readonly code: string }) => error.code
        );
      };
      return [
        await code((sheet) => sheet.charts.getItem("tidak ada").delete()),
        await code((sheet) => sheet.charts.add("Radar", sheet.getRange("A1:B3")).setPosition("di sini")),
        await code((sheet) => sheet.charts.add("gambar" as "Radar", sheet.getRange("A1:B3"))),
        await code((sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B3"))),
        await code((sheet) => {
          sheet.protection.protect();
          sheet.charts.add("Radar", sheet.getRange("A1:B3"));
        }),
        await code((sheet) => sheet.protection.unprotect()),
      ];
    });
    expect(codes).toEqual(["ItemNotFound", "InvalidArgument", "InvalidArgument", "NotImplemented", "AccessDenied", ""]);
  });

  it("a page has a head, a foot and breaks", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.add("Cetak");
      const { pageLayout, horizontalPageBreaks } = sheet;
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Laporan";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Halaman &P dari &N";
      horizontalPageBreaks.add("A9");
      horizontalPageBreaks.add("A5");
      sheet.getRange("1:1").insert("Down");
      horizontalPageBreaks.load("items");
      const after = horizontalPageBreaks.getItem(0).getCellAfterBreak();
      after.load("address");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader,rightHeader");
      await context.sync();
      const { centerFooter, leftHeader, rightHeader } = pageLayout.headersFooters.defaultForAllPages;
      return [horizontalPageBreaks.items.length, after.address, leftHeader, centerFooter, rightHeader];
    });
    expect(seen).toEqual([2, "Cetak!A6", "Laporan", "Halaman &P dari &N", ""]);
  });
});
