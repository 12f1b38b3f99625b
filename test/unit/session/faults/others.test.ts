import { attachedState, attachedTo, FIRST_ROW, LEVELS, levelOf, opened } from "../story";
import { faults, movesWithLevels, tripsOf, writing } from "./matrix";
import { atRest, pictureOf, sceneOf, writeStories, type Scene, type WriteStory } from "./write-stories";

jest.setTimeout(60_000);

beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));

afterAll(() => jest.useRealTimers());

const plain: WriteStory = writeStories.find(({ name }) => name === "levels")!;
const level = (indicator: string) => ({ indicator, before: 3, level: 5 });

/** How many round trips something takes when nothing goes wrong. */
async function tripsIn(scene: Scene, work: (scene: Scene) => Promise<unknown>): Promise<number> {
  await work(scene);
  await atRest(scene);
  return scene.workbook.trips.length;
}

describe.each(Object.entries(faults))("letting go, while a round trip is %s", (_name, fault) => {
  const marked = async (): Promise<Scene> => {
    const scene = await sceneOf(plain);
    await scene.session.do("marks", { validation: true, lowLevels: true, findings: true, actionColumn: true });
    await atRest(scene);
    scene.workbook.trips = [];
    return scene;
  };

  it("either leaves no trace or stays attached and live", async () => {
    const original = pictureOf((await sceneOf(plain)).workbook);
    const trips = await tripsIn(await marked(), ({ session }) => session.detach());
    for (let trip = 0; trip < trips; trip += 1) {
      const scene = await marked();
      const { workbook, session } = scene;
      workbook.failTrip(trip, fault);
      await session.detach();
      await atRest(scene);
      const isAttached = session.state().phase === "attached";
      if (isAttached) expect(attachedState(session).problem).not.toBeNull();
      else expect(pictureOf(workbook)).toBe(original);
      workbook.failTrip(-1, fault);
      workbook.comeBack();
      await atRest(scene);
      if (isAttached) await movesWithLevels(scene);
      await session.detach();
      await atRest(scene);
      expect(session.state().phase).toBe("offer");
      expect([pictureOf(workbook), workbook.watching, workbook.remembers()]).toEqual([original, false, false]);
    }
  });
});

describe.each(Object.entries(faults))("accepting a finding, while a round trip is %s", (_name, fault) => {
  const doubtful = async (): Promise<Scene> => {
    const scene = await sceneOf({ ...plain, before: async ({ workbook }) => workbook.type("LKE", FIRST_ROW, LEVELS, "tiga") });
    return scene;
  };
  const accept = ({ session }: Scene) =>
    session.do("accept", { finding: attachedState(session).reading.findings[0]!, reason: "menunggu bukti" });

  it("ends with what the file says", async () => {
    const trips = await tripsIn(await doubtful(), accept);
    for (let trip = 0; trip < trips; trip += 1) {
      const scene = await doubtful();
      const { workbook, session } = scene;
      workbook.failTrip(trip, fault);
      const outcome = await accept(scene);
      await atRest(scene);
      expect(attachedState(session).accepted).toHaveLength(outcome.kind === "done" ? 1 : 0);
      workbook.failTrip(-1, fault);
      workbook.comeBack();
      await atRest(scene);
      await session.refresh();
      await atRest(scene);
      const reopened = await opened(workbook);
      expect(attachedState(reopened).accepted).toHaveLength(attachedState(session).accepted.length);
      await session.detach();
      await atRest(scene);
      expect(workbook.remembers()).toBe(false);
      reopened.close();
    }
  });
});

describe.each(writeStories)("a co-author who deletes the sheet during $name", (story) => {
  it("leaves a pane that says so, and goes on when the sheet comes back", async () => {
    const trips = await tripsOf(story, writing);
    for (const trip of [0, trips.indexOf("write"), trips.lastIndexOf("write")]) {
      const scene = await sceneOf(story);
      const { workbook, session } = scene;
      const sheet = workbook.sheet("LKE");
      workbook.failTrip(trip, { kind: "meanwhile", happens: () => workbook.deleteSheet("LKE") });
      const outcome = await story.run(session);
      await atRest(scene);
      const state = session.state();
      if (state.phase === "attached" && state.reading.table.sheet === "LKE") expect(state.problem).not.toBeNull();
      // What is not there any more is called so, and not by a code of Excel's.
      if (outcome.kind === "not-done") expect(["gone", "none-written"]).toContain(outcome.problem.kind);
      workbook.bringBack(sheet);
      await atRest(scene);
      await session.refresh();
      await atRest(scene);
      await movesWithLevels(scene);
    }
  });
});

