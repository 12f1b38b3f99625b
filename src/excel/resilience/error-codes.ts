/**
 * Excel's errors by their codes, as far as something depends on which one it was.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling, and what hosts were seen to answer.
 */

/** The code of an error of Excel's, or `null`: one of ours has none. */
export function codeOf(error: unknown): string | null {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" && code !== "" ? code : null;
}

/** Something the batch named is not in the workbook any more. */
export const isGone = (error: unknown): boolean => codeOf(error) === "ItemNotFound";

/** The protection of a sheet forbids what was asked. */
export const isForbidden = (error: unknown): boolean => codeOf(error) === "AccessDenied";

/** The answer, or the request, would have been too long. */
export const isTooLong = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"].includes(codeOf(error) ?? "");

/** This Excel does not have what was asked for, which a nicety can do without. */
export const isMissing = (error: unknown): boolean =>
  ["ApiNotFound", "NotImplemented", "UnsupportedOperation"].includes(codeOf(error) ?? "");

/** Excel cannot make sense of what it was given, or of what stands in the file: a custom XML part that it cannot read, for example. */
export const isUnreadable = (error: unknown): boolean => codeOf(error) === "InvalidArgument";
