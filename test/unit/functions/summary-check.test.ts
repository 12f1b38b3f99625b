import { check, impact, progress, summary, weight } from "../../../src/functions/list";
import { findInstrument, instruments } from "../../../src/instrument/registry";
import { speak } from "../../../src/functions/messages";
import { ask, assessmentWith, attachedTable, blanks } from "./ask";
import { column, externalColumn, levels } from "./denpasar";

const spbe59 = findInstrument("59/2020")!;
const errorCell = { code: "#REF!", message: "" };

describe("SPBE.SUMMARY", () => {
  it("gives the published values of Denpasar 2021: overall, each domain with its aspects", async () => {
    const rows = (await ask(summary, [externalColumn])) as (string | number)[][];
    expect(rows.map(([name]) => name)).toEqual([
      "Kelompok",
      "Indeks keseluruhan",
      "Kebijakan Internal SPBE",
      "Kebijakan Internal Tata Kelola SPBE",
      "Tata Kelola SPBE",
      "Perencanaan Strategis SPBE",
      "Teknologi Informasi dan Komunikasi",
      "Penyelenggara SPBE",
      "Manajemen SPBE",
      "Penerapan Manajemen SPBE",
      "Pelaksanaan Audit TIK",
      "Layanan SPBE",
      "Layanan Administrasi Pemerintahan Berbasis Elektronik",
      "Layanan Publik Berbasis Elektronik",
    ]);
    expect(rows[0]).toEqual(["Kelompok", "Bobot", "Indeks", "Predikat"]);
    expect(rows[1]).toEqual(["Indeks keseluruhan", 100, 3.1925, "Baik"]);
    expect(rows[2]).toEqual(["Kebijakan Internal SPBE", 13, 3, "Baik"]);
    expect(Number(rows[11]![2]).toFixed(2)).toBe("3.55");
  });

  it("has the weights of its domains, and of its aspects, add up to 100", async () => {
    for (const { indicators, aspects, domains } of instruments) {
      const rows = (await ask(summary, [indicators.map(() => [3])])) as (string | number)[][];
      expect(rows).toHaveLength(2 + domains.length + aspects.length);
      const sum = rows.slice(2).reduce((total, [, each]) => total + Number(each), 0);
      expect(sum).toBeCloseTo(domains.length > 0 ? 200 : 100, 9);
    }
  });
});

describe("SPBE.PROGRESS", () => {
  it.each(blanks)("is the share filled, blanks arriving as %s", async (_, blank) => {
    expect(await ask(progress, [column.map((cell, at) => (at < 12 ? [blank] : cell))])).toBe(35 / 47);
    expect(await ask(progress, [column.map(() => [blank])])).toBe(0);
    expect(await ask(progress, [column])).toBe(1);
  });

  it("counts the real level 0 of 5/2018 as filled, which is how a blank arrives on desktop", async () => {
    const spbe5 = Array.from({ length: 37 }, () => [2]);
    expect(await ask(progress, [spbe5.map((cell, at) => (at === 0 ? [0] : cell))])).toBe(1);
    expect(await ask(progress, [spbe5.map((cell, at) => (at === 0 ? [null] : cell))])).toBe(36 / 37);
  });
});

