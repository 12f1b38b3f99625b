import type { AttachedTable } from "../../../../src/functions";
import { deferredProvider } from "../../../../src/session/formulas/deferred-provider";
import { attachedTo, FIRST_ROW, LEVELS, settled, workbookWith } from "../story";

/** The table of a session that is still being loaded, and what ends the loading. */
function loading(): { readonly table: AttachedTable; readonly loaded: (table: AttachedTable) => void; readonly failed: () => void } {
  let loaded: (ready: { readonly table: AttachedTable }) => void = () => undefined;
  let failed: (why: Error) => void = () => undefined;
  const session = new Promise<{ readonly table: AttachedTable }>((resolve, reject) => {
    loaded = resolve;
    failed = reject;
  });
  return { table: deferredProvider(session), loaded: (table) => loaded({ table }), failed: () => failed(new Error("no network")) };
}

describe("a formula that asks before the session is there", () => {
  it("waits for the attached table, and its cell is known afterwards", async () => {
    const session = await attachedTo(workbookWith({ level: 4 }));
    const callers: string[] = [];
    const noted: AttachedTable = {
      assessment: () => session.table.assessment(),
      invalid: () => session.table.invalid(),
      silent: () => session.table.silent(),
      findings: () => session.table.findings(),
      noteCaller: (address) => callers.push(address),
    };
    const { table, loaded } = loading();
    const answer = table.assessment();
    table.noteCaller("LKE!Z1", "table");
    expect([table.invalid(), table.silent(), table.findings()]).toEqual([null, null, []]);
    loaded(noted);
    expect(await answer).toMatchObject({ instrument: { id: "59/2020" } });
    expect(callers).toEqual(["LKE!Z1"]);
    // From then on it is answered at once.
    table.noteCaller("LKE!Z2", "table");
    expect(callers).toEqual(["LKE!Z1", "LKE!Z2"]);
    expect(table.assessment()).toBe(session.table.assessment());
  });

  it("hears that nothing is attached where the session cannot be loaded", async () => {
    const { table, failed } = loading();
    const answer = table.assessment();
    failed();
    expect(await answer).toBeNull();
    expect(table.findings()).toEqual([]);
  });
});

describe("formulas of the attached table", () => {
  it("hear why there is no number while an entry is no level, and the findings of the pane", async () => {
    const workbook = workbookWith({ level: 4 });
    const session = await attachedTo(workbook);
    expect([session.table.invalid(), session.table.silent(), session.table.findings()]).toEqual([null, null, []]);
    workbook.type("LKE", FIRST_ROW, LEVELS, "belum tahu");
    await settled(session);
    expect(session.table.invalid()).toContain("belum tahu");
    expect(session.table.findings().length).toBeGreaterThan(0);
    expect(session.table.silent()).toBeNull();
  });
});
