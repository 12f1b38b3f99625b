import fc from "fast-check";
import { EVIDENCE_STATES } from "../../../../src/assessment/evidence/model";
import { evidenceSheet, pasteText } from "../../../../src/table/evidence/list-sheet";
import { readEvidenceList } from "../../../../src/table/evidence/read-list";
import { evidenceWords } from "../../../../src/text/table/evidence";
import { sheet } from "../../../generators/pemdi-layouts";
import { listOf } from "../../assessment/evidence/lists";
import { pemdi8, spbe59 } from "../../assessment/support/instruments";

describe("the sheet Data Dukung", () => {
  it.each([pemdi8, spbe59])("of $id is read again as the items it was made of, whatever their states", async (instrument) => {
    const { list } = await listOf(instrument);
    const states = fc.array(fc.constantFrom(...EVIDENCE_STATES), { minLength: list.length, maxLength: list.length });
    fc.assert(
      fc.property(states, fc.constantFrom("id" as const, "en" as const), (given, language) => {
        const items = list.map((item, at) => ({
          ...item,
          state: given[at]!,
          file: at % 5 === 0 ? `bukti-${at}.pdf` : "",
          owner: at % 2 ? "Bappeda" : "",
        }));
        const { name, headers, rows } = evidenceSheet(instrument, items, evidenceWords[language]);
        const read = readEvidenceList(sheet(name, [headers, ...rows]), instrument);
        expect(read?.findings).toEqual([]);
        expect(read?.items.map(({ cell, ...item }) => ({ ...item, cell: cell && null }))).toEqual(items);
      }),
      { numRuns: 10 }
    );
  });

  it("begins with a code that names the item's file, too", async () => {
    const { list } = await listOf(pemdi8);
    const { headers, rows } = evidenceSheet(pemdi8, list, evidenceWords.id);
    expect(headers).toEqual([
      "Kode butir",
      "Indikator",
      "Nama indikator",
      "No. Level",
      "Butir data dukung",
      "Status",
      "Nama berkas",
      "Unit kerja",
      "Catatan",
    ]);
    expect(rows[2]).toEqual([
      "I1-L2-02",
      1,
      "Tata Kelola Pemdi",
      2,
      "Notulen konsolidasi Tim Koordinasi Pemdi saat menyusun substansi itu",
      "belum",
      "",
      "",
      "",
    ]);
  });

  it("gives each item as a text to paste", async () => {
    const [item] = (await listOf(pemdi8)).list;
    expect(pasteText(pemdi8, item!, evidenceWords.id)).toBe(
      "I1-L1-01 – Tata Kelola Pemdi, level 1\nRancangan dokumen perencanaan yang sudah memuat substansi RAN Pemdi"
    );
    expect(pasteText(pemdi8, { ...item!, file: "I1-L1-01.pdf", note: "Bab IV halaman 12" }, evidenceWords.id)).toMatch(
      /\nBerkas: I1-L1-01\.pdf\nPenjelasan: Bab IV halaman 12$/
    );
  });
});
