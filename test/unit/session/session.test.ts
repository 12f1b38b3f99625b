import { levelColumnOf } from "../../../src/table";
import { attachedState, attachedTo, FIRST_ROW, LEVELS, levelOf, newsOf, opened, settled, tableOf, workbookWith } from "./story";
import { InMemoryWorkbook } from "./in-memory-workbook";
import { gridsOf, WorkbookFile } from "../../../src/file";
import type { Grid } from "../../../src/grid";
import { denpasar, fileOf, handedOut } from "../../support/unit-workbooks";

/** The sheets of the workbook that a unit of Denpasar is given. */
const unitSheets = async (unit: string): Promise<readonly Grid[]> =>
  gridsOf(WorkbookFile.open(fileOf(await handedOut(denpasar), unit).bytes)).grids;

describe("opening a workbook", () => {
  it("offers the table it finds and touches nothing", async () => {
    const workbook = workbookWith();
    const session = await opened(workbook);
    expect(session.state()).toMatchObject({ phase: "offer", found: { table: { sheet: "LKE", levelColumn: LEVELS } } });
    expect(workbook.trips).toEqual(["scan"]);
  });

  it("says why when there is nothing to find", async () => {
    const session = await opened(new InMemoryWorkbook());
    expect(session.state()).toMatchObject({ phase: "nothing", problem: { kind: "empty-workbook" } });
  });

  it("never attaches what was handed out to a unit, although formulas wait, and tells what it is", async () => {
    const workbook = new InMemoryWorkbook();
    for (const { sheet, values } of await unitSheets("Bappeda")) workbook.addSheet(sheet, values);
    workbook.formulasFollow = true;
    const session = await opened(workbook);
    expect(session.state()).toMatchObject({
      phase: "nothing",
      problem: { kind: "found-instead", unit: { unit: "Bappeda", year: "2021", entries: { length: 4 } } },
    });
    expect(workbook.trips).toEqual(["scan"]);
    expect(session.table.assessment()).toBeNull();
    await session.attachRange("Isian", "K5:K8");
    expect(session.state()).toMatchObject({ phase: "nothing", problem: { kind: "range-not-a-table" } });
  });

  it("attaches by itself where formulas wait", async () => {
    const workbook = workbookWith();
    workbook.formulasFollow = true;
    const session = await opened(workbook);
    expect(attachedState(session).notes).toEqual([{ kind: "formulas-wait" }]);
    expect(workbook.trips).toEqual(["scan", "recalculate"]);
  });

  it("attaches by itself what was attached the last time, and what was detached it does not", async () => {
    const workbook = workbookWith();
    const first = await attachedTo(workbook);
    expect(attachedState(await opened(workbook)).notes).toEqual([{ kind: "attached-before" }]);
    await first.detach();
    expect((await opened(workbook)).state().phase).toBe("offer");
  });
});

describe("a choice that finding would not make", () => {
  const external = async (workbook: InMemoryWorkbook) => {
    const session = await opened(workbook);
    const state = session.state();
    if (state.phase !== "offer") throw new Error(state.phase);
    const choice = state.candidates.find(({ table }) => levelColumnOf(table).header === "Nilai Eksternal")!;
    await session.attach(choice);
    return session;
  };

  it("is remembered in the workbook, and comes back with it", async () => {
    const workbook = workbookWith({ level: 3, external: 2 });
    const session = await external(workbook);
    expect(levelOf(session, "1")).toBe(2);
    expect(workbook.remembers()).toBe(true);
    const again = await opened(workbook);
    expect(levelOf(again, "1")).toBe(2);
    expect(attachedState(again).notes).toEqual([{ kind: "remembered" }]);
  });

  it("is let go without a trace", async () => {
    const workbook = workbookWith({ level: 3, external: 2 });
    const session = await external(workbook);
    await session.detach();
    expect(workbook.remembers()).toBe(false);
    expect(workbook.watching).toBe(false);
  });

  it("holds while the workbook is open where it cannot be kept, and a note says so", async () => {
    const workbook = workbookWith({ level: 3, external: 2 });
    workbook.readOnly = true;
    const session = await external(workbook);
    expect(levelOf(session, "1")).toBe(2);
    expect(attachedState(session).notes).toEqual([{ kind: "not-remembered" }]);
    expect(workbook.remembers()).toBe(false);
  });
});

