import type { EvidenceItem } from "../../../../src/assessment/evidence/model";
import type { CellValue } from "../../../../src/assessment/types";
import type { HostSession } from "../../../../src/session/host-session";
import type { InMemoryWorkbook } from "../in-memory-workbook";
import { statesOf } from "../faults/write-stories";
import { attachedState, attachedTo, newsOf, opened, settled, tableOf, workbookWith } from "../story";

const SHEET = "Data Dukung";
/** Of the sheet made: title, what to fill in, a blank row, the header. */
const FIRST_ROW = 4;
const STATE = 5;

async function madeIn(workbook: InMemoryWorkbook): Promise<HostSession> {
  const session = await attachedTo(workbook);
  expect(await session.do("evidence")).toMatchObject({ kind: "done", at: { sheet: SHEET, range: "" } });
  await settled(session);
  return session;
}

const itemsOf = async (session: HostSession): Promise<readonly EvidenceItem[]> => (await session.evidence())?.list.items ?? [];

const stateOf = async (session: HostSession, level: number): Promise<string | undefined> =>
  (await itemsOf(session)).find((item) => item.indicator === "1" && item.level === level)?.state;

async function choose(session: HostSession, state: "accepted" | "uploaded") {
  const states = await statesOf(session, "1", state);
  return session.do("evidenceStates", states!);
}

describe("the sheet Data Dukung", () => {
  it("holds every item as missing, and is read again from wherever it is", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    expect(await session.evidence()).toBeNull();
    await session.do("evidence");
    await settled(session);
    const items = await itemsOf(session);
    expect(new Set(items.map(({ indicator }) => indicator)).size).toBe(47);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(["missing"]));

    workbook.sheet(SHEET).name = "Bukti";
    workbook.trips = [];
    expect((await session.evidence())?.list).toMatchObject({ sheet: "Bukti", findings: [] });
    expect(workbook.trips).toHaveLength(1);
  });

  it("is no table of indicators: opening the workbook again finds the same one", async () => {
    const workbook = workbookWith();
    const before = attachedState(await attachedTo(workbookWith()));
    await madeIn(workbook);
    const state = attachedState(await attachedTo(workbook));
    expect(state.reading.table).toEqual(before.reading.table);
    expect(state.candidates).toEqual(before.candidates);
  });

  it("is refused with a sentence where a sheet has that name, and nothing is written", async () => {
    const workbook = workbookWith();
    workbook.addSheet("DATA DUKUNG", [["Tautan", "https://contoh.go.id"]]);
    const session = await attachedTo(workbook);
    const outcome = await session.do("evidence");
    expect(outcome).toMatchObject({ kind: "not-done", problem: { kind: "found-instead", id: { what: expect.stringContaining(SHEET) } } });
    expect(workbook.trips).not.toContain("write");
    expect(attachedState(session).lastWrite).toBeNull();
  });

  it("stays when it is taken back after somebody has written into it", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    workbook.type(SHEET, FIRST_ROW, STATE, "draf");
    await settled(session);
    expect(await session.undoLast()).toMatchObject({ kind: "not-done", left: [{ why: "changed" }] });
    expect(workbook.has(SHEET)).toBe(true);
  });

  it("is heard of when somebody types into it", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    const heard: (readonly string[] | null)[] = [];
    session.watchSheets((changed) => heard.push(changed && [...changed]));
    await newsOf(session, () => workbook.type(SHEET, FIRST_ROW, STATE, "diterima"));
    expect(heard).toEqual([[SHEET]]);
    expect(await stateOf(session, 2)).toBe("accepted");
  });
});

