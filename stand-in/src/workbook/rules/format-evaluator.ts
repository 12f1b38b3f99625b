import { cornersAddress } from "../../../../src/grid";
import { isError, type Value } from "../../model/value";
import { holdsCell, type Position, type Rect } from "../../geometry/rect";
import type { ConditionalFormat, ConditionalStyle } from "../../model/features/conditional-format";
import { barAt, colourAt, iconAt, pointsOf, type DrawnIcon } from "./scales";

/** What conditional formats make of a cell. */
export interface CellDecoration {
  readonly style: ConditionalStyle;
  readonly bar: { readonly colour: string; readonly share: number } | null;
  readonly icon: DrawnIcon | null;
  readonly hidesValue: boolean;
}

/** What the rules of a sheet need to know about it. Places are 0-based. */
export interface SheetValues {
  readonly value: (row: number, column: number) => Value;
  /** The values of all cells of some rectangles that hold any. */
  readonly values: (rects: readonly Rect[]) => readonly Value[];
  /** What a formula written for one cell gives for another. */
  readonly formula: (formula: string, home: Position, at: Position) => Value;
}

/** The two ends may be given in either order. */
const isBetween = (cell: string, first: string, second: string): string =>
  `OR(AND(${cell}>=(${first}),${cell}<=(${second})),AND(${cell}>=(${second}),${cell}<=(${first})))`;

/** How `cellIs` compares, as formulas over the cell and the rule's own one or two. */
const comparisons: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: isBetween,
  notBetween: (cell, first, second) => `NOT(${isBetween(cell, first, second)})`,
};

/** Evaluates the conditional formats of a sheet, cell by cell. What a rule needs to know about many cells (ranks, duplicates) is computed once. */
export class FormatEvaluator {
  private readonly drawn = new Map<string, CellDecoration | null>();
  private readonly known = new Map<ConditionalFormat, unknown>();

  /** @param formats the most important first */
  constructor(
    private readonly formats: readonly ConditionalFormat[],
    private readonly sheet: SheetValues
  ) {}

  /** What is drawn in a cell; null when no rule holds for it. */
  at(row: number, column: number): CellDecoration | null {
    const before = this.before(row, column);
    if (before !== undefined) return before;
    const drawn = this.evaluate({ row, column });
    this.drawn.set(`${String(row)},${String(column)}`, drawn);
    return drawn;
  }

  /** The cached result for a cell; undefined when it was not evaluated yet. */
  before(row: number, column: number): CellDecoration | null | undefined {
    return this.drawn.get(`${String(row)},${String(column)}`);
  }

  private evaluate(at: Position): CellDecoration | null {
    let drawn: CellDecoration | null = null;
    for (const format of this.formats) {
      if (!format.rects.some((rect) => holdsCell(rect, at.row, at.column))) continue;
      const made = format.scale === undefined ? this.styled(format, at) : this.scaled(format, format.scale, at);
      if (made === null) continue;
      drawn = drawn === null ? made : over(drawn, made);
      if (format.stopIfTrue) break;
    }
    return drawn;
  }

  private styled(format: ConditionalFormat, at: Position): CellDecoration | null {
    return this.holds(format, at) ? { ...nothing, style: format.style ?? {} } : null;
  }

  private holds(format: ConditionalFormat, at: Position): boolean {
    const { type, attributes, formulas } = format;
    switch (type) {
      case "cellIs": {
        const compared = comparisons[attributes["operator"] ?? ""];
        const value = this.sheet.value(at.row, at.column);
        return (
          compared !== undefined &&
          !isError(value) &&
          this.isTrue(
            format,
            compared(cornersAddress({ ...homeOf(format), rows: 1, columns: 1 }), formulas[0] ?? "", formulas[1] ?? "0"),
            at
          )
        );
      }
      case "duplicateValues":
      case "uniqueValues": {
        const count = this.counts(format).get(keyOf(this.sheet.value(at.row, at.column))) ?? 0;
        return type === "uniqueValues" ? count === 1 : count > 1;
      }
      case "top10":
      case "aboveAverage": {
        const value = this.sheet.value(at.row, at.column);
        return typeof value === "number" && this.limit(format)(value);
      }
      default:
        // All others carry their test as a formula.
        return formulas[0] !== undefined && this.isTrue(format, formulas[0], at);
    }
  }

