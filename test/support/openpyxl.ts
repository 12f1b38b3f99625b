import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed } from "./libreoffice";

/** Debian's own comes first: what it installs belongs to it. */
const PYTHONS = ["/usr/bin/python3", "python3", "python"];

const hasIt = (python: string): boolean => spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;

/**
 * A Python with openpyxl, installed if that is allowed (root on Debian). `null` where it cannot be had, and standard error says so: what
 * needs it is then not proved on this machine.
 */
export function findOpenpyxl(): string | null {
  const found = PYTHONS.find(hasIt);
  if (found !== undefined) return found;
  if (installed("python3-openpyxl")) return PYTHONS.find(hasIt) ?? null;
  process.stderr.write("openpyxl is not on this machine and cannot be installed: files saved by it were NOT checked.\n");
  return null;
}

/** A cell to be typed into, rows and columns 1-based. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

const SCRIPT = `
import json, sys, openpyxl
for file in json.load(open(sys.argv[1], encoding="utf-8")):
    book = openpyxl.load_workbook(file["path"])
    for edit in file["edits"]:
        cell = book[edit["sheet"]].cell(row=edit["row"], column=edit["column"])
        cell.value = edit["value"]
        if isinstance(edit["value"], str):
            cell.data_type = "s"
    book.save(file["path"])
`;

/** Workbooks after cells were typed into and saved by openpyxl, in their order. */
export function editedByOpenpyxl(
  python: string,
  files: readonly { readonly bytes: Uint8Array; readonly edits: readonly CellEdit[] }[]
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    const listed = files.map(({ bytes, edits }, at) => {
      const path = join(folder, `berkas${at}.xlsx`);
      writeFileSync(path, bytes);
      return { path, edits };
    });
    writeFileSync(join(folder, "edits.json"), JSON.stringify(listed));
    const ended = spawnSync(python, ["-c", SCRIPT, join(folder, "edits.json")], { encoding: "utf8" });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return listed.map(({ path }) => readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
