/** @jest-environment node */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ensureCommandLine } from "../../../stand-in/src/server/build";

const fixtures = join(__dirname, "../../fixtures/workbooks");

const WORKBOOK = "kertas-kerja-denpasar-2021.xlsx";

let script: string;
let folder: string;
beforeAll(async () => {
  script = await ensureCommandLine();
  folder = mkdtempSync(join(tmpdir(), "spbe recap "));
  mkdirSync(join(folder, "kiriman", "Kota"), { recursive: true });
  mkdirSync(join(folder, "kosong"));
  for (const name of readdirSync(fixtures).filter((each) => each.endsWith(".xlsx")))
    copyFileSync(join(fixtures, name), join(folder, "kiriman", "Kota", name));
  writeFileSync(join(folder, "kiriman", "laporan.xlsx"), "%PDF-1.7");
  writeFileSync(join(folder, "kiriman", "catatan.txt"), "");
  writeFileSync(join(folder, "kiriman", "~$laporan.xlsx"), "");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function recap(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "recap", ...words, "--lang", "id"], {
    cwd: folder,
    encoding: "utf8",
    // A thread that falls silent would else never end.
    timeout: 60_000,
  });
  return { code: status, out: stdout, error: stderr };
}

test("the recap is the same whatever the number of threads, and names what could not be read", () => {
  const [one, three] = ["1", "3"].map((jobs) => recap("kiriman", "-o", `rekap-${jobs}.csv`, "--jobs", jobs));
  expect(one).toMatchObject({ code: 1, error: "" });
  expect(one?.out).toContain("5 dari 6 kertas kerja direkap");
  expect(one?.out).toContain("laporan.xlsx: Berkas ini dokumen PDF");
  expect(one?.out).toContain("1 berkas jenis lain tidak dibuka");
  expect(three?.out.replace("rekap-3", "rekap-1")).toBe(one?.out);
  expect(readFileSync(join(folder, "rekap-3.csv"))).toEqual(readFileSync(join(folder, "rekap-1.csv")));
});

test("an earlier recap is compared with, and is no workbook of an agency itself", () => {
  expect(recap("kiriman", "-o", "kiriman/lalu.xlsx").code).toBe(1);
  const answer = recap("kiriman", "--previous", "kiriman/lalu.xlsx", "--json");
  const { lists, unread } = JSON.parse(answer.out) as {
    readonly lists: readonly { readonly rows: readonly { readonly previous: { readonly change: string } | null }[] }[];
    readonly unread: readonly { readonly file: string }[];
  };
  expect(unread.map(({ file }) => file)).toEqual(["laporan.xlsx"]);
  const changes = lists.flatMap(({ rows }) => rows.flatMap(({ previous }) => previous?.change ?? []));
  expect(changes.length).toBeGreaterThan(0);
  expect(new Set(changes)).toEqual(new Set(["0,00"]));
  rmSync(join(folder, "kiriman", "lalu.xlsx"));
});

test.each([
  ["an empty folder", ["kosong", "-o", "a.xlsx"], "Folder kosong kosong"],
  ["a folder that is not there", ["tidak-ada", "-o", "a.xlsx"], "Folder tidak-ada tidak ada"],
  ["another kind of result", ["kiriman", "-o", "a.pdf"], "Ganti akhiran nama berkasnya"],
  ["no result named", ["kiriman"], "Tambahkan -o"],
  ["an earlier recap that is none", ["kiriman", "-o", "a.xlsx", "--previous", "kiriman/laporan.xlsx"], "rekap sebelumnya tidak dikenali"],
  ["a number of threads that is none", ["kiriman", "-o", "a.xlsx", "--jobs", "0"], "bukan jumlah"],
])("%s is refused with the next step, and nothing is written", (_, words, sentence) => {
  const { code, error } = recap(...words);
  expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
  expect(["a.xlsx", "a.pdf"].some((name) => existsSync(join(folder, name)))).toBe(false);
});

test("a folder with thousands of other files says how many, and opens none", () => {
  mkdirSync(join(folder, "lain"));
  for (let at = 0; at < 3000; at += 1) writeFileSync(join(folder, "lain", `${at}.jpg`), "");
  expect(recap("lain", "-o", "a.xlsx")).toMatchObject({
    code: 2,
    error: expect.stringContaining("hanya ada 3000 berkas jenis lain") as string,
  });
});

/** Stops a recap after so many milliseconds, as Ctrl+C does. */
async function stoppedAfter(milliseconds: number, ...words: readonly string[]) {
  const child = spawn(process.execPath, [script, "recap", ...words, "--lang", "id"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  await pause(milliseconds);
  const from = performance.now();
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number | null];
  return { code, said, took: performance.now() - from };
}

// Windows ends a process without asking it.
(process.platform === "win32" ? test.skip : test)(
  "Ctrl+C ends it at once, threads and all, with a sentence, and leaves nothing half-written",
  async () => {
    mkdirSync(join(folder, "banyak"));
    for (let at = 0; at < 400; at += 1) linkSync(join(folder, "kiriman", "Kota", WORKBOOK), join(folder, "banyak", `${at}.xlsx`));
    const before = readdirSync(folder);
    // Before it listens a process just ends, and how long starting takes depends on the machine, as does reading.
    let stopped = await stoppedAfter(400, "banyak", "-o", "rekap.xlsx", "--jobs", "3");
    for (let wait = 800; stopped.code === null && wait < 10_000; wait *= 2)
      stopped = await stoppedAfter(wait, "banyak", "-o", "rekap.xlsx", "--jobs", "3");
    expect(stopped).toMatchObject({ code: 130, said: "\nDihentikan. Tidak ada berkas yang ditulis.\n" });
    expect(stopped.took).toBeLessThan(3_000);
    expect(readdirSync(folder)).toEqual(before);
  },
  60_000
);
