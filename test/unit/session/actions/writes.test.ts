import type { ActionId, InputOf } from "../../../../src/session/actions/list";
import { findInstrument } from "../../../../src/instrument/registry";
import type { InMemoryWorkbook } from "../in-memory-workbook";
import { attachedState, attachedTo, FIRST_ROW, LEVELS, levelOf, opened, settled, workbookWith } from "../story";
import type { HostSession } from "../../../../src/session/host-session";

const spbe59 = findInstrument("59/2020")!;
const TARGETS = LEVELS + 1;

/** Each write, and how one sees in the workbook that it was done. */
interface Write {
  readonly name: ActionId;
  readonly run: (session: HostSession) => ReturnType<HostSession["do"]>;
  readonly isDone: (workbook: InMemoryWorkbook) => boolean;
}

const write = <Id extends ActionId>(name: Id, isDone: Write["isDone"], ...input: InputOf<Id>): Write => ({
  name,
  run: (session) => session.do(name, ...input),
  isDone,
});

const holds = (workbook: InMemoryWorkbook, text: string): boolean =>
  workbook.sheetNamesNow().some((name) => workbook.sheet(name).grid("formulas").values.flat().includes(text));

const writes: readonly Write[] = [
  write("levels", (workbook) => workbook.sheet("LKE").at(FIRST_ROW, LEVELS).value === 5, [{ indicator: "1", before: 3, level: 5 }]),
  write("targets", (workbook) => workbook.sheet("LKE").at(FIRST_ROW, TARGETS).value === 5, [{ indicator: "1", before: 4, target: 5 }]),
  write("owners", (workbook) => holds(workbook, "Bappeda"), [{ indicator: "1", before: "Diskominfo", owner: "Bappeda" }]),
  write("columns", (workbook) => holds(workbook, "Data Dukung"), ["evidence"]),
  write("totals", (workbook) => (workbook.sheet("LKE").used("formulas")?.cells[FIRST_ROW]?.length ?? 0) > 6),
  write("formula", (workbook) => workbook.sheet("LKE").at(0, 20).formula !== null, {
    formula: "=SPBE.INDEX()",
    rows: 1,
    columns: 1,
    numberFormat: "0.00",
  }),
  write("repair", (workbook) => workbook.sheet("LKE").at(0, 4).formula === "=SPBE.INDEX(C4:C50)", [
    { place: { sheet: "LKE", row: 0, column: 4 }, before: "=_xldudf_SPBE_INDEX(C4:C50)", after: "=SPBE.INDEX(C4:C50)" },
  ]),
  write("merge", (workbook) => workbook.sheet("LKE").at(FIRST_ROW, LEVELS).value === 5 && holds(workbook, "a.xlsx"), {
    answers: [{ write: { field: "level", indicator: "1", before: 3, level: 5 }, file: "a.xlsx", unit: "Bappeda" }],
    history: true,
  }),
  write("history", (workbook) => holds(workbook, "Bappeda.xlsx"), [
    { what: "split", file: "Bappeda.xlsx", unit: "Bappeda", indicator: "", field: "", cell: "", before: null, after: "12" },
  ]),
  write("marks", (workbook) => workbook.sheet("LKE").formats.size > 0 && workbook.sheet("LKE").validated.size === 47, {
    validation: true,
    lowLevels: true,
    findings: false,
    actionColumn: false,
  }),
  write("worksheet", (workbook) => workbook.has("Kertas Kerja") && workbook.has("Kriteria"), { instrument: "59/2020" }),
  write("worksheet", (workbook) => workbook.has("Kertas Kerja") && workbook.has("Data Dukung"), { instrument: "8/2026", evidence: true }),
  write("plan", (workbook) => workbook.has("Rencana Aksi"), { levels: { "1": 4, "2": 4 }, addTargetColumn: false }),
  write("evidence", (workbook) => workbook.has("Data Dukung")),
  write("report", (workbook) => workbook.has("Laporan"), { agency: "Kota Contoh", year: "2025" }),
];

const workbookToWrite = (): InMemoryWorkbook => {
  const workbook = workbookWith({ level: 3, target: 4, owner: "Diskominfo" });
  workbook.selected = { sheet: "LKE", row: 0, column: 20 };
  const broken = { value: { error: "#NAME?" }, formula: "=_xldudf_SPBE_INDEX(C4:C50)", numberFormat: "0.00" };
  workbook.sheet("LKE").put(0, 4, broken);
  return workbook;
};
const cellsOf = (workbook: InMemoryWorkbook) =>
  workbook.sheetNamesNow().map((name) => [name, workbook.sheet(name).grid("formulas").values]);

