import { attachedState, attachedTo, FIRST_ROW, LEVELS, levelOf, opened } from "../story";
import { movesWithLevels, tripsOf, writing } from "./matrix";
import { atRest, cellFollowing, pictureOf, sceneOf, writeStories, type Scene } from "./write-stories";

jest.setTimeout(60_000);

beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));

afterAll(() => jest.useRealTimers());

const plain = writeStories.find(({ name }) => name === "levels")!;

/** As far as a page gets that is gone at some point: until nothing is due any more. */
async function asFarAsItGets(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((go) => setImmediate(go));
    await jest.advanceTimersByTimeAsync(100);
  }
}

/** The pane is opened anew over the same workbook. */
async function openedAnew({ workbook, session: old }: Scene): Promise<Scene> {
  old.close();
  workbook.newPage();
  const session = await opened(workbook);
  const scene: Scene = { workbook, session, cell: cellFollowing(workbook, session) };
  await atRest(scene);
  if (session.state().phase !== "attached") await session.attach();
  await atRest(scene);
  return scene;
}

describe.each(writeStories)("a pane that is closed or loaded anew in the middle of $name", (story) => {
  it("is attached and live when it opens again, shows what stands, and lets go", async () => {
    const untouched = pictureOf((await sceneOf(plain)).workbook);
    const trips = await tripsOf(story, writing);
    for (const trip of trips.keys()) {
      const old = await sceneOf(story);
      old.workbook.losePage(trip);
      void story.run(old.session);
      await asFarAsItGets();
      const scene = await openedAnew(old);
      const { workbook, session } = scene;
      const { table, assessment } = attachedState(session).reading;
      for (const { row, indicator } of table.rows) {
        const shown = assessment.entries.find((entry) => entry.indicator === indicator)?.level ?? null;
        expect([indicator, shown]).toEqual([indicator, Number(workbook.sheet(table.sheet).at(row, table.levelColumn).value) || null]);
      }
      await movesWithLevels(scene);
      await session.detach();
      await atRest(scene);
      expect([session.state().phase, workbook.watching, workbook.remembers()]).toEqual(["offer", false, false]);
      // Marks go with letting go, also when nobody had time to remember that they are ours.
      if (story.what === "marks") expect({ trip, isUntouched: pictureOf(workbook) === untouched }).toEqual({ trip, isUntouched: true });
    }
  });
});

describe.each(writeStories)("a machine that sleeps for an hour between two round trips of $name", (story) => {
  it("goes on as if nothing had been", async () => {
    const trips = await tripsOf(story, writing);
    for (const trip of trips.keys()) {
      const scene = await sceneOf(story);
      const asleep = (): void => void jest.setSystemTime(Date.now() + 3_600_000);
      scene.workbook.failTrip(trip, { kind: "meanwhile", happens: asleep });
      expect((await story.run(scene.session)).kind).toBe("done");
      await atRest(scene);
      await movesWithLevels(scene);
    }
  });
});

describe("two panes that write at once", () => {
  it("both end with what stands, and each takes back its own", async () => {
    const scene = await sceneOf(plain);
    const { workbook, session: one } = scene;
    const other = await attachedTo(workbook);
    const rest = async (): Promise<void> => {
      for (const session of [one, other, one]) await atRest({ session });
    };
    const [mine, theirs] = await Promise.all([
      one.do("levels", [
        { indicator: "1", before: 3, level: 5 },
        { indicator: "2", before: 3, level: 5 },
      ]),
      other.do("levels", [
        { indicator: "2", before: 3, level: 1 },
        { indicator: "3", before: 3, level: 1 },
      ]),
    ]);
    await rest();
    expect([mine.kind, theirs.kind]).toEqual(["done", "done"]);
    const standing = [0, 1, 2].map((nth) => workbook.sheet("LKE").at(FIRST_ROW + nth, LEVELS).value);
    for (const session of [one, other]) expect(["1", "2", "3"].map((key) => levelOf(session, key))).toEqual(standing);
    await one.undoLast();
    await rest();
    await other.undoLast();
    await rest();
    for (const session of [one, other]) expect(["1", "3"].map((key) => levelOf(session, key))).toEqual([3, 3]);
    expect(levelOf(one, "2")).toBe(levelOf(other, "2"));
  });
});
