import { agencyTypeOf } from "../../../../src/assessment/national/agency-type";
import { publishedRows } from "../support/published";

describe("the type of an agency", () => {
  it.each([
    ["Pemerintah Kabupaten Aceh Tengah", "kabkota"],
    ["PEMKOT DENPASAR", "kabkota"],
    ["Pemprov Riau", "provinsi"],
    ["DKI Jakarta", "provinsi"],
    ["Kementerian Keuangan", "pusat"],
    ["Badan Pusat Statistik", "pusat"],
    ["Dinas Kominfo", null],
    ["Yayasan Badan Wakaf", null],
    ["Badan Kepegawaian Daerah", null],
    ["Badan Pendapatan Daerah Kabupaten Aceh Tengah", null],
    ["Dewan Perwakilan Daerah Republik Indonesia", "pusat"],
    ["", null],
  ])("%p is %p", (name, type) => expect(agencyTypeOf(name)).toBe(type));

  it("is known for every agency of the national results, as their groups have it", () => {
    const rows = publishedRows("national-2024-domains.csv");
    const wrong = rows.filter(({ agency = "", group = "" }) => {
      const region = /^Pemerintah (?:Kab\.|Kota)/.test(agency) ? "kabkota" : "provinsi";
      return agencyTypeOf(agency) !== (group.includes("Pemerintah Daerah") ? region : "pusat");
    });
    expect(wrong.map(({ agency }) => agency)).toEqual([]);
  });
});
