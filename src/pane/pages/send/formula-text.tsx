import type { ReactNode } from "react";
import { decimalSeparator, localFormula } from "../../format";
import { usePaneContext } from "../../hooks";

/** A formula as this person's Excel shows it; any other text as it is. */
export function FormulaText({ children }: { readonly children: string }): ReactNode {
  const { numberLocale } = usePaneContext();
  return children.startsWith("=") ? localFormula(children, decimalSeparator(numberLocale)) : children;
}
