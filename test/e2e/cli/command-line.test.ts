/** @jest-environment node */
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCommandLine } from "../../../stand-in/src/server/build";

const fixtures = join(__dirname, "../../fixtures/workbooks");
const names = readdirSync(fixtures).filter((name) => name.endsWith(".xlsx"));
const onWindows = process.platform === "win32";

/** A folder with the built file and nothing else: no packages anywhere above it. */
let folder: string;
beforeAll(async () => {
  const built = await ensureCommandLine();
  folder = mkdtempSync(join(tmpdir(), "spbe "));
  copyFileSync(built, join(folder, "spbe.mjs"));
  for (const name of names) copyFileSync(join(fixtures, name), join(folder, name));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const environment = (lang: string): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], LANG: lang });

function spbe(words: readonly string[], lang = "id_ID.UTF-8"): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["spbe.mjs", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: environment(lang),
  });
  return { code: status, out: stdout, error: stderr };
}

const linesOf = ({ out }: Ended): Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Everything in the folder but the command line, with what it holds. */
const everything = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));

interface Expected {
  readonly instrument: string;
  readonly sheet: string;
  readonly levelColumn: string;
  readonly filled: number;
  readonly total: number;
  readonly index_display: string;
  readonly predicate: string;
  readonly domains_display: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly cells: Readonly<Record<string, string>>;
}

describe("score", () => {
  it("gives for every sample workbook what is expected of it, and changes nothing", () => {
    const before = everything();
    const scores = linesOf(spbe(["score", ...names, "--json"]));
    expect(scores.map(({ file }) => file)).toEqual(names);
    for (const [at, name] of names.entries()) {
      const expected = JSON.parse(readFileSync(join(fixtures, name.replace(".xlsx", ".expected.json")), "utf8")) as Expected;
      const { instrument, sheet, levelColumn, filled, total, predicate, levels, cells } = expected;
      expect(scores[at]).toMatchObject({ instrument, sheet, levelColumn, filled, total, predicate, index: expected.index_display });
      expect(scores[at]!["levels"]).toEqual(levels);
      expect(scores[at]!["cells"]).toEqual(cells);
      const domains = scores[at]!["domains"] as { readonly index: string }[];
      expect(domains.map(({ index }) => index)).toEqual(Object.values(expected.domains_display));
    }
    expect(everything()).toEqual(before);
  });

  it("says it for people in Indonesian, or in English where the system is", () => {
    const indonesian = spbe(["score", "kertas-kerja-2018-madiun-2020.xlsx"]);
    expect(indonesian.code).toBe(0);
    expect(indonesian.out).toMatch(/Indeks +3,30\n/);
    expect(spbe(["score", "kertas-kerja-2018-madiun-2020.xlsx"], "en_GB.UTF-8").out).toMatch(/Index +3\.30\n/);
    expect(spbe(["score", "kertas-kerja-2018-madiun-2020.xlsx", "--lang", "en"]).out).toMatch(/Index +3\.30\n/);
  });

  it("ends with 1 where there are findings", () => {
    const { code, out } = spbe(["score", "kotor-campuran.xlsx", "--json"]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { cell: string; message: string }[] };
    expect(findings).toContainEqual(expect.objectContaining({ cell: "Rekap Jum'at 12-7!E24", indicator: "18" }));
  });
});

describe("a file that is refused", () => {
  const refusals: readonly (readonly [name: string, make: (path: string) => void, reason: string])[] = [
    ["missing.xlsx", () => undefined, "missing"],
    ["a folder.xlsx", (path) => mkdirSync(path), "directory"],
    ["empty.xlsx", (path) => writeFileSync(path, ""), "empty"],
    ["list.xlsx", (path) => writeFileSync(path, "No;Nilai\n1;3\n"), "csv"],
    ["cut.xlsx", (path) => writeFileSync(path, readFileSync(join(fixtures, names[0]!)).subarray(0, 5000)), "cut-off"],
  ];

  it.each(refusals)("%s has a sentence and ends with 2; the others are still done", (name, make, reason) => {
    make(join(folder, name));
    const both = spbe(["score", name, "kertas-kerja-2018-madiun-2020.xlsx", "--json"]);
    expect(both.code).toBe(2);
    expect(linesOf(both)).toEqual([
      { file: name, refused: reason, message: expect.stringMatching(/\. \S/) },
      expect.objectContaining({ index: "3,30" }),
    ]);
    const alone = spbe(["check", name]);
    expect(alone).toMatchObject({ code: 2, out: "" });
    expect(alone.error).toContain(name);
    expect(alone.error).not.toMatch(/\n {4}at /);
    rmSync(join(folder, name), { recursive: true, force: true });
  });

  it("and is larger than a workbook may be is not even read", () => {
    const path = join(folder, "large.xlsx");
    // A hole: it takes no room on the disk.
    writeFileSync(path, "");
    spawnSync(process.execPath, ["-e", `require("fs").truncateSync(${JSON.stringify(path)}, 20 * 1024 ** 3)`]);
    expect(linesOf(spbe(["score", "large.xlsx", "--json"]))[0]).toMatchObject({ refused: "file-too-large" });
    rmSync(path);
  });

  (onWindows ? it.skip : it)("and cannot steer the terminal by its name", () => {
    const { error } = spbe(["score", "\u001b[31mred\u202e.xlsx"]);
    expect(error).toContain("[31mred");
    expect(error).not.toMatch(/[\u001b\u202e]/); // eslint-disable-line no-control-regex -- what a terminal obeys
  });

  (existsSync("/proc/self/status") ? it : it.skip)("because it is another one than when it was opened", () => {
    expect(linesOf(spbe(["score", "/proc/self/status", "--json"]))[0]).toMatchObject({ refused: "changed" });
  });
});

