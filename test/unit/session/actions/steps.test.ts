import { attachedState, attachedTo, levelOf, workbookWith } from "../story";

describe("taking back step by step", () => {
  it("goes back through twelve writes, each named, to what stood at first", async () => {
    const session = await attachedTo(workbookWith());
    for (let at = 1; at <= 12; at += 1) await session.do("levels", [{ indicator: String(at), before: 3, level: 5 }]);
    for (let at = 12; at >= 1; at -= 1) {
      expect(attachedState(session).lastWrite).toEqual({ what: "levels", cells: 1, before: at - 1 });
      expect(await session.undoLast()).toMatchObject({ kind: "done", cells: 1 });
      expect(levelOf(session, String(at))).toBe(3);
    }
    expect(attachedState(session).lastWrite).toBeNull();
    expect(await session.undoLast()).toMatchObject({ kind: "not-done", problem: { kind: "nothing-to-take-back" } });
  });

  it("two writes into one cell come back in turn", async () => {
    const session = await attachedTo(workbookWith());
    await session.do("levels", [{ indicator: "1", before: 3, level: 4 }]);
    await session.do("levels", [{ indicator: "1", before: 4, level: 5 }]);
    await session.undoLast();
    expect(levelOf(session, "1")).toBe(4);
    await session.undoLast();
    expect(levelOf(session, "1")).toBe(3);
  });
});
