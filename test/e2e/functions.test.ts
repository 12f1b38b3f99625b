import { functionDefinitions } from "../../src/functions/list";
import type { Step } from "../../stand-in/src/driver/steps-file";
import { cellsOf, denpasar, useBench, type ReadCells } from "./harness";
import type { MadeCell } from "./make-workbook";
import { makeWorkbook } from "./make-workbook";

const bench = useBench();

type Blank = "null" | "0";
const blankModes: readonly Blank[] = ["null", "0"];

/** The letters of a column. */
function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

describe("every example of the help, in a cell of the sample workbook", () => {
  const examples = functionDefinitions.flatMap((described) => described.examples);
  /** Far enough apart for what spills. */
  const HEIGHT = 60;

  it.each(blankModes)("answers as the help says, blanks arriving as %s", async (blank) => {
    const cellOf = (at: number): string => `Z${1 + at * HEIGHT}`;
    const answers = await bench.drive({
      workbook: denpasar,
      blank,
      steps: [
        { do: "attach" },
        ...examples.map(({ formula }, at): Step => ({ do: "formula", cell: cellOf(at), formula })),
        ...examples.map((_, at): Step => ({ do: "read", range: `${cellOf(at)}:AD${HEIGHT + at * HEIGHT}` })),
      ],
    });
    for (const [at, { formula, gives }] of examples.entries()) {
      const { values, errors } = cellsOf(answers[1 + examples.length + at]);
      const wanted = Array.isArray(gives) ? (gives as readonly (readonly unknown[])[]) : [[gives]];
      const shown = wanted.map((row, r) => row.map((_, c) => values[r]?.[c] ?? ""));
      expect([formula, errors[0]?.[0], shown]).toEqual([formula, null, wanted]);
    }
  });
});

