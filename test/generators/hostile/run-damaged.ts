import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { damagedFile } from "./damaged";
import { readInStandIn, readWhole, useWhole } from "./read-whole";

const folder = join(__dirname, "../../fixtures/workbooks");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))));

/** What became of many damaged files. */
export interface DamageReport {
  /** How many were refused with each reason; `read` for those that were read. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What was neither refused with a reason nor read, with its seed. */
  readonly failures: readonly string[];
  /** Seconds of work the slowest took. */
  readonly slowest: number;
  /** How much the memory grew above what it was, at the most, in bytes. */
  readonly grown: number;
}

/** Does with the damaged files of these seeds what the command line does, and reads them whole or opens them in the stand-in Excel. */
export async function runDamaged(from: number, count: number): Promise<DamageReport> {
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  const before = process.memoryUsage().rss;
  let slowest = 0;
  let grown = 0;
  for (let seed = from; seed < from + count; seed++) {
    const { name, bytes } = damagedFile(seed, files);
    for (const read of [useWhole, seed % 2 === 0 ? readWhole : readInStandIn]) {
      // Work of this process, which others on the machine do not lengthen.
      const start = process.cpuUsage();
      try {
        const outcome = (await read(bytes)) ?? "read";
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1e6);
    }
    grown = Math.max(grown, process.memoryUsage().rss - before);
  }
  return { outcomes: Object.fromEntries(outcomes), failures, slowest, grown };
}
