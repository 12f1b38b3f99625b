import type { Page } from "playwright-core";
import { denpasar } from "../../../test/e2e/support/with-stand-in";
import { withGrid } from "./grid-page";

/** An add-in with one function of each kind; runs inside the page. */
function addin(): void {
  const table = { dimensionality: "matrix" } as const;
  window.tools.addin(
    [
      {
        id: "JUMLAH",
        name: "JUMLAH",
        description: "",
        parameters: [
          { name: "sel", ...table, optional: true },
          { name: "tambah", optional: true },
        ],
        result: {},
      },
      { id: "SEBUT", name: "SEBUT", description: "", parameters: [{ name: "nilai" }], result: {} },
      { id: "TABEL", name: "TABEL", description: "", parameters: [{ name: "baris" }], result: table },
      { id: "GAGAL", name: "GAGAL", description: "", parameters: [{ name: "apa", ...table }], result: {}, allowErrorForDataTypeAny: true },
      { id: "SEMUA", name: "SEMUA", description: "", parameters: [{ name: "sel", ...table, repeating: true }], result: {} },
    ],
    ({ functionId, parameters }) => {
      const numbers = (value: unknown): number =>
        Array.isArray(value) ? value.reduce((sum: number, one) => sum + numbers(one), 0) : typeof value === "number" ? value : 0;
      const first = parameters[0];
      if (functionId === "JUMLAH") return numbers(parameters);
      if (functionId === "SEBUT") return `nilai ${String(first)}`;
      if (functionId === "TABEL") return Array.from({ length: Number(first) }, (_, index) => [`baris ${String(index + 1)}`, index + 1]);
      if (functionId === "SEMUA") return `${String(parameters.length)}: ${JSON.stringify(first)}`;
      return { error: "#VALUE!", message: `isi: ${JSON.stringify(first)}` };
    }
  );
}

const grid = withGrid(addin);

const settled = (page: Page) => page.evaluate(() => window.standIn.workbook.calculation.settled(20_000));

