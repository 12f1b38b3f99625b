/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCommandLine } from "../../../stand-in/src/server/build";

const fixtures = join(__dirname, "../../fixtures/workbooks");

let folder: string;
let built: string;
beforeAll(async () => {
  built = await ensureCommandLine();
  folder = mkdtempSync(join(tmpdir(), "spbe rekap "));
  mkdirSync(join(folder, "semua", "Kota"), { recursive: true });
  const names = readdirSync(fixtures).filter((name) => name.endsWith(".xlsx"));
  for (const name of names) copyFileSync(join(fixtures, name), join(folder, "semua", name));
  copyFileSync(join(fixtures, "kertas-kerja-denpasar-2021.xlsx"), join(folder, "semua", "Kota", "Denpasar lagi.xlsx"));
  writeFileSync(join(folder, "semua", "rusak.xlsx"), "bukan berkas Excel");
  writeFileSync(join(folder, "semua", "~$terbuka.xlsx"), "kunci");
  writeFileSync(join(folder, "semua", "surat.docx"), "surat");
  mkdirSync(join(folder, "kosong"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function recap(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, "recap", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LANG: "id_ID.UTF-8" },
    timeout: 60_000,
  });
  return { code: status, out: stdout, error: stderr };
}

it("is the same with one job and with several, and says what could not be read", () => {
  const one = recap("semua", "-o", "satu.xlsx", "--jobs", "1");
  const several = recap("semua", "-o", "dua.xlsx", "--jobs", "2");
  expect([one.code, several.code]).toEqual([1, 1]);
  expect(several.out).toBe(one.out.replace("satu.xlsx", "dua.xlsx"));
  expect(readFileSync(join(folder, "dua.xlsx")).equals(readFileSync(join(folder, "satu.xlsx")))).toBe(true);
  expect(one.out).toContain("rusak.xlsx: ");
  expect(one.out).not.toContain("terbuka");
});

it("is written as CSV, compared with an earlier one, and refused where there is nothing to recap", () => {
  expect(recap("semua", "-o", "rekap.csv").code).toBe(1);
  const csv = readFileSync(join(folder, "rekap.csv"), "utf8");
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain("3,75");
  const again = recap("semua", "-o", "lagi.xlsx", "--previous", "rekap.csv", "--json");
  expect(again.out).toContain('"change"');
  const before = readdirSync(folder);
  for (const words of [
    ["kosong", "-o", "x.xlsx"],
    ["tidak-ada", "-o", "x.xlsx"],
    ["semua", "-o", "x.docx"],
    ["semua", "-o", "x.xlsx", "--previous", "semua/surat.docx"],
  ]) {
    const refused = recap(...words);
    expect([words, refused.code, (refused.error + refused.out).trim().length > 10]).toEqual([words, 2, true]);
  }
  expect(readdirSync(folder)).toEqual(before);
});
