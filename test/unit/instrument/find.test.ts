import fc from "fast-check";
import { findAspects, findDomains, findIndicator, findIndicators, keysOfColumn } from "../../../src/instrument/find";
import { nameCore, normalise } from "../../../src/instrument/normalise";
import { findInstrument, instruments } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";

const spbe59 = findInstrument("59/2020") as Instrument;
const spbe5 = findInstrument("5/2018") as Instrument;
const pemdi8 = findInstrument("8/2026") as Instrument;

describe("a spelling", () => {
  it("is reduced to what it says", () => {
    expect(normalise("  Rencana & Anggaran, SPBE ")).toBe("rencana dan anggaran spbe");
    expect(normalise("Réncana+Anggaran")).toBe("rencana dan anggaran");
    expect(normalise("IK-01\n(baru)")).toBe("ik 01 baru");
    expect(normalise("…")).toBe("");
  });

  it("is reduced once and for all", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(normalise(normalise(text))).toBe(normalise(text))));
  });

  it("has a core without the words around every name", () => {
    expect(nameCore("Tingkat Kematangan Arsitektur SPBE Instansi Pusat/Pemerintah Daerah")).toBe("arsitektur spbe");
    expect(nameCore("Teknologi Informasi & Komunikasi")).toBe("tik");
    expect(nameCore("Tingkat Kematangan")).toBe("tingkat kematangan");
  });
});

describe("an indicator", () => {
  it.each([1, "1", " 1. ", "01", "1,0", "I1", "I01", "IK-01", "IK 1", "ik01", "Indikator 1", "Indikator ke-1", "No. 1", "Ind. 1", "#1"])(
    "number one is found as %p",
    (spelling) => expect(findIndicator(spbe59, spelling)?.key).toBe("1")
  );

  it.each([
    ["Tingkat Kematangan Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah", "1"],
    ["kebijakan internal arsitektur spbe", "1"],
    ["KEBIJAKAN ARSITEKTUR SPBE", "1"],
    ["Tingkat Kematangan Keterpaduan Rencana & Anggaran SPBE", "13"],
    ["Penerapan Manajemen Aset Teknologi Informasi dan Komunikasi", "24"],
    ["Penerapan Kompetensi SDM", "25"],
    ["Tingkat Kematangan Penerapan Kompetensi Sumber Daya Manusia", "25"],
    ["Layanan PBJ", "35"],
    ["Layanan Pengadaan Barang/Jasa", "35"],
    ["JDIH", "44"],
    ["Layanan Publik Sektor - 3", "47"],
    ["12. Peta Rencana SPBE", "12"],
    ["Indikator 12: Tingkat Kematangan Peta Rencana SPBE", "12"],
    ["IK-12 Peta Rencana SPBE", "12"],
  ])("%p is %s", (spelling, key) => expect(findIndicator(spbe59, spelling)?.key).toBe(key));

  it.each(["", "0", "48", 48, 1.5, -1, "1-2-3", "Layanan", "Indikator", "13 Peta Rencana SPBE", "Peta Rencana", "tiga"])(
    "%p is none",
    (spelling) => expect(findIndicators(spbe59, spelling)).toEqual([])
  );

  it.each([
    ["35-1", "35-1"],
    ["35.2", "35-2"],
    [35.3, "35-3"],
    ["35a", "35-1"],
    ["35 b", "35-2"],
    ["35 (3)", "35-3"],
    ["Indikator 35-2", "35-2"],
    ["36", "35-2"],
    [37, "35-3"],
    ["Layanan Publik Instansi Pemerintah (layanan publik ke-2)", "35-2"],
  ])("of 5/2018: %p is %s", (spelling, key) => expect(findIndicator(spbe5, spelling)?.key).toBe(key));

  it("of 5/2018 can be meant twice", () => {
    expect(findIndicators(spbe5, "Tim Pengarah").map(({ key }) => key)).toEqual(["1", "18"]);
    expect(findIndicator(spbe5, "Tim Pengarah")).toBeNull();
    expect(findIndicators(spbe5, 35).map(({ key }) => key)).toEqual(["35-1", "35-2", "35-3"]);
    expect(findIndicators(spbe5, "38")).toEqual([]);
    expect(findIndicators(spbe5, "35-4")).toEqual([]);
  });

  it("is found with the source of its value behind the name, and there alone", () => {
    const name = pemdi8.indicators[0]?.name ?? "";
    for (const spelling of [`${name}(Indeks X)`, `${name} (Indeks X) `, `${name}  (X)`]) {
      expect(findIndicator(pemdi8, spelling)?.key).toBe("1");
    }
    expect(findIndicators(pemdi8, name.replace(" ", " (Indeks X) "))).toEqual([]);
  });

  it("of Pemdi is found by the long and the short word", () => {
    expect(findIndicator(pemdi8, "Kolaborasi Pemerintah Digital")?.key).toBe("4");
    expect(findIndicator(pemdi8, "Tingkat Kematangan Kolaborasi Pemdi")?.key).toBe("4");
  });

  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
    "of %s is found by key, name and alias",
    (_, instrument) => {
      for (const indicator of instrument.indicators) {
        for (const spelling of [indicator.key, indicator.name, indicator.name.toUpperCase(), ...indicator.aliases]) {
          expect(findIndicator(instrument, spelling)).toBe(indicator);
        }
        expect(findIndicators(instrument, indicator.shortName)).toContain(indicator);
      }
    }
  );
});

