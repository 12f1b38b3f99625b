import { makeWorkbook, type MadeCell } from "../support/make-workbook";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { blankModes } from "./blank-modes";

const standIn = withStandIn();

describe("functions without levels", () => {
  /** Formula → what its cell shows; an error by its message. */
  const aboutNothing: readonly (readonly [formula: string, value: unknown, message?: RegExp])[] = [
    ['=SPBE.BENCHMARK("Kab. Kepulauan Meranti",2023,"rank")', 6],
    ['=SPBE.BENCHMARK("Kab. Kepulauan Meranti",2023,"of")', 12],
    ['=SPBE.BENCHMARK("Kota Dumai",2024)', 3.9],
    ['=SPBE.BENCHMARK("Kota Dumai",2024,"rank")', 1],
    ['=SPBE.BENCHMARK("Kota Dumai",,"of")', 12],
    ['=SPBE.BENCHMARK("Pekanbaru",2023)', 3.42],
    ['=SPBE.BENCHMARK("Kota Dumai",A1,A1)', 3.9],
    ["=SPBE.BENCHMARK(A1,2023)", "#VALUE!", /nama instansi/],
    ['=SPBE.BENCHMARK("Bogor",2023)', "#N/A", /Kab\. Bogor; Pemerintah Kota Bogor/],
    ['=SPBE.BENCHMARK("Antah Berantah")', "#N/A", /tidak ditemukan/],
    ['=SPBE.BENCHMARK("Kota Dumai",2024,"peringkat")', "#VALUE!", /index, predicate/],
    ['=SPBE.BENCHMARK("Kota Dumai",2010)', "#N/A", /2023, 2024/],
    ["=SPBE.WEIGHT(1)", 1.3],
    ['=SPBE.WEIGHT("IK-42","59/2020")', 3],
    ["=SPBE.WEIGHT(A1)", "#VALUE!", /Isi nomor/],
    ["=SPBE.WEIGHT(99)", "#VALUE!", /1–47/],
    ["=SPBE.WEIGHT(1/0)", "#VALUE!", /#DIV\/0!/],
    ['=SPBE.WEIGHT(1,"7/1999")', "#VALUE!", /7\/1999/],
    ["=LEFT(SPBE.CRITERIA(1,2),6)", "Aturan"],
    ["=LEFT(SPBE.ACTION(1,1),9)", "Tuntaskan"],
    ['=LEFT(SPBE.CRITERIA(1,2,"Pemdi"),5)', "Draf:"],
    ["=SPBE.CRITERIA(1,A1)", "#N/A", /belum diisi/],
    ["=SPBE.CRITERIA(1,7)", "#VALUE!", /1–5/],
    ['=SPBE.CRITERIA(1,1,"5/2018")', "#N/A", /5\/2018/],
    ["=SPBE.ACTION(1,5)", "#N/A", /tertinggi/],
    ["=SPBE.RANK(2.74,B1:B6)", 4],
    ['=SPBE.RANK("3,42",B1:B6)', 2],
    ["=SPBE.RANK(A1,B1:B6)", "#N/A", /kosong/],
    ["=SPBE.RANK(3,A1:A6)", "#N/A", /Tidak ada indeks/],
    ["=SPBE.RANK(3,C1:C2)", "#VALUE!", /2023/],
  ];
  /** Targets and costs over 47 levels of 3: blanks, texts, what is no target and no cost. */
  const planned: readonly (readonly [formula: string, value: unknown, message?: RegExp])[] = [
    ['=SPBE.GAP("3,50",D1:D47)', 0.5],
    ['=SPBE.GAP("sangat baik",D1:D47)', 0.5],
    ["=SPBE.GAP(A1,D1:D47)", "#VALUE!", /Isi target/],
    ["=SPBE.PLAN(A1,D1:D47)", "#VALUE!", /Isi target/],
    ['=SPBE.PLAN("tinggi",D1:D47)', "#VALUE!", /Memuaskan, Sangat Baik/],
    ['=SPBE.PLAN("5,01",D1:D47)', "#VALUE!", /tertinggi.*5,00/],
    ["=SPBE.PLAN(1/0,D1:D47)", "#VALUE!", /#DIV\/0!/],
    ['=INDEX(SPBE.PLAN("3,02",D1:D47,E1:E47),2,4)', 2],
    ["=SPBE.PLAN(3.5,D1:D47,F1:F47)", "#VALUE!", /Biaya -1 di indikator 2 tidak boleh negatif/],
    ["=SPBE.PLAN(3.5,D1:D47,G1:G47)", "#VALUE!", /Biaya indikator 2 belum diisi/],
    ["=SPBE.PLAN(3.5,D1:D47,E1:E46)", "#VALUE!", /46 sel biaya/],
    ['=SPBE.PLAN(3.5,D1:D47,,"5/2018")', "#VALUE!", /37/],
  ];
  const asked = [...aboutNothing, ...planned];
  const workbook = (): string => {
    const others = [
      [null, "Indeks", 2023],
      [null, 3.42, 3],
      [null, 2.96],
      [null, 2.96],
      [null, 2.74],
      [null, 3.43],
    ];
    const rows = Array.from({ length: 47 }, (_, at): MadeCell[] => {
      const [a = null, b = null, c = null] = others[at] ?? [];
      return [a, b, c, 3, 2, at === 1 ? -1 : 1, at === 1 ? null : 1];
    });
    return makeWorkbook([["Data", rows]]);
  };

  it.each(blankModes)("answer in their cells, blanks arriving as %s", async (blank) => {
    const excel = await standIn.open(workbook(), { blank });
    for (const [row, [formula]] of asked.entries()) await excel.formula(`H${row + 1}`, formula);
    const { values, errors } = await excel.read(`H1:H${asked.length}`);
    for (const [row, [formula, value, message]] of asked.entries()) {
      expect([formula, values[row]?.[0]]).toEqual([formula, value]);
      if (message) expect(errors[row]?.[0]).toMatch(message);
      else expect(errors[row]?.[0]).toBeNull();
    }
  });

  it("say so in the cell when their data cannot be loaded", async () => {
    const excel = await standIn.open(workbook(), {
      prepare: async (page) => {
        await page.route(/\/national\.[^/]*js$/, (route) => route.abort());
      },
    });
    await excel.formula("H1", '=SPBE.BENCHMARK("Kota Dumai")');
    const { values, errors } = await excel.read("H1");
    expect(values).toEqual([["#N/A"]]);
    expect(errors[0]?.[0]).toMatch(/belum dapat dimuat/);
  });
});

describe("formulas about the attached table", () => {
  it("list what is wrong while it is wrong, and follow every change", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("Z1", "=SPBE.GAP(4)");
    await excel.formula("Z2", "=SPBE.PROGRESS()");
    await excel.formula("Z3", "=COUNTIF(AB1:AB60,3)");
    await excel.formula("AB1", "=SPBE.CHECK()");

    await excel.set("F8", null);
    expect(await excel.value("Z2")).toBe(46 / 47);

    await excel.set("F8", "entah");
    const wrong = await excel.values("Z1:AD20");
    expect(wrong.slice(0, 2).map(([value]) => value)).toEqual(["#VALUE!", "#VALUE!"]);
    expect(wrong.map((row) => row[3])).toContain("entah");

    await excel.set("F8", 5);
    expect(await excel.values("Z1:Z2")).toEqual([[0.2115], [1]]);
  });
});
