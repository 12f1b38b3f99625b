import type { Rect } from "../../geometry/rect";

/** A rule for what may be typed. Formulas stand without `=`, as in the file. */
export interface Validation {
  readonly rects: readonly Rect[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  /** Which of the file's rules this is; null for a new one. */
  readonly source: number | null;
}
