import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();

describe("what an add-in leaves in the workbook", () => {
  it("settings are the same ones for both ways to them", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("PerluTinjau", { ya: true });
        await context.sync();
      });
      const document = Office.context.document;
      await new Promise((resolve) => document.settings.refreshAsync(resolve));
      const fromExcel = document.settings.get("PerluTinjau") as unknown;
      document.settings.set("kedua", 2);
      await new Promise((resolve) => document.settings.saveAsync(resolve));
      return Excel.run(async (context) => {
        const settings = context.workbook.settings;
        settings.load("items/key,items/value");
        const none = settings.getItemOrNullObject("tidak ada");
        await context.sync();
        return [fromExcel, settings.items.map((item) => [item.key, item.value as unknown]), none.isNullObject];
      });
    });
    expect(seen).toEqual([
      { ya: true },
      [
        ["PerluTinjau", { ya: true }],
        ["kedua", 2],
      ],
      true,
    ]);
  });

  it("custom XML parts are found by namespace, changed and deleted", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const part = parts.add('<catatan xmlns="urn:uji"><a/></catatan>');
        part.load("id,namespaceUri");
        await context.sync();
        const found = parts.getByNamespace("urn:uji").getOnlyItemOrNullObject();
        found.load("id");
        part.setXml('<catatan xmlns="urn:uji"><b/></catatan>');
        const xml = part.getXml();
        await context.sync();
        const same = found.id === part.id;
        part.delete();
        const gone = parts.getByNamespace("urn:uji").getOnlyItemOrNullObject();
        await context.sync();
        return [part.namespaceUri, same, xml.value, gone.isNullObject];
      })
    );
    expect(seen).toEqual(["urn:uji", true, '<catatan xmlns="urn:uji"><b/></catatan>', true]);
  });

  it("text that is not XML is refused", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add("bukan xml");
        await context.sync();
      })
    );
    expect(seen).toMatchObject({
      code: "InvalidArgument",
      location: "CustomXmlPartCollection.add",
    });
  });

  it("names lead to their ranges", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Nama Uji");
        sheet.getRange("B2").values = [[9]];
        context.workbook.names.add("SPBE_uji", sheet.getRange("B2:C3"));
        const name = context.workbook.names.getItem("SPBE_uji");
        name.load("formula,type,scope");
        const range = name.getRange();
        range.load("address,values");
        await context.sync();
        name.delete();
        const gone = context.workbook.names.getItemOrNullObject("SPBE_uji");
        await context.sync();
        return [name.formula, name.type, range.address, range.values, gone.isNullObject];
      })
    );
    expect(seen).toEqual([
      "='Nama Uji'!$B$2:$C$3",
      "Range",
      "'Nama Uji'!B2:C3",
      [
        [9, ""],
        ["", ""],
      ],
      true,
    ]);
  });

  it("the file is handed over as it would be saved", async () => {
    const opened = await plain.shared();
    const start = await inPane(
      opened,
      () =>
        new Promise<readonly unknown[]>((resolve, reject) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65536 }, (opening) => {
            if (opening.status !== Office.AsyncResultStatus.Succeeded) return reject(new Error(opening.error.message));
            opening.value.getSliceAsync(0, (slice) => {
              const bytes = slice.value.data as number[];
              resolve([String.fromCharCode(...bytes.slice(0, 2)), opening.value.size > 10_000, opening.value.sliceCount > 0]);
              opening.value.closeAsync();
            });
          })
        )
    );
    expect(start).toEqual(["PK", true, true]);
  });
});

describe("what Excel is", () => {
  it("requirement sets are those asked for", async () => {
    const opened = await plain.open({
      sets: { ExcelApi: "1.9", SharedRuntime: null },
      locale: "en-US",
    });
    const seen = await inPane(opened, () => {
      const { requirements, displayLanguage } = Office.context;
      return Promise.resolve([
        requirements.isSetSupported("ExcelApi", "1.9"),
        requirements.isSetSupported("ExcelApi", "1.10"),
        requirements.isSetSupported("SharedRuntime", "1.1"),
        displayLanguage,
      ]);
    });
    expect(seen).toEqual([true, false, false, "en-US"]);
  });

  it("separators and formulas are those of the locale", async () => {
    const opened = await plain.shared();
    const seen = await inPane(opened, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.add("Lokal").getRange("A1");
        cell.formulasLocal = [["=ROUND(1,25;1)"]];
        cell.load("formulas,formulasLocal");
        const culture = context.workbook.application.cultureInfo;
        culture.load("name");
        culture.numberFormat.load("numberDecimalSeparator");
        await context.sync();
        return [cell.formulas, cell.formulasLocal, culture.name, culture.numberFormat.numberDecimalSeparator];
      })
    );
    expect(seen).toEqual([[["=ROUND(1.25,1)"]], [["=ROUND(1,25;1)"]], "id-ID", ","]);
  });

  it("the pane can be hidden and shown by the add-in", async () => {
    const opened = await plain.open();
    await inPane(opened, () => Office.addin.hide());
    await inPane(opened, () => Office.addin.showAsTaskpane());
    expect(await inPane(opened, () => Promise.resolve("masih hidup"))).toBe("masih hidup");
  });
});