describe("custom functions in the grid", () => {
  it("are busy until they are answered, alone, inside other formulas, inside each other and behind a chain", async () => {
    const page = await grid.open(denpasar);
    const busy = await page.evaluate(async () => {
      window.tools.silent = true;
      await window.tools.enter("AA1:AA6", [
        [1],
        [2],
        [3],
        ["=UJI.JUMLAH(AA1:AA3)"],
        ["=ROUND(UJI.JUMLAH(AA1:AA3)/4,1)+1"],
        ["=UJI.SEBUT(UJI.JUMLAH(AA1:AA3,4))"],
      ]);
      await window.tools.enter("AB1:AB4", [["=AA4*2"], ["=AB1+1"], ["=UJI.JUMLAH()"], ["=UJI.TIDAKADA(1)"]]);
      return [window.tools.texts("AA4:AA6"), window.tools.texts("AB1:AB4")].flat(2);
    });
    expect(busy).toEqual(["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!", "#NAME?"]);
    await page.evaluate(() => window.tools.speak());
    await settled(page);
    const values = () => page.evaluate(() => [window.tools.values("AA4:AA6"), window.tools.values("AB1:AB3")].flat(2));
    expect(await values()).toEqual([6, 2.5, "nilai 10", 12, 13, 0]);
    await page.evaluate(() => window.tools.enter("AA1", [[11]]));
    await settled(page);
    expect(await values()).toEqual([16, 5, "nilai 20", 32, 33, 0]);
  });

  it("are asked again when an argument changed, the cell was set dirty or its formula entered anew, and never twice for one change", async () => {
    const page = await grid.open(denpasar);
    const calls = async (action: () => Promise<void> | void): Promise<string[]> => {
      await page.evaluate(action);
      await settled(page);
      return page.evaluate(() => window.tools.calls());
    };
    const enter = () =>
      window.tools.enter("AA1:AB2", [
        [1, "=UJI.JUMLAH(AA1)+AA2"],
        [2, "=UJI.JUMLAH()"],
      ]);
    expect(await calls(enter)).toEqual(["JUMLAH@'Penilaian Mandiri'!AB1", "JUMLAH@'Penilaian Mandiri'!AB2"]);
    // Another cell of the same formula changed: the function's own argument did not.
    expect(await calls(() => window.tools.enter("AA2", [[5]]))).toEqual([]);
    expect(await calls(() => window.tools.enter("AA1", [[7]]))).toEqual(["JUMLAH@'Penilaian Mandiri'!AB1"]);
    expect(
      await calls(async () => {
        await window.standIn.workbook.history.undo();
      })
    ).toEqual(["JUMLAH@'Penilaian Mandiri'!AB1"]);
    const dirty = async () => {
      window.standIn.workbook.calculation.setDirty([window.tools.at("AB2")]);
      await window.standIn.workbook.calculation.calculate("recalculate");
    };
    expect(await calls(dirty)).toEqual(["JUMLAH@'Penilaian Mandiri'!AB2"]);
    expect(await calls(() => window.tools.enter("AB2", [["=UJI.JUMLAH()"]]))).toEqual(["JUMLAH@'Penilaian Mandiri'!AB2"]);
    expect((await calls(() => window.standIn.workbook.calculation.calculate("full"))).length).toBe(2);
    expect(await page.evaluate(() => window.tools.values("AB1:AB2").flat())).toEqual([6, 0]);
  });

  it("spill, say #SPILL! while something is in the way, and are not asked again for that", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(() => window.tools.enter("AA1:AD1", [["=UJI.TABEL(3)", null, null, "=SUM(AB1:AB9)"]]));
    await settled(page);
    const seen = () =>
      page.evaluate(() => ({
        values: window.tools.values("AA1:AB3"),
        sum: window.tools.values("AD1").flat(),
        spill: window.standIn.workbook.cells.read(window.tools.at("AA1"))[0]?.[0]?.spill,
      }));
    const whole = {
      values: [
        ["baris 1", 1],
        ["baris 2", 2],
        ["baris 3", 3],
      ],
      sum: [6],
      spill: { row: 0, column: 26, rows: 3, columns: 2 },
    };
    expect(await seen()).toEqual(whole);
    await page.evaluate(() => window.tools.enter("AB2", [["di sini"]]));
    expect(await seen()).toEqual({
      values: [
        [{ error: "#SPILL!" }, null],
        [null, "di sini"],
        [null, null],
      ],
      sum: [0],
      spill: null,
    });
    await page.evaluate(() => window.standIn.workbook.history.undo());
    expect(await seen()).toEqual(whole);
    expect(await page.evaluate(() => window.tools.calls())).toEqual(["TABEL@'Penilaian Mandiri'!AA1"]);
  });

  it("are kept with their spill by saving and opening again, without being asked", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(() =>
      window.tools.enter("AA1:AA6", [["=UJI.TABEL(2)"], [null], [null], ["=UJI.SEBUT(4)"], ["=AB2*10"], ["=UJI.GAGAL(AA1)"]])
    );
    await settled(page);
    const seen = await page.evaluate(async () => {
      window.tools.calls();
      await window.standIn.open(window.standIn.save());
      const { workbook } = window.standIn;
      return {
        values: window.tools
          .values("AA1:AB6")
          .map((row) => row.map((value) => (value !== null && typeof value === "object" ? value.error : value))),
        formulas: window.tools.formulas("AA1:AA6").flat(),
        calls: window.tools.calls(),
        pending: window.standIn.functions.pending(),
        changes: workbook.changes().sheets.flatMap((sheet) => sheet.cells),
      };
    });
    expect(seen).toEqual({
      values: [
        ["baris 1", 1],
        ["baris 2", 2],
        [null, null],
        ["nilai 4", null],
        [20, null],
        ["#VALUE!", null],
      ],
      formulas: ["=UJI.TABEL(2)", null, null, "=UJI.SEBUT(4)", "=AB2*10", "=UJI.GAGAL(AA1)"],
      calls: [],
      pending: 0,
      changes: [],
    });
  });

  it("get blanks, errors and texts as they are, and answer with messages", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(async () => {
      await window.standIn.workbook.cells.write(
        [{ kind: "values", rect: window.tools.at("AA1:AA4"), values: [["3"], [null], [{ error: "#N/A" }], [true]] }],
        "person"
      );
      await window.tools.enter("AB1:AB3", [["=UJI.GAGAL(AA1:AA4)"], ["=UJI.JUMLAH(AA1:AA4)"], ["=AB1"]]);
    });
    await settled(page);
    expect(await page.evaluate(() => window.tools.values("AB1:AB3").flat())).toEqual([
      { error: "#VALUE!", message: 'isi: [["3"],[null],[{"error":"#N/A"}],[true]]' },
      // It did not say that it can take errors, so it is not called.
      { error: "#N/A" },
      { error: "#VALUE!" },
    ]);
  });

  it("that declare one value are called once for each cell of a range", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(() =>
      window.tools.enter("AA1:AB3", [
        [1, "=UJI.SEBUT(AA1:AA3)"],
        [2, null],
        [3, null],
      ])
    );
    await settled(page);
    expect(await page.evaluate(() => window.tools.values("AB1:AB3").flat())).toEqual(["nilai 1", "nilai 2", "nilai 3"]);
  });

  it("get texts that look like dates as texts, blanks from beyond the grid, and #REF! from a sheet that is not there", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(() =>
      window.tools.enter("AA1:AA5", [
        ['=UJI.SEBUT("5/2018")'],
        ["=UJI.SEBUT(ZZ5000)"],
        ["=UJI.GAGAL(ZZ5000:ZZ5001)"],
        ["=SUM(ZZ5000:ZZ5001,2)"],
        ["=UJI.GAGAL(TidakAda!A1:A2)"],
      ])
    );
    await settled(page);
    expect(await page.evaluate(() => window.tools.values("AA1:AA5").flat())).toEqual([
      "nilai 5/2018",
      "nilai null",
      { error: "#VALUE!", message: "isi: [[null],[null]]" },
      2,
      { error: "#VALUE!", message: 'isi: [[{"error":"#REF!"}]]' },
    ]);
  });

  it("that repeat a parameter get all that is given for it as one", async () => {
    const page = await grid.open(denpasar);
    await page.evaluate(() =>
      window.tools.enter("AA1:AB2", [
        [1, "=UJI.SEMUA(AA1:AA2,5)"],
        [2, null],
      ])
    );
    await settled(page);
    expect(await page.evaluate(() => window.tools.values("AB1").flat())).toEqual(["1: [[[1],[2]],[[5]]]"]);
  });

  it("do not get the answer to a question that nobody asks any more", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const cancelled: number[] = [];
      window.tools.silent = true;
      window.standIn.functions.onCancelled((ids) => cancelled.push(...ids));
      await window.tools.enter("AA1:AB1", [[1, "=UJI.JUMLAH(AA1)"]]);
      await window.tools.enter("AA1", [[2]]);
      window.tools.speak();
      await window.standIn.workbook.calculation.settled(20_000);
      return { cancelled: cancelled.length, values: window.tools.values("AB1").flat() };
    });
    expect(seen).toEqual({ cancelled: 1, values: [2] });
  });
});