describe("SPBE.CHECK", () => {
  it("says OK when there is nothing to say", async () => {
    expect(await ask(check, [column])).toEqual([["OK"]]);
  });

  it.each(blanks)("lists what is no level, text, and blank (%s) with the sentence of the pane", async (_, blank) => {
    const wrong = new Map<number, unknown>([
      [2, 6],
      [4, "tiga ribu"],
      [6, errorCell],
      [8, blank],
      [10, "2 "],
      [12, 2.5],
    ]);
    const cells = column.map((cell, at) => (wrong.has(at) ? [wrong.get(at)] : cell));
    const rows = (await ask(check, [cells])) as (string | number)[][];
    expect(rows.map(([indicator]) => indicator)).toEqual([3, 5, 7, 9, 11, 13]);
    expect(rows.map(([, value]) => value)).toEqual([6, "tiga ribu", "#REF!", blank === 0 ? 0 : "", "2 ", 2.5]);
    expect(rows[0]![2]).toMatch(/^Indikator 3 .*“6” di luar skala\. Isi level 1 sampai 5\.$/);
    expect(rows[3]![2]).toMatch(/belum diisi/);
    expect(rows[4]![2]).toMatch(/tersimpan sebagai teks dan dibaca sebagai level 2/);
  });

  it("lists every blank of an empty table", async () => {
    expect(await ask(check, [column.map(() => [null])])).toHaveLength(47);
  });

  it("speaks English where Excel does", async () => {
    await speak("en-US");
    const rows = (await ask(check, [column.map((cell, at) => (at === 2 ? [6] : cell))])) as string[][];
    await speak("id-ID");
    expect(rows[0]![2]).toMatch(/outside the scale/);
  });

  it("lists the findings of the attached table, and what is blank besides", async () => {
    const assessment = assessmentWith(
      spbe59,
      levels.map((level, at) => (at === 5 || at === 6 ? null : level))
    );
    const entries = assessment.entries.map((entry, at) => (at === 5 ? { ...entry, raw: 7 } : entry));
    const { table, callers } = attachedTable({ ...assessment, entries }, "Indikator 6 berisi 7.");
    const findings = () => [
      { indicator: "6", value: "7", message: "di luar skala" },
      { indicator: null, value: "3", message: "baris asing" },
    ];
    expect(await ask(check, [], { table: { ...table, findings } })).toEqual([
      [6, 7, "di luar skala"],
      ["", "3", "baris asing"],
      [7, "", expect.stringContaining("belum diisi")],
    ]);
    expect(callers).toEqual([{ address: "Lembar1!Z1", follows: "table" }]);
  });
});

describe("SPBE.WEIGHT", () => {
  it("is in percent and adds up to 100 in every instrument", async () => {
    expect(await ask(weight, [1])).toBe(1.3);
    expect(await ask(weight, ["IK-42"])).toBe(3);
    for (const { id, indicators } of instruments) {
      const weights = await Promise.all(indicators.map(({ key }) => ask(weight, [key, id])));
      expect(weights.reduce((sum: number, each) => sum + Number(each), 0)).toBeCloseTo(100, 9);
    }
  });

  it("follows the attached table's instrument, and notes so", async () => {
    const { table, callers } = attachedTable(assessmentWith(findInstrument("8/2026")!, []));
    expect(await ask(weight, [1], { table })).not.toBe(1.3);
    expect(await ask(weight, [1, "59/2020"], { table })).toBe(1.3);
    expect(callers).toEqual([{ address: "Lembar1!Z1", follows: "instrument" }]);
  });

  it.each([[48], ["Keuangan Desa"], [-1], [1.5], [true], [errorCell]])("refuses %p, which is no indicator", async (given) => {
    expect(await ask(weight, [given])).toEqual({ error: "#VALUE!", message: expect.stringContaining("1–47") });
  });

  it.each([[null], [0], [""], [undefined]])("asks for an indicator left blank (%p)", async (blank) => {
    expect(await ask(weight, [blank])).toEqual({ error: "#VALUE!", message: "Isi nomor atau nama indikator." });
  });

  it("names the indicators that one name fits", async () => {
    const shown = await ask(weight, [35, "5/2018"]);
    expect(shown).toMatchObject({ error: "#VALUE!" });
    expect(shown).toHaveProperty("message", expect.stringContaining("35-1"));
  });

  it("refuses an instrument that does not exist", async () => {
    expect(await ask(weight, [1, "7/1999"])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("SPBE.IMPACT", () => {
  it("is the weight of one level more, and 0 at the top", async () => {
    expect(await ask(impact, [29, column])).toBe(0.015);
    expect(await ask(impact, [29, column.map(() => [5])])).toBe(0);
    expect(await ask(impact, ["Layanan Data Terbuka", column.map(() => [null])])).toBe(0.03);
  });

  it("is less where the top of a scale with decimals is nearer than one", async () => {
    const pemdi = Array.from({ length: 20 }, () => [4.5]);
    const whole = Number(await ask(weight, [1, "8/2026"])) / 100;
    expect(await ask(impact, [1, pemdi])).toBeCloseTo(whole / 2, 12);
  });

  it("refuses an indicator that does not exist", async () => {
    expect(await ask(impact, [99, column])).toMatchObject({ error: "#VALUE!" });
  });
});
