import { decimal, roundHalfUp, type CellValue } from "../../assessment";
import { isError } from "../../grid";
import { NotUnderstood } from "./parse";
import { formatted } from "./number-format";
import { binary, isTable, numberOf, textOf, type Table, type Value } from "./values";

type Calculate = (given: readonly Value[], isReference: readonly boolean[]) => Value;

const NOT_AVAILABLE = { error: "#N/A" };
const WRONG = { error: "#VALUE!" };

const rowsOf = (value: Value | undefined): Table => (value !== undefined && isTable(value) ? value : [[value ?? null]]);
const cellsOf = (value: Value | undefined): readonly CellValue[] => rowsOf(value).flat();
const single = (value: Value | undefined): CellValue => {
  if (value === undefined) return null;
  if (!isTable(value)) return value;
  if (value.length === 1 && value[0]?.length === 1) return value[0][0] ?? null;
  throw new NotUnderstood();
};

/** A function of one cell, which of a range answers cell by cell. */
const ofEach =
  (calculate: (value: CellValue, ...rest: readonly CellValue[]) => CellValue): Calculate =>
  ([first, ...rest]) => {
    const others = rest.map(single);
    return first !== undefined && isTable(first)
      ? first.map((row) => row.map((cell) => calculate(cell, ...others)))
      : calculate(first ?? null, ...others);
  };

const ofNumber = (calculate: (value: number, ...rest: readonly number[]) => CellValue): Calculate =>
  ofEach((value, ...rest) => {
    const numbers = [value, ...rest].map(numberOf);
    const wrong = numbers.find((number) => typeof number !== "number");
    if (wrong !== undefined) return wrong as CellValue;
    const [first = 0, ...others] = numbers as number[];
    return calculate(first, ...others);
  });

const ofText = (calculate: (value: string, ...rest: readonly CellValue[]) => CellValue): Calculate =>
  ofEach((value, ...rest) => {
    const wrong = rest.find(isError);
    const text = textOf(value);
    return typeof text === "string" ? (wrong ?? calculate(text, ...rest)) : text;
  });

