import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, join, resolve } from "node:path";
import { plainText } from "../../file";
import { FileProblem, problemOf } from "./file-problem";

/** A file that may be a workbook. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** Below the folder that was named, with `/`; `""` right in it. */
  readonly folder: string;
}

/** What lies in folders. */
export interface FoundFiles {
  /** By path; each file once, though it lies in two of the folders. */
  readonly workbooks: readonly FoundFile[];
  /** How many files of other kinds there are; none was opened. */
  readonly others: number;
  /** Folders that could not be looked into. */
  readonly unreadable: readonly string[];
}

/** Spreadsheets of other kinds are opened too, so that it is said why they are not read: a sender would else be missing in silence. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|numbers)$/i;

/** What programs keep beside a file they have open, and hidden files. */
const NOT_A_DOCUMENT = /^(?:~\$|\.)/;

const LIMITS = { depth: 20, entries: 100_000 };

/**
 * Looks for workbooks in folders and all folders below; links to folders are not followed. A file may be named too.
 * @param leftOut files that are not taken wherever they lie: the result, the earlier recap
 * @throws FileProblem when a folder is not there or cannot be opened, or holds more than 100,000 files and folders
 */
export function findWorkbooks(roots: readonly string[], leftOut: readonly string[]): FoundFiles {
  const taken = new Set(leftOut.map((path) => resolve(path)));
  const found = new Map<string, FoundFile>();
  const unreadable: string[] = [];
  let others = 0;
  let seen = 0;
  const take = (path: string, folder: string): void => {
    const whole = resolve(path);
    const name = basename(path);
    if (taken.has(whole) || NOT_A_DOCUMENT.test(name)) return;
    if (SPREADSHEET.test(name)) found.set(whole, { path, name, folder });
    else others += 1;
    taken.add(whole);
  };
  const walk = (root: string, path: string, folder: string, depth: number): void => {
    for (const entry of entriesOf(path, depth === 0, unreadable)) {
      seen += 1;
      if (seen > LIMITS.entries) throw new FileProblem("too-many-files", { file: plainText(root), limit: String(LIMITS.entries) });
      const below = join(path, entry.name);
      if (entry.isDirectory()) {
        if (depth < LIMITS.depth) walk(root, below, folder === "" ? entry.name : `${folder}/${entry.name}`, depth + 1);
        else unreadable.push(below);
      } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(below))) take(below, folder);
    }
  };
  for (const root of roots) {
    if (isFile(root)) take(root, "");
    else walk(root, root, "", 0);
  }
  const byPath = ([a]: readonly [string, FoundFile], [b]: readonly [string, FoundFile]): number => (a < b ? -1 : 1);
  return { workbooks: [...found].sort(byPath).map(([, file]) => file), others, unreadable };
}

function entriesOf(path: string, isRoot: boolean, unreadable: string[]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (!isRoot) {
      unreadable.push(path);
      return [];
    }
    const problem = problemOf(error, "reading", { file: plainText(path) });
    throw problem instanceof FileProblem && problem.reason === "missing"
      ? new FileProblem("missing-folder", { file: plainText(path) })
      : problem;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
