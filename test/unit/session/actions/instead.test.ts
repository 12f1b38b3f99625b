import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { SessionState } from "../../../../src/session/types";
import { InMemoryWorkbook } from "../in-memory-workbook";
import { attachedState, opened, settled, tableOf } from "../story";

const spbe59 = findInstrument("59/2020")!;
const workbookOf = (sheet: string, cells: readonly (readonly CellValue[])[]): InMemoryWorkbook => {
  const workbook = new InMemoryWorkbook();
  workbook.addSheet(
    sheet,
    cells.map((row) => [...row])
  );
  return workbook;
};
const mendOf = (state: SessionState): unknown =>
  state.phase === "nothing" && state.problem.kind === "found-instead" ? (state.problem.mend ?? null) : state.phase;

describe("a list of all indicators without a column of levels", () => {
  const bare = () =>
    workbookOf(
      "Daftar",
      tableOf().map((row) => row.slice(0, 2))
    );

  it("is given one beside it, which is attached and empty; nothing else changes, and it is taken back", async () => {
    const workbook = bare();
    const before = workbook.sheet("Daftar").all();
    const session = await opened(workbook);
    expect(mendOf(session.state())).toBe("levelColumn");

    expect(await session.do("levelColumn")).toMatchObject({ kind: "done", at: { sheet: "Daftar", range: "C3" } });
    await settled(session);
    const { reading, scorecard, lastWrite } = attachedState(session);
    expect([reading.table.levelColumn, scorecard.filled, scorecard.total, lastWrite?.what]).toEqual([2, 0, 47, "levelColumn"]);
    expect(workbook.sheet("Daftar").at(2, 2).value).toBe("Nilai Mandiri");
    workbook.type("Daftar", 3, 2, 4);
    await settled(session);
    expect(attachedState(session).scorecard.filled).toBe(1);
    workbook.type("Daftar", 3, 2, null);
    await settled(session);

    expect(await session.undoLast()).toMatchObject({ kind: "done" });
    expect(workbook.sheet("Daftar").all()).toEqual(before);
    await settled(session);
    expect(attachedState(session).scorecard.filled).toBe(0);
  });

  it("keeps the column once it holds a level", async () => {
    const workbook = bare();
    const session = await opened(workbook);
    await session.do("levelColumn");
    await settled(session);
    workbook.type("Daftar", 3, 2, 4);
    await settled(session);
    expect(await session.undoLast()).toMatchObject({ kind: "not-done", left: [{ why: "in-use" }] });
    expect(workbook.sheet("Daftar").at(2, 2).value).toBe("Nilai Mandiri");
  });

  it("is left alone on a protected sheet, which is named", async () => {
    const workbook = bare();
    workbook.sheet("Daftar").protected = true;
    const session = await opened(workbook);
    expect(await session.do("levelColumn")).toMatchObject({ kind: "not-done", problem: { kind: "protected", sheet: "Daftar" } });
  });
});

describe("a summary with one agency on each row", () => {
  const names = spbe59.indicators.map(({ shortName }) => shortName);
  const summary = (headers: readonly CellValue[], agencies = 3) =>
    workbookOf("Rekap", [
      ["REKAP SPBE KABUPATEN/KOTA"],
      ["No", "Instansi", ...headers],
      ...Array.from({ length: agencies }, (_, nth): CellValue[] => [nth + 1, `Kab. ${nth}`, ...headers.map(() => 1 + (nth % 5))]),
      ["", "Rata-rata", ...headers.map(() => 1.75)],
    ]);

  it("is given the index of each as a formula behind everything; means have none, and it is taken back", async () => {
    const workbook = summary(names);
    const before = workbook.sheet("Rekap").all();
    const session = await opened(workbook);
    expect(mendOf(session.state())).toBe("agencyIndices");
    expect(await session.do("agencyIndices")).toMatchObject({ kind: "done", cells: 4 });
    const column = (row: number) => workbook.sheet("Rekap").at(row, 49);
    expect(column(1).value).toBe("Indeks");
    expect([2, 3, 4].map((row) => column(row).formula)).toEqual(["=SPBE.INDEX(C3:AW3)", "=SPBE.INDEX(C4:AW4)", "=SPBE.INDEX(C5:AW5)"]);
    expect(column(5).formula).toBeNull();
    // Who looks again is not offered a second column.
    await session.look();
    expect(mendOf(session.state())).toBeNull();
    expect(session.state()).toMatchObject({ phase: "nothing", lastWrite: { what: "agencyIndices", cells: 4 } });
    expect(await session.undoLast()).toMatchObject({ kind: "done" });
    expect(workbook.sheet("Rekap").all()).toEqual(before);
    expect(session.state()).not.toHaveProperty("lastWrite");
  });

  it("is left alone where only its beginning could be read: agencies further down would be left out", async () => {
    const workbook = summary(names);
    const session = await opened(workbook);
    const { scan } = workbook;
    workbook.scan = async () => ({ ...(await scan()), cutShort: ["Rekap"] });
    expect(await session.do("agencyIndices")).toMatchObject({ kind: "not-done", problem: { kind: "too-large", sheet: "Rekap" } });
  });

  it("is not offered formulas that would read other columns than the indicators in their order", async () => {
    const [first, second, ...others] = names;
    expect(mendOf((await opened(summary([second!, first!, ...others]))).state())).toBeNull();
    expect(mendOf((await opened(summary([...names.slice(0, 10), "Jumlah", ...names.slice(10)]))).state())).toBeNull();
  });
});
