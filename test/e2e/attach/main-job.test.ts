import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

describe("the Denpasar workbook", () => {
  it("takes the self-assessment column and shows 3,75 Sangat Baik", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    const state = await excel.state();
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
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.click("Nilai Eksternal");
    const state = await excel.state();
    expect(state).toMatchObject({
      levelColumn: "G",
      header: "Nilai Eksternal",
      index: "3,19",
      predicate: "Baik",
    });
    expect(state.domains.map((domain) => domain.index)).toEqual(["3,00", "3,30", "2,18", "3,55"]);
  });

  it("says what it found before anything is attached, and again after detaching", async () => {
    const excel = await standIn.open(denpasar);
    const saysWhatItFound = async (): Promise<void> => {
      const { message, candidates } = await excel.detachedState();
      expect(message).toContain("Penilaian Mandiri");
      expect(candidates.map((candidate) => candidate.header)).toContain("Nilai Eksternal");
    };
    await saysWhatItFound();
    await excel.attach();
    await excel.detach();
    await saysWhatItFound();
  });

  it("reads the cells a person points at", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach({ sheet: "Penilaian Mandiri", levels: "H8:H64" });
    expect(await excel.state()).toMatchObject({
      levelColumn: "H",
      header: "Target",
      index: "4,04",
    });
  });

  it("speaks English in an English Excel, with English numbers", async () => {
    const excel = await standIn.open(denpasar, { locale: "en-US" });
    await excel.attach();
    expect((await excel.state()).index).toBe("3.75");
    await excel.formula("M1", "=SPBE.INDEX(A8:F64)");
    expect(await excel.values("M1")).toEqual([[3.7495]]);
  });
});

describe("formulas in the sheet", () => {
  it("give the same index from a block of cells", async () => {
    const excel = await standIn.open(denpasar);
    await excel.formula("M1", "=SPBE.INDEX(A8:F64)");
    await excel.formula("M2", "=SPBE.INDEX(A8:G64)");
    expect(await excel.values("M1:M2")).toEqual([[3.7495], [3.1925]]);
  });

  it("without an argument say how to attach while nothing is attached", async () => {
    const excel = await standIn.open(denpasar);
    await excel.formula("M1", "=SPBE.INDEX()");
    const { values, errors } = await excel.read("M1");
    expect(values).toEqual([["#N/A"]]);
    expect(errors[0]?.[0]).toContain("Lampirkan");
  });

  it("give domain, aspect and version", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.DOMAIN(3)");
    await excel.formula("M2", '=SPBE.DOMAIN("Layanan SPBE",A8:G64)');
    await excel.formula("M3", "=SPBE.ASPECT(4)");
    await excel.formula("M4", "=SPBE.VERSION()");
    const [[domain], [external], [aspect], [version]] = (await excel.values("M1:M4")) as [[unknown], [unknown], [unknown], [unknown]];
    expect(domain).toBeCloseTo(32 / 11, 12);
    expect(external).toBeCloseTo(3.5549, 4);
    expect(aspect).toBe(4.5);
    expect(version).toMatch(/\d+\.\d+/);
  });
});
