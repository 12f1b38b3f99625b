import { createSession } from "../../../src/session/session";
import { attachedTo, FIRST_ROW, LEVELS, levelOf, newsOf, opened, settled, workbookWith, attachedState } from "./story";

// Busy, what changed, no longer busy: each is told once, and nothing else is.
const BUSY_AND_BACK = 2;

describe("subscribers are told once for each step that changed something", () => {
  it("opening: it looks, it offers", async () => {
    const workbook = workbookWith();
    const session = createSession(workbook);
    await session.connect();
    const { states, times } = await newsOf(session, () => session.open());
    expect(states.map(({ phase }) => phase)).toEqual(["looking", "offer"]);
    expect(times).toBe(states.length + BUSY_AND_BACK);
  });

  it("opening a workbook that was attached before: it looks, it attaches", async () => {
    const workbook = workbookWith();
    await attachedTo(workbook);
    const again = createSession(workbook);
    await again.connect();
    const { states } = await newsOf(again, () => again.open());
    expect(states.map(({ phase }) => phase)).toEqual(["looking", "attached"]);
  });

  it("attaching", async () => {
    const session = await opened(workbookWith());
    const { states, times } = await newsOf(session, () => session.attach());
    expect(states.map(({ phase }) => phase)).toEqual(["attached"]);
    expect(times).toBe(1 + BUSY_AND_BACK);
  });

  it("a typed level", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const { states, times } = await newsOf(session, () => workbook.type("LKE", FIRST_ROW, LEVELS, 5));
    expect(states).toHaveLength(1);
    expect(levelOf(session, "1")).toBe(5);
    expect(times).toBe(1 + BUSY_AND_BACK);
  });

  it("an edit that says nothing new", async () => {
    const workbook = workbookWith();
    const session = await attachedTo(workbook);
    const { states, times } = await newsOf(session, () => workbook.type("LKE", 80, 9, "catatan"));
    expect(states).toEqual([]);
    expect(times).toBe(BUSY_AND_BACK);
  });

  it("a write: the new reading together with what can be taken back", async () => {
    const session = await attachedTo(workbookWith());
    const { states } = await newsOf(session, () => session.do("levels", [{ indicator: "1", before: 3, level: 4 }]));
    expect(states).toHaveLength(1);
    expect(attachedState(session).lastWrite).toEqual({ what: "levels", cells: 1, before: 0 });
    expect(levelOf(session, "1")).toBe(4);
  });

  it("taking it back", async () => {
    const session = await attachedTo(workbookWith());
    await session.do("levels", [{ indicator: "1", before: 3, level: 4 }]);
    await settled(session);
    const { states } = await newsOf(session, () => session.undoLast());
    expect(states).toHaveLength(1);
    expect(attachedState(session).lastWrite).toBeNull();
    expect(levelOf(session, "1")).toBe(3);
  });

  it("letting go", async () => {
    const session = await attachedTo(workbookWith());
    const { states, times } = await newsOf(session, () => session.detach());
    expect(states.map(({ phase }) => phase)).toEqual(["offer"]);
    expect(times).toBe(1 + BUSY_AND_BACK);
  });
});
