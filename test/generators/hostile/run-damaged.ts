import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { damagedFile } from "./damaged";
import { commands, readInStandIn, readWhole } from "./read-whole";

const folder = join(__dirname, "../../fixtures/workbooks");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))))
  .sort((one, other) => one.length - other.length);
/** Small ones take a fraction of the time of large ones, and break in the same ways. */
const few = files.slice(0, 3);

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

const readers = [readWhole, readInStandIn, ...Object.values(commands)];

/**
 * Reads the damaged files of these seeds in every way, or those of small workbooks in two.
 * @param thorough every workbook, in every way
 */
export async function runDamaged(from: number, count: number, thorough: boolean): Promise<DamageReport> {
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  const before = process.memoryUsage().rss;
  let slowest = 0;
  let grown = 0;
  for (let seed = from; seed < from + count; seed++) {
    const { name, bytes } = damagedFile(seed, thorough ? files : few);
    for (const read of thorough ? readers : [seed, seed + 1].map((turn) => readers[turn % readers.length]!)) {
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