describe.each(writes)("$name", ({ name, run, isDone }) => {
  it("writes, says so, and is taken back to the last cell", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    const before = cellsOf(workbook);
    expect(await run(session)).toMatchObject({ kind: "done" });
    await settled(session);
    expect(isDone(workbook)).toBe(true);
    expect(attachedState(session).lastWrite).toMatchObject({ what: name });

    expect(await session.undoLast()).toMatchObject({ kind: "done" });
    await settled(session);
    expect(isDone(workbook)).toBe(false);
    expect(cellsOf(workbook)).toEqual(before);
  });

  it("that Excel refuses changes nothing, and what was written before can still be taken back", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    await session.do("levels", [{ indicator: "47", before: 3, level: 2 }]);
    await settled(session);
    const before = cellsOf(workbook);
    workbook.failNextWrites({ kind: "refused", code: "GeneralException" });
    expect(await run(session)).toEqual({ kind: "not-done", problem: { kind: "excel-error", code: "GeneralException" }, left: [] });
    await settled(session);
    expect(cellsOf(workbook)).toEqual(before);
    expect(attachedState(session).lastWrite).toEqual({ what: "levels", cells: 1, before: 0 });

    await session.undoLast();
    expect(levelOf(session, "47")).toBe(3);
  });

  it("is done even if nothing can be read afterwards, and can be taken back", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    const { readTable, scan } = workbook;
    const refused = () => Promise.reject(Object.assign(new Error("x"), { code: "GeneralException" }));
    Object.assign(workbook, { readTable: refused, scan: refused, putMemory: refused });
    expect(await run(session)).toMatchObject({ kind: "done" });
    await settled(session);
    expect(isDone(workbook)).toBe(true);

    Object.assign(workbook, { readTable, scan });
    await session.refresh();
    expect(attachedState(session).lastWrite).toMatchObject({ what: name });
    expect(await session.undoLast()).toMatchObject({ kind: "done" });
    expect(isDone(workbook)).toBe(false);
  });

  it("in a workbook open for reading only is refused before anything is sent", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    workbook.readOnly = true;
    expect(await run(session)).toEqual({ kind: "not-done", problem: { kind: "read-only" }, left: [] });
    expect(workbook.trips).not.toContain("write");
  });
});

describe("cells that are not written", () => {
  const level = (indicator: string) => ({ indicator, before: 3, level: 5 });

  it("are named with the reason, the others are written", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    const sheet = workbook.sheet("LKE");
    sheet.put(FIRST_ROW, LEVELS, { value: 3, formula: "=1+2", numberFormat: "General" });
    sheet.put(FIRST_ROW + 1, LEVELS, { value: 1, formula: null, numberFormat: "General" });
    sheet.hiddenRows.add(FIRST_ROW + 2);
    sheet.covered.add(`${FIRST_ROW + 3},${LEVELS}`);
    const outcome = await session.do("levels", ["1", "2", "3", "4", "5"].map(level));
    const place = (row: number) => ({ sheet: "LKE", row: FIRST_ROW + row, column: LEVELS });
    expect(outcome).toEqual({
      kind: "partly",
      cells: 1,
      left: [
        { place: place(0), why: "formula" },
        { place: place(1), why: "changed" },
        { place: place(2), why: "hidden" },
        { place: place(3), why: "merged" },
      ],
    });
    await settled(session);
    expect(attachedState(session).lastWrite).toEqual({ what: "levels", cells: 1, before: 0 });
  });

  it("leave nothing to take back when all of them stay", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    workbook.sheet("LKE").protected = true;
    workbook.sheet("LKE").locked.add(`${FIRST_ROW},${LEVELS}`);
    expect(await session.do("levels", [level("1")])).toMatchObject({ kind: "not-done", problem: { kind: "none-written" } });
    await settled(session);
    expect(attachedState(session).lastWrite).toBeNull();
    expect(workbook.trips).not.toContain("write");
  });

  it("stay when they are taken back after somebody changed them", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    await session.do("levels", [level("1"), level("2")]);
    workbook.type("LKE", FIRST_ROW, LEVELS, 1);
    await settled(session);
    expect(await session.undoLast()).toMatchObject({ kind: "partly", cells: 1, left: [{ why: "changed" }] });
    expect(workbook.sheet("LKE").at(FIRST_ROW, LEVELS).value).toBe(1);
    expect(workbook.sheet("LKE").at(FIRST_ROW + 1, LEVELS).value).toBe(3);
  });
});

