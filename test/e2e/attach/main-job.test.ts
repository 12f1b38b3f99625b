import { attachedState, cellsOf, denpasar, detachedState, useBench } from "../support/harness";

const bench = useBench();

describe("the Denpasar workbook", () => {
  it("takes the self-assessment column and shows 3,75 Sangat Baik", async () => {
    const [, shown] = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach" }, { do: "state" }],
    });
    const state = attachedState(shown);
    expect(state).toMatchObject({
      instrument: "59/2020",
      sheet: "Penilaian Mandiri",
      levelColumn: "F",
      header: "Nilai Mandiri",
      filled: 47,
      total: 47,
      provisional: false,
      reach: null,
      index: "3,75",
      predicate: "Sangat Baik",
    });
    // Every level can be read; what is left to say is where the assessors saw much less.
    const farBelow = ["11", "12", "20", "23", "28", "40"];
    expect(state.findings.map((finding) => finding.indicator)).toEqual(farBelow);
    expect(state.findings.every((finding) => finding.message.includes("penilaian eksternal"))).toBe(true);
    expect(state.domains).toEqual([
      { name: "Kebijakan Internal SPBE", index: "3,40" },
      { name: "Tata Kelola SPBE", index: "3,80" },
      { name: "Manajemen SPBE", index: "2,91" },
      { name: "Layanan SPBE", index: "4,13" },
    ]);
    expect(state.aspects.map((aspect) => aspect.index)).toEqual(["3,40", "3,50", "3,75", "4,50", "2,88", "3,00", "4,10", "4,17"]);
    expect(Object.keys(state.levels)).toHaveLength(47);
    expect(state.levels).toMatchObject({ "1": 2, "17": 5, "47": 5 });
    expect(state.candidates).toContainEqual({
      sheet: "Penilaian Mandiri",
      levelColumn: "G",
      header: "Nilai Eksternal",
    });
    // Level 2 is low, wherever the target stands; its action is the regulation's.
    const low = state.flags.filter((flag) => flag.level <= 2).map((flag) => flag.indicator);
    expect([...low].sort((one, other) => Number(one) - Number(other))).toEqual(["1", "2", "8", "13", "21", "22", "24", "25", "44"]);
    expect(state.flags.every((flag) => flag.action.length > 20)).toBe(true);
  });

  it("switched to the external column shows the published values", async () => {
    const [, , shown] = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach" }, { do: "click", name: "Nilai Eksternal" }, { do: "state" }],
    });
    const state = attachedState(shown);
    expect(state).toMatchObject({
      levelColumn: "G",
      header: "Nilai Eksternal",
      index: "3,19",
      predicate: "Baik",
    });
    expect(state.domains.map((domain) => domain.index)).toEqual(["3,00", "3,30", "2,18", "3,55"]);
  });

  it("says what it found before anything is attached, and again after detaching", async () => {
    const [before, , , after] = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "state" }, { do: "attach" }, { do: "detach" }, { do: "state" }],
    });
    for (const answer of [before, after]) {
      const state = detachedState(answer);
      expect(state.message).toContain("Penilaian Mandiri");
      expect(state.candidates.map((candidate) => candidate.header)).toContain("Nilai Eksternal");
    }
  });

  it("reads the cells a person points at", async () => {
    const [, shown] = await bench.drive({
      workbook: denpasar,
      steps: [{ do: "attach", sheet: "Penilaian Mandiri", levels: "H8:H64" }, { do: "state" }],
    });
    expect(attachedState(shown)).toMatchObject({
      levelColumn: "H",
      header: "Target",
      index: "4,04",
    });
  });

  it("speaks English in an English Excel, with English numbers", async () => {
    const [, shown, , cells] = await bench.drive({
      workbook: denpasar,
      locale: "en-US",
      steps: [
        { do: "attach" },
        { do: "state" },
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "read", range: "M1" },
      ],
    });
    expect(attachedState(shown).index).toBe("3.75");
    expect(cellsOf(cells).values).toEqual([[3.7495]]);
  });
});

describe("formulas in the sheet", () => {
  it("give the same index from a block of cells", async () => {
    const [, , cells] = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX(A8:F64)" },
        { do: "formula", cell: "M2", formula: "=SPBE.INDEX(A8:G64)" },
        { do: "read", range: "M1:M2" },
      ],
    });
    expect(cellsOf(cells).values).toEqual([[3.7495], [3.1925]]);
  });

  it("without an argument say how to attach while nothing is attached", async () => {
    const [, cells] = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "formula", cell: "M1", formula: "=SPBE.INDEX()" },
        { do: "read", range: "M1" },
      ],
    });
    expect(cellsOf(cells).values).toEqual([["#N/A"]]);
    expect(cellsOf(cells).errors[0]?.[0]).toContain("Lampirkan");
  });

  it("give domain, aspect and version", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "formula", cell: "M1", formula: "=SPBE.DOMAIN(3)" },
        { do: "formula", cell: "M2", formula: '=SPBE.DOMAIN("Layanan SPBE",A8:G64)' },
        { do: "formula", cell: "M3", formula: "=SPBE.ASPECT(4)" },
        { do: "formula", cell: "M4", formula: "=SPBE.VERSION()" },
        { do: "read", range: "M1:M4" },
      ],
    });
    const { values } = cellsOf(answers.at(-1));
    expect(values[0]?.[0]).toBeCloseTo(32 / 11, 12);
    expect(values[1]?.[0]).toBeCloseTo(3.5549, 4);
    expect(values[2]?.[0]).toBe(4.5);
    expect(values[3]?.[0]).toMatch(/\d+\.\d+/);
  });
});
