import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNationalTables } from "../src/assessment";
import { readZipsByNode } from "../src/cli/files/native-zip";
import { gridsOf, WorkbookFile } from "../src/file";
import { recapEntry, recapOf, type RecapEntry } from "../src/recap";

/** Reads workbooks, one after the other. */
type Way = (files: readonly string[]) => Promise<unknown>;

/**
 * Ways of reading the workbooks of a folder, each loaded only in the process that goes it. exceljs and @e965/xlsx are development dependencies
 * for this comparison; neither ships. They only read a workbook, which is less than scoring it.
 */
const WAYS: Readonly<Record<string, () => Promise<Way>>> = {
  ours: () =>
    Promise.resolve(async (files) => {
      readZipsByNode();
      const entries: RecapEntry[] = [];
      for (const file of files) entries.push(await recapEntry({ name: file, folder: "", bytes: readFileSync(file) }));
      return recapOf(entries, { national: await loadNationalTables() });
    }),
  /** What the libraries do, and no more: every cell of every sheet. */
  "ours, reading alone": () =>
    Promise.resolve((files) => {
      readZipsByNode();
      for (const file of files) gridsOf(WorkbookFile.open(readFileSync(file)));
      return Promise.resolve();
    }),
  exceljs: async () => {
    const { default: ExcelJS } = await import("exceljs");
    return async (files) => {
      for (const file of files) await new ExcelJS.Workbook().xlsx.readFile(file);
    };
  },
  "@e965/xlsx": async () => {
    const { read } = await import("@e965/xlsx");
    return (files) => {
      for (const file of files) read(readFileSync(file));
      return Promise.resolve();
    };
  },
};

/** Reads the first so many workbooks of a folder in one of the ways, in a process of its own, and prints what it took. */
async function main([way = "", folder = "", count = ""]: readonly string[]): Promise<void> {
  const files = readdirSync(folder)
    .sort()
    .slice(0, Number(count))
    .map((name) => join(folder, name));
  const read = await WAYS[way]?.();
  if (read === undefined) throw new RangeError(`There is no way ${way}.`);
  const start = performance.now();
  await read(files);
  const taken = performance.now() - start;
  process.stdout.write(JSON.stringify({ milliseconds: taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

void main(process.argv.slice(2));