describe("a batch that Excel stops half-way", () => {
  const level = (indicator: string) => ({ indicator, before: 3, level: 5 });

  it("is partly done: what stands can be taken back, the others are named", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    workbook.failNextWrites({ kind: "stopped", after: 2, code: "GeneralException" });
    expect(await session.do("levels", ["1", "2", "3"].map(level))).toEqual({
      kind: "partly",
      cells: 2,
      left: [{ place: { sheet: "LKE", row: FIRST_ROW + 2, column: LEVELS }, why: "stopped" }],
    });
    await settled(session);
    expect([levelOf(session, "1"), levelOf(session, "2"), levelOf(session, "3")]).toEqual([5, 5, 3]);
    expect(attachedState(session).lastWrite).toEqual({ what: "levels", cells: 2, before: 0 });

    expect(await session.undoLast()).toEqual({ kind: "done", cells: 2 });
    expect([levelOf(session, "1"), levelOf(session, "2")]).toEqual([3, 3]);
  });

  it("is done when the error came after the last cell", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    const { write } = workbook;
    workbook.write = async (batch) => {
      await write.call(workbook, { changes: batch.changes }).catch(() => undefined);
      throw Object.assign(new Error("x"), { code: "GeneralException" });
    };
    expect(await session.do("levels", [level("1")])).toEqual({ kind: "done", cells: 1 });
  });
});

describe("actions about a table", () => {
  it("say that there is none", async () => {
    const session = await opened(workbookWith());
    expect(await session.do("totals")).toEqual({ kind: "not-done", problem: { kind: "no-table" }, left: [] });
    expect(await session.undoLast()).toMatchObject({ kind: "not-done", problem: { kind: "nothing-to-take-back" } });
  });

  it("say which column is missing", async () => {
    const session = await attachedTo(workbookWith());
    const outcome = await session.do("targets", [{ indicator: "1", before: null, target: 4 }]);
    expect(outcome).toMatchObject({ kind: "not-done", problem: { kind: "column-missing", meaning: "target" } });
  });
});

describe("a plan with a target column that is missing", () => {
  const levels = Object.fromEntries(spbe59.indicators.slice(0, 3).map(({ key }) => [key, 4]));

  it("adds the column and is taken back whole", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const before = cellsOf(workbook);
    expect(await session.do("plan", { levels, addTargetColumn: true })).toMatchObject({ kind: "done" });
    await settled(session);
    expect(workbook.sheet("LKE").at(FIRST_ROW, TARGETS).value).toBe(4);
    await session.undoLast();
    expect(cellsOf(workbook)).toEqual(before);
  });

  it("whose second step is refused leaves the column, which can be taken back", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const before = cellsOf(workbook);
    const { write } = workbook;
    let sent = 0;
    workbook.write = (batch) => {
      sent += 1;
      return sent === 2 ? Promise.reject(Object.assign(new Error("x"), { code: "GeneralException" })) : write.call(workbook, batch);
    };
    const outcome = await session.do("plan", { levels, addTargetColumn: true });
    expect(outcome).toEqual({ kind: "partly", cells: 1, left: [], problem: { kind: "excel-error", code: "GeneralException" } });
    await settled(session);
    expect(holds(workbook, "Target")).toBe(true);
    expect(attachedState(session).lastWrite).toMatchObject({ what: "plan" });
    await session.undoLast();
    expect(cellsOf(workbook)).toEqual(before);
  });
});

describe("a report made twice", () => {
  it("is brought up to date, and taking it back gives the first", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    await session.do("report", { agency: "Kota Contoh", year: "2025" });
    await settled(session);
    const first = cellsOf(workbook);
    await session.do("levels", [{ indicator: "1", before: 3, level: 5 }]);
    await session.do("report", { agency: "Kota Contoh", year: "2026" });
    await settled(session);
    expect(workbook.sheetNamesNow()).toEqual(["LKE", "Laporan"]);
    expect(attachedState(session).report).toEqual({ sheet: "Laporan", agency: "Kota Contoh", year: "2026" });
    expect((await session.report())?.sheet).toBe("Laporan");

    await session.undoLast();
    expect(attachedState(session).report).toMatchObject({ year: "2025" });
    expect(cellsOf(workbook)[1]).toEqual(first[1]);
  });
});

