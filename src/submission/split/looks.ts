import type { CellLook } from "../../file";

const CELL = { wrap: true, border: true, vertical: "top" } as const;

/** How the cells of a unit's workbook look: blue is ours to read, yellow is theirs to fill. */
export const LOOKS = {
  title: { bold: true, size: 16 },
  subtitle: { size: 12 },
  heading: { bold: true, size: 12 },
  small: { size: 9, colour: "595959" },
  notice: { bold: true, colour: "9C0006", fill: "FFE5E5", wrap: true, vertical: "top" },
  line: { wrap: true, vertical: "top" },
  header: { ...CELL, bold: true, fill: "DDEBF7", vertical: "center", align: "center" },
  answerHeader: { ...CELL, bold: true, fill: "FFD966", vertical: "center", align: "center" },
  text: CELL,
  label: { ...CELL, bold: true },
  middle: { ...CELL, align: "center" },
  decimal: { ...CELL, align: "center", format: "0.00" },
  present: { ...CELL, fill: "E2EFDA" },
  next: { ...CELL, fill: "DDEBF7" },
  level: { ...CELL, align: "center", fill: "FFF9E5", unlocked: true },
  // As text a cell keeps `12/2024` and `=…` as they are typed.
  answer: { ...CELL, fill: "FFF9E5", unlocked: true, format: "@" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** Of a cell that shows a level lower than the present one. */
export const LOWER_FILL = "F8CBAD";
