import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { HostSession } from "../../../../src/session/host-session";
import type { Outcome } from "../../../../src/session/outcomes/outcome";
import { InMemoryWorkbook } from "../in-memory-workbook";
import { opened, tableOf } from "../story";
import { faults } from "./matrix";
import { atRest, pictureOf } from "./write-stories";

jest.setTimeout(60_000);

beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));

afterAll(() => jest.useRealTimers());

const shortNames = findInstrument("59/2020")!.indicators.map(({ shortName }) => shortName);

/** What is offered where no table of levels is found, and a workbook in which it is. */
const offers: Readonly<Record<"levelColumn" | "agencyIndices", readonly (readonly CellValue[])[]>> = {
  levelColumn: tableOf().map((row) => row.slice(0, 2)),
  agencyIndices: [
    ["REKAP SPBE KABUPATEN/KOTA"],
    ["No", "Instansi", ...shortNames],
    ...[1, 2, 3].map((nth): CellValue[] => [nth, `Kab. ${nth}`, ...shortNames.map(() => nth)]),
  ],
};
type Offer = keyof typeof offers;

const ways = {
  writing: (session: HostSession, what: Offer) => session.do(what),
  "taking back": (session: HostSession) => session.undoLast(),
};

/** The workbook opened, up to where something is to go wrong. */
async function begun(what: Offer, way: keyof typeof ways): Promise<{ workbook: InMemoryWorkbook; session: HostSession; original: string }> {
  const workbook = new InMemoryWorkbook();
  workbook.addSheet(
    "Daftar",
    offers[what].map((row) => [...row])
  );
  const original = pictureOf(workbook);
  const session = await opened(workbook);
  if (way === "taking back") await session.do(what);
  await atRest({ session });
  workbook.trips = [];
  return { workbook, session, original };
}

/** @throws with a sentence when what was said is not what stands, or cannot be taken back */
async function holds(what: Offer, way: keyof typeof ways, trip: number, fault: (typeof faults)[string]): Promise<void> {
  const { workbook, session, original } = await begun(what, way);
  const before = pictureOf(workbook);
  workbook.failTrip(trip, fault);
  const outcome: Outcome = await ways[way](session, what);
  await atRest({ session });
  const changed = pictureOf(workbook) !== before;
  if (outcome.kind === "not-done" && changed) throw new Error("said not done, but the workbook changed");
  if (outcome.kind === "done" && !changed) throw new Error("said done, but nothing changed");
  workbook.failTrip(-1, fault);
  workbook.comeBack();
  await atRest({ session });
  await session.refresh();
  await atRest({ session });
  for (let times = 0; times < 2 && pictureOf(workbook) !== original; times += 1) {
    await session.undoLast();
    await atRest({ session });
  }
  if (pictureOf(workbook) !== original) throw new Error("what stands cannot be taken back");
}

describe.each(["levelColumn", "agencyIndices"] as const)("%s, while a round trip goes wrong", (what) => {
  it.each(["writing", "taking back"] as const)("%s: what is said is what stands, and it can be taken back", async (way) => {
    const { workbook, session } = await begun(what, way);
    await ways[way](session, what);
    await atRest({ session });
    const trips = [...workbook.trips];
    expect(trips).toContain("write");
    const broken: string[] = [];
    for (const [name, fault] of Object.entries(faults)) {
      for (const [trip, does] of trips.entries()) {
        if (fault.kind === "stopped" && does !== "write") continue;
        await holds(what, way, trip, fault).catch((error: Error) => broken.push(`${name}, ${does} (${trip}): ${error.message}`));
      }
    }
    expect(broken).toEqual([]);
  });
});
