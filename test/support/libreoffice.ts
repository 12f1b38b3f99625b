import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const PLACES = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** A machine without a network must say so soon, not after minutes of trying. */
const PATIENCE = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10"];

/**
 * LibreOffice of this machine; where there is none it is installed if that is allowed (root on Debian). `null` where it
 * cannot be had, and standard error says so: what needs it is then not proved on this machine.
 */
export function findOffice(): string | null {
  const found = PLACES.find(existsSync);
  if (found !== undefined) return found;
  if (installed("libreoffice-calc-nogui")) return PLACES.find(existsSync) ?? null;
  process.stderr.write("LibreOffice is not on this machine and cannot be installed: what it shows of copies was NOT checked.\n");
  return null;
}

/** Installs a package where that is allowed: root on Debian. */
export function installed(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const apt = (...args: string[]) =>
    spawnSync("apt-get", [...PATIENCE, ...args], {
      stdio: "ignore",
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", name);
}

/** Calculates everything anew when a file is opened, whoever saved it. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Values as text, separated by `,`, in quotes where needed, as shown or as they are; all sheets, each a file. */
const csv = (asShown: boolean): string => `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${asShown},false,false,false,-1`;

/** What LibreOffice shows of a workbook: sheet → rows of texts. */
export type Shown = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Opens workbooks in LibreOffice and reads what it shows.
 * @param recalculating whether everything is calculated anew, or saved values are taken as LibreOffice usually takes them
 */
export function shownByOffice(
  office: string,
  files: readonly Uint8Array[],
  { recalculating, asShown = true }: { readonly recalculating: boolean; readonly asShown?: boolean }
): readonly Shown[] {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    if (recalculating) writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
    const paths = files.map((bytes, at) => {
      const path = join(folder, `berkas${at}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "csv");
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    execFileSync(office, [...settings, "--convert-to", csv(asShown), "--outdir", out, ...paths], {
      stdio: "ignore",
      env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    });
    const names = readdirSync(out);
    return paths.map((path) => {
      const start = `${basename(path, ".xlsx")}-`;
      const own = names.filter((name) => name.startsWith(start));
      return new Map(own.map((name) => [name.slice(start.length, -4), rowsOf(readFileSync(join(out, name), "utf8"))]));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Workbooks as LibreOffice saves them again, calculated anew; one start for all, because starting takes longer than all of them.
 * @returns in their order
 */
export function savedByOffice(office: string, files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
    const paths = files.map((bytes, at) => {
      const path = join(folder, `berkas${at}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    execFileSync(office, [...settings, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...paths], {
      stdio: "ignore",
      env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    });
    return paths.map((path) => readFileSync(join(out, basename(path))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    else if (end === "") break;
  }
  return rows;
}
