import { Trouble, type Problem } from "../../session";
import { codeOf } from "./error-codes";

export { Trouble };

/**
 * What to tell the person about any failure. Errors of Office carry a code; an error of ours without one gets a short
 * code of its own, so that a bug can be quoted.
 * @param sheet the sheet that was worked on, for failures that name it
 */
export function problemOf(error: unknown, sheet = ""): Problem {
  if (error instanceof Trouble) return error.problem;
  const code = codeOf(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "edit-mode" };
    case "AccessDenied":
      return { kind: "protected", sheet };
    case "ItemNotFound":
      return { kind: "gone" };
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
      return { kind: "excel-error", code: code ?? `SPBE-${error instanceof Error ? error.name : "Error"}` };
  }
}
