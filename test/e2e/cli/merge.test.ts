/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCommandLine } from "../../../stand-in/src/server/build";
import { scoreFile } from "../../../src/send";
import { denpasar, fileOf, handedOut, typed } from "../../support/unit-workbooks";

let folder: string;
let built: string;
beforeAll(async () => {
  built = await ensureCommandLine();
  folder = mkdtempSync(join(tmpdir(), "spbe merge "));
  writeFileSync(join(folder, "dasar.xlsx"), denpasar);
  const sent = await handedOut(denpasar);
  const bappeda = fileOf(sent, "Bappeda").bytes;
  writeFileSync(join(folder, "Bappeda.xlsx"), await typed(bappeda, { 12: { level: 5, problem: "Belum ada SK" } }));
  writeFileSync(join(folder, "Bappeda lagi.xlsx"), await typed(bappeda, { 12: { level: 2 } }));
  writeFileSync(join(folder, "rusak.xlsx"), "bukan berkas Excel");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function merge(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, "merge", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LANG: "id_ID.UTF-8" },
  });
  return { code: status, out: stdout, error: stderr };
}
const levelOf12 = async (name: string): Promise<number | null | undefined> => {
  const scored = await scoreFile(readFileSync(join(folder, name)));
  return scored.kind === "scored" ? scored.reading.assessment.entries[11]?.level : undefined;
};

it("takes what is not disputed into a new file, says the rest, and leaves the originals", async () => {
  const { code, out } = merge("dasar.xlsx", "Bappeda.xlsx", "-o", "hasil.xlsx", "--lang", "id");
  expect(code).toBe(0);
  expect(out).toContain("2 isian ditulis");
  expect(out).toContain("Kolom ditambahkan: Kendala/Masalah");
  expect(await levelOf12("hasil.xlsx")).toBe(5);
  expect(Buffer.from(denpasar).equals(readFileSync(join(folder, "dasar.xlsx")))).toBe(true);
});

it("leaves two answers undecided, names unreadable files, and reports every answer", async () => {
  const { code, out } = merge(
    "dasar.xlsx",
    "Bappeda.xlsx",
    "Bappeda lagi.xlsx",
    "rusak.xlsx",
    "-o",
    "dua.xlsx",
    "--take",
    "all",
    "--report",
    "laporan.csv",
    "--json"
  );
  expect(code).toBe(1);
  const said = JSON.parse(out) as Record<string, unknown>;
  expect(said).toMatchObject({
    conflicts: [{ indicator: "12", field: "level", reasons: ["two-answers"] }],
    notRead: [{ file: "rusak.xlsx", why: "refused" }],
    history: "Riwayat",
  });
  expect(await levelOf12("dua.xlsx")).toBe(await levelOf12("dasar.xlsx"));
  const report = readFileSync(join(folder, "laporan.csv"), "utf8");
  expect(report.split("\r\n")[0]).toBe("\uFEFFIndikator;Isian;Di kertas kerja;Isian OPD;Keadaan;Alasan;Diambil;OPD;Berkas;Sel");
  expect(report).toContain("12;Level;4;5;Bertentangan;");
});

it("with none takes nothing and writes nothing; over its own base it is refused", () => {
  const before = readdirSync(folder);
  expect(merge("dasar.xlsx", "Bappeda.xlsx", "--take", "none").code).toBe(0);
  expect(merge("dasar.xlsx", "Bappeda.xlsx", "-o", "dasar.xlsx").code).toBe(2);
  expect(merge("dasar.xlsx", "Bappeda.xlsx").error).toContain("-o");
  expect(merge("rusak.xlsx", "Bappeda.xlsx", "-o", "x.xlsx").code).toBe(2);
  expect(merge("dasar.xlsx", "Bappeda.xlsx", "-o", "x.xlsx", "--take", "semua").error).toContain("semua");
  expect(readdirSync(folder)).toEqual(before);
});