describe("an attached table", () => {
  it("is read again when somebody types, in one round trip", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    workbook.type("LKE", FIRST_ROW, LEVELS, 5);
    await settled(session);
    expect(levelOf(session, "1")).toBe(5);
    expect(workbook.trips).toEqual(["read table"]);
  });

  it("has its formulas calculated when they hear something new, and only then", async () => {
    const workbook = workbookWith();
    workbook.formulasFollow = true;
    const session = await opened(workbook);
    workbook.trips = [];
    workbook.type("LKE", FIRST_ROW, LEVELS, 5);
    await settled(session);
    workbook.type("LKE", 80, 9, "catatan");
    await settled(session);
    expect(workbook.trips).toEqual(["read table", "recalculate", "read table"]);
  });

  it("is lost with its sheet, and found again when the sheet comes back", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const sheet = workbook.sheet("LKE");
    workbook.deleteSheet("LKE");
    await settled(session);
    expect(session.state()).toMatchObject({ phase: "nothing", problem: { kind: "table-lost" } });
    workbook.bringBack(sheet);
    await settled(session);
    expect(levelOf(session, "1")).toBe(3);
  });

  it("stays on screen when it cannot be read, with the reason beside it", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    workbook.readTable = () => Promise.reject(Object.assign(new Error("x"), { code: "GeneralException" }));
    await session.refresh();
    expect(attachedState(session).problem).toEqual({ kind: "excel-error", code: "GeneralException" });
    expect(levelOf(session, "1")).toBe(3);
  });

  it("shows what was asked while a late answer is waited for", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    workbook.holdAnswers();
    const reading = session.refresh();
    expect(session.busy()).toBe(true);
    expect(levelOf(session, "1")).toBe(3);
    workbook.answer();
    await reading;
    await settled(session);
    expect(session.busy()).toBe(false);
  });
});

describe("letting go while somebody is typing in a cell", () => {
  it("is refused, and the table stays attached and watched", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    workbook.editing = true;
    await session.detach();
    expect(attachedState(session).problem).toEqual({ kind: "edit-mode" });
    expect(workbook.watching).toBe(true);

    workbook.editing = false;
    workbook.type("LKE", FIRST_ROW, LEVELS, 1);
    await settled(session);
    expect(levelOf(session, "1")).toBe(1);

    await session.detach();
    expect(session.state().phase).toBe("offer");
    expect(workbook.watching).toBe(false);
  });
});

it("looking again at a workbook where another table came keeps nothing of the one before", async () => {
  const workbook = workbookWith();
  const session = await attachedTo(workbook);
  workbook.deleteSheet("LKE");
  workbook.addSheet("LKE baru", tableOf({ level: 4 }));
  const { states } = await newsOf(session, () => session.look());
  expect(states.some(({ phase }) => phase === "looking")).toBe(true);
  expect(session.state()).toMatchObject({ phase: "offer", found: { table: { sheet: "LKE baru" } } });
});

describe("columns that a person points at", () => {
  it("are described as what they seem to be, and nothing is attached by that", async () => {
    const session = await opened(workbookWith({ level: 3, external: 2 }));
    expect(await session.describe("LKE", "A3:D50")).not.toBeNull();
    expect(session.state().phase).toBe("offer");
  });

  it("are nothing where the sheet or the range is none", async () => {
    const session = await opened(workbookWith());
    expect(await session.describe("Tidak Ada", "A1:B2")).toBeNull();
    expect(await session.describe("LKE", "bukan alamat")).toBeNull();
  });

  it("are attached where levels stand in them", async () => {
    const session = await opened(workbookWith({ level: 3, external: 2 }));
    await session.attachRange("LKE", "D4:D50");
    expect(levelOf(session, "1")).toBe(2);
  });
});

it("a place in the sheet is selected when the person asks to see it", async () => {
  const workbook = workbookWith();
  const session = await attachedTo(workbook);
  await session.select({ sheet: "LKE", row: FIRST_ROW, column: LEVELS });
  expect(workbook.trips).toEqual(["select"]);
});

it("outside Excel the pane says so, and formulas hear that nothing is attached", async () => {
  const workbook = workbookWith();
  Object.assign(workbook, { connect: async () => ({ kind: "none", problem: { kind: "not-excel" } }) });
  const session = await opened(workbook);
  expect(session.state()).toMatchObject({ phase: "nothing", problem: { kind: "not-excel" } });
  expect(session.table.assessment()).toBeNull();
});
