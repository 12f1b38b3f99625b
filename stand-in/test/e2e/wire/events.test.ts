import type { StandInPage } from "../../../src/driver/stand-in-page";
import type { OpenOptions } from "../../../src/page/contract";
import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();

/** The plain page keeps what its handlers heard. */
interface Heard {
  readonly kind: string;
  readonly address?: string;
  readonly details?: unknown;
  readonly source?: string;
  readonly triggerSource?: string;
  readonly changeType?: string;
  readonly range?: string;
}

const heard = (opened: StandInPage): Promise<readonly Heard[]> =>
  opened.pane().evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** Takes the sheet of the test before away: one page serves all tests that need nothing special of Excel. */
async function page(options?: OpenOptions): Promise<StandInPage> {
  if (options !== undefined) return plain.open(options);
  const opened = await plain.shared();
  await inPane(opened, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Uji").delete();
      await context.sync();
    })
  );
  await opened.settle();
  await opened.pane().evaluate(() => void (window as unknown as { heard: unknown[] }).heard.splice(0));
  return opened;
}

/** Adds a sheet and listens to its changes. */
async function listening(options?: OpenOptions): Promise<StandInPage> {
  const opened = await page(options);
  await inPane(opened, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Uji");
      sheet.onChanged.add(async (event) => {
        const { address, details, source, triggerSource, changeType } = event;
        let range = "";
        await Excel.run(async (inside) => {
          const changed = event.getRange(inside);
          changed.load("address");
          await inside.sync();
          range = changed.address;
        });
        (window as unknown as { heard: unknown[] }).heard.push({
          kind: "changed",
          address,
          details,
          source,
          triggerSource,
          changeType,
          range,
        });
      });
      await context.sync();
    })
  );
  return opened;
}

/** Writes a block into the new sheet, as the person or another person. */
async function write(opened: StandInPage, values: readonly (readonly (string | number)[])[], source: "person" | "remote"): Promise<void> {
  await opened.page.evaluate(
    async ([cells, who]) => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((sheet) => sheet.name === "Uji")?.id ?? "";
      const rect = {
        sheetId,
        row: 1,
        column: 1,
        rows: cells.length,
        columns: cells[0]?.length ?? 0,
      };
      await workbook?.cells.write([{ kind: "values", rect, values: cells }], who);
    },
    [values, source] as const
  );
  await opened.settle();
}

describe("change events", () => {
  it("tell a single cell's values before and after, and lead to its range", async () => {
    const opened = await listening();
    await write(opened, [[3]], "person");
    await write(opened, [["tiga"]], "person");
    expect(await heard(opened)).toEqual([
      expect.objectContaining({
        address: "B2",
        source: "Local",
        changeType: "RangeEdited",
        range: "Uji!B2",
        details: {
          valueBefore: "",
          valueAfter: 3,
          valueTypeBefore: "Empty",
          valueTypeAfter: "Double",
        },
      }),
      expect.objectContaining({
        details: {
          valueBefore: 3,
          valueAfter: "tiga",
          valueTypeBefore: "Double",
          valueTypeAfter: "String",
        },
      }),
    ]);
  });

  it("tell no values for several cells at once", async () => {
    const opened = await listening();
    await write(
      opened,
      [
        [1, 2],
        [3, 4],
      ],
      "person"
    );
    const events = await heard(opened);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ address: "B2:C3" });
    expect(events[0]?.details).toBeUndefined();
  });

  it("say who changed it: this add-in, another person, an undo", async () => {
    const opened = await listening();
    await inPane(opened, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Uji").getRange("A1").values = [[7]];
        await context.sync();
      })
    );
    await write(opened, [[5]], "remote");
    await opened.page.evaluate(() => window.application?.workbook.history.undo());
    await opened.settle();
    expect((await heard(opened)).map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ["A1", "Local", "ThisLocalAddin"],
      ["B2", "Remote", "Unknown"],
      ["A1", "Local", "Unknown"],
    ]);
  });

  it.each([
    ["normal", 1],
    ["double", 2],
    ["lost", 0],
  ] as const)("arrive %s: %i time(s)", async (events, times) => {
    const opened = await listening(events === "normal" ? undefined : { events });
    await write(opened, [[5]], "person");
    expect(await heard(opened)).toHaveLength(times);
  });

  it("arrive late, and the page is not at rest before they have", async () => {
    const opened = await listening({ events: "late" });
    const waiting = opened.page.evaluate(async () => {
      const workbook = window.application?.workbook;
      const sheetId = workbook?.sheets.all().find((sheet) => sheet.name === "Uji")?.id ?? "";
      await workbook?.cells.write(
        [
          {
            kind: "values",
            rect: { sheetId, row: 0, column: 0, rows: 1, columns: 1 },
            values: [[1]],
          },
        ],
        "person"
      );
      return window.application?.inFlight() ?? 0;
    });
    expect(await waiting).toBeGreaterThan(0);
    expect(await heard(opened)).toHaveLength(0);
    await opened.settle();
    expect(await heard(opened)).toHaveLength(1);
  });

  it("stop when the handler is removed", async () => {
    const opened = await page();
    await inPane(opened, async () => {
      const heardHere = (window as unknown as { heard: unknown[] }).heard;
      const result = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.add("Uji").onChanged.add((event) => Promise.resolve(void heardHere.push(event.address)));
        await context.sync();
        return added;
      });
      await Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
    });
    await write(opened, [[1]], "person");
    expect(await heard(opened)).toHaveLength(0);
  });
});

describe("events of sheets", () => {
  it("tell of calculation, selection, new, renamed, shown and deleted sheets", async () => {
    const opened = await plain.open();
    await inPane(opened, () =>
      Excel.run(async (context) => {
        const hear = (kind: string) => (): Promise<void> => {
          (window as unknown as { heard: unknown[] }).heard.push({ kind });
          return Promise.resolve();
        };
        const sheets = context.workbook.worksheets;
        sheets.onAdded.add(hear("added"));
        sheets.onDeleted.add(hear("deleted"));
        sheets.onNameChanged.add(hear("renamed"));
        sheets.onActivated.add(hear("activated"));
        sheets.onCalculated.add(hear("calculated"));
        sheets.onSelectionChanged.add(hear("selected"));
        context.workbook.onSelectionChanged.add(hear("workbook selected"));
        await context.sync();
        const sheet = sheets.add("Uji");
        sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
        await context.sync();
        sheet.name = "Uji 2";
        sheet.activate();
        sheet.getRange("B2").select();
        await context.sync();
        sheet.delete();
        await context.sync();
      })
    );
    await opened.settle();
    const kinds = new Set((await heard(opened)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["activated", "added", "calculated", "deleted", "renamed", "selected", "workbook selected"]);
  });
});
