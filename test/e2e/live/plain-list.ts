import type { Story } from "./agreement";
import { makeWorkbook, type MadeCell, type MadeSheet } from "../support/make-workbook";

/** Levels 1 to 5 in turn, so that sorting and filtering change something. */
const levels = Array.from({ length: 47 }, (_, at) => (at % 5) + 1);
const units = ["Bappeda", "Diskominfo", "Inspektorat"];
const numbered: MadeSheet = levels.map((level, at): MadeCell[] => [at + 1, `Indikator ${at + 1}`, units[at % 3] ?? "", level, "ada"]);
const list: MadeSheet = [["Penilaian mandiri"], [null], ["No", "Indikator", "Unit", "Level", "Data dukung"], ...numbered];

/** A plain list from row 4 on, the levels in D, beside a sheet for formulas and one with levels to be pulled. */
export const plainList = (): Omit<Story, "name" | "cases"> => ({
  workbook: makeWorkbook([
    ["Kompilasi", list],
    ["Sumber", levels.map((level) => [level])],
    ["Rumus", [[null, "rumus"]]],
  ]),
  sheet: "Kompilasi",
  header: "Level",
  range: "A4:D50",
  formulas: { sheet: "Rumus", column: "A" },
});
