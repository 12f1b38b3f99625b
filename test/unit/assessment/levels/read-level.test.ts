import fc from "fast-check";
import { readLevel } from "../../../../src/assessment/levels/read-level";
import type { CellValue } from "../../../../src/assessment/types";
import type { Instrument, Scale } from "../../../../src/instrument/types";
import { anyInstrument, anyLevel, pemdi8, spbe5, spbe59 } from "../support/instruments";

const level = (value: number, text = false) => ({ kind: "level", level: value, text });
const notFilled = { kind: "notFilled" };
const invalid = (reason: string) => ({ kind: "invalid", reason });

const NBSP = "\u00a0";

describe("a level cell of 59/2020", () => {
  it.each<[CellValue]>([
    [null],
    [""],
    ["   "],
    [NBSP],
    [0],
    ["0"],
    ["0,0"],
    [" 0 "],
    ["-"],
    ["–"],
    ["—"],
    ["--"],
    ["N/A"],
    ["n/a"],
    ["NA"],
  ])("%p is not filled", (value) => expect(readLevel(spbe59, value)).toEqual(notFilled));

  it.each([1, 2, 3, 4, 5])("%p is a level", (value) => expect(readLevel(spbe59, value)).toEqual(level(value)));

  it("takes away the noise that formulas leave", () => {
    expect(readLevel(spbe59, 2.9999999999999996)).toEqual(level(3));
  });

  it.each([
    ["3", 3],
    [" 4 ", 4],
    [`${NBSP}4${NBSP}`, 4],
    ["03", 3],
    ["3,0", 3],
    ["3.00", 3],
    ["3.", 3],
    ["(3)", 3],
    ["Level 3", 3],
    ["LEVEL  3", 3],
    ["level-3", 3],
    ["Level: 3", 3],
    ["Lv. 2", 2],
    ["L3", 3],
    ["Tingkat 5", 5],
    ["Tingkat Kematangan 5", 5],
    ["TK-3", 3],
    ["3 - Terdefinisi", 3],
    ["3 – Terdefinisi", 3],
    ["3: terdefinisi", 3],
    ["3 = Terdefinisi", 3],
    ["Nilai: 4", 4],
    ["Lvl3", 3],
    ["3 (Terdefinisi)", 3],
    ["Terdefinisi (3)", 3],
    ["Level 3 - Terdefinisi", 3],
    ["3 - Terstandarisasi", 3],
    ["4 - Terintegrasi & Terukur", 4],
    ["4 - Kolaborasi", 4],
    ["5 Optimal", 5],
    ["3 (tiga)", 3],
    ["1 (satu)", 1],
    ["2 (dua)", 2],
    ["4 (empat)", 4],
    ["5 (lima)", 5],
    ["(  3  )", 3],
    ["4 - Kolaborasi Level", 4],
  ])("%p plainly is level %p", (value, expected) => {
    expect(readLevel(spbe59, value)).toEqual(level(expected, true));
  });

  it.each<[CellValue, string]>([
    [6, "out-of-scale"],
    [-1, "out-of-scale"],
    [0.5, "out-of-scale"],
    [45_000, "out-of-scale"],
    ["6", "out-of-scale"],
    ["-1", "out-of-scale"],
    ["\u22121", "out-of-scale"],
    ["Level 0", "out-of-scale"],
    ["0 - Belum ada", "out-of-scale"],
    [2.5, "not-whole"],
    ["2,5", "not-whole"],
    ["3 - Optimum", "label-mismatch"],
    ["3 (empat)", "label-mismatch"],
    ["Terkelola (3)", "label-mismatch"],
    [{ error: "#REF!" }, "error"],
    [{ error: "#N/A" }, "error"],
    ["#REF!", "error"],
    ["#N/A", "error"],
    ["#DIV/0!", "error"],
    ["lihat #REF!", "not-a-level"],
    ["#REF! lihat", "not-a-level"],
    ["tiga", "not-a-level"],
    ["Terdefinisi", "not-a-level"],
    ["III", "not-a-level"],
    [true, "not-a-level"],
    [false, "not-a-level"],
    [Number.NaN, "not-a-level"],
    ["3/5", "not-a-level"],
    ["3-4", "not-a-level"],
    ["3%", "not-a-level"],
    ["≥3", "not-a-level"],
    ["- 3", "not-a-level"],
    ["3-", "not-a-level"],
    ["3,", "not-a-level"],
    ["3=", "not-a-level"],
    ["3 orang", "not-a-level"],
    ["IK-03", "not-a-level"],
    ["12/7/2024", "not-a-level"],
    ["1e1", "not-a-level"],
    ["=3", "not-a-level"],
    ["<b>3</b>", "not-a-level"],
  ])("%p is none: %s", (value, reason) => {
    expect(readLevel(spbe59, value)).toEqual(invalid(reason));
  });
});

describe("a level cell of 5/2018, which has a real level 0", () => {
  it.each<[CellValue]>([[null], [""], ["  "]])("%p is not filled", (value) => expect(readLevel(spbe5, value)).toEqual(notFilled));

  it("0 is a level, as number and as text", () => {
    expect(readLevel(spbe5, 0)).toEqual(level(0));
    expect(readLevel(spbe5, "0")).toEqual(level(0, true));
    expect(readLevel(spbe5, "Level 0")).toEqual(level(0, true));
    expect(readLevel(spbe5, "0 (nol)")).toEqual(level(0, true));
  });

  it.each<[CellValue, string]>([
    ["-", "not-a-level"],
    ["N/A", "not-a-level"],
    [6, "out-of-scale"],
    [-1, "out-of-scale"],
    [2.5, "not-whole"],
  ])("%p is none: %s", (value, reason) => expect(readLevel(spbe5, value)).toEqual(invalid(reason)));
});

