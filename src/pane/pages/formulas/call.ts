/** One argument of a call. A reference is a cell or range as Excel writes it, or another call. */
export type Argument =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "reference"; readonly value: string }
  | { readonly kind: "omitted" };

export const omitted: Argument = { kind: "omitted" };

/**
 * A call of one of our functions as English Excel writes it, which is how Excel takes it from an add-in. Arguments left
 * out at the end are not written.
 *
 * @example callOf("GAP", [{ kind: "number", value: 3.5 }, { kind: "omitted" }]) // "=SPBE.GAP(3.5)"
 */
export function callOf(id: string, given: readonly Argument[]): string {
  return `=SPBE.${id}(${given.map(written).join(",").replace(/,+$/, "")})`;
}

function written(argument: Argument): string {
  switch (argument.kind) {
    case "number":
      return String(argument.value);
    case "text":
      return `"${argument.value.replaceAll('"', '""')}"`;
    case "reference":
      return argument.value;
    case "omitted":
      return "";
  }
}

/** A cell or range as a person types it: `B2:B13`, `Rekap!B2:B13`, `'LKE 2'!$B$2:$B$13`. */
const REFERENCE = /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?$/iu;

/** Whether a text is one cell or range, and so may stand in a formula. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text.trim());
}