describe("the arguments of every function, written as cells", () => {
  /** Levels as cells of one column; the first three indicators differ from case to case. */
  const cases: Readonly<Record<string, readonly MadeCell[]>> = {
    good: [3, 3, 3],
    text: ["3", " 3 ", "3 - Terdefinisi"],
    blanks: [null, "-", "N/A"],
    outside: [3, 3, 6],
    between: [3, 3, 2.5],
    words: [3, 3, "tiga ribu"],
  };
  const names = Object.keys(cases);
  const columns = Object.values(cases);
  const rows = Array.from({ length: 47 }, (_, at): MadeCell[] => [
    at + 1,
    ...columns.map((first) => (at < first.length ? (first[at] ?? null) : 3)),
  ]);
  const rangeOf = (name: string, last = 48): string =>
    `$${letters(names.indexOf(name) + 1)}$2:$${letters(names.indexOf(name) + 1)}$${last}`;
  /** Arguments before the levels. */
  const before: Readonly<Record<string, string>> = {
    DOMAIN: "1,",
    ASPECT: '"Audit TIK",',
    IMPACT: '"IK-03",',
    GAP: '"3,20",',
    PLAN: '"Baik",',
  };
  const readers = ["INDEX", "DOMAIN", "ASPECT", "PREDICATE", "SUMMARY", "PROGRESS", "CHECK", "IMPACT", "GAP", "PLAN"];
  /** What each case hands over as levels. */
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(names.map((name) => [name, rangeOf(name)])),
    block: "$A$2:$B$48",
    short: rangeOf("good", 47),
    error: "$I$2:$I$48",
    repeated: "$A$2:$B$49",
    omitted: "",
  };
  const forms = Object.keys(given);
  const HEIGHT = 60;
  const WIDTH = 6;
  const FIRST = 12;
  const callOf = (reader: string, form: string): string => {
    const levels = given[form] ?? "";
    return levels === ""
      ? `=SPBE.${reader}(${(before[reader] ?? "").replace(/,$/, "")})`
      : `=SPBE.${reader}(${before[reader] ?? ""}${levels})`;
  };
  const steps: readonly Step[] = [
    // An error among the levels: as a formula leaves it.
    { do: "formula", cell: "I2", formula: "=B2" },
    { do: "fill", from: "I2", to: "I2:I48" },
    { do: "formula", cell: "I4", formula: "=1/0" },
    ...readers.flatMap((reader, r) =>
      forms.map((form, f): Step => ({
        do: "formula",
        cell: `${letters(FIRST + r * WIDTH)}${1 + f * HEIGHT}`,
        formula: callOf(reader, form),
      }))
    ),
    { do: "read", range: `${letters(FIRST)}1:${letters(FIRST + readers.length * WIDTH)}${forms.length * HEIGHT}` },
  ];

  describe.each(blankModes)("blanks arriving as %s", (blank) => {
    let cells: ReadCells;
    beforeAll(async () => {
      const sheet = [["No", ...names], ...rows, [12, 3]];
      const answers = await bench.drive({ workbook: makeWorkbook([["Data", sheet]]), blank, steps });
      cells = cellsOf(answers[answers.length - 1]);
    });
    const at = (reader: string, form: string): { value: unknown; error: string | null; rows: readonly (readonly unknown[])[] } => {
      const [row, column] = [forms.indexOf(form) * HEIGHT, readers.indexOf(reader) * WIDTH];
      return {
        value: cells.values[row]?.[column],
        error: cells.errors[row]?.[column] ?? null,
        rows: cells.values.slice(row, row + HEIGHT).map((each) => each.slice(column, column + WIDTH)),
      };
    };

    it("good levels answer", () => {
      const value = (reader: string): unknown => at(reader, "good").value;
      expect(readers.map((reader) => at(reader, "good").error)).toEqual(readers.map(() => null));
      expect([value("INDEX"), value("DOMAIN"), value("ASPECT"), value("PREDICATE")]).toEqual([3, 3, 3, "Baik"]);
      expect([value("SUMMARY"), value("PROGRESS"), value("CHECK")]).toEqual(["Kelompok", 1, "OK"]);
      expect([value("IMPACT"), value("GAP"), value("PLAN")]).toEqual([0.013, 0.2, "sudah tercapai"]);
    });

    it.each(readers)("SPBE.%s reads a block and texts as it reads a column", (reader) => {
      expect(at(reader, "block").rows).toEqual(at(reader, "good").rows);
      if (reader !== "CHECK") expect(at(reader, "text").rows).toEqual(at(reader, "good").rows);
    });

    it("blanks are not filled", () => {
      expect(at("INDEX", "blanks").value).toBe(2.883);
      expect(at("PROGRESS", "blanks").value).toBe(44 / 47);
      const listed = at("CHECK", "blanks").rows.map(([indicator]) => indicator);
      expect(listed.filter((indicator) => typeof indicator === "number")).toEqual([1, 2, 3]);
    });

    it.each(readers)("SPBE.%s names what is no level", (reader) => {
      for (const [form, said] of [
        ["outside", "6"],
        ["between", "2,5"],
        ["words", "tiga ribu"],
        ["error", "#DIV/0!"],
      ] as const) {
        const { value, error, rows: spilled } = at(reader, form);
        if (reader === "CHECK") {
          expect([value, error]).toEqual([3, null]);
          expect(String(spilled[0]?.[2])).toContain(said);
        } else {
          expect(value).toBe("#VALUE!");
          expect(error).toMatch(/^Indikator 3 berisi /);
          expect(error).toContain(said);
        }
      }
    });

    it.each(readers)("SPBE.%s refuses a wrong size and a repeated number, and says how to attach", (reader) => {
      expect(at(reader, "short")).toMatchObject({ value: "#VALUE!", error: expect.stringContaining("47 (59/2020)") });
      expect(at(reader, "repeated")).toMatchObject({ value: "#VALUE!", error: "Indikator 12 muncul lebih dari sekali." });
      expect(at(reader, "omitted")).toMatchObject({ value: "#N/A", error: expect.stringContaining("Lampirkan") });
    });
  });
});

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
    const answers = await bench.drive({
      workbook: workbook(),
      blank,
      steps: [
        ...asked.map(([formula], row): Step => ({ do: "formula", cell: `H${row + 1}`, formula })),
        { do: "read", range: `H1:H${asked.length}` },
      ],
    });
    const { values, errors } = cellsOf(answers[asked.length]);
    for (const [row, [formula, value, message]] of asked.entries()) {
      expect([formula, values[row]?.[0]]).toEqual([formula, value]);
      if (message) expect(errors[row]?.[0]).toMatch(message);
      else expect(errors[row]?.[0]).toBeNull();
    }
  });

  it("say so in the cell when their data cannot be loaded", async () => {
    const { answers, failure } = await bench.outcome({
      workbook: workbook(),
      prepare: async (page) => {
        await page.route(/\/national\.[^/]*js$/, (route) => route.abort());
      },
      steps: [
        { do: "formula", cell: "H1", formula: '=SPBE.BENCHMARK("Kota Dumai")' },
        { do: "read", range: "H1" },
      ],
    });
    expect(failure).toBeNull();
    const { values, errors } = cellsOf(answers[1]);
    expect(values).toEqual([["#N/A"]]);
    expect(errors[0]?.[0]).toMatch(/belum dapat dimuat/);
  });
});

