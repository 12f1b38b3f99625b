import type { CellValue } from "../assessment";
import { isError } from "../grid";

/** Whether a saved value only says that the add-in was missing: `#NAME?` is then no value of the cell. */
export const isUnanswered = (saved: CellValue): boolean => isError(saved) && saved.error === "#NAME?";