describe("states of items", () => {
  it("are written beside their items in one batch, and taken back", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    workbook.trips = [];
    expect(await choose(session, "accepted")).toEqual({ kind: "done", cells: 4 });
    await settled(session);
    expect(workbook.trips.filter((trip) => trip === "write")).toHaveLength(1);
    expect(workbook.sheet(SHEET).at(FIRST_ROW, STATE).value).toBe("diterima");
    expect(await stateOf(session, 5)).toBe("accepted");
    expect(attachedState(session).lastWrite).toMatchObject({ what: "evidenceStates", cells: 4 });

    expect(await session.undoLast()).toEqual({ kind: "done", cells: 4 });
    expect(await stateOf(session, 5)).toBe("missing");
  });

  it("follow their items when rows were sorted, forth and back", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    const sheet = workbook.sheet(SHEET);
    const swap = (): void => {
      const [one, two] = [FIRST_ROW, FIRST_ROW + 4].map((row) => Array.from({ length: 9 }, (_, column) => sheet.at(row, column)));
      one!.forEach((cell, column) => sheet.put(FIRST_ROW + 4, column, cell));
      two!.forEach((cell, column) => sheet.put(FIRST_ROW, column, cell));
    };
    const shown = await statesOf(session, "1", "accepted");
    swap();
    await session.do("evidenceStates", shown!);
    expect(sheet.at(FIRST_ROW, STATE).value).toBe("belum");
    expect(sheet.at(FIRST_ROW + 4, STATE).value).toBe("diterima");
    await settled(session);

    swap();
    workbook.type(SHEET, FIRST_ROW + 4, STATE, "diterima");
    await settled(session);
    expect(await session.undoLast()).toMatchObject({ kind: "done", cells: 4 });
    expect(sheet.at(FIRST_ROW, STATE).value).toBe("belum");
    expect(sheet.at(FIRST_ROW + 4, STATE).value).toBe("diterima");
  });

  it("that say something else than was shown are left and named", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    const shown = await statesOf(session, "1", "accepted");
    workbook.type(SHEET, FIRST_ROW, STATE, "ditolak");
    expect(await session.do("evidenceStates", shown!)).toMatchObject({ kind: "partly", cells: 3, left: [{ why: "changed" }] });
    expect(workbook.sheet(SHEET).at(FIRST_ROW, STATE).value).toBe("ditolak");
  });

  it("of a sheet that is gone are not written, and the sheet is looked for anew", async () => {
    const workbook = workbookWith();
    const session = await madeIn(workbook);
    const shown = await statesOf(session, "1", "accepted");
    workbook.deleteSheet(SHEET);
    await settled(session);
    expect(await session.do("evidenceStates", shown!)).toMatchObject({
      kind: "not-done",
      left: shown!.states.map(() => ({ why: "gone" })),
    });
    expect(await session.evidence()).toBeNull();
  });
});

describe("a list of one's own", () => {
  const rows = (...states: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    ["Indikator", "Level", "Bukti Dukung", "Keputusan"],
    [1, 2, "SK Tim", states[0] ?? null],
    [1, 2, "Notulen", states[1] ?? null],
    [1, 3, "Perwal", states[2] ?? null],
    [1, 3, "Perwal", states[3] ?? null],
  ];

  it("takes the words of our states in its own column; an item that stands twice is left", async () => {
    const workbook = workbookWith();
    workbook.addSheet("Bukti", rows("Disetujui", "", "draf", "draf"));
    const session = await attachedTo(workbook);
    expect((await itemsOf(session)).map(({ state }) => state)).toEqual(["accepted", "missing", "draft"]);
    expect(await choose(session, "uploaded")).toMatchObject({ kind: "partly", cells: 2, left: [{ why: "changed" }] });
    expect([1, 2, 3, 4].map((row) => workbook.sheet("Bukti").at(row, 3).value)).toEqual(["diunggah", "diunggah", "draf", "draf"]);
  });

  it("gives way to the sheet Data Dukung, is named with its place, and is read once it is chosen", async () => {
    const workbook = workbookWith();
    workbook.addSheet("Bukti", rows("diterima"));
    workbook.addSheet(SHEET, rows("draf"));
    const session = await attachedTo(workbook);
    expect(await session.evidence()).toMatchObject({ list: { sheet: SHEET }, others: [{ sheet: "Bukti", row: 0, column: 2 }] });
    const chosen = { list: { sheet: "Bukti" }, others: [{ sheet: SHEET, row: 0, column: 2 }] };
    expect(await session.evidence("Bukti")).toMatchObject(chosen);
    expect(await session.evidence()).toMatchObject(chosen);
    expect(await session.evidence("Tidak ada")).toMatchObject(chosen);
    // The choice comes back with the workbook.
    expect(await (await opened(workbook)).evidence()).toMatchObject(chosen);
  });

  it("is nobody's question while nothing is attached", async () => {
    const workbook = workbookWith();
    workbook.addSheet("Bukti", rows("diterima"));
    expect(await (await opened(workbook)).evidence()).toBeNull();
  });
});

it("the table itself, with evidence in a column of its own, is no list", async () => {
  const workbook = workbookWith();
  const [title, blank, header, ...indicators] = tableOf();
  workbook.deleteSheet("LKE");
  workbook.addSheet("LKE", [title!, blank!, [...header!, "Data Dukung"], ...indicators.map((row) => [...row, "SK"])]);
  expect(await (await attachedTo(workbook)).evidence()).toBeNull();
});