describe("formulas about the attached table", () => {
  it("list what is wrong while it is wrong, and follow every change", async () => {
    const read: Step = { do: "read", range: "Z1:AC3" };
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "Z1", formula: "=SPBE.GAP(4)" },
        { do: "formula", cell: "Z2", formula: "=SPBE.PROGRESS()" },
        { do: "formula", cell: "Z3", formula: "=COUNTIF(AB1:AB60,3)" },
        { do: "formula", cell: "AB1", formula: "=SPBE.CHECK()" },
        { do: "set", cell: "F8", value: null },
        read,
        { do: "set", cell: "F8", value: "entah" },
        { do: "read", range: "Z1:AD20" },
        { do: "set", cell: "F8", value: 5 },
        read,
      ],
    });
    const blank = cellsOf(answers[6]);
    expect(blank.values[1]?.[0]).toBe(46 / 47);
    const wrong = cellsOf(answers[8]);
    expect(wrong.values.slice(0, 2).map(([value]) => value)).toEqual(["#VALUE!", "#VALUE!"]);
    expect(wrong.values.map((row) => row[3])).toContain("entah");
    const right = cellsOf(answers[10]);
    expect(right.values.slice(0, 2).map(([value]) => value)).toEqual([0.2115, 1]);
  });
});

describe("six hundred agencies on one sheet", () => {
  const ROWS = 600;
  /** Weights in hundredths of a percent and limits in hundredths, as printed in the regulation. */
  const weights = [
    [10, 130],
    [4, 250],
    [4, 250],
    [2, 250],
    [8, 150],
    [3, 150],
    [10, 275],
    [6, 300],
  ].flatMap(([count = 0, weight = 0]) => Array<number>(count).fill(weight));
  const predicates = [
    [42000, "Memuaskan"],
    [35000, "Sangat Baik"],
    [26000, "Baik"],
    [18000, "Cukup"],
    [0, "Kurang"],
  ] as const;

  /** A fixed sequence of numbers in 0…1 (mulberry32). */
  function sequence(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  it.each(blankModes)("all answer, and all as calculated here, blanks arriving as %s", async (blank) => {
    const next = sequence(59_2020);
    const levels = Array.from({ length: ROWS }, () => {
      const usual = next() * 4;
      return weights.map(() => (next() < 0.03 ? null : Math.min(5, 1 + Math.floor(usual * 0.7 + next() * 2))));
    });
    const answers = await bench.drive({
      workbook: makeWorkbook([["Rekap", levels]]),
      blank,
      steps: [
        { do: "formula", cell: "AW1", formula: "=SPBE.INDEX(A1:AU1)" },
        { do: "formula", cell: "AX1", formula: "=SPBE.PREDICATE(A1:AU1)" },
        { do: "fill", from: "AW1:AX1", to: `AW1:AX${ROWS}` },
        { do: "read", range: `AW1:AX${ROWS}` },
      ],
    });
    const wanted = levels.map((row) => {
      const sum = row.reduce<number>((total, level, at) => total + (level ?? 0) * (weights[at] ?? 0), 0);
      return [sum / 10000, predicates.find(([from]) => sum >= from)?.[1]];
    });
    expect(new Set(wanted.map(([, predicate]) => predicate)).size).toBe(5);
    expect(cellsOf(answers[3]).values).toEqual(wanted);
  });
});
