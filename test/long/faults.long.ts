import { faults, holds, takingBack, tripsOf, writing } from "../unit/session/faults/matrix";
import { writeStories } from "../unit/session/faults/write-stories";

const counts = new Map<string, number>();

jest.setTimeout(120_000);

beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));

afterAll(() => {
  jest.useRealTimers();
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([how, times]) => `${how}: ${times}`);
  process.stdout.write(`${rows.join("\n")}\n`);
});

describe.each([writing, takingBack])("$name", (doing) => {
  describe.each(writeStories)("$name", (story) => {
    it.each(Object.entries(faults))("%s, at every round trip", async (name, fault) => {
      const trips = await tripsOf(story, doing);
      const broken: string[] = [];
      for (const [trip, what] of trips.entries()) {
        if (fault.kind === "stopped" && what !== "write") continue;
        try {
          const { outcome, changed } = await holds(story, doing, trip, fault);
          const how = `${doing.name} | ${name} | ${outcome}${changed ? "" : ", unchanged"}`;
          counts.set(how, (counts.get(how) ?? 0) + 1);
        } catch (error) {
          broken.push(`${what} (${trip}): ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      expect(broken).toEqual([]);
    });
  });
});
