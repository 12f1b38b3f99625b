// Both are development dependencies for this comparison; neither ships. They only read a workbook, which is less than scoring it.
import ExcelJS from "exceljs";
import { read } from "@e965/xlsx";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNationalTables } from "../src/assessment";
import { readZipsByNode } from "../src/cli/files/native-zip";
import { gridsOf, WorkbookFile } from "../src/file";
import { recapEntry, recapOf, type RecapEntry } from "../src/recap";

/** Ways of reading the workbooks of a folder, one after the other. */
const WAYS: Readonly<Record<string, (files: readonly string[]) => Promise<unknown>>> = {
  ours: async (files) => {
    readZipsByNode();
    const entries: RecapEntry[] = [];
    for (const file of files) entries.push(await recapEntry({ name: file, folder: "", bytes: readFileSync(file) }));
    return recapOf(entries, { national: await loadNationalTables() });
  },
  /** What the libraries do, and no more: every cell of every sheet. */
  "ours, reading alone": (files) => {
    readZipsByNode();
    for (const file of files) gridsOf(WorkbookFile.open(readFileSync(file)));
    return Promise.resolve();
  },
  exceljs: async (files) => {
    for (const file of files) await new ExcelJS.Workbook().xlsx.readFile(file);
  },
  "@e965/xlsx": (files) => {
    for (const file of files) read(readFileSync(file));
    return Promise.resolve();
  },
};

/** Reads the first so many workbooks of a folder in one of the ways, in a process of its own, and prints what it took. */
async function main([way = "", folder = "", count = ""]: readonly string[]): Promise<void> {
  const files = readdirSync(folder)
    .sort()
    .slice(0, Number(count))
    .map((name) => join(folder, name));
  const start = performance.now();
  await WAYS[way]?.(files);
  const taken = performance.now() - start;
  process.stdout.write(JSON.stringify({ milliseconds: taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

void main(process.argv.slice(2));
