import { type Instrument, type InstrumentTexts, instruments } from "../../instrument";
import { rangeAddress } from "../../grid";
import type { FoundTable } from "../model";

/** Part of the formulas of our conditional formats, by which they are found again. N() of a text is 0, so it is always true and changes nothing. */
export const MARKER = 'N("SPBE")=0';

/** Header of the column with the next action. */
export const ACTION_HEADER = "Langkah berikutnya (SPBE)";

/** Name of the column with the next action: by it the column is known to be ours, whatever others are headed. */
export const ACTION_NAME = "SPBE_Langkah";

const LOW = 2;
const LONGEST_LITERAL = 200;

/** The level cells as addresses of neighbouring rows, top to bottom: `["F8:F12", "F15:F20"]`. */
export function levelRuns({ rows, levelColumn }: FoundTable): readonly string[] {
  const sorted = [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const row of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => rangeAddress({ row: first, column: levelColumn, rows: last - first + 1, columns: 1 }));
}

/** When a level is low, as a formula over the first level cell: what the pane lists as a low indicator. */
export function lowFormula({ scale }: Instrument, cell: string): string {
  const low = scale.whole ? `${cell}<=${LOW}` : `${cell}<${LOW + 1}`;
  return `=AND(ISNUMBER(${cell}),${cell}>=${scale.min},${low},${MARKER})`;
}

/** When a level cell holds something that is no level, or a level as text, as a formula over the first level cell. */
export function findingFormula({ scale: { min, max, whole } }: Instrument, cell: string): string {
  const between = min > 0 ? `,AND(${cell}>0,${cell}<${min})` : "";
  const number = `OR(${cell}<0,${cell}>${max}${between}${whole ? `,${cell}<>INT(${cell})` : ""})`;
  const text = `AND(TRIM(${cell})<>"",TRIM(${cell})<>"-",UPPER(TRIM(${cell}))<>"N/A")`;
  return `=AND(${MARKER},IF(ISERROR(${cell}),TRUE,IF(ISNUMBER(${cell}),${number},${text})))`;
}

/** The next action of an indicator as a formula over its level cell; `null` where the instrument has no actions for it. */
export function actionFormula({ scale }: Instrument, texts: InstrumentTexts, indicator: string, cell: string): string | null {
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
  const actions = levels.map((level) => texts.levels[indicator]?.[String(level)]?.action ?? "");
  if (actions.every((action) => action === "")) return null;
  return `=IFERROR(IF(${cell}="","",CHOOSE(${cell}${scale.min === 0 ? "+1" : ""},${actions.map(literal).join(",")})),"")`;
}

/** Whether a conditional format is one of ours, letter by letter, wherever its cells are by now. */
export function isOurFormat(formula: string): boolean {
  const plain = formula.replaceAll(/\s/g, "");
  const cell = /ISNUMBER\((\$?[A-Z]{1,3}\$?\d+|#REF!)\)/.exec(plain)?.[1];
  if (!plain.includes(MARKER) || cell === undefined) return false;
  return instruments.some((instrument) => plain === lowFormula(instrument, cell) || plain === findingFormula(instrument, cell));
}

/**
 * Whether a formula is one of an action column of ours. The texts it chooses from may be those of an older version.
 * @param levelCell the level cell of its row: a copy that stands elsewhere reads another one
 */
export function isOurAction(formula: unknown, levelCell: string): boolean {
  const begin = `=IFERROR(IF(${levelCell}="","",CHOOSE(${levelCell}`;
  return (
    typeof formula === "string" && formula.startsWith(begin) && /^(\+1)?,"/.test(formula.slice(begin.length)) && formula.endsWith('),"")')
  );
}

/** A text in a formula: no literal may be longer than 255 characters. */
function literal(text: string): string {
  const parts = text.replaceAll(/\s+/g, " ").match(new RegExp(`.{1,${LONGEST_LITERAL}}`, "gu")) ?? [""];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}
