import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();

describe("what an add-in reads and writes", () => {
  it("must be loaded before it is read, or office.js says so itself", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        await context.sync();
        return range.values as unknown;
      })
    );
    expect(seen).toMatchObject({ code: "PropertyNotLoaded", location: "Range.values" });
  });

  it("sees, in the same batch, what its own writes made of the formulas", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uji 3");
        sheet.getRange("A1:A3").values = [[1], ["2"], [""]];
        sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
        const range = sheet.getRange("A1:B3");
        range.load("address,values,formulas,formulasLocal,valueTypes");
        await context.sync();
        return [range.address, range.values, range.formulas, range.valueTypes];
      })
    );
    expect(seen).toEqual([
      "'Uji 3'!A1:B3",
      [
        [1, 3],
        [2, ""],
        ["", ""],
      ],
      [
        [1, "=SUM(A1:A3)"],
        [2, ""],
        ["", ""],
      ],
      [
        ["Double", "Double"],
        ["Double", "Empty"],
        ["Empty", "Empty"],
      ],
    ]);
  });

  it("is one step to undo per sync, however many ranges it wrote", async () => {
    const opened = await plain.shared();
    await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uji 4");
        await context.sync();
        sheet.getRange("A1").values = [["satu"]];
        sheet.getRange("C5:D5").values = [["dua", "tiga"]];
        await context.sync();
      })
    );
    const read = (): Promise<unknown> =>
      inPane(opened, () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Uji 4").getRange("A1:D5");
          range.load("values");
          await context.sync();
          return range.values.flat().filter((value) => value !== "") as unknown;
        })
      );
    expect(await read()).toEqual(["satu", "dua", "tiga"]);
    await opened.page.evaluate(() => window.application?.workbook.history.undo());
    expect(await read()).toEqual([]);
    await opened.page.evaluate(() => window.application?.workbook.history.redo());
    expect(await read()).toEqual(["satu", "dua", "tiga"]);
  });

  it("reads an unbounded range without its cells", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uji 5");
        const column = sheet.getRange("B:C");
        column.load("address,values,rowCount,isEntireColumn");
        await context.sync();
        return [column.address, column.values as unknown, column.rowCount, column.isEntireColumn];
      })
    );
    expect(seen).toEqual(["'Uji 5'!B:C", null, 1048576, true]);
  });
});

describe("what Excel refuses", () => {
  const refused: readonly [string, () => Promise<unknown>, object][] = [
    [
      "a sheet that is not there",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Tidak Ada").load("name");
          await context.sync();
        }),
      { code: "ItemNotFound", location: "WorksheetCollection.getItem" },
    ],
    [
      "an address that is none",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A0").load("values");
          await context.sync();
        }),
      { code: "InvalidArgument", location: "Worksheet.getRange" },
    ],
    [
      "values of another size",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
          await context.sync();
        }),
      { code: "InvalidArgument", location: "Range.values" },
    ],
    [
      "a sheet name already taken",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Dua");
          context.workbook.worksheets.add("dua");
          await context.sync();
        }),
      { code: "ItemAlreadyExists", location: "WorksheetCollection.add" },
    ],
    [
      "an API the stand-in does not have",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().slicers.load("count");
          await context.sync();
        }),
      { code: "NotImplemented", location: "Worksheet.slicers" },
    ],
  ];
  it.each(refused)("%s", async (_what, code, expected) => {
    const opened = await plain.shared();
    expect(await inPane(opened, code)).toMatchObject(expected);
  });

  it("a property the stand-in does not have, while a name Excel does not know loads nothing", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("TanpaProperti");
        await context.sync();
        return sheets.items.length > 0;
      })
    );
    expect(seen).toBe(true);
    const refusal = await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("showGridlines");
        await context.sync();
      })
    );
    expect(refusal).toMatchObject({ code: "NotImplemented", location: "Worksheet.showGridlines" });
  });

  it("an unknown API is named loudly", async () => {
    const opened = await plain.shared();
    const lines: string[] = [];
    opened.page.on("console", (message) => lines.push(message.text()));
    await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      })
    );
    expect(lines.join("\n")).toContain("Workbook.pivotTables");
  });

  it("writes to a document opened for reading only", async () => {
    const opened = await plain.open({ readOnly: true });
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      })
    );
    expect(seen).toMatchObject({ code: "AccessDenied" });
    expect(await inPane(opened, () => Promise.resolve(Office.context.document.mode))).toBe("readOnly");
  });

  it("nothing happens after the first error, and what came before stays", async () => {
    const opened = await plain.shared();
    const values = await inPane(opened, async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Uji 9");
        sheet.getRange("A1").values = [["sebelum"]];
        sheet.getRange("A2:B2").values = [["salah"]];
        sheet.getRange("A3").values = [["sesudah"]];
        await context.sync();
      }).catch(() => undefined);
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Uji 9").getRange("A1:A3");
        range.load("values");
        await context.sync();
        return range.values as unknown;
      });
    });
    expect(values).toEqual([["sebelum"], [""], [""]]);
  });
});

describe("null objects", () => {
  it("are told apart from real ones, and calls on them do nothing", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject("Tidak Ada");
        const noRange = none.getRange("A1");
        noRange.load("values");
        none.delete();
        const empty = context.workbook.worksheets.add("Kosong").getUsedRangeOrNullObject();
        await context.sync();
        return [none.isNullObject, noRange.isNullObject, empty.isNullObject];
      })
    );
    expect(seen).toEqual([true, true, true]);
  });
});
