import { PATIENCE } from "../../../src/functions/with-timeout";
import { aspectIndex, domainIndex, overallIndex, predicate } from "../../../src/functions/list";
import { findInstrument } from "../../../src/instrument/registry";
import { ask, assessmentWith, attachedTable, noTable } from "./ask";
import { column, levels } from "./denpasar";

const spbe59 = findInstrument("59/2020")!;
const spbe5 = findInstrument("5/2018")!;
const denpasar = assessmentWith(spbe59, levels);

describe("a function without levels", () => {
  it.each([[undefined], [null], [[[null]]], [[[0]]]])("answers for the attached table when they arrive as %p", async (omitted) => {
    const { table } = attachedTable(denpasar);
    expect(await ask(overallIndex, [omitted], { table })).toBe(3.7495);
    expect(await ask(domainIndex, [1, omitted], { table })).toBe(3.4);
    expect(await ask(aspectIndex, [4, omitted], { table })).toBe(4.5);
    expect(await ask(predicate, [omitted], { table })).toBe("Sangat Baik");
  });

  it("notes which cell asked, and only then", async () => {
    const { table, callers } = attachedTable(denpasar);
    await ask(overallIndex, [], { table, caller: "LKE!Z1" });
    await ask(overallIndex, [column], { table, caller: "LKE!Z2" });
    await ask(predicate, [[[3.2]]], { table, caller: "LKE!Z3" });
    expect(callers).toEqual([
      { address: "LKE!Z1", follows: "table" },
      { address: "LKE!Z3", follows: "instrument" },
    ]);
  });

  it("says how to attach when no table is", async () => {
    expect(await ask(overallIndex, [])).toEqual({ error: "#N/A", message: expect.stringContaining("Lampirkan") });
    expect(await ask(predicate, [])).toMatchObject({ error: "#N/A" });
  });

  it("refuses while the table holds something that is no level, as it would over the range", async () => {
    const { table } = attachedTable(denpasar, "Indikator 3 berisi 6, bukan level 1–5.");
    const shown = { error: "#VALUE!", message: "Indikator 3 berisi 6, bukan level 1–5." };
    expect(await ask(overallIndex, [], { table })).toEqual(shown);
    expect(await ask(predicate, [], { table })).toEqual(shown);
  });

  it("refuses another instrument than the table's", async () => {
    const { table } = attachedTable(denpasar);
    expect(await ask(overallIndex, [null, "5/2018"], { table })).toEqual({
      error: "#N/A",
      message: "Tabel yang dilampirkan memakai 59/2020, bukan 5/2018.",
    });
    expect(await ask(overallIndex, [null, "59/2020"], { table })).toBe(3.7495);
  });
});

describe("a remembered table that is still being read", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is waited for", async () => {
    const table = { ...noTable, assessment: () => Promise.resolve(denpasar) };
    expect(await ask(overallIndex, [], { table })).toBe(3.7495);
  });

  it("is not there after all", async () => {
    const table = { ...noTable, assessment: () => Promise.resolve(null) };
    expect(await ask(overallIndex, [], { table })).toMatchObject({ error: "#N/A" });
  });

  it("is given up after a while, with what to do", async () => {
    const table = { ...noTable, assessment: () => new Promise<null>(() => undefined) };
    const asked = ask(overallIndex, [], { table });
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(await asked).toEqual({ error: "#N/A", message: expect.stringContaining("F9") });
  });

  it("holds no timer once it has answered", async () => {
    const table = { ...noTable, assessment: () => Promise.resolve(denpasar) };
    await ask(overallIndex, [], { table });
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("SPBE.PREDICATE", () => {
  it("judges a bare index by the attached table's instrument, else by 59/2020", async () => {
    const { table } = attachedTable(assessmentWith(spbe5, []));
    expect(await ask(predicate, [[[3.49]]])).toBe("Baik");
    expect(await ask(predicate, [[[3.5]]])).toBe("Sangat Baik");
    expect(await ask(predicate, [[[0.9]]], { table })).toBe("Kurang");
  });

  it("judges by the instrument named", async () => {
    expect(await ask(predicate, [[[3.5]], "5/2018"])).toBe("Sangat Baik");
  });

  it("reads an index written as text with a decimal comma", async () => {
    expect(await ask(predicate, [[["3,50"]]])).toBe("Sangat Baik");
  });

  it("judges levels in a range", async () => {
    expect(await ask(predicate, [column])).toBe("Sangat Baik");
  });

  it.each([
    ["null", [[null]], ["LKE!A1", null]],
    ["0", [[0]], ["LKE!A1", null]],
    ['""', [[""]], undefined],
  ])("shows #N/A for a blank cell that somebody pointed at, arriving as %s", async (_, given, addresses) => {
    const { table } = attachedTable(denpasar);
    expect(await ask(predicate, [given], { table, addresses })).toMatchObject({ error: "#N/A" });
  });

  it.each([[7], [-1], ["tinggi"]])("refuses %p, which is no index", async (wrong) => {
    expect(await ask(predicate, [[[wrong]]])).toMatchObject({ error: "#VALUE!" });
  });

  it("passes #N/A of the index on", async () => {
    expect(await ask(predicate, [[[{ code: "#N/A" }]]])).toMatchObject({ error: "#N/A" });
  });
});

describe("a domain or aspect", () => {
  it.each([["1"], [1], ["Kebijakan SPBE"], ["Domain I"], ["kebijakan internal spbe"]])("is found as %p", async (name) => {
    expect(await ask(domainIndex, [name, column])).toBe(3.4);
  });

  it.each([[9], ["Keuangan"], [{ code: "#REF!" }]])("that does not exist (%p) is refused with those that do", async (name) => {
    const shown = await ask(aspectIndex, [name, column]);
    expect(shown).toMatchObject({ error: "#VALUE!" });
    expect(shown).toHaveProperty("message", expect.stringContaining("Pelaksanaan Audit TIK"));
  });

  it.each([[null], [0], [""]])("left blank (%p) is asked for", async (blank) => {
    expect(await ask(domainIndex, [blank, column])).toEqual({
      error: "#VALUE!",
      message: "Isi nomor atau nama domain.",
    });
  });
});
