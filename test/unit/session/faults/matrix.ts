import type { Outcome } from "../../../../src/session/outcomes/outcome";
import { levelOf } from "../story";
import type { Fault } from "./faulty-host";
import { atRest, pictureOf, sceneOf, type Scene, type WriteStory } from "./write-stories";

/** Everything that can go wrong with a round trip, by a name of its own. */
export const faults: Readonly<Record<string, Fault>> = {
  "refused before": { kind: "refused", code: "GeneralException" },
  "refused after": { kind: "refused-after" },
  "stopped at once": { kind: "stopped", after: 0, code: "GeneralException" },
  "stopped early": { kind: "stopped", after: 0.2, code: "GeneralException" },
  "stopped midway": { kind: "stopped", after: 0.5, code: "GeneralException" },
  "stopped near the end": { kind: "stopped", after: 0.9, code: "GeneralException" },
  "answered late": { kind: "late" },
  "never done": { kind: "never" },
  "answer lost": { kind: "lost" },
  "host gone": { kind: "gone" },
  "edit mode": { kind: "editing" },
};

/** How a story ended. */
export interface Ended {
  readonly outcome: Outcome["kind"];
  readonly changed: boolean;
}

/** How many round trips a story takes when nothing goes wrong, and which of them write. */
export async function tripsOf(story: WriteStory, doing: Doing): Promise<readonly string[]> {
  const scene = await doing.scene(story);
  await doing.run(scene, story);
  await atRest(scene);
  return scene.workbook.trips;
}

/** What is done in a story while something goes wrong. */
export interface Doing {
  readonly name: string;
  readonly scene: (story: WriteStory) => Promise<Scene>;
  readonly run: (scene: Scene, story: WriteStory) => Promise<Outcome>;
  /** What the workbook must be when everything has been taken back. */
  readonly original: (story: WriteStory, before: string) => Promise<string>;
}

export const writing: Doing = {
  name: "writing",
  scene: sceneOf,
  run: ({ session }, story) => story.run(session),
  original: (_story, before) => Promise.resolve(before),
};

export const takingBack: Doing = {
  name: "taking back",
  scene: async (story) => {
    const scene = await sceneOf(story);
    await story.run(scene.session);
    await atRest(scene);
    scene.workbook.trips = [];
    return scene;
  },
  run: ({ session }) => session.undoLast(),
  original: async (story) => pictureOf((await sceneOf(story)).workbook),
};

/**
 * Runs a story in which one round trip goes wrong, and holds everything against what is promised.
 * @throws with a sentence when a promise is broken
 */
export async function holds(story: WriteStory, doing: Doing, trip: number, fault: Fault): Promise<Ended> {
  const scene = await doing.scene(story);
  const { workbook, session } = scene;
  const before = pictureOf(workbook);
  const last = lastWrite(scene);
  const original = await doing.original(story, before);
  workbook.failTrip(trip, fault);
  const outcome = await doing.run(scene, story);
  await atRest(scene);
  const changed = pictureOf(workbook) !== before;
  const isSure = outcome.kind !== "partly" || outcome.problem?.kind !== "unsure";
  if (outcome.kind === "not-done" && changed) throw new Error("said not done, but the workbook changed");
  if (outcome.kind === "not-done" && lastWrite(scene) !== last)
    throw new Error("not done, but something else is to be taken back than before");
  if (outcome.kind === "done" && !changed) throw new Error("said done, but nothing changed");
  if (outcome.kind === "partly" && isSure && !changed) throw new Error("said partly done, but nothing changed");
  if (changed && doing === writing && lastWrite(scene) !== story.what)
    throw new Error(`changed, but ${lastWrite(scene)} is to be taken back`);

  workbook.failTrip(-1, fault);
  workbook.comeBack();
  await atRest(scene);
  await session.refresh();
  await atRest(scene);
  // Taking back a sheet takes the table that was attached in it.
  if (session.state().phase !== "attached" && story.name !== "worksheet") throw new Error(`not attached any more`);
  await movesWithLevels(scene);
  for (let times = 0; times < 2 && pictureOf(workbook) !== original; times += 1) {
    const taken = await session.undoLast();
    await atRest(scene);
    if (taken.kind !== "not-done") continue;
    throw new Error(`${JSON.stringify(taken)}: it is not as it was: ${difference(original, pictureOf(workbook))}`);
  }
  if (pictureOf(workbook) !== original) throw new Error(`not as it was: ${difference(original, pictureOf(workbook))}`);
  await movesWithLevels(scene);
  return { outcome: outcome.kind, changed };
}

const lastWrite = ({ session }: Scene): string | null => {
  const state = session.state();
  return state.phase === "attached" ? (state.lastWrite?.what ?? null) : null;
};

/** Attached means: a level that is typed moves the pane and the functions. */
export async function movesWithLevels(scene: Scene): Promise<void> {
  const { workbook, session } = scene;
  const state = session.state();
  if (state.phase !== "attached") return;
  const { sheet, levelColumn, rows } = state.reading.table;
  const at = rows.find(({ indicator }) => indicator === "47");
  if (!at) throw new Error("indicator 47 is gone");
  const held = workbook.sheet(sheet).at(at.row, levelColumn);
  for (const level of [1, 2]) {
    workbook.type(sheet, at.row, levelColumn, level);
    await atRest(scene);
    if (levelOf(session, "47") !== level) throw new Error(`attached, but a typed level does not move the pane`);
    const sum = state.reading.assessment.entries.reduce((all, { indicator }) => all + (levelOf(session, indicator) ?? 0), 0);
    if (scene.cell() !== sum) throw new Error(`the pane has moved to ${sum}, but the functions say ${scene.cell()}`);
  }
  workbook.sheet(sheet).put(at.row, levelColumn, held);
  workbook.type(sheet, 0, 30, null);
  await atRest(scene);
}

function difference(wanted: string, found: string): string {
  // By now it may be as it was after all.
  if (wanted === found) return "no difference any more";
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  return `…${wanted.slice(Math.max(0, at - 60), at + 120)}… is …${found.slice(Math.max(0, at - 60), at + 120)}…`;
}
