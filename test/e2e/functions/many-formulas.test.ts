import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

describe("a thousand formulas on one sheet", () => {
  it("all answer within a minute, and none is asked twice for one change", async () => {
    const excel = await standIn.open(denpasar);
    const { page } = excel;
    const callers = await page.evaluateHandle(() => {
      const asked: string[] = [];
      const stop = window.application?.functions.onCalls((calls) => asked.push(...calls.map((call) => call.caller)));
      return { asked, stop };
    });
    /** The cells whose formulas were calculated since the last look. */
    const asked = (): Promise<string[]> => callers.evaluate((heard) => heard.asked.splice(0));
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
    await excel.settle();
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(await values()).toEqual(Array(1000).fill(3.7495));
    expect((await asked()).length).toBe(1000);

    await excel.set("F8", 5);
    expect(await values()).toEqual(Array(1000).fill(3.7885));
    const again = await asked();
    expect(again.length).toBe(1000);
    expect(new Set(again).size).toBe(1000);
    await callers.evaluate((heard) => heard.stop?.());
    expect(excel.troubles.takeErrors()).toEqual([]);
  });

  it("without an argument are each asked once for a changed level", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("Z1", "=SPBE.INDEX()");
    await excel.fill("Z1", "Z1:Z1000");
    await excel.set("F8", 5);
    expect(await excel.values("Z1:Z1000")).toEqual(Array(1000).fill([3.7885]));
  });
});
