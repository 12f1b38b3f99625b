import type { SheetPosition } from "../../geometry/rect";
import type { Validation } from "../features/validation";
import type { Value } from "../value";

/** Data validation at work. */
export interface Validations {
  /** Whether a value may stand in a cell where a rule holds; null when that cannot be told now. */
  validates(rule: Validation, value: Value, at: SheetPosition): boolean | null;
  /** Excel's sentence to a person who types what a validation stops; null when nothing stops it. */
  stopsTyping(at: SheetPosition, value: Value): string | null;
}
