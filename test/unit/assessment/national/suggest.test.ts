import { agencyInTitles, similarAgencies } from "../../../../src/assessment/national/suggest";
import { loadNationalTables, type NationalTables } from "../../../../src/assessment/national/tables";

let tables: NationalTables;
beforeAll(async () => {
  tables = await loadNationalTables();
});
const in2023 = () => tables[2023] ?? [];

describe("the agency that titles name", () => {
  it.each([
    [["PEMERINTAH KOTA DENPASAR", "KERTAS KERJA SPBE TAHUN 2021"], "Pemerintah Kota Denpasar"],
    [["Kertas Kerja Evaluasi SPBE Kabupaten Buru Selatan 2023"], "Pemerintah Kab. Buru Selatan"],
    [["Kertas Kerja Evaluasi SPBE Kabupaten Buru 2023"], "Pemerintah Kab. Buru"],
    [["Pemerintah Kabupaten Siak Provinsi Riau"], "Pemerintah Kab. Siak"],
    [["Evaluasi SPBE Kementerian Keuangan"], "Kementerian Keuangan"],
    [["Pemerintah Provinsi Kepulauan Riau"], "Pemerintah Provinsi Kepulauan Riau"],
  ])("%j is %s", (titles, name) => {
    expect(agencyInTitles(in2023(), titles)?.name).toBe(name);
  });

  it.each([
    [[]],
    [["KERTAS KERJA PENILAIAN MANDIRI SPBE"]],
    [["Evaluasi SPBE Bogor"]],
    [["Kota Dumai", "Kota Pekanbaru"]],
    [["Kabupaten Antah Berantah"]],
  ])("is not guessed from %j", (titles) => {
    expect(agencyInTitles(in2023(), titles)).toBeNull();
  });

  it.each([2023, 2024])("is every agency of %i whose printed name is a title", (year) => {
    const agencies = tables[year] ?? [];
    const missed = agencies.filter((agency) => {
      const found = agencyInTitles(agencies, ["LEMBAR KERJA", agency.name.toUpperCase()]);
      return found !== null && found.name !== agency.name;
    });
    expect(missed).toEqual([]);
    const regions = agencies.filter(({ group }) => group === "regency" || group === "city");
    expect(regions.filter(({ name }) => agencyInTitles(agencies, [name])?.name !== name)).toEqual([]);
  });
});

describe("names close to one that fits none", () => {
  it.each([
    ["Kota Dumay", "Pemerintah Kota Dumai"],
    ["Pekanbru", "Pemerintah Kota Pekanbaru"],
    ["Kab. Kepulauan Merantih", "Pemerintah Kab. Kepulauan Meranti"],
    ["Kementerian Keuagan", "Kementerian Keuangan"],
  ])("%s may be %s", (typed, name) => {
    expect(similarAgencies(in2023(), typed).map((agency) => agency.name)[0]).toBe(name);
  });

  it("keep to the kind that was typed, and are few", () => {
    expect(similarAgencies(in2023(), "Kab. Dumay")).toEqual([]);
    expect(similarAgencies(in2023(), "Kota Antah Berantah")).toEqual([]);
    expect(similarAgencies(in2023(), "Ba", 5)).toEqual([]);
    expect(similarAgencies(in2023(), "Kota Bandung", 3).length).toBeLessThanOrEqual(3);
  });
});

describe("what is offered and what is not", () => {
  it.each<[string, readonly string[]]>([
    ["Kab. Siek", ["Kab. Siak"]],
    ["Kab. Sak", ["Kab. Siak"]],
    ["Siek", ["Kab. Siak"]],
    ["Bogot", ["Kab. Bogor", "Kota Bogor"]],
    ["Kab. Bandun", ["Kab. Bandung", "Kab. Bantul", "Kab. Badung"]],
    ["Prov. Jawa Timu", ["Provinsi Jawa Timur"]],
    ["Kab. Bantun", ["Kab. Bantul", "Kab. Bintan", "Kab. Bandung"]],
    ["Kementerian Keuagan", ["Kementerian Keuangan", "Kementerian Kesehatan"]],
    ["Kab. Kepulauan Merantihhhh", ["Kab. Kepulauan Meranti"]],
    ["Kab. Kepulauan Meranxxxxx", []],
  ])("%s may be just %j, the closest first", (typed, names) => {
    const found = similarAgencies(in2023(), typed).map(({ name }) => name.replace("Pemerintah ", ""));
    expect(found).toEqual(names);
  });

  it("is no more than asked for", () => {
    expect(similarAgencies(in2023(), "Kab. Bandun", 2)).toHaveLength(2);
    expect(similarAgencies(in2023(), "Kab. Barut").length).toBeLessThanOrEqual(5);
  });

  it.each([
    [["Kab. Siak", "Provinsi Jambi"], undefined],
    [["Provinsi Riau", "Kab. Siak"], "Pemerintah Kab. Siak"],
    [["Kab. Siak", "Kab. Siak Tahun 2023"], "Pemerintah Kab. Siak"],
    [["Kab. Siakan"], undefined],
    [["Subkab Siak"], undefined],
    [["Laporan Ombudsman"], undefined],
    [["Riau"], undefined],
  ])("titles %j name %p", (titles, name) => {
    expect(agencyInTitles(in2023(), titles)?.name).toBe(name);
  });
});
