import { applyEdits, callsSpbe, decodeEntities, escapeText, formulaFromFile, type Edit, type WorkbookFile } from "../../file";
import type { SentFormula } from "../model";
import { literal } from "../translate/literal";
import { FORMULA_ELEMENT } from "./formula-elements";
import { firstOf, type Translator } from "../translate/translator";

/** A formula outside of cells and what became of it. */
interface Elsewhere {
  readonly part: string;
  readonly text: string;
  readonly formulas: readonly SentFormula[];
}

/**
 * The parts of a file, sheets included, in which formulas outside of cells call functions of ours, rewritten. A formula
 * there gives one value, so what has no native equivalent becomes that value.
 */
export async function rewriteElsewhere(file: WorkbookFile, translator: Translator): Promise<readonly Elsewhere[]> {
  const rewritten: Elsewhere[] = [];
  for (const part of file.opened
    .parts()
    .filter((each) => /\.xml$/i.test(each) && !/^\/(?:xl\/webextensions|customXml|docProps)\//i.test(each))) {
    const source = file.opened.text(part);
    if (!/spbe/i.test(source)) continue;
    const edits: Edit[] = [];
    const formulas: SentFormula[] = [];
    // Formulas of cells are done with by now; what is left of them is native.
    for (const match of source.matchAll(FORMULA_ELEMENT)) {
      const [whole, , element = "", attributes = "", raw = ""] = match;
      const formula = decodeEntities(raw);
      if (!callsSpbe(formula)) continue;
      const sheet = sheetOf(file, part, attributes);
      const translation = await translator.formula(formula.trim().replace(/^=/, ""), { sheet, row: 0, column: 0 });
      const value = firstOf(translation.value) ?? { error: "#N/A" };
      const text = translation.kind === "native" ? translation.text : literal(value);
      const start = match.index + whole.indexOf(">") + 1;
      edits.push({ start, end: start + raw.length, text: escapeText(text) });
      formulas.push({
        place: null,
        within: /\sname\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? KIND[element] ?? "chart",
        formula: `=${formulaFromFile(formula)}`,
        became: translation.kind === "native" ? "native" : translation.reason,
      });
    }
    if (edits.length > 0) rewritten.push({ part, text: applyEdits(source, edits), formulas });
  }
  return rewritten;
}

const KIND: Readonly<Record<string, string>> = {
  formula: "conditional-format",
  formula1: "validation",
  formula2: "validation",
  calculatedColumnFormula: "table",
  totalsRowFormula: "table",
};

/** The sheet a formula outside of cells belongs to, which references without a sheet mean. */
function sheetOf(file: WorkbookFile, part: string, attributes: string): string {
  const local = /\slocalSheetId\s*=\s*"(\d+)"/.exec(attributes)?.[1];
  const own = file.sheets.find((sheet) => sheet.part.toLowerCase() === part.toLowerCase());
  return (local === undefined ? own?.name : file.workbook.sheets[Number(local)]?.name) ?? file.sheets[0]?.name ?? "";
}
