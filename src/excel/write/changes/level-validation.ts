import { type Instrument, instruments } from "../../../instrument";
import type { Queue } from "../change";

/** Title and text of the message when something else than a level is typed; by both our validations are found again. */
const TITLE = "SPBE";

/** Frees cells of our rule, and lets others take only levels. */
export const queueLevelValidation: Queue<"level-validation"> = (writing, { sheet, scale, ranges, free }) => {
  const worksheet = writing.sheet(sheet);
  for (const { row, column } of free) worksheet.getCell(row, column).dataValidation.clear();
  for (const range of ranges) validateLevels(worksheet.getRange(range).dataValidation, scale);
  return undefined;
};

/** Lets cells take only levels: a list to choose from where levels are whole, else a number inside the scale. */
export function validateLevels(validation: Excel.DataValidation, { min, max, whole }: Instrument["scale"]): void {
  validation.rule = whole
    ? { list: { inCellDropDown: true, source: Array.from({ length: max - min + 1 }, (_, at) => min + at).join(",") } }
    : { decimal: { formula1: min, formula2: max, operator: "Between" } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: TITLE,
    message: messageFor(min, max),
  };
}

/** Whether a validation is ours; its `type` and `errorAlert` are loaded. */
export function isOurs(validation: Excel.DataValidation): boolean {
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  return (
    validation.type !== "None" &&
    alert?.title === TITLE &&
    instruments.some(({ scale }) => alert.message === messageFor(scale.min, scale.max))
  );
}

const messageFor = (min: number, max: number): string => `Isi level ${min} sampai ${max}, atau kosongkan bila belum dinilai.`;