describe("formulas that broke", () => {
  const broken = "=[2]!SPBE.INDEX(C4:C50)";
  const after = "=SPBE.INDEX(C4:C50)";
  const at = (row: number) => ({ sheet: "LKE", row, column: 21 });

  it("are left and named where the cell changed since, or is locked; the others are written in one batch", async () => {
    const workbook = workbookToWrite();
    const sheet = workbook.sheet("LKE");
    for (const row of [4, 5, 6]) sheet.put(row, 21, { value: { error: "#NAME?" }, formula: broken, numberFormat: "General" });
    sheet.protected = true;
    sheet.locked.add("5,21");
    const session = await attachedTo(workbook);
    sheet.put(6, 21, { value: 1, formula: "=1", numberFormat: "General" });
    const outcome = await session.do(
      "repair",
      [4, 5, 6].map((row) => ({ place: at(row), before: broken, after }))
    );
    expect(outcome).toEqual({
      kind: "partly",
      cells: 1,
      left: [
        { place: at(5), why: "protected" },
        { place: at(6), why: "changed" },
      ],
    });
    expect([4, 5, 6].map((row) => sheet.at(row, 21).formula)).toEqual([after, broken, "=1"]);
    expect(workbook.trips.filter((trip) => trip === "write")).toHaveLength(1);
  });

  it("are found on every sheet", async () => {
    const workbook = workbookToWrite();
    workbook.addSheet("Lain").put(0, 0, { value: 2, formula: "=1+1", numberFormat: "General" });
    const session = await attachedTo(workbook);
    expect((await session.formulas())?.map(({ place, formula }) => `${place.sheet} ${formula}`)).toEqual([
      "LKE =_xldudf_SPBE_INDEX(C4:C50)",
      "Lain =1+1",
    ]);
  });
});

describe("answers of units", () => {
  const from = { file: "Bappeda.xlsx", unit: "Bappeda" } as const;
  const answer = (indicator: string, level: number) => ({ write: { field: "level", indicator, before: 3, level }, ...from }) as const;
  const lines = (workbook: InMemoryWorkbook) => workbook.sheet("Riwayat").grid("values").values;

  it("are noted line by line below those that are there, and each merging is taken back by itself", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    await session.do("merge", { answers: [answer("1", 5)], history: true });
    await settled(session);
    const once = lines(workbook);
    await session.do("merge", { answers: [answer("2", 4), answer("3", 1)], history: true });
    await settled(session);
    expect(lines(workbook)).toHaveLength(4);
    expect(lines(workbook)[3]?.slice(1)).toEqual(["Digabungkan", "Bappeda.xlsx", "Bappeda", "3", "Level", "C6", 3, 1]);
    expect(await session.undoLast()).toMatchObject({ kind: "done", cells: 2 });
    await settled(session);
    expect(levelOf(session, "2")).toBe(3);
    expect(levelOf(session, "1")).toBe(5);
    expect(lines(workbook)).toEqual(once);
  });

  it("that were compared with something else than what stands there now are left and not noted", async () => {
    const workbook = workbookToWrite();
    const session = await attachedTo(workbook);
    workbook.sheet("LKE").put(FIRST_ROW, LEVELS, { value: 1, formula: null, numberFormat: "General" });
    const outcome = await session.do("merge", { answers: [answer("1", 5), answer("2", 4)], history: true });
    expect(outcome).toMatchObject({ kind: "partly", cells: 1, left: [{ why: "changed" }] });
    expect(lines(workbook)).toHaveLength(2);
  });

  it("without a column for them write nothing, and say which column is missing", async () => {
    const session = await attachedTo(workbookToWrite());
    const write = { field: "problem", indicator: "1", before: "", text: "belum ada SK" } as const;
    expect(await session.do("merge", { answers: [{ write, ...from }], history: true })).toEqual({
      kind: "not-done",
      problem: { kind: "column-missing", meaning: "problem" },
      left: [],
    });
  });

  it("leave a sheet alone that is called Riwayat and holds something else", async () => {
    const workbook = workbookToWrite();
    workbook.addSheet("Riwayat").put(0, 0, { value: "Riwayat jabatan", formula: null, numberFormat: "General" });
    const session = await attachedTo(workbook);
    await session.do("merge", { answers: [answer("1", 5)], history: true });
    expect(lines(workbook)).toEqual([["Riwayat jabatan"]]);
    await session.do("merge", { answers: [answer("2", 5)], history: true });
    expect(workbook.sheet("Riwayat 2").grid("values").values).toHaveLength(3);
    expect(workbook.has("Riwayat 3")).toBe(false);
  });
});
