import { levelInWords } from "../../../../src/assessment/levels/level-in-words";
import { pemdi8, spbe5, spbe59 } from "../support/instruments";

describe("words without a number that mean a level", () => {
  it.each([
    ["satu", 1],
    ["dua", 2],
    ["tiga", 3],
    ["Empat", 4],
    ["LIMA", 5],
    ["Level tiga", 3],
    ["Rintisan", 1],
    ["Terkelola", 2],
    ["terdefinisi", 3],
    ["Terstandarisasi", 3],
    ["Terpadu dan Terukur", 4],
    ["Optimum", 5],
    ["Informasi", 1],
    ["Kolaborasi", 4],
    // Names of Pemdi, as offices carry them over.
    ["Membangun", 2],
  ])("%p is level %i of 59/2020", (text, level) => expect(levelInWords(spbe59, text)).toBe(level));

  it.each([
    ["I", 1],
    ["II", 2],
    ["III", 3],
    ["IV", 4],
    ["iv", 4],
    ["  III ", 3],
    ["Level III", 3],
    ["Tingkat  II", 2],
    ["Tk. IV", 4],
    ["tk.i", 1],
  ])("%p is the Roman level %i", (text, level) => expect(levelInWords(spbe59, text)).toBe(level));

  it.each([
    ["nol", 0],
    ["Belum ada", 0],
    ["Rintisan", 1],
    ["Optimalisasi", 5],
  ])("%p is level %i of 5/2018", (text, level) => expect(levelInWords(spbe5, text)).toBe(level));

  it.each([
    ["Merintis", 1],
    ["Membangun/Emerging", 2],
    ["Berkembang", 3],
    ["Melembaga", 4],
    ["Unggul", 5],
    ["Unggul/Leading", 5],
    ["Leading", 5],
    ["Optimum", 5],
    ["lima", 5],
  ])("%p is level %i of Pemdi", (text, level) => expect(levelInWords(pemdi8, text)).toBe(level));

  it.each([
    "belum dinilai",
    "nol",
    "Belum ada",
    "enam",
    "",
    " ",
    "-",
    // A lone V is a tick.
    "V",
    "IIII",
    "Bab III",
    "III orang",
    "III/IV",
    "LevelIII",
    // Said of every level.
    "Level",
    "Tingkat Kematangan",
    "3/5",
  ])("%p is none of 59/2020", (text) => expect(levelInWords(spbe59, text)).toBeNull());
});
