import { toDouble } from "../src/assessment/score/fraction";
import { overallIndex } from "../src/assessment/score/score";
import { currentAttachedTable } from "../src/functions/attached-table";
import { overallIndex as indexFunction } from "../src/functions/catalogue/overall-index";
import { defaultInstrument } from "../src/instrument/registry";
import { levelRows } from "./rows";
import { inTurns } from "./runner";
import { atMost, time, type Report } from "./table";

const CALLS = 20_000;

/** Our exact index over 47 levels against the plain float loop that everybody writes, in one thread. */
export async function indexOverLevels(): Promise<Report> {
  const rows = levelRows(500);
  const shares = defaultInstrument.indicators.map(({ weight }) => weight / defaultInstrument.weightTotal);
  const cells = rows.map((row) => [row]);
  const table = currentAttachedTable();

  const repeated = (one: (at: number) => number) => (): number => {
    let sum = 0;
    for (let call = 0; call < CALLS; call += 1) sum += one(call % rows.length);
    return sum;
  };
  const loop = repeated((at) => floatIndex(rows[at] as number[], shares));
  const exact = repeated((at) => toDouble(overallIndex(defaultInstrument, rows[at] as number[])));
  const formula = repeated((at) => indexFunction.compute({ values: [cells[at], undefined], caller: null, table }) as number);
  if (Math.abs(loop() - exact()) > 1e-6 || exact() !== formula()) throw new Error("The ways do not agree");

  const own = await inTurns(exact, loop, { rounds: 31, warmUps: 5 });
  const asked = await inTurns(formula, loop, { rounds: 31, warmUps: 5 });
  return {
    title: "The index over 47 levels",
    lines: [
      {
        what: "exact index over 47 levels / plain float loop",
        ours: time(own.ours / CALLS),
        other: time(own.other / CALLS),
        ratio: own.ratio,
        aim: atMost(3, own.ratio),
      },
      {
        what: "as a formula calls it (cells read and checked) / plain float loop",
        ours: time(asked.ours / CALLS),
        other: time(asked.other / CALLS),
        ratio: asked.ratio,
        aim: null,
      },
    ],
    remarks: [
      `Time of one index, ${CALLS.toLocaleString("en-US")} in a round, median of ${own.rounds} rounds in turns, after warming up.`,
      "The loop trusts its input and sums doubles; ours checks each level against the instrument and is exact.",
    ],
  };
}

/** What everybody writes: weights as parts of one, summed in doubles. */
function floatIndex(levels: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < levels.length; at += 1) sum += (levels[at] as number) * (shares[at] as number);
  return sum;
}
