import type { FormulaNow } from "../../../../src/session";
import { attachedState, attachedTo, opened, settled, workbookWith } from "../story";
import type { InMemoryWorkbook } from "../in-memory-workbook";

const INDEX = "=SPBE.INDEX(LKE!C4:C50)";
const PLACE = { sheet: "Ringkasan", row: 0, column: 1 };

/** A workbook with a sheet that shows the index beside its name. */
function withSummary(): InMemoryWorkbook {
  const workbook = workbookWith();
  const sheet = workbook.addSheet("Ringkasan", [["Indeks"], ["Rekap"]]);
  sheet.put(0, 1, { value: 3, formula: INDEX, numberFormat: "0.00" });
  return workbook;
}

/** Another program saved it with values only. */
function onlyValues(workbook: InMemoryWorkbook): void {
  workbook.sheet("Ringkasan").put(0, 1, { value: 3, formula: null, numberFormat: "0.00" });
}

type Session = Awaited<ReturnType<typeof attachedTo>>;
const formulas = async (session: Session): Promise<readonly FormulaNow[]> => (await session.formulas()) ?? [];

describe("formulas", () => {
  it("are remembered only when the person asks, found when values stand for them, restored and taken back", async () => {
    const workbook = withSummary();
    const session = await attachedTo(workbook);
    expect(workbook.remembers()).toBe(false);
    expect(await session.remembered(await formulas(session))).toBeNull();
    expect(await session.do("rememberFormulas")).toEqual({ kind: "done", cells: 1 });
    expect(attachedState(session)).toMatchObject({ formulasRemembered: 1, lastWrite: null });
    expect(await session.remembered(await formulas(session))).toMatchObject({ values: [], lost: [], isCurrent: true, left: 0 });

    onlyValues(workbook);
    const again = await opened(workbook);
    expect(attachedState(again).formulasRemembered).toBe(1);
    const found = await again.remembered(await formulas(again));
    expect(found).toMatchObject({ values: [{ place: PLACE, value: 3, formula: INDEX, locked: false, crowded: false }], isCurrent: true });
    const repairs = [{ place: PLACE, value: 3, after: INDEX, rows: 1, columns: 1 }];
    expect(await again.do("repair", repairs)).toEqual({ kind: "done", cells: 1 });
    await settled(again);
    expect(workbook.sheet("Ringkasan").at(0, 1)).toMatchObject({ formula: INDEX, numberFormat: "0.00" });
    expect(await again.undoLast()).toMatchObject({ kind: "done" });
    expect(workbook.sheet("Ringkasan").at(0, 1)).toEqual({ value: 3, formula: null, numberFormat: "0.00" });

    await again.detach();
    expect(workbook.remembers()).toBe(false);
  });

  it("remembered anew keep those that values stand for, and forget those that are gone", async () => {
    const workbook = withSummary();
    const session = await attachedTo(workbook);
    await session.do("rememberFormulas");
    onlyValues(workbook);
    workbook.sheet("Ringkasan").put(1, 1, { value: 3, formula: "=SPBE.INDEX()", numberFormat: "0.00" });
    expect(await session.remembered(await formulas(session))).toMatchObject({ isCurrent: false });
    expect(await session.do("rememberFormulas")).toEqual({ kind: "done", cells: 2 });
    for (const row of [0, 1]) workbook.sheet("Ringkasan").put(row, 1, { value: null, formula: null, numberFormat: "General" });
    expect(await session.do("rememberFormulas")).toEqual({ kind: "done", cells: 0 });
    expect(workbook.remembers()).toBe(false);
  });

  it("are not remembered where none stands, and where the workbook takes nothing", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    expect(await session.do("rememberFormulas")).toEqual({ kind: "done", cells: 0 });
    expect(workbook.remembers()).toBe(false);
    workbook.addSheet("Ringkasan", [["Indeks"]]).put(0, 1, { value: 3, formula: INDEX, numberFormat: "0.00" });
    workbook.readOnly = true;
    expect(await session.do("rememberFormulas")).toMatchObject({ kind: "not-done", problem: { kind: "read-only" } });
    expect(attachedState(session).formulasRemembered).toBe(0);
  });

  it("on a protected sheet are named as locked, and neither a changed value nor a full cell of the result is written over", async () => {
    const workbook = withSummary();
    const session = await attachedTo(workbook);
    await session.do("rememberFormulas");
    onlyValues(workbook);
    const sheet = workbook.sheet("Ringkasan");
    sheet.protected = true;
    sheet.locked.add("0,1");
    expect(await session.remembered(await formulas(session))).toMatchObject({ values: [{ locked: true }] });
    const one = { place: PLACE, value: 3, after: INDEX, rows: 1, columns: 1 };
    expect(await session.do("repair", [one])).toMatchObject({ kind: "not-done", left: [{ place: PLACE, why: "protected" }] });
    sheet.protected = false;
    sheet.locked.clear();
    expect(await session.do("repair", [{ ...one, value: 4 }])).toMatchObject({ left: [{ place: PLACE, why: "changed" }] });
    sheet.put(0, 2, { value: "catatan", formula: null, numberFormat: "General" });
    expect(await session.do("repair", [{ ...one, columns: 2 }])).toMatchObject({ left: [{ place: PLACE, why: "changed" }] });
    expect(sheet.at(0, 1)).toEqual({ value: 3, formula: null, numberFormat: "0.00" });
  });

  it("are put back as formulas into a cell for texts, which is one again afterwards", async () => {
    const workbook = withSummary();
    const session = await attachedTo(workbook);
    const sheet = workbook.sheet("Ringkasan");
    sheet.put(0, 1, { value: "3", formula: null, numberFormat: "@" });
    await session.do("repair", [{ place: PLACE, value: "3", after: INDEX, rows: 1, columns: 1 }]);
    await settled(session);
    expect(sheet.at(0, 1)).toMatchObject({ formula: INDEX, numberFormat: "General" });
    await session.undoLast();
    expect(sheet.at(0, 1)).toEqual({ value: "3", formula: null, numberFormat: "@" });
  });

  it("remember how far their results reach", async () => {
    const workbook = withSummary();
    const sheet = workbook.sheet("Ringkasan");
    sheet.put(0, 1, { value: "Indeks", formula: "=SPBE.SUMMARY()", numberFormat: "General" });
    sheet.put(1, 1, { value: "Domain", formula: null, numberFormat: "General" });
    workbook.spills.set("Ringkasan!0,1", { rows: 2, columns: 1 });
    const session = await attachedTo(workbook);
    await session.do("rememberFormulas");
    sheet.put(0, 1, { value: "Indeks", formula: null, numberFormat: "General" });
    expect(await session.remembered(await formulas(session))).toMatchObject({ values: [{ rows: 2, columns: 1, crowded: true }] });
  });
});