describe("a value cell of Pemdi, with decimals", () => {
  it.each<[CellValue, number, boolean]>([
    [1.26, 1.26, false],
    [1.1666666666666667, 1.16666666666667, false],
    ["1,26", 1.26, true],
    ["1.50", 1.5, true],
    ["1,1667", 1.1667, true],
    ["5,00", 5, true],
    ["3 - Terdefinisi", 3, true],
    ["2 - Membangun", 2, true],
  ])("%p is %p", (value, expected, text) => expect(readLevel(pemdi8, value)).toEqual(level(expected, text)));

  it.each<[CellValue, string]>([
    [5.01, "out-of-scale"],
    [0.99, "out-of-scale"],
    ["1,26,5", "not-a-level"],
    ["tiga", "not-a-level"],
    ["2 - Unggul", "label-mismatch"],
  ])("%p is none: %s", (value, reason) => expect(readLevel(pemdi8, value)).toEqual(invalid(reason)));

  it("0 is not filled", () => expect(readLevel(pemdi8, 0)).toEqual(notFilled));
});

describe("the names of levels", () => {
  /** An instrument that no test has read with, since names are kept once they are known. */
  const anew = (instrument: Instrument, scale: Partial<Scale> = {}): Instrument => ({
    ...instrument,
    scale: { ...instrument.scale, ...scale },
  });

  it.each<[string, Instrument, readonly (readonly string[])[]]>([
    [
      "59/2020",
      spbe59,
      [
        ["Rintisan", "Informasi", "satu"],
        ["Terkelola", "Interaksi", "dua"],
        ["Terdefinisi", "Terstandardisasi", "Transaksi", "tiga"],
        ["Terpadu dan Terukur", "Terintegrasi", "Kolaborasi", "empat"],
        ["Optimum", "Optimalisasi", "lima"],
      ],
    ],
    [
      "5/2018",
      spbe5,
      [
        ["Belum ada", "nol"],
        ["Rintisan", "Informasi", "satu"],
        ["Terkelola", "Interaksi", "dua"],
        ["Terstandardisasi", "Terdefinisi", "Transaksi", "tiga"],
        ["Terintegrasi dan Terukur", "Terpadu", "Kolaborasi", "empat"],
        ["Optimum", "Optimalisasi", "lima"],
      ],
    ],
    [
      "Pemdi",
      pemdi8,
      [
        ["Merintis", "Initiate", "satu"],
        ["Membangun", "Terkelola", "dua"],
        ["Berkembang", "Developing", "tiga"],
        ["Melembaga", "Embedded", "empat"],
        ["Unggul", "Optimum", "lima"],
      ],
    ],
  ])("of %s stand beside their own level and no other", (_, original, names) => {
    const instrument = anew(original);
    const { min } = instrument.scale;
    for (const [at, ofLevel] of names.entries())
      for (const name of ofLevel) {
        expect([name, readLevel(instrument, `${min + at} - ${name}`)]).toEqual([name, level(min + at, true)]);
        const other = at < 2 ? min + at + 2 : min + at - 2;
        expect([name, readLevel(instrument, `${other} - ${name}`)]).toEqual([name, invalid("label-mismatch")]);
      }
  });

  it("of the instrument go before those of others", () => {
    const labels = ["Informasi", "Rintisan", "Terdefinisi", "Terpadu", "Optimum"];
    const instrument = anew(spbe59, { labels: { process: labels, service: labels } });
    expect(readLevel(instrument, "2 - Rintisan")).toEqual(level(2, true));
    expect(readLevel(instrument, "1 - Rintisan")).toEqual(invalid("label-mismatch"));
  });

  it("need no other spellings", () => {
    const { labelAliases, ...scale } = spbe59.scale;
    expect(labelAliases).toHaveProperty("Optimum");
    const instrument = { ...spbe59, scale };
    expect(readLevel(instrument, "5 - Optimum")).toEqual(level(5, true));
    expect(readLevel(instrument, "4 - Optimum")).toEqual(invalid("label-mismatch"));
  });
});

describe("any level cell", () => {
  it("reads every level of every instrument, as number, text and with decimal comma", () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((instrument) => anyLevel(instrument).map((value) => ({ instrument, value }))),
        ({ instrument, value }) => {
          expect(readLevel(instrument, value)).toEqual(level(value));
          expect(readLevel(instrument, ` ${String(value).replace(".", ",")} `)).toEqual(level(value, true));
          expect(readLevel(instrument, `Level ${value}`)).toEqual(level(value, true));
        }
      )
    );
  });

  it("never fails and never answers what is not a level", () => {
    const anyCell = fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null)
    );
    fc.assert(
      fc.property(anyInstrument, anyCell, (instrument, value) => {
        const reading = readLevel(instrument, value);
        if (reading.kind !== "level") return;
        expect(reading.level).toBeGreaterThanOrEqual(instrument.scale.min);
        expect(reading.level).toBeLessThanOrEqual(instrument.scale.max);
      }),
      { numRuns: 1000 }
    );
  });
});
