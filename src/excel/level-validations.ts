import { textOf, valueAt } from "../sheet/cells";
import type { CellValidation, FoundTable, Grid } from "../sheet/types";
import { areasOf, holds, splitAddress } from "./areas";
import type { Hint } from "./hints";

/** What the level cells of a table accept, as it was last asked. Rows are 0-based. */
export interface LevelValidations {
  /** Of which cells: any other sheet, column or rows must be asked anew. */
  readonly of: string;
  /** Rows whose cells accept anything, or something that cannot be told, are not in it. */
  readonly byRow: ReadonlyMap<number, CellValidation["accepts"]>;
}

/** Cells that were asked, until the answer is there. */
export interface AskedValidations {
  readonly of: string;
  readonly column: number;
  readonly kept: LevelValidations["byRow"];
  readonly cells: readonly { readonly row: number; readonly validation: Excel.DataValidation }[];
}

/** A list that stands in more cells than this holds no levels. */
const LONGEST_LIST = 50;

/**
 * Asks what the level cells accept; no round trip of its own. Each cell by itself, because Excel says nothing about cells
 * that differ. Of what is known already only the cells that were changed are asked again: pasting brings rules along.
 */
export function askLevelValidations(
  worksheet: Excel.Worksheet,
  sheetId: string,
  { rows, levelColumn: column }: FoundTable,
  hints: readonly Hint[],
  known: LevelValidations | null
): AskedValidations {
  const all = [...new Set(rows.map(({ row }) => row))];
  const of = JSON.stringify([sheetId, column, all]);
  const changes = hints.flatMap((hint) => (hint.kind === "changed" && hint.sheetId === sheetId ? [hint] : []));
  const mayBeElsewhere = hints.length === 0 || hints.some(({ kind }) => kind === "sheets") || changes.some(({ moved }) => moved);
  const areas = changes.flatMap(({ address }) => areasOf(address));
  const asked =
    known?.of !== of || mayBeElsewhere ? all : all.filter((row) => areas.some((area) => holds(area, { row, column })));
  const again = new Set(asked);
  return {
    of,
    column,
    kept: new Map([...(asked.length === all.length ? [] : (known?.byRow ?? []))].filter(([row]) => !again.has(row))),
    cells: asked.map((row) => {
      const validation = worksheet.getCell(row, column).dataValidation;
      validation.load("type,rule");
      return { row, validation };
    }),
  };
}

/**
 * What was answered.
 * @param grid the cells that were read with it, for lists that stand in cells of the same sheet
 */
export function levelValidationsOf({ of, kept, cells }: AskedValidations, grid: Grid): LevelValidations {
  const byRow = new Map(kept);
  for (const { row, validation } of cells) {
    const accepts = acceptsOf(validation, grid);
    if (accepts !== null) byRow.set(row, accepts);
  }
  return { of, byRow };
}

/** The same for the rules, cell by cell. */
export function cellValidations({ byRow }: LevelValidations, column: number): readonly CellValidation[] {
  return [...byRow].sort(([a], [b]) => a - b).map(([row, accepts]) => ({ row, column, rows: 1, accepts }));
}

function acceptsOf({ type, rule }: Pick<Excel.DataValidation, "type" | "rule">, grid: Grid): CellValidation["accepts"] | null {
  if (type === "List" && rule.list) {
    const items = itemsOf(rule.list.source, grid);
    return items === null ? null : { kind: "list", items };
  }
  const limits = type === "WholeNumber" ? rule.wholeNumber : type === "Decimal" ? rule.decimal : undefined;
  return limits ? between(limits, type === "WholeNumber") : null;
}

/** The items of a list; `null` where they stand outside of what was read. */
function itemsOf(source: unknown, grid: Grid): readonly string[] | null {
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(/[,;]/).map((item) => item.trim());
  const address = source.slice(1);
  const [area, another] = areasOf(address);
  const { sheet } = splitAddress(address);
  if (!area || another || (sheet !== null && sheet !== grid.sheet)) return null;
  const [rows, columns] = [area.lastRow - area.row + 1, area.lastColumn - area.column + 1];
  if (rows * columns > LONGEST_LIST) return null;
  const cells = Array.from({ length: rows * columns }, (_, at) =>
    textOf(valueAt(grid, area.row + Math.floor(at / columns), area.column + (at % columns)))
  );
  return cells.filter((text) => text !== "");
}

function between({ operator, formula1, formula2 }: Excel.BasicDataValidation, whole: boolean): CellValidation["accepts"] | null {
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  const limits = ((): readonly [number, number | null] | null => {
    if (first === null) return null;
    // Beyond a strict limit the next whole number is the first that is taken.
    const step = whole ? 1 : 0;
    switch (operator) {
      case "Between":
        return [first, second];
      case "EqualTo":
        return [first, first];
      case "GreaterThan":
        return [first + step, Infinity];
      case "GreaterThanOrEqualTo":
        return [first, Infinity];
      case "LessThan":
        return [-Infinity, first - step];
      case "LessThanOrEqualTo":
        return [-Infinity, first];
      default:
        return null;
    }
  })();
  if (limits === null) return null;
  const [lowest, highest] = limits;
  return highest === null ? null : { kind: "between", lowest, highest, whole };
}

function numberOf(formula: unknown): number | null {
  if (typeof formula === "number") return formula;
  return typeof formula === "string" && /^\s*-?\d+([.]\d+)?\s*$/.test(formula) ? Number(formula) : null;
}
