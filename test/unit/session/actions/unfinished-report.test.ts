import type { InMemoryWorkbook } from "../in-memory-workbook";
import { attachedState, attachedTo, opened, settled, workbookWith } from "../story";

const workbookToWrite = () => workbookWith({ level: 3, target: 4, owner: "Diskominfo" });

describe("a report whose pane ended before its charts stood", () => {
  /** A pane that ends with the first (or a later) request for charts and layout: its answer never comes. */
  async function endingAtCharts(agency: string, workbook = workbookToWrite()) {
    const session = await attachedTo(workbook);
    const { write } = workbook;
    const ended = new Promise<void>((reached) => {
      workbook.write = (batch) => (batch.optional ? (reached(), new Promise(() => undefined)) : write(batch));
    });
    void session.do("report", { agency, year: "2025" });
    await ended;
    workbook.write = write;
    return workbook;
  }
  const chartsAsked = (workbook: InMemoryWorkbook): string[] => {
    const asked: string[] = [];
    const { write } = workbook;
    workbook.write = (batch) => {
      asked.push(...batch.changes.map(({ kind }) => kind));
      return write(batch);
    };
    return asked;
  };

  it("is known to be unfinished by the next pane, whose update makes up for charts, widths and page", async () => {
    const workbook = await endingAtCharts("Kota Contoh");
    const again = await opened(workbook);
    expect(attachedState(again).report).toMatchObject({ sheet: "Laporan", unfinished: true });
    const asked = chartsAsked(workbook);
    await again.do("report", { agency: "Kota Contoh", year: "2025" });
    await settled(again);
    expect(asked).toEqual(expect.arrayContaining(["report-charts", "report-widths", "report-page"]));
    expect(attachedState(again).report).toEqual({ sheet: "Laporan", agency: "Kota Contoh", year: "2025" });
    expect(workbook.sheetNamesNow()).toEqual(["LKE", "Laporan"]);
  });

  it("takes none of its own cells for changed by somebody when an update was cut off", async () => {
    const workbook = workbookToWrite();
    const first = await attachedTo(workbook);
    await first.do("report", { agency: "Kota Contoh", year: "2025" });
    await settled(first);
    await endingAtCharts("Kota Lain", workbook);
    const again = await opened(workbook);
    expect(await again.do("report", { agency: "Kota Ketiga", year: "2025" })).toMatchObject({ kind: "done" });
  });
});
