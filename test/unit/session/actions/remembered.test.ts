import { attachedState, attachedTo, FIRST_ROW, LEVELS, opened, settled, workbookWith } from "../story";

const jump = () => {
  const workbook = workbookWith();
  workbook.type("LKE", FIRST_ROW, LEVELS, "tiga");
  return workbook;
};

describe("a finding that is accepted", () => {
  it("is kept with its reason, comes back with the workbook, and is shown again when asked", async () => {
    const workbook = jump();
    const session = await attachedTo(workbook);
    const [finding] = attachedState(session).reading.findings;
    expect(await session.do("accept", { finding: finding!, reason: "menunggu bukti" })).toEqual({ kind: "done", cells: 0 });
    expect(attachedState(session).accepted).toEqual([{ finding, reason: "menunggu bukti" }]);
    expect(attachedState(session).reading.findings).not.toContainEqual(finding);
    expect(attachedState(session).lastWrite).toBeNull();

    const again = await opened(workbook);
    expect(attachedState(again).accepted).toHaveLength(1);
    await again.do("unaccept", finding!);
    expect(attachedState(again).accepted).toEqual([]);
    expect(attachedState(again).reading.findings).toContainEqual(finding);
    expect(workbook.remembers()).toBe(false);
  });

  it("cannot be kept in a workbook open for reading only, and stays a finding", async () => {
    const workbook = jump();
    const session = await attachedTo(workbook);
    const [finding] = attachedState(session).reading.findings;
    workbook.readOnly = true;
    expect(await session.do("accept", { finding: finding!, reason: "x" })).toMatchObject({
      kind: "not-done",
      problem: { kind: "read-only" },
    });
    expect(attachedState(session).accepted).toEqual([]);
  });
});

describe("marks", () => {
  const all = { validation: true, lowLevels: true, findings: true, actionColumn: true };

  it("are known again when the workbook is opened, and go with letting go", async () => {
    const workbook = workbookWith();
    const before = workbook.sheet("LKE").grid("formulas").values;
    await (await attachedTo(workbook)).do("marks", all);
    expect(workbook.sheet("LKE").grid("formulas").values).not.toEqual(before);

    const again = await opened(workbook);
    expect(attachedState(again).marks).toEqual(all);
    await again.detach();
    await settled(again);
    expect(workbook.sheet("LKE").grid("formulas").values).toEqual(before);
    expect(workbook.sheet("LKE").formats.size + workbook.sheet("LKE").validated.size).toBe(0);
    expect(workbook.remembers()).toBe(false);
  });

  it("of files from before, which carry no name, go by what only we write", async () => {
    const workbook = workbookWith();
    const before = workbook.sheet("LKE").grid("formulas").values;
    await (await attachedTo(workbook)).do("marks", all);
    workbook.sheets.names.clear();
    const again = await opened(workbook);
    await again.detach();
    expect(workbook.sheet("LKE").grid("formulas").values).toEqual(before);
    expect(again.state()).toMatchObject({ phase: "offer", unproven: [] });
  });

  it("that nothing proves to be ours any more stay, and are named", async () => {
    const workbook = workbookWith();
    await (await attachedTo(workbook)).do("marks", all);
    workbook.sheets.names.clear();
    const sheet = workbook.sheet("LKE");
    const column = LEVELS + 1;
    // Somebody pasted the column over itself as values.
    for (let row = FIRST_ROW; row < FIRST_ROW + 47; row += 1)
      sheet.put(row, column, { value: "Susun aturan", formula: null, numberFormat: "General" });
    const again = await opened(workbook);
    await again.detach();
    expect(again.state()).toMatchObject({
      phase: "offer",
      unproven: [{ place: { sheet: "LKE", row: FIRST_ROW - 1, column }, why: "not-ours" }],
    });
    expect(sheet.at(FIRST_ROW, column).value).toBe("Susun aturan");
    expect(workbook.remembers()).toBe(false);
  });

  it("that the workbook cannot remember stand all the same, and a note says so", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    workbook.putMemory = () => Promise.reject(Object.assign(new Error("x"), { code: "GeneralException" }));
    expect(await session.do("marks", all)).toMatchObject({ kind: "done" });
    expect(attachedState(session)).toMatchObject({ marks: all, notes: [{ kind: "written-not-remembered" }] });
    await session.detach();
    expect(workbook.sheet("LKE").formats.size).toBe(0);
  });

  it("that cannot be taken away keep the table attached and watched", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    await session.do("marks", all);
    workbook.sheet("LKE").protected = true;
    await session.detach();
    expect(attachedState(session).problem).toEqual({ kind: "protected", sheet: "LKE" });
    expect(workbook.watching).toBe(true);
    expect(workbook.remembers()).toBe(true);
  });
});

describe("columns named by hand", () => {
  const columns = [
    { column: 0, meaning: "number" },
    { column: 1, meaning: "name" },
    { column: 3, meaning: "self" },
  ] as const;

  it("are attached and remembered", async () => {
    const workbook = workbookWith({ level: 3, external: 2 });
    const session = await attachedTo(workbook);
    expect(await session.do("mapping", { sheet: "LKE", headerRow: 2, columns })).toMatchObject({ kind: "done" });
    expect(attachedState(session).reading.table.levelColumn).toBe(3);
    expect(attachedState(await opened(workbook)).reading.table.levelColumn).toBe(3);
  });

  it("that make no table say so", async () => {
    const session = await attachedTo(workbookWith());
    const outcome = await session.do("mapping", { sheet: "LKE", headerRow: 2, columns: [{ column: 9, meaning: "self" }] });
    expect(outcome).toMatchObject({ kind: "not-done", problem: { kind: "mapping-not-a-table" } });
  });
});
