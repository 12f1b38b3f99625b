import { findAgency } from "../../../../src/assessment/national/names";
import { loadNationalTables, type NationalTables } from "../../../../src/assessment/national/tables";

let tables: NationalTables;
beforeAll(async () => {
  tables = await loadNationalTables();
});

const found = (year: number, name: string) => {
  const match = findAgency(tables, year, name);
  return match.kind === "found" ? match.agency.name : match.kind;
};

describe("the name of an agency", () => {
  it.each([2023, 2024])("of %i is found as printed, without Pemerintah, and in capitals", (year) => {
    for (const { name } of tables[year] ?? []) {
      for (const spelling of [name, name.replace("Pemerintah ", ""), name.replace("Kab.", "Kabupaten").toUpperCase()]) {
        expect(found(year, spelling)).toBe(name);
      }
    }
  });

  it.each([
    ["Kab. Kepulauan Meranti", "Pemerintah Kab. Kepulauan Meranti"],
    ["Pemerintah Kabupaten Kepulauan Meranti", "Pemerintah Kab. Kepulauan Meranti"],
    ["Pemkab Kep. Meranti", "Pemerintah Kab. Kepulauan Meranti"],
    ["Meranti", "Pemerintah Kab. Kepulauan Meranti"],
    ["pekanbaru", "Pemerintah Kota Pekanbaru"],
    ["Pemkot Pekanbaru", "Pemerintah Kota Pekanbaru"],
    ["Tanjung Pinang", "Pemerintah Kota Tanjungpinang"],
    ["Kotamobagu", "Pemerintah Kota KotaMobagu"],
    ["Riau", "Pemerintah Provinsi Riau"],
    ["Kepri", "Pemerintah Provinsi Kepulauan Riau"],
    ["Pemerintah Daerah Provinsi Jawa Barat", "Pemerintah Provinsi Jawa Barat"],
    ["Nusa Tenggara Timur", "Pemerintah Provinsi NTT"],
    ["NTB", "Pemerintah Provinsi NTB"],
    ["DKI Jakarta", "Pemerintah Provinsi DKI Jakarta"],
    ["DI Yogyakarta", "Pemerintah D.I. Yogyakarta"],
    ["Provinsi Daerah Istimewa Yogyakarta", "Pemerintah D.I. Yogyakarta"],
    ["Provinsi Aceh", "Pemerintah Aceh"],
    ["BSSN", "Badan Siber dan Sandi Negara"],
    ["BPS", "Badan Pusat Statistik"],
    ["BPKP", "Badan Pengawasan Keuangan dan Pembangunan"],
    ["Ombudsman RI", "Ombudsman Republik Indonesia"],
    ["Kementerian Keuangan Direktorat Jenderal Pajak", "Kementerian Keuangan"],
    ["ANRI", "Arsip Nasional Republik Indonesia"],
    ["ESDM", "Kementerian Energi dan Sumber Daya Mineral"],
    ["Kemenkeu", "Kementerian Keuangan"],
    ["Kominfo", "Kementerian Komunikasi dan Informatika"],
    ["Kemenko Perekonomian", "Kementerian Koordinator Bidang Perekonomian"],
    ["Sekretariat Dewan Pers", "Dewan Pers"],
    ["Sekretariat Kabinet", "Sekretariat Kabinet"],
    ["Kementerian Sekretariat Negara", "Kementerian Sekretariat Negara"],
    ["Kementerian Koordinator Bidang Kemaritiman dan Investasi", "Kementerian Koordinator Bidang Kemaritiman"],
  ])("2023: %p is %p", (spelling, name) => expect(found(2023, spelling)).toBe(name));

  it("that fits several names them all", () => {
    expect(findAgency(tables, 2023, "Bogor")).toEqual({
      kind: "ambiguous",
      names: ["Pemerintah Kab. Bogor", "Pemerintah Kota Bogor"],
    });
    expect(findAgency(tables, 2023, "Gorontalo")).toMatchObject({
      names: expect.arrayContaining(["Pemerintah Provinsi Gorontalo"]) as string[],
    });
    expect(findAgency(tables, 2023, "Jawa")).toMatchObject({ kind: "ambiguous" });
  });

  it("of an institution is found with its secretariat or without, the Republic in full or short", () => {
    for (const spelling of [
      "Dewan Perwakilan Rakyat",
      "Sekretariat Dewan Perwakilan Rakyat",
      "Sekretariat Jenderal DPR",
      "Polri",
      "Kepolisian RI",
      "Mahkamah Agung Republik Indonesia",
    ])
      expect([spelling, found(2024, spelling)]).not.toEqual([spelling, "unknown"]);
    expect(found(2024, "Sekretariat Jenderal Dewan Perwakilan Rakyat")).toBe("Sekretariat Jenderal Dewan Perwakilan Rakyat");
    expect(found(2024, "Mahkamah Agung Republik Indonesia")).toBe("Sekretariat Jenderal Mahkamah Agung RI");
    expect(found(2024, "Sekretariat Jenderal DPR")).toBe("Sekretariat Jenderal Dewan Perwakilan Rakyat");
    expect(found(2024, "BPK")).toBe("Sekretariat Jenderal Badan Pemeriksa Keuangan");
    expect(found(2024, "Polri")).toBe("Markas Besar Kepolisian Republik Indonesia");
  });

  it("of a region without a result that year is not taken for its neighbour", () => {
    expect(found(2023, "Kab. Buru")).toBe("Pemerintah Kab. Buru");
    expect(findAgency(tables, 2024, "Kab. Buru")).toEqual({
      kind: "unpublished",
      name: "Pemerintah Kab. Buru",
      years: [2023],
    });
    expect(found(2024, "Labuhan Batu")).toBe("unpublished");
    expect(found(2024, "Komisi Aparatur Sipil Negara")).toBe("unpublished");
  });

  it.each(["", "xyz", "Kab.", "Kota", "Provinsi", "Kota Meranti", "Kab. Dumai", "Kelurahan Bukit Kota Dumai", "Pemerintah"])(
    "%p is unknown",
    (spelling) => {
      expect(found(2023, spelling)).toBe("unknown");
    }
  );

  it("is unknown in a year without a table", () => expect(found(2022, "xyz")).toBe("unknown"));
});