describe("two panes on one workbook", () => {
  it("show the same, and neither takes back what the other wrote over", async () => {
    const scene = await sceneOf(plain);
    const { workbook, session: one } = scene;
    const other = await attachedTo(workbook);
    await one.do("levels", ["1", "2"].map(level));
    await atRest(scene);
    await atRest({ session: other });
    expect(levelOf(other, "1")).toBe(5);
    await other.do("levels", [{ indicator: "1", before: 5, level: 1 }]);
    await atRest({ session: other });
    await atRest(scene);
    expect(levelOf(one, "1")).toBe(1);
    expect(await one.undoLast()).toMatchObject({ kind: "partly", cells: 1, left: [{ why: "changed" }] });
    await atRest(scene);
    await atRest({ session: other });
    expect([levelOf(one, "1"), levelOf(one, "2"), levelOf(other, "2")]).toEqual([1, 3, 3]);
  });
});

describe("a reading that is not answered", () => {
  it("is said, functions give no old number, and it is made up for by itself", async () => {
    const scene = await sceneOf(plain);
    const { workbook, session, cell } = scene;
    workbook.failTrip(0, { kind: "never" });
    workbook.type("LKE", FIRST_ROW, LEVELS, 1);
    await atRest(scene);
    expect(attachedState(session)).toMatchObject({ overdue: true, problem: { kind: "no-answer" } });
    expect(cell()).toBe("overdue");
    expect(session.busy()).toBe(false);
    await jest.advanceTimersByTimeAsync(10_000);
    await atRest(scene);
    expect(attachedState(session)).toMatchObject({ overdue: false, problem: null });
    expect([levelOf(session, "1"), cell()]).toEqual([1, 46 * 3 + 1]);
  });

  it("of a calculation of formulas is made up for too", async () => {
    const scene = await sceneOf(plain);
    const { workbook, session, cell } = scene;
    workbook.failTrip(1, { kind: "never" });
    workbook.type("LKE", FIRST_ROW, LEVELS, 1);
    await atRest(scene);
    expect(attachedState(session).problem).toEqual({ kind: "no-answer" });
    await jest.advanceTimersByTimeAsync(10_000);
    await atRest(scene);
    expect(cell()).toBe(46 * 3 + 1);
    expect(attachedState(session).problem).toBeNull();
  });
});

describe("a watch that fell silent", () => {
  it("is noticed when the person comes back, said, and put back by itself", async () => {
    const scene = await sceneOf(plain);
    const { workbook, session } = scene;
    workbook.deaf = true;
    workbook.type("LKE", FIRST_ROW, LEVELS, 1);
    await atRest(scene);
    expect(levelOf(session, "1")).toBe(3);
    await session.refresh();
    expect(levelOf(session, "1")).toBe(1);
    await jest.advanceTimersByTimeAsync(2_000);
    await atRest(scene);
    expect(attachedState(session).notes).toContainEqual({ kind: "watched-again" });
    await movesWithLevels(scene);
  });
});

it("a write nobody could tell the end of is told as soon as Excel answers", async () => {
  const scene = await sceneOf(plain);
  const { workbook, session } = scene;
  workbook.failTrip(1, { kind: "editing" });
  expect(await plain.run(session)).toMatchObject({ kind: "partly", problem: { kind: "unsure" } });
  await atRest(scene);
  workbook.endEditing();
  await atRest(scene);
  expect(attachedState(session).notes).toContainEqual({ kind: "written-late" });
  expect(levelOf(session, "1")).toBe(5);
  expect(await session.undoLast()).toMatchObject({ kind: "done", cells: 4 });
});

it("levels that are calculated from the index are said to go in a circle, and functions do not answer", async () => {
  const scene = await sceneOf(plain);
  const { workbook, session, cell } = scene;
  workbook.circleIn = () => ({ sheet: "LKE", row: FIRST_ROW, column: LEVELS });
  await session.refresh();
  await atRest(scene);
  expect(attachedState(session).problem).toEqual({ kind: "circle", cell: `LKE!C${FIRST_ROW + 1}` });
  expect(cell()).toBe("circle");
});
