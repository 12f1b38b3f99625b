import type { EvidenceState } from "../../../../src/assessment/evidence/model";
import type { EvidenceStatesToWrite } from "../../../../src/session/actions/evidence/evidence-states";
import type { HistoryRow } from "../../../../src/outputs/history";
import type { HostSession } from "../../../../src/session/host-session";
import type { Outcome } from "../../../../src/session/outcomes/outcome";
import { attachedState, attachedTo, FIRST_ROW, LEVELS, workbookWith } from "../story";
import type { InMemoryWorkbook } from "../in-memory-workbook";

/** A workbook with a session over it, ready for something to be written. */
export interface Scene {
  readonly workbook: InMemoryWorkbook;
  readonly session: HostSession;
  /** What a cell with `=SPBE.INDEX()` shows: the sum of the levels, or why there is none. */
  readonly cell: () => number | string | null;
}

/** Something a person has done to the workbook, and what comes before it. */
export interface WriteStory {
  readonly name: string;
  /** Id that *Batalkan* would name. */
  readonly what: string;
  readonly before?: (scene: Scene) => Promise<unknown>;
  readonly run: (session: HostSession) => Promise<Outcome>;
  readonly wish?: Parameters<typeof workbookWith>[0];
}

const head = { agency: "Kota Contoh", year: "2025" };
const levels = { "1": 4, "2": 4, "3": 5 };
const allMarks = { validation: true, lowLevels: true, findings: true, actionColumn: true };

const sentTo = (unit: string): HistoryRow => ({
  what: "split",
  file: `${unit}.xlsx`,
  unit,
  indicator: "",
  field: "",
  cell: "",
  before: null,
  after: "12",
});

/** One state for all items of an indicator, as a person who sees the list chooses it; `null` while nobody sees one. */
export async function statesOf(session: HostSession, indicator: string, state: EvidenceState): Promise<EvidenceStatesToWrite | null> {
  const found = await session.evidence();
  if (!found) return null;
  const items = found.list.items.filter((item) => item.indicator === indicator);
  const states = items.flatMap(({ cell, state: before, ...key }) => (cell ? [{ ...key, cell, before, state }] : []));
  return { sheet: found.id, states };
}

/** A plan whose sheet has something below its list, so that rows must be put in. */
async function planWithNotes({ session, workbook }: Scene): Promise<void> {
  await session.do("plan", { levels: { "1": 4 }, addTargetColumn: false });
  await atRest({ session });
  const below = (workbook.sheet("Rencana Aksi").used()?.cells.length ?? 0) + 1;
  workbook.type("Rencana Aksi", below - 1, 0, "Catatan kami");
}

