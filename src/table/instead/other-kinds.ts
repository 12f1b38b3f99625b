import { textOf, type Grid } from "../../grid";
import type { FoundInstead } from "../model";
import { agencyRowsIn, levelCellsOf } from "./agency-rows";

/** What a workbook without a table of indicators holds, where its cells say so plainly. */
export function otherKindOf(grids: readonly Grid[]): FoundInstead | null {
  for (const grid of grids) {
    const found = agenciesIn(grid) ?? otherEvaluation(grid);
    if (found !== null) return found;
  }
  return null;
}

/** A summary with a unit on each row and an indicator in each column. */
function agenciesIn(grid: Grid): FoundInstead | null {
  const found = agencyRowsIn(grid);
  return found && { kind: "agencies", sheet: grid.sheet, cells: levelCellsOf(found, found.first) };
}

/** Other evaluations of agencies that use the same words, by what their titles call them. */
const EVALUATIONS: readonly (readonly [name: string, title: RegExp])[] = [
  ["LKE RB/ZI", /\breformasi birokrasi\b|\bzona integritas\b|\bwbk\b|\bwbbm\b|\blke (?:rb|zi)\b/i],
  ["SAKIP", /\bsakip\b|\bakip\b|\bevaluasi akuntabilitas kinerja\b/i],
  ["SPIP", /\bspip\b|\bpengendalian intern(?:al)? pemerintah\b/i],
  ["Indeks KAMI", /\bindeks kami\b/i],
];
/** Rows in which titles stand, and the longest of them. */
const TITLES = { rows: 8, letters: 150 };

/** Another evaluation whose title the sheet bears. */
function otherEvaluation(grid: Grid): FoundInstead | null {
  const titles = grid.values
    .slice(0, TITLES.rows)
    .filter((row) => row.filter((cell) => cell !== null).length <= 2)
    .flatMap((row) => row.filter((cell) => typeof cell === "string" && cell.length <= TITLES.letters).map(textOf));
  const found = EVALUATIONS.find(([, title]) => [grid.sheet, ...titles].some((text) => title.test(text)));
  return found === undefined || titles.some((text) => /\bspbe\b|\bpemdi\b/i.test(text))
    ? null
    : { kind: "other-evaluation", sheet: grid.sheet, name: found[0] };
}
