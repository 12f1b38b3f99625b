/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { ensureCommandLine } from "../../../stand-in/src/server/build";

const fixtures = join(__dirname, "../../fixtures/workbooks");

let built: string;
let folder: string;
beforeAll(async () => {
  built = await ensureCommandLine();
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spbe bagi "));
  copyFileSync(join(fixtures, "kertas-kerja-denpasar-2021.xlsx"), join(folder, "lke.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function split(...words: string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, "split", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LANG: "id_ID.UTF-8" },
  });
  return { code: status, out: stdout, error: stderr };
}

it("writes a workbook for each unit into a new folder, and says who got what", () => {
  const { code, out } = split("lke.xlsx", "-o", "opd", "--json");
  const said = JSON.parse(out) as { readonly files: readonly { readonly name: string; readonly indicators: readonly string[] }[] };
  expect(code).toBe(0);
  expect(readdirSync(join(folder, "opd")).sort()).toEqual(said.files.map(({ name }) => name).sort());
  expect(said.files.flatMap(({ indicators }) => indicators)).toHaveLength(47);
  expect(readdirSync(folder).sort()).toEqual(["lke.xlsx", "opd"]);
});

it("a unit's workbook has no score of its own: it says whose it is and what it holds", () => {
  split("lke.xlsx", "-o", "opd");
  const score = (...words: string[]) =>
    spawnSync(process.execPath, [built, "score", "Denpasar 2021 - Bappeda.xlsx", "--lang", "id", ...words], {
      cwd: join(folder, "opd"),
      encoding: "utf8",
    });
  const { status, stdout, stderr } = score();
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(
    "lembar isian Bappeda (PEMERINTAH KOTA DENPASAR, tahun 2021), jadi indeks instansi tidak dapat dibaca dari sini."
  );
  expect(stderr).toContain("4 dari 4 indikator di lembar ini sudah berisi level.");
  expect(stderr).not.toMatch(/Predikat|\d,\d\d/);
  const told = JSON.parse(score("--json").stdout) as Record<string, unknown>;
  expect(told).toMatchObject({ refused: "unit-workbook", unit: "Bappeda", year: "2021", indicators: { length: 4 }, findings: [] });
  expect(Object.keys(told)).not.toContain("index");
});

it("never replaces what stands there unasked, and leaves the folder as it was", () => {
  mkdirSync(join(folder, "opd"));
  const standing = join(folder, "opd", "Denpasar 2021 - Bappeda.xlsx");
  writeFileSync(standing, "lama");
  const refused = split("lke.xlsx", "-o", "opd");
  expect(refused.code).toBe(2);
  expect(refused.error).toContain("Denpasar 2021 - Bappeda.xlsx. Tidak ada yang ditulis.");
  expect(readdirSync(join(folder, "opd"))).toEqual(["Denpasar 2021 - Bappeda.xlsx"]);
  expect(split("lke.xlsx", "-o", "opd", "--force").code).toBe(0);
  expect(readdirSync(join(folder, "opd"))).toHaveLength(12);
  expect(readFileSync(standing, "utf8")).not.toBe("lama");
});

it("makes one zip, and takes no unit that is not there", () => {
  expect(split("lke.xlsx", "-o", "opd", "--zip").out).toContain("12 berkas OPD ditulis ke opd/Denpasar 2021 - kiriman OPD.zip");
  const files = unzipSync(readFileSync(join(folder, "opd", "Denpasar 2021 - kiriman OPD.zip")));
  expect(Object.keys(files)).toHaveLength(12);
  const wrong = split("lke.xlsx", "-o", "lain", "--join", "Bappeda=Bapeda");
  expect(wrong).toMatchObject({ code: 2, error: expect.stringContaining("OPD “Bapeda” tidak ada di berkas ini.") as unknown });
  expect(readdirSync(folder).sort()).toEqual(["lke.xlsx", "opd"]);
  expect(split("lke.xlsx").error).toContain("Tambahkan -o dan nama folder.");
});
