import { faults, holds, takingBack, tripsOf, writing } from "./matrix";
import { writeStories } from "./write-stories";

// A sample of what `npm run test:long` does whole: each story meets other faults.
const names = Object.keys(faults);
const AT_A_TIME = 1;

jest.setTimeout(60_000);

beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));

afterAll(() => jest.useRealTimers());

describe.each([writing, takingBack])("$name, while a round trip goes wrong", (doing) => {
  it.each(writeStories.map((story, nth) => ({ story, nth, name: story.name })))("$name", async ({ story, nth }) => {
    const trips = await tripsOf(story, doing);
    const writes = trips.flatMap((what, trip) => (what === "write" ? [trip] : []));
    for (let more = 0; more < AT_A_TIME; more += 1) {
      const fault = faults[names[(nth * AT_A_TIME + more) % names.length] ?? ""];
      if (fault) await holds(story, doing, writes[more % writes.length] ?? 0, fault);
    }
  });
});

describe("what an action wrote before stands, while its last write", () => {
  it.each(writeStories.map((story) => ({ story, name: story.name })))("goes wrong: $name", async ({ story }) => {
    const writes = (await tripsOf(story, writing)).flatMap((what, trip) => (what === "write" ? [trip] : []));
    const last = writes[writes.length - 1];
    if (last === undefined || writes.length === 1) return;
    for (const name of ["answered late", "host gone"] as const) {
      const fault = faults[name];
      if (fault) await holds(story, writing, last, fault);
    }
  });
});
