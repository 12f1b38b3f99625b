import { compareStages } from "../../../../src/assessment/stages";
import { show } from "../../../../src/assessment/score/show";
import { findTables, readTable, stageOf, stagesOf } from "../../../../src/table";
import { pemdi, stages } from "../../../generators/pemdi-layouts";

describe("the header of a stage", () => {
  it.each([
    ["Mandiri", "self"],
    ["Nilai Tim Asesor Internal", "self"],
    ["Hasil Penilaian Dokumen (Tim Asesor Eksternal)", "document"],
    ["Penilaian / Interviu", "interview"],
    ["Nilai Wawancara", "interview"],
    ["HASIL VISITASI", "visit"],
    ["Nilai Akhir", "final"],
    ["Final", "final"],
  ])("%s is %s", (header, stage) => expect(stageOf(header)).toBe(stage));

  it.each(["Nilai", "Target", "Nilai Eksternal", "Mandiri dan Akhir", "Akhiran"])("%s names none", (header) =>
    expect(stageOf(header)).toBeNull()
  );
});

describe("a table with every stage", () => {
  const grids = [stages()];
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  const reading = readTable(grids, search.table);

  it("is read from the agency's own column, and has all five", () => {
    expect(search.table.levelColumn).toBe(2);
    expect(stagesOf(reading).map(({ stage, column }) => [stage, column])).toEqual([
      ["self", 2],
      ["document", 3],
      ["interview", 4],
      ["visit", 5],
      ["final", 6],
    ]);
  });

  it("tells what each indicator loses from stage to stage, and the index where a stage is whole", () => {
    const { indicators, indices } = compareStages(pemdi, stagesOf(reading));
    const [first] = indicators;
    expect(first?.values).toEqual({ self: 2.5, document: 2.1, interview: 2.2, visit: 2.2, final: 2.2 });
    expect(first?.steps.map(({ from, to, change }) => `${from}>${to} ${show(change)}`)).toEqual([
      "self>document -0,40",
      "document>interview 0,10",
      "interview>visit 0,00",
      "visit>final 0,00",
    ]);
    expect(show(first!.total!)).toBe("-0,30");
    const last = indicators[19];
    expect(last?.steps.map(({ to }) => to)).toEqual(["document"]);
    expect(Object.entries(indices).map(([stage, index]) => [stage, index && show(index)])).toEqual([
      ["self", "3,33"],
      ["document", "2,93"],
      ["interview", null],
      ["visit", null],
      ["final", null],
    ]);
  });
});

describe("a table with stages of others alone", () => {
  it.each([[["Dokumen", "Interviu", "Visitasi", "Akhir"]], [["Nilai Dokumen", "Nilai Interviu"]]])(
    "%j is asked about, never taken silently",
    (headers) => expect(findTables([stages(headers)]).kind).toBe("undecided")
  );

  it("has no stage that two columns name", () => {
    const grids = [stages(["Nilai Mandiri", "Nilai Interviu", "Hasil Interviu", "Nilai Akhir"])];
    const search = findTables(grids);
    if (search.kind !== "found") throw new Error(search.kind);
    expect(stagesOf(readTable(grids, search.table)).map(({ stage }) => stage)).toEqual(["self", "final"]);
  });
});

describe("stages compared", () => {
  it("say nothing of an indicator with one value or none", () => {
    const none = pemdi.indicators.map(() => null);
    const { indicators } = compareStages(pemdi, [
      { stage: "final", levels: none },
      { stage: "self", levels: pemdi.indicators.map(() => 2) },
    ]);
    expect(indicators[0]).toEqual({ indicator: "1", values: { self: 2 }, steps: [], total: null });
  });
});
