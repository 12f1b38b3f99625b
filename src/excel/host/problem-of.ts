import { Trouble, type Problem } from "../../session";

export { Trouble };

interface HostError {
  readonly code?: unknown;
  readonly message?: unknown;
}

/**
 * What to tell the person about any failure. Errors of Office carry a code; an error of ours without one gets a short
 * code of its own, so that a bug can be quoted.
 * @param sheet the sheet that was worked on, for failures that name it
 */
export function problemOf(error: unknown, sheet = ""): Problem {
  if (error instanceof Trouble) return error.problem;
  const { code } = (error ?? {}) as HostError;
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "edit-mode" };
    case "AccessDenied":
      return { kind: "protected", sheet };
    case "InvalidOperationInReadOnlyMode":
    case "ReadOnlyMode":
      return { kind: "read-only" };
    // An answer that is empty or garbled is none.
    case "PropertyNotLoaded":
    case "ValueNotLoaded":
      return { kind: "no-answer" };
    case "ApiNotFound":
      return { kind: "too-old" };
    default:
      return { kind: "excel-error", code: typeof code === "string" && code !== "" ? code : `SPBE-${nameOf(error)}` };
  }
}

/** Whether something the batch named is not in the workbook any more. */
export function isGone(error: unknown): boolean {
  return (error as HostError | null)?.code === "ItemNotFound";
}

/** Whether the protection of a sheet forbids what was asked. */
export function isForbidden(error: unknown): boolean {
  return (error as HostError | null)?.code === "AccessDenied";
}

/** Whether Excel refused an answer because it would have been too long. */
export function isTooLong(error: unknown): boolean {
  const { code } = (error ?? {}) as HostError;
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
