import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultInstrument, findInstrument, instruments, instrumentWithCount, loadTexts } from "../../../src/instrument/registry";
import { checkInstrument, checkTexts } from "../../../tools/build/validate-pack";

describe("the instruments", () => {
  it("are all the files in packs/", () => {
    const files = readdirSync(join(__dirname, "../../../src/instrument/packs")).filter((file) => file.endsWith(".ts"));
    expect(instruments).toHaveLength(files.length);
    for (const { id } of instruments) {
      const [number, year] = id.split("/");
      expect(files.some((file) => file.endsWith(`-${number}-${year}.ts`))).toBe(true);
    }
  });

  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))("%s has sound data", async (id, instrument) => {
    expect(checkInstrument(instrument)).toEqual([]);
    expect(checkTexts(instrument, await loadTexts(id))).toEqual([]);
  });

  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))("%s has names of its own", (id, instrument) => {
    for (const name of [id, instrument.shortTitle, instrument.title, ...(instrument.aliases ?? [])])
      expect([name, findInstrument(name)?.id]).toEqual([name, id]);
  });

  it.each([
    ["59/2020", 4, 8, 47, 10_000],
    ["5/2018", 3, 7, 37, 300],
    ["8/2026", 0, 7, 20, 100],
  ])("%s counts %i domains, %i aspects, %i indicators, %i parts of weight", (id, domains, aspects, indicators, total) => {
    const instrument = findInstrument(id);
    expect(instrument?.domains).toHaveLength(domains);
    expect(instrument?.aspects).toHaveLength(aspects);
    expect(instrument?.indicators).toHaveLength(indicators);
    expect(instrument?.weightTotal).toBe(total);
    expect(instrument?.indicators.reduce((sum, { weight }) => sum + weight, 0)).toBe(total);
    expect(instrumentWithCount(indicators)).toBe(instrument);
  });

  it("weigh as published", () => {
    const percents = (id: string) => {
      const { indicators, aspects, weightTotal } = findInstrument(id) ?? defaultInstrument;
      return aspects.map(
        ({ number }) =>
          (indicators.filter(({ aspect }) => aspect === number).reduce((sum, { weight }) => sum + weight, 0) * 100) / weightTotal
      );
    };
    expect(percents("59/2020")).toEqual([13, 10, 10, 5, 12, 4.5, 27.5, 18]);
    expect(percents("5/2018")).toEqual([7, 10, 8, 8, 12, 35, 20]);
    expect(percents("8/2026")).toEqual([10, 10, 15, 15, 10, 15, 25]);
  });

  it("have the keys that workbooks and results use", () => {
    expect(
      findInstrument("5/2018")
        ?.indicators.map(({ key }) => key)
        .slice(33)
    ).toEqual(["34", "35-1", "35-2", "35-3"]);
    expect(findInstrument("59/2020")?.indicators.map(({ key }) => key)).toEqual(Array.from({ length: 47 }, (_, at) => String(at + 1)));
  });

  it("have short names for people", () => {
    expect(defaultInstrument.indicators[0]?.shortName).toBe("Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah");
    expect(findInstrument("5/2018")?.indicators[0]?.shortName).toBe("Tim Pengarah");
    expect(findInstrument("8/2026")?.indicators[15]?.shortName).toBe("Integrasi Aplikasi");
  });

  it("fall back to 59/2020", () => expect(defaultInstrument.id).toBe("59/2020"));
});

describe("an instrument's name", () => {
  it.each([
    ["59/2020", "59/2020"],
    [" 59 / 2020 ", "59/2020"],
    ["PermenPANRB 59/2020", "59/2020"],
    ["Permen PANRB No. 59 Tahun 2020", "59/2020"],
    ["59-2020", "59/2020"],
    ["59 2020", "59/2020"],
    ["59 th 2020", "59/2020"],
    ["59 th. 2020", "59/2020"],
    ["59 - 2020", "59/2020"],
    ["SPBE", "59/2020"],
    ["spbe 59/2020", "59/2020"],
    ["Sistem Pemerintahan Berbasis Elektronik", "59/2020"],
    ["5/2018", "5/2018"],
    ["PermenPANRB Nomor 5 Tahun 2018", "5/2018"],
    ["SPBE 2018", "5/2018"],
    ["8/2026", "8/2026"],
    ["PEMDI", "8/2026"],
    ["Pemerintah Digital", "8/2026"],
    ["Peraturan Menteri PANRB Nomor 8 Tahun 2026 tentang Evaluasi Kinerja Pemerintah Digital", "8/2026"],
  ])("%p is %s", (spelling, id) => expect(findInstrument(spelling)?.id).toBe(id));

  it.each(["", "  ", "59", "2020", "59/2021", "159/2020", "95/2018", "SPBE 2019", "xyz"])("%p is none", (spelling) =>
    expect(findInstrument(spelling)).toBeNull()
  );

  it("is not a count that no instrument has", () => expect(instrumentWithCount(35)).toBeNull());
});

describe("the long texts", () => {
  it("of 59/2020 say what each level requires and what to do next", async () => {
    const { levels, evidence, notes } = await loadTexts("59/2020");
    expect(levels["1"]?.["1"]).toEqual({
      label: "Rintisan",
      criteria: expect.stringContaining("Arsitektur SPBE") as string,
      action: expect.stringContaining("sahkan") as string,
    });
    expect(levels["32"]?.["3"]?.label).toBe("Transaksi");
    expect(levels["47"]?.["5"]?.action).toBeNull();
    expect(
      Object.values(levels)
        .flatMap((own) => Object.values(own))
        .filter(({ criteria }) => criteria)
    ).toHaveLength(47 * 5);
    expect(
      Object.values(levels)
        .flatMap((own) => Object.values(own))
        .filter(({ action }) => action)
    ).toHaveLength(47 * 4);
    expect(evidence["1"]?.length).toBeGreaterThan(3);
    expect(notes?.["3"]).toContain("Penomoran level");
  });

  it.each(["59/2020", "8/2026"])("of %s call a level a level", async (id) => {
    expect(JSON.stringify(await loadTexts(id))).not.toMatch(/tingkat \d/i);
  });

  it("of 5/2018 have only names of levels", async () => {
    const { levels, evidence } = await loadTexts("5/2018");
    expect(levels["1"]?.["0"]).toEqual({ label: "Belum ada", criteria: null, action: null });
    expect(levels["35-3"]?.["5"]).toEqual({ label: "Optimalisasi", criteria: null, action: null });
    expect(evidence).toEqual({});
  });

  it("of an unknown instrument are refused", async () => {
    await expect(loadTexts("1/1999")).rejects.toThrow(RangeError);
    await expect(loadTexts("1/1999")).rejects.toThrow("No instrument 1/1999");
  });
});
