import { pointedIndicator } from "../../../../src/session/watch/pointed-indicator";
import { attachedState, attachedTo, FIRST_ROW, newsOf, workbookWith } from "../story";

describe("the indicator whose row is selected", () => {
  async function stage() {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const { table } = attachedState(session).reading;
    return { workbook, session, table, sheetId: workbook.sheetId(table.sheet) ?? "" };
  }

  it("is told by the event alone, for any cell of its row", async () => {
    const { workbook, session, sheetId } = await stage();
    const trips = workbook.trips.length;
    workbook.selectCells({ sheetId, address: `A${FIRST_ROW + 1}` });
    expect(attachedState(session).pointed).toBe("1");
    workbook.selectCells({ sheetId, address: `B${FIRST_ROW + 7}:D${FIRST_ROW + 7}` });
    expect(attachedState(session).pointed).toBe("7");
    expect(workbook.trips).toHaveLength(trips);
  });

  it("stays when a cell is selected that is no row of the table, and is no news to anybody then", async () => {
    const { workbook, session, sheetId } = await stage();
    workbook.selectCells({ sheetId, address: `C${FIRST_ROW + 3}` });
    const { states } = await newsOf(session, async () => {
      workbook.selectCells({ sheetId, address: "A1" });
      workbook.selectCells({ sheetId: "another sheet", address: `C${FIRST_ROW + 9}` });
      workbook.selectCells({ sheetId, address: `C${FIRST_ROW + 3}` });
    });
    expect(states).toEqual([]);
    expect(attachedState(session).pointed).toBe("3");
  });

  it("is forgotten with the table", async () => {
    const { workbook, session, sheetId } = await stage();
    workbook.selectCells({ sheetId, address: `C${FIRST_ROW + 3}` });
    await session.detach();
    await session.attach();
    expect(attachedState(session).pointed).toBeNull();
  });

  it.each([
    ["rows of several indicators", `C${FIRST_ROW + 1}:C${FIRST_ROW + 2}`],
    ["a whole column", "C:C"],
    ["several areas", `C${FIRST_ROW + 1},C${FIRST_ROW + 5}`],
    ["nothing that can be read", "?"],
  ])("none for %s", async (_, address) => {
    const { table, sheetId } = await stage();
    expect(pointedIndicator(table, sheetId, { sheetId, address })).toBeNull();
  });
});
