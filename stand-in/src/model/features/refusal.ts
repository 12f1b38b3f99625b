import type { StructureChange } from "../../geometry/axis";
import type { Along } from "../../geometry/lines";
import type { Rect } from "../../geometry/rect";
import { holdsLocked } from "./locks";
import type { SheetFeatures } from "./sheet-features";

/** Something to be done on a sheet, for which protection may have to be lifted. */
export type Intention =
  | { readonly kind: "write" | "format" | "sort" | "filter" | "rules"; readonly rect: Rect }
  | Pick<StructureChange, "kind" | "along">
  | { readonly kind: "resize"; readonly along: Along }
  | { readonly kind: "objects" };

/** Excel's sentence to a person who does what a protected sheet does not allow. */
export const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

/** Why a sheet does not allow something; null when it does. */
export function refusal(features: Pick<SheetFeatures, "protection" | "locks">, intention: Intention): string | null {
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
