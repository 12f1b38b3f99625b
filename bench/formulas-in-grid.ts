import type { Page } from "playwright-core";
import { makeWorkbook } from "../test/e2e/support/make-workbook";
import { spbe59 } from "../src/instrument/packs/spbe-59-2020";
import { INDICATORS, levelRows } from "./rows";
import { median } from "./runner";
import { freshPage, openWorkbook, withStandIn } from "./stand-in";
import { atMost, time, type Report } from "./table";

const FORMULAS = 10_000;
const ROUNDS = 5;

/** Column of the formulas, right of the levels with one column between. */
const COLUMN = INDICATORS + 1;

/** How long one column of formulas took, in milliseconds. */
interface Taken {
  readonly total: number;
  /** From the moment the grid hands out its calls to the moment the last result is back; 0 without calls. */
  readonly wire: number;
}

interface Round {
  readonly entered: Taken;
  readonly recalculated: Taken;
}

/**
 * 10,000 formulas of ours against the same in native SUMPRODUCT, in the same grid: entered, and calculated again.
 * A custom function's call and result are messages between host and add-in, in Excel too, so they are shown apart.
 */
export async function formulasInGrid(): Promise<Report> {
  const rows = levelRows(FORMULAS);
  const weights = spbe59.instrument.indicators.map(({ weight }) => weight);
  const workbook = makeWorkbook([["Data", [weights, ...rows]]]);
  const native = rows.map((_, at) => [`=SUMPRODUCT(A${at + 2}:AU${at + 2},$A$1:$AU$1)/10000`]);
  const ours = rows.map((_, at) => [`=SPBE.INDEX(A${at + 2}:AU${at + 2})`]);
  const expected = rows.map((row) => row.reduce((sum, level, at) => sum + level * (weights[at] ?? 0), 0) / 10_000);

  return withStandIn(async (browser, origin) => {
    const { context, page } = await freshPage(browser);
    const { pane } = await openWorkbook(page, origin, workbook, watchCalls);
    const rounds: { readonly native: Round; readonly ours: Round }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const nativeFirst = round % 2 === 0;
      const first = await oneColumn(page, nativeFirst ? native : ours, expected);
      const second = await oneColumn(page, nativeFirst ? ours : native, expected);
      if (round >= 0) rounds.push(nativeFirst ? { native: first, ours: second } : { native: second, ours: first });
    }
    const functions = await pane.evaluate(timeOfFunctions, rows);
    await context.close();

    const medianOf = (one: (round: (typeof rounds)[number]) => number): number => median(rounds.map(one));
    const lines = (["entered", "recalculated"] as const).flatMap((when) => {
      const grid = medianOf(({ ours: own, native: theirs }) => (own[when].total - own[when].wire) / theirs[when].total);
      const all = medianOf(({ ours: own, native: theirs }) => own[when].total / theirs[when].total);
      const nativeTime = medianOf(({ native: theirs }) => theirs[when].total);
      return [
        {
          what: `10,000 formulas ${when}: time in the grid`,
          ours: time(medianOf(({ ours: own }) => own[when].total - own[when].wire)),
          other: time(nativeTime),
          ratio: grid,
          aim: atMost(2, grid),
        },
        {
          what: `10,000 formulas ${when}: with the messages`,
          ours: time(medianOf(({ ours: own }) => own[when].total)),
          other: time(nativeTime),
          ratio: all,
          aim: null,
        },
        {
          what: `10,000 formulas ${when}: the messages alone`,
          ours: time(medianOf(({ ours: own }) => own[when].wire)),
          other: "none",
          ratio: null,
          aim: null,
        },
      ];
    });
    return {
      title: `${FORMULAS.toLocaleString("en-US")} formulas =SPBE.INDEX(row) against =SUMPRODUCT(row,weights)/10000 in the same grid`,
      lines,
      remarks: [
        `Medians of ${ROUNDS} rounds in turns after one to warm up; every value compared with an independent calculation.`,
        `The messages are calls and results between host and add-in; in them our function itself takes ${time(functions)} for all ${FORMULAS.toLocaleString("en-US")}.`,
        "The grid calculates a custom function twice: once to ask, once when the answer is there.",
      ],
    };
  });
}

/** Notes in the page when calls go out and when results come back. Runs before the wire listens, so before it writes messages. */
function watchCalls(): void {
  const functions = window.application?.functions;
  if (!functions) throw new Error("No functions");
  const times = { out: [] as number[], back: [] as number[] };
  (window as unknown as { callTimes: typeof times }).callTimes = times;
  functions.onCalls(() => times.out.push(performance.now()));
  const deliver = functions.deliver.bind(functions);
  functions.deliver = (results) => {
    times.back.push(performance.now());
    deliver(results);
  };
}

async function oneColumn(page: Page, formulas: readonly (readonly string[])[], expected: readonly number[]): Promise<Round> {
  const { round, values } = await page.evaluate(
    async ({ written, column }) => {
      const workbook = window.application?.workbook;
      if (!workbook) throw new Error("No workbook");
      const rect = {
        sheetId: workbook.sheets.activeId(),
        row: 1,
        column,
        rows: written.length,
        columns: 1,
      };
      const times = (window as unknown as { callTimes: { out: number[]; back: number[] } }).callTimes;
      const taken = async (work: () => Promise<void>): Promise<{ total: number; wire: number }> => {
        times.out.length = times.back.length = 0;
        const start = performance.now();
        await work();
        await workbook.calculation.settled(300_000);
        const total = performance.now() - start;
        const [out, back] = [times.out[0], times.back[times.back.length - 1]];
        return { total, wire: out === undefined || back === undefined ? 0 : back - out };
      };
      const entered = await taken(() => workbook.cells.write([{ kind: "formulas", rect, formulas: written }], "person"));
      const recalculated = await taken(() => workbook.calculation.calculate("full"));
      const shown = workbook.cells.read(rect).map((row) => row[0]?.value ?? null);
      await workbook.cells.write([{ kind: "clear", rect, what: "contents" }], "person");
      await workbook.calculation.settled(300_000);
      return { round: { entered, recalculated }, values: shown };
    },
    { written: formulas, column: COLUMN }
  );
  const wrong = values.findIndex((value, at) => typeof value !== "number" || Math.abs(value - (expected[at] ?? 0)) > 1e-9);
  if (wrong >= 0) throw new Error(`${formulas[wrong]?.[0] ?? ""} gave ${JSON.stringify(values[wrong])}, not ${expected[wrong]}`);
  return round;
}

/** Calls the add-in's own function as its runtime does, once per row, and answers how long all took. */
function timeOfFunctions(rows: readonly (readonly number[])[]): number {
  const { mappings } = (
    CustomFunctions as unknown as {
      _association: { mappings: Record<string, (levels: unknown) => unknown> };
    }
  )._association;
  const index = mappings["INDEX"];
  if (!index) throw new Error("INDEX is not there");
  const cells = rows.map((row) => [row]);
  const start = performance.now();
  for (const levels of cells) index(levels);
  return performance.now() - start;
}
