import type { StandInPage } from "../../../src/driver/stand-in-page";
import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();

/** Writes formulas of the plain add-in from A1 down and gives what the cells hold once all have answered. */
async function answers(opened: StandInPage, sheet: string, formulas: readonly string[]): Promise<readonly unknown[]> {
  const namespace = await opened.page.evaluate(async () => {
    const manifest = await (await fetch("/manifest.xml")).text();
    return /<bt:String id="[^"]*[Nn]amespace[^"]*" DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? "SPBE";
  });
  await opened.page.evaluate(
    async ([name, lines]) => {
      const workbook = window.application?.workbook;
      const added = await workbook?.sheets.add(name, null, "person");
      const rect = { sheetId: added?.id ?? "", row: 0, column: 0, rows: lines.length, columns: 1 };
      await workbook?.cells.write([{ kind: "formulas", rect, formulas: lines.map((line) => [line]) }], "person");
    },
    [sheet, formulas.map((formula) => formula.replaceAll("NS.", `${namespace}.`))] as const
  );
  await opened.settle();
  return opened.page.evaluate(
    ([name, rows]) => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === name)?.id ?? "";
      return (workbook?.cells.read({ sheetId, row: 0, column: 0, rows, columns: 1 }) ?? []).map((line) => line[0]?.value as unknown);
    },
    [sheet, formulas.length] as const
  );
}

describe("custom functions", () => {
  it.each([
    ["null", "[[[1,null]],[[null]]]"],
    ["0", "[[[1,0]],[[0]]]"],
  ] as const)("see blanks and omitted ranges as %s", async (blank, expected) => {
    const opened = await plain.open({ blank });
    const [seen] = await answers(opened, "Fungsi", ["=NS.SEEN(B1:C1)"]);
    expect(seen).toBe(blank === "0" ? "[[[0,0]],[[0]]]" : "[[[null,null]],[[null]]]");
    await opened.page.evaluate(async () => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === "Fungsi")?.id ?? "";
      await workbook?.cells.write(
        [
          {
            kind: "values",
            rect: { sheetId, row: 0, column: 1, rows: 1, columns: 1 },
            values: [[1]],
          },
        ],
        "person"
      );
    });
    await opened.settle();
    const again = await inPane(opened, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Fungsi").getRange("A1");
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      })
    );
    expect(again).toBe(expected);
  });

  it("see errors in a range without their message, answer with messages, and spill", async () => {
    const opened = await plain.open();
    const [error, failed, block] = await answers(opened, "Fungsi", ["=NS.SEEN(NA())", "=NS.FAIL()", "=NS.BLOCK()"]);
    expect(error).toContain("#N/A");
    expect(failed).toMatchObject({ error: "#N/A", message: "belum ada tabel" });
    expect(block).toBe("a");
    const spilled = await inPane(opened, () =>
      Excel.run(async (context) => {
        const block = context.workbook.worksheets.getItem("Fungsi").getRange("A3").getSpillingToRangeOrNullObject();
        block.load("address,values");
        await context.sync();
        return [block.address, block.values];
      })
    );
    expect(spilled).toEqual([
      "Fungsi!A3:B4",
      [
        ["a", 1],
        ["b", "#VALUE!"],
      ],
    ]);
  });

  it("know the cell that asks when they need it", async () => {
    const opened = await plain.shared();
    expect(await answers(opened, "Tempat", ["=NS.WHERE()"])).toEqual(["Tempat!A1"]);
  });

  it("that nobody associated answer an error, and say so loudly", async () => {
    const opened = await plain.shared();
    const lines: string[] = [];
    opened.page.on("console", (message) => lines.push(message.text()));
    const [value] = await answers(opened, "Tanpa", ["=NS.NOBODY()"]);
    expect(value).toMatchObject({ error: expect.stringMatching(/^#(VALUE!|NAME\?)$/) });
    expect(lines.join("\n")).toContain("NOBODY");
  });

  it("cost function trips, not round trips, and a thousand travel in few messages", async () => {
    const opened = await plain.open();
    await opened.settle();
    const before = await opened.counts();
    const values = await answers(
      opened,
      "Seribu",
      Array.from({ length: 1000 }, () => "=NS.SEEN(C1:C2)")
    );
    const after = await opened.counts();
    expect(new Set(values)).toEqual(new Set(["[[[null],[null]],[[null]]]"]));
    expect(after.roundTrips).toBe(before.roundTrips);
    expect(after.functionTrips - before.functionTrips).toBeLessThan(40);
  });
});

describe("ribbon commands", () => {
  it("reach the function the manifest names and wait until it has completed", async () => {
    const opened = await plain.shared();
    const button = opened.page.locator(".ribbon-button").first();
    await button.click();
    // Disabled until the command has completed.
    await opened.page.waitForFunction(() => document.querySelector<HTMLButtonElement>(".ribbon-button")?.disabled === false);
    expect(await opened.pane().evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["say"]);
  });
});
