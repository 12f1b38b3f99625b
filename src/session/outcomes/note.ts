/** Something the person should know beside the table; none of it stops the work. Each has a sentence in `text/writing/writing.ts`. */
export type Note =
  /** What was remembered in the workbook is damaged or not ours, and was left alone. */
  | { readonly kind: "memory-unreadable" }
  /** What was remembered no longer fits the cells, so the table was looked for anew. */
  | { readonly kind: "memory-outdated" }
  /** The table chosen cannot be remembered, the workbook being open for reading only for example. */
  | { readonly kind: "not-remembered" }
  /** What was written stands, but the workbook cannot remember that it is ours. */
  | { readonly kind: "written-not-remembered" }
  /** What nobody could tell turned out to be written. */
  | { readonly kind: "written-late" }
  /** What nobody could tell turned out not to be written. */
  | { readonly kind: "not-written" }
  /** Excel had stopped telling of changes; the table is watched again. */
  | { readonly kind: "watched-again" }
  /** Attached by itself, because the workbook was attached before. */
  | { readonly kind: "remembered" }
  /** Attached by itself, because this viewer attached it before. */
  | { readonly kind: "attached-before" }
  /** Attached by itself, because the workbook holds formulas that need the table. */
  | { readonly kind: "formulas-wait" };
