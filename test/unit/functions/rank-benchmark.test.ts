import { benchmark, rank } from "../../../src/functions/list";
import { speak } from "../../../src/functions/messages";
import { publishedRows } from "../assessment/support/published";
import { ask, blanks } from "./ask";

const errorCell = { code: "#REF!", message: "" };

describe("SPBE.RANK", () => {
  const riau = [[3.42], [2.96], [2.96], [2.74], [3.43]];

  it.each([
    [2.74, 4],
    [3.43, 1],
    [2.96, 3],
    ["3,42", 2],
    [3, 3],
    [2.7449, 4],
  ])("of %p is %p", async (index, place) => {
    expect(await ask(rank, [index, riau])).toBe(place);
  });

  it.each(blanks)("passes over headers and blanks, arriving as %s", async (_, blank) => {
    expect(await ask(rank, [2.74, [["Indeks"], [blank], ...riau, ["3,90"], [""], ["-"]]])).toBe(5);
  });

  it("compares what is shown: 3.4949 and 3.4851 are both 3,49", async () => {
    expect(await ask(rank, [3.4851, [[3.4949], [3.4851]]])).toBe(1);
  });

  it("reads a row, a block and a single cell", async () => {
    expect(await ask(rank, [2.74, [riau.flat()]])).toBe(4);
    expect(
      await ask(rank, [
        2.74,
        [
          [3.42, 2.96],
          [2.96, 2.74],
        ],
      ])
    ).toBe(3);
    expect(await ask(rank, [2.74, [[3]]])).toBe(2);
  });

  it.each([[null], [0], [""]])("shows #N/A for a blank index (%p), and for a list with nothing in it", async (blank) => {
    expect(await ask(rank, [blank, riau])).toMatchObject({ error: "#N/A" });
    expect(await ask(rank, [3, [[blank], [blank]]])).toMatchObject({ error: "#N/A" });
  });

  it.each([[2023], [-1], [true], [errorCell]])("refuses %p, which is no index, in either place", async (wrong) => {
    expect(await ask(rank, [wrong, riau])).toMatchObject({ error: "#VALUE!" });
    expect(await ask(rank, [3, [...riau, [wrong]]])).toMatchObject({ error: "#VALUE!" });
  });

  it("passes #N/A on", async () => {
    expect(await ask(rank, [{ code: "#N/A" }, riau])).toMatchObject({ error: "#N/A" });
  });
});

describe("SPBE.BENCHMARK", () => {
  it.each([
    ["Kab. Kepulauan Meranti", 2023, "rank", 6],
    ["Kab. Kepulauan Meranti", 2023, "of", 12],
    ["Kota Dumai", 2024, "index", 3.9],
    ["Kota Dumai", 2024, "rank", 1],
    ["Kota Dumai", 2024, "of", 12],
    ["Pekanbaru", 2023, null, 3.42],
    ["Pemerintah Kota Pekanbaru", "2023", "predicate", "Baik"],
    ["Pekanbaru", 2023, "D3", 1.73],
    ["Pekanbaru", 2023, "province", "Riau"],
    ["Pekanbaru", 2023, "group", "Pemerintah Kota"],
    ["Pekanbaru", 2023, "next", 0.01],
  ])("%s %p %p is %p", async (agency, year, what, value) => {
    expect(await ask(benchmark, [agency, year, what])).toBe(value);
  });

  it.each([2023, 2024])("gives the printed values of every agency of %p", async (year) => {
    const rows = publishedRows(`national-${year}-domains.csv`);
    expect(rows.length).toBeGreaterThan(600);
    for (const row of rows.filter((_, at) => at % 7 === 0)) {
      const name = row["agency"]!;
      expect([name, await ask(benchmark, [name, year])]).toEqual([name, Number(row["index"])]);
      expect(await ask(benchmark, [name, year, "predicate"])).toBe(row["predicate"]);
      if (row["D1"]) expect(await ask(benchmark, [name, year, "d1"])).toBe(Number(row["D1"]));
    }
  });

  it.each([[null], [0], [""], [undefined]])("takes the newest year when it is blank (%p)", async (blank) => {
    expect(await ask(benchmark, ["Kota Dumai", blank, blank])).toBe(3.9);
  });

  it("averages the group, and ranks a province or ministry in it", async () => {
    const rows = publishedRows("national-2024-domains.csv");
    const cities = rows.filter(({ agency }) => agency!.startsWith("Pemerintah Kota ")).map(({ index }) => Number(index));
    const mean = cities.reduce((sum, index) => sum + index, 0) / cities.length;
    expect(await ask(benchmark, ["Kota Dumai", 2024, "mean"])).toBeCloseTo(mean, 12);
    expect(await ask(benchmark, ["Kota Dumai", 2024, "median"])).toBeGreaterThan(2);
    expect(await ask(benchmark, ["Provinsi Riau", 2024, "of"])).toBeLessThanOrEqual(38);
    expect(await ask(benchmark, ["Kementerian Keuangan", 2023, "of"])).toBeLessThan(40);
  });

  it("shows #N/A where there is nothing to tell", async () => {
    expect(await ask(benchmark, ["Kementerian Keuangan", 2023, "province"])).toMatchObject({ error: "#N/A" });
    expect(await ask(benchmark, ["Kota Dumai", 2024, "next"])).toEqual({
      error: "#N/A",
      message: "Pemerintah Kota Dumai sudah yang tertinggi.",
    });
  });

  it("names the agencies that a name fits", async () => {
    const shown = await ask(benchmark, ["Bogor", 2023]);
    expect(shown).toMatchObject({ error: "#N/A" });
    expect(shown).toHaveProperty("message", expect.stringContaining("Pemerintah Kab. Bogor; Pemerintah Kota Bogor"));
    expect(await ask(benchmark, ["Kepulauan", 2023])).toHaveProperty("message", expect.stringMatching(/dan \d+ lainnya/));
  });

  it.each([["Kota Antah Berantah"], [12], [true], [errorCell]])("shows #N/A for %p, which is no agency", async (name) => {
    expect(await ask(benchmark, [name, 2023])).toMatchObject({ error: "#N/A" });
  });

  it.each([[null], [0], [""]])("asks for an agency left blank (%p)", async (blank) => {
    expect(await ask(benchmark, [blank, 2023])).toEqual({ error: "#VALUE!", message: "Isi nama instansi." });
  });

  it("says which years and which values there are", async () => {
    expect(await ask(benchmark, ["Kota Dumai", 2019])).toEqual({
      error: "#N/A",
      message: "Hasil tahun 2019 tidak tersedia. Yang ada: 2023, 2024.",
    });
    expect(await ask(benchmark, ["Kota Dumai", "tahun lalu"])).toMatchObject({ error: "#VALUE!" });
    expect(await ask(benchmark, ["Kota Dumai", errorCell])).toMatchObject({ error: "#VALUE!" });
    expect(await ask(benchmark, ["Kota Dumai", 2024, "peringkat"])).toEqual({
      error: "#VALUE!",
      message:
        '"peringkat" tidak dikenal. Pilih salah satu: index, predicate, d1, d2, d3, d4, rank, of, province, group, mean, median, next.',
    });
    expect(await ask(benchmark, ["Kota Dumai", 2024, "constructor"])).toMatchObject({ error: "#VALUE!" });
  });

  it("speaks English where Excel does", async () => {
    await speak("en-US");
    expect(await ask(benchmark, ["Kota Dumai", 2019])).toHaveProperty("message", "There are no results for 2019. There are: 2023, 2024.");
    await speak("id-ID");
  });
});
