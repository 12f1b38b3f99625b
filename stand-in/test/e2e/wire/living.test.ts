import type { StandInPage } from "../../../src/driver/stand-in-page";
import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();

/** A new sheet with these cells from A1 on, typed by a person: texts with `=` are formulas. */
async function sheetWith(opened: StandInPage, name: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await opened.page.evaluate(
    async ([called, rows]) => {
      const workbook = window.application?.workbook;
      const added = await workbook?.sheets.add(called, null, "person");
      const rect = { sheetId: added?.id ?? "", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
      await workbook?.cells.write([{ kind: "formulas", rect, formulas: rows }], "person");
    },
    [name, cells] as const
  );
}

const value = (opened: StandInPage, name: string): Promise<unknown> =>
  opened.page.evaluate((called) => {
    const workbook = window.application?.workbook;
    const sheetId = workbook?.sheets.all().find((one) => one.name === called)?.id ?? "";
    return workbook?.cells.read({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value as unknown;
  }, name);

const shows = async (opened: StandInPage, name: string, expected: number): Promise<void> => {
  await opened.page.waitForFunction(
    ([called, wanted]) => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === called)?.id ?? "";
      return workbook?.cells.read({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value === wanted;
    },
    [name, expected] as const
  );
};

const heard = (opened: StandInPage): Promise<string[]> => opened.pane().evaluate(() => (window as unknown as { heard: string[] }).heard);

const hears = async (opened: StandInPage, line: string): Promise<void> => {
  await opened.pane().waitForFunction((wanted) => (window as unknown as { heard: string[] }).heard.includes(wanted), line);
};

describe("functions that go on", () => {
  it("fill their cell again and again, its dependents too, until the formula goes", async () => {
    const opened = await plain.shared();
    await sheetWith(opened, "Aliran", [["=B1*10", "=SPBE.TICK()"]]);
    await opened.settle();
    expect(await value(opened, "Aliran")).toBe(10);
    for (const expected of [20, 30]) {
      await opened.pane().evaluate(() => (window as unknown as { tick: () => void }).tick());
      // The runtime in the frame gathers such results before it sends them.
      await shows(opened, "Aliran", expected);
    }
    expect(await heard(opened)).not.toContain("TICK stopped");
    await opened.page.evaluate(async () => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === "Aliran")?.id ?? "";
      await workbook?.cells.write(
        [{ kind: "clear", rect: { sheetId, row: 0, column: 1, rows: 1, columns: 1 }, what: "contents" }],
        "person"
      );
    });
    await hears(opened, "TICK stopped");
    // What comes too late reaches no cell.
    await opened.pane().evaluate(() => (window as unknown as { tick: () => void }).tick());
    await opened.settle();
    expect(await value(opened, "Aliran")).toBe(0);
  });

  it("are called off when their argument changes or their sheet goes", async () => {
    const opened = await plain.shared();
    await sheetWith(opened, "Lambat", [["=SPBE.SLOW(B1)", "satu"]]);
    await hears(opened, "SLOW satu");
    await opened.page.evaluate(() => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === "Lambat")?.id ?? "";
      void workbook?.cells.write(
        [{ kind: "values", rect: { sheetId, row: 0, column: 1, rows: 1, columns: 1 }, values: [["dua"]] }],
        "person"
      );
    });
    await hears(opened, "SLOW satu called off");
    await hears(opened, "SLOW dua");
    await opened.page.evaluate(() => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((one) => one.name === "Lambat")?.id ?? "";
      void workbook?.sheets.delete(sheetId, "person");
    });
    await hears(opened, "SLOW dua called off");
    await opened.settle();
  });
});

describe("a batch sent while a cell is being edited", () => {
  it("is refused, or waits for the end when it asked to", async () => {
    const opened = await plain.shared();
    await opened.page.evaluate(() => window.application?.setEditMode(true));
    const refused = await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Referensi").getRange("Z1").values = [["terlalu dini"]];
        await context.sync();
      })
    );
    expect(refused).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await opened.pane().evaluate(`
      window.done = Excel.run({ delayForCellEdit: true }, async (context) => {
        const cell = context.workbook.worksheets.getItem("Referensi").getRange("Z1");
        cell.values = [["sesudahnya"]];
        cell.load("values");
        await context.sync();
        window.heard.push("delayed " + cell.values[0][0]);
      });
      undefined`);
    await opened.settle();
    expect(await heard(opened)).not.toContain("delayed sesudahnya");
    await opened.page.evaluate(() => window.application?.setEditMode(false));
    await hears(opened, "delayed sesudahnya");
  });
});

describe("an add-in sorts, filters and protects", () => {
  it("as a person does: rows change places, rows are hidden, locked cells refuse", async () => {
    const opened = await plain.shared();
    await sheetWith(opened, "Urut", [
      ["nama", "nilai"],
      ["a", 2],
      ["b", 3],
      ["c", 1],
    ]);
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Urut");
        const all = sheet.getRange("A1:B4");
        sheet.getRange("A2:B4").sort.apply([{ key: 1, ascending: false }]);
        all.load("values");
        await context.sync();
        const sorted = all.values.map(([name]) => String(name)).join("");
        sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: Excel.FilterOn.values, values: ["a"] });
        const rows = [1, 2, 3].map((row) => sheet.getRange(`A${row + 1}`));
        rows.forEach((row) => row.load("rowHidden"));
        await context.sync();
        const hidden = rows.map(({ rowHidden }) => rowHidden);
        sheet.autoFilter.remove();
        const again = sheet.getRange("A2");
        again.load("rowHidden");
        sheet.protection.protect({ allowSort: true }, "rahasia");
        await context.sync();
        return { sorted, hidden, again: again.rowHidden };
      })
    );
    expect(seen).toEqual({ sorted: "namabac", hidden: [true, false, true], again: false });
    const write = () =>
      inPane(opened, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Urut").getRange("A2").values = [["x"]];
          await context.sync();
        })
      );
    expect(await write()).toMatchObject({ code: "AccessDenied" });
    const wrong = await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Urut").protection.unprotect("salah");
        await context.sync();
      })
    );
    expect(wrong).toMatchObject({ code: "AccessDenied" });
    await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Urut").protection.unprotect("rahasia");
        await context.sync();
      })
    );
    expect(await write()).toBeUndefined();
  });
});

describe("the undo list", () => {
  const undone = async (opened: StandInPage): Promise<readonly (boolean | undefined)[]> => {
    await sheetWith(opened, "Urungkan", [["satu"]]);
    await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add("<a xmlns='urn:uji'/>");
        await context.sync();
      })
    );
    return opened.page.evaluate(async () => [await window.application?.workbook.history.undo()]);
  };

  it("is kept when an add-in writes a custom XML part, and emptied where Excel does that", async () => {
    expect(await undone(await plain.shared())).toEqual([true]);
    expect(await undone(await plain.open({ undo: "emptied" }))).toEqual([false]);
  });
});