describe("check", () => {
  it("names what would go along, and ends with 1", () => {
    const { code, out } = spbe(["check", "kotor-campuran.xlsx", "--json"]);
    expect(code).toBe(1);
    const { issues } = JSON.parse(out) as { issues: { kind: string; address: string }[] };
    expect(issues).toContainEqual(expect.objectContaining({ kind: "comment", address: "E30" }));
    expect(issues).toContainEqual(expect.objectContaining({ kind: "personal", mended: true }));
  });
});

describe.each(["send-safe", "repair"])("%s", (command) => {
  const original = "kertas-kerja-denpasar-2021.xlsx";
  afterEach(() => {
    rmSync(join(folder, "out.xlsx"), { force: true, recursive: true });
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(readFileSync(join(folder, original)).equals(readFileSync(join(fixtures, original)))).toBe(true);
  });

  it("writes a workbook with the same index beside the original", () => {
    const done = spbe([command, original, "-o", "out.xlsx", "--json"]);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ file: original, out: "out.xlsx" });
    const [before, after] = linesOf(spbe(["score", original, "out.xlsx", "--json"]));
    expect({ ...after, file: original }).toEqual(before);
  });

  it("replaces what stood there", () => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    expect(spbe([command, original, "-o", "out.xlsx"]).code).toBe(0);
    expect(linesOf(spbe(["score", "out.xlsx", "--json"]))[0]).toMatchObject({ index: "3,75" });
  });

  it("leaves what stood there where the original is refused", () => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    writeFileSync(join(folder, "list.csv"), "a;b");
    expect(spbe([command, "list.csv", "-o", "out.xlsx"]).code).toBe(2);
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("old");
    rmSync(join(folder, "list.csv"));
  });

  it("never overwrites the original, whatever it is called", () => {
    const out = join(folder, "out.xlsx");
    expect(spbe([command, original, "-o", `./${original}`]).error).toContain("berkas aslinya sendiri");
    linkSync(join(folder, original), out);
    expect(linesOf(spbe([command, original, "-o", "out.xlsx", "--json"]))[0]).toMatchObject({ refused: "out-is-file" });
    rmSync(out);
    if (onWindows) return;
    symlinkSync(original, out);
    expect(linesOf(spbe([command, original, "-o", "out.xlsx", "--json"]))[0]).toMatchObject({ refused: "out-is-file" });
  });

  it("says when there is no folder for it, or something else is in its place", () => {
    expect(linesOf(spbe([command, original, "-o", "nowhere/out.xlsx", "--json"]))[0]).toMatchObject({ refused: "no-folder" });
    mkdirSync(join(folder, "out.xlsx"));
    expect(linesOf(spbe([command, original, "-o", "out.xlsx", "--json"]))[0]).toMatchObject({ refused: "out-not-a-file" });
    expect(spbe([command, original])).toMatchObject({ code: 2, error: expect.stringContaining("-o") });
  });

  (onWindows ? it.skip : it)("writes nothing on a full disk", () => {
    const script = `ulimit -f 2 && exec "$0" spbe.mjs ${command} ${original} -o out.xlsx --json`;
    const { status, stdout } = spawnSync("sh", ["-c", script, process.execPath], { cwd: folder, encoding: "utf8", env: environment("") });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ refused: "disk-full" });
    expect(existsSync(join(folder, "out.xlsx"))).toBe(false);
  });

  const stopped = (signal: NodeJS.Signals, ready: (stop: () => void) => () => void): Promise<void> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ["spbe.mjs", command, original, "-o", "out.xlsx"], { cwd: folder, stdio: "ignore" });
      const done = ready(() => child.kill(signal));
      child.once("exit", () => {
        done();
        resolve();
      });
    });

  it("leaves nothing when it is stopped as soon as it runs", async () => {
    await stopped("SIGINT", (stop) => {
      stop();
      return () => undefined;
    });
    expect(existsSync(join(folder, "out.xlsx"))).toBe(false);
  });

  it("leaves a whole file or none when it is killed while it writes", async () => {
    await stopped("SIGKILL", (stop) => {
      const watching = watch(folder, stop);
      return () => watching.close();
    });
    for (const name of readdirSync(folder)) if (name.endsWith(".tmp")) rmSync(join(folder, name));
    if (existsSync(join(folder, "out.xlsx"))) expect(linesOf(spbe(["score", "out.xlsx", "--json"]))[0]).toMatchObject({ index: "3,75" });
  });
});

describe("words that are not understood", () => {
  it.each([
    [["frob"], "frob"],
    [["score"], "berkas"],
    [["score", "--frob", "a.xlsx"], "--frob"],
    [["repair", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "satu berkas"],
    [["send-safe", "a.xlsx", "-o", "b.xlsx", "--keep", "author,frob"], "frob"],
    [["score", "a.xlsx", "--lang", "fr"], "fr"],
  ])("%j are told in Indonesian and end with 2", (words, word) => {
    const { code, out, error } = spbe(words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(word);
    expect(error).toContain("spbe --help");
    expect(error).not.toMatch(/error:|invalid/);
  });

  it("are explained by --help, in both languages", () => {
    const indonesian = spbe(["--help"]);
    expect(indonesian).toMatchObject({ code: 0, error: "" });
    for (const command of ["score", "check", "send-safe", "repair"]) expect(indonesian.out).toContain(command);
    expect(indonesian.out).toMatch(/Cara pakai:[^]*Kode keluar: 0/);
    expect(spbe(["--help"], "en_US.UTF-8").out).toMatch(/Usage:[^]*Exit codes: 0/);
    expect(spbe(["send-safe", "--help"]).out).toContain("--keep");
    expect(spbe(["repair", "--help"]).out).toContain("--values");
  });
});