  private isTrue(format: ConditionalFormat, formula: string, at: Position): boolean {
    const value = this.sheet.formula(formula, homeOf(format), at);
    return value === true || (typeof value === "number" && value !== 0);
  }

  private scaled(format: ConditionalFormat, scale: NonNullable<ConditionalFormat["scale"]>, at: Position): CellDecoration | null {
    const value = this.sheet.value(at.row, at.column);
    if (typeof value !== "number") return null;
    const places = this.once(format, () =>
      pointsOf(scale, this.numbers(format), (formula) => {
        const number = this.sheet.formula(formula, homeOf(format), homeOf(format));
        return typeof number === "number" ? number : null;
      })
    );
    if (places === null) return null;
    if (scale.kind === "colours") return { ...nothing, style: { fill: colourAt(value, places, scale.colours) } };
    const shown = { ...nothing, hidesValue: !scale.showValue };
    return scale.kind === "bar"
      ? { ...shown, bar: { colour: scale.colour, share: barAt(value, places, scale) } }
      : { ...shown, icon: iconAt(value, places, scale) };
  }

  private numbers(format: ConditionalFormat): number[] {
    return this.sheet.values(format.rects).filter((value) => typeof value === "number");
  }

  private counts(format: ConditionalFormat): ReadonlyMap<string, number> {
    return this.once(format, () => {
      const counts = new Map<string, number>();
      for (const value of this.sheet.values(format.rects))
        if (value !== null && value !== "") counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
      return counts;
    });
  }

  /** What tells whether a number is among the highest or lowest, or beyond the mean. */
  private limit(format: ConditionalFormat): (value: number) => boolean {
    return this.once(format, () => {
      const { type, attributes } = format;
      const numbers = this.numbers(format).sort((one, other) => one - other);
      if (type === "top10") {
        const wanted = Number(attributes["rank"] ?? 10);
        const count = Math.max(1, attributes["percent"] === "1" ? Math.floor((numbers.length * wanted) / 100) : wanted);
        const edge =
          attributes["bottom"] === "1" ? numbers[Math.min(count, numbers.length) - 1] : numbers[Math.max(0, numbers.length - count)];
        return (value) => edge !== undefined && (attributes["bottom"] === "1" ? value <= edge : value >= edge);
      }
      const mean = numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
      const spread = Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, numbers.length - 1));
      const above = attributes["aboveAverage"] !== "0";
      const edge = mean + (above ? 1 : -1) * Number(attributes["stdDev"] ?? 0) * spread;
      const orEqual = attributes["equalAverage"] === "1";
      return (value) => (orEqual && value === edge) || (above ? value > edge : value < edge);
    });
  }

  private once<T>(format: ConditionalFormat, find: () => T): T {
    if (!this.known.has(format)) this.known.set(format, find());
    return this.known.get(format) as T;
  }
}

const nothing: CellDecoration = { style: {}, bar: null, icon: null, hidesValue: false };

/** Of two rules that hold the more important one decides, part by part. */
const over = (first: CellDecoration, then: CellDecoration): CellDecoration => ({
  style: { ...then.style, ...first.style },
  bar: first.bar ?? then.bar,
  icon: first.icon ?? then.icon,
  hidesValue: first.hidesValue || then.hidesValue,
});

const homeOf = ({ rects: [first] }: ConditionalFormat): Position => first ?? { row: 0, column: 0 };

/** Excel counts texts as the same whatever their case. */
const keyOf = (value: Value): string => (typeof value === "string" ? `text ${value.toLowerCase()}` : JSON.stringify(value));
