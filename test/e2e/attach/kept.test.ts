import { memoryXml, NOTHING } from "../../../src/session/memory/memory";
import { findTables } from "../../../src/table";
import type { FoundTable } from "../../../src/table/model";
import { gridsOf } from "../../unit/table/grids";
import type { Excel } from "../support/excel";
import { customXmlIn } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** The custom XML of a saved file that mentions us. */
const memoryIn = (path: string): readonly string[] => customXmlIn(path, "urn:spbe-addin:ingatan:1");

/** Another program, or an older file, puts these parts into the workbook. */
const putParts = (excel: Excel, xmls: readonly string[]) =>
  excel.script(`
await Excel.run(async (context) => {
  for (const xml of ${JSON.stringify(xmls)}) context.workbook.customXmlParts.add(xml);
  await context.sync();
});
`);

describe("an accepted finding", () => {
  const cell = "Rekap Jum'at 12-7!E30";

  it("stays accepted in the file, comes back when its cell changes, and can be shown again", async () => {
    const excel = await standIn.open(fixture("kotor-campuran.xlsx"));
    const isFound = async (): Promise<boolean> => (await excel.state()).findings.some((finding) => finding.cell === cell);
    await excel.attach();
    await excel.click(`Biarkan dengan alasan: ${cell}`);
    await excel.type("Alasan", "Menunggu berita acara <b>tim</b> & asesor");
    await excel.click("Simpan alasan");
    expect(memoryIn(await excel.save())).toHaveLength(1);

    await excel.reopen();
    expect(await isFound()).toBe(false);
    await excel.click("Temuan yang dibiarkan");
    expect(await excel.paneText()).toContain("Menunggu berita acara <b>tim</b> & asesor");

    await excel.set(cell, "empat");
    expect(await isFound()).toBe(true);
    await excel.set(cell, "tiga");
    expect(await isFound()).toBe(false);

    await excel.click("Temuan yang dibiarkan");
    await excel.click("Tampilkan lagi");
    expect(await isFound()).toBe(true);
    expect(memoryIn(await excel.save())).toEqual([]);
  });
});

describe("columns named by hand", () => {
  it("with the grid's selection are used, and remembered with the document", async () => {
    const named = { levelColumn: "G", index: "3,19", header: "Nilai Eksternal" };
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Atur kolom");
    await excel.select("Penilaian Mandiri!A6");
    await excel.click("Pakai baris terpilih");
    await excel.select("Penilaian Mandiri!G10");
    await excel.click("Tetapkan kolom terpilih");
    await excel.click("Pakai susunan ini");
    expect(await excel.state()).toMatchObject(named);
    expect(memoryIn(await excel.save())).toHaveLength(1);
    await excel.reopen();
    expect(await excel.state()).toMatchObject(named);
  });
});

describe("what the file says was remembered", () => {
  const search = findTables(gridsOf("kertas-kerja-denpasar-2021.xlsx"));
  if (search.kind !== "found") throw new Error(search.kind);
  const reading = (levelColumn: number): FoundTable => ({ ...search.table, levelColumn });
  const [external, target] = [memoryXml({ ...NOTHING, table: reading(6) }, 2_000), memoryXml({ ...NOTHING, table: reading(7) }, 1_000)];
  const broken = external.replace("&quot;levelColumn&quot;:6", "&quot;levelColumn&quot;:");
  const foreign = '<lain xmlns="urn:spbe-addin:ingatan:1"><img src="x" onerror="alert(1)"/></lain>';

  it("is left alone with a note when it is damaged or foreign, and goes with Lepaskan", async () => {
    expect(broken).not.toEqual(external);
    const excel = await standIn.open(denpasar);
    await putParts(excel, [broken, foreign]);
    expect(memoryIn(await excel.save())).toHaveLength(2);

    await excel.reopen();
    expect((await excel.detachedState()).candidates.length).toBeGreaterThan(0);
    await excel.attach();
    expect(await excel.state()).toMatchObject({ levelColumn: "F", index: "3,75" });
    expect(await excel.paneText()).toContain("rusak atau dibuat program lain");
    await excel.detach();
    expect(memoryIn(await excel.save())).toEqual([]);
  });

  it("counts by the newest that can be read", async () => {
    const excel = await standIn.open(denpasar);
    await putParts(excel, [external, target, broken]);
    await excel.save();
    await excel.reopen();
    expect(await excel.state()).toMatchObject({ levelColumn: "G", index: "3,19" });
    expect(await excel.paneText()).toContain("rusak atau dibuat program lain");
  });
});
