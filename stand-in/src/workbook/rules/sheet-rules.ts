import type { Calculation } from "../calculation/calculation";
import { FormulaEvaluator } from "../calculation/formula-evaluator";
import type { SheetPosition } from "../../geometry/rect";
import { isError, type Value } from "../../model/value";
import type { Validation } from "../../model/features/validation";
import type { Validations } from "../../model/workbook/validation";
import type { Workbook } from "../../model/workbook/workbook";
import type { Grid } from "../grid/grid";
import type { Reader } from "../cells/reader";
import { cellsBehind, isValid, stopsTyping, typedItems } from "./validate";
import { ConditionalFormatRenderer } from "./conditional-format-renderer";
import { InputValidation } from "./input-validation";
import { ValidationLayer } from "./validation-layer";

/** What of the rest of an open workbook its rules work with. */
export interface RuleContext {
  readonly container: HTMLElement;
  readonly locale: string;
  readonly grid: Grid;
  readonly reader: Reader;
  readonly calculation: Calculation;
  readonly isCustom: (formula: string) => boolean;
  readonly onStates: (listener: () => void) => () => void;
}

/** The rules of an open workbook at work: conditional formats are drawn, lists offered, typed values checked. */
export class SheetRules implements Validations {
  private readonly evaluation: FormulaEvaluator;
  private readonly parts: readonly { close(): void }[];

  constructor(
    private readonly workbook: Workbook,
    context: RuleContext
  ) {
    const { grid, reader, calculation, isCustom, onStates, container, locale } = context;
    this.evaluation = new FormulaEvaluator(grid, calculation, isCustom);
    const overlay = { grid, container: container.parentElement ?? container, locale };
    this.parts = [
      new ConditionalFormatRenderer(grid, workbook, reader, this.evaluation, onStates),
      new InputValidation(workbook, this.evaluation, overlay),
      new ValidationLayer(workbook, (rule, at) => this.items(rule, at), overlay, onStates),
    ];
  }

  validates(rule: Validation, value: Value, at: SheetPosition): boolean | null {
    return isValid(
      rule,
      value,
      (formula) => this.cellsOf(rule, formula, at),
      (formula) => {
        const given = this.evaluation.values({ formula, home: homeOf(rule), at, holding: value });
        if (given === null) return null;
        const answer = given[0]?.[0] ?? null;
        return answer === true || (typeof answer === "number" && answer !== 0);
      }
    );
  }

  stopsTyping(at: SheetPosition, value: Value): string | null {
    return stopsTyping(this.workbook, at, value);
  }

  close(): void {
    for (const part of this.parts) part.close();
  }

  /** What a list offers in a cell. */
  private items(rule: Validation, at: SheetPosition): readonly Exclude<Value, null>[] {
    const typed = typedItems(rule.formula1)?.map((item) => (item !== "" && Number.isFinite(Number(item)) ? Number(item) : item));
    const items: readonly Value[] = typed ?? this.cellsOf(rule, rule.formula1, at) ?? [];
    return items.flatMap((item) => (item === null || item === "" ? [] : [item]));
  }

  private cellsOf(rule: Validation, formula: string, at: SheetPosition): readonly Value[] | null {
    const given = this.evaluation.values({ formula, home: homeOf(rule), at })?.flat();
    if (given === undefined) return cellsBehind(this.workbook, at.sheetId, formula);
    return given.every((one) => isError(one)) ? null : given;
  }
}

const homeOf = ({ rects: [first] }: Validation): { readonly row: number; readonly column: number } => first ?? { row: 0, column: 0 };
