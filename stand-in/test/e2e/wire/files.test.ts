import { readFileSync } from "node:fs";
import { temporaryFile } from "../../../../test/e2e/support/temporary";
import { denpasar, withStandIn } from "../../../../test/e2e/support/with-stand-in";
import { readWorkbook } from "../../../src/file/read/read-workbook";
import { inPane, withPlainAddin } from "../plain-addin";

const plain = withPlainAddin();
const standIn = withStandIn();

/** Opens the document as a file in the pane's frame; gives its size, or office.js' number and sentence of the failure. */
const openFile = `(type, sliceSize) => new Promise((resolve) =>
  Office.context.document.getFileAsync(type, { sliceSize }, (result) =>
    resolve(result.status === "succeeded" ? result.value : { code: result.error.code, message: result.error.message })))`;

describe("the document handed over as a file", () => {
  it("comes in slices that make the saved file again, what was typed included", async () => {
    const excel = await standIn.open(denpasar);
    await excel.set("Referensi!T1", "baru");
    const content = await excel.script<string>(`
      const file = await (${openFile})("compressed", 10_000);
      const bytes = [];
      for (let nth = 0; nth < file.sliceCount; nth += 1) {
        const slice = await new Promise((resolve) => file.getSliceAsync(nth, (result) => resolve(result.value)));
        bytes.push(...slice.data);
      }
      await new Promise((resolve) => file.closeAsync(resolve));
      return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));`);
    expect(Buffer.from(content, "base64").equals(readFileSync(await excel.save()))).toBe(true);
  });

  it("is open twice at most, until one is closed", async () => {
    const excel = await standIn.open(denpasar);
    const seen = await excel.script(`
      const open = ${openFile};
      const first = await open("compressed", 65536);
      await open("compressed", 65536);
      const third = await open("compressed", 65536);
      await new Promise((resolve) => first.closeAsync(resolve));
      const again = await open("compressed", 65536);
      return [third, again.size > 10_000];`);
    expect(seen).toEqual([{ code: 11000, message: "Panggil closeAsync pada File saat ini sebelum mengambil lainnya." }, true]);
  });

  it("is no PDF, and has no slices above 4 MB", async () => {
    const excel = await standIn.open(denpasar);
    const seen = await excel.script(`
      const open = ${openFile};
      return [(await open("pdf", 65536)).code, (await open("compressed", 5_000_000)).code];`);
    expect(seen).toEqual([1009, expect.any(Number)]);
  });

  it("a file that was closed gives no slices any more", async () => {
    const excel = await standIn.open(denpasar);
    const seen = await excel.script(`
      const file = await (${openFile})("compressed", 65536);
      await new Promise((resolve) => file.closeAsync(resolve));
      return new Promise((resolve) => file.getSliceAsync(0, (result) => resolve(result.error.code)));`);
    expect(seen).toBe(11001);
  });

  it.each([
    [{ document: "refused" }, 5000],
    [{ document: "failing" }, 5001],
    [{ documentLimit: 10_000 }, 5001],
  ] as const)("is withheld as the host is told: %j", async (options, code) => {
    const excel = await standIn.open(denpasar, options);
    expect(await excel.script(`return (${openFile})("compressed", 65536)`)).toMatchObject({ code });
  });
});

describe("a new workbook", () => {
  it("is kept as the add-in gave it, and the open one stays as it is", async () => {
    const excel = await standIn.open(denpasar);
    const before = readFileSync(await excel.save());
    await excel.script(`return Excel.createWorkbook(${JSON.stringify(before.toString("base64"))})`);
    const file = temporaryFile("baru.xlsx");
    expect(await excel.do({ do: "save", file, window: "new" })).toEqual({ windows: 1 });
    expect(readFileSync(file).equals(before)).toBe(true);
    await expect(excel.undo()).rejects.toThrow("nothing to undo");
  });

  it("opens by way of the application too", async () => {
    const excel = await standIn.open(denpasar);
    const base64 = readFileSync(denpasar).toString("base64");
    await excel.script(`return Excel.run(async (context) => {
      context.application.createWorkbook(${JSON.stringify(base64)}).open();
      await context.sync();
    })`);
    const file = temporaryFile("baru.xlsx");
    await excel.do({ do: "save", file, window: "new" });
    expect(readWorkbook(readFileSync(file)).sheets.length).toBeGreaterThan(0);
  });

  it("what is no workbook is refused, and no window opens", async () => {
    const opened = await plain.open();
    const seen = await inPane(opened, () => Excel.createWorkbook(btoa("bukan xlsx")));
    expect(seen).toMatchObject({ code: "InvalidArgument" });
    expect(await opened.page.evaluate(() => window.application?.newWorkbooks.length)).toBe(0);
  });

  it("is refused where add-ins may open none", async () => {
    const opened = await plain.open({ newWorkbooks: "refused" });
    const seen = await inPane(opened, () => Excel.createWorkbook());
    expect(seen).toMatchObject({ code: "AccessDenied", location: "Excel.createWorkbook" });
  });
});

it("what the pane has the browser download is a step away", async () => {
  const excel = await standIn.open(denpasar);
  await excel.script(`
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["isi"]));
    link.download = "catatan.txt";
    link.click();`);
  const file = temporaryFile("catatan.txt");
  expect(await excel.do({ do: "download", file })).toEqual({ name: "catatan.txt" });
  expect(readFileSync(file, "utf8")).toBe("isi");
});
