import { benchmarkOf, standingIn } from "../../../../src/assessment/national/benchmark";
import { findAgency } from "../../../../src/assessment/national/names";
import { groupNames, loadNationalTables, type NationalTables, type PublishedAgency } from "../../../../src/assessment/national/tables";
import { toDouble } from "../../../../src/assessment/score/fraction";
import { show } from "../../../../src/assessment/score/show";
import { publishedRows } from "../support/published";

let tables: NationalTables;
beforeAll(async () => {
  tables = await loadNationalTables();
});

function agency(year: number, name: string): PublishedAgency {
  const match = findAgency(tables, year, name);
  if (match.kind !== "found") throw new Error(`${name} ${year}: ${match.kind}`);
  return match.agency;
}

describe("the groups", () => {
  it("are named as in the report of 2023", () => {
    expect(Object.values(groupNames)).toEqual([
      "Kementerian",
      "Lembaga Pemerintah Non Kementerian",
      "Alat Negara",
      "Sekretariat Kabinet",
      "Sekretariat Jenderal Lembaga Negara",
      "Lembaga Pemerintah Lainnya",
      "Lembaga Penyiaran Publik",
      "Lembaga Non Struktural",
      "Pemerintah Provinsi",
      "Pemerintah Kabupaten",
      "Pemerintah Kota",
    ]);
  });
});

describe("the national tables", () => {
  it.each([2023, 2024])("of %i hold every published row", (year) => {
    const hundredths = (printed: string | undefined) => (printed ? Math.round(Number(printed) * 100) : null);
    const published = publishedRows(`national-${year}-domains.csv`).map((row) => ({
      name: row.agency,
      domains: [row.D1, row.D2, row.D3, row.D4].map(hundredths),
      index: hundredths(row.index),
      predicate: row.predicate,
    }));
    const ours = (tables[year] ?? []).map(({ name, domains, index, predicate }) => ({
      name,
      domains,
      index,
      predicate,
    }));
    expect(ours).toEqual(published);
  });

  it("group alike in both years, whatever the reports call the groups", () => {
    const groups = (year: number) => new Set(tables[year]?.map(({ group }) => group));
    expect(groups(2023)).toEqual(groups(2024));
    expect(groups(2023)).toEqual(new Set(Object.keys(groupNames)));
    const provinces = (year: number) => new Set(tables[year]?.flatMap(({ province }) => province ?? []));
    expect(provinces(2023)).toEqual(provinces(2024));
    expect(provinces(2024).size).toBe(38);
    for (const year of [2023, 2024]) expect(tables[year]?.filter(({ group }) => group === "province")).toHaveLength(38);
  });
});

describe("an agency among its peers", () => {
  it("ranks as the news counted: Kepulauan Meranti 6th of 12 in Riau in 2023", () => {
    const { inProvince, agency: meranti } = benchmarkOf(tables[2023] ?? [], agency(2023, "Kab. Kepulauan Meranti"));
    expect([meranti.index, inProvince?.rank, inProvince?.of]).toEqual([274, 6, 12]);
  });

  it.each([
    ["Kota Dumai", 2024, 390, 1],
    ["Kota Dumai", 2023, null, 1],
    ["Kota Pekanbaru", 2023, 342, 2],
  ])("%s %i", (name, year, index, rank) => {
    const { agency: own, inProvince } = benchmarkOf(tables[year] ?? [], agency(year, name));
    if (index !== null) expect(own.index).toBe(index);
    expect([inProvince?.rank, inProvince?.of]).toEqual([rank, 12]);
  });

  it("is not ranked with its province, nor the province with it", () => {
    const { inProvince, inGroup } = benchmarkOf(tables[2023] ?? [], agency(2023, "Provinsi Riau"));
    expect(inProvince).toBeNull();
    expect(inGroup.of).toBe(38);
  });

  it("of the centre stands in its group only", () => {
    const { inProvince, inGroup, inCountry } = benchmarkOf(tables[2024] ?? [], agency(2024, "Kementerian Keuangan"));
    expect([inProvince, inGroup.of, inCountry.of]).toEqual([null, 34, 615]);
  });
});

describe("a standing", () => {
  const of = (...indices: number[]) =>
    indices.map((index, at): PublishedAgency => ({
      name: `Kab. ${at}`,
      group: "regency",
      province: "X",
      domains: [],
      index,
      predicate: "",
    }));

  it("has mean, median and quartiles, and the next one up", () => {
    const standing = standingIn(of(200, 300, 300, 450), 200);
    expect([standing.rank, standing.above, standing.of]).toEqual([3, 3, 4]);
    expect(toDouble(standing.mean)).toBe(3.125);
    expect(toDouble(standing.median)).toBe(3);
    expect(toDouble(standing.lowerQuartile)).toBe(2.75);
    expect(toDouble(standing.upperQuartile)).toBe(3.375);
    expect(standing.next && [standing.next.names, show(standing.next.distance)]).toEqual([["Kab. 1", "Kab. 2"], "1,00"]);
  });

  it("does not mind the order they stand in", () => {
    const standing = standingIn(of(450, 200, 1000, 300), 200);
    expect([toDouble(standing.median), toDouble(standing.lowerQuartile)]).toEqual([3.75, 2.75]);
    expect(standing.next?.names).toEqual(["Kab. 3"]);
  });

  it("has nobody above the top", () => {
    const top = standingIn(of(300), 300);
    expect([top.rank, top.above, top.next, toDouble(top.median), toDouble(top.upperQuartile)]).toEqual([1, 0, null, 3, 3]);
  });

  it("takes an index that is not among them", () => {
    expect(standingIn(of(200, 300, 400), 350)).toMatchObject({
      rank: 2,
      above: 1,
      of: 3,
      next: { names: ["Kab. 2"] },
    });
  });

  it("needs somebody to compare with", () => expect(() => standingIn([], 300)).toThrow(new RangeError("Nobody to compare with")));
});