/** The numbers that SUM and its like count: of a range the numbers alone, of what is given itself also what reads as one. */
function numbersIn(given: readonly Value[], isReference: readonly boolean[]): readonly number[] | CellValue {
  const numbers: number[] = [];
  for (const [at, value] of given.entries()) {
    const inRange = isTable(value) || isReference[at] === true;
    for (const cell of cellsOf(value)) {
      if (isError(cell)) return cell;
      if (typeof cell === "number") numbers.push(cell);
      else if (!inRange && cell !== null) {
        const number = numberOf(cell);
        if (typeof number !== "number") return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

const ofNumbers =
  (calculate: (numbers: readonly number[]) => CellValue): Calculate =>
  (given, isReference) => {
    const numbers = numbersIn(given, isReference);
    return Array.isArray(numbers) ? calculate(numbers as readonly number[]) : (numbers as CellValue);
  };

/** Excel rounds the decimal number a cell shows, halves away from zero; 2.675 becomes 2.68. */
function rounded(value: number, places: number): number {
  if (!Number.isFinite(value) || places < 0 || places > 15) throw new NotUnderstood();
  if (places > 14 || Math.abs(value) > 1e15) return value;
  return Number(roundHalfUp(decimal(value), places)) / 10 ** places;
}

const sumProduct: Calculate = (given) => {
  const [first, ...rest] = given.map(rowsOf);
  if (first === undefined) throw new NotUnderstood();
  let sum = 0;
  for (const [r, row] of first.entries()) {
    for (const [c, cell] of row.entries()) {
      let product = 1;
      for (const value of [cell, ...rest.map((table) => table[r]?.[c] ?? null)]) {
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
};

const lookup: Calculate = ([wanted, within, results]) => {
  const value = single(wanted);
  if (isError(value)) return value;
  const keys = cellsOf(within);
  const answers = results === undefined ? keys : cellsOf(results);
  let found = -1;
  for (const [at, key] of keys.entries()) if (typeof key === typeof value && binary("<=", key, value) === true) found = at;
  return found < 0 ? NOT_AVAILABLE : (answers[found] ?? null);
};

const match: Calculate = ([wanted, within, type]) => {
  const value = single(wanted);
  if (isError(value)) return value;
  if (single(type) !== 0 || (typeof value === "string" && /[*?~]/.test(value))) throw new NotUnderstood();
  const found = cellsOf(within).findIndex((key) => typeof key === typeof value && binary("=", key, value) === true);
  return found < 0 ? NOT_AVAILABLE : found + 1;
};

const index: Calculate = ([table, row, column]) => {
  const rows = rowsOf(table);
  const [r, c] = [numberOf(single(row)), column === undefined ? 1 : numberOf(single(column))];
  if (typeof r !== "number") return r;
  if (typeof c !== "number") return c;
  const [at, beside] = rows.length === 1 && column === undefined ? [1, r] : [r, c];
  if (at < 1 || beside < 1) throw new NotUnderstood();
  return rows[at - 1]?.[beside - 1] ?? (at > rows.length || beside > (rows[0]?.length ?? 0) ? { error: "#REF!" } : null);
};

const countIf: Calculate = ([range, wanted]) => {
  const value = single(wanted);
  if (typeof value === "string" && /^[<>=]|[*?~]/.test(value)) throw new NotUnderstood();
  return cellsOf(range).filter((cell) => !isError(cell) && typeof cell === typeof value && binary("=", cell, value) === true).length;
};

const frequency: Calculate = ([data, bins]) => {
  const numbers = cellsOf(data).filter((cell) => typeof cell === "number");
  const limits = cellsOf(bins).filter((cell) => typeof cell === "number");
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const counted = new Set<number>();
  const rows = limits.map((limit) => {
    // Of equal limits the first counts, the others have nothing left.
    if (counted.has(limit)) return [0];
    counted.add(limit);
    const below = sorted[sorted.indexOf(limit) - 1] ?? -Infinity;
    return [numbers.filter((number) => number > below && number <= limit).length];
  });
  return [...rows, [numbers.filter((number) => number > (sorted[sorted.length - 1] ?? -Infinity)).length]];
};

const whole = (value: CellValue | undefined): number => {
  const number = numberOf(value ?? null);
  if (typeof number !== "number" || number < 0) throw new NotUnderstood();
  return Math.trunc(number);
};

const logical =
  (every: boolean): Calculate =>
  (given) => {
    const cells = given.flatMap(cellsOf).filter((cell) => cell !== null && typeof cell !== "string");
    const wrong = cells.find(isError);
    if (wrong !== undefined) return wrong;
    return every ? cells.every(Boolean) : cells.some(Boolean);
  };

/** The functions that are calculated here. What is not here is not guessed. */
export const FUNCTIONS: Readonly<Record<string, Calculate>> = {
  ABS: ofNumber(Math.abs),
  AND: logical(true),
  AVERAGE: ofNumbers((numbers) => (numbers.length === 0 ? { error: "#DIV/0!" } : total(numbers) / numbers.length)),
  CHAR: ofNumber((code) => {
    if (code < 1 || code > 127) throw new NotUnderstood();
    return String.fromCharCode(code);
  }),
  CONCATENATE: (given) => given.map(single).reduce<CellValue>((text, part) => binary("&", text, part), ""),
  COUNT: (given) => given.flatMap(cellsOf).filter((cell) => typeof cell === "number").length,
  COUNTA: (given) => given.flatMap(cellsOf).filter((cell) => cell !== null).length,
  COUNTIF: countIf,
  FREQUENCY: frequency,
  INDEX: index,
  INT: ofNumber(Math.floor),
  ISBLANK: ofEach((value) => value === null),
  ISERROR: ofEach(isError),
  ISLOGICAL: ofEach((value) => typeof value === "boolean"),
  ISNUMBER: ofEach((value) => typeof value === "number"),
  ISTEXT: ofEach((value) => typeof value === "string"),
  LEFT: ofText((text, count) => [...text].slice(0, count === undefined ? 1 : whole(count)).join("")),
  LEN: ofText((text) => text.length),
  LOOKUP: lookup,
  LOWER: ofText((text) => text.toLowerCase()),
  MATCH: match,
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MID: ofText((text, from, count) => text.substring(whole(from) - 1, whole(from) - 1 + whole(count))),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  N: ofEach((value) => (typeof value === "number" || isError(value) ? value : Number(value === true))),
  NA: () => NOT_AVAILABLE,
  NOT: ofEach((value) => (isError(value) ? value : typeof value === "string" ? WRONG : !value)),
  OR: logical(false),
  RIGHT: ofText((text, count) => text.slice(Math.max(0, text.length - (count === undefined ? 1 : whole(count))))),
  ROUND: ofNumber((value, places = 0) => rounded(value, places)),
  SUBSTITUTE: ofText((text, from, to, which) => {
    if (which !== undefined || typeof from !== "string" || from === "" || typeof to !== "string") throw new NotUnderstood();
    return text.replaceAll(from, to);
  }),
  SUM: ofNumbers(total),
  SUMPRODUCT: sumProduct,
  TEXT: ofEach((value, format) => (isError(value) ? value : formatted(value, format ?? null))),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText((text) => text.toUpperCase()),
};

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
