import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patchedSheet, WorkbookFile, type NewContent } from "../src/file";
import { cellKey } from "../src/grid";
import { scoreFile } from "../src/send";
import { builtFile } from "./built";
import { atMost, time, type Line, type Report } from "./table";

const COUNT = 600;
/** Fewer of them; with the second number the collector has come to its full passes, so what grows from there on is what is kept. */
const FEWER = [100, 300] as const;
const ROUNDS = 3;
const fixtures = join("test", "fixtures", "workbooks");

/** 600 workbooks of agencies recapped, against two libraries that merely read the same files; each in a process of its own. */
export async function recap(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "recap-"));
  try {
    const reader = await builtFile("recap-reader.ts");
    await writeWorkbooks(folder);
    const others = ["exceljs", "@e965/xlsx"];
    const alone = "ours, reading alone";
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const ways = round % 2 === 0 ? ["ours", alone, ...others] : [...others].reverse().concat(alone, "ours");
      return new Map(ways.map((way) => [way, measured(reader, way, folder, COUNT)]));
    });
    const fewer = FEWER.map((count) => ({
      count,
      peak: peak(Array.from({ length: ROUNDS }, () => measured(reader, "ours", folder, count))),
    }));
    const of = (way: string): readonly Cost[] => rounds.flatMap((each) => each.get(way) ?? []);
    const ours = of("ours");
    const each = (costs: readonly Cost[]): string =>
      `${time(median(costs.map(({ milliseconds }) => milliseconds)) / COUNT)} each, ${peak(costs).toFixed(0)} MB`;
    const against = (what: string, own: readonly Cost[], other: string): Line => {
      const theirs = of(other);
      const ratio = median(own.map(({ milliseconds }, nth) => milliseconds / (theirs[nth]?.milliseconds ?? Number.NaN)));
      return { what: `${COUNT} workbooks: ${what} / ${other} reads`, ours: each(own), other: each(theirs), ratio, aim: atMost(1, ratio) };
    };
    const lines = others.flatMap((other) => [against("recap", ours, other), against("reading alone", of(alone), other)]);
    const memory = fewer.map(({ count, peak: megabytes }): Line => {
      const growth = peak(ours) / megabytes;
      return {
        what: `peak memory with ${COUNT} files / with ${count}`,
        ours: `${peak(ours).toFixed(0)} MB`,
        other: `${megabytes.toFixed(0)} MB`,
        ratio: growth,
        aim: atMost(1.25, growth),
      };
    });
    return {
      title: "A recap of many agencies",
      lines: [...lines, ...memory],
      remarks: ["Ours also finds the table of each file, scores it, ranks all and sets them beside the national tables; with one thread."],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Cost {
  readonly milliseconds: number;
  /** Most memory the process ever had. */
  readonly megabytes: number;
}

function measured(reader: string, way: string, folder: string, count: number): Cost {
  const { stdout, stderr, status } = spawnSync(process.execPath, [reader, way, folder, String(count)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

const peak = (costs: readonly Cost[]): number => Math.max(...costs.map(({ megabytes }) => megabytes));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The sample workbooks with other levels in each: no two are alike. */
async function writeWorkbooks(folder: string): Promise<void> {
  const names = readdirSync(fixtures).filter((name) => name.endsWith(".xlsx"));
  const samples = await Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(fixtures, name));
      return { name, bytes, score: await scoreFile(bytes) };
    })
  );
  let state = 1;
  const random = (): number => (state = (state * 16807) % 2147483647);
  for (let nth = 0; nth < COUNT; nth += 1) {
    const sample = samples[nth % samples.length];
    if (sample === undefined) throw new Error("no sample workbooks");
    const file = WorkbookFile.open(sample.bytes);
    if (sample.score.kind === "scored") {
      const { table } = sample.score.reading;
      const sheet = file.sheet(table.sheet);
      const levels = table.rows.map(({ row }): [string, NewContent] => [
        cellKey(row, table.levelColumn),
        { formula: null, array: null, value: 1 + (random() % 5) },
      ]);
      const text = sheet && patchedSheet(file, sheet, new Map(levels));
      if (sheet && text !== null) file.opened.write(sheet.part, text);
    }
    writeFileSync(join(folder, `${String(nth).padStart(3, "0")} ${sample.name}`), file.opened.save());
  }
}
