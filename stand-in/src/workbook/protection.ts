import { holds, type LockRule, type SheetFeatures } from "./sheet-features";
import type { StructureChange } from "./structure";
import type { Rect } from "./types";

/** What somebody wants to do on a sheet that may be protected. */
export type Intention =
  | { readonly kind: "write" | "format" | "sort" | "filter" | "rules"; readonly rect: Rect }
  | Pick<StructureChange, "kind" | "along">
  | { readonly kind: "resize"; readonly along: "rows" | "columns" }
  | { readonly kind: "objects" };

/** Excel's sentence to a person who does what a protected sheet does not allow. */
export const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

/** Why a sheet does not allow something; null when it does. */
export function refusal(features: SheetFeatures, intention: Intention): string | null {
  if (features.protection === null) return null;
  const { options } = features.protection;
  const locked = (): boolean => "rect" in intention && holdsLocked(features.locks, intention.rect);
  switch (intention.kind) {
    case "write":
      return locked() ? PROTECTED : null;
    case "format":
      return options.allowFormatCells ? null : PROTECTED;
    case "sort":
      return options.allowSort && !locked() ? null : PROTECTED;
    case "filter":
      return options.allowAutoFilter ? null : PROTECTED;
    case "rules":
      return PROTECTED;
    case "resize":
      return (intention.along === "rows" ? options.allowFormatRows : options.allowFormatColumns) ? null : PROTECTED;
    case "objects":
      return options.allowEditObjects ? null : PROTECTED;
    case "insert":
      return (intention.along === "rows" ? options.allowInsertRows : options.allowInsertColumns) ? null : PROTECTED;
    case "delete":
      // Excel deletes only what has no locked cell; whole rows and columns always have some unless the whole sheet is unlocked.
      return (intention.along === "rows" ? options.allowDeleteRows : options.allowDeleteColumns) ? null : PROTECTED;
  }
}

/** Whether any cell of a rectangle is locked: cells are looked at only where rules begin or end. */
function holdsLocked(rules: readonly LockRule[], rect: Rect): boolean {
  const lines = (from: number, count: number, edges: readonly number[]): number[] => [
    from,
    ...edges.filter((edge) => edge > from && edge < from + count),
  ];
  const rows = lines(
    rect.row,
    rect.rows,
    rules.flatMap((rule) => [rule.rect.row, rule.rect.row + rule.rect.rows])
  );
  const columns = lines(
    rect.column,
    rect.columns,
    rules.flatMap((rule) => [rule.rect.column, rule.rect.column + rule.rect.columns])
  );
  return rows.some((row) => columns.some((column) => rules.filter((rule) => holds(rule.rect, row, column)).at(-1)?.locked ?? true));
}