/** Every action that writes cells, in each of the ways it can. */
export const writeStories: readonly WriteStory[] = [
  {
    name: "fix",
    what: "fix",
    before: async ({ workbook }) => workbook.type("LKE", FIRST_ROW, LEVELS, "3"),
    run: (session) => session.do("fix", attachedState(session).fixes),
  },
  {
    name: "levels",
    what: "levels",
    run: (session) =>
      session.do(
        "levels",
        ["1", "2", "3", "4"].map((indicator) => ({ indicator, before: 3, level: 5 }))
      ),
  },
  {
    name: "levels in cells for texts",
    what: "levels",
    before: async ({ workbook }) => {
      for (const row of [0, 1]) workbook.sheet("LKE").put(FIRST_ROW + row, LEVELS, { value: 3, formula: null, numberFormat: "@" });
    },
    run: (session) =>
      session.do(
        "levels",
        ["1", "2", "3"].map((indicator) => ({ indicator, before: 3, level: 5 }))
      ),
  },
  { name: "targets", what: "targets", run: (session) => session.do("targets", [{ indicator: "1", before: 4, target: 5 }]) },
  {
    name: "owners",
    what: "owners",
    run: (session) =>
      session.do(
        "owners",
        ["1", "2"].map((indicator) => ({ indicator, before: "Diskominfo", owner: "Bappeda" }))
      ),
  },
  { name: "columns", what: "columns", run: (session) => session.do("columns", ["evidence", "explanation"]) },
  { name: "totals", what: "totals", run: (session) => session.do("totals") },
  {
    name: "formula",
    what: "formula",
    run: (session) => session.do("formula", { formula: "=SPBE.INDEX()", rows: 1, columns: 1, numberFormat: "0.00" }),
  },
  {
    name: "repair",
    what: "repair",
    before: async ({ workbook }) => {
      for (const column of [21, 22])
        workbook.sheet("LKE").put(1, column, { value: 1, formula: "=[2]!SPBE.INDEX(C4:C50)", numberFormat: "General" });
    },
    run: (session) =>
      session.do(
        "repair",
        [21, 22].map((column) => ({
          place: { sheet: "LKE", row: 1, column },
          before: "=[2]!SPBE.INDEX(C4:C50)",
          after: "=SPBE.INDEX(C4:C50)",
        }))
      ),
  },
  {
    name: "merge",
    what: "merge",
    run: (session) =>
      session.do("merge", {
        answers: ["1", "2", "3"].map((indicator) => ({
          write: { field: "level" as const, indicator, before: 3, level: 5 },
          file: "a.xlsx",
          unit: "Bappeda",
        })),
        history: true,
      }),
  },
  {
    name: "history",
    what: "history",
    run: (session) => session.do("history", [sentTo("Bappeda"), sentTo("Diskominfo")]),
  },
  { name: "marks", what: "marks", run: (session) => session.do("marks", allMarks) },
  {
    name: "other marks",
    what: "marks",
    before: ({ session }) => session.do("marks", { ...allMarks, validation: false }),
    run: (session) => session.do("marks", { ...allMarks, actionColumn: false }),
  },
  { name: "worksheet", what: "worksheet", run: (session) => session.do("worksheet", { instrument: "59/2020" }) },
  { name: "plan", what: "plan", run: (session) => session.do("plan", { levels, addTargetColumn: false }) },
  {
    name: "plan with a target column",
    what: "plan",
    wish: {},
    run: (session) => session.do("plan", { levels, addTargetColumn: true }),
  },
  {
    name: "plan brought up to date",
    what: "plan",
    before: planWithNotes,
    run: (session) => session.do("plan", { levels, addTargetColumn: false }),
  },
  { name: "report", what: "report", run: (session) => session.do("report", head) },
  { name: "evidence", what: "evidence", run: (session) => session.do("evidence") },
  {
    name: "evidence states",
    what: "evidenceStates",
    before: ({ session }) => session.do("evidence"),
    run: async (session) => {
      const states = await statesOf(session, "1", "accepted");
      return states ? session.do("evidenceStates", states) : { kind: "not-done", problem: { kind: "no-answer" }, left: [] };
    },
  },
  {
    name: "report brought up to date",
    what: "report",
    before: async ({ session, workbook }) => {
      await session.do("report", head);
      await atRest({ session });
      workbook.type("LKE", FIRST_ROW, LEVELS, 1);
      workbook.type("LKE", FIRST_ROW + 5, LEVELS, 1);
      workbook.type("LKE", FIRST_ROW + 6, LEVELS, 5);
    },
    run: (session) => session.do("report", { ...head, year: "2026" }),
  },
];

/** Waits until nothing is under way and no event is left to be looked into. Time passes by itself: only what is due is waited for. */
export async function atRest({ session }: Pick<Scene, "session">): Promise<void> {
  // What was answered late is heard of in a later turn.
  await new Promise((go) => setImmediate(go));
  while (session.busy()) {
    await jest.advanceTimersByTimeAsync(40);
    await new Promise((go) => setImmediate(go));
  }
}

/** What a cell shows that is calculated from what formulas are told by a session, in its page alone. */
export function cellFollowing(workbook: InMemoryWorkbook, { table }: HostSession): Scene["cell"] {
  let shown: number | string | null = null;
  workbook.calculated = () => {
    const assessment = table.assessment();
    const silent = table.silent();
    if (silent !== null) shown = silent;
    else if (assessment === null || assessment instanceof Promise) shown = null;
    else shown = assessment.entries.reduce((sum, { level }) => sum + (level ?? 0), 0);
  };
  return () => shown;
}

/** A fresh scene in which everything before the story has happened. */
export async function sceneOf({ before, wish }: WriteStory): Promise<Scene> {
  const workbook = workbookWith(wish ?? { level: 3, target: 4, owner: "Diskominfo" });
  workbook.selected = { sheet: "LKE", row: 0, column: 20 };
  workbook.formulasFollow = true;
  const session = await attachedTo(workbook);
  const scene: Scene = { workbook, session, cell: cellFollowing(workbook, session) };
  await before?.(scene);
  await atRest({ session });
  workbook.trips = [];
  return scene;
}

/** Everything in the workbook that a person or a formula could notice. */
export function pictureOf(workbook: InMemoryWorkbook): string {
  const sheets = workbook.sheetNamesNow().map((name) => {
    const sheet = workbook.sheet(name);
    return [name, sheet.all(), [...sheet.formats].sort(), [...sheet.validated].sort((a, b) => a - b)];
  });
  const names = [...workbook.sheets.names].map(([name, { sheet, row, column, rows, columns }]) => [
    name,
    sheet,
    row,
    column,
    rows,
    columns,
  ]);
  return JSON.stringify([sheets, names.sort()]);
}
