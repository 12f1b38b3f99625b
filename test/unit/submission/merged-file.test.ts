import { OpenPackage, WorkbookFile, gridOf } from "../../../src/file";
import { valueAt } from "../../../src/grid";
import { allAgreed, allSafe, mergedFile, mergeOf, type MergedFile } from "../../../src/submission";
import { cellIn, denpasar, edited, fileOf, handedOut, merged, opened, read, typed, type Typing } from "../../support/unit-workbooks";

const sent = handedOut(denpasar);
const when = "29-11-2026 08:15";

async function mergedInto(base: Uint8Array, typing: Typing, choose = allSafe): Promise<MergedFile> {
  const file = await typed(fileOf(await sent, "Bappeda").bytes, typing);
  const open = await opened(base);
  const merge = mergeOf(open.base, [await read("Bappeda.xlsx", file)]);
  return mergedFile(open, merge, choose(merge), { when });
}
const cellsOf = (bytes: Uint8Array, sheet: string) => {
  const file = WorkbookFile.open(bytes);
  const listed = file.sheet(sheet);
  if (listed === null) throw new Error(`no sheet ${sheet}`);
  const grid = gridOf(file, listed);
  return { grid, at: (row: number, column: number) => valueAt(grid, row, column), text: file.opened.text(listed.part) };
};

test("changes the cells that were chosen, adds what is missing for them and the history, and nothing else", async () => {
  const [first = "", second = ""] = fileOf(await sent, "Bappeda").indicators;
  const { bytes, written, addedColumns, history } = await mergedInto(denpasar, {
    [first]: { level: 5 },
    [second]: { problem: "Anggaran\nbelum turun" },
  });
  expect(addedColumns).toEqual(["Kendala/Masalah"]);
  expect(history).toBe("Riwayat");
  expect(written.map(({ indicator, field, after }) => [indicator, field, after])).toEqual([
    [first, "Level", 5],
    [second, "Kendala/masalah", "Anggaran\nbelum turun"],
  ]);
  const before = cellsOf(denpasar, "Penilaian Mandiri");
  const after = cellsOf(bytes, "Penilaian Mandiri");
  const changed: unknown[] = [];
  after.grid.values.forEach((line, down) =>
    line.forEach((value, across) => {
      const [row, column] = [after.grid.firstRow + down, after.grid.firstColumn + across];
      if (JSON.stringify(value) !== JSON.stringify(before.at(row, column))) changed.push(value);
    })
  );
  expect(changed.sort()).toEqual([5, "Anggaran\nbelum turun", "Kendala/Masalah"].sort());
  const parts = (file: Uint8Array) => {
    const opened = new OpenPackage(file);
    return new Map(opened.parts().map((part) => [part, opened.text(part)]));
  };
  const [was, now] = [parts(denpasar), parts(bytes)];
  const touched = [...now].filter(([part, text]) => was.get(part) !== text).map(([part]) => part.replace(/\d+/, "N"));
  expect([...new Set(touched)].sort()).toEqual([
    "/[Content_Types].xml",
    "/xl/_rels/workbook.xml.rels",
    "/xl/workbook.xml",
    "/xl/worksheets/sheetN.xml",
  ]);
  expect(cellsOf(bytes, "Riwayat").grid.values[1]?.slice(0, 7)).toEqual([
    when,
    "Digabungkan",
    "Bappeda.xlsx",
    "Bappeda",
    first,
    "Level",
    written[0]?.cell,
  ]);
});

test("twice is once: the second time nothing is chosen, and the file stays as it is byte for byte", async () => {
  const [first = ""] = fileOf(await sent, "Bappeda").indicators;
  const typing = { [first]: { level: 5, problem: "Anggaran" } };
  const once = await mergedInto(denpasar, typing);
  const twice = await mergedInto(once.bytes, typing, allAgreed);
  expect(twice.written).toEqual([]);
  expect(Buffer.from(twice.bytes).equals(once.bytes)).toBe(true);
});

test.each(['=HYPERLINK("http://x","klik")', "+62 812 3456", "@SUM(1)", "-", "－1", "\u0009=1"])(
  "%p is written as the text it is, also for whoever opens the cell and presses Enter",
  async (text) => {
    const [first = ""] = fileOf(await sent, "Bappeda").indicators;
    const { bytes, written } = await mergedInto(denpasar, { [first]: { explanation: `${text} dan seterusnya` } });
    expect(written[0]?.after).toBe(`${text} dan seterusnya`.trim());
    const { text: xml, grid } = cellsOf(bytes, "Penilaian Mandiri");
    const cell = new RegExp(`<c r="${written[0]?.cell ?? ""}"([^>]*)>(.*?)</c>`, "s").exec(xml);
    expect(cell?.[2]).not.toContain("<f>");
    expect(grid.values.flat()).toContain(`${text} dan seterusnya`.trim());
    const opened = new OpenPackage(bytes);
    const style = Number(/s="(\d+)"/.exec(cell?.[1] ?? "")?.[1]);
    const format = opened.xml("/xl/styles.xml").child("cellXfs")?.all("xf")[style];
    expect(format?.flag("quotePrefix")).toBe(true);
  }
);

test("cells with formulas and locked ones are left and named", async () => {
  const [first = "", second = ""] = fileOf(await sent, "Bappeda").indicators;
  const base = await edited(denpasar, (book) => {
    cellIn(book, first, "level").value = { formula: "1+3", result: 4 };
  });
  const typing = { [first]: { level: 5 }, [second]: { level: 1 } };
  const { left, written } = await mergedInto(base, typing);
  expect(left).toMatchObject([{ why: "formula" }]);
  expect(written.map(({ indicator }) => indicator)).toEqual([second]);

  const locked = await edited(denpasar, (book) => void book.getWorksheet("Penilaian Mandiri")?.protect("", {}));
  expect((await mergedInto(locked, typing)).left.map(({ why }) => why)).toEqual(["protected", "protected"]);
});

test("a second sending is noted below the first", async () => {
  const [first = "", second = ""] = fileOf(await sent, "Bappeda").indicators;
  const once = await mergedInto(denpasar, { [first]: { level: 5 } });
  const twice = await mergedInto(once.bytes, { [second]: { level: 1 } });
  expect(twice.history).toBe("Riwayat");
  expect(cellsOf(twice.bytes, "Riwayat").grid.values.map((line) => line[4])).toEqual(["Indikator", first, second]);
});

test("what came back is the same for a file that was merged into", async () => {
  const [first = ""] = fileOf(await sent, "Bappeda").indicators;
  const typing = { [first]: { level: 5 } };
  const { bytes } = await mergedInto(denpasar, typing);
  const again = await merged(bytes, [["Bappeda.xlsx", await typed(fileOf(await sent, "Bappeda").bytes, typing)]]);
  expect(again.rows.map(({ state }) => state)).toEqual(["same"]);
});
