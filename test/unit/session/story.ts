import type { CellValue } from "../../../src/assessment/types";
import { findInstrument } from "../../../src/instrument/registry";
import type { HostSession } from "../../../src/session/host-session";
import { createSession } from "../../../src/session/session";
import type { Attached, SessionState } from "../../../src/session/types";
import { InMemoryWorkbook } from "./in-memory-workbook";

/** What a table to be made holds besides its levels. */
interface TableWish {
  readonly level?: CellValue;
  /** A second level column, which finding does not choose by itself. */
  readonly external?: CellValue;
  readonly target?: CellValue;
  readonly owner?: string;
}

/** Rows of the table made by {@link workbookWith}, 0-based: the title, a blank row, the header. */
export const FIRST_ROW = 3;
/** Column of the levels. */
export const LEVELS = 2;

const spbe59 = findInstrument("59/2020")!;

/** A table of SPBE 59/2020 as offices keep it: number, name, level, and what is wished for beside. */
export function tableOf(wish: TableWish = {}): CellValue[][] {
  const { level = 3, external, target, owner } = wish;
  const beside: (readonly [header: string, value: CellValue])[] = [
    ...(external === undefined ? [] : [["Nilai Eksternal", external] as const]),
    ...(target === undefined ? [] : [["Target", target] as const]),
    ...(owner === undefined ? [] : [["OPD Penanggung Jawab", owner] as const]),
  ];
  return [
    ["LEMBAR KERJA EVALUASI SPBE"],
    [],
    ["No", "Indikator", external === undefined ? "Level" : "Nilai Mandiri", ...beside.map(([header]) => header)],
    ...spbe59.indicators.map(({ key, name }): CellValue[] => [Number(key), name, level, ...beside.map(([, value]) => value)]),
  ];
}

/** A workbook with one sheet *LKE* that holds such a table. */
export function workbookWith(wish: TableWish = {}): InMemoryWorkbook {
  const workbook = new InMemoryWorkbook();
  workbook.addSheet("LKE", tableOf(wish));
  return workbook;
}

const toClose: HostSession[] = [];

afterAll(() => toClose.forEach((session) => session.close()));

/** A session over a workbook, as after opening the pane. */
export async function opened(workbook: InMemoryWorkbook): Promise<HostSession> {
  const session = createSession(workbook);
  toClose.push(session);
  await session.connect();
  await session.open();
  return session;
}

/** The same with its table attached and nothing left to do. */
export async function attachedTo(workbook: InMemoryWorkbook): Promise<HostSession> {
  const session = await opened(workbook);
  await session.attach();
  workbook.trips = [];
  return session;
}

/** The state, which must be that of an attached table. */
export function attachedState(session: HostSession): Attached {
  const state = session.state();
  if (state.phase !== "attached") throw new Error(`not attached but ${state.phase}: ${JSON.stringify(state)}`);
  return state;
}

/** The level shown for an indicator. */
export function levelOf(session: HostSession, indicator: string): number | null {
  const entry = attachedState(session).reading.assessment.entries.find((each) => each.indicator === indicator);
  return entry?.level ?? null;
}

/** Waits until nothing is under way and no event is left to be looked into. */
export async function settled(session: HostSession): Promise<void> {
  while (session.busy()) {
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        if (session.busy()) return;
        stop();
        resolve();
      });
    });
  }
}

/** What subscribers are told: how often at all, and which states came one after the other. */
export interface News {
  readonly times: number;
  readonly states: readonly SessionState[];
}

/** Counts what subscribers are told while something is done, until it has settled. */
export async function newsOf(session: HostSession, work: () => unknown): Promise<News> {
  let times = 0;
  const states: SessionState[] = [];
  let last = session.state();
  const stop = session.subscribe(() => {
    times += 1;
    if (session.state() !== last) states.push(session.state());
    last = session.state();
  });
  await work();
  await settled(session);
  stop();
  return { times, states };
}
