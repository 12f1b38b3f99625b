/** A cell's value as Excel holds it. `null` = blank. An error cell is `{ error: "#N/A" }`. */
export type Value = string | number | boolean | null | { readonly error: string; readonly message?: string };

/** What a custom function's cell shows while its answer is outstanding. */
export const BUSY = "#BUSY!";

/** Whether a value is an error. */
export function isError(value: Value | undefined): value is { readonly error: string; readonly message?: string } {
  return typeof value === "object" && value !== null;
}

/** Whether two values are the same to a person reading the cell; messages of errors do not count. */
export function sameValue(left: Value, right: Value): boolean {
  return isError(left) && isError(right) ? left.error === right.error : Object.is(left, right);
}
