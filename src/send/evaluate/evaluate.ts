import type { CellValue } from "../../assessment";
import { cellCount, isError, type Position, type Rect } from "../../grid";
import { FUNCTIONS } from "./functions";
import { NotUnderstood, parseFormula, type Node } from "./parse";
import { binary, isTable, numberOf, type Table, type Value } from "./values";

/** Where a formula stands and what it can see. */
export interface Surroundings {
  readonly sheet: string;
  /** What a cell of the workbook shows; throws {@link NotUnderstood} where that is not known. */
  valueAt(sheet: string, at: Position): CellValue;
  /** What a name stands for, as seen from the formula's sheet; `null` for an unknown one. */
  name(name: string): string | null;
}

/** A range larger than this is not looked at: a whole column has a million cells. */
const MOST_CELLS = 200_000;

/**
 * What a formula gives, by the few functions that the copies use and the commonest others. It is calculated to check and to
 * show, so it is exact or not at all.
 * @throws NotUnderstood for anything else
 * @example evaluate("ROUND(A1,2)&\" (\"&B1&\")\"", surroundings) // "3.75 (Sangat Baik)"
 */
export function evaluate(formula: string, surroundings: Surroundings): Value {
  return valueOf(parseFormula(formula), surroundings, 0);
}

/** The same for a formula that fills one cell: the first of a table. A blank shows 0, as in a cell. */
export function evaluateCell(formula: string, surroundings: Surroundings): CellValue {
  const value = evaluate(formula, surroundings);
  const first = isTable(value) ? (value[0]?.[0] ?? null) : value;
  return first ?? 0;
}

function valueOf(node: Node, around: Surroundings, depth: number): Value {
  if (depth > 100) throw new NotUnderstood();
  const inner = (of: Node): Value => valueOf(of, around, depth + 1);
  switch (node.kind) {
    case "value":
      return node.value;
    case "array":
      return node.rows;
    case "reference":
      return cellsOf(node.sheet ?? around.sheet, node.rect, around);
    case "name": {
      const formula = around.name(node.name);
      if (formula === null) return { error: "#NAME?" };
      return valueOf(parseFormula(formula), around, depth + 1);
    }
    case "sign":
      return each(inner(node.of), (value) => signed(node.operator, value));
    case "operator":
      return pairwise(inner(node.left), inner(node.right), (a, b) => binary(node.operator, a, b));
    case "call":
      return called(node.name.replace(/^_XLFN\./, ""), node.given, inner);
  }
}

function signed(operator: "-" | "+" | "%", value: CellValue): CellValue {
  if (operator === "+") return value;
  const number = numberOf(value);
  if (typeof number !== "number") return number;
  return operator === "-" ? 0 - number : number / 100;
}

function called(name: string, given: readonly (Node | null)[], inner: (node: Node) => Value): Value {
  const argument = (at: number): Value => {
    const node = given[at];
    return node ? inner(node) : null;
  };
  // These two calculate only what they choose.
  if (name === "IF")
    return chosen(
      argument(0),
      () => (given.length < 2 ? true : argument(1)),
      () => (given.length < 3 ? false : argument(2))
    );
  if (name === "IFERROR") {
    const value = argument(0);
    return isTable(value) || !isError(value) ? value : argument(1);
  }
  const calculate = FUNCTIONS[name];
  if (calculate === undefined) throw new NotUnderstood();
  return calculate(
    given.map((_, at) => argument(at)),
    given.map((node) => node?.kind === "reference")
  );
}

function chosen(condition: Value, then: () => Value, otherwise: () => Value): Value {
  if (isTable(condition)) {
    const [yes, no] = [then(), otherwise()];
    return condition.map((row, r) => row.map((cell, c) => (isError(cell) ? cell : truthOf(cell) ? at(yes, r, c) : at(no, r, c))));
  }
  if (isError(condition)) return condition;
  return truthOf(condition) ? then() : otherwise();
}

function truthOf(value: CellValue): boolean {
  if (typeof value === "string") throw new NotUnderstood();
  return Boolean(value);
}

function cellsOf(sheet: string, rect: Rect, around: Surroundings): Value {
  if (cellCount(rect) > MOST_CELLS) throw new NotUnderstood();
  const rows = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => around.valueAt(sheet, { row: rect.row + r, column: rect.column + c }))
  );
  return rect.rows === 1 && rect.columns === 1 ? (rows[0]?.[0] ?? null) : rows;
}

function at(value: Value, row: number, column: number): CellValue {
  if (!isTable(value)) return value;
  const line = value[value.length === 1 ? 0 : row];
  return line === undefined ? { error: "#N/A" } : (line[line.length === 1 ? 0 : column] ?? null);
}

function each(value: Value, of: (value: CellValue) => CellValue): Value {
  return isTable(value) ? value.map((row) => row.map(of)) : of(value);
}

function pairwise(a: Value, b: Value, of: (a: CellValue, b: CellValue) => CellValue): Value {
  if (!isTable(a) && !isTable(b)) return of(a, b);
  const [rows, columns] = [Math.max(height(a), height(b)), Math.max(width(a), width(b))];
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(at(a, r, c), at(b, r, c))));
}

const height = (value: Value): number => (isTable(value) ? value.length : 1);
const width = (value: Value): number => (isTable(value) ? Math.max(1, ...value.map((row: Table[number]) => row.length)) : 1);
