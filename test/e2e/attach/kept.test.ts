import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { findTables } from "../../../src/table";
import { memoryXml, NOTHING } from "../../../src/session/memory/memory";
import type { FoundTable } from "../../../src/table/model";
import { gridsOf } from "../../unit/table/grids";
import { attachedState, denpasar, detachedState, fixture, textFile, useBench } from "../support/harness";
import { temporaryFile } from "../support/temporary";

const bench = useBench();
const place = (): string => temporaryFile("saved.xlsx");
const shownText = textFile("return document.body.innerText");

/** The custom XML of a saved file that mentions us. */
function memoryIn(path: string): readonly string[] {
  return Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .filter((xml) => xml.includes("urn:spbe-addin:ingatan:1"));
}

/** Another program, or an older file, puts these parts into the workbook. */
function putParts(xmls: readonly string[]): string {
  return textFile(`
await Excel.run(async (context) => {
  for (const xml of ${JSON.stringify(xmls)}) context.workbook.customXmlParts.add(xml);
  await context.sync();
});
`);
}

describe("an accepted finding", () => {
  const untidy = fixture("kotor-campuran.xlsx");
  const cell = "Rekap Jum'at 12-7!E30";

  it("stays accepted in the file, comes back when its cell changes, and can be shown again", async () => {
    const [kept, shown] = [place(), place()];
    const answers = await bench.drive({
      workbook: untidy,
      steps: [
        { do: "attach" },
        { do: "click", name: `Biarkan dengan alasan: ${cell}` },
        { do: "type", name: "Alasan", text: "Menunggu berita acara <b>tim</b> & asesor" },
        { do: "click", name: "Simpan alasan" },
        { do: "save", file: kept },
        { do: "reopen" },
        { do: "state" },
        { do: "click", name: "Temuan yang dibiarkan" },
        { do: "run", file: shownText },
        { do: "set", cell, value: "empat" },
        { do: "state" },
        { do: "set", cell, value: "tiga" },
        { do: "state" },
        { do: "click", name: "Temuan yang dibiarkan" },
        { do: "click", name: "Tampilkan lagi" },
        { do: "state" },
        { do: "save", file: shown },
      ],
    });
    const found = [6, 10, 12, 15].map((step) => attachedState(answers[step]).findings.some((finding) => finding.cell === cell));
    expect(found).toEqual([false, true, false, true]);
    expect(answers[8]).toContain("Menunggu berita acara <b>tim</b> & asesor");
    expect([memoryIn(kept).length, memoryIn(shown).length]).toEqual([1, 0]);
  });
});

describe("columns named by hand", () => {
  it("with the grid's selection are used, and remembered with the document", async () => {
    const saved = place();
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Atur kolom" },
        { do: "select", range: "Penilaian Mandiri!A6" },
        { do: "click", name: "Pakai baris terpilih" },
        { do: "select", range: "Penilaian Mandiri!G10" },
        { do: "click", name: "Tetapkan kolom terpilih" },
        { do: "click", name: "Pakai susunan ini" },
        { do: "state" },
        { do: "save", file: saved },
        { do: "reopen" },
        { do: "state" },
      ],
    });
    const named = { levelColumn: "G", index: "3,19", header: "Nilai Eksternal" };
    expect(attachedState(answers[7])).toMatchObject(named);
    expect(attachedState(answers[10])).toMatchObject(named);
    expect(memoryIn(saved)).toHaveLength(1);
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
    const [saved, detached] = [place(), place()];
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "run", file: putParts([broken, foreign]) },
        { do: "save", file: saved },
        { do: "reopen" },
        { do: "state" },
        { do: "attach" },
        { do: "state" },
        { do: "run", file: shownText },
        { do: "detach" },
        { do: "save", file: detached },
      ],
    });
    expect(broken).not.toEqual(external);
    expect(memoryIn(saved)).toHaveLength(2);
    expect(detachedState(answers[3]).candidates.length).toBeGreaterThan(0);
    expect(attachedState(answers[5])).toMatchObject({ levelColumn: "F", index: "3,75" });
    expect(answers[6]).toContain("rusak atau dibuat program lain");
    expect(memoryIn(detached)).toEqual([]);
  });

  it("counts by the newest that can be read", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "run", file: putParts([external, target, broken]) },
        { do: "save", file: place() },
        { do: "reopen" },
        { do: "state" },
        { do: "run", file: shownText },
      ],
    });
    expect(attachedState(answers[3])).toMatchObject({ levelColumn: "G", index: "3,19" });
    expect(answers[4]).toContain("rusak atau dibuat program lain");
  });
});
