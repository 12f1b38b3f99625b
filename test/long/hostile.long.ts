import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultLimits, large } from "../../src/file";
import { extremes } from "../generators/hostile/extremes";
import { commands } from "../generators/hostile/read-whole";
import type { DamageReport } from "../generators/hostile/run-damaged";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Larger parts must be less dense, so that only files that are megabytes large themselves can have them. */
const atSmallCost = { ...defaultLimits, partBytes: large.bytes, totalBytes: 3 * large.bytes };

/** What one command cost with one file, in a process of its own. */
interface Cost {
  readonly seconds: number;
  readonly before: number;
  readonly highest: number;
}

describe("files made to cost as much as they can, as large as they may be", () => {
  test.each(extremes)(
    "$name",
    ({ make }) => {
      const file = join(folder, "extreme.xlsx");
      writeFileSync(file, make(atSmallCost));
      const script = join(__dirname, "../generators/hostile/measure.ts");
      for (const command of Object.keys(commands)) {
        const told = execFileSync(process.execPath, ["--import", "tsx", script, file, command], { encoding: "utf8" });
        const { seconds, before, highest } = JSON.parse(told) as Cost;
        const cost = { command, seconds, grown: highest - before };
        expect({ ...cost, isFast: seconds < 5, isSmall: cost.grown < 250e6 }).toEqual({ ...cost, isFast: true, isSmall: true });
      }
    },
    240_000
  );
});

test("10,000 damaged and hostile workbooks are read or refused with a reason, in little memory and time", () => {
  const script = join(__dirname, "../generators/hostile/damaged-report.ts");
  const told = execFileSync(process.execPath, ["--import", "tsx", script, "1", "10000"], { encoding: "utf8" });
  const { outcomes, failures, slowest, grown } = JSON.parse(told) as DamageReport;
  process.stdout.write(`${JSON.stringify({ outcomes, slowest, grown })}\n`);
  expect(failures).toEqual([]);
  expect(slowest).toBeLessThan(5);
  expect(grown).toBeLessThan(250e6);
}, 5_400_000);
