import { cellsOf, denpasar, useBench } from "../support/harness";

const bench = useBench();

describe("a thousand formulas on one sheet", () => {
  it("all answer within a minute, and none is asked twice for one change", async () => {
    const opened = await bench.open(denpasar);
    const { page } = opened;
    const asked = (): Promise<string[]> => page.evaluate(() => (window as unknown as { asked: string[] }).asked.splice(0));
    try {
      await page.evaluate(() => {
        const callers: string[] = [];
        (window as unknown as { asked: string[] }).asked = callers;
        window.application?.functions.onCalls((calls) => callers.push(...calls.map((call) => call.caller)));
      });
      const sheetId = await page.evaluate(() => window.application?.workbook.sheets.activeId() ?? "");
      const rect = { sheetId, row: 0, column: 25, rows: 1000, columns: 1 };
      const formulas = Array.from({ length: 1000 }, () => ["=SPBE.INDEX($A$8:$F$64)"]);
      const values = async (): Promise<unknown[]> =>
        (await page.evaluate((where) => window.application?.workbook.cells.read(where) ?? [], rect)).map((row) => row[0]?.value);

      const started = Date.now();
      await page.evaluate((write) => window.application?.workbook.cells.write([write], "person"), {
        kind: "formulas",
        rect,
        formulas,
      } as const);
      await opened.settle();
      expect(Date.now() - started).toBeLessThan(60_000);
      expect(await values()).toEqual(Array(1000).fill(3.7495));
      expect((await asked()).length).toBe(1000);

      const level = { sheetId, row: 7, column: 5, rows: 1, columns: 1 };
      await page.evaluate((write) => window.application?.workbook.cells.write([write], "person"), {
        kind: "values",
        rect: level,
        values: [[5]],
      } as const);
      await opened.settle();
      expect(await values()).toEqual(Array(1000).fill(3.7885));
      const callers = await asked();
      expect(callers.length).toBe(1000);
      expect(new Set(callers).size).toBe(1000);
      expect(opened.troubles.takeErrors()).toEqual([]);
    } finally {
      await opened.close();
    }
  });

  it("without an argument are each asked once for a changed level", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "Z1", formula: "=SPBE.INDEX()" },
        { do: "fill", from: "Z1", to: "Z1:Z1000" },
        { do: "set", cell: "F8", value: 5 },
        { do: "read", range: "Z1:Z1000" },
      ],
    });
    expect(cellsOf(answers[4]).values).toEqual(Array(1000).fill([3.7885]));
  });
});