describe("a number", () => {
  it("is the indicator's own before it is a place in the list", () => {
    const turned = { ...spbe59, indicators: [...spbe59.indicators].reverse() };
    expect(findIndicator(turned, 1)?.key).toBe("1");
    expect(findIndicator(turned, 47)?.key).toBe("47");
  });
});

describe("a column of numbers", () => {
  it.each([
    [
      [33, 34, 35, 36, 37, null],
      ["33", "34", "35-1", "35-2", "35-3", null],
    ],
    [
      ["34", "35", "35", "35"],
      ["34", "35-1", "35-2", "35-3"],
    ],
    [
      ["35-1", "35-3", "35-2"],
      ["35-1", "35-3", "35-2"],
    ],
    [
      [35, 35, 35, 35],
      ["35-1", "35-2", "35-3", "35-1"],
    ],
    [
      [35, "35-1", 35],
      ["35-2", "35-1", "35-3"],
    ],
    [
      ["35-4", "1"],
      [null, "1"],
    ],
    [
      ["Domain 1", "", true, 99, 1, 1],
      [null, null, null, null, "1", "1"],
    ],
  ])("%p means %p", (cells, keys) => expect(keysOfColumn(spbe5, cells)).toEqual(keys));
});

describe("a domain", () => {
  it.each([
    [1, 1],
    ["D1", 1],
    ["Domain 1", 1],
    ["Domain I", 1],
    ["Domain II", 2],
    ["IV", 4],
    ["Kebijakan SPBE", 1],
    ["kebijakan internal", 1],
    ["Domain Tata Kelola SPBE", 2],
    ["Domain 4 - Layanan SPBE", 4],
    ["3. Manajemen SPBE", 3],
  ])("%p is %i", (spelling, number) => expect(findDomains(spbe59, spelling).map((domain) => domain.number)).toEqual([number]));

  it.each(["", 0, 5, "D5", "Domain 3: Layanan SPBE", "SPBE", "A1", "1-2", "XX"])("%p is none", (spelling) => {
    expect(findDomains(spbe59, spelling)).toEqual([]);
  });

  it("is none in Pemdi", () => expect(findDomains(pemdi8, 1)).toEqual([]));
});

describe("an aspect", () => {
  it.each([
    [3, 3],
    ["A3", 3],
    ["Aspek 3", 3],
    ["Aspek VIII", 8],
    ["TIK", 3],
    ["Teknologi Informasi Dan Komunikasi", 3],
    ["Aspek 6: Audit TIK", 6],
    ["Pelaksanaan Audit Teknologi Informasi dan Komunikasi", 6],
    ["Kebijakan Internal terkait Tata Kelola SPBE", 1],
    ["Layanan Adpem", 7],
  ])("%p is %i", (spelling, number) => expect(findAspects(spbe59, spelling).map((aspect) => aspect.number)).toEqual([number]));

  it.each(["", 9, "D1", "Aspek 5: Audit TIK", "Aspek"])("%p is none", (spelling) => {
    expect(findAspects(spbe59, spelling)).toEqual([]);
  });
});
